export const GROWTH_AND_REVIEWS = `
  1 1s, 1 on 1, catch up with my manager, chat with my boss, check in with my manager, manager chat > line manager
  10 time, 20 time, gold card, hackathon, innovation day > learning, hack day, innovation time, learning time
  360 review = 360 feedback = 360 degree feedback = multi rater feedback
  360, feedback on a colleague, feedback on my boss > 360 review, peer feedback, upward feedback, feedback
  9 box, bell curve, below expectations, exceeds expectations > calibration, performance rating, performance review
  accomplishments, brag doc, brag document, hype doc, list my achievements > self assessment, performance review
  added value, benefit to the company, bring in money > business value, business impact, return on investment
  aims, aspirations, goal setting, key results, kras, mbo, objective setting, okrs > goal, objective, okr, key result
  annual training, compulsory course, do i have to do training, e learning, elearning > mandatory training, training
  appeal a rating, challenge my review, disagree with my rating > performance review, appeal, calibration, grievance
  appraised on, assessed against, assessed by, assessed on > success metric, kpi, measured, performance review
  areas for growth, areas to improve, dev plan, growth areas, idp > development plan, development goal, growth plan
  assess = evaluate = appraise
  attend a conference, conference ticket, fly to a conference > conference, conference budget, training budget
  aws cert, become certified, cert > certification, qualification, accreditation, professional membership
  bad performer > underperformance, poor performance, performance improvement plan, capability, improvement plan
  be a mentor, become a mentor, bring on juniors, coach juniors, find a mentor > mentor, mentorship, coaching
  be judged on, graded on, judged by, judged on, marked on, rated on, scored on > measured, evaluation, assessment, success metric, performance review
  benchmark > baseline, target, comparison
  bonusly, celebrate success, celebrate wins, cheers for peers > recognition, praise, award, celebrate
  book club, brown bag, brownbag, guild, internal talk, lightning talk > knowledge sharing, community of practice
  books and courses, course fee, courses paid, learning money, training money > training budget, learning budget
  books paid, buy a book, company pays for course > training budget, learning budget, tuition, development budget
  bootcamp > training, learning, course
  boss of my boss, bosss boss, managers manager, my grandboss > skip level, line manager
  bring in revenue, business benefit, commercial benefit > business value, business impact, return on investment
  broaden my skills, brush up, brush up on, improve my skills > training, learning, development, personal development
  business value = commercial value = business impact
  called into hr, carpeted, final warning > disciplinary, written warning, misconduct, disciplinary hearing
  cant do the job, coast along > underperformance, poor performance, performance improvement plan, capability
  capability procedure, coached out, formal performance > performance improvement plan, underperformance, capability
  catch on, do people use, feature usage, get people to use > user adoption, uptake, active user, usage
  certificate exam, chartered, get certified > certification, qualification, accreditation, professional membership
  certification = qualification = accreditation
  certify = certification
  chops > skill, expertise, experience
  coaching session, exec coach, executive coach > coaching, leadership development, management training, training
  coasting, dead weight > underperformance, poor performance, performance improvement plan, capability
  community of practice > knowledge sharing
  competency = skill set = skillset
  competency framework = competency matrix = skills matrix = levelling guide
  conference budget = conference allowance
  counts as good, counts as success, deliver results > success metric, kpi, measured, performance review
  course > training, learning
  coursera, do a course, evening class, go on a course > training, training course, learning, training budget
  critical feedback, criticise, criticize, hard conversation, hard feedback > feedback, difficult conversation
  cross over to, go over to, move into, switch to > turn to, move to, transfer to
  degree > education, tuition, qualification
  demote > change of role, resign
  development goal = personal goal = learning goal
  development plan = growth plan
  difficult conversation > feedback
  disagree with my review, unfair rating, unfair review > performance review, appeal, calibration, grievance
  discipline = disciplinary
  does badly, doesnt pull, doing badly, lazy colleague > underperformance, poor performance, improvement plan
  doing a bad job, failing at > underperformance, poor performance, performance improvement plan, capability
  doing a good job or not, evaluated against, evaluated by > success metric, kpi, measured, performance review
  doing a good job, doing well in the role, good at the job > success metric, measured, performance review
  effect on the business, good for the business > business value, business impact, return on investment
  embed with, follow someone around, job rotation, job swap, lend me to, loan me out > secondment, rotation, shadow
  employee of the month, employee of the year, give credit, give props > recognition, praise, award, celebrate
  end of year review, half yearly appraisal > performance review, appraisal, review cycle, performance rating
  evaluated on, good look like, great look like, held against > success metric, kpi, measured, performance review
  exam fees, masters degree, mba, money for courses > training budget, learning budget, tuition, development budget
  feedback = critique
  feedback on my manager, rate my manager, review a colleague > 360 review, peer feedback, upward feedback, feedback
  first time lead, first time manager > coaching, leadership development, management training, training
  first warning, get in trouble, get into trouble > disciplinary, written warning, misconduct, disciplinary hearing
  forced ranking, meets expectations, nine box > calibration, performance rating, performance review
  get a mentor, grow juniors, guide juniors, help juniors, help juniors grow, mentee > mentor, mentorship, coaching
  get more done, help others work faster, help the team go faster, labour saving > efficiency, developer experience
  get users on board, how many customers use, how many use, how popular > user adoption, uptake, active user, usage
  go to a conference, send me to a conference, visit a conference > conference, conference budget, training budget
  goal = objective = target
  good at, strong at, strong in > skill, expertise, strength
  good job, great job, hat tip, high five, praise someone, say thank you > recognition, praise, award, celebrate
  hack day > learning, innovation time, learning time
  help the business, make a dent, make us money > business value, business impact, return on investment
  high performer = top performer = star performer
  hit their numbers, hit their targets, job well done, judge success > success metric, kpi, measured, performance review
  honest feedback, negative feedback, radical candor, tell someone they did badly > feedback, difficult conversation
  how is my work judged, ipr, judge my work > performance review, appraisal, review cycle, performance rating
  hr hearing, in hot water, in trouble > disciplinary, written warning, misconduct, disciplinary hearing
  improve = enhance
  improvement plan, manage someone out, managed out > performance improvement plan, underperformance, capability
  judged against, keep score, know if we succeed > success metric, kpi, measured, performance review
  know im doing a good job, know im doing well, make their numbers > success metric, kpi, measured, performance review
  know my strengths, skill gap, skills needed > skill, competency, competency framework, development plan
  knowledge sharing = knowledge exchange
  kpi = metric = key performance indicator
  kudos, shout out > recognition, praise
  lazy people, people who slack, slacker, slackers get > underperformance, poor performance, improvement plan
  lead to > path to, route into, result in, opens the way
  leadership training, learn to lead > coaching, leadership development, management training, training
  learn new, learn on the job, learn something new > training, learning, development, personal development
  learn stuff, pick up a language, pick up a skill > training, learning, development, personal development
  learn to manage, new manager > coaching, leadership development, management training, training
  learning and development = l&d = training and development
  learning budget = training budget = education budget = development budget
  learning day, ship it day, ten percent time, time to learn > learning, hack day, innovation time, learning time
  learning platform = lms = learning management system
  learning time > learning, hack day, innovation time
  linkedin learning, masterclass, mooc, online course, oreilly > training, training course, learning, training budget
  low performer, not doing their job > underperformance, poor performance, performance improvement plan, capability
  lunch and learn, reading group, share knowledge, share what i learned > knowledge sharing, community of practice
  make developers faster, make life easier, save time, save us time, speed up the team > efficiency, developer experience
  makes money for the company, moves the needle > business value, business impact, return on investment
  management track = people track
  management training > coaching, leadership development, training
  mandatory training = compulsory training = required training
  marks my work, pdr, perf cycle, perf review, ppr > performance review, appraisal, review cycle, performance rating
  marks out of ten, measured against, measured by, measured on > success metric, kpi, measured, performance review
  measured > metric, kpi, evaluate, assess
  meet with my manager, one to ones, see my boss, talk to my manager, weekly chat with my manager > line manager
  membership fee, professional body, scrum cert > certification, qualification, accreditation, professional membership
  mentor = mentorship
  mentoring, need a mentor, role model, sponsor me, support juniors, teach juniors > mentor, mentorship, coaching
  mid year review = half year review = half yearly review
  mob programming, mobbing, pair program, pair programme, pair up, pair with > pair, pair programming, pairing
  money for training, money to learn, night school > training budget, learning budget, tuition, development budget
  not good enough > underperformance, poor performance, performance improvement plan, capability
  not pulling their weight > underperformance, poor performance, performance improvement plan, capability
  not up to scratch, not up to the job > underperformance, poor performance, performance improvement plan, capability
  numbers that matter, numbers they have to hit, pass mark > success metric, kpi, measured, performance review
  official warning, rapped on the knuckles > disciplinary, written warning, misconduct, disciplinary hearing
  okr = objective and key result
  on a pip, performance plan, put on a pip > performance improvement plan, underperformance, capability
  on loan, shadow someone, sit with another team, work elsewhere for a bit > secondment, rotation, shadow
  one on one = one to one = 1on1 = 1 to 1 = 121
  one on one > 1 1, check in
  overdue training, training im missing > mandatory training, training
  pairing > pair, pair programming
  part time degree, pay for a certification > training budget, learning budget, tuition, development budget
  pat on the back > recognition, praise, reward
  pay for a conference, pay for a course > training budget, learning budget, tuition, development budget
  pay for an exam, pay for books, pay for my degree > training budget, learning budget, tuition, development budget
  pay for training, pay my tuition, sponsor my degree > training budget, learning budget, tuition, development budget
  pay off for the business, value add, what do we gain > business value, business impact, return on investment
  pdp, personal development plan > development plan, development goal, growth plan
  peer feedback = peer review feedback = colleague feedback
  people actually use, people use it, product usage, takeup, usage figures > user adoption, uptake, active user, usage
  performance improvement plan = pip
  performance management = managing performance
  performance rating = performance score
  performance review = appraisal = annual review = performance evaluation
  pick up new skills, reskill, self improvement, sharpen > training, learning, development, personal development
  pluralsight, skillshare, take a course, udemy, webinar > training, training course, learning, training budget
  poor performer, pull his weight > underperformance, poor performance, performance improvement plan, capability
  professional membership > certification, qualification, accreditation
  proof of the pudding, ranked on, rated by, report card > success metric, kpi, measured, performance review
  qualify = qualification
  quals > qualification, certification, education
  quarterly goals, set goals, set targets, targets set, team goals > goal, objective, okr, key result
  rank > grade, rating
  rate my performance, rates me, review season > performance review, appraisal, review cycle, performance rating
  rate myself, review myself, write my self review > self assessment, performance review
  recognition = award
  reprimand, slap on the wrist, verbal warning > disciplinary, written warning, misconduct, disciplinary hearing
  review a peer, review my boss, review my manager, three sixty > 360 review, peer feedback, upward feedback, feedback
  review cycle = performance cycle = appraisal cycle = review period
  review time, reviewed at the end of the year > performance review, appraisal, review cycle, performance rating
  say thanks, say well done, star of the month, take credit, thank a colleague > recognition, praise, award, celebrate
  scored against, success criteria for, success look like > success metric, kpi, measured, performance review
  self assessment = self evaluation = self review
  seniority > grade, experienced
  shadow > observe, pair, mentor, onboarding, secondment, rotation
  sit together, work side by side > pair, pair programming, pairing
  sits in the calibration, stack rank > calibration, performance rating, performance review
  skill > competence
  skill up > training, learning, development, personal development
  skip level = skip level meeting
  slack off > underperformance, poor performance
  slacking, struggling at work > underperformance, poor performance, performance improvement plan, capability
  smart goal = smart objective
  sponsor my masters, student fees > training budget, learning budget, tuition, development budget
  spread knowledge, study group, teach colleagues, teach others > knowledge sharing, community of practice
  step down > demotion, change of role, resign
  strengths > skill, capability
  strengths and weaknesses, training needs > skill, competency, competency framework, development plan
  struggling in my role, weak performer > underperformance, poor performance, performance improvement plan, capability
  success > outcome, goal, metric
  success metric = measure of success = success measure = success criteria = kpi
  take work off, time saver, work faster, work smarter > efficiency, developer experience
  targets do they have, tell if theyre good, what counts as success > success metric, kpi, measured, performance review
  teach the team, tech talk > knowledge sharing, community of practice
  tell me what to work on, what am i aiming for, what are we aiming for > goal, objective, okr, key result
  telling off > disciplinary, warning, misconduct, written warning, disciplinary hearing
  thank people, well done > recognition, praise, award, celebrate
  tough conversation > feedback, difficult conversation
  train juniors, train up > mentor, mentorship, coaching
  trainer = instructor
  training course = training session
  tuition > education, training budget
  twenty percent time > learning, hack day, innovation time, learning time
  udemy course > training budget, learning budget
  under their wing > mentor, coach, buddy
  underperform = poor performance = low performance
  underperformer > performance improvement, underperformance, poor performance, improvement plan
  uni > university, education, tuition
  upskill > training, learning, development
  upward feedback = feedback to manager = manager feedback
  used by people, users like it, win over users > user adoption, uptake, active user, usage
  warning > notice, alert, disciplinary
  what makes them successful, which numbers matter, worth their salt > success metric, kpi, measured, performance review
  what should i aim for > goal, objective, okr, key result
  what skills do i need > skill, competency, competency framework, development plan
  who appraises me, who reviews me, year end review > performance review, appraisal, review cycle, performance rating
  work badly > underperformance, poor performance, improvement plan
  workshop to learn > training, training course, learning, training budget
  worth to the business, worth to the company > business value, business impact, return on investment
  written warning > disciplinary, warning, misconduct
  wrong rating > performance review, appeal, calibration, grievance
  yearly chat, yearly review > performance review, appraisal, review cycle, performance rating
`;
