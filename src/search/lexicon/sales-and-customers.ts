export const SALES_AND_CUSTOMERS = `
  account manager > customer success, client
  advert = advertisement
  advert, advertising > marketing
  between gigs, between projects, on the bench > unassigned, availability, bench, allocation
  billable = chargeable
  billable, chargeable > client, utilisation, revenue
  biz dev > business development, sales
  blog post > content, publish, article
  brand guideline = brand guide
  case study = success story
  churn > retention, cancellation, renewal
  client work > billable, customer project, engagement
  close a deal, win business > sales, business development, new client, lead
  cold call, outreach > prospect, lead, sales
  competitor > competition
  conference > event, summit
  crm = customer relationship management
  customer = client
  discount > pricing
  give a talk > conference, speaking, speaker
  gtm = go to market
  journalist > media, press
  keynote, meetup > conference, speaking, event
  linkedin, twitter > social media
  lose a customer > churn, retention
  newspaper > press, media
  pitch > proposal, presentation, sales, bid
  podcast > media, external communication
  press = media
  press release = media release
  pricey > cost, expensive
  prospect = potential customer = potential client
  prospect > lead, sales, pipeline
  punter > customer
  quote = quotation
  rate card > pricing, rate, quote
  refund > credit, billing
  resourcing > allocation, staffing, capacity
  rival > competitor, competition
  sales = sell = sold = selling
  salesperson = sales rep
  satisfy = satisfaction
  social media = social network
  speak to the press > media, press, spokesperson
  staffed > allocation, assignment, capacity, resourcing
  statement of work = sow
  swag > merchandise, branded, gift
  upsell > account management, sales, renewal
  utilisation = utilization
  utilisation > capacity, allocation
`;
