/**
 * How people ask for one side of a role: its skills, its career, its measures. These wordings are too common to lead anywhere in
 * other questions ("know", "next", "look at"), and count only where a role is asked about.
 */
export const ROLE_FACETS = `
  a few years, years ahead, years from now, years time, long run, later on, future > career, growth, progression
  able to code, need to code, know how to code, any coding > programming, code, technical, skill
  able to do, capable of doing, have to be able > skill, qualification, experience
  accountable, answerable, on the hook, in charge > responsibility, ownership
  actual job, actual work, real job, real work > responsibility, task, duty
  advance, get ahead, move up, rise, climb, go up, rank up > career, growth, progression, promotion
  after being, come after being, comes after, next for, whats next, come next, comes next, next step, next role, go next, go after, go from there, end up > career, growth, progression
  after launch, after release, after go live, once its live > lifecycle, maintenance, deployment
  ai take over, automated away, replaced by machines > future, automation, demand
  all the rage, in vogue, trendy, in fashion > demand, growth, trend
  any good, know theyre good, tell a good one, spot a good one > success, metric, measure, performance
  apps they use, software they use, which software, which apps > tool, technology, software
  ask in an interview, ask a candidate > interview, hiring
  assess, evaluate, grade, judge, mark, rate, score, appraise, appraisal > success, measure, metric, evaluation, performance, review
  at odds with, tug of war > conflict, boundary, collaboration, scope
  at what point, make sense, worth it > hire, demand
  at what stage, which stage, what stage, which phase > lifecycle, phase, stage
  average week, typical week, normal week, usual week > responsibility, task, duty
  back of house, under the hood, under the bonnet, under the covers > infrastructure, system, platform, operation
  background, trained, learn, learning > skill, requirement, qualification, experience
  bad at it, rubbish at, fall short, not cutting it, not working out > performance, success, measure
  be good at, good at, strong in, strength, at home in, expert in, comfortable with > skill, qualification, experience
  become later, become next, become after, become eventually > career, growth, progression
  become manager, make manager, go into management > leadership, people management, progression
  become, break into, move into, retrain, switch to, train as > skill, qualification, experience, requirement
  begin and end, start and end, start and stop > scope, boundary, responsibility, ownership
  best friend, best mate, partner in crime, sidekick > collaboration, work with
  best part, best bit, best thing about, fun part > impact, value, growth
  better talker, big talker, smooth talker, do the talking > communication, stakeholder, presentation
  big tech, faang, mnc > company, industry, demand
  bigger picture, birds eye view, helicopter view, zoom out > strategy, vision, scope
  boil down to, core of the job, heart of the job, essence of the job > purpose, mission, responsibility
  bonus depend on, bonus tied to, bonus linked to > goal, metric, performance, compensation
  boot camp, self taught, teach myself > qualification, experience, requirement, training
  boss look, look at, numbers, figures, target, kpi, yardstick > success, measure, metric, performance, goal
  bread and butter, meat and potatoes, nuts and bolts, ins and outs > responsibility, task, duty
  break things, find bugs, hunt bugs, catch bugs > testing, quality, defect
  bring in, bring on board, would you take, should we take, would we take, would you get, should we get > hire, hiring
  build things, make things, builder, tinkerer > implementation, code, application
  busy with, busy, everyday, every day, day to day, daily, typical day, spend their time > responsibility, task, duty
  butt heads with, clash with, argue with, friction with > conflict, collaboration, boundary
  capable of, must know, have to know, need to know, should know > skill, requirement, qualification, experience
  care about, obsess over, obsessed with > focus, goal, priority
  certs, letters after name, piece of paper > certification, qualification, requirement
  chalk and cheese, apples and oranges, worlds apart > difference, distinction
  check in with, touch base with, reach out to, compare notes with > collaboration, communication, stakeholder
  choose between, pick between, torn between, toss up between > difference, choose, compare
  chore, grunt work, donkey work, dirty work > task, responsibility, duty
  churn out, crank out, show for it, something to show > deliverable, output, artifact
  closer to the business, commercial side, money side > business, stakeholder, strategy
  closer to the code, close to the code, nearest the code, in the codebase > code, application, implementation
  closer to the customer, nearer the customer, nearest the customer > customer, user, stakeholder
  closer to, close to, nearer to, customer facing > collaboration, user, customer, stakeholder
  closest cousin, related role, similar role, sister role > difference, overlap
  coal face, in the trenches, boots on the ground > hands on, operation, implementation
  coding languages, languages they use > programming language, programming, skill
  connect the dots, link between, conduit > collaboration, stakeholder, communication
  corner office, top job, reach the top, run the company > leadership, career, progression
  cost us, cost to hire, how expensive, set us back > salary, cost, compensation
  courses to take, course to do, books to read, reading list > learning, training
  crazy hours, hours they work, late nights > working hours, workload, on call
  cross over to, jump across, make the jump, make the leap > career, transition, progression
  cut code, sling code, bang out code, heads down coding > code, programming, implementation
  cut out for, cut out to be, what it takes, the right stuff > skill, requirement, qualification
  dead end, glass ceiling, pigeonholed, open doors, doors open, close doors > career, growth, progression
  deal with, dealing with, in contact with, in touch with, meet > collaboration, work with, stakeholder, interface
  deep end, thrown in at the deep end, sink or swim, baptism of fire > onboarding, training, mentoring, challenge
  depend on, rely on, lean on, count on > dependency, collaboration, work with
  die out, dying breed, flash in the pan > demand, future, trend
  dig into data, dig through data > data analysis, dashboard, insight
  discuss, talk about, discussion, speak about > collaboration, conversation, communication
  do both, both hats, double up as, rolled into one > difference, overlap, responsibility
  do for a living, do for work, do as a job > responsibility, duty, task
  do we need one, need one yet, really need one, need both > hire, hiring, difference
  do with their time, do with their day, fill the day, fill their week > responsibility, task, duty
  do without, get by without, manage without, cope without > purpose, value, responsibility
  docs they write, documents they write > documentation, deliverable, artifact
  doctorate, mtech, btech, diploma, study > degree, education, qualification, requirement
  doing well, good job, do well, successful, great at it, tell if > success, measure, metric, performance
  downside, drawback, dark side, whats the catch > challenge, risk, problem
  earn, money, paid > pay, salary, compensation
  employer, looking for, look for, sought, sought after, wanted > demand, hiring, hire
  end product, final product, end result, work product > deliverable, output, outcome
  expect from, asked of, demanded of > responsibility, expectation, requirement
  explain to the business, explain to the board, explain to clients > communication, stakeholder, business
  eye for detail, perfectionist, pedantic, stickler > skill, trait, attention to detail
  familiar with, au fait with, know well, know inside out > skill, knowledge, experience
  family life, see the kids, life outside work > work life balance, working hours, workload
  fill the seat, fill the post, fill the position, fill the role > hire, hiring, recruitment
  find a job, get a job, job market, vacancy, get hired, land a job, easier to find > demand, hiring, market
  find their feet, hit the ground running, first few weeks, first few months > onboarding, training, mentoring
  firefighting, things break, stuff breaks > incident, on call, troubleshooting
  first hire, hire first, get first, one person, only one, start with, begin with, goes first > hire, hiring, choose, first
  follow through, carry through, see it through > end to end, ownership, lifecycle
  forest for the trees, wood for the trees, long game, think ahead > strategy, vision, roadmap
  fresh graduate, fresh out of college, straight out of uni > experience, requirement, junior
  front of house, frontline, shop floor, meet users, what users want > user, end user, customer, user need
  future proof, futureproof, here to stay, still be around > demand, future, growth
  get into, foot in the door, route into, path into > career, requirement, experience, skill
  get involved, enter the picture, come into play > lifecycle, phase, collaboration
  get promoted, promoted, level up, raise > career, growth, progression, promotion, level
  get the blame, get blamed, neck on the line, heads roll, buck stop > ownership, responsibility, accountable for
  get the hang of, get to grips with, get my head round > learning, training, onboarding
  get to decide, allowed to decide, free to decide, get to choose > decision, authority, autonomy
  get up to all day, get up to at work, up to all day, from morning to night > responsibility, task, duty
  glorified, fancy name for, fancy title for, posh name for > difference, definition, distinction
  go no further, top out, as high as > career, level, progression, senior
  go to person for, right person for, first port of call > responsibility, ownership
  go to uni, go to college, formal education > degree, education, qualification, requirement
  good at their job, any cop > success, performance, skill, measure
  good fit, right fit, suited to, suited for > skill, requirement, qualification
  good listener, read the room, people skills, people focused > communication, skill, stakeholder
  good with numbers, numbers person, number cruncher, crunch numbers > statistics, mathematics, analysis, skill
  good with words, good writer, write well > communication, writing, skill
  grey area, gray area, blurred, blurry > overlap, boundary, scope
  grow into, turn into, develop into > career, growth, progression
  haggle, diplomat, diplomatic, tactful > negotiation, communication, stakeholder
  handy with, dab hand, whizz at, whiz at > skill, expertise, experience
  hang out, rub shoulders, team up, talk to, talk with, speak to, liaise > collaboration, work with, stakeholder
  hard to find, rare breed, hens teeth, needle in a haystack, thin on the ground > demand, hiring, job market
  hardest part, hardest bit, hardest thing, toughest part > challenge, problem
  have lunch with, catch up with, huddle with, sync with > collaboration, work with, communication
  have to do with, anything to do with, lot to do with > collaboration, work with, stakeholder
  held responsible, held accountable > accountable for, ownership, responsibility
  herd cats, herding cats, crack the whip, chase people > coordination, planning, delivery
  higher ups, bigwigs > stakeholder, leadership
  hired to do, employed to do, brought in to do, here to do > purpose, responsibility, mission
  hold my hand, hand holding, show me how > mentoring, training, onboarding
  how experienced, track record > experience, requirement, qualification
  how far, how much of, part of, where does it end, own part, bit of > ownership, scope, boundary
  how it gets built, how things are built > architecture, implementation, technical decision
  how long before i, how long until i, how long till, how long to become > career, experience, progression, level
  how many do we need, one for every > team size, hiring, team
  how many meetings, sit in meetings, on calls all day > meeting, communication, collaboration
  how much power, how much say, have a say > authority, influence, decision
  how technical, technical enough, techie, techy > technical, skill, code
  idea behind, thinking behind, logic behind, rationale > purpose, mission
  in front of clients, client facing, client side > customer, client, user, stakeholder
  in front of people, give talks, present to, pitch to, give presentations > presentation, communication, skill
  in one sentence, in one line, elevator pitch, in layman terms > purpose, mission, responsibility
  in ten years, in 5 years, down the line, down the road > career, growth, progression
  interface with, coordinate with > collaboration, work with, stakeholder
  into the details, deep in the detail > implementation, technical, hands on
  involve, entail, consist of > responsibility, task, duty
  ivory tower, read papers, lab coat > research, hypothesis
  jack of all trades, wear many hats, wear several hats, mile wide, spread thin, one man band > generalist, scope
  job ads, job adverts, job posting, job listing > demand, hiring, requirement
  job specification, jd, job profile, position description > responsibility, duty, requirement, scope
  junior to senior, mid level > level, seniority, progression, experience
  keep on schedule, keep on time, spinning plates > planning, schedule, coordination, delivery
  keywords to look for > hiring, skill, experience, requirement
  killing it, out of the park, rock star, rockstar, thrive > success, performance, goal
  kind of person, sort of person, type of person, personality > skill, trait, mindset, strength
  kind of problem, sort of problem, kind of question, questions they answer > problem, solve, challenge, focus
  kind of project, sort of project, type of project > project, responsibility, deliverable
  knack, flair, natural talent, gift for > skill, strength
  knowledge, technical side, technically, tech stack, toolbox > skill, qualification
  kra, key result area, key responsibility area > responsibility, goal, metric
  large company, large firm > enterprise, company
  last say, final word, call the shots, call the tune, put their foot down > decision, authority, approval
  learn first, learn next, get better at > skill, learning, training
  leave off, pick up where, take over from > handoff, scope, boundary, responsibility
  leave to others, steer clear of > scope, boundary, responsibility
  leeway, wiggle room, off their own bat, left to own devices, own boss > autonomy, authority, decision
  leg up, fast track, get there faster, speed up my career > promotion, career, growth
  litmus test, acid test, sign of a good > success, measure, metric
  look and feel, look nice > user experience, user interface
  main aim, main goal, ultimate goal, end goal > goal, mission, purpose
  make a difference, move the needle, matter to the company > impact, value, purpose
  make a good, make a great, good one from, wheat from the chaff > skill, success, qualification
  make more, pay more, pay better, better paid > pay, salary, compensation
  manage people, lead people, boss about, lead a team, run a team > people management, leadership, team lead
  mates with, friends with, pally with, on first name terms > collaboration, work with, stakeholder
  maths heavy, good at sums, maths needed, any maths > statistics, mathematics, skill
  micromanaged, told what to do, order taker > autonomy, authority
  more hands on, less hands on, hands dirty, roll up sleeves > hands on, implementation, technical
  more strategic, strategic side, less strategic > strategy, vision, leadership
  more technical, most technical, less technical, tech side > technical, code, skill
  most of their time, bulk of their time, time go into, time spent on > responsibility, task, focus
  mouthpiece, spokesperson, point of contact > stakeholder, communication, collaboration
  must have, deal breaker, dealbreaker, non negotiable > requirement, qualification, skill
  new starter, newcomer, new joiner, just joined as > onboarding, training, mentoring
  new to the role, starting as, about to start, my new role > onboarding, training, responsibility
  no experience, without experience, zero experience > experience, requirement, junior
  non technical, not technical, without coding, no coding > technical, skill, requirement, background
  not their job, not my job, not in their job, not their problem > scope, boundary, responsibility
  on a cv, on a resume, on my resume, on my cv > experience, skill, requirement
  on the lookout for, headhunt, snap up, in the market for > demand, hiring, recruitment
  on their plate, land on their desk > task, responsibility, duty
  one trick pony, mile deep, go deep, deeper in one thing > specialist, depth, expertise
  opportunity, prospect, way up, open to, options > career, growth, progression
  ops side, operations side, cloud side, devops side, wheels turning > infrastructure, operation, platform, deployment
  other departments, across departments > cross functional, collaboration, stakeholder
  outrank, rank higher, rank above, more senior > seniority, senior, level, leadership
  outside their remit, beyond their remit, none of their business > scope, boundary, responsibility
  pain in the neck, pet peeve, moan about, whinge about > challenge, problem
  paygrade, lakhs, in hand salary, pay package, six figures, day rate > pay, salary, compensation
  pecking order, food chain, totem pole > level, seniority, progression
  people under them, underling, have a team, have their own team > direct report, team lead, leadership
  pitfall, common mistakes, rookie mistakes, go wrong > mistake, challenge, risk
  play a part, part they play, role they play > contribution, responsibility, impact
  plumbing, boiler room, closer to the metal, close to the metal > infrastructure, platform, system
  prerequisite, minimum you need, cant do without > requirement, qualification, skill
  program, programming, programmer, coding, coder, write code > skill, development, software
  pulled in, roped in, looped in, loop them in > collaboration, lifecycle, phase
  put live, go live, ship, roll out > production, deployment, release
  qualify for, qualify as, qualified for, get in as > requirement, qualification, experience
  rake in, lucrative, big bucks, money like, money in it > pay, salary, compensation
  read up on, bone up on, swot up on, mug up > skill, knowledge, learning, training
  reason to exist, reason we have > purpose, mission, value
  red flag, warning sign, green flag > interview, hiring, skill
  right at the start, at the very beginning > discovery, lifecycle, phase
  rubber stamp, need permission, ask permission > approval, authority, decision
  same people, colleague, partner, teammate, sit together, sit with, sit next to > collaboration, work with, stakeholder
  see customers, see clients, meet clients, meet customers > customer, user, stakeholder
  skillset, skills mix, knowhow, expertise, technical chops, aptitude > skill, qualification, experience
  small company, small firm, small shop > startup, company, hire
  soft skill, explain, present, speak, people person, get on with > skill, communication
  spend time with, spend most time with, bump into, cross paths with > collaboration, work with, stakeholder
  springboard, launchpad > career, progression, growth
  steer the ship, set the course, at the helm, driving seat > leadership, strategy, vision
  stressful, high pressure, hectic > workload, pressure, challenge
  struggle with, wrestle with, grapple with, up against > challenge, problem
  switch tracks, switch lanes, change careers > career, transition, skill
  take care of, look after > responsibility, ownership, duty
  take orders from, managed by, supervised by > reports to, reporting line
  team player, joint effort, teamwork > collaboration, cross functional, work with
  temperament, mentality, introvert, extrovert > skill, trait, mindset
  ten a penny, dime a dozen > demand, job market, hiring
  their boss, whos the boss > reporting line, reports to
  there for, exist, good for, point of > purpose, mission, responsibility
  toolkit, tool kit, tool belt, tricks of the trade > skill, tool, technology
  touch code, touch the code, read code, look at code > code, programming, technical, skill
  track progress, keep tabs on, numbers they watch > metric, measure, goal
  train models, build models, tune models, make models > machine learning, model
  train to be, make it as, get started as, retrain as > career, skill, requirement, training
  transition to, transition into, pivot to, pivot into > career, transition, progression
  translate for, speak geek, dumb down > communication, stakeholder, technical
  travel a lot, travel much, out and about > travel, location, customer
  trouble, headache, fix, crack, sort out, go about, approach > problem, issue, solve
  trying to achieve, set out to do, want to achieve, strive for > goal, mission, purpose
  under their belt, under my belt, up their sleeve, in their locker > skill, experience, qualification
  up all night, at all hours, on standby > on call, rotation, incident
  up and coming, on the rise, taking off, booming > demand, growth, trend
  use of having, sense in having, point in having, worth having > purpose, value, impact
  used to be, did before, do before, past life > background, experience, career
  wear the trousers, wear the pants, top dog, has the power > authority, decision, accountable for
  well versed, versed in, fluent in, proficient in > skill, knowledge, experience
  what to study, should i study, major in, subject to study > degree, education, qualification, skill
  wheelhouse, bailiwick, their patch > scope, responsibility, ownership
  when should we get, when should we hire > hire, hiring, stage
  where are they based, which city, which office > location, office, remote
  where do they come from, usually come from, start out as > background, experience, career
  where to from here, poached by, do afterwards, life after > career, next step, progression
  which department, what department, where do they fit, reporting head, reporting officer > reporting line, department
  which firm, what firm, which company, kind of company, sort of company, place, big company, startup > demand, company, hire
  which industry, what industry, which sector, what sector > industry, company, demand
  which of the two, out of the two, one over the other, better bet > difference, distinction, choose
  which tools, what tools, go to tools, tools they use > tool, technology, skill
  whiteboard test, technical round > interview, hiring, skill
  who trains, trained by, teach me > training, mentoring, learning
  whole process, whole way through, all the way through, full cycle > end to end, lifecycle, ownership
  whose job, whose task, whose problem > responsibility, ownership
  why do we have, why do we need, why have one, why bother with > purpose, mission, value
  work alone, work on their own, in a silo > collaboration, cross functional, autonomy
  worst part, worst bit, worst thing, hate about > challenge, problem
  would i be any good, would it suit me, for someone like me > skill, requirement, experience
`;
