export const CONDUCT_AND_WELLBEING = `
  adhd, dyslexia > neurodiversity, disability, reasonable adjustment
  anxious, overwhelmed > mental health, wellbeing, stress
  auto clicker, autoclicker, fake hours, fake my hours, fiddle my timesheet, jiggle the mouse, look busy, pad my hours, pad my timesheet, pretend to work > time tracking, timesheet, fraud, misconduct, dishonesty
  back pain, rsi > ergonomic, workstation assessment, occupational health
  backhander > corruption
  behind closed doors, not in front of everyone, without anyone knowing, without everybody seeing, without everyone seeing > confidential, anonymous, privately
  being a creep, being creepy, creepy colleague, creepy coworker > harassment, sexual harassment, code of conduct
  bite my head off, blew up at me, lost his temper, lost it with me > harassment, bullying, code of conduct
  booze > alcohol
  bottle of whisky, box of chocolates, christmas hamper > gift, hospitality, gifts and hospitality
  boyfriend > partner, personal relationship
  bribe = bribery = kickback = backhander
  bully > harassment, grievance
  burnout = burn out
  burnt out > burnout, wellbeing, mental health, workload
  cheat on > fraud, dishonesty, misconduct
  clash with a colleague > conflict, dispute
  code of conduct = conduct policy = rules of conduct
  complain = complaint
  complain, complaint > grievance, raise a concern
  cooking the books, fiddle a timesheet, fiddling a timesheet, fiddling expenses > fraud, misconduct, whistleblowing
  cover up a mistake > conceal, misconduct, whistleblower
  covering it up, hush it up, sweep it under the carpet > whistleblowing, misconduct
  cracking up, end of my tether, hanging by a thread, in a bad place > mental health, wellbeing, employee assistance
  creeping me out, creeps on me, horrible to me, mean to me, nasty comment, nasty to me, rude to me, was rude > harassment, unacceptable behaviour, unacceptable behavior, code of conduct, misconduct
  creeps me out, creepy with me, gives me the creeps > harassment, sexual harassment, code of conduct
  creepy > harassment, sexual harassment
  dei = diversity and inclusion
  dei, diversity and inclusion > diversity, inclusion
  depression > mental health, wellbeing
  disability = handicap
  discrimination = discriminate
  discrimination > unfair treatment
  diversity > inclusion, dei
  do they find out it was me, know it was me, stay anonymous > anonymous, confidential, whistleblowing
  doing nothing all day, lets everyone down > underperformance, performance, performance improvement
  dress code = attire
  drugs at work > substance, alcohol
  drunk > alcohol, intoxicated
  eap > employee assistance
  emergency contact > next of kin
  fake a document, fake a receipt, fiddle expenses > fraud, falsify, misconduct
  fall out with > conflict, dispute, conflict resolution, grievance
  feel safe > safety
  fiddling hours, fiddling the books, on the fiddle > fraud, misconduct, whistleblowing
  first aider > first aid
  flirting, got handsy, grabbed me, hit on me, made a pass at me > sexual harassment, harassment, code of conduct
  free lunch from a supplier, free tickets, gave me a present > gift, hospitality, gifts and hospitality
  freelance on the side, side gig, side hustle, work on the side > outside work, outside employment
  gift > hospitality
  grievance > complaint
  gripe, moan > complaint, grievance
  harass = harassment
  harassment > bullying
  hurt > injury, accident
  inclusion > diversity, dei
  injure = injury
  jeans > dress code
  letting the team down, skiving, slacking off > underperformance, performance, performance improvement
  losing it, not coping, struggling to cope > mental health, wellbeing, employee assistance
  mental health > wellbeing
  misconduct = wrongdoing
  mistake > error
  moonlight = second job = side hustle = side gig = side job
  moonlight, second job, side gig, side hustle, side job > outside employment, outside activity, conflict of interest
  nepotism > conflict of interest, personal relationship
  next of kin > emergency contact
  on the side > side project, outside employment, conflict of interest
  outside employment > second job, side project
  overworked, swamped > workload, capacity, prioritise, burnout
  pick on > bullying, harassment
  pissed at work, smelled of drink, stank of booze, turned up drunk > alcohol, drugs and alcohol, misconduct
  politics > political activity, political opinion
  pronoun, transgender > gender identity, inclusion
  racist > discrimination, racism, harassment
  reasonable adjustment = accommodation for disability = workplace adjustment
  report where nobody sees, talk where nobody sees > confidential, anonymous, privately
  retaliation = reprisal = victimisation
  rude > code of conduct, behaviour
  screamed at me, shouted at me, shouting at people > harassment, bullying, code of conduct
  sexist > discrimination, sexism, harassment
  shouting, swear > code of conduct, behaviour
  side project > outside employment, outside activity
  smoke > vape
  snitch > whistleblower, speak up
  speak up > raise a concern, whistleblower
  spouse > partner, dependant
  stress > wellbeing, mental health, burnout
  therapy > employee assistance, mental health, counselling service
  touched me > sexual harassment, harassment, code of conduct
  trip over a cable > accident, injury, health and safety
  unfair treatment > discrimination, grievance
  vape > smoking
  wellbeing = well being
  wellbeing > mental health
  wellness budget, wellness program, wellness programme > wellbeing
  wheelchair > accessibility, disability
  whistleblower = whistle blower = blow the whistle
  whistleblower > speak up
  without them knowing > anonymous, confidential, whistleblowing
  working with my boyfriend, working with my husband > personal relationship, conflict of interest
  working with my wife > personal relationship, conflict of interest
`;
