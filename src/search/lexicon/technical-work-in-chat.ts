export const TECHNICAL_WORK_IN_CHAT = `
  a year well done, good year, great year > success metric, measured by, performance review
  academia, boffin, boffins, scientist path > research, research scientist
  academic job, lab job, lab type, uni job, university job > research, research scientist
  advice to bosses, advises the bosses, engineering bosses, tech bosses, tech leadership, top brass > head of engineering, heads of engineering, engineering leadership, leadership
  algos, gradient descent, random forest, regression model > algorithm, machine learning
  all rounder, allrounder, bit of everything, breadth, broad knowledge, swiss army knife > generalist
  answers from the model, model output, model outputs, scores from the model > prediction, inference
  app for phones, apps for phones > mobile development, mobile app
  app screens, look and feel of the app > user interface, user facing, user experience
  article write ups, write these articles, writeup, writeups, wrote this article > article, drawn from, source
  articulate, chatty, good with people, outgoing person, talks well, well spoken > communication skill, communication
  ask customers, asks customers, focus group, focus groups, interview users, interviews users, listen to customers, survey users > user research, customer research
  assessed on, graded on, judged on, rated on, scored on, yardstick > success metric, measured by, performance review, evaluation
  authority on, guru, gurus, maven > expert, specialist, expertise
  avalanche of data, flood of data, mountain of data, ocean of data, sea of data, ton of data, tons of data > large data set, enormous data set, big data
  backlog, decides what to build, feature planning, what to build next, what we build next > product planning, roadmap, prioritisation, prioritization
  backstage, in the background, out of sight, unseen > behind the scenes
  balancing act, juggle priorities, juggling priorities > weigh, balance, trade off
  base layer, bedrock, bottom layer, builds on, built upon, sits on top > foundation
  base layer, bottom layer > infrastructure, platform
  battle tested, beyond a prototype, bulletproof, enterprise grade, not just a demo, rock solid > production grade, production ready, reliability
  been around for years, been live for years, long established, out for ages, out for years > mature, existing
  begging for, crying out for, dying to get, itching for, itching to get, keen to hire, scramble for > in demand, high demand, demand
  better buy, better value, more bang, worth the money > worth, value, return on investment
  better off thanks to > impact
  big corporation, big corporations, conglomerate, multinational, multinationals > large company, enterprise, company
  birth to grave, day one to retirement, from birth to death, lifespan, whole life of the product > life cycle
  bits of a system, bits of the system, pieces of a system, pieces of the system, separate parts > self contained part, component, layer, part
  bits they tap, click on, clicks on, tap on, taps on, what people click > user facing, user interface, end user
  black friday, load spike, loads of users, more traffic, spike in traffic, traffic spike > scaling, scalability, scale
  blueprint, blueprints, draws the plans, system layout > architecture, system design
  bottom line, company results, money we make, profits > business performance, business value, revenue, profitability
  brainstorm > think up, idea
  brainy stuff, clever stuff, intelligent stuff, smart stuff, smarts > smart capability, ai capability, artificial intelligence
  bridge between, bridges the gap, glue between, link between, translate between, translates between > bring together, liaison, coordinate
  bring to the table, brings to the table, what they bring > value, worth
  brings in money, value for the company, worth to the company > business value, return on investment
  builds on, built upon, sits on top > platform, run on
  business asks, business wants, company wants built, management wants, what management is after > business requirement, business need, stakeholder
  business folks, business people, business side, commercial people > business stakeholder, stakeholder
  business wishes, wishes of the business > business need, business requirement, what the business needs
  busywork, donkey work, drudge work, grunt work, manual paperwork, repetitive work > automate, automation, business process
  by themselves, unaided, unsupervised, without help, without supervision > alone, independent, independently
  candidate scorecard, interview scorecard > evaluation, interview feedback
  changing so fast, keeps changing > evolve, change
  chat about, chats about, geek out, nerd out, talk shop, talks shop > conversation, discussion, technical detail
  check my code, checks my code, go through my code, look over my code > reviewed, review, code review
  chew through data, churn through data, heavy lifting on data, the number crunching > data processing, process data, processing time
  chinwag, gossip about, natter, natters, what they talk about > conversation, discussion
  classic software, conventional software, normal software, ordinary software, regular software > traditional software development, software development
  client is after, client wants, customers are after, customers want, users are after, users want > user need, customer need, user research
  cloud bill, compute bill, waste machines, wasted machines, wasting compute, wasting money on servers > resource utilization, cost optimization, cost
  cloud firms, hyperscaler, hyperscalers > cloud provider
  cluster of computers, compute in parallel, lots of machines, many computers, spread over several machines > distributed computing, parallel processing
  conceive an idea, cook up, invents > think up, design, idea
  confuse, confused with, lump together, mix up, mixes up, muddle, muddled, tell apart > difference, distinction, distinguish
  conundrum, pain point, pain points, puzzle, tough nut > problem, challenge, issue
  copied from, lifted from, plagiarised, taken from > drawn from, adapted from, derived from, based on
  crashing, dependable, flaky, keeps crashing, keeps falling over, robust, wobbly > reliability, reliable, stability
  cribbed from, nicked from another site, pinched from, ripped off, word for word > drawn from, adapted from, source
  cron job, cron jobs, nightly job, nightly jobs > pipeline, data pipeline, scheduled job
  cross over, crosses over, double up, same patch, step on each other > overlap, boundary
  customer complaints, customers moan, user gripes, users complain, users grumble > user feedback, customer feedback
  customers touch, in front of users, public sees, real people use, users see, users touch > end user, user facing, user experience
  data tooling, dbt, etl tools > data engineering, data engineering toolkit
  database tables, sql tables, tables in the database > database, database administration
  db admin, looks after databases, mysql, postgres, postgresql, sql databases > database administration, database
  dealings with, deals with daily, pair with, pairs with, work alongside, works alongside > work with, collaboration, collaborate
  decides where tech goes, points the way, steers the tech > technical direction, direction, strategy
  distil, distill, quantise, quantize > model optimization, model compression, quantization
  doable, feasible, limits of the tech, technical limits, what tech can do > technical constraint, technically possible, feasibility
  enable others, helps the others > efficient, enable, productivity
  falls over at night, fell over at night, model fell over, server fell over, service falls over, site fell over > outage, reliability, failure
  fast moving, moves fast > evolve
  fetch predictions, fetches predictions, get predictions, predictions from it > prediction service, consume, inference
  find their feet, finding their feet, learn the ropes, learning the ropes > learn, onboarding, training
  finished app, finished software product, full app, whole app, working product > complete application, application
  fresh grad, fresh graduate, greenhorn, new grad, rookie > junior, entry level, graduate
  from nothing, nothing to show yet > early stage
  from zero > first, new, early stage
  gains from, profits from, who benefits > benefit, impact
  gpu boxes, linux boxes, machine room, server boxes, server racks, server room > infrastructure, server
  grade them on, grade us on, grades them on, mark us on, rate them on > success metric, measured by, performance review, evaluation
  grade, grades, job band, job grade, rung, rungs > level, seniority level, career level
  graphql, rest api, rest apis, rest endpoints, web services > api, api design
  gripes > user feedback, feedback, customer feedback
  has the ear of, have the ear of, whispers to > advise, advice, influence
  head of product, product head, product lead, run product > product leadership, product management
  hot job, in short supply, lots of jobs, plenty of jobs, snapped up, sought after > demand, high demand, job market, open position
  how much ground, stomping ground > scope, responsibility
  iphone app, phone app, phone apps, smartphone app > mobile app
  job labels, job name, job names > job title, role title
  job openings, vacancies > open position
  laggy, slowness, sluggish, sluggishness, snail pace > performance, latency, speed, processing time
  layer underneath, on top of each other > layer, infrastructure, platform
  leaner, make leaner, slim down, tidy up the infrastructure > streamline, optimize, optimise
  long running > mature
  looked over, proofread, second pair of eyes > reviewed, review
  make inference faster, make models faster, speed up models, speed up the model > model optimization, performance, optimization
  make life easier, makes life easier > efficient, productivity
  more useful, more valuable, worth more > value
  narrow field, niche field > specialist, specialisation, specialization
  need both, need only one, need the two, one will do, only need one > choose
  never down, online all the time, stay up, staying up, stays up, stays up and running > availability, uptime, reliability
  new company, tiny company, tiny shop, two person company, young company, young firm > startup, small company
  new to ai, no ai yet, no chatbot yet, nothing with ai yet > first ai feature, early stage
  niche knowledge, niche skill > specialist, specialisation, specialization
  number of users, people actually use it, people really use it, product take up, product takes off > user adoption, adoption, usage
  operationalise, operationalize, productionise, productionize > operation, production, deployment
  ops folks, ops people, ops team, platform folks, sysadmin, sysadmins > infrastructure team, operations team, infrastructure
  other teams can call, other teams can use, other teams use it > consume, prediction service
  own boss one day, own shop, run their own shop, their own shop > entrepreneurship, founder, self employed
  paper pushing, paper shuffling, pushing paper > automate, business process, manual work, automation
  product minded, product mindset, product thinking > product
  serve predictions for other teams > consume, prediction service, service
  share ground > overlap, boundary, share
  soup to nuts, start to end, start to finish, top to bottom, whole nine yards, whole shebang > end to end
  squad, squads > team
  success is judged by > success metric, measured by, performance review, evaluation
  takes ages, takes forever > latency, speed, processing time
  takes under their wing, under their wing > mentor, mentoring, coach
  taught properly, teach a model, teach the algorithm, teaches the algorithm, teaches the model > train, model training, training run
  ten times the users, twice the users, volumes double, volumes go through the roof, volumes go up > scale, scaling, scalability, large data set
  unblock others, unblocks teammates > efficient, enable, support, productivity
  under the bonnet, under the hood > behind the scenes, infrastructure
  upside of > value, benefit, worth
  where multiple teams are heading, where the teams are heading > technical direction, direction
`;
