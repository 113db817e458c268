export const CONDUCT_AND_WELLBEING = `
  adhd, dyslexia > neurodiversity, disability, reasonable adjustment
  anxious, overwhelmed > mental health, wellbeing, stress
  back pain, rsi > ergonomic, workstation assessment, occupational health
  backhander > corruption
  booze > alcohol
  boyfriend > partner, personal relationship
  bribe = bribery = kickback = backhander
  bully > harassment, grievance
  burnout = burn out
  burnt out > burnout, wellbeing, mental health, workload
  cheat > fraud, dishonesty, misconduct
  clash > conflict, dispute
  code of conduct = conduct policy = rules of conduct
  complain = complaint
  complain, complaint > grievance, raise a concern
  cover up > conceal, misconduct, whistleblower
  creepy > harassment, sexual harassment
  dei = diversity and inclusion
  dei, diversity and inclusion > diversity, inclusion
  depression > mental health, wellbeing
  disability = handicap
  discrimination = discriminate
  discrimination > unfair treatment
  diversity > inclusion, dei
  dress code = attire
  drugs > substance, alcohol
  drunk > alcohol, intoxicated
  eap > employee assistance
  emergency contact > next of kin
  fake a document, fake a receipt, fiddle expenses > fraud, falsify, misconduct
  fall out with > conflict, dispute, conflict resolution, grievance
  first aider > first aid
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
  mental health > wellbeing
  misconduct = wrongdoing
  mistake > error, incident
  moonlight = second job = side hustle = side gig = side job
  moonlight, second job, side gig, side hustle, side job > outside employment, outside activity, conflict of interest
  nepotism > conflict of interest, personal relationship
  next of kin > emergency contact
  on the side > side project, outside employment, conflict of interest
  outside employment > second job, side project
  overworked, swamped > workload, capacity, prioritise, burnout
  pick on > bullying, harassment
  politics > political activity, political opinion
  pronoun, transgender > gender identity, inclusion
  racist > discrimination, racism, harassment
  reasonable adjustment = accommodation for disability = workplace adjustment
  retaliation = reprisal = victimisation
  rude > code of conduct, behaviour
  safe > safety
  sexist > discrimination, sexism, harassment
  shouting, swear > code of conduct, behaviour
  side project > outside employment, outside activity
  smoke > vape
  snitch > whistleblower, speak up
  speak up > raise a concern, whistleblower
  spouse > partner, dependant
  stress > wellbeing, mental health, burnout
  therapy > counselling, employee assistance, mental health
  trip over > accident, injury, health and safety
  unfair treatment > discrimination, grievance
  vape > smoking
  wellbeing = well being
  wellbeing > mental health
  wellness budget, wellness program, wellness programme > wellbeing
  wheelchair > accessibility, disability
  whistleblower = whistle blower = blow the whistle
  whistleblower > speak up
`;
