/**
 * How people ask for one side of a role: its skills, its career, its measures. These wordings are too common to lead anywhere in
 * other questions ("know", "next", "look at"), and count only where a role is asked about.
 */
export const ROLE_FACETS = `
  a few years, years ahead, years from now, years time, long run, later on, future > career, growth, progression
  accountable, answerable, on the hook, in charge > responsibility, ownership
  advance, get ahead, move up, rise, climb, go up, rank up > career, growth, progression, promotion
  assess, evaluate, grade, judge, mark, rate, score, appraise, appraisal > success, measure, metric, evaluation, performance, review
  at what point, make sense, worth it > hire, demand
  background, degree, trained, learn, study, learning > skill, requirement, qualification, experience
  be good at, good at, strong in, strength, at home in, expert in, comfortable with > skill, qualification, experience
  become later, become next, become after, become eventually > career, growth, progression
  become, grow into, turn into, develop into, change to, switch to > career, growth, progression
  boss look, look at, numbers, figures, target, kpi, yardstick > success, measure, metric, performance, goal
  bring in, bring on board, would you take, should we take, would we take, would you get, should we get > hire, hiring
  busy with, busy, everyday, every day, day to day, daily, typical day, spend their time > responsibility, task, duty
  capable of, must know, have to know, need to know, should know > skill, requirement, qualification, experience
  closer to, close to, nearer to, customer facing > collaboration, user, customer, stakeholder
  come next, comes next, next step, next role, go next, go after, go from there, end up > career, growth, progression
  deal with, dealing with, in contact with, in touch with, meet > collaboration, work with, stakeholder, interface
  discuss, talk about, discussion, speak about > collaboration, conversation, communication
  doing well, good job, do well, successful, great at it, tell if > success, measure, metric, performance
  earn, money, paid > pay, salary, compensation
  employer, looking for, look for, sought, sought after, wanted > demand, hiring, hire
  find a job, get a job, job market, vacancy, get hired, land a job, easier to find > demand, hiring, market
  first hire, hire first, get first, one person, only one, start with, begin with, goes first > hire, hiring, choose, first
  get promoted, promoted, level up, raise > career, growth, progression, promotion, level
  hang out, rub shoulders, team up, talk to, talk with, speak to, liaise > collaboration, work with, stakeholder
  how far, how much of, part of, where does it end, own part, bit of > ownership, scope, boundary
  knowledge, technical side, technically, tech stack, toolbox > skill, qualification
  opportunity, prospect, way up, open to, options > career, growth, progression
  program, programming, programmer, coding, coder, write code > skill, development, software
  put live, go live, ship, roll out > production, deployment, release
  same people, colleague, partner, teammate, sit together, sit with, sit next to > collaboration, work with, stakeholder
  soft skill, explain, present, speak, people person, get on with > skill, communication
  there for, exist, good for, point of > purpose, mission, responsibility
  trouble, headache, fix, crack, sort out, go about, approach > problem, issue, solve
  which firm, what firm, which company, kind of company, sort of company, place, big company, startup > demand, company, hire
`;
