export const TECHNICAL_CAREERS = `
  a startup of their own, be a founder, become a founder, found a startup, their own startup > entrepreneurship, entrepreneur
  above senior, after senior, beyond senior, step above senior > staff engineer, principal engineer, career ladder
  absolute beginner, first steps in tech, starting from zero > entry level, junior, beginner
  advise companies, sell my know how, tell companies what to do > consulting, consultant, consultancy
  agile police, scrum person > scrum master, agile coach
  ai steals jobs, automated away, robots take our jobs, will ai take jobs > future of work, automation, job market
  ai whisperer, good at chatgpt, prompt whisperer > prompt engineer, prompt engineering
  always asks why, hungry to learn, nosy about tech > curiosity, continuous learning, growth mindset
  anonymisation = anonymization
  autogpt, crewai, langgraph, mcp server > ai agent, tool calling, llm
  aws bedrock, azure ml, vertex ai > machine learning platform, cloud platform
  back to uni, boffin path, work in a lab, write scientific papers > research, research scientist, phd, academia
  balls in the air, plate spinning, spins plates > time management, prioritisation, organisational skill
  banks and insurers, money firms > financial service, fintech, finance sector
  become an architect, design whole systems, from coder to architect > solution architect, software architect, system design
  been around the block, been there done that, grown up engineer, seasoned engineer > senior, experienced
  beginner, greenhorn > junior, entry level
  better talker, gift of the gab, good talker, smooth talker > communication skill
  big enough to hire, too early to hire > hiring plan, hiring, hire
  big tech, faang, silicon valley firms > tech giant, technology company, large company
  bigger problems to solve, bigger scope, more say over time > career growth, progression, seniority
  boss of data, head data person, in charge of data science > head of data, chief data officer, data science manager
  boss of the devs, in charge of developers, runs the engineers > engineering manager, head of engineering
  bottom of the ladder, bottom rung, fresh out of uni, lowest rung, straight from university > junior, entry level, graduate
  brainiacs, lab coat people, paper writers > research scientist, research
  break into ai, get into ai, move into ai, switch to machine learning > career path, career transition, machine learning engineer, ai engineer
  breaks things for a living, bug finder, bug hunter > tester, quality assurance
  build my own product, found my own company, start my own thing > entrepreneurship, startup founder, startup
  builders and runners, devs and ops, line between dev and ops > devops, site reliability, operations
  building kit for code, libraries and stuff, ready made code > framework, library
  builds models, makes models, model maker > model development, machine learning, data science
  builds the pipes, data plumber, plumber of data > data engineer, data engineering, data pipeline
  business brain, feel for business, feel for the business, nose for business > business acumen, business sense, business understanding
  care for it after launch, looks after it once its live, software aftercare > maintenance, production support, post launch
  careful person, eye for detail, picky about quality > attention to detail
  cassandra, couchbase, dynamodb > nosql, database
  change lanes, change tracks, retrain as, start again in tech > career change, career transition, reskill
  changing plans all the time, copes with change, rolls with the punches > adaptability, flexibility
  chart maker, dashboard builder, report maker > data analyst, business intelligence, dashboard
  coaches newbies, look after the newbies, looks after the newbies, shows the ropes to newbies > mentor, mentoring
  code for hire, hire out my skills, work for myself as a coder > freelance, freelancer, contractor, consultant
  coding puzzles, make them code, see if they can code, test their coding > technical interview, coding challenge, technical test
  command line interface = cli = command line
  company wide remit, covers the entire firm, covers the whole company, whole firm > whole company, principal
  containerisation = containerization
  context window = context length
  count as success, counts as a win, what a win is, what is a win, whats a win > success, success metric, success criterion
  crash course, intensive course, twelve week course > bootcamp, training course
  data person first, first data hire, first engineer, first techie > first hire, hiring plan, hiring
  data visualisation = data viz
  decent programmer, good coder, good programmer, solid coder, strong coder > software development skill, programming skill, coding
  dev evangelist, spreads the word to developers, talks to developers outside > developer advocate, developer relations
  developer to product, from tech to product, move into product > product manager, product management, career change
  django, fastapi, rails app, spring boot > backend, web framework
  do i need a phd, has a doctorate, phd needed > phd, degree, education
  docs person, writes the manuals > technical writer, documentation
  doctors and hospitals, medical firms > healthcare sector, healthcare, pharmaceutical
  dogfood, eat our own dog food, use our own product > dogfooding, internal testing
  drawing board to customer, first idea to live, idea to launch > end to end, lifecycle, life cycle
  e commerce = ecommerce
  elasticsearch, opensearch, solr > search engine, full text search
  end up in the boardroom, make it to the top, run the whole department > chief technology officer, head of engineering, executive, leadership
  everyone wants these people, fighting over engineers, hard to find people to hire, hens teeth > high demand, talent shortage, job market
  explain to grandma, explain to my mum, says it simply > communication skill, non technical stakeholder
  exploratory data analysis = eda
  fancy title, job called elsewhere, other names for the job > job title, role title, also known as
  few years in, middle of the ladder, no longer a beginner, not junior any more > mid level, intermediate, experienced
  find coders, get hold of developers, headhunt engineers, hire devs > technical recruitment, sourcing, recruitment
  flies solo, fly solo, nobody looks over my shoulder, on their own two feet > alone, independent, autonomy
  fresh ideas, thinks outside the box > creativity, innovation
  generalisation = generalization
  gets on with devs, good to work with, plays well with others > team player, teamwork, collaboration
  gets their hands dirty, rolls up their sleeves, still codes > hands on, coding
  github profile, show what you built, stuff they made > portfolio, side project, open source contribution
  give talks, present findings, stand in front of people > presentation skill, public speaking, communication skill
  golang, haskell, php, scala, typescript > programming language
  good engineering habits, proper engineering > best practice, engineering principle, code quality
  grow in the craft, hone the craft, sharpen my coding > professional development, skill development
  highest rung, top of the ladder, top rung > principal engineer, distinguished engineer, staff engineer, career ladder
  highest techie, tech chief, top tech person > chief technology officer
  hit it with traffic, pretend lots of users > load test, stress test
  how many years do they need, years under their belt > years of experience, experience
  how senior, junior or senior, senior or junior > seniority level, seniority, years of experience
  hyperparameter tuning = hyperparameter optimisation = hyperparameter optimization
  internet of things = iot
  is there work for, plenty of work for, still needed in ten years, will there be jobs > job market, demand, job outlook
  jquery, next js, nextjs, tailwind > frontend, web framework, web development
  jupyter notebooks, numpy, pandas > python, data analysis, data science
  keep learning, keep up with the field, never stop learning > continuous learning, professional development
  keeps servers humming, server people, server whisperer > site reliability, infrastructure, system administrator
  knows banking, knows the field, knows the industry > domain knowledge, domain expertise, industry experience
  knows how we make money, understands the business > business acumen, business understanding, domain knowledge
  langfuse, langsmith, promptfoo > llm evaluation, prompt engineering, observability
  learned it themselves, no cs degree, without going to uni > self taught, degree, education, qualification
  lightgbm, scikit learn, sklearn, xgboost > machine learning framework, machine learning library, machine learning
  manage or code, people manager or coder > individual contributor track, management track, career ladder
  matplotlib, plotly, seaborn > data visualisation, visualisation
  model builders, people who build models, stats crowd > data scientist, machine learning engineer, data science
  modernisation = modernization
  monetisation = monetization
  nltk, spacy > natural language processing
  not my job after launch, throw it over the wall > handover, ownership, devops
  object oriented programming = oop
  one man band, only techie in the company > generalist, full stack
  online shops, shops online, web shops > e commerce, ecommerce, retail
  opencv, yolo model > computer vision
  optical character recognition = ocr
  own it in production, you build it you run it > ownership, devops, on call, operations
  personalisation = personalization
  product folks, product guy, product person > product manager, product owner, product team
  publish papers, publishing papers, work in a lab, write papers, writes papers > research, research scientist
  python or java, python or r, which language to learn > programming language
  quantisation = quantization
  quick or proper, trade speed for quality > trade off, technical debt
  regularisation = regularization
  relational database = rdbms
  role open for months, seats hard to fill > hard to fill, time to hire, talent shortage
  rung on the ladder, steps on the ladder, which rung > career ladder, seniority level, job level
  sales techie, tech help before the sale, techie in sales > sales engineer, solution engineer, presales
  scrappy little company, small fry, tiny outfit, two guys in a garage > startup, early stage, small company
  sharp mind, thinks clearly, thinks logically > analytical thinking, critical thinking, problem solving
  software development lifecycle = sdlc = software development life cycle
  someone types nonsense, strange cases, weird inputs > edge case, input validation, test case
  tech background, technical background > technical, technical skill, technical experience
  time to market = speed to market
  virtualisation = virtualization
  visualisation = visualization
  what sort of firms, who needs these people, who wants these people > industry, employer, demand
  work unsupervised, works unsupervised > alone, independent, autonomy
`;
