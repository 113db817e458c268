export const GROWTH_AND_REVIEWS = `
  assess = evaluate = appraise
  benchmark > baseline, target, comparison
  bootcamp > training, learning, course
  career ladder = career path = career progression = career framework
  cert > certification, qualification
  certification = qualification = accreditation
  certify = certification
  change teams, lateral move, switch team > internal transfer, internal mobility
  chops > skill, expertise, experience
  competency = skill set = skillset
  course > training, learning
  degree > education, tuition, qualification
  demote > change of role, resign
  development plan = growth plan
  discipline = disciplinary
  feedback = critique
  goal = objective = target
  groom > develop, mentor, succession, coaching
  improve = enhance
  kpi = metric = key performance indicator
  kudos > recognition, praise
  learning budget = training budget = education budget = development budget
  level up, move up > promotion, progression, career path, development
  measured > metric, kpi, evaluate, assess
  mentor = mentorship
  okr = objective and key result
  one on one = one to one = 1on1 = 1 to 1 = 121
  one on one > 1 1, check in
  pat on the back > recognition, praise, reward
  performance improvement plan = pip
  performance rating = performance score
  performance review = appraisal = annual review = performance evaluation
  promotion > progression, career path
  qualify = qualification
  quals > qualification, certification, education
  rank > level, grade, rating
  recognition = award
  self assessment = self evaluation = self review
  seniority > level, grade, experienced
  shadow > observe, pair, mentor, onboarding
  shout out > recognition, praise
  skill > competence
  slack off > underperformance, poor performance
  slacker > underperformance, poor performance, performance
  step down > demotion, change of role, resign
  strengths > skill, capability
  success > outcome, goal, metric
  success metric = measure of success = success measure = success criteria = kpi
  telling off, written warning > disciplinary, warning, misconduct
  trainer = instructor
  tuition > education, training budget
  under their wing > mentor, coach, buddy
  underperform = poor performance = low performance
  underperformer > performance improvement
  uni > university, education, tuition
  upskill > training, learning, development
  warning > notice, alert, disciplinary
`;
