export const TECHNICAL_CAREERS = `
  a startup of their own, their own startup, found a startup, be a founder, become a founder > entrepreneurship, entrepreneur
  absolute beginner, starting from zero, first steps in tech > entry level, junior, beginner
  agile police, scrum person > scrum master, agile coach
  anonymisation = anonymization
  balls in the air, spins plates, plate spinning > time management, prioritisation, organisational skill
  banks and insurers, money firms > financial service, fintech, finance sector
  become an architect, from coder to architect, design whole systems > solution architect, software architect, system design
  been around the block, been there done that, seasoned engineer, grown up engineer > senior, experienced
  beginner, greenhorn > junior, entry level
  big tech, faang, silicon valley firms > tech giant, technology company, large company
  bigger scope, more say over time, bigger problems to solve > career growth, progression, seniority
  boss of data, head data person, in charge of data science > head of data, chief data officer, data science manager
  boss of the devs, runs the engineers, in charge of developers > engineering manager, head of engineering
  bug hunter, bug finder, breaks things for a living > tester, quality assurance
  care for it after launch, looks after it once its live, aftercare > maintenance, production support, post launch
  change tracks, change lanes, retrain as, start again in tech > career change, career transition, reskill
  chart maker, report maker, dashboard builder > data analyst, business intelligence, dashboard
  coaches newbies, look after the newbies, looks after the newbies, shows the ropes to newbies > mentor, mentoring
  code for hire, hire out my skills, work for myself as a coder > freelance, freelancer, contractor, consultant
  command line interface = cli = command line
  company wide remit, covers the entire firm, covers the whole company, whole firm > whole company, principal
  containerisation = containerization
  context window = context length
  counts as a win, count as success, what a win is, what is a win, whats a win > success, success metric, success criterion
  crash course, twelve week course, intensive course > bootcamp, training course
  crewai, langgraph, autogpt, mcp server > ai agent, tool calling, llm
  data plumber, builds the pipes, plumber of data > data engineer, data engineering, data pipeline
  data visualisation = data viz
  decent programmer, good coder, good programmer, solid coder, strong coder > software development skill, programming skill, coding
  dev evangelist, talks to developers outside, spreads the word to developers > developer advocate, developer relations
  devs and ops, builders and runners, line between dev and ops > devops, site reliability, operations
  django, flask, fastapi, spring boot, rails app > backend, web framework
  do i need a phd, has a doctorate, phd needed > phd, degree, education
  docs person, writes the manuals > technical writer, documentation
  doctors and hospitals, medical firms > healthcare sector, healthcare, pharmaceutical
  dynamodb, cassandra, couchbase > nosql, database
  e commerce = ecommerce
  eat our own dog food, dogfood, use our own product > dogfooding, internal testing
  elasticsearch, opensearch, solr > search engine, full text search
  explain to my mum, explain to grandma, says it simply > communication skill, non technical stakeholder
  exploratory data analysis = eda
  eye for detail, picky about quality, careful person > attention to detail
  feel for business, feel for the business, nose for business, business brain > business acumen, business sense, business understanding
  first data hire, first techie, first engineer, data person first > first hire, hiring plan, hiring
  first idea to live, drawing board to customer, idea to launch > end to end, lifecycle, life cycle
  flies solo, fly solo, nobody looks over my shoulder, on their own two feet > alone, independent, autonomy
  found my own company, build my own product, start my own thing > entrepreneurship, startup founder, startup
  generalisation = generalization
  get into ai, break into ai, move into ai, switch to machine learning > career path, career transition, machine learning engineer, ai engineer
  give talks, present findings, stand in front of people > presentation skill, public speaking, communication skill
  golang, php, haskell, typescript, scala > programming language
  good talker, better talker, smooth talker, gift of the gab > communication skill
  hens teeth, everyone wants these people, fighting over engineers, hard to find people > high demand, talent shortage, job market
  hire devs, find coders, get hold of developers, headhunt engineers > technical recruitment, sourcing, recruitment
  hit it with traffic, pretend lots of users > load test, stress test
  hone the craft, grow in the craft, sharpen my coding > professional development, skill development
  how senior, senior or junior, junior or senior > seniority level, seniority, years of experience
  hungry to learn, nosy about tech, always asks why > curiosity, continuous learning, growth mindset
  hyperparameter tuning = hyperparameter optimisation = hyperparameter optimization
  internet of things = iot
  is there work for, plenty of work for, will there be jobs, still needed in ten years > job market, demand, job outlook
  knows the industry, knows banking, knows the field > domain knowledge, domain expertise, industry experience
  lab coat people, paper writers, brainiacs > research scientist, research
  langfuse, langsmith, promptfoo > llm evaluation, prompt engineering, observability
  learned it themselves, no cs degree, without going to uni > self taught, degree, education, qualification
  lowest rung, bottom rung, bottom of the ladder, fresh out of uni, straight from university > junior, entry level, graduate
  make it to the top, end up in the boardroom, run the whole department > chief technology officer, head of engineering, executive, leadership
  makes models, model maker, builds models > model development, machine learning, data science
  manage or code, people manager or coder > individual contributor track, management track, career ladder
  matplotlib, plotly, seaborn > data visualisation, visualisation
  model builders, people who build models, stats crowd > data scientist, machine learning engineer, data science
  modernisation = modernization
  monetisation = monetization
  move into product, from tech to product, developer to product > product manager, product management, career change
  never stop learning, keep learning, keep up with the field > continuous learning, professional development
  nextjs, next js, jquery, tailwind > frontend, web framework, web development
  no longer a beginner, not junior any more, middle of the ladder, few years in > mid level, intermediate, experienced
  numpy, pandas, jupyter notebooks > python, data analysis, data science
  object oriented programming = oop
  one man band, only techie in the company > generalist, full stack
  online shops, web shops, shops online > e commerce, ecommerce, retail
  opencv, yolo model > computer vision
  optical character recognition = ocr
  other names for the job, fancy title, job called elsewhere > job title, role title, also known as
  personalisation = personalization
  plays well with others, gets on with devs, good to work with > team player, teamwork, collaboration
  product guy, product person, product folks > product manager, product owner, product team
  prompt whisperer, ai whisperer, good at chatgpt > prompt engineer, prompt engineering
  proper engineering, good engineering habits > best practice, engineering principle, code quality
  python or java, python or r, which language to learn > programming language
  quantisation = quantization
  quick or proper, trade speed for quality > trade off, technical debt
  ready made code, building kit for code, libraries and stuff > framework, library
  regularisation = regularization
  relational database = rdbms
  role open for months, seats hard to fill > hard to fill, time to hire, talent shortage
  rolls with the punches, copes with change, changing plans all the time > adaptability, flexibility
  scikit learn, sklearn, xgboost, lightgbm > machine learning framework, machine learning library, machine learning
  see if they can code, make them code, coding puzzles, test their coding > technical interview, coding challenge, technical test
  server whisperer, server people, keeps servers humming > site reliability, infrastructure, system administrator
  show what you built, stuff they made, github profile > portfolio, side project, open source contribution
  small fry, tiny outfit, two guys in a garage, scrappy little company > startup, early stage, small company
  software development lifecycle = sdlc = software development life cycle
  spacy, nltk > natural language processing
  step above senior, above senior, after senior, beyond senior > staff engineer, principal engineer, career ladder
  still codes, gets their hands dirty, rolls up their sleeves > hands on, coding
  techie in sales, sales techie, tech help before the sale > sales engineer, solution engineer, presales
  technical background, tech background > technical, technical skill, technical experience
  tell companies what to do, advise companies, sell my know how > consulting, consultant, consultancy
  thinks logically, thinks clearly, sharp mind > analytical thinking, critical thinking, problem solving
  thinks outside the box, fresh ideas > creativity, innovation
  throw it over the wall, not my job after launch > handover, ownership, devops
  time to market = speed to market
  too early to hire, big enough to hire > hiring plan, hiring, hire
  top of the ladder, highest rung, top rung > principal engineer, distinguished engineer, staff engineer, career ladder
  top tech person, tech chief, highest techie > chief technology officer
  understands the business, knows how we make money, business head > business acumen, business understanding, domain knowledge
  vertex ai, azure ml, aws bedrock > machine learning platform, cloud platform
  virtualisation = virtualization
  visualisation = visualization
  weird inputs, someone types nonsense, strange cases > edge case, input validation, test case
  which rung, rung on the ladder, steps on the ladder > career ladder, seniority level, job level
  who needs these people, who wants these people, what sort of firms > industry, employer, demand
  will ai take jobs, robots take our jobs, ai steals jobs, automated away > future of work, automation, job market
  work in a lab, write scientific papers, boffin path, back to uni > research, research scientist, phd, academia
  work unsupervised, works unsupervised > alone, independent, autonomy
  write papers, writes papers, publish papers, publishing papers, work in a lab > research, research scientist
  years under their belt, how many years do they need > years of experience, experience
  you build it you run it, own it in production > ownership, devops, on call, operations
`;
