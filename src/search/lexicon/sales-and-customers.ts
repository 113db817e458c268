export const SALES_AND_CUSTOMERS = `
  account executive, deal size, flog, flogging our, land a client, land a customer > sales, new business
  account manager > key account, client relationship
  account plan, biggest client, biggest customer, client feedback > client relationship, key account, account management
  ad spend, ads on google, adwords, banner ad, billboard > marketing, campaign, advertising
  advert = advertisement
  advert, advertising > marketing
  affiliate, agency partner, integration partner, joint venture, partner company > partnership, partner programme
  ahrefs, appear on google, back links, backlinks > search engine optimisation, seo, website traffic
  announce a feature, announce a new feature, announce it to customers > product launch, go to market, announcement
  answer a tender, bid manager, bid team, capability deck, client pitch, client proposal > proposal, bid, pitch, tender
  apollo io, client contact details, client database, client list > crm, customer record, sales pipeline
  appear on the telly, appear on tv, newspaper article, on television, on the radio > press, media, spokesperson, press enquiry
  approve a discount > discount, pricing
  ask users what they want, asks customers what they want, goes and asks customers > user research, user interview
  at risk customer, cancel their account, cancel their subscription > churn, customer retention, cancellation
  bad comments online, company page, hashtag, hootsuite, mention the company online > social media, social media account
  bad news about us, bbc, comment to the press, from the newspaper > press, media, spokesperson, press enquiry
  battle card, battlecard, benchmark competitors, compare us to > market research, competitor, competitive analysis
  bdr, bring in business, bring in clients, cold calling, cold email > sales lead, lead generation, prospect, sales pipeline
  between clients, client project next, free between projects, who is my next client > allocation, unassigned, utilisation
  between gigs, between projects > unassigned, bench, allocation
  bill my hours, billable hours, billable target > utilisation, billable, chargeable
  billable = chargeable
  billable, chargeable > utilisation
  bits customers click, bits they click on, clients actually see > user facing, user interface, customer facing
  biz dev > business development, sales
  blog post = blog article
  blow our own trumpet, brand awareness, brochure, buy ads, click rate > marketing, campaign, advertising
  book time to a client, charge my time to, chargeable hours, client days > utilisation, billable, chargeable
  boring chores, boring work off our hands, dull chores, take chores off > automate, automation
  brand guideline = brand guide
  business development > new business
  buyer > customer, client, prospect
  call for papers, cfp, give a speech, hold a talk, panel discussion, podium > public speaking, conference
  campaign = marketing campaign
  case study = customer story = success story
  change something on the website, change text on the website > website, content management
  change the price, charge by the hour, charge per day, decides on prices, decides prices > pricing, price list
  change the website, corporate website > website, content management
  channel partner, reseller > partnership, partner programme
  charity discount, coupon, discount approval > discount, pricing
  choose clients, client asks, client changes, client demands > client project, client engagement, account management
  churn > customer retention, cancellation, renewal
  click through rate, customer io, customer newsletter, drip campaign > marketing, campaign, advertising
  client cancels, client is leaving, client leaves, client quits > churn, customer retention, cancellation
  client discount, customer discount > pricing
  client doesnt answer > client project, client engagement, account management
  client email address > crm, customer record
  client hours > utilisation, billable, chargeable
  client is happy, client is unhappy, client satisfaction > client relationship, key account, account management
  client kick off, client training, customer training > customer onboarding, client onboarding, kickoff
  client logos, client quote, client reference, client testimonials > reference customer, case study, testimonial
  client meeting, client scope, client site, client systems > client project, client engagement, account management
  client records > crm, customer record
  client renewal, client wants to extend, contract extension with > contract renewal, customer retention
  client wont answer, fire a client > client project, client engagement, account management
  client work > billable, customer project, client engagement
  clients click on, what punters see, what users click > user facing, user interface, customer facing
  clients do we have, customer logos, customer quote, customer story > reference customer, case study, testimonial
  clients point of contact, contact for the client > client relationship, key account, account management
  close a deal, win business > sales, business development, new client, sales lead
  close io, contact details of a client, customer contact details > crm, customer record, sales pipeline
  cms = content management system
  cold call > prospect, sales lead, sales
  cold lead, cold outreach, door to door > sales lead, lead generation, prospect, sales pipeline
  company image, image of the company > brand, public relations
  compare us with, compete with, competitive intelligence > market research, competitor, competitive analysis
  competitor > competition
  complaints after launch, ears to the ground, hears the complaints > user feedback, customer feedback
  conference > event, summit
  conference booth > conference, trade show
  content calendar, content plan, editorial calendar, ghost writer, ghostwriter > blog, blog post
  credentials deck, decide to bid, estimate for a client, give a client a price > proposal, bid, pitch, tender
  crm = customer relationship management
  customer = client
  customer at risk, customer is leaving, customers leave > churn, customer retention, cancellation
  customer audits us, customer security questionnaire, customer wants to audit us > security questionnaire, due diligence
  customer database, hubspot, list of clients, log a call in, log sales calls > crm, customer record, sales pipeline
  customer day, customer event > conference, trade show, meetup
  customer health, feedback from clients, health score > client relationship, key account, account management
  customer onboarding = client onboarding = implementation for customers
  customer renewal, extend the contract with a client, renews their contract > contract renewal, customer retention
  customer success manager = csm
  customers who leave, lose clients > churn, customer retention, cancellation
  demand gen, demand generation > lead generation
  demand generation = demand gen
  discount code for customers > discount, pricing
  doable, feasible, whats doable > feasibility
  domain for the website, domain name, register a domain > domain registration, website
  dress for a client > dress code
  drum up business, drum up customers, enquiry from a customer > sales lead, lead generation, prospect, sales pipeline
  edit the website, home page, homepage, in charge of the website > website, content management
  email all customers, email blast, email campaign, email our customers, facebook ads > marketing, campaign, advertising
  enterprise plan, free plan, free tier, free trial, how much do we charge, our rates, paid plan > pricing, price list
  event leads, find clients, find customers, find new clients > sales lead, lead generation, prospect, sales pipeline
  event planner, events team, exhibition > conference, trade show, meetup
  expand an account, expansion revenue, grow an account, more business from > upsell, cross sell, account growth
  extend a trial, trial extension, trial period for customers > free trial, pricing
  eye on the competition, look at the competition, our competition, watch the competition > competitor, competitor analysis, competitive analysis
  find new customers, get more customers, get new clients > sales lead, lead generation, prospect, sales pipeline
  find us on google, found on google, google ranking > search engine optimisation, seo, website traffic
  first meeting with a client, get customers started > customer onboarding, client onboarding, kickoff
  flyer, get our name out, get the word out, google ads, klaviyo, leaflet > marketing, campaign, advertising
  folks start using, people start using, really start using, start using the thing > user adoption, uptake
  get new customers, hot lead, inbound lead, interested customer > sales lead, lead generation, prospect, sales pipeline
  give a quote, how do we price, offer to a client, pitch deck, pitch to a client > proposal, bid, pitch, tender
  give a talk > conference, speaking, speaker
  give customers a discount, knock something off > discount, pricing
  gtm = go to market
  gtm plan, gtm team, launch a feature, launch comms, launch day > product launch, go to market, announcement
  guest post, hashnode, medium post, white paper, whitepaper, write about my work > blog, blog post
  hand over from sales, handover from sales > customer onboarding, client onboarding, kickoff
  hears what customers say, listens to customers, users moan > user feedback, customer feedback
  host an event, meet ups, organise an event > conference, trade show, meetup
  hours for a client, hours on a client project > utilisation, billable, chargeable
  how many visitors on the, page visits, traffic to the site > website traffic, web analytics
  ideal customer, target audience > target market
  implementation of a customer, kick off with a client, sales handover > customer onboarding, client onboarding, kickoff
  important customer, is the client happy, keep clients happy > client relationship, key account, account management
  in the news, in the papers, interview for a magazine > press, media, spokesperson, press enquiry
  industry trends, market share, market size, rivals > market research, competitor, competitive analysis
  interview with the press, magazine article, magazine wants, makes the news > press, media, spokesperson, press enquiry
  journalist > media, press
  keep customers happy, most important client, qbrs, vip customer > client relationship, key account, account management
  key account = strategic account = major client
  keynote > conference, speaking
  keyword research, keywords for google > search engine optimisation, seo, website traffic
  knock on doors, lead scoring, leads from an event, mql > sales lead, lead generation, prospect, sales pipeline
  land a deal, lose a deal, lost a deal, new client won, sales cycle, sales goal > sales, new business
  launch email, launch party, launch plan > product launch, go to market, announcement
  lead generation > demand generation
  link building, rank on google, search console, search ranking > search engine optimisation, seo, website traffic
  linkedin, twitter > social media
  logos of clients, logos of customers, name a client on the website > reference customer, case study, testimonial
  lose a customer > churn, customer retention
  lose customers, lost a client, lost a customer > churn, customer retention, cancellation
  lower the price, money off, nonprofit discount > discount, pricing
  mail all customers, mail shot, mail to all customers, mailchimp, mailshot > marketing, campaign, advertising
  make some noise about, marketing automation, marketing calendar > marketing, campaign, advertising
  marketing department, marketing dept, marketing material, marketing people > marketing, campaign, advertising
  marketing plan, marketing team, marketo, mass email, mass mail, name out there > marketing, campaign, advertising
  media > press
  media coverage, media kit, media requests, media training, negative press > press, media, spokesperson, press enquiry
  meeting with a client, on site with a client > client project, client engagement, account management
  meetup > conference, community event
  messaging for a launch, new feature goes out, product hunt > product launch, go to market, announcement
  mistake on the website, our web site, publish on the website > website, content management
  more work from a client, upgrade a customer, upgrade their plan > upsell, cross sell, account growth
  new business > business development
  new business enquiry, new customers come from, outbound leads > sales lead, lead generation, prospect, sales pipeline
  newsletter to customers, open rate, paid ads, paid search, ppc > marketing, campaign, advertising
  newspaper > press, media
  no client project, not on a client, put me on a client, put on a client > allocation, unassigned, utilisation
  non billable, non chargeable > utilisation, billable, chargeable
  onsite with a client, say no to work, speak to the client > client project, client engagement, account management
  our linkedin, our twitter, post about my job, post on x, put my employer on > social media, social media account
  outreach io, pipedrive, sales tool, salesforce, sfdc, update the crm > crm, customer record, sales pipeline
  partner deal, partner manager, partner up with a company, partner with a company > partnership, partner programme
  partner programme = partner program
  partner with another company, partnerships team, referral partner > partnership, partner programme
  pitch > proposal, bid
  plans and prices, price change, price increase, price rise, pricing model, pricing page > pricing, price list
  podcast > media, external communication
  possible buyer, possible purchaser > customer, client, prospect
  possible client, possible customer, potential clients > sales lead, lead generation, prospect, sales pipeline
  potential customers, qualify leads, rain maker, rainmaker > sales lead, lead generation, prospect, sales pipeline
  pr agency, pr crisis, pr disaster, pr people, pr person, pr team > press, media, spokesperson, press enquiry
  practise my talk, rehearse my talk, review my talk, slides for a talk, speaker request > public speaking, conference
  present to a client, price a project, price for a client, price up > proposal, bid, pitch, tender
  press > media
  press contact, press coverage, press kit, press office, press pack > press, media, spokesperson, press enquiry
  press enquiry = media enquiry = press inquiry = media inquiry = media request
  press people, press photo, press requests, press statement, press team > press, media, spokesperson, press enquiry
  press release = media release
  price list, price plan > pricing
  pricey > cost, expensive
  pricing > price list, price plan
  pricing plans, raise prices, what do clients pay, what do customers pay, what do we charge > pricing, price list
  promo code, special offer, special price, student discount > discount, pricing
  promote a feature, promote our services, promote the product, promote us, radio ad > marketing, campaign, advertising
  proposal for a client, quote a client, quote for a client > proposal, bid, pitch, tender
  prospect = potential customer = potential client
  prospect > sales lead, sales, sales pipeline
  public relations = media relations = press relations
  public speaking = conference talk = speaking engagement
  punter > customer
  put out a press release, quoted in the paper, radio interview, scandal > press, media, spokesperson, press enquiry
  questionnaire from a client, questionnaire from a customer > security questionnaire, due diligence
  quote = quotation
  quote from a client, quote from a customer > reference customer, case study, testimonial
  raise awareness of our, run an ad, sales sheet, spread the word about us, tv ad > marketing, campaign, advertising
  rate card > pricing, price list
  reddit, retweet, say i work here, shitstorm, speak for the company online > social media, social media account
  references from clients, success stories, who are our clients > reference customer, case study, testimonial
  refund > credit note, billing
  resourcing > allocation, staffing, capacity
  respond to a tender, sales deck, sales slides, send a quote, slides for clients > proposal, bid, pitch, tender
  rival > competitor, competition
  roadshow > conference, trade show, meetup
  roll on to a project, waiting for a project, which client am i on > allocation, unassigned, utilisation
  sales = sell = sold = selling
  sales funnel, sales outreach, sdr, someone is interested in buying > sales lead, lead generation, prospect, sales pipeline
  sales guy, sales kick off, sales meeting, sales people, sales pitch, sales playbook > sales, new business
  sales hands over, sales to delivery, start with a client > customer onboarding, client onboarding, kickoff
  sales process, sales rep, sales target, salesman, salesmen, salespeople, saleswoman > sales, new business
  sales quota > sales, new business
  salesperson = sales rep
  satisfaction > satisfy
  save a customer, unhappy and leaving, win back customers, win them back > churn, customer retention, cancellation
  seal the deal, sells our, sign a client, sign a customer, sign new clients, sign up a client, sko > sales, new business
  search engine optimisation = search engine optimization = seo
  security form from a client, security questions from customers, trust center > security questionnaire, due diligence
  seen by the public, visible to the public, what the public sees > user facing, customer facing
  semrush > search engine optimisation, seo, website traffic
  size of the market, swot, trends in the market > market research, competitor, competitive analysis
  social media = social network
  social media account = social media channel = company social media
  someone from the paper, speak for the company, speak on behalf of > press, media, spokesperson, press enquiry
  someone wants to buy, sql leads, top of the funnel, warm lead > sales lead, lead generation, prospect, sales pipeline
  speak to the media, talk on behalf of, tv crew, tv interview > press, media, spokesperson, press enquiry
  speak to the press > media, press, spokesperson
  speaker slot, speaking slot, submit a proposal for a talk, submit a talk > public speaking, conference
  staffed > allocation, resourcing
  stand at a fair > conference, trade show, meetup
  statement of work = sow
  swag > merchandise
  talk about work online, threads app, youtube > social media, social media account
  talk to the press > media
  target market > ideal customer, target audience
  teach customers, train customers, welcome a client > customer onboarding, client onboarding, kickoff
  team up with a company, tech partner, technology partner, work with another company > partnership, partner programme
  tell customers about a new feature, tell users about new features > product launch, go to market, announcement
  the media > press
  tickets for an event, trade fair > conference, trade show, meetup
  time on client work, unbillable, utilisation rate, utilisation target > utilisation, billable, chargeable
  trade show > conference
  tradeshow, user conference, user group meeting > conference, trade show, meetup
  trust centre > security questionnaire, due diligence
  turn down a client, turn down work > client project, client engagement, account management
  typo on the website, update the website, web editor, who owns the website > website, content management
  unsubscribe rate > marketing, campaign, advertising
  upsell > cross sell, account management
  user testing = usability testing
  utilisation = utilization
  utilisation > capacity, allocation
  utilization rate, utilization target > utilisation, billable, chargeable
  visitors on the website, visitors to the website, web traffic, website visitors > website traffic, web analytics
  voice of the company, write a press release > press, media, spokesperson, press enquiry
  voucher code > discount, pricing
  what customers say after, what customers say afterwards > user feedback, customer feedback
  when something bad gets out > crisis communication, spokesperson
  where do i log a client, zoho crm > crm, customer record, sales pipeline
  whether anyone uses it > user adoption, uptake
  which client will i, without a client project > allocation, unassigned, utilisation
  why did we lose, win a client, win a customer, win a deal, win rate, win the contract > sales, new business
  win clients, win customers, win new customers > sales lead, lead generation, prospect, sales pipeline
  winback > churn, customer retention, cancellation
  won a new client > sales, new business
  would be customers > sales lead, lead generation, prospect, sales pipeline
  write a case study > reference customer, case study, testimonial
  write an article > blog, blog post
`;
