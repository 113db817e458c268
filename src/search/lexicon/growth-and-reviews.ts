export const GROWTH_AND_REVIEWS = `
  1 1s, 1 on 1, catch up with my manager, chat with my boss, check in with my manager, manager chat > line manager
  10 time, 20 time, gold card, hackathon, innovation day > learning, hack day, innovation time, learning time
  360 review = 360 feedback = 360 degree feedback = multi rater feedback
  360, feedback on a colleague, feedback on my boss > 360 review, peer feedback, upward feedback, feedback
  9 box, bell curve, below expectations, exceeds expectations > calibration, performance rating, performance review
  accomplishments, brag doc, brag document, hype doc, list my achievements > self assessment, performance review
  advance my career, become a lead > promotion, progression, career path, career ladder, career development
  aims, aspirations, goal setting, key results, kras, mbo, objective setting, okrs > goal, objective, okr, key result
  annual training, compulsory course, do i have to do training, e learning, elearning > mandatory training, training
  appeal a rating, challenge my review, disagree with my rating > performance review, appeal, calibration, grievance
  approve a promotion, be promoted, bump up to senior > promotion, career ladder, progression, promotion criteria
  areas for growth, areas to improve, dev plan, growth areas, idp > development plan, development goal, growth plan
  assess = evaluate = appraise
  attend a conference, conference ticket, fly to a conference > conference, conference budget, training budget
  aws cert, become certified, cert > certification, qualification, accreditation, professional membership
  bad performer > underperformance, poor performance, performance improvement plan, capability, improvement plan
  bands, difference between senior and, e5, ic3, ic4, ic5 > career ladder, competency framework, seniority level
  be a mentor, become a mentor, bring on juniors, coach juniors, find a mentor > mentor, mentorship, coaching
  be judged on, graded on, judged by, judged on, marked on, rated on, scored on > measured, evaluation, assessment, success metric, performance review
  become a manager, become senior > promotion, progression, career path, career ladder, career development
  benchmark > baseline, target, comparison
  bonusly, celebrate success, celebrate wins, cheers for peers > recognition, praise, award, celebrate
  book club, brown bag, brownbag, guild, internal talk, lightning talk > knowledge sharing, community of practice
  books and courses, course fee, courses paid, learning money, training money > training budget, learning budget
  books paid, buy a book, company pays for course > training budget, learning budget, tuition, development budget
  bootcamp > training, learning, course
  bored of my project, bored with my job > internal transfer, internal mobility, rotation, secondment, reassignment
  boss of my boss, bosss boss, managers manager, my grandboss > skip level, line manager
  broaden my skills, brush up, brush up on, improve my skills > training, learning, development, personal development
  bumped up, bumped up to, made a lead, made manager, moved up a level, up a level > promotion, progression
  called into hr, carpeted, final warning > disciplinary, written warning, misconduct, disciplinary hearing
  cant do the job, coast along > underperformance, poor performance, performance improvement plan, capability
  capability procedure, coached out, formal performance > performance improvement plan, underperformance, capability
  career advice, career chat with > career path, career conversation, development plan, career development
  career after, doors it opens, go next in my career, next in my career > career path, promotion, progression
  career conversation = career chat = career discussion = development conversation
  career development = career growth = personal development = professional development
  career goals, five year plan, future here > career path, career conversation, development plan, career development
  career ladder = career path = career progression = career framework
  career move, climb the ladder > promotion, progression, career path, career ladder, career development
  certificate exam, chartered, get certified > certification, qualification, accreditation, professional membership
  certification = qualification = accreditation
  certify = certification
  change departments, change project > internal transfer, internal mobility, rotation, secondment, reassignment
  change roles, change teams > internal transfer, internal mobility, rotation, secondment, reassignment
  chops > skill, expertise, experience
  coaching session, exec coach, executive coach > coaching, leadership development, management training, training
  coasting, dead weight > underperformance, poor performance, performance improvement plan, capability
  community of practice > knowledge sharing
  competency = skill set = skillset
  competency framework = competency matrix = skills matrix = levelling guide
  conference budget = conference allowance
  course > training, learning
  coursera, do a course, evening class, go on a course > training, training course, learning, training budget
  critical feedback, criticise, criticize, hard conversation, hard feedback > feedback, difficult conversation
  cross over to, go over to, move into, switch to > turn to, move to, transfer to
  dead end job, hit a ceiling, not promoted, overlooked > promotion, career development, career conversation
  decide promotions, get promoted, go for promotion, promo > promotion, career ladder, progression, promotion criteria
  degree > education, tuition, qualification
  demote > change of role, resign
  development goal = personal goal = learning goal
  development plan = growth plan
  different role, go to another team > internal transfer, internal mobility, rotation, secondment, reassignment
  difficult conversation > feedback
  disagree with my review, unfair rating, unfair review > performance review, appeal, calibration, grievance
  discipline = disciplinary
  does badly, doesnt pull, doing badly, lazy colleague > underperformance, poor performance, improvement plan
  doing a bad job, failing at, lazy > underperformance, poor performance, performance improvement plan, capability
  doing a good job, doing well in the role, good at the job > success metric, measured, performance review
  dont want to manage, not become a manager > individual contributor track, career ladder, individual contributor
  embed with, follow someone around, job rotation, job swap, lend me to, loan me out > secondment, rotation, shadow
  employee of the month, employee of the year, give credit, give props > recognition, praise, award, celebrate
  end of year review, half yearly appraisal > performance review, appraisal, review cycle, performance rating
  exam fees, masters degree, mba, money for courses > training budget, learning budget, tuition, development budget
  fast tracked, groomed for, heir, heir apparent, high potential, hipo > succession plan, talent, high performer
  feedback = critique
  feedback on my manager, rate my manager, review a colleague > 360 review, peer feedback, upward feedback, feedback
  first time lead, first time manager > coaching, leadership development, management training, training
  first warning, get in trouble, get into trouble > disciplinary, written warning, misconduct, disciplinary hearing
  forced ranking, meets expectations, nine box > calibration, performance rating, performance review
  further my career, get ahead > promotion, progression, career path, career ladder, career development
  get a mentor, grow juniors, guide juniors, help juniors, help juniors grow, mentee > mentor, mentorship, coaching
  get into management, go senior > promotion, progression, career path, career ladder, career development
  go to a conference, send me to a conference, visit a conference > conference, conference budget, training budget
  go up a grade, go up a level, grow here > promotion, progression, career path, career ladder, career development
  goal = objective = target
  good at, strong at, strong in > skill, expertise, strength
  good job, great job, hat tip, high five, praise someone, say thank you > recognition, praise, award, celebrate
  groom > develop, mentor, succession, coaching
  grow in my role, make senior > promotion, progression, career path, career ladder, career development
  hack day > learning, innovation time, learning time
  high performer = top performer = star performer
  honest feedback, negative feedback, radical candor, tell someone they did badly > feedback, difficult conversation
  how is my work judged, ipr, judge my work > performance review, appraisal, review cycle, performance rating
  hr hearing, in hot water, in trouble > disciplinary, written warning, misconduct, disciplinary hearing
  improve = enhance
  improvement plan, manage someone out, managed out > performance improvement plan, underperformance, capability
  individual contributor track = technical track = ic track = ic ladder
  internal mobility = internal transfer
  job level = seniority level = career level = job grade = pay level
  join another team, move project > internal transfer, internal mobility, rotation, secondment, reassignment
  junior mid senior, l3, l4, l5, levels mean, my level > career ladder, competency framework, seniority level
  know my strengths, skill gap, skills needed > skill, competency, competency framework, development plan
  knowledge sharing = knowledge exchange
  kpi = metric = key performance indicator
  kudos, shout out > recognition, praise
  lateral move > internal transfer, internal mobility
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
  level up, move up > promotion, progression, career path, development
  linkedin learning, masterclass, mooc, online course, oreilly > training, training course, learning, training budget
  low performer, not doing their job > underperformance, poor performance, performance improvement plan, capability
  lunch and learn, reading group, share knowledge, share what i learned > knowledge sharing, community of practice
  management track = people track
  management training > coaching, leadership development, training
  mandatory training = compulsory training = required training
  marks my work, pdr, perf cycle, perf review, ppr > performance review, appraisal, review cycle, performance rating
  measured > metric, kpi, evaluate, assess
  meet with my manager, one to ones, see my boss, talk to my manager, weekly chat with my manager > line manager
  membership fee, professional body, scrum cert > certification, qualification, accreditation, professional membership
  mentor = mentorship
  mentoring, need a mentor, role model, sponsor me, support juniors, teach juniors > mentor, mentorship, coaching
  mid year review = half year review = half yearly review
  mob programming, mobbing, pair program, pair programme, pair up, pair with > pair, pair programming, pairing
  money for training, money to learn, night school > training budget, learning budget, tuition, development budget
  move into management, move up the ladder > promotion, progression, career path, career ladder, career development
  move sideways, move teams, new challenge > internal transfer, internal mobility, rotation, secondment, reassignment
  next grade, next level > promotion, progression, career path, career ladder, career development
  next in line, rising star, talent review, understudy > succession plan, talent, high performer
  next step in my career, progress here > promotion, progression, career path, career ladder, career development
  not good enough > underperformance, poor performance, performance improvement plan, capability
  not pulling their weight > underperformance, poor performance, performance improvement plan, capability
  not up to scratch, not up to the job > underperformance, poor performance, performance improvement plan, capability
  official warning, rapped on the knuckles > disciplinary, written warning, misconduct, disciplinary hearing
  okr = objective and key result
  on a pip, performance plan, put on a pip > performance improvement plan, underperformance, capability
  on loan, shadow someone, sit with another team, work elsewhere for a bit > secondment, rotation, shadow
  one on one = one to one = 1on1 = 1 to 1 = 121
  one on one > 1 1, check in
  overdue training, training im missing > mandatory training, training
  pairing > pair, pair programming
  part time degree, pay for a certification > training budget, learning budget, tuition, development budget
  passed over, passed over for promotion, plateau, stagnate > promotion, career development, career conversation
  pat on the back > recognition, praise, reward
  pay for a conference, pay for a course > training budget, learning budget, tuition, development budget
  pay for an exam, pay for books, pay for my degree > training budget, learning budget, tuition, development budget
  pay for training, pay my tuition, sponsor my degree > training budget, learning budget, tuition, development budget
  pdp, personal development plan > development plan, development goal, growth plan
  peer feedback = peer review feedback = colleague feedback
  performance improvement plan = pip
  performance management = managing performance
  performance rating = performance score
  performance review = appraisal = annual review = performance evaluation
  pick up new skills, reskill, self improvement, sharpen > training, learning, development, personal development
  pluralsight, skillshare, take a course, udemy, webinar > training, training course, learning, training budget
  poor performer, pull his weight > underperformance, poor performance, performance improvement plan, capability
  professional membership > certification, qualification, accreditation
  progress my career, reach the next level > promotion, progression, career path, career ladder, career development
  promo cycle, promotion round, put up for promotion > promotion, career ladder, progression, promotion criteria
  promotion > progression, career path
  promotion case = promotion packet = promo packet = promotion document
  promotion criteria = promotion requirement
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
  rise through the ranks, room to grow > promotion, progression, career path, career ladder, career development
  say thanks, say well done, star of the month, take credit, thank a colleague > recognition, praise, award, celebrate
  self assessment = self evaluation = self review
  seniority > grade, experienced
  shadow > observe, pair, mentor, onboarding, secondment, rotation
  sideways move, swap teams > internal transfer, internal mobility, rotation, secondment, reassignment
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
  staff engineer track, stay technical > individual contributor track, career ladder, individual contributor
  step down > demotion, change of role, resign
  step up > promotion, progression, career path, career ladder, career development
  stepping stone, what next for my career > career path, promotion, progression
  strengths > skill, capability
  strengths and weaknesses, training needs > skill, competency, competency framework, development plan
  struggling in my role, weak performer > underperformance, poor performance, performance improvement plan, capability
  stuck at my level > promotion, career development, career conversation
  success > outcome, goal, metric
  success metric = measure of success = success measure = success criteria = kpi
  switch department, switch project > internal transfer, internal mobility, rotation, secondment, reassignment
  switch roles, switch team > internal transfer, internal mobility, rotation, secondment, reassignment
  teach the team, tech talk > knowledge sharing, community of practice
  technical ladder, without managing people > individual contributor track, career ladder, individual contributor
  tell me what to work on, what am i aiming for, what are we aiming for > goal, objective, okr, key result
  telling off > disciplinary, warning, misconduct, written warning, disciplinary hearing
  thank people, well done > recognition, praise, award, celebrate
  tough conversation > feedback, difficult conversation
  train juniors, train up > mentor, mentorship, coaching
  trainer = instructor
  training course = training session
  try another role > internal transfer, internal mobility, rotation, secondment, reassignment
  tuition > education, training budget
  twenty percent time > learning, hack day, innovation time, learning time
  udemy course > training budget, learning budget
  under their wing > mentor, coach, buddy
  underperform = poor performance = low performance
  underperformer > performance improvement, underperformance, poor performance, improvement plan
  uni > university, education, tuition
  up for promotion, who promotes > promotion, career ladder, progression, promotion criteria
  upskill > training, learning, development
  upward feedback = feedback to manager = manager feedback
  warning > notice, alert, disciplinary
  what grade am i, what level am i > career ladder, competency framework, seniority level
  what should i aim for > goal, objective, okr, key result
  what skills do i need > skill, competency, competency framework, development plan
  who appraises me, who reviews me, year end review > performance review, appraisal, review cycle, performance rating
  work badly > underperformance, poor performance, improvement plan
  workshop to learn > training, training course, learning, training budget
  written warning > disciplinary, warning, misconduct
  wrong rating > performance review, appeal, calibration, grievance
  yearly chat, yearly review > performance review, appraisal, review cycle, performance rating
`;
