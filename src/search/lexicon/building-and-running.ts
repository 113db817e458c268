export const BUILDING_AND_RUNNING = `
  abandoned service, code without an owner, nobody owns this code, orphan code > code owner, service owner, unmaintained
  ai went mad, bot went mad, model went mad > model monitoring, incident, drift, rollback
  all in her head, all in his head, only one person knows > knowledge sharing, knowledge transfer, bus factor, documentation
  allowed to be down, how long can it be down, promised uptime > service level objective, sla, error budget, availability
  ancient system, code nobody dares touch, dinosaur system, nobody understands the code > legacy system, legacy code, technical debt
  app building, build an app, make an app > application development, mobile app, software development
  app is down, everything is down, prod is down, production is down, site is down > outage, incident, emergency
  app on my phone > mobile app, mobile application
  apps for ipads, apps people download > mobile development, mobile app, mobile application
  apps for phones, mobile apps, phone apps > mobile development, mobile app
  apps without coding, drag and drop builder, no programming needed > no code, low code
  arty people, creatives, design people, ux folks > designer, design team, ux designer
  ask a hundred people, ask lots of people, send a form round > survey, questionnaire, quantitative research
  asks users what they want, find out what people need, learn what people want > user research, user need, user interview
  assembly line for code, factory line for software > continuous delivery, deployment pipeline, continuous integration
  back it with numbers, proof in numbers > data driven, metric
  background jobs pile up, jobs waiting their turn, pile of jobs waiting > message queue, job queue, queue
  bang per effort, effort versus gain, rice scoring > prioritization framework, prioritization
  big o, computer science basics > algorithm, data structure, computer science
  big plan for the product, what are we building and why > product strategy, product roadmap, product vision
  bit you can see, buttons and menus, buttons and screens, whats on the screen > user interface, frontend
  bits without tests, how much is tested, is everything tested > test coverage, code coverage
  boil the ocean, eat the whole elephant > scope, minimum viable product
  borrowed code, code we didnt write > third party library, dependency, open source
  boss wants it built, highest paid opinion, loudest customer wins > prioritization, stakeholder management, product strategy
  both ends of the app, both front and back, front and back of the app > full stack, frontend, backend
  boxes to tick before done, when can we call it finished > definition of done, acceptance criteria
  brains on the server, logic behind the app, part on the server > backend, server side
  break it before users, find faults before customers > quality assurance, software testing, test plan
  break something that worked, did we break something old, old stuff still works > regression test, automated test
  break up the monolith, lots of little services, split the big app > microservice, service oriented architecture, architecture
  bridge between tech and business, geeks and suits, speaks geek > stakeholder, business requirement, communication skill
  bring to market, put it on the market, tell the world about the feature > product launch, go to market
  broken on safari, old browsers, works on every browser > browser compatibility, cross browser, frontend
  build it and they will come, building blind, guess what users want > assumption, user research, hypothesis
  build or buy, buy it instead of building, make or buy > build vs buy, vendor evaluation, total cost of ownership
  build websites, web pages, web stuff, web things > web development, website
  built differently from the design, doesnt look like the design > design review, design handoff, design qa
  business tests it, customer accepts it, users sign it off > user acceptance test, acceptance test
  buy a web address, web address points to > domain, dns
  buy more servers, enough servers, how many servers will we need > capacity planning, capacity, provisioning
  cables and routers, network people, who does the network > networking, network administration, network engineer
  can be relied on, dependable, dependably > reliable, reliability, availability
  can it be built at all, is it technically doable, technically possible > feasibility, proof of concept, technical feasibility
  cant build everything, too many ideas > prioritization, trade off, backlog
  cant find the docs, docs are rotting, docs are rubbish, docs lie > documentation, knowledge base
  change the engine mid flight, update while running, update without downtime > zero downtime, blue green deployment, rolling update
  changes clash, code clashes, two people changed the same file > merge conflict, merge, version control
  chase bugs, hunt bugs, track down a bug, whats causing the bug > debugging, debug, troubleshooting, root cause
  chat with a few customers, deep talks with users, sit down with five users > user interview, qualitative research, user research
  check every change automatically, tests run by themselves > automated test, continuous integration, test automation
  check the smallest parts, test each little piece > unit test
  chores for ops, dull ops work, mindless work, same manual steps > toil, automation, automate
  click through everything by hand, monkey around in the app > manual testing, exploratory testing, quality assurance
  clicks and visits, follow users around, where people click > product analytics, web analytics, event tracking, heatmap
  code hackers cant break, holes in our code, write safe code > secure coding, vulnerability, application security
  code others understand, easy to change code, easy to read code > code quality, maintainability, readable, clean code
  code reviews take days, nobody reviews my code, reviews drag on > code review, pull request, reviewer
  code together, sit beside a junior, two at one keyboard > pair programming, pairing
  code without a server, dont manage servers, no servers to look after > serverless, cloud function
  colours and fonts, makes it beautiful, makes things pretty > visual design, user interface design
  connect apps, join two apps, make systems talk > integration, api, system integration
  copy of production, safe place to try, somewhere to test > staging, sandbox, test environment
  creaks everywhere, on board when it creaks, outgrew it, outgrown it > scaling, scale, mature
  crude version, quick first go, rough first version, smallest thing that works > minimum viable product, prototype
  customer noticed first, users told us it broke > monitoring, alerting, incident detection
  database stuff, sql and tables, tables and queries > database administration, database, sql
  dead feature, feature nobody uses, kill unused features > deprecation, sunset, feature usage
  deleted the table, wiped the database > data loss, backup, restore, incident
  deploys itself, one click release, push button deploys > automated deployment, continuous deployment, deployment pipeline
  design on paper first, plan before coding, think before you build > design document, technical design, request for comments
  devs build what designers draw, from design to code, hand designs to devs > design handoff, design specification, frontend
  devs help themselves, infra without a ticket, self serve infra > self service, platform engineering, internal developer platform
  did the feature work, does anyone use it, flop or hit, is the feature a hit > product metric, user adoption, product analytics, success metric
  different skills in one team, people of all trades > cross functional team, cross functional, multidisciplinary
  does it break existing users, old clients stop working > backward compatibility, breaking change, api versioning
  does it solve anything, problem worth solving > problem definition, user need, discovery
  doodle the screens, first scribbles, scribble on paper, sketch of the screen > wireframe, sketch, low fidelity, prototype
  door to our system, let partners connect, others can build on us > api, public api, integration
  drag into this century, move off the old system, replace the old system > migration, modernisation, legacy system
  draw the system, how the parts fit, how the pieces fit, map of the system > system design, system architecture, architecture diagram
  early warning, hear it before users, know before customers do > alerting, alert, monitoring
  every step the customer takes, what the customer goes through > customer journey, journey map, user journey
  everybody else stands on, lay the groundwork, lays the groundwork, others stand on > foundation
  everybody else stands on, lay the groundwork, lays the groundwork, others stand on > infrastructure
  everybody wants something, juggle demands, keep the bosses happy > stakeholder management, stakeholder
  exactly how it should work, list of what it must do, what should it do exactly > functional requirement, specification, acceptance criteria
  explain the code in writing, instructions for developers, write up how it works > technical documentation, documentation, technical writing
  fail fast, throw it out and try again > experimentation, iterative, iterate
  fake app to click, mockup you can click through > high fidelity, interactive prototype, mockup
  faster to market, get it out sooner, quicker to customers > time to market, lead time
  faster under the hood, make things faster, makes things faster > performance, optimization, optimisation
  few customers get it first, only some get the new version > canary, gradual rollout, beta
  final word on tech, tie breaker on tech, whose technical call > technical decision, architecture decision, technical leadership
  find out what they need built, squeeze requirements out of, what exactly do they want > requirements gathering, requirement elicitation, business analysis
  find their way around the app, get round the site > navigation, information architecture, usability
  first sketch to the last day, from day one to the last > life cycle, end to end
  first time in the app, getting started for users, new users are lost > user onboarding, activation
  fits every screen, looks right on phones, small screens > responsive design, frontend
  follow a request through services, where does the time go in a request, which service is slow > distributed tracing, tracing, observability, profiling
  fuzzy ask, they dont know what they want, woolly request > ambiguity, requirements gathering, problem definition, discovery
  gather opinions, what the users told us > user feedback, customer feedback, survey
  get buy in, get people on side, sell it internally > stakeholder alignment, influence, stakeholder management
  get more oomph, soup it up, squeeze more out of it, turbo charge > optimization, performance tuning, performance optimization
  gets the service going again, who gets the site back up > incident response, on call, incident commander, recovery
  golden path, paved road > platform engineering, internal developer platform
  half see the new one, red or blue button, two versions against each other > a b test, experiment, experimentation
  harsh review comments, mean comments on my code > code review, constructive feedback
  health of the system, pulse of the system, vital signs > monitoring, health check, observability, system health
  help beginners, show beginners how, take juniors by the hand > mentoring, mentor, coaching
  herd containers, juggle containers, steer all the containers > container orchestration, kubernetes
  hidden behind a switch, switch for a feature > feature flag, feature toggle
  history of the code, keep track of code changes, who changed this line > version control, git, commit
  hook users, keep them coming back, make users stay > retention, user engagement
  house rules for code, our way of coding, same style everywhere in code > coding standard, style guide, coding convention, engineering practice
  how it reacts to a click, swipes and taps, what happens when users click > interaction design, user flow
  how many people must approve code, who has to approve code > code review, approval, pull request
  how often do we ship, how quick do we ship > deployment frequency, lead time, release cadence
  how the site is organised, menu structure, where things go in the menu > information architecture, navigation, sitemap
  https not working, padlock in the browser, site says not secure > tls certificate, ssl certificate
  imaginary user, made up user > persona, user persona
  in the engine room, under the hood > behind the scenes
  install updates on servers, keep servers patched, servers out of date > patching, patch management
  instructions for when prod breaks, what to do when prod breaks > runbook, playbook, incident response
  invisible to users, nuts and bolts of the system, stuff nobody sees > backend, infrastructure, server side
  iphone and android at once, same app for both phones > cross platform, mobile development
  is there a market, would anyone buy, would people pay > market research, product market fit, willingness to pay
  lead without being a boss, leads by example, leads without the title > technical leadership, influence, individual contributor
  lego bricks for screens, ready made buttons, same look everywhere > design system, component library, ui kit
  let customers try early, sneak peek > beta, early access, preview
  lift others up, make others better, raise the level of the team > mentoring, coaching, technical leadership, knowledge sharing
  look through code, mark my code, read someones code, sanity check my code > code review, pull request, peer review
  machines in the basement, our own servers, own data centre > on premise, data centre, bare metal
  machines nobody uses, paying for idle servers, switch servers off at night > cost optimization, resource utilization, cloud cost
  make other teams faster, serves other developers, tools for devs, tools for other engineers > internal tool, developer experience, developer productivity, platform engineering
  my own copy of the code, separate copy of the code > branch, feature branch, version control
  number to move, one number we chase > north star metric, kpi, success metric
  older and wiser, someone to look up to > mentor, role model
  older users, people who cant use a mouse, people with bad eyesight > accessibility, inclusive design, assistive technology
  our web site > web application, website
  packaged with everything, runs the same anywhere > container, docker, containerisation
  peek inside production, see inside the system, what is happening in prod > observability, monitoring, logging, tracing
  people stop using, users drift away, where do people give up > churn, retention, funnel, product analytics
  prod is borked, prod is toast, site is toast, site wont open, website gone > outage, incident, downtime
  public face of the app > user facing, visible
  puts up websites, websites and web pages > web development, web application, website
  quick hacks pile up, shortcuts catching up, shortcuts in the code > technical debt, refactoring, code quality
  quick script, scripts things, write little scripts > scripting, automation, shell script
  reason behind the design, why is it built like this, why we chose this tech > architecture decision record, design document, technical decision
  recipe for servers, script the servers, servers from code > infrastructure as code, terraform, configuration management
  release little and often, ship small changes, small changes at a time > small batch, incremental, iterative, continuous delivery
  rent servers, servers by the hour, someone elses computer > cloud computing, cloud infrastructure, infrastructure as a service
  ring me at the weekend, weekend duty, weekend shift for engineers > on call, out of hours, on call rota
  running out of disk, server disk is full > storage, disk space, capacity
  see if people get it, see where they stumble > usability testing, user testing, usability
  sets the tech course, steers the tech, tech compass, where are we heading technically > technical direction, technical strategy, technical vision, technical leadership
  settings files, settings per environment, where are settings kept > configuration management, configuration, environment variable
  settle on a framework, which tech do we pick > tech stack, technology selection, architecture decision
  show designs early, show off my designs, tear my design apart > design critique, design review, design feedback
  speed up the app, speeds up the site > performance, optimization, optimisation
  split the cloud bill, which team costs what, who runs up the cloud bill > cost allocation, cloud cost, finops
  spring clean the code, tidy the code as you go > refactoring, code quality, technical debt
  spy on competitors, what is the competition up to, what rivals build > competitor analysis, competitive analysis, market research
  store code, where code lives, where is the code kept > repository, version control, git
  suck it and see, try it quick and see > experiment, prototype, proof of concept
  tech into plain english, translate tech into english, translates geek > technical communication, communication skill, non technical
  tell users its going away, warn before removing > deprecation notice, deprecation, sunset
  test fails now and then, test passes then fails, tests fail at random > flaky test, intermittent
  test the pieces together, whole thing works together > integration test, end to end test, system test
  text on buttons, what the button says, words in the app > content design, ux writing, microcopy
  turn what the business wants into something technical, turns ideas into specs, wishes into code > business requirement, technical requirement, technical solution, requirements gathering
  what annoys users, what bugs customers > pain point, user feedback, user need
  what changed in this version, what is new in the release, whats in the new version > release note, changelog
  whats coming in the app, when do we get the feature > roadmap, product roadmap, release plan
`;
