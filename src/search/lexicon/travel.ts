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
  b&b, bed and breakfast, company apartment, company flat, expensive hotel > accommodation, hotel, travel
  bicycle = bike
  bike rack, bike room, bike shed, bike store, cycle rack, leave my bike > bike storage, bike parking, cycle parking
  book a trip, booking com, egencia, flight tickets, makemytrip, navan > travel booking, travel, flight, hotel
  bring family on, bring my husband > companion, spouse, plus one, business travel
  bring my kids on, bring my partner on, bring my wife on > companion, spouse, plus one, business travel
  bus fare, fare, train fare > travel, journey, travel expense
  bus stop > commute, public transport
  business class > flight, travel, class of travel
  business trip = work trip = business travel
  business trip, flight, hotel > travel
  by plane, fly > flight, travel
  cab > taxi, travel
  cab ride, uber > taxi, travel
  cancel a trip, cancelled flight > travel insurance, business travel
  car hire = car rental = rental car = hire car
  car pool, car share, carpool, carshare, company bus, get to the office, office bus, season ticket loan > commute
  charge my car, charge my electric car, charging point, charging station, ev charger, ev charging > parking, car park
  choose my airline, collect miles, frequent flyer, hotel points, keep my points, keep the miles > travel policy, travel
  claim fuel, claim mileage, claim miles, claim petrol > mileage, mileage rate, own car, travel expense
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
  from australia, live in australia, move to australia, relocate to australia, travel to australia > abroad, overseas, international
  from austria, live in austria, move to austria, relocate to austria, travel to austria > abroad, overseas, international
  from bali, live in bali, move to bali, relocate to bali, travel to bali > abroad, overseas, international
  from bangladesh, live in bangladesh, move to bangladesh, relocate to bangladesh, travel to bangladesh > abroad, overseas, international
  from belgium, live in belgium, move to belgium, relocate to belgium, travel to belgium > abroad, overseas, international
  from brazil, live in brazil, move to brazil, relocate to brazil, travel to brazil > abroad, overseas, international
  from bulgaria, live in bulgaria, move to bulgaria, relocate to bulgaria, travel to bulgaria > abroad, overseas, international
  from canada, live in canada, move to canada, relocate to canada, travel to canada > abroad, overseas, international
  from chile, live in chile, move to chile, relocate to chile, travel to chile > abroad, overseas, international
  from china, live in china, move to china, relocate to china, travel to china > abroad, overseas, international
  from colombia, live in colombia, move to colombia, relocate to colombia, travel to colombia > abroad, overseas, international
  from croatia, live in croatia, move to croatia, relocate to croatia, travel to croatia > abroad, overseas, international
  from cyprus, live in cyprus, move to cyprus, relocate to cyprus, travel to cyprus > abroad, overseas, international
  from czechia, live in czechia, move to czechia, relocate to czechia, travel to czechia > abroad, overseas, international
  from denmark, live in denmark, move to denmark, relocate to denmark, travel to denmark > abroad, overseas, international
  from dubai, live in dubai, move to dubai, relocate to dubai, travel to dubai > abroad, overseas, international
  from egypt, live in egypt, move to egypt, relocate to egypt, travel to egypt > abroad, overseas, international
  from estonia, live in estonia, move to estonia, relocate to estonia, travel to estonia > abroad, overseas, international
  from finland, live in finland, move to finland, relocate to finland, travel to finland > abroad, overseas, international
  from france, live in france, move to france, relocate to france, travel to france > abroad, overseas, international
  from germany, live in germany, move to germany, relocate to germany, travel to germany > abroad, overseas, international
  from ghana, live in ghana, move to ghana, relocate to ghana, travel to ghana > abroad, overseas, international
  from greece, live in greece, move to greece, relocate to greece, travel to greece > abroad, overseas, international
  from hungary, live in hungary, move to hungary, relocate to hungary, travel to hungary > abroad, overseas, international
  from ibiza, live in ibiza, move to ibiza, relocate to ibiza, travel to ibiza > abroad, overseas, international
  from iceland, live in iceland, move to iceland, relocate to iceland, travel to iceland > abroad, overseas, international
  from india, live in india, move to india, relocate to india, travel to india > abroad, overseas, international
  from indonesia, live in indonesia, move to indonesia, relocate to indonesia, travel to indonesia > abroad, overseas, international
  from ireland, live in ireland, move to ireland, relocate to ireland, travel to ireland > abroad, overseas, international
  from israel, live in israel, move to israel, relocate to israel, travel to israel > abroad, overseas, international
  from italy, live in italy, move to italy, relocate to italy, travel to italy > abroad, overseas, international
  from japan, live in japan, move to japan, relocate to japan, travel to japan > abroad, overseas, international
  from kenya, live in kenya, move to kenya, relocate to kenya, travel to kenya > abroad, overseas, international
  from latvia, live in latvia, move to latvia, relocate to latvia, travel to latvia > abroad, overseas, international
  from lithuania, live in lithuania, move to lithuania, relocate to lithuania, travel to lithuania > abroad, overseas, international
  from malaysia, live in malaysia, move to malaysia, relocate to malaysia, travel to malaysia > abroad, overseas, international
  from malta, live in malta, move to malta, relocate to malta, travel to malta > abroad, overseas, international
  from mexico, live in mexico, move to mexico, relocate to mexico, travel to mexico > abroad, overseas, international
  from morocco, live in morocco, move to morocco, relocate to morocco, travel to morocco > abroad, overseas, international
  from netherlands, live in netherlands, move to netherlands, relocate to netherlands, travel to netherlands > abroad, overseas, international
  from new zealand, live in new zealand, move to new zealand, relocate to new zealand, travel to new zealand > abroad, overseas, international
  from nigeria, live in nigeria, move to nigeria, relocate to nigeria, travel to nigeria > abroad, overseas, international
  from norway, live in norway, move to norway, relocate to norway, travel to norway > abroad, overseas, international
  from peru, live in peru, move to peru, relocate to peru, travel to peru > abroad, overseas, international
  from philippines, live in philippines, move to philippines, relocate to philippines, travel to philippines > abroad, overseas, international
  from poland, live in poland, move to poland, relocate to poland, travel to poland > abroad, overseas, international
  from portugal, live in portugal, move to portugal, relocate to portugal, travel to portugal > abroad, overseas, international
  from romania, live in romania, move to romania, relocate to romania, travel to romania > abroad, overseas, international
  from saudi arabia, live in saudi arabia, move to saudi arabia, relocate to saudi arabia, travel to saudi arabia > abroad, overseas, international
  from singapore, live in singapore, move to singapore, relocate to singapore, travel to singapore > abroad, overseas, international
  from slovakia, live in slovakia, move to slovakia, relocate to slovakia, travel to slovakia > abroad, overseas, international
  from slovenia, live in slovenia, move to slovenia, relocate to slovenia, travel to slovenia > abroad, overseas, international
  from south africa, live in south africa, move to south africa, relocate to south africa, travel to south africa > abroad, overseas, international
  from south korea, live in south korea, move to south korea, relocate to south korea, travel to south korea > abroad, overseas, international
  from spain, live in spain, move to spain, relocate to spain, travel to spain > abroad, overseas, international
  from sri lanka, live in sri lanka, move to sri lanka, relocate to sri lanka, travel to sri lanka > abroad, overseas, international
  from sweden, live in sweden, move to sweden, relocate to sweden, travel to sweden > abroad, overseas, international
  from switzerland, live in switzerland, move to switzerland, relocate to switzerland, travel to switzerland > abroad, overseas, international
  from taiwan, live in taiwan, move to taiwan, relocate to taiwan, travel to taiwan > abroad, overseas, international
  from tenerife, live in tenerife, move to tenerife, relocate to tenerife, travel to tenerife > abroad, overseas, international
  from thailand, live in thailand, move to thailand, relocate to thailand, travel to thailand > abroad, overseas, international
  from the beach, work somewhere sunny > work abroad, working abroad, remote working
  from tunisia, live in tunisia, move to tunisia, relocate to tunisia, travel to tunisia > abroad, overseas, international
  from turkey, live in turkey, move to turkey, relocate to turkey, travel to turkey > abroad, overseas, international
  from ukraine, live in ukraine, move to ukraine, relocate to ukraine, travel to ukraine > abroad, overseas, international
  from vietnam, live in vietnam, move to vietnam, relocate to vietnam, travel to vietnam > abroad, overseas, international
  fuel > mileage
  fuel card, fuel costs, fuel money, gas money, kilometre allowance > mileage, mileage rate, own car, travel expense
  garage space, parking pass, parking permit, parking space, parking spot, space in the car park > parking, car park
  get from the airport, get to the airport, lift home, lyft, minicab, ola > taxi, ground transport, travel expense
  go on a business trip, go on a trip for work, go on a work trip > travel approval, business travel, travel
  go see a client, go to a client, go to another office, permission to travel > travel approval, business travel, travel
  holiday after a business trip, stay a few days longer, stay on after a trip > business travel, personal travel
  hotel > accommodation
  hotel rate, hotel room, mini bar, minibar, overnight stay, place to stay > accommodation, hotel, travel
  ill on a trip, sick abroad, sick on a trip, stranded > travel insurance, travel safety, emergency
  insurance for trips, insured abroad, lose my luggage, lost luggage > travel insurance, business travel
  jabs for travel, vaccinations for a trip > business travel, travel safety
  lock my bike, store my bike > bike storage, bike parking, cycle parking
  lost my passport, passport stolen > travel insurance, passport, business travel
  meal allowance > per diem
  metro card, nearest metro, nearest station, nearest tube, oyster card > commute, public transport
  mileage > mileage rate, own car, travel expense
  missed my flight > travel insurance, business travel
  money for food, paid meals, pay for food, pay for meals > per diem, meal allowance, meal, travel expense
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
  safe to travel, travel warning > travel safety, travel risk
  seat upgrade, upgrade my seat > class of travel, upgrade, flight
  share a ride to work, shuttle, travel to the office > commute
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
  travel to pakistan > abroad, overseas, international
  tripactions > travel booking, travel, flight, hotel
  tube station, which bus > commute, public transport
  underground garage, visitor parking > parking, car park
  upgrade my flight, upgrade my seat > travel policy, travel, class of travel
  visa invitation, visa letter > visa, passport, business travel
  visit another office > travel approval, business travel, travel
  wear and tear on my car > mileage, mileage rate, own car, travel expense
  work from pakistan > abroad, overseas, international
`;
