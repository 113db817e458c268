export const OFFICE = `
  911, 999, allergic reaction, ambulance, choking, fainted, heart attack > first aid, first aider, medical emergency
  ac too cold, aircon, boiling hot, boiling in here, drafty, draughty > air conditioning, temperature, heating
  access card = key card = keycard = swipe card
  access card, id card, key card, keycard, swipe card > badge
  accident book > first aid, first aider, accident, injury
  accident report = accident report form
  accident report > accident book
  active shooter, bomb alert, bomb threat, intruder > evacuation, emergency, physical security
  aed, aspirin, bandage, defibrillator, epipen, first aid box, first aid kit, painkiller > first aid, first aider
  after hours access, alarm code, code for the alarm, come in at the weekend > office access, building access
  after work drinks, baby shower, barbecue, bbq, beers > social event, team event, office party, social budget
  air con > air conditioning, temperature
  aircon is broken, ants in the kitchen, blocked toilet, broken chair, broken door > facility, building maintenance
  alarm goes off in the building, assembly point > fire safety, evacuation, emergency, fire warden
  all gender toilets, dunny, gender neutral toilets, gents, ladies room, mens room, period products > toilet
  allergic to nuts, coeliac, food allergy, food preferences, gluten free, halal > dietary requirement, catering, food
  alone in the building, alone in the office, asbestos, cables on the floor, covid rules > health and safety
  amazon parcel, bluedart, delivered to the office > parcel, courier, mail room, postage, reception
  annual meetup, awayday, company gathering > offsite, company retreat, team event
  away day > offsite, company retreat, team event
  badge > access card, id card
  be greener, carbon footprint, carbon neutral, carbon offset, co2 > sustainability, environmental impact
  bigger office, new building, new premises > office move, new office
  bin bags, clean the kitchen, clean the office, clean up the kitchen, cleaning crew > office cleaning, cleaner
  birthday cake, cake for birthdays, coffee roulette > social event, team event, office party, social budget
  birthdays at work, board games, bowling, team bonding > social event, team event, office party, social budget
  biscuits, crisps, fizzy drinks, free breakfast, free drinks, free fruit, fruit basket > snack, free food
  board room, boardroom, call booth, event space > meeting room, room booking, conference room
  book a tennis court, company sports, cricket team, five a side, football team, fun run > sports, wellbeing, social event
  branded clothing, company cap, company clothes, company jacket, company jumper, give aways > swag, merchandise
  bring a friend to the office, bring my kid, bring someone into the office > visitor, reception, visitor policy, guest
  bring my cat, dog allergy, dog friendly, doggo, pet friendly, pooch > pet, dog, office dog, pet policy
  bring my dog, bring the dog, dog in the office, office dog > dog, pet
  bring your child, candidate coming in, children in the office > visitor, reception, visitor policy, guest
  broken window, estates team, fix the light, lights dont work, roof leaks > facility, building maintenance
  building is on fire > fire safety, evacuation, emergency, fire warden
  building manager, bulb gone, caretaker of the building, chair broke, chair is broken > facility, building maintenance
  building pass > office access, access card, badge, building access
  burned my hand, burnt my hand, cut my finger, cut myself at work > first aid, first aider, accident, injury
  business card = visiting card
  business cards, envelopes, letterhead, notepad, order office supplies, order stationery > stationery, office supply
  canteen = cafeteria
  celebrate a birthday, christmas do, coffee chat > social event, team event, office party, social budget
  change desks, desk for the day, deskbird, enough desks, fixed desk > hot desk, desk booking, seating
  chip in, collection for, leaving do, leaving drinks > celebration, leaver, social event
  christmas party > social event, team event
  chuck out, get rid of old, recycle, recycling bin, throw away, throw out > recycling, disposal, dispose of, hazardous waste
  cleaning lady > office cleaning, cleaner
  cleaning staff, dirty office, empty the bins, hoover, office is a mess, office is dirty > office cleaning, cleaner
  client coming in, client is coming, client visiting, doorbell > visitor, reception, visitor policy, guest
  cockroaches, door is broken, door is stuck, elevator broke, elevator is broken > facility, building maintenance
  code for the door, door card, door code > office access, access card, badge, building access
  company hoodie, company socks, giveaway, goodie bag, merch store, order swag, stickers, swag store > swag, merchandise
  company meetup, company trip, company week, get everyone together > offsite, company retreat, team event
  company party, diwali party, drinks after work, eid party > social event, team event, office party, social budget
  company retreat > offsite, away day
  company t shirt > swag, merchandise
  company tee shirt, company tshirt, tote bag, water bottle > swag, merchandise
  compost, food waste, paper bin, recycle batteries, recycle paper, reduce waste > recycling, waste
  cupboard, store boxes > storage room, locker
  dangerous at work, face mask, hazard, hse, lift heavy boxes, lifting boxes > health and safety
  dead batteries, flat batteries, old batteries, used batteries > battery, recycling, hazardous waste
  deliveries to the office, dhl, fedex, franking machine > parcel, courier, mail room, postage, reception
  deliveroo, doordash > catering, food, meal
  delivery service > courier
  desk booking = desk reservation
  dinner, lunch > meal, food
  dirty mugs, dishes, dishwasher, fridge, microwave, pantry > kitchen
  dog > pet
  door pin, door wont open, entry card, entry pass, forgot my badge > office access, access card, badge, building access
  drinks > alcohol, social event, entertainment, team event
  earthquake drill, gas leak, get out of the building, smell gas, way out of the building > evacuation, emergency
  eat lunch, lunch room, lunchroom, mess hall, packed lunch, staff restaurant, tiffin > canteen, cafeteria, lunch
  eco friendly, environmentally friendly, go green > sustainability, environmental impact
  elevator > lift
  emergency exit, fire alarm, fire door, fire exit, fire extinguisher > fire safety, evacuation, emergency, fire warden
  end of year party, escape room, friday drinks, fun activities > social event, team event, office party, social budget
  environmental impact > sustainability
  event sponsor > sponsorship, donation
  exterminator, facilities people, facilities team, fix the door, fix the heating > facility, building maintenance
  facility management = facility team = building management = estate management
  fan for my desk, freezing in here, freezing in the office, no fresh air > air conditioning, temperature, heating
  fell down the stairs > first aid, first aider, accident, injury
  fell over in the office > first aid, first aider, accident, injury
  fire drill > evacuation, fire safety
  fire in the building, fire in the office, fire marshal, fire officer > fire safety, evacuation, emergency, fire warden
  fire warden = fire marshal
  floorplan, map of the office, office layout, office map, seating chart, who sits where > floor plan, seating plan
  fob > access card, badge
  food for a meeting > catering, food, meal
  forgot my pass, lanyard > office access, access card, badge, building access
  found a phone in the office, found a wallet, left my bag, left my coat > lost property, reception
  front door key, key to the office, last one out, last to leave, lock the office > office access, building access
  fruit bowl, munchies, nibbles, office snacks, soft drinks > snack, free food
  fun committee, fun stuff, game night, go karting > social event, team event, office party, social budget
  get stuff delivered, got a package, incoming mail, incoming post > parcel, courier, mail room, postage, reception
  get together, organise an offsite, team meets face to face > offsite, company retreat, team event
  green office, greenhouse gas, net zero, offset flights > sustainability, environmental impact
  greet visitors, guest badge, guest pass, guests in the office > visitor, reception, visitor policy, guest
  guest > visitor
  handy man, handyman, heating doesnt work, heating is broken, janitor, leaking tap > facility, building maintenance
  have fun together, social committee, works do > social event, team event, office party, social budget
  headquarters = hq = head office = main office
  health and safety = workplace safety = occupational safety
  hit my head, hurt at work, hurt my back at work, hurt myself at work > first aid, first aider, accident, injury
  holiday party, ice breaker, icebreaker, karaoke, morale budget > social event, team event, office party, social budget
  hoodie > swag, merchandise
  hot desk = desk sharing = flexible desk
  hotdesk, permanent desk > hot desk, desk booking, seating
  huddle room, phone booth, phone box, place for a call > meeting room, room booking, conference room
  injured at work > first aid, first aider, accident, injury
  keep my things, leave my stuff, leave my things, store my things > locker
  kids in the office, register a guest, register visitors, sign guests in > visitor, reception, visitor policy, guest
  kosher, lactose, nut allergy, special diet, vegan, vegetarian, veggie > dietary requirement, catering, food
  left my jacket, left something in the office > lost property, reception
  letter box, letterbox, mailroom, opens the post, package arrived > parcel, courier, mail room, postage, reception
  lie down, nap, sleep pod, somewhere to rest > wellness room, quiet room, first aid room
  lift > elevator
  lift is broken, lift is stuck, light bulb, light is broken, lightbulb > facility, building maintenance
  lockdown of the building > lockdown, physical security, emergency
  locked out of the building, locked out of the office > office access, access card, badge, building access
  lone working, loose cable, manual handling, mask in the office, ohs, osha, safe at work > health and safety
  loo roll, maintenance man, mouse in the kitchen, odd jobs, out of soap, pests > facility, building maintenance
  lost my badge, lost my card for the door > office access, access card, badge, building access
  lost my keys, office at weekends, office key, office open at weekends, set the alarm > office access, building access
  lost my pass, my fob > office access, access card, badge, building access
  lost property = lost and found
  loud colleagues, loud phone calls, noisy office, too loud, too noisy in the office > noise, quiet, office etiquette
  lunch for a meeting, order food for, order lunch for > catering, food, meal
  meeting point in a fire, muster point, office is on fire > fire safety, evacuation, emergency, fire warden
  meeting room = conference room
  merch > swag, merchandise
  namaz, pray > prayer room, quiet room, multi faith room
  nicked from my desk, petty theft, pinched from my desk, purse stolen > theft, stolen, security incident
  office chair > furniture, ergonomic
  office cleaner > office cleaning, facility
  office party > social event, team event, social budget
  office yoga, play football with colleagues, running club > sports, wellbeing, social event
  offsite = off site
  offsite > away day, company retreat
  opening times > office hours, opening hours
  order pens, order supplies, out of paper, paper clips, post its, printer paper, stapler > stationery, office supply
  order pizza, sandwiches, swiggy, uber eats > catering, food, meal
  organise the party, party planner, pizza for the team > social event, team event, office party, social budget
  organize an offsite, plan an offsite, see each other in person > offsite, company retreat, team event
  package for me, parcel arrived, personal deliveries, personal parcels > parcel, courier, mail room, postage, reception
  paracetamol, plasters > first aid, first aider
  paramedic, someone collapsed, unconscious > first aid, first aider, medical emergency
  parcel > courier, mail room, package delivery
  pass doesnt work, swipe in > office access, access card, badge, building access
  pizza night, pizza party, plans the party, pub night, pub quiz > social event, team event, office party, social budget
  place to make calls, quiet room for a call, reserve a meeting room, reserve a room > meeting room, room booking, conference room
  plus one > guest, companion
  pop out for, pop to the shops > working hours, lunch break
  post a letter, post room > parcel, courier, mail room, postage, reception
  postal address > office address
  private parcels, royal mail, send a letter, send a package > parcel, courier, mail room, postage, reception
  puppy > pet, dog
  quiet room > meeting room, room booking, conference room
  quiz night, random coffee, secret santa, social club > social event, team event, office party, social budget
  radiator, stuffy, thermostat, too cold in here, too cold in the office > air conditioning, temperature, heating
  reception = front desk
  reception > receptionist
  receptionist > reception, front desk
  report an accident > first aid, first aider, accident, injury
  reserve a desk, seat in the office, swap desks > hot desk, desk booking, seating
  room booking = room reservation = meeting room booking
  room for twenty, rooms in the office, take a call in private > meeting room, room booking, conference room
  safety officer, safety rep, safety training, whs > health and safety
  sanitary products, tampons, unisex toilet, wheres the loo, womens room > toilet
  save the planet, train instead of flying > sustainability, environmental impact
  see everyone in person, summit for staff, team gathering, team outing > offsite, company retreat, team event
  send something by post, ship a parcel > parcel, courier, mail room, postage, reception
  sign in a visitor, someone at the door, someone is visiting, visitor badge > visitor, reception, visitor policy, guest
  smell in the office, smells in the kitchen, something broken in the office > facility, building maintenance
  smell smoke, smoke alarm, smoke detector > fire safety, evacuation, emergency, fire warden
  snail mail, speed post, where is my package > parcel, courier, mail room, postage, reception
  social event = social activity = team social
  social secretary, staff party, summer party, team breakfast > social event, team event, office party, social budget
  someone took my, something went missing, stolen from my desk, stolen in the office > theft, stolen, security incident
  standing desk > ergonomic, furniture, equipment
  stationery = office supply
  sticky notes, visiting cards, whiteboard markers > stationery, office supply
  storage room = store room = storeroom
  stuck in the lift, window is broken > facility, building maintenance
  suspicious package > evacuation, emergency, physical security
  sustainability = environmental sustainability
  sweaty after cycling, towel > shower, changing room
  tailgate > physical security, badge
  take out the rubbish, take out the trash, tidy up the kitchen, wipe the tables > office cleaning, cleaner
  team building > offsite, team event, social event
  team dinner > team event, meal, entertainment
  team lunch, team meal, virtual coffee, virtual social > social event, team event, office party, social budget
  team trip, team week, work trip together > offsite, company retreat, team event
  things go missing, wallet stolen, went missing from my desk > theft, stolen, security incident
  toilet = restroom = bathroom = loo = washroom
  toilet blocked, toilet is blocked, toilet is broken, toilet paper, water leak > facility, building maintenance
  too hot in here, too hot in the office, too warm, turn down the ac > air conditioning, temperature, heating
  train not plane > sustainability, environmental impact
  tuck shop, where can i eat, where do i eat, where to eat > canteen, cafeteria, lunch
  turnstile > office access, access card, badge, building access
  visitor > guest
  visitor book, visitor pass, visitors in the office > visitor, reception, visitor policy, guest
  weekend access > office access, building access
  where are we based > office location, premises, office address
  where can i sit, where do i sit, where do we sit > hot desk, desk booking, seating
  where does my team sit > floor plan, seating plan
  window wont close > facility, building maintenance
  workplace accident > first aid, first aider, accident, injury
  xmas do, xmas party > social event, team event, office party, social budget
  zomato > catering, food, meal
`;
