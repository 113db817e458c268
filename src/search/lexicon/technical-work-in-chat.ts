export const TECHNICAL_WORK_IN_CHAT = `
  advice to bosses, advises the bosses, top brass, tech bosses, tech leadership, engineering bosses > head of engineering, heads of engineering, engineering leadership, leadership
  algos, gradient descent, random forest, regression model > algorithm, machine learning
  all rounder, allrounder, bit of everything, breadth, broad knowledge, swiss army knife > generalist
  app for phones, apps for phones, iphone app, phone app, phone apps, smartphone app > mobile development, mobile app
  app screens, look and feel of the app > user interface, user facing, user experience
  articulate, chatty, good with people, outgoing, talks well, well spoken > communication skill, communication
  ask customers, asks customers, focus group, focus groups, interview users, interviews users, listen to customers, survey users > user research, customer research
  authority on, guru, gurus, maven > expert, specialist, expertise
  avalanche of data, flood of data, mountain of data, ocean of data, sea of data, ton of data, tons of data > large data set, enormous data set, big data
  backlog, decides what to build, feature planning, what to build next, what we build next > product planning, roadmap, prioritisation, prioritization
  backstage, in the background, out of sight, unseen, under the bonnet, under the hood > behind the scenes, infrastructure
  balancing act, juggle priorities, juggling priorities > weigh, balance, trade off
  base layer, bottom layer, bedrock > foundation, infrastructure, platform
  battle tested, bulletproof, enterprise grade, rock solid, beyond a prototype, not just a demo > production grade, production ready, reliability
  been around for years, been live for years, long established, long running, out for ages, out for years > mature, existing
  begging for, crying out for, dying for, dying to get, itching for, itching to get, keen to hire, scramble for > in demand, high demand, demand
  better off thanks to, gains from, profits from, who benefits > benefit, effect, impact
  big corporation, big corporations, conglomerate, multinational, multinationals > large company, enterprise, company
  bits of a system, bits of the system, pieces of a system, pieces of the system, separate parts > self contained part, component, layer, part
  bits they tap, clicks on, click on, tap on, taps on, what people click > user facing, user interface, end user
  black friday, load spike, more traffic, spike in traffic, traffic spike, loads of users > scaling, scalability, scale
  blueprint, blueprints, draws the plans, system layout > architecture, system design
  boffin, boffins, academia, scientist path > research, research scientist
  bottom line, company results, money we make, profits > business performance, business value, revenue, profitability
  brainstorm, cook up, invents, conceive > think up, design, idea
  bridge between, bridges the gap, glue between, link between, translate between, translates between > bring together, liaison, coordinate
  brings in money, worth to the company, value for the company > business value, return on investment
  business asks, business wants, company wants, management wants, what management is after > business requirement, business need, stakeholder
  business folks, business people, business side, commercial people > business stakeholder, stakeholder
  business wishes, wishes of the business > business need, business requirement, what the business needs
  busywork, donkey work, drudge work, grunt work, manual paperwork, repetitive work > automate, automation, business process
  by themselves, without help, without supervision, unaided, unsupervised > alone, independent, independently
  candidate scorecard, interview scorecard > success metric, measured by, performance review, evaluation
  classic software, conventional software, normal software, ordinary software, regular software > traditional software development, software development
  clever stuff, smart stuff, smarts, brainy stuff, intelligent stuff > smart capability, ai capability, artificial intelligence
  client wants, customers want, users want, users are after, customers are after, client is after > user need, customer need, user research
  cloud bill, compute bill, waste machines, wasted machines, wasting compute, wasting money on servers > resource utilization, cost optimization, cost
  cloud firms, hyperscaler, hyperscalers > cloud provider
  confuse, confused with, mix up, mixes up, muddle, muddled, tell apart, lump together > difference, distinction, distinguish
  copied from, taken from, lifted from, plagiarised > drawn from, adapted from, derived from, based on
  crashing, dependable, flaky, keeps crashing, keeps falling over, robust, wobbly > reliability, reliable, stability
  cross over, crosses over, double up, same patch, share ground, step on each other > overlap, boundary, share
  customer complaints, customers moan, gripes, user gripes, users complain, users grumble > user feedback, feedback, customer feedback
  customers touch, public sees, real people use, users see, users touch, in front of users > end user, user facing, user experience
  db admin, looks after databases, mysql, postgres, postgresql, sql databases > database administration, database
  dbt, data tooling, etl tools > data engineering, data engineering toolkit
  doable, feasible, technical limits, limits of the tech, what tech can do > technical constraint, technically possible, feasibility
  fast moving, keeps changing, moves fast, changing so fast > evolve, change
  fell over at night, falls over at night, model fell over, server fell over, service falls over, site fell over > outage, reliability, failure
  fetch predictions, fetches predictions, get predictions, predictions from it > prediction service, consume, inference
  find their feet, finding their feet, learning the ropes, learn the ropes > learn, onboarding, training
  from nothing, from zero, nothing to show yet > first, new, early stage
  full app, finished app, finished product, whole app, working product > complete application, application
  geek out, nerd out, talk shop, talks shop, chat about, chats about > conversation, discussion, technical detail
  good year, great year, a year well done > success metric, measured by, performance review
  gpu boxes, linux boxes, racks, server boxes, server room, machine room > infrastructure, server
  grade them on, grade us on, grades them on, mark us on, rate them on > success metric, measured by, performance review, evaluation
  grade, grades, rung, rungs, job band, job grade > level, seniority level, career level
  graphql, rest api, rest apis, rest endpoints, web services > api, api design
  has the ear of, have the ear of, whispers to > advise, advice, influence
  head of product, product head, product lead, run product > product leadership, product management
  how much ground, stomping ground > scope, responsibility
  in parallel, lots of machines, many computers, several machines, cluster of computers > distributed computing, parallel processing
  in short supply, snapped up, sought after, hot job, lots of jobs, plenty of jobs, job openings, vacancies > demand, high demand, job market, open position
  job names, job labels, job name > job title, role title
  judged on, graded on, rated on, scored on, assessed on, yardstick > success metric, measured by, performance review, evaluation
  lab job, lab type, uni job, university job, academic job > research, research scientist
  laggy, slowness, sluggish, sluggishness, snail pace, takes ages, takes forever > performance, latency, speed, processing time
  leaner, slim down, make leaner, tidy up the infrastructure > streamline, optimize, optimise
  lifespan, from birth to death, whole life, day one to retirement, birth to grave > life cycle
  looked over, proofread, second pair of eyes, check my code, checks my code, go through my code, look over my code > reviewed, review, code review
  make it faster, make models faster, speed up models, speed up the model > model optimization, performance, optimization
  make life easier > efficient, enable, support, productivity
  makes life easier > efficient, enable, support, productivity
  model output, model outputs, scores from the model, answers from the model > prediction, inference
  more useful, worth more, more valuable > value
  narrow field, niche field > specialist, specialisation, specialization
  natter, natters, gossip about, chinwag, what they talk about > conversation, discussion
  never down, online all the time, stay up, stays up, staying up, up and running > availability, uptime, reliability
  new company, tiny company, tiny shop, young company, young firm, two person company > startup, small company
  new to ai, no ai yet, no chatbot yet, nothing with ai yet > first ai feature, early stage
  niche skill, niche knowledge > specialist, specialisation, specialization
  nightly jobs, nightly job, cron jobs, cron job > pipeline, data pipeline, scheduled job
  number of users, people actually use it, people really use it, takes off, take up > user adoption, adoption, usage
  on top of each other, underneath, layer underneath > layer, infrastructure, platform
  one will do, only need one, need only one, need both, need the two > choose, hire
  operationalise, operationalize, productionise, productionize > operation, production, deployment
  ops folks, ops people, ops team, sysadmin, sysadmins, platform folks > infrastructure team, operations team, infrastructure
  other teams can call, other teams can use, other teams use it, for other teams > consume, prediction service, service
  own boss one day, own shop, run their own shop, their own shop > entrepreneurship, founder, self employed
  pain point, pain points, tough nut, puzzle, conundrum > problem, challenge, issue
  paper pushing, pushing paper, paper shuffling > automate, business process, manual work, automation
  pinched from, nicked from, ripped off, word for word, cribbed from > drawn from, adapted from, source
  product mindset, product thinking, product minded > product
  quantize, quantise, distil, distill > model optimization, model compression, quantization
  rookie, new grad, fresh grad, fresh graduate, greenhorn > junior, entry level, graduate
  sits on, sits on top, built upon, builds on > foundation, platform, run on
  soup to nuts, start to finish, start to end, top to bottom, whole shebang, whole nine yards > end to end
  sql tables, tables in the database, database tables > database, database administration
  squad, squads > team
  steers the tech, decides where tech goes, points the way > technical direction, direction, strategy
  success is judged by > success metric, measured by, performance review, evaluation
  takes under their wing, under their wing > mentor, mentoring, coach
  taught properly, teach the algorithm, teaches the algorithm, teach a model, teaches the model > train, model training, training run
  the number crunching, heavy lifting on data, chew through data, churn through data > data processing, process data, processing time
  twice the users, ten times the users, volumes double, volumes go up, volumes go through the roof > scale, scaling, scalability, large data set
  unblock, unblocks, enable others, helps the others > efficient, enable, support, productivity
  what they bring, brings to the table, bring to the table, upside of > value, benefit, worth
  where multiple teams are heading, where the teams are heading > technical direction, direction
  works alongside, work alongside, pairs with, pair with, dealings with, deals with daily > work with, collaboration, collaborate
  worth the money, better buy, better value, more bang > worth, value, return on investment
  wrote this article, write these articles, writeup, writeups, write ups > article, drawn from, source
`;
