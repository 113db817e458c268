export const GROWTH_AND_REVIEWS = `
  1 1s, 1on1, catch up with my manager, chat with my boss, check in with my manager, manager chat > 121
  10 percent time, gold card day, have 20 time, ten percent time, twenty percent time > innovation time, learning time, hack day
  1on1 = 121
  1on1 > check in with manager
  1on1, meet with my manager, see my boss, talk to my manager, weekly chat with my manager > 121
  360 review = 360 feedback = 360 degree feedback = multi rater feedback
  360, three sixty > 360 review
  9 box, bell curve, below expectations, exceeds expectations > calibration, performance rating, performance review
  accomplishments, brag doc, brag document, hype doc, list my achievements > self assessment, performance review
  accreditation, qualification > certification
  added value, benefit to the company, bring in money > business value, business impact, return on investment
  aims, aspirations, goal setting, key results, kras, mbo, objective setting, okrs > goal, objective, okr, key result
  annual review > performance review
  annual training, compulsory course, do i have to do training > mandatory training, training
  appeal a rating, challenge my review, disagree with my rating > performance review, appeal, calibration, grievance
  appraisal, performance review > annual review
  appraised on, assessed against, assessed by, assessed on > success metric, kpi, measured, performance review
  areas for growth, areas to improve, dev plan, growth areas > development plan, development goal, growth plan
  assess = evaluate = appraise
  attend a conference, conference ticket, fly to a conference > conference, conference budget, training budget
  attend a webinar, pluralsight, skillshare, take a course, udemy > training, training course, learning, training budget
  award > recognition
  aws cert, become certified, certificate exam, get certified, scrum cert > certification, qualification, accreditation
  bad performer > underperformance, poor performance, performance improvement plan, capability procedure, improvement plan
  be a mentor, become a mentor, bring on juniors, coach juniors, find a mentor > mentor, mentorship, coaching
  be disciplined > disciplinary
  be judged on, graded on, judged on, marked on, rated on, scored on > measured, evaluation, assessment, success metric, performance review
  be measured > metric, kpi, evaluate, assess
  being managed out, manage someone out, on a pip > performance improvement plan, underperformance, capability procedure
  benchmark > baseline, comparison
  bonusly, celebrate success, celebrate wins, cheers for peers > recognition, praise, award, celebrate
  book club, brown bag, brownbag, guild, internal talk, lightning talk > knowledge sharing, community of practice
  books and courses, course fee, courses paid, learning money, training money > training budget, learning budget
  books paid, buy a book, company pays for course, exam fees > training budget, learning budget, development budget
  bootcamp > training, course
  boss of my boss, bosss boss, managers manager, my grandboss > skip level
  bring in revenue, business benefit, commercial benefit > business value, business impact, return on investment
  broaden my skills, brush up, brush up on, improve my skills, learn new > training, learning, personal development
  bunk off class, cant attend class, cant make it to class, miss a class, miss a lesson, miss a session, miss class, skip a class, skip class, skip lessons > attendance, absence, cannot attend, absent
  business impact > business value
  business value = commercial value
  business value > business impact
  called into hr, final warning, got carpeted > disciplinary, written warning, misconduct, disciplinary hearing
  cant do the job, coast along > underperformance, poor performance, performance improvement plan, capability procedure
  capability procedure > performance improvement plan, underperformance
  catch up with my boss, chat with my boss, meet with my boss, sit down with my boss > 121, line manager, line management
  certification > certify
  certification > qualification, accreditation
  certify > certification
  chartered status, professional body, professional membership fee > professional membership, accreditation
  check my own work, look over my own performance, review my own performance > self review, self assessment
  chops > skill, expertise, experience
  coached out, improvement plan > performance improvement plan, underperformance, capability procedure
  coaching session, exec coach, executive coach > coaching, leadership development
  come back to the course, restart the course, start the course again > re entry, reentry, rejoin, reapply
  community of practice > knowledge sharing
  competency > skill set
  competency framework = competency matrix
  competency framework > skills matrix, levelling guide
  conference budget = conference allowance
  counts as good, counts as success, deliver results > success metric, kpi, measured, performance review
  course > training, learning
  coursera, do a course, evening class, go on a course > training, training course, learning, training budget
  critical feedback, criticise, criticize, hard conversation, hard feedback > feedback, difficult conversation
  critique > feedback
  cross over to, go over to another team, move into management, switch to another team > move to, transfer to
  dead weight, just coasting > underperformance, poor performance, performance improvement plan, capability procedure
  define success > outcome, success metric
  demote > change of role
  development goal = personal goal = learning goal
  development plan = growth plan
  difficult conversation > feedback
  disagree with my review, unfair rating, unfair review > performance review, appeal, calibration, grievance
  does badly, doesnt pull his weight, doing badly, lazy colleague > underperformance, poor performance, improvement plan
  doing a bad job > underperformance, poor performance, performance improvement plan, capability procedure
  doing a good job or not, evaluated against, evaluated by > success metric, kpi, measured, performance review
  doing a good job, doing well in the role, good at the job > success metric, measured, performance review
  doing badly, pulling it off > success metric, measured, performance review
  drop out of the course, leave the course, pull out of the course, quit the course, stop the course > withdraw, withdrawal, withdrawing
  e learning, elearning > training, online course
  effect on the business, good for the business > business value, business impact, return on investment
  embed with, follow someone around, shadow someone, sit with another team > shadow, secondment
  employee of the month, employee of the year, give credit for good work, give props > recognition, praise, award, celebrate
  employee works badly > underperformance, poor performance, improvement plan
  end of year review, half yearly appraisal > performance review, appraisal, review cycle, performance rating
  evaluated on, good look like, great look like, hit their numbers > success metric, kpi, measured, performance review
  failing at my job > underperformance, poor performance, performance improvement plan, capability procedure
  feature catch on, feature usage, get people to use > user adoption, uptake, active user, usage
  feedback > critique
  feedback on a colleague, review a colleague, review a peer > peer feedback, 360 review
  feedback on my boss, feedback on my manager, rate my manager, review my boss > upward feedback, 360 review
  first time lead, first time manager > coaching, leadership development, management training, training
  first warning, get in trouble, get into trouble > disciplinary, written warning, misconduct, disciplinary hearing
  forced ranking, meets expectations, nine box > calibration, performance rating, performance review
  get a mentor, grow juniors, guide juniors, help juniors, help juniors grow, mentee > mentor, mentorship, coaching
  get more done, labour saving, save everyone time, save us time, time saver > efficiency, productivity
  get users on board, how many customers use, how many use, how popular > user adoption, uptake, active user, usage
  go to a conference, send me to a conference, visit a conference > conference, conference budget, training budget
  goal = objective
  goal, objective > target
  good at, strong at, strong in > skill, expertise, strength
  good job, great job, hat tip, high five, praise someone, say thank you > recognition, praise, award, celebrate
  got a warning > disciplinary, alert
  graded at years end, how are they graded, marked at years end > success metric, measured, performance review
  hack day > innovation time
  hackathon, innovation day, ship it day > hack day, innovation time
  help others work faster, help the team go faster, make developers faster > efficiency, developer experience
  help the business, make a dent in the market, make us money > business value, business impact, return on investment
  high performer = top performer = star performer
  hit their targets, judge success, numbers that matter > success metric, kpi, measured, performance review
  honest feedback, negative feedback, radical candor, tell someone they did badly > feedback, difficult conversation
  how am i getting on, how am i rated, how am i scored > performance review, appraisal, feedback
  how is my work judged, judge my work > performance review, appraisal, review cycle, performance rating
  how long ive been here, longer im here, the longer i am here, the longer i stay, years with the company > tenure, length of service, years of service, seniority
  hr hearing, in hot water, in trouble > disciplinary, written warning, misconduct, disciplinary hearing
  improve = enhance
  job rotation, job swap, lend me to, loan me out, on loan to another team > secondment, rotation
  judged against, keep score, know if we succeed > success metric, kpi, measured, performance review
  key performance indicator, kpi > metric
  knocked back, passed over, turned down for promotion, turned me down > unsuccessful, appeal, feedback
  know im doing a good job, know im doing well, make their numbers > success metric, kpi, measured, performance review
  know my strengths, skill gap, skills needed > skill, competency, competency framework, development plan
  knowledge sharing = knowledge exchange
  kpi = key performance indicator
  kpi > success metric
  kudos, shout out > recognition, praise
  lazy people, people who slack off, slacker > underperformance, poor performance, improvement plan
  lead to > path to, route into, result in, opens the way
  leadership training, learn to lead > coaching, leadership development, management training, training
  learn on the job, learn something new, learn stuff, pick up a language > training, learning, personal development
  learn to manage, new manager > coaching, leadership development, management training, training
  learning and development = l&d = training and development
  learning budget = training budget = education budget = development budget
  learning day, time to learn > learning time, learning
  learning platform = lms = learning management system
  learning time > learning, innovation time
  levelling guide, skills matrix > competency framework
  linkedin learning, masterclass, mooc, online course, oreilly > training, training course, learning, training budget
  lovely feedback > recognition, praise, feedback
  low performance, poor performance > underperformance
  low performer > underperformance, poor performance, performance improvement plan, capability procedure
  lunch and learn, reading group, share knowledge, share what i learned > knowledge sharing, community of practice
  make life easier > efficiency, productivity
  makes money for the company, moves the needle > business value, business impact, return on investment
  management track = people track
  management training > coaching, leadership development, training
  mandatory training = compulsory training = required training
  marks my work, pdr, perf cycle, perf review, ppr > performance review, appraisal, review cycle, performance rating
  marks out of ten, measured against, measured by, measured on > success metric, kpi, measured, performance review
  masters degree, mba, night school, part time degree, pay for my degree > tuition, training budget, learning budget
  masters degree, my degree, university degree > education, qualification
  mentor = mentorship
  mentoring, need a mentor, role model, support juniors, teach juniors > mentor, mentorship, coaching
  metric, success metric > kpi
  mid year review = half year review = half yearly review
  mob programming, pair program, pair programme, pair up, pair with, work side by side > pair, pair programming, pairing
  money for courses, money for training, money to learn > training budget, learning budget, development budget
  my class > lesson
  my course grade, my marks > grade, assessment, score
  my work is not good enough > underperformance, poor performance, performance improvement plan, capability procedure
  next lesson > class
  not doing their job > underperformance, poor performance, performance improvement plan, capability procedure
  not pulling their weight > underperformance, poor performance, performance improvement plan, capability procedure
  not up to scratch > underperformance, poor performance, performance improvement plan, capability procedure
  not up to the job > underperformance, poor performance, performance improvement plan, capability procedure
  numbers they have to hit > success metric, kpi, measured, performance review
  official warning, rapped on the knuckles > disciplinary, written warning, misconduct, disciplinary hearing
  okr = objective and key result
  overdue training, training im missing > mandatory training, training
  pairing > pair, pair programming
  pat on the back > recognition, praise, reward
  pay for a certification, pay for a course, pay for an exam, pay for books > training budget, learning budget
  pay for a conference > conference budget, training budget, learning budget
  pay for training > training budget, learning budget
  pay my tuition, sponsor my degree > training budget, learning budget, tuition, development budget
  pay off for the business, value add, what do we gain > business value, business impact, return on investment
  pdp, personal development plan > development plan, development goal, growth plan
  peer feedback = peer review feedback = colleague feedback
  people actually use, people use it, product usage, takeup, usage figures > user adoption, uptake, active user, usage
  performance improvement plan = pip
  performance management = managing performance
  performance plan, put on a pip > performance improvement plan, underperformance, capability procedure
  performance rating = performance score
  performance review = appraisal = performance evaluation
  pick up a skill, pick up new skills, reskill, self improvement > training, learning, personal development
  poor performer > underperformance, poor performance, performance improvement plan, capability procedure
  professional certification > qualification, accreditation
  professional membership > professional body, accreditation
  proof of the pudding, ranked on, rated by > success metric, kpi, measured, performance review
  pull his weight > underperformance, poor performance, performance improvement plan, capability procedure
  put in for a promotion, put me up for promotion, put myself forward > apply, promotion, nominate
  qualify for > eligible, eligibility
  quals > qualification, certification, education
  quarterly goals, set goals, set targets, targets set, team goals > goal, objective, okr, key result
  rate my performance, rates me, review season > performance review, appraisal, review cycle, performance rating
  rate myself, review myself, write my self review > self assessment, performance review
  recognition > award
  reprimand, slap on the wrist, verbal warning > disciplinary, written warning, misconduct, disciplinary hearing
  review cycle = performance cycle = appraisal cycle = review period
  review my manager > upward feedback, 360 review
  reviewed at the end of the year > performance review, appraisal, review cycle, performance rating
  say thanks, say well done, star of the month, take credit for, thank a colleague > recognition, praise, award, celebrate
  scored against, success criteria for, success look like > success metric, kpi, measured, performance review
  scored at years end > success metric, measured, performance review
  self assessment = self evaluation = self review
  seniority > grade, experienced
  shadow a colleague > observe, pair, onboarding
  sharpen my skills, skill up, upskill > training, learning, personal development
  show newbies the ropes, shows newbies the ropes, teach newbies, teaches newbies > mentor, mentoring, onboarding
  sits in the calibration, stack rank > calibration, performance rating, performance review
  skill > competence
  skill set = skillset
  skill set, skillset > competency
  skip level = skip level meeting
  slack off at work > underperformance, poor performance
  smart goal = smart objective
  speed up the team > efficiency, developer experience
  sponsor my masters, student fees > training budget, learning budget, tuition, development budget
  spread knowledge, study group, teach colleagues, teach others > knowledge sharing, community of practice
  step down > change of role, resign, resignation
  strengths > skill
  strengths and weaknesses, training needs > skill, competency, competency framework, development plan
  struggling in my role > underperformance, poor performance, performance improvement plan, capability procedure
  success is judged by > measured, evaluation, assessment, success metric, performance review
  success metric = measure of success = success measure = success criteria
  target > goal, objective
  targets do they have, tell if theyre good, what counts as success > success metric, kpi, measured, performance review
  teach the team, tech talk > knowledge sharing, community of practice
  tell me what to work on, what am i aiming for, what are we aiming for > goal, objective, okr, key result
  telling off > disciplinary, misconduct, written warning, disciplinary hearing
  thank people, well done > recognition, praise, award, celebrate
  throw my hat in the ring > apply, promotion, nominate
  tough conversation > feedback, difficult conversation
  train juniors, train up > mentor, mentorship, coaching
  trainer = instructor
  training course = training session
  tuition > education, training budget
  udemy course > training budget, learning budget
  under their wing > mentor, coach, buddy
  underperform > poor performance, low performance
  underperformer > performance improvement plan, underperformance, poor performance, improvement plan
  uni > university, education, tuition
  upward feedback = feedback to manager = manager feedback
  used by people, users like it, win over users > user adoption, uptake, active user, usage
  weak performer > underperformance, poor performance, performance improvement plan, capability procedure
  what does my boss think of me > performance review, appraisal, feedback
  what makes them successful, which numbers matter, worth their salt > success metric, kpi, measured
  what rank > grade, rating
  what should i aim for > goal, objective, okr, key result
  what skills do i need > skill, competency, competency framework, development plan
  who appraises me, who reviews me, year end review > performance review, appraisal, review cycle, performance rating
  work faster, work smarter > efficiency, productivity
  work in another team for a bit > secondment, rotation
  workshop to learn > training, training course, learning, training budget
  worth to the business, worth to the company > business value, business impact, return on investment
  written warning > disciplinary, misconduct
  wrong rating > performance review, appeal, calibration, grievance
  yearly chat, yearly review > performance review, appraisal, review cycle, performance rating
`;
