export const OFFICE_AND_TRAVEL = `
  911, 999, accident book, aed, allergic reaction, ambulance, aspirin, bandage > first aid, first aider, accident, injury
  ac too cold, aircon, boiling hot, boiling in here, drafty, draughty > air conditioning, temperature, heating
  accident abroad, cancel a trip, cancelled flight, emergency abroad > travel insurance, business travel, emergency
  accident report = accident book = incident report form
  active shooter, alarm goes off in the building, assembly point > fire safety, evacuation, emergency, fire warden
  add holiday to a trip, bring family on, bring my husband > companion, spouse, plus one, business travel
  after hours access, alarm code, building pass, code for the alarm > office access, access card, badge, building access
  after work drinks, baby shower, barbecue, bbq, beers, birthday cake > social event, team event, party, social budget
  air con > air conditioning, facility, temperature
  air miles, airmiles, best fare, budget airline, cheapest fare, cheapest flight > travel policy, travel, class of travel
  air tickets, arrange travel, book a room for the night, book a train > travel booking, travel, flight, hotel
  airbnb, overnight, stay over > accommodation, hotel, travel
  aircon is broken, ants in the kitchen, blocked toilet, broken chair, broken door, broken window > facility, maintenance
  airport > travel, flight
  airport taxi, airport transfer, cab home, call a cab, get an uber > taxi, ground transport, travel expense
  all gender toilets, dunny, gender neutral toilets, gents, ladies room, mens room, period products > toilet
  allergic to nuts, coeliac, deliveroo, doordash, food allergy > catering, food, meal, dietary requirement
  allowance for food, batta, breakfast at the hotel, daily food > per diem, meal allowance, meal, travel expense
  alone in the building, alone in the office, asbestos, cables on the floor, covid rules > health and safety, safety
  amazon parcel, bluedart, delivered to the office > parcel, courier, mail room, postage, reception
  annual meetup, awayday, company gathering > offsite, company retreat, team event, travel
  approve my trip, away from home, fly out to, fly over to, fly to > travel approval, business travel, travel
  away day > team event
  b&b, bed and breakfast, company apartment, company flat, expensive hotel, five star > accommodation, hotel, travel
  badge = access card = key card = keycard = id card = swipe card
  be greener, carbon footprint, carbon neutral, carbon offset, co2, compost > recycling, sustainability, waste
  bicycle = bike
  bigger office, new building, new premises, shut the office > office move, new office
  bike rack, bike room, bike shed, bike store, cycle rack, leave my bike > bike storage, bike parking, cycle parking
  bin bags, clean the kitchen, clean the office, clean up the kitchen, cleaning crew, cleaning lady > cleaning, cleaner
  birthdays at work, board games, bonding, bowling, cake for birthdays > social event, team event, party, social budget
  biscuits, crisps, fizzy drinks, free breakfast, free drinks, free fruit, fruit basket > snack, free food, perk
  board room, boardroom, call booth, double booked, event space > meeting room, room booking, conference room
  bomb alert, bomb threat, building is on fire, earthquake drill > fire safety, evacuation, emergency, fire warden
  book a court, company sports, cricket team, five a side, football team, fun run > sports, wellbeing, social event
  book a trip, booking com, egencia, flight tickets, kayak, makemytrip, navan > travel booking, travel, flight, hotel
  branded clothing, company cap, company clothes, company jacket, company jumper, give aways > swag, merchandise, branded
  bring a friend to the office, bring my kid, bring someone into the office > visitor, reception, visitor policy, guest
  bring my cat, dog allergy, dog friendly, doggo, pet friendly, pooch > pet, dog, office dog, pet policy
  bring my kids on, bring my partner on, bring my wife on > companion, spouse, plus one, business travel
  bring your child, candidate coming in, children in the office > visitor, reception, visitor policy, guest
  building manager, bulb gone, caretaker of the building, chair broke, chair is broken > facility, maintenance
  burned my hand, burnt my hand, choking, cut my finger, cut myself > first aid, first aider, accident, injury
  bus stop, car pool, car share, carpool, carshare, company bus, get to the office > commute, public transport
  business card = visiting card
  business cards, letterhead, notepad, order office supplies, order stationery > stationery, office supply
  business class > flight, travel, class of travel
  business trip = work trip = business travel
  business trip, flight, hotel > travel
  cab, uber > taxi, travel
  canteen = cafeteria
  car hire = car rental = rental car = hire car
  celebrate a birthday, christmas do, coffee chat, coffee roulette > social event, team event, party, social budget
  change desks, desk for the day, deskbird, enough desks, fixed desk > hot desk, desk booking, seating
  charge my car, charge my electric car, charging point, charging station, ev charger, ev charging > parking, car park
  choose my airline, collect miles, economy class, extra legroom > travel policy, travel, class of travel
  christmas party > social event, team event
  claim fuel, claim mileage, claim miles, claim petrol > mileage, mileage rate, own car, travel expense
  cleaner > cleaning, facility
  cleaning staff, dirty office, empty the bins, hoover, office is a mess, office is dirty > cleaning, cleaner
  client coming in, client is coming, client visiting, doorbell > visitor, reception, visitor policy, guest
  cockroaches, door is broken, door is stuck, elevator broke, elevator is broken, estates team > facility, maintenance
  code for the door, come in at the weekend, door card, door code > office access, access card, badge, building access
  company meetup, company trip, company week, get everyone together > offsite, company retreat, team event, travel
  company party, diwali party, drinks after work, eid party > social event, team event, party, social budget
  company van, europcar, hertz, hire a van, pool car, rent a car, rent a van, zipcar > car hire, travel, driving
  congestion charge, drive my car, drive my own car, fuel allowance > mileage, mileage rate, own car, travel expense
  courier = delivery service
  cupboard, keep my things, leave my stuff, leave my things, storage room, store boxes, store my things > locker, storage
  dangerous at work, face mask, hazard, heavy lifting, hse, lift heavy boxes, lifting boxes > health and safety, safety
  dangerous country, dangerous place, high risk country, risky country, safe on trips > travel safety, travel risk
  days extra on a trip, extend my trip, family along > companion, spouse, plus one, business travel
  defibrillator, epipen, fainted, fell down the stairs > first aid, first aider, accident, injury
  deliveries to the office, dhl, envelopes, fedex, franking machine > parcel, courier, mail room, postage, reception
  desk booking = desk reservation
  dinner allowance, dinner on a trip, eat on the road, eat out on > per diem, meal allowance, meal, travel expense
  dinner, lunch > meal, food
  dirty mugs, dishes, dishwasher, fridge, microwave, pantry > kitchen
  dog > pet
  door pin, door wont open, entry card, entry pass, forgot my badge > office access, access card, badge, building access
  drinks > alcohol, social event, entertainment, team event
  e visa, invitation letter, jabs for travel, letter for my visa, passport costs > visa, passport, business travel
  eat lunch, lunch room, lunchroom, mess hall, packed lunch, staff restaurant, tiffin > canteen, cafeteria, lunch
  eat while travelling, food allowance, food expenses > per diem, meal allowance, meal, travel expense
  eco friendly, environmental impact, environmentally friendly, food waste, go green > recycling, sustainability, waste
  emergency exit, fire alarm, fire door, fire exit, fire extinguisher > fire safety, evacuation, emergency, fire warden
  end of year party, escape room, friday drinks, fun activities > social event, team event, party, social budget
  event sponsor > sponsorship, donation
  exterminator, facilities people, facilities team, fix the door, fix the heating, fix the light > facility, maintenance
  facility management = facility team = building management = estate management
  fan for my desk, freezing in here, freezing in the office, no fresh air > air conditioning, temperature, heating
  fell over in the office, first aid box, first aid kit, heart attack > first aid, first aider, accident, injury
  fire drill > evacuation, fire safety
  fire in the building, fire in the office, fire marshal, fire officer > fire safety, evacuation, emergency, fire warden
  fire warden = fire marshal
  first class rail, first class train, fly business, fly first, frequent flyer > travel policy, travel, class of travel
  flight = air travel = plane ticket = airfare
  flight cancelled, flight delayed, flight got cancelled > travel insurance, business travel, emergency
  flight is cancelled, hospital abroad, ill abroad, ill on a trip > travel insurance, business travel, emergency
  floorplan, map of the office, office layout, office map, seating chart, who sits where > floor plan, seating plan
  fly, plane > flight, travel
  fob > access card, badge, key
  food for a meeting, food preferences, gluten free, halal, kosher, lactose > catering, food, meal, dietary requirement
  food money, food on the road, food on trips, food when travelling > per diem, meal allowance, meal, travel expense
  food while travelling, lunch allowance, lunch on a trip > per diem, meal allowance, meal, travel expense
  forgot my pass, front door key, key to the office, lanyard > office access, access card, badge, building access
  found a phone in the office, found a wallet, left my bag, left my coat > lost property, reception
  four star, guest house, guesthouse, hostel, hotel limit, hotel price > accommodation, hotel, travel
  fruit bowl, munchies, nibbles, office snacks, soft drinks > snack, free food, perk
  fuel > mileage
  fuel card, fuel costs, fuel money, gas money, kilometre allowance > mileage, mileage rate, own car, travel expense
  fun committee, fun stuff, game night, go karting, have fun together > social event, team event, party, social budget
  garage space, parking pass, parking permit, parking space, parking spot, space in the car park > parking, car park
  gas leak, get out of the building, intruder, lockdown of the building > fire safety, evacuation, emergency, fire warden
  get from the airport, get to the airport, lift home, lyft, minicab, ola > taxi, ground transport, travel expense
  get stuff delivered, got a package, incoming mail, incoming post > parcel, courier, mail room, postage, reception
  get together, meet face to face, organise an offsite > offsite, company retreat, team event, travel
  giveaway, goodie bag, hoodie, merch store, order swag, socks, stickers, swag store > swag, merchandise, branded
  go on a business trip, go on a trip for work, go on a work trip > travel approval, business travel, travel
  go see a client, go to a client, go to another office, permission to travel > travel approval, business travel, travel
  green office, greenhouse gas, net zero, offset flights, paper bin, recycle batteries > recycling, sustainability, waste
  greet visitors, guest badge, guest pass, guests in the office > visitor, reception, visitor policy, guest
  handy man, handyman, heating doesnt work, heating is broken, janitor, leaking tap > facility, maintenance
  headquarters = hq = head office = main office
  health and safety = workplace safety = occupational safety
  hit my head, hurt at work, hurt my back at work, hurt myself > first aid, first aider, accident, injury
  holiday after a business trip, stay a few days longer, stay on after > companion, spouse, plus one, business travel
  holiday party, ice breaker, icebreaker, karaoke, morale budget > social event, team event, party, social budget
  hot desk = desk sharing = flexible desk
  hotdesk, permanent desk > hot desk, desk booking, seating
  hotel = accommodation
  hotel points, keep my points, keep the miles, low cost airline, loyalty points > travel policy, travel, class of travel
  hotel rate, hotel room, mini bar, minibar, overnight stay, place to stay > accommodation, hotel, travel
  huddle room, phone booth, phone box, place for a call > meeting room, room booking, conference room
  injured at work, painkiller, paracetamol, paramedic, plasters > first aid, first aider, accident, injury
  insurance for trips, insured abroad, lose my luggage, lost luggage > travel insurance, business travel, emergency
  kids in the office, register a guest, register visitors, sign guests in > visitor, reception, visitor policy, guest
  last one out, last to leave, lock the office > office access, access card, badge, building access
  left my jacket, left something in the office > lost property, reception
  letter box, letterbox, mailroom, opens the post, package arrived > parcel, courier, mail room, postage, reception
  lie down, nap, sleep pod, somewhere to rest > wellness room, quiet room, first aid room
  lift = elevator
  lift is broken, lift is stuck, light bulb, light is broken, lightbulb, lights dont work > facility, maintenance
  lock my bike, store my bike > bike storage, bike parking, cycle parking
  locked out of the building, locked out of the office > office access, access card, badge, building access
  lone working, loose cable, manual handling, mask in the office, ohs, osha, safe at work > health and safety, safety
  loo roll, maintenance man, mouse in the kitchen, odd jobs, out of soap, pests, roof leaks > facility, maintenance
  lost my badge, lost my card for the door, lost my keys > office access, access card, badge, building access
  lost my pass, my fob, office at weekends, office key > office access, access card, badge, building access
  lost my passport, missed my flight, passport stolen, sick abroad > travel insurance, business travel, emergency
  lost property = lost and found
  loud colleagues, loud phone calls, noisy office, too loud, too noisy > noise, quiet, office etiquette
  lunch for a meeting, nut allergy, order food for, order lunch for > catering, food, meal, dietary requirement
  meeting point in a fire, muster point, office is on fire, roll call > fire safety, evacuation, emergency, fire warden
  meeting room = conference room
  merch > swag, branded
  metro card, nearest metro, nearest station, nearest tube, office bus, oyster card > commute, public transport
  mileage = mileage rate
  mileage > travel, car, fuel
  money for food, paid meals, pay for food, pay for meals > per diem, meal allowance, meal, travel expense
  namaz, pray > prayer room, quiet room, multi faith room
  nicked from my desk, petty theft, pinched from my desk, purse stolen > theft, stolen, security incident
  office chair > furniture, ergonomic
  office open at weekends, pass doesnt work, set the alarm, swipe in > office access, access card, badge, building access
  office party, organise the party, party planner, pizza for the team > social event, team event, party, social budget
  office yoga, play football with colleagues, running club > sports, wellbeing, social event
  offsite = off site = away day = company retreat
  opening times > office hours, opening hours
  order pizza, sandwiches, special diet, swiggy, uber eats, vegan, vegetarian > catering, food, meal, dietary requirement
  order supplies, out of paper, paper clips, pens, post its, printer paper, stapler > stationery, office supply
  organise travel, plan a trip, plane tickets, tickets and hotels, travel agency > travel booking, travel, flight, hotel
  organize an offsite, plan an offsite, see each other in person > offsite, company retreat, team event, travel
  package for me, parcel arrived, personal deliveries, personal parcels > parcel, courier, mail room, postage, reception
  parcel > delivery, package, mail
  parking = car park
  parking costs, parking fees, parking fine, parking ticket > mileage, mileage rate, own car, travel expense
  passport > visa, travel document
  passport photos, renew my passport, schengen, vaccinations, visa for a trip > visa, passport, business travel
  pay for my breakfast, pay for my dinner, pay for my lunch, subsistence > per diem, meal allowance, meal, travel expense
  per diem = daily allowance = meal allowance
  per diem > meal, travel, allowance
  per kilometre, per km, per mile, personal car, petrol money > mileage, mileage rate, own car, travel expense
  petrol > mileage, fuel
  pick up from the airport, rickshaw, ride hailing, ride share, rideshare > taxi, ground transport, travel expense
  pizza night, pizza party, plans the party, pub night, pub quiz > social event, team event, party, social budget
  place to make calls, quiet room, reserve a meeting room, reserve a room > meeting room, room booking, conference room
  plus one > guest, companion
  post a letter, post room, post something, postal address > parcel, courier, mail room, postage, reception
  premium economy, rules for travel, rules on travel, travel guidelines > travel policy, travel, class of travel
  price of a hotel, room rate, serviced apartment, share a room, somewhere to stay > accommodation, hotel, travel
  private car, speeding fine, speeding ticket, toll > mileage, mileage rate, own car, travel expense
  private parcels, royal mail, send a letter, send a package > parcel, courier, mail room, postage, reception
  puppy > pet, dog
  quiz night, random coffee, secret santa, social club, social committee > social event, team event, party, social budget
  radiator, stuffy, thermostat, too cold in here, too cold in the office > air conditioning, temperature, heating
  rail card, railcard, season ticket loan, share a ride to work, shuttle, train station > commute, public transport
  reception = front desk
  reception = receptionist = front desk
  recycle paper, reduce waste, save the planet, train instead of flying > recycling, sustainability, waste
  report an accident, seizure, someone collapsed, unconscious > first aid, first aider, accident, injury
  reserve a desk, seat in the office, swap desks > hot desk, desk booking, seating
  road trip, site visit, travel between offices, travel form > travel approval, business travel, travel
  room booking = room reservation = meeting room booking
  room for twenty, rooms in the office, take a call in private, venue > meeting room, room booking, conference room
  safe to travel, travel warning > travel safety, travel risk
  safety officer, safety rep, safety training, whs > health and safety, safety
  sanitary products, tampons, unisex toilet, wheres the loo, womens room > toilet
  see everyone in person, summit for staff, team gathering, team outing > offsite, company retreat, team event, travel
  send something by post, ship a package, ship a parcel > parcel, courier, mail room, postage, reception
  ship something to, snail mail, speed post, where is my package > parcel, courier, mail room, postage, reception
  sick on a trip, stranded, stuck at the airport, trip cancelled > travel insurance, business travel, emergency
  sign in a visitor, someone at the door, someone is visiting, visitor badge > visitor, reception, visitor policy, guest
  smell gas, smell smoke, smoke alarm, smoke detector > fire safety, evacuation, emergency, fire warden
  smell in the office, smells in the kitchen, something broken in the office, stuck in the lift > facility, maintenance
  social event = social activity = team social
  social secretary, staff party, summer party, team breakfast > social event, team event, party, social budget
  someone took my, something went missing, stolen from my desk, stolen in the office > theft, stolen, security incident
  spend the night, stay at a friends, stay overnight, stay the night, stay with family > accommodation, hotel, travel
  standing desk > ergonomic, furniture, equipment
  stationery = office supply
  stay the weekend, tag along, take my kids, take my partner, take my wife > companion, spouse, plus one, business travel
  stay with friends, where do i stay, where do we stay > accommodation, hotel, travel
  sticky notes, visiting cards, whiteboard markers > stationery, office supply
  store room, storeroom > locker, storage
  suspicious package, way out of the building > fire safety, evacuation, emergency, fire warden
  sustainability = environmental sustainability
  sweaty after cycling, towel > shower, changing room
  t shirt > swag, merchandise
  tailgate > physical security, badge
  take a cab, take an uber, taxi from the airport, taxi home, taxi late at night > taxi, ground transport, travel expense
  take out the rubbish, take out the trash, tidy up the kitchen, wipe the tables > cleaning, cleaner
  taxi > travel, ground transport
  taxi to the airport, uber business, uber for business, uber home > taxi, ground transport, travel expense
  team building > offsite, team event, social event
  team dinner > team event, meal, entertainment
  team lunch, team meal, virtual coffee, virtual social, works do > social event, team event, party, social budget
  team trip, team week, work trip together > offsite, company retreat, team event, travel
  tee shirt, tote bag, tshirt, water bottle > swag, merchandise, branded
  things go missing, wallet stolen, went missing from my desk > theft, stolen, security incident
  toilet = restroom = bathroom = loo = washroom
  toilet blocked, toilet is blocked, toilet is broken, toilet paper, water leak, window is broken > facility, maintenance
  too hot in here, too hot in the office, too warm, turn down the ac > air conditioning, temperature, heating
  train not plane > recycling, sustainability, waste
  train ticket > travel, rail
  travel = trip = journey
  travel agent, travel desk, travel portal, travel team, travel tool, travelperk > travel booking, travel, flight, hotel
  travel approval = trip approval = travel request
  travel booking = travel reservation
  travel policy = travel guideline = travel and expense policy
  travel rules, upgrade my flight, upgrade my seat, which airline > travel policy, travel, class of travel
  travel to a client, travel to the office, visit a client, visit a customer > travel approval, business travel, travel
  tripactions > travel booking, travel, flight, hotel
  tube station, which bus > commute, public transport
  tuck shop, where can i eat, where do i eat, where to eat > canteen, cafeteria, lunch
  turnstile, weekend access > office access, access card, badge, building access
  underground garage, visitor parking > parking, car park
  veggie, zomato > catering, food, meal, dietary requirement
  visa invitation, visa letter > visa, passport, business travel
  visit another office > travel approval, business travel, travel
  visitor = guest
  visitor book, visitor pass, visitors in the office > visitor, reception, visitor policy, guest
  wear and tear on my car > mileage, mileage rate, own car, travel expense
  where are we based > office location, premises, office address
  where can i sit, where do i sit, where do we sit, where does my team sit > hot desk, desk booking, seating
  who sits where > hot desk, desk booking, seating
  window wont close > facility, maintenance
  workplace accident > first aid, first aider, accident, injury
  xmas do, xmas party > social event, team event, party, social budget
`;
