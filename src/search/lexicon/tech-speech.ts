export const TECH_SPEECH = `
  absolute beginner, starting from zero, first steps in tech > entry level, junior, beginner
  agile police, scrum person > scrum master, agile coach
  ai bill, what does the ai cost us, cost per answer, running cost of the model > inference cost, token cost, compute cost, cost optimization
  ai gone wrong, harm done by ai, what if the ai goes wrong > ai safety, ai risk, responsible ai, human oversight
  ai grades ai, model marks a model, let ai check ai > llm as a judge, automated evaluation, model evaluation
  ai pictures, draw pictures with ai, ai art > image generation, generative ai, diffusion model
  ai stuff, ml stuff, ai things > artificial intelligence, machine learning
  ai that acts, ai does the task itself, bot does things for me > ai agent, autonomous agent, tool calling
  ai writes my code, autocomplete code, ai helper in the editor > ai coding assistant, code generation, ai tool
  algorithm is unfair, model discriminates, model treats groups differently, unfair computer decisions > bias, fairness, responsible ai, ai ethics
  all data in one place, all data under one roof, pool all the data > data warehouse, data lake, data integration
  ancient system, dinosaur system, nobody understands the code, code nobody dares touch > legacy system, legacy code, technical debt
  anonymisation = anonymization
  answers in a blink, snappy replies, bot takes forever, wait ages for the bot > latency, response time, inference
  answers leaked into training, peeked at the test data > data leakage
  app on my phone, apps for ipads, apps people download > mobile development, mobile app, mobile application
  apps without coding, no programming needed, drag and drop builder > no code, low code
  artificial brain, layers of neurons, mimics the brain > neural network, deep learning
  arty people, creatives, ux folks, design people > designer, design team, ux designer
  asks users what they want, find out what people need, learn what people want > user research, user need, user interview
  assembly line for code, factory line for software > continuous delivery, deployment pipeline, continuous integration
  attack our own ai, try to break the ai, poke holes in the ai > red teaming, adversarial testing, ai safety
  balls in the air, spins plates, plate spinning > time management, prioritisation, organisational skill
  banks and insurers, money firms > financial service, fintech, finance sector
  beat the old model, better than the old model, simple thing to beat > baseline, benchmark, model evaluation
  become an architect, from coder to architect, design whole systems > solution architect, software architect, system design
  been around the block, been there done that, seasoned engineer, grown up engineer > senior, experienced
  big iron, beefy machines, beefy server, powerful computers > gpu, compute, high performance computing
  big tech, faang, silicon valley firms > tech giant, technology company, large company
  bigger scope, more say over time, bigger problems to solve > career growth, progression, seniority
  boil down long texts, shorten long texts, gist of a document > text summarisation, summarisation, natural language processing
  boil the ocean, eat the whole elephant > scope, minimum viable product
  borrowed code, code we didnt write > third party library, dependency, open source
  boss of data, head data person, in charge of data science > head of data, chief data officer, data science manager
  boss of the devs, runs the engineers, in charge of developers > engineering manager, head of engineering
  bot doesnt know recent news, model knows nothing after > knowledge cutoff, retrieval augmented generation
  bot hands over to a person, bot passes me to a person, bot gives up > human handoff, human agent, escalation
  bot knows our docs, answer from our documents, chat with our documents, feed it our docs > retrieval augmented generation, knowledge base, vector database, semantic search
  bot on the website, help bot, robot that answers, virtual helper > chatbot, virtual assistant, conversational ai
  bot refuses, bot wont answer, too cautious bot > refusal, guardrail, content filter
  bot swears, bot insults, bot is rude, bot embarrasses us > guardrail, content moderation, toxicity, ai safety
  both front and back, both ends of the app, front and back of the app > full stack, frontend, backend
  bots working together, several ais, ais talking to each other > multi agent, ai agent, orchestration
  boxes to tick before done, when can we call it finished > definition of done, acceptance criteria
  break it before users, find faults before customers > quality assurance, software testing, test plan
  bug hunter, bug finder, breaks things for a living > tester, quality assurance
  build or buy, make or buy, buy it instead of building > build vs buy, vendor evaluation, total cost of ownership
  build our own model, make a model from scratch, homegrown model > model development, model training, custom model
  business tests it, users sign it off, customer accepts it > user acceptance test, acceptance test
  buttons and menus, buttons and screens, whats on the screen, bit you can see > user interface, frontend
  cables and routers, who does the network, network people > networking, network administration, network engineer
  can it be built at all, is it technically doable, technically possible > feasibility, proof of concept, technical feasibility
  can we use customer data, are we allowed to use this data > lawful basis, consent, data protection
  care for it after launch, looks after it once its live, aftercare > maintenance, production support, post launch
  cause or coincidence, did it really cause > causal inference, correlation, causality
  change tracks, change lanes, retrain as, start again in tech > career change, career transition, reskill
  chart maker, report maker, dashboard builder > data analyst, business intelligence, dashboard
  chat with a few customers, sit down with five users, deep talks with users > user interview, qualitative research, user research
  cheaper model, save on tokens, cut the ai bill > cost optimization, model selection, inference cost, token usage
  check every change automatically, tests run by themselves > automated test, continuous integration, test automation
  click through everything by hand, monkey around in the app > manual testing, exploratory testing, quality assurance
  code for hire, hire out my skills, work for myself as a coder > freelance, freelancer, contractor, consultant
  colours and fonts, makes it beautiful, makes things pretty > visual design, user interface design
  command line interface = cli = command line
  computer science basics, big o > algorithm, data structure, computer science
  computers that learn, machines that learn, computer teaches itself > machine learning
  containerisation = containerization
  context window = context length
  copes with load, takes the strain, bear the load, wont buckle, stands up to heavy use > scalability, reliability, load test, capacity
  copy of production, safe place to try, somewhere to test > staging, sandbox, test environment
  crash course, twelve week course, intensive course > bootcamp, training course
  creepy use of data, snooping on users, spying on users > privacy, data protection, personal data
  crewai, langgraph, autogpt, mcp server > ai agent, tool calling, llm
  customer noticed first, users told us it broke > monitoring, alerting, incident detection
  customers about to leave, customers likely to quit, which customers will leave > churn prediction, churn, predictive model
  cut documents into pieces, chop up documents > chunking, retrieval augmented generation
  data all over the place, data is scattered, data in silos, every team has its own data > data silo, data integration, data governance
  data as it happens, data up to the second, live data > real time data, streaming, stream processing, event streaming
  data has shifted, customers behave differently now, model out of touch, world has changed since > drift, concept drift, data drift, retraining
  data plumber, builds the pipes, plumber of data > data engineer, data engineering, data pipeline
  data stays in europe, data must stay in the country, where data is physically > data residency, data location
  data visualisation = data viz
  database stuff, sql and tables, tables and queries > database administration, database, sql
  design on paper first, plan before coding, think before you build > design document, technical design, request for comments
  dev evangelist, talks to developers outside, spreads the word to developers > developer advocate, developer relations
  devs and ops, builders and runners, line between dev and ops > devops, site reliability, operations
  did we break something old, old stuff still works, break something that worked > regression test, automated test
  dig through data, poke around in the data, explore the data, first look at the data > exploratory data analysis, data exploration, data analysis
  django, flask, fastapi, spring boot, rails app > backend, web framework
  do i need a phd, has a doctorate, phd needed > phd, degree, education
  do the right thing with ai, use ai responsibly, do no harm with ai > responsible ai, ai ethics
  docs are rubbish, docs are rotting, docs lie, cant find the docs > documentation, knowledge base
  docs person, writes the manuals > technical writer, documentation
  doctors and hospitals, medical firms > healthcare sector, healthcare, pharmaceutical
  doesnt look like the design, built differently from the design > design review, design handoff, design qa
  dont compute it twice, remember earlier results, store it for quick access > caching, cache
  door to our system, let partners connect, others can build on us > api, public api, integration
  draw the system, map of the system, how the pieces fit, how the parts fit > system design, system architecture, architecture diagram
  dull ops work, chores for ops, same manual steps, mindless work > toil, automation, automate
  dynamodb, cassandra, couchbase > nosql, database
  e commerce = ecommerce
  early warning, know before customers do, hear it before users > alerting, alert, monitoring
  easy to read code, easy to change code, code others understand > code quality, maintainability, readable, clean code
  eat our own dog food, dogfood, use our own product > dogfooding, internal testing
  effort versus gain, rice scoring, bang per effort > prioritization framework, prioritization
  elasticsearch, opensearch, solr > search engine, full text search
  every step the customer takes, what the customer goes through > customer journey, journey map, user journey
  examples in the prompt, give the prompt examples > few shot, prompt engineering
  excel sheet, google sheet, xls file > spreadsheet
  explain a decision by the computer, rejected by the system > explainability, automated decision, transparency
  explain to my mum, explain to grandma, says it simply > communication skill, non technical stakeholder
  exploratory data analysis = eda
  eye for detail, picky about quality, careful person > attention to detail
  fail fast, throw it out and try again > experimentation, iterative, iterate
  fake app to click, mockup you can click through > high fidelity, interactive prototype, mockup
  faster to market, get it out sooner, quicker to customers > time to market, lead time
  feature nobody uses, kill unused features, dead feature > deprecation, sunset, feature usage
  few customers get it first, only some get the new version > canary, gradual rollout, beta
  fiddle with the model, knobs on the model, twiddle the knobs, tweak the model > hyperparameter tuning, model tuning, model optimization
  fight over gpus, who gets the gpus, out of gpus, wait for a gpu > gpu allocation, gpu, resource allocation, compute
  filter nasty content, block nasty posts, bad words filter > content moderation, content filter
  final word on tech, whose technical call, tie breaker on tech > technical decision, architecture decision, technical leadership
  find out what they need built, what exactly do they want, squeeze requirements out of > requirements gathering, requirement elicitation, business analysis
  find their way around the app, get round the site > navigation, information architecture, usability
  first data hire, first techie, first engineer, data person first > first hire, hiring plan, hiring
  first idea to live, drawing board to customer, idea to launch > end to end, lifecycle, life cycle
  first scribbles, scribble on paper, doodle the screens, sketch of the screen > wireframe, sketch, low fidelity, prototype
  fits every screen, looks right on phones, small screens > responsive design, frontend
  flags innocent people, flags the wrong ones, false alarms from the model > false positive, precision, model evaluation
  fluke result, could it be luck > statistical significance, hypothesis testing, confidence interval
  follow a request through, where does the time go, which service is slow > distributed tracing, tracing, observability, profiling
  found my own company, build my own product, start my own thing > entrepreneurship, startup founder, startup
  freshen up the model, keep the model fresh, bring the model up to date > retraining, model retraining, continuous training
  from laptop to live, science project to product, beyond the demo, past the demo stage > model deployment, mlops, production ready
  fuzzy ask, woolly request, they dont know what they want > ambiguity, requirements gathering, problem definition, discovery
  gather opinions, what the users told us > user feedback, customer feedback, survey
  gather the data, collects the data, where we get data, get hold of data > data collection, data acquisition, data source
  geeks and suits, bridge between tech and business, speaks geek > stakeholder, business requirement, communication skill
  generalisation = generalization
  get answers from the model, use the model from our app > inference, model serving, api
  get buy in, get people on side, sell it internally > stakeholder alignment, influence, stakeholder management
  get data from a to b, ship data around, cart data around > data pipeline, data engineering, etl, data ingestion
  get into ai, break into ai, move into ai, switch to machine learning > career path, career transition, machine learning engineer, ai engineer
  get people to use ai, people scared of ai, bring ai to the company > ai adoption, change management, ai literacy
  get permission for data, users agree to share data > consent, data protection
  get the same result twice, repeat an experiment, run it again and get the same > reproducibility, reproducible, experiment tracking
  give talks, present findings, stand in front of people > presentation skill, public speaking, communication skill
  glue the data together, join up the data, data from everywhere > data integration, data pipeline, etl
  golang, php, haskell, typescript, scala > programming language
  golden path, paved road > platform engineering, internal developer platform
  good prompts, reuse prompts, share prompts, recipes for prompts > prompt library, prompt template, prompt engineering
  good with numbers, head for numbers, knows their stats, maths brain > statistics, mathematics, quantitative, analytical skill
  guess the future, see into the future, crystal ball, tell the future from data > prediction, forecasting, predictive model, predictive analytics
  guess what users want, building blind, build it and they will come > assumption, user research, hypothesis
  hammering our api, slow down callers, limit api calls > rate limiting, throttling
  hand designs to devs, from design to code, devs build what designers draw > design handoff, design specification, frontend
  hens teeth, everyone wants these people, fighting over engineers, hard to find people > high demand, talent shortage, job market
  herd containers, juggle containers, steer all the containers > container orchestration, kubernetes
  high stakes ai, life changing decisions by ai, risky ai > high risk ai, ai act, human oversight, impact assessment
  hire devs, find coders, get hold of developers, headhunt engineers > technical recruitment, sourcing, recruitment
  hit it with traffic, pretend lots of users > load test, stress test
  holes in the data, gaps in the data, blank fields, empty columns > missing value, data quality, data cleaning
  hone the craft, grow in the craft, sharpen my coding > professional development, skill development
  how many people must approve code, who has to approve code > code review, approval, pull request
  how many servers will we need, enough servers, buy more servers > capacity planning, capacity, provisioning
  how much is tested, is everything tested, bits without tests > test coverage, code coverage
  how much will we sell, guess next months sales, guess the sales > forecasting, sales forecast, demand forecasting
  how often do we ship, how quick do we ship > deployment frequency, lead time, release cadence
  how often is the model right, how often it gets it right, marks for the model > accuracy, model evaluation, evaluation metric
  how senior, senior or junior, junior or senior > seniority level, seniority, years of experience
  how sure is the model, model is unsure > confidence score, uncertainty, probability
  how the bot speaks, bot personality, what should the bot say, scripts for the bot > conversation design, dialogue design, chatbot
  how to label, rules for labelling, labelling instructions > annotation guideline, labelling guideline, annotation
  hungry to learn, nosy about tech, always asks why > curiosity, continuous learning, growth mindset
  hunt bugs, chase bugs, track down a bug, whats causing the bug > debugging, debug, troubleshooting, root cause
  hyperparameter tuning = hyperparameter optimisation = hyperparameter optimization
  imaginary user, made up user > persona, user persona
  infra without a ticket, self serve infra, devs help themselves > self service, platform engineering, internal developer platform
  install updates on servers, servers out of date, keep servers patched > patching, patch management
  internet of things = iot
  iphone and android at once, same app for both phones > cross platform, mobile development
  is ai worth it, worth using ai, do we even need ai > ai use case, ai strategy, return on investment, feasibility
  is the bot any good, test the bot, mark the bots answers, try the bot out > llm evaluation, evals, evaluation set, human evaluation
  is the feature a hit, did the feature work, does anyone use it, flop or hit > product metric, user adoption, product analytics, success metric
  is the model ready, model good enough to ship > model validation, model evaluation, acceptance criteria, production ready
  is the model still ok, model still any good, notice when the model slips > model monitoring, drift, model performance
  is there work for, plenty of work for, will there be jobs, still needed in ten years > job market, demand, job outlook
  jobs pile up, jobs waiting their turn, pile of jobs waiting > message queue, job queue, queue
  keep old models, versions of the model, which model is live > model registry, model version, model versioning
  keep some data back, hold some data back, data for testing the model > test set, validation set, holdout
  keep the bosses happy, juggle demands, everybody wants something > stakeholder management, stakeholder
  keep the bot honest, stop the bot lying, stop it inventing, keep the bot truthful > hallucination, grounding, guardrail, factual accuracy
  keep the bot on topic, bot goes off topic, fence in the bot, keep the ai in check > guardrail, system prompt, content filter
  keep them coming back, make users stay, hook users > retention, user engagement
  keeps the ai running, keeps ai alive, looks after the ai, nurses the models > model monitoring, mlops, model maintenance, model serving
  knows the industry, knows banking, knows the field > domain knowledge, domain expertise, industry experience
  lab coat people, paper writers, brainiacs > research scientist, research
  labels are wrong, sloppy labels, labellers disagree, two people label differently > label quality, inter annotator agreement, annotation guideline
  langfuse, langsmith, promptfoo > llm evaluation, prompt engineering, observability
  latest ai, newest models, keep up with ai, ai moves fast > state of the art, emerging technology, latest research
  lead without being a boss, leads without the title, leads by example > technical leadership, influence, individual contributor
  league table of models, compare models, which model is best > benchmark, model evaluation, model selection
  learned it themselves, no cs degree, without going to uni > self taught, degree, education, qualification
  learns by trial and error, reward the model > reinforcement learning
  learns from examples, shown lots of examples > supervised learning, training data, labelled data
  lego bricks for screens, same look everywhere, ready made buttons > design system, component library, ui kit
  let ai decide, decided by a machine, decision without a human > automated decision making, human oversight, human in the loop
  let ai use our tools, connect ai to our systems, hook the ai up, ai calls our system > tool calling, function calling, integration, ai agent
  let customers try early, sneak peek > beta, early access, preview
  locked in to one ai, switch ai provider, swap the model out > vendor lock in, model provider
  look through code, sanity check my code, mark my code, read someones code > code review, pull request, peer review
  loudest customer wins, highest paid opinion, boss wants it built > prioritization, stakeholder management, product strategy
  lowest rung, bottom rung, bottom of the ladder, fresh out of uni, straight from university > junior, entry level, graduate
  machines nobody uses, switch servers off at night, paying for idle servers > cost optimization, resource utilization, cloud cost
  made up data, fake data, pretend data, dummy data > synthetic data, test data
  make an app, build an app, app building > application development, mobile app, software development
  make it to the top, end up in the boardroom, run the whole department > chief technology officer, head of engineering, executive, leadership
  make others better, lift others up, raise the level of the team > mentoring, coaching, technical leadership, knowledge sharing
  make systems talk, join two apps, connect apps > integration, api, system integration
  makes models, model maker, builds models > model development, machine learning, data science
  makes sense of text, understands what people write, understands language > natural language processing, language model, text classification
  manage or code, people manager or coder > individual contributor track, management track, career ladder
  match by meaning, find similar texts, find by meaning > embedding, semantic search, vector search, similarity
  maths heavy, how much maths, lot of maths, be good at maths > mathematics, statistics, linear algebra, calculus, probability
  matplotlib, plotly, seaborn > data visualisation, visualisation
  mean comments on my code, harsh review comments > code review, constructive feedback
  memorises the data, model learns by heart, good on training bad on new > overfitting, generalisation, regularisation
  menu structure, how the site is organised, where things go in the menu > information architecture, navigation, sitemap
  mine the data, nuggets in the data, treasure in our data > data mining, insight, data analysis
  model builders, people who build models, stats crowd > data scientist, machine learning engineer, data science
  model misses too many, lets too much slip through > false negative, recall, model evaluation
  model on our own servers, run the llm ourselves, keep the model in house > self hosted, open weight, on premise
  model on the phone, model on the device, model on a camera > edge computing, edge deployment, on device, edge ai
  model went mad, ai went mad, bot went mad > model monitoring, incident, drift, rollback
  modernisation = modernization
  monetisation = monetization
  mood of the message, angry or happy text > sentiment analysis, natural language processing
  move into product, from tech to product, developer to product > product manager, product management, career change
  move off the old system, replace the old system, drag into this century > migration, modernisation, legacy system
  my own copy of the code, separate copy of the code > branch, feature branch, version control
  never stop learning, keep learning, keep up with the field > continuous learning, professional development
  new users are lost, getting started for users, first time in the app > user onboarding, activation
  nextjs, next js, jquery, tailwind > frontend, web framework, web development
  no longer a beginner, not junior any more, middle of the ladder, few years in > mid level, intermediate, experienced
  no servers to look after, dont manage servers, code without a server > serverless, cloud function
  not enough data to train, too few examples, only a handful of examples > data augmentation, synthetic data, data collection
  numbers without asking anyone, look up numbers myself, self serve numbers > self service analytics, dashboard, business intelligence
  numpy, pandas, jupyter notebooks > python, data analysis, data science
  nuts and bolts of the system, stuff nobody sees, invisible to users > backend, infrastructure, server side
  object oriented programming = oop
  odd behaviour in the data, weird blips, something unusual in the numbers > anomaly detection, anomaly, outlier
  old clients stop working, does it break existing users > backward compatibility, breaking change, api versioning
  old model against new, new model on the quiet, run both models > shadow deployment, a b test, canary, model evaluation
  older and wiser, someone to look up to > mentor, role model
  one click release, push button deploys, deploys itself > automated deployment, continuous deployment, deployment pipeline
  one man band, only techie in the company, sole developer > generalist, full stack
  one number we chase, number to move > north star metric, kpi, success metric
  one server dies, spare server, second machine takes over, spare copy of the system > failover, redundancy, high availability, fault tolerance
  online shops, web shops, shops online > e commerce, ecommerce, retail
  only one person knows, all in his head, all in her head > knowledge sharing, knowledge transfer, bus factor, documentation
  openai or anthropic, which ai vendor, which ai provider, choose an ai supplier > model selection, ai vendor, model provider, vendor evaluation
  opencv, yolo model > computer vision
  optical character recognition = ocr
  orphan code, abandoned service, code without an owner, nobody owns this code > code owner, service owner, unmaintained
  other names for the job, fancy title, job called elsewhere > job title, role title, also known as
  our data ends up in ai, does it learn from our data, ai sees customer data > training data, data privacy, data protection, ai policy
  our own chatgpt, inhouse chatgpt, private chatgpt > ai assistant, generative ai, large language model
  our way of coding, same style everywhere in code, house rules for code > coding standard, style guide, coding convention, engineering practice
  overnight job, runs overnight, crunches it overnight > batch processing, batch job, scheduled job
  own data centre, machines in the basement, our own servers > on premise, data centre, bare metal
  packaged with everything, runs the same anywhere > container, docker, containerisation
  paperwork for a model, model passport, file on the model > model card, model documentation
  part on the server, logic behind the app, brains on the server > backend, server side
  pay per token, counted in tokens, price per word for ai > token usage, token cost, inference cost
  people of all trades, different skills in one team > cross functional team, cross functional, multidisciplinary
  people rate answers, humans grade answers, thumbs down on answers > human evaluation, human feedback, user feedback
  people who label, pay people to label, crowd of labellers > annotator, annotation, labelling, crowdsourcing
  people with bad eyesight, people who cant use a mouse, older users > accessibility, inclusive design, assistive technology
  personalisation = personalization
  pick what goes into the model, which columns to use, inputs to the model, signals for the model > feature engineering, feature selection
  plays well with others, gets on with devs, good to work with > team player, teamwork, collaboration
  plug into our product, hand us predictions, feeds our app, predictions in our app > prediction service, api, integration, model serving
  pretty charts, draws charts, charts and graphs, makes graphs > data visualisation, visualisation, dashboard
  problem worth solving, does it solve anything > problem definition, user need, discovery
  prod is toast, prod is borked, site is toast, website gone, site wont open > outage, incident, downtime
  product guy, product person, product folks > product manager, product owner, product team
  promised uptime, allowed to be down, how long can it be down > service level objective, sla, error budget, availability
  prompt whisperer, ai whisperer, good at chatgpt > prompt engineer, prompt engineering
  proof in numbers, back it with numbers > data driven, metric
  proper engineering, good engineering habits > best practice, engineering principle, code quality
  pulse of the system, vital signs, health of the system > monitoring, health check, observability, system health
  put it on the market, bring to market, tell the world about the feature > product launch, go to market
  put tags on pictures, mark up the data, draw boxes round things, hand label > annotation, labelling, labelled data
  put things into categories, sort things into boxes, yes or no from a model > classification, classifier, classification model
  python or java, python or r, which language to learn > programming language
  quantisation = quantization
  quick or proper, trade speed for quality > trade off, technical debt
  rare cases in the data, far more of one kind, lopsided data > class imbalance, imbalanced data, sampling
  reads scans, read handwriting, text from a picture, text out of pdfs > optical character recognition, ocr, document processing
  ready made code, building kit for code, libraries and stuff > framework, library
  ready trained model, model off the shelf, someone elses model > pre trained model, foundation model, transfer learning
  recognise faces, recognises pictures, sees things in photos, whats in the picture > computer vision, image recognition, object detection
  regularisation = regularization
  relational database = rdbms
  reload old data, rerun for past days, load the history > data backfill, reprocess, historical data
  rent servers, someone elses computer, servers by the hour > cloud computing, cloud infrastructure, infrastructure as a service
  reviews drag on, nobody reviews my code, code reviews take days > code review, pull request, reviewer
  right answers for testing, correct answers to compare > ground truth, test set, evaluation set
  ring me at the weekend, weekend duty, weekend shift for engineers > on call, out of hours, on call rota
  role open for months, seats hard to fill > hard to fill, time to hire, talent shortage
  rolls with the punches, copes with change, changing plans all the time > adaptability, flexibility
  same customer twice, double entries, duplicate rows > deduplication, duplicate record, data quality, master data
  scikit learn, sklearn, xgboost, lightgbm > machine learning framework, machine learning library, machine learning
  scrape websites, pull stuff off websites, crawl the web > web scraping, data collection, crawler
  search is rubbish, search finds nothing, find stuff on our site > search relevance, search engine, information retrieval
  see if they can code, make them code, coding puzzles, test their coding > technical interview, coding challenge, technical test
  see inside the system, peek inside production, what is happening in prod > observability, monitoring, logging, tracing
  see where they stumble, see if people get it > usability testing, user testing, usability
  send a form round, ask lots of people, ask a hundred people > survey, questionnaire, quantitative research
  server disk is full, running out of disk > storage, disk space, capacity
  server whisperer, server people, keeps servers humming > site reliability, infrastructure, system administrator
  servers from code, script the servers, recipe for servers > infrastructure as code, terraform, configuration management
  servers in several places, servers close to users, copies in several countries > multi region, redundancy, content delivery network
  sets the tech course, steers the tech, tech compass, where are we heading technically > technical direction, technical strategy, technical vision, technical leadership
  settings files, where are settings kept, settings per environment > configuration management, configuration, environment variable
  settle on a framework, which tech do we pick > tech stack, technology selection, architecture decision
  shape of the data, how data is laid out, tables and columns, how tables link > data model, data modelling, schema, database design
  share traffic between servers, spread the traffic, spread requests > load balancing, load balancer
  ship small changes, release little and often, small changes at a time > small batch, incremental, iterative, continuous delivery
  shortcuts in the code, quick hacks pile up, shortcuts catching up > technical debt, refactoring, code quality
  show beginners how, take juniors by the hand, help beginners > mentoring, mentor, coaching
  show what you built, stuff they made, github profile > portfolio, side project, open source contribution
  show where the answer came from, bot backs up its answers, bot says where it got it > citation, grounding, retrieval augmented generation
  site says not secure, padlock in the browser, https not working > tls certificate, ssl certificate
  small fry, tiny outfit, two guys in a garage, scrappy little company > startup, early stage, small company
  smallest thing that works, rough first version, crude version, quick first go > minimum viable product, prototype
  software development lifecycle = sdlc = software development life cycle
  someone changed a column, column disappeared, table changed without warning > data contract, schema change, breaking change
  sort customers into groups, buckets of customers, lump users together > segmentation, clustering, customer segment
  sort incoming emails automatically, tag messages automatically > text classification, natural language processing
  sort search results, order of search results, best hits first > ranking, search relevance, information retrieval
  spacy, nltk > natural language processing
  split the big app, break up the monolith, lots of little services > microservice, service oriented architecture, architecture
  spot fraud, catch fraudsters > fraud detection
  spot patterns, find patterns in data, patterns in the numbers > data mining, pattern recognition, data analysis
  spring clean the code, tidy the code as you go > refactoring, code quality, technical debt
  squeeze more out of it, soup it up, turbo charge, get more oomph > optimization, performance tuning, performance optimization
  step above senior, above senior, after senior, beyond senior > staff engineer, principal engineer, career ladder
  still codes, gets their hands dirty, rolls up their sleeves > hands on, coding
  stop bad data, catch bad data early, check data as it comes in > data validation, data quality check, data testing, data contract
  strip out names, take names out, blank out names, hide names in data > anonymisation, pseudonymisation, redaction, personal data
  stuck in the lab, model gathering dust, models that never ship > model deployment, mlops
  suck it and see, try it quick and see > experiment, prototype, proof of concept
  switch for a feature, hidden behind a switch > feature flag, feature toggle
  system grows with us, ten times the users, 10x users, million users > scalability, scaling, scalable
  tailored to each user, different for every user > personalisation, recommendation
  take an existing model, start with a ready model, adapt a model, tweak a ready made model > fine tuning, pre trained model, transfer learning
  talk to the app, voice commands, understands speech > speech recognition, voice assistant
  teach staff ai, ai lessons, learn about ai, ai for beginners > ai literacy, ai training
  teach the machine, teach the computer, school the model, teach it with data > model training, machine learning, training data
  tear my design apart, show designs early, show off my designs > design critique, design review, design feedback
  techie in sales, sales techie, tech help before the sale > sales engineer, solution engineer, presales
  tell a story with data, story behind the numbers, say what the numbers mean > data storytelling, insight, data interpretation
  tell companies what to do, advise companies, sell my know how > consulting, consultant, consultancy
  tell users its a bot, bot pretends to be human, mark ai content > transparency, ai disclosure, responsible ai
  test each little piece, check the smallest parts > unit test
  test passes then fails, tests fail at random, test fails now and then > flaky test, intermittent
  test the pieces together, whole thing works together > integration test, end to end test, system test
  text on buttons, what the button says, words in the app > content design, ux writing, microcopy
  text too long for the model, how much text can it take, bot forgets the start > context window, token limit, context length
  thinking machine, machines that think, computers that think > artificial intelligence, machine learning
  thinks logically, thinks clearly, sharp mind > analytical thinking, critical thinking, problem solving
  thinks outside the box, fresh ideas > creativity, innovation
  throw it over the wall, not my job after launch > handover, ownership, devops
  tidy the data, scrub the data, whip data into shape, make data usable, fix up the data > data cleaning, data preparation, data preprocessing, data wrangling
  time to market = speed to market
  too early to hire, big enough to hire > hiring plan, hiring, hire
  too many ideas, cant build everything > prioritization, trade off, backlog
  tools for other engineers, tools for devs, serves other developers, make other teams faster > internal tool, developer experience, developer productivity, platform engineering
  top of the ladder, highest rung, top rung > principal engineer, distinguished engineer, staff engineer, career ladder
  top tech person, tech chief, highest techie > chief technology officer
  traffic through the roof, flood of visitors, everyone comes at once, stampede of users > scalability, scaling, capacity, load balancing
  train on many gpus, spread training over machines > distributed training, gpu cluster
  training is expensive, training bill for models, burning money on gpus > training cost, compute cost, gpu, cost optimization
  translate tech into english, tech into plain english, translates geek > technical communication, communication skill, non technical
  trick the bot, fool the ai, bot leaks secrets, talk the bot into > prompt injection, jailbreak, guardrail, red team
  trust ai code, check what the ai wrote > code review, human review, ai generated code
  turn data into decisions, use data to decide, go by the numbers > data driven, decision making, insight
  turn what the business wants into something technical, wishes into code, turns ideas into specs > business requirement, technical requirement, technical solution, requirements gathering
  two at one keyboard, code together, sit beside a junior > pair programming, pairing
  two people changed the same file, changes clash, code clashes > merge conflict, merge, version control
  two versions against each other, red or blue button, half see the new one > a b test, experiment, experimentation
  understands the business, knows how we make money, business head > business acumen, business understanding, domain knowledge
  update without downtime, update while running, change the engine mid flight > zero downtime, blue green deployment, rolling update
  users drift away, people stop using, where do people give up > churn, retention, funnel, product analytics
  vertex ai, azure ml, aws bedrock > machine learning platform, cloud platform
  virtualisation = virtualization
  visualisation = visualization
  warn before removing, tell users its going away > deprecation notice, deprecation, sunset
  web address points to, buy a web address > domain, dns
  websites and web pages, puts up websites, our web site > web development, web application, website
  weird inputs, someone types nonsense, strange cases > edge case, input validation, test case
  what annoys users, what bugs customers > pain point, user feedback, user need
  what are we building and why, big plan for the product > product strategy, product roadmap, product vision
  what do the numbers say, what the data says, what does the data tell us > insight, data analysis, analytics
  what does this column mean, what does this field mean, meaning of the columns > data dictionary, data catalogue, metadata
  what drives the prediction, why did it predict that, what matters to the model > explainability, feature importance, interpretability
  what happens when i click, swipes and taps, how it reacts to a click > interaction design, user flow
  what if the ai is down, backup when the ai fails > fallback, graceful degradation, reliability
  what rivals build, spy on competitors, what is the competition up to > competitor analysis, competitive analysis, market research
  what should it do exactly, list of what it must do, exactly how it should work > functional requirement, specification, acceptance criteria
  what to do when prod breaks, instructions for when prod breaks > runbook, playbook, incident response
  whats coming in the app, when do we get the feature > roadmap, product roadmap, release plan
  whats in the new version, what changed in this version, what is new in the release > release note, changelog
  where could we use ai, places to use ai, spot chances for ai > ai use case, ai strategy, ai adoption
  where did this number come from, trace a number back, follow the data back > data lineage, data provenance
  where is the code kept, where code lives, store code > repository, version control, git
  where people click, follow users around, clicks and visits > product analytics, web analytics, event tracking, heatmap
  where the data lives, home for the data > data storage, data warehouse, database, data lake
  which run was best, keep track of experiments, log the runs > experiment tracking, model registry
  which rung, rung on the ladder, steps on the ladder > career ladder, seniority level, job level
  which team costs what, split the cloud bill, who runs up the cloud bill > cost allocation, cloud cost, finops
  who changed the prompt, old version of the prompt, someone messed with the prompt > prompt versioning, prompt management, version control
  who changed this line, history of the code, keep track of code changes > version control, git, commit
  who gets the site back up, gets the service going again > incident response, on call, incident commander, recovery
  who is to blame for ai, answer for the ai > ai governance, accountability, responsible ai
  who may see the data, lock down the data, who can look at customer data > data access, access control, data governance
  who needs these people, who wants these people, what sort of firms > industry, employer, demand
  who owns ai output, owns what the ai made, copyright of ai > intellectual property, copyright, ai generated content
  who signs off the model, who lets the model go live, allow a model to go live > model approval, model governance, ai governance, release approval
  why is it built like this, reason behind the design, why we chose this tech > architecture decision record, design document, technical decision
  will ai take jobs, robots take our jobs, ai steals jobs, automated away > future of work, automation, job market
  wiped the database, deleted the table > data loss, backup, restore, incident
  work in a lab, write scientific papers, boffin path, back to uni > research, research scientist, phd, academia
  work out the odds, chances of something happening > probability, statistics
  works on every browser, old browsers, broken on safari > browser compatibility, cross browser, frontend
  works on new data, does it work on unseen data, data it has never seen > generalisation, model evaluation, test set
  would anyone buy, would people pay, is there a market > market research, product market fit, willingness to pay
  write instructions for the ai, tell the ai what to do, how to ask chatgpt, talk to the ai properly > prompt engineering, prompt design, system prompt
  write little scripts, quick script, scripts things > scripting, automation, shell script
  write safe code, holes in our code, code hackers cant break > secure coding, vulnerability, application security
  write texts with ai, let ai write, machine written > generative ai, text generation, ai generated content
  write up how it works, instructions for developers, explain the code in writing > technical documentation, documentation, technical writing
  years under their belt, how many years do they need > years of experience, experience
  yesterdays data, data is out of date, how fresh is the data > data freshness, data pipeline, data quality
  you build it you run it, own it in production > ownership, devops, on call, operations
  you might also like, people also bought, suggests what to buy, suggests products > recommendation system, recommender, recommendation engine, personalisation
`;
