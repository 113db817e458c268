export const ROLES_AND_SCOPE = `
  a usual day, actually do at work, average day, bulk of the work > responsibility, job description, role description, duty
  ace at, excel at, excels at, great at, shine at, shines at > skill, expert, expertise, strength
  act as go between, be the go between > liaison, coordinate, communication skill, bring together
  all rounder, allrounder, bit of everything, breadth of knowledge > generalist, full stack, broad
  approach problems, bottom of a problem, challenges they face, hard nut, hard problems > problem solving, challenge
  area of responsibility, boundary between, dividing line > scope, remit, responsibility, accountable for
  as opposed to, compared to, compared with, confuse with, differs from > difference, distinguish, distinction
  between the business and, bridge between, bridge the gap > liaison, coordinate, communication skill, bring together
  birth to death, complete cycle, design through to, entire journey, entire life of > life cycle, end to end
  broad knowledge, broad skill set, jack of all trades, know a bit about everything > generalist, full stack, broad
  buck passing, pass the buck > ownership, accountable for
  business folks, business people, business side, has a stake, have a stake > stakeholder, business stakeholder
  business requirement = business need
  call their own, whose baby is it > ownership, owner
  closest colleagues, go hand in hand, hand in glove, works closest to > collaborate, cooperate, collaboration
  communication skill > interpersonal skill, soft skill
  customer facing, public facing > user facing
  daily business, daily grind, daily work > responsibility, job description, role description, duty
  day in the life, day job, day to day, day to day work > responsibility, job description, role description, duty
  deal with the suits, face the suits, men in suits, people in suits > stakeholder, business stakeholder, executive
  deep expertise, deep in the weeds, deep knowledge, deep technical, goes deep > specialist, expertise, technical depth
  difference = distinction
  division of labor, division of labour, draw the line between > scope, remit, responsibility, accountable for
  do all day, everyday work, expected from, expected of > responsibility, job description, role description, duty
  do on a daily basis, normal working day, on a normal day > responsibility, job description, role description, duty
  do the same job, do the same work, do things twice, double up, duplicated effort, same work twice > overlap
  explain tech to, explain technical things, explain things simply > communication skill, interpersonal, stakeholder
  falls within their remit, line between, my turf, split of duties, split of work > scope, remit, responsibility, accountable for
  fill their days, job all about, job consist of, job entail > responsibility, job description, role description, duty
  from beginning to end, from concept to, from scratch to launch > life cycle, end to end, ownership
  from the first sketch, front to back, idea through to launch, life of a feature > life cycle, end to end, ownership
  get along with people > communication skill, interpersonal, soft skill
  get on with people, gift of the gab, good communicator > communication skill, interpersonal, soft skill
  glue between, go betweens, in between business and > liaison, coordinate, communication skill, bring together
  good with people, outgoing person, people oriented > communication skill, interpersonal, soft skill
  hand in hand with, hang out with, heads together, in cahoots with > collaborate, cooperate, collaboration
  hardcore, in depth knowledge, into the weeds, know one thing well > specialist, expertise, technical depth
  have in common, in common > similarity
  headaches they deal with, mindset for problems, nut to crack, problem solver > problem solving, challenge
  in contrast to, interchangeable, mix up with, mixed up, set apart > difference, distinguish, distinction
  in tandem with, interact with, join forces, joined at the hip, opposite number > collaborate, cooperate, collaboration
  interested parties, internal clients, internal customers, non technical people > stakeholder, business stakeholder
  interface between business, middle man, middleman > liaison, coordinate, communication skill, bring together
  interpersonal skill, people skill > communication skill, soft skill
  job in a nutshell, keeps them busy, keeps you busy > responsibility, job description, role description, duty
  life of a product, product life, see through to the end, sees it through > life cycle, end to end
  lion share, main job, main task, meat of the job, normal day > responsibility, job description, role description, duty
  many hats, not a specialist, polymath, swiss army knife, t shaped, wears many hats > generalist, full stack, broad
  narrow field, niche knowledge, really knows, specialise, specialised knowledge > specialist, expertise, technical depth
  needs of the business, what the business needs, what the business wants > business requirement, business need
  paid to do, spend their days, spend their time, typical day > responsibility, job description, role description, duty
  partner up, pull together with, put heads together, rub elbows with > collaborate, cooperate, collaboration
  people from the business, the business wants > stakeholder, business stakeholder
  people skill = interpersonal skill
  piggy in the middle, sits between, stuck in the middle > liaison, coordinate, communication skill, bring together
  plain english > writing style, communication skill
  puzzles, puzzles they solve, think through a problem, tough problems, way of thinking > problem solving
  rub shoulders with, see most of, shoulder to shoulder, side by side with > collaborate, cooperate, collaboration
  sets them apart, tell apart, versus, vs > difference, distinguish, distinction
  shared duties, tread on each others > overlap
  sociable > communication skill, interpersonal, soft skill
  soft skill > communication skill, interpersonal skill
  speak both languages, speak business, talk business > communication skill, interpersonal, stakeholder
  stay in lane, step on toes, their turf, tread on toes > scope, remit, responsibility, accountable for
  stay with the product, whole enchilada, whole journey, whole life of > life cycle, end to end, ownership
  suits upstairs, talk to the suits, the suits want, with the suits > stakeholder, business stakeholder, executive
  talk the language of the business, talk to non technical > communication skill, interpersonal, stakeholder
  team up, team up with, thick as thieves, work alongside, work closely with > collaborate, cooperate, collaboration
  translate between > liaison, coordinate, communication skill, bring together
  user facing > customer facing, public facing
  way with words > communication skill, interpersonal, soft skill
  what is the job, what keeps them busy, whats the job about > responsibility, job description, role description, duty
  what keeps them up, work through a problem > problem solving, challenge
  what the company needs, wishes of the business > business requirement, business need
  where does the job end, who does what, who handles what, whose backyard > scope, remit, responsibility, accountable for
  whole nine yards, whole shebang, womb to tomb > life cycle, end to end, ownership
  whose court, whose domain, whose patch, whose territory, whose turf > scope, remit, responsibility, accountable for
  wide knowledge, wide range of skills > generalist, full stack, broad
  work hand in hand, work in tandem, works next to > collaborate, cooperate, collaboration
`;
