export const TRAVEL = `
  accident abroad, emergency abroad, hospital abroad, ill abroad > travel insurance, travel safety, emergency
  accommodation > hotel, reasonable accommodation
  add holiday to a trip, days extra on a trip, extend my trip > business travel, personal travel
  air miles, airmiles, best fare, budget airline, cheapest fare, cheapest flight > travel policy, travel
  air tickets, arrange travel, book a room for the night, book a train > travel booking, travel, flight, hotel
  airbnb, five star hotel, stay over > accommodation, hotel, travel
  airfare, plane ticket > flight, air travel
  airline loyalty points, low cost airline, rules for travel, rules on travel, travel guidelines > travel policy, travel
  airport > travel, flight
  airport taxi, airport transfer, cab home, call a cab, get an uber > taxi, ground transport, travel expense
  allowance for food, batta, breakfast at the hotel, daily food > per diem, meal allowance, meal, travel expense
  approve my trip, fly out to, fly over to, fly to > travel approval, business travel, travel
  australia, austria, bangladesh, belgium, brazil, bulgaria, canada, chile, china > abroad, overseas, international
  b&b, bed and breakfast, company apartment, company flat, expensive hotel > accommodation, hotel, travel
  bali, dubai, ibiza, tenerife > abroad, overseas, international
  bicycle = bike
  bike rack, bike room, bike shed, bike store, cycle rack, leave my bike > bike storage, bike parking, cycle parking
  book a trip, booking com, egencia, flight tickets, kayak, makemytrip, navan > travel booking, travel, flight, hotel
  bring family on, bring my husband > companion, spouse, plus one, business travel
  bring my kids on, bring my partner on, bring my wife on > companion, spouse, plus one, business travel
  bus fare, fare, train fare > travel, journey, travel expense
  bus stop > commute, public transport
  business class > flight, travel, class of travel
  business trip = work trip = business travel
  business trip, flight, hotel > travel
  by plane, fly > flight, travel
  cab ride, uber > taxi, travel
  cancel a trip, cancelled flight > travel insurance, business travel
  car hire = car rental = rental car = hire car
  car pool, car share, carpool, carshare, company bus, get to the office, office bus, season ticket loan > commute
  charge my car, charge my electric car, charging point, charging station, ev charger, ev charging > parking, car park
  choose my airline, collect miles, frequent flyer, hotel points, keep my points, keep the miles > travel policy, travel
  claim fuel, claim mileage, claim miles, claim petrol > mileage, mileage rate, own car, travel expense
  colombia, croatia, cyprus, czechia, denmark, egypt, estonia, finland, france > abroad, overseas, international
  comfier seat, fly comfier, more legroom > class of travel, flight
  company van, europcar, hertz, hire a van, pool car, rent a car, rent a van, zipcar > car hire, travel, driving
  congestion charge, toll > travel expense, own car
  dangerous country, dangerous place, high risk country, risky country, safe on trips > travel safety, travel risk
  dinner allowance, dinner on a trip, eat on the road, eat out on > per diem, meal allowance, meal, travel expense
  drive my car, drive my own car, fuel allowance > mileage, mileage rate, own car, travel expense
  e visa, invitation letter, letter for my visa, passport costs > visa, passport, business travel
  eat while travelling, food allowance, food expenses > per diem, meal allowance, meal, travel expense
  economy class, extra legroom > travel policy, travel, class of travel
  family along > companion, spouse, plus one, business travel
  first class rail, first class train, fly business, fly first > travel policy, travel, class of travel
  flight = air travel
  flight cancelled, flight delayed, flight got cancelled > travel insurance, business travel
  flight is cancelled > travel insurance, business travel
  food money, food on the road, food on trips, food when travelling > per diem, meal allowance, meal, travel expense
  food while travelling, lunch allowance, lunch on a trip > per diem, meal allowance, meal, travel expense
  four star hotel, guest house, guesthouse, hostel, hotel limit, hotel price > accommodation, hotel, travel
  from a beach, from another country, from my holiday home > work abroad, working abroad, remote working
  from the beach, work somewhere sunny > work abroad, working abroad, remote working
  fuel > mileage
  fuel card, fuel costs, fuel money, gas money, kilometre allowance > mileage, mileage rate, own car, travel expense
  garage space, parking pass, parking permit, parking space, parking spot, space in the car park > parking, car park
  germany, ghana, greece, hungary, iceland, india, indonesia, ireland, israel, italy > abroad, overseas, international
  get from the airport, get to the airport, lift home, lyft, minicab, ola > taxi, ground transport, travel expense
  go on a business trip, go on a trip for work, go on a work trip > travel approval, business travel, travel
  go see a client, go to a client, go to another office, permission to travel > travel approval, business travel, travel
  holiday after a business trip, stay a few days longer, stay on after a trip > business travel, personal travel
  hotel > accommodation
  hotel rate, hotel room, mini bar, minibar, overnight stay, place to stay > accommodation, hotel, travel
  ill on a trip, sick abroad, sick on a trip, stranded > travel insurance, travel safety, emergency
  insurance for trips, insured abroad, lose my luggage, lost luggage > travel insurance, business travel
  jabs for travel, vaccinations for a trip > business travel, travel safety
  japan, kenya, latvia, lithuania, malaysia, malta, mexico, morocco, netherlands > abroad, overseas, international
  lock my bike, store my bike > bike storage, bike parking, cycle parking
  lost my passport, passport stolen > travel insurance, passport, business travel
  meal allowance > per diem
  metro card, nearest metro, nearest station, nearest tube, oyster card > commute, public transport
  mileage > mileage rate, own car, travel expense
  missed my flight > travel insurance, business travel
  money for food, paid meals, pay for food, pay for meals > per diem, meal allowance, meal, travel expense
  new zealand, nigeria, norway, peru, philippines, poland, portugal > abroad, overseas, international
  organise travel, plan a trip, plane tickets, tickets and hotels, travel agency > travel booking, travel, flight, hotel
  parking = car park
  parking costs, parking fees > parking, travel expense
  parking fine, parking ticket, speeding fine, speeding ticket > traffic fine, travel expense
  passport > visa, travel document
  passport photos, renew my passport, schengen, visa for a trip > visa, passport, business travel
  pay for my breakfast, pay for my dinner, pay for my lunch, subsistence > per diem, meal allowance, meal, travel expense
  per diem = daily allowance
  per diem > meal allowance, travel expense
  per kilometre, per km, per mile, personal car, petrol money > mileage, mileage rate, own car, travel expense
  petrol > mileage, fuel
  pick up from the airport, rickshaw, ride hailing, ride share, rideshare > taxi, ground transport, travel expense
  premium economy > travel policy, travel, class of travel
  price of a hotel, room rate, serviced apartment, share a room, somewhere to stay > accommodation, hotel, travel
  private car > mileage, mileage rate, own car, travel expense
  rail card, railcard, train station > commute, public transport
  road trip, site visit, travel between offices, travel form > travel approval, business travel, travel
  romania, saudi arabia, singapore, slovakia, slovenia, south africa, south korea > abroad, overseas, international
  safe to travel, travel warning > travel safety, travel risk
  seat upgrade, upgrade my seat > class of travel, upgrade, flight
  share a ride to work, shuttle, travel to the office > commute
  spain, sri lanka, sweden, switzerland, taiwan, thailand, tunisia, turkey, ukraine > abroad, overseas, international
  spend the night, stay at a friends, stay overnight, stay the night, stay with family > accommodation, hotel, travel
  stay the weekend > business travel, personal travel
  stay with friends, where do i stay, where do we stay > accommodation, hotel, travel
  stuck at the airport, trip cancelled > travel insurance, business travel
  tag along on a trip > companion, spouse, plus one, business travel
  take a cab, take an uber, taxi from the airport, taxi home, taxi late at night > taxi, ground transport, travel expense
  take my kids on a trip, take my partner on a trip > companion, spouse, plus one, business travel
  taxi > travel, ground transport
  taxi to the airport, uber business, uber for business, uber home > taxi, ground transport, travel expense
  train ticket > travel, rail
  travel = trip
  travel agent, travel desk, travel portal, travel team, travel tool, travelperk > travel booking, travel, flight, hotel
  travel and expense policy > travel policy
  travel approval = trip approval = travel request
  travel booking = travel reservation
  travel policy = travel guideline
  travel policy > travel and expense policy
  travel rules, which airline > travel policy, travel
  travel to a client, visit a client, visit a customer > travel approval, business travel, travel
  travel to pakistan, work from pakistan > abroad, overseas, international
  tripactions > travel booking, travel, flight, hotel
  tube station, which bus > commute, public transport
  underground garage, visitor parking > parking, car park
  upgrade my flight, upgrade my seat > travel policy, travel, class of travel
  vietnam > abroad, overseas, international
  visa invitation, visa letter > visa, passport, business travel
  visit another office > travel approval, business travel, travel
  wear and tear on my car > mileage, mileage rate, own car, travel expense
`;
