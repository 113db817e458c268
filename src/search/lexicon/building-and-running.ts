export const BUILDING_AND_RUNNING = `
  ancient system, dinosaur system, nobody understands the code, code nobody dares touch > legacy system, legacy code, technical debt
  app on my phone, apps for ipads, apps people download > mobile development, mobile app, mobile application
  apps for phones, mobile apps, phone apps > mobile development, mobile app
  apps without coding, no programming needed, drag and drop builder > no code, low code
  arty people, creatives, ux folks, design people > designer, design team, ux designer
  asks users what they want, find out what people need, learn what people want > user research, user need, user interview
  assembly line for code, factory line for software > continuous delivery, deployment pipeline, continuous integration
  boil the ocean, eat the whole elephant > scope, minimum viable product
  borrowed code, code we didnt write > third party library, dependency, open source
  both front and back, both ends of the app, front and back of the app > full stack, frontend, backend
  boxes to tick before done, when can we call it finished > definition of done, acceptance criteria
  break it before users, find faults before customers > quality assurance, software testing, test plan
  build or buy, make or buy, buy it instead of building > build vs buy, vendor evaluation, total cost of ownership
  business tests it, users sign it off, customer accepts it > user acceptance test, acceptance test
  buttons and menus, buttons and screens, whats on the screen, bit you can see > user interface, frontend
  cables and routers, who does the network, network people > networking, network administration, network engineer
  can it be built at all, is it technically doable, technically possible > feasibility, proof of concept, technical feasibility
  chat with a few customers, sit down with five users, deep talks with users > user interview, qualitative research, user research
  check every change automatically, tests run by themselves > automated test, continuous integration, test automation
  click through everything by hand, monkey around in the app > manual testing, exploratory testing, quality assurance
  colours and fonts, makes it beautiful, makes things pretty > visual design, user interface design
  computer science basics, big o > algorithm, data structure, computer science
  copy of production, safe place to try, somewhere to test > staging, sandbox, test environment
  creaks everywhere, on board when it creaks, outgrew it, outgrown it > scaling, scale, mature
  customer noticed first, users told us it broke > monitoring, alerting, incident detection
  database stuff, sql and tables, tables and queries > database administration, database, sql
  dependably, dependable, can be relied on > reliable, reliability, availability
  design on paper first, plan before coding, think before you build > design document, technical design, request for comments
  did we break something old, old stuff still works, break something that worked > regression test, automated test
  docs are rubbish, docs are rotting, docs lie, cant find the docs > documentation, knowledge base
  doesnt look like the design, built differently from the design > design review, design handoff, design qa
  door to our system, let partners connect, others can build on us > api, public api, integration
  draw the system, map of the system, how the pieces fit, how the parts fit > system design, system architecture, architecture diagram
  dull ops work, chores for ops, same manual steps, mindless work > toil, automation, automate
  early warning, know before customers do, hear it before users > alerting, alert, monitoring
  easy to read code, easy to change code, code others understand > code quality, maintainability, readable, clean code
  effort versus gain, rice scoring, bang per effort > prioritization framework, prioritization
  every step the customer takes, what the customer goes through > customer journey, journey map, user journey
  everybody else stands on, lay the groundwork, lays the groundwork, others stand on > foundation, infrastructure
  fail fast, throw it out and try again > experimentation, iterative, iterate
  fake app to click, mockup you can click through > high fidelity, interactive prototype, mockup
  faster to market, get it out sooner, quicker to customers > time to market, lead time
  faster under the hood, make things faster, makes things faster > performance, optimization, optimisation
  feature nobody uses, kill unused features, dead feature > deprecation, sunset, feature usage
  few customers get it first, only some get the new version > canary, gradual rollout, beta
  final word on tech, whose technical call, tie breaker on tech > technical decision, architecture decision, technical leadership
  find out what they need built, what exactly do they want, squeeze requirements out of > requirements gathering, requirement elicitation, business analysis
  find their way around the app, get round the site > navigation, information architecture, usability
  first scribbles, scribble on paper, doodle the screens, sketch of the screen > wireframe, sketch, low fidelity, prototype
  first sketch to the last day, from day one to the last > life cycle, end to end
  fits every screen, looks right on phones, small screens > responsive design, frontend
  follow a request through, where does the time go, which service is slow > distributed tracing, tracing, observability, profiling
  fuzzy ask, woolly request, they dont know what they want > ambiguity, requirements gathering, problem definition, discovery
  gather opinions, what the users told us > user feedback, customer feedback, survey
  geeks and suits, bridge between tech and business, speaks geek > stakeholder, business requirement, communication skill
  get buy in, get people on side, sell it internally > stakeholder alignment, influence, stakeholder management
  golden path, paved road > platform engineering, internal developer platform
  guess what users want, building blind, build it and they will come > assumption, user research, hypothesis
  hand designs to devs, from design to code, devs build what designers draw > design handoff, design specification, frontend
  herd containers, juggle containers, steer all the containers > container orchestration, kubernetes
  how many people must approve code, who has to approve code > code review, approval, pull request
  how many servers will we need, enough servers, buy more servers > capacity planning, capacity, provisioning
  how much is tested, is everything tested, bits without tests > test coverage, code coverage
  how often do we ship, how quick do we ship > deployment frequency, lead time, release cadence
  hunt bugs, chase bugs, track down a bug, whats causing the bug > debugging, debug, troubleshooting, root cause
  imaginary user, made up user > persona, user persona
  in the engine room, under the hood > behind the scenes
  in the spotlight, out front, public face > user facing, visible
  infra without a ticket, self serve infra, devs help themselves > self service, platform engineering, internal developer platform
  install updates on servers, servers out of date, keep servers patched > patching, patch management
  iphone and android at once, same app for both phones > cross platform, mobile development
  is the feature a hit, did the feature work, does anyone use it, flop or hit > product metric, user adoption, product analytics, success metric
  jobs pile up, jobs waiting their turn, pile of jobs waiting > message queue, job queue, queue
  keep the bosses happy, juggle demands, everybody wants something > stakeholder management, stakeholder
  keep them coming back, make users stay, hook users > retention, user engagement
  lead without being a boss, leads without the title, leads by example > technical leadership, influence, individual contributor
  lego bricks for screens, same look everywhere, ready made buttons > design system, component library, ui kit
  let customers try early, sneak peek > beta, early access, preview
  look through code, sanity check my code, mark my code, read someones code > code review, pull request, peer review
  loudest customer wins, highest paid opinion, boss wants it built > prioritization, stakeholder management, product strategy
  machines nobody uses, switch servers off at night, paying for idle servers > cost optimization, resource utilization, cloud cost
  make an app, build an app, app building > application development, mobile app, software development
  make others better, lift others up, raise the level of the team > mentoring, coaching, technical leadership, knowledge sharing
  make systems talk, join two apps, connect apps > integration, api, system integration
  mean comments on my code, harsh review comments > code review, constructive feedback
  menu structure, how the site is organised, where things go in the menu > information architecture, navigation, sitemap
  model went mad, ai went mad, bot went mad > model monitoring, incident, drift, rollback
  move off the old system, replace the old system, drag into this century > migration, modernisation, legacy system
  my own copy of the code, separate copy of the code > branch, feature branch, version control
  new users are lost, getting started for users, first time in the app > user onboarding, activation
  no servers to look after, dont manage servers, code without a server > serverless, cloud function
  nuts and bolts of the system, stuff nobody sees, invisible to users > backend, infrastructure, server side
  old clients stop working, does it break existing users > backward compatibility, breaking change, api versioning
  older and wiser, someone to look up to > mentor, role model
  one click release, push button deploys, deploys itself > automated deployment, continuous deployment, deployment pipeline
  one number we chase, number to move > north star metric, kpi, success metric
  only one person knows, all in his head, all in her head > knowledge sharing, knowledge transfer, bus factor, documentation
  orphan code, abandoned service, code without an owner, nobody owns this code > code owner, service owner, unmaintained
  our way of coding, same style everywhere in code, house rules for code > coding standard, style guide, coding convention, engineering practice
  own data centre, machines in the basement, our own servers > on premise, data centre, bare metal
  packaged with everything, runs the same anywhere > container, docker, containerisation
  part on the server, logic behind the app, brains on the server > backend, server side
  people of all trades, different skills in one team > cross functional team, cross functional, multidisciplinary
  people with bad eyesight, people who cant use a mouse, older users > accessibility, inclusive design, assistive technology
  problem worth solving, does it solve anything > problem definition, user need, discovery
  prod is toast, prod is borked, site is toast, website gone, site wont open > outage, incident, downtime
  promised uptime, allowed to be down, how long can it be down > service level objective, sla, error budget, availability
  proof in numbers, back it with numbers > data driven, metric
  pulse of the system, vital signs, health of the system > monitoring, health check, observability, system health
  put it on the market, bring to market, tell the world about the feature > product launch, go to market
  rent servers, someone elses computer, servers by the hour > cloud computing, cloud infrastructure, infrastructure as a service
  reviews drag on, nobody reviews my code, code reviews take days > code review, pull request, reviewer
  ring me at the weekend, weekend duty, weekend shift for engineers > on call, out of hours, on call rota
  see inside the system, peek inside production, what is happening in prod > observability, monitoring, logging, tracing
  see where they stumble, see if people get it > usability testing, user testing, usability
  send a form round, ask lots of people, ask a hundred people > survey, questionnaire, quantitative research
  server disk is full, running out of disk > storage, disk space, capacity
  servers from code, script the servers, recipe for servers > infrastructure as code, terraform, configuration management
  sets the tech course, steers the tech, tech compass, where are we heading technically > technical direction, technical strategy, technical vision, technical leadership
  settings files, where are settings kept, settings per environment > configuration management, configuration, environment variable
  settle on a framework, which tech do we pick > tech stack, technology selection, architecture decision
  ship small changes, release little and often, small changes at a time > small batch, incremental, iterative, continuous delivery
  shortcuts in the code, quick hacks pile up, shortcuts catching up > technical debt, refactoring, code quality
  show beginners how, take juniors by the hand, help beginners > mentoring, mentor, coaching
  site is down, prod is down, production is down, everything is down, app is down > outage, incident, emergency
  site says not secure, padlock in the browser, https not working > tls certificate, ssl certificate
  smallest thing that works, rough first version, crude version, quick first go > minimum viable product, prototype
  speed things up, speeds things up > performance, optimization, optimisation
  split the big app, break up the monolith, lots of little services > microservice, service oriented architecture, architecture
  spring clean the code, tidy the code as you go > refactoring, code quality, technical debt
  squeeze more out of it, soup it up, turbo charge, get more oomph > optimization, performance tuning, performance optimization
  suck it and see, try it quick and see > experiment, prototype, proof of concept
  switch for a feature, hidden behind a switch > feature flag, feature toggle
  tear my design apart, show designs early, show off my designs > design critique, design review, design feedback
  test each little piece, check the smallest parts > unit test
  test passes then fails, tests fail at random, test fails now and then > flaky test, intermittent
  test the pieces together, whole thing works together > integration test, end to end test, system test
  text on buttons, what the button says, words in the app > content design, ux writing, microcopy
  too many ideas, cant build everything > prioritization, trade off, backlog
  tools for other engineers, tools for devs, serves other developers, make other teams faster > internal tool, developer experience, developer productivity, platform engineering
  translate tech into english, tech into plain english, translates geek > technical communication, communication skill, non technical
  turn what the business wants into something technical, wishes into code, turns ideas into specs > business requirement, technical requirement, technical solution, requirements gathering
  two at one keyboard, code together, sit beside a junior > pair programming, pairing
  two people changed the same file, changes clash, code clashes > merge conflict, merge, version control
  two versions against each other, red or blue button, half see the new one > a b test, experiment, experimentation
  update without downtime, update while running, change the engine mid flight > zero downtime, blue green deployment, rolling update
  users drift away, people stop using, where do people give up > churn, retention, funnel, product analytics
  warn before removing, tell users its going away > deprecation notice, deprecation, sunset
  web address points to, buy a web address > domain, dns
  web pages, web stuff, web things, websites > web development, website
  websites and web pages, puts up websites, our web site > web development, web application, website
  what annoys users, what bugs customers > pain point, user feedback, user need
  what are we building and why, big plan for the product > product strategy, product roadmap, product vision
  what happens when i click, swipes and taps, how it reacts to a click > interaction design, user flow
  what rivals build, spy on competitors, what is the competition up to > competitor analysis, competitive analysis, market research
  what should it do exactly, list of what it must do, exactly how it should work > functional requirement, specification, acceptance criteria
  what to do when prod breaks, instructions for when prod breaks > runbook, playbook, incident response
  whats coming in the app, when do we get the feature > roadmap, product roadmap, release plan
  whats in the new version, what changed in this version, what is new in the release > release note, changelog
  where is the code kept, where code lives, store code > repository, version control, git
  where people click, follow users around, clicks and visits > product analytics, web analytics, event tracking, heatmap
  which team costs what, split the cloud bill, who runs up the cloud bill > cost allocation, cloud cost, finops
  who changed this line, history of the code, keep track of code changes > version control, git, commit
  who gets the site back up, gets the service going again > incident response, on call, incident commander, recovery
  why is it built like this, reason behind the design, why we chose this tech > architecture decision record, design document, technical decision
  wiped the database, deleted the table > data loss, backup, restore, incident
  works on every browser, old browsers, broken on safari > browser compatibility, cross browser, frontend
  would anyone buy, would people pay, is there a market > market research, product market fit, willingness to pay
  write little scripts, quick script, scripts things > scripting, automation, shell script
  write safe code, holes in our code, code hackers cant break > secure coding, vulnerability, application security
  write up how it works, instructions for developers, explain the code in writing > technical documentation, documentation, technical writing
`;
