export const OFFICE_AND_TRAVEL = `
  air con > air conditioning, facility, temperature
  airbnb, overnight, stay over > accommodation, hotel, travel
  airport > travel, flight
  away day > team event
  badge = access card = key card = keycard = id card = swipe card
  bicycle = bike
  business class > flight, travel, class of travel
  business trip = work trip = business travel
  business trip, flight, hotel > travel
  cab, uber > taxi, travel
  canteen = cafeteria
  christmas party > social event, team event, event
  cleaner > cleaning, facility
  courier = delivery service
  dinner, lunch > meal, food, per diem, entertainment
  dog > pet
  drinks > alcohol, social, entertainment, team event
  fire drill > evacuation, fire safety
  flight = air travel = plane ticket = airfare
  fly, plane > flight, travel
  fob > access card, badge, key
  fuel > mileage
  headquarters = hq = head office = main office
  hot desk = desk sharing = flexible desk
  hotel = accommodation
  lift = elevator
  meeting room = conference room
  merch > swag, branded
  mileage = mileage rate
  mileage > travel, car, fuel
  office chair > furniture, ergonomic
  offsite = off site = away day = company retreat
  parcel > delivery, package, mail
  parking = car park
  passport > visa, travel document
  per diem = daily allowance = meal allowance
  per diem > meal, travel, allowance
  petrol > mileage, fuel
  plus one > guest, partner, companion
  puppy > pet, dog
  reception = front desk
  standing desk > ergonomic, furniture, equipment
  stationery = office supply
  t shirt > swag, merchandise
  tailgate > physical security, access, badge
  taxi > travel, ground transport
  team building > offsite, team event, social
  team dinner > team event, meal, entertainment
  toilet = restroom = bathroom = loo = washroom
  train ticket > travel, rail
  travel = trip = journey
  visitor = guest
`;
