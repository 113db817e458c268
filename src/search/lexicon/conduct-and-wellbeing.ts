export const CONDUCT_AND_WELLBEING = `
  adhd, dyslexia > neurodiversity, disability, adjustment
  anxious, overwhelmed > mental health, wellbeing, stress
  back pain, rsi > ergonomic, workstation assessment, occupational health
  backhander > corruption
  booze > alcohol
  boyfriend > partner, personal relationship
  bribe = bribery = kickback = backhander
  bully = harass = harassment
  bully > grievance
  burnout = burn out
  burnt out > burnout, wellbeing, mental health, workload
  cheat > fraud, dishonesty, misconduct
  clash, fall out > conflict, dispute, conflict resolution, grievance
  code of conduct = conduct policy = rules of conduct
  complain = complaint = grievance
  complain > raise a concern
  cover up > report, misconduct, whistleblower, conceal
  creepy > harassment, sexual harassment
  depression > mental health, wellbeing
  disability = handicap
  discrimination = discriminate = unfair treatment
  diversity = inclusion = dei = diversity and inclusion
  dress code = attire
  drugs > substance, alcohol
  drunk > alcohol, intoxicated
  eap > employee assistance
  emergency contact = next of kin
  fake, fiddle > fraud, falsify, misconduct
  first aider > first aid
  gift > hospitality, present
  gripe > complaint, grievance, feedback
  hurt > injury, accident
  injure = injury
  jeans > dress code
  mental health = wellbeing = well being
  misconduct = wrongdoing
  mistake > error, incident
  moan > complaint, feedback, grievance
  moonlight, second job, side hustle > outside work, outside activity, conflict of interest
  nepotism > conflict of interest, personal relationship
  on the side > side project, outside work, outside employment, conflict of interest
  overworked, swamped > workload, capacity, prioritise, burnout
  pick on > bullying, harassment
  politics > political activity, political opinion
  pronoun, transgender > gender identity, inclusion
  racist > discrimination, racism, harassment
  reasonable adjustment = accommodation for disability = workplace adjustment
  retaliation = reprisal = victimisation
  rude > conduct, respect, behaviour
  safe = safety
  sexist > discrimination, sexism, harassment
  shouting, swear > conduct, behaviour, respect, harassment
  side project = side hustle = side gig = moonlight = outside employment = second job = side job
  smoke > vape
  snitch > whistleblower, report, speak up
  speak up > raise a concern, report
  spouse > partner, dependant
  stress > wellbeing, mental health, burnout
  therapy > counselling, employee assistance, mental health
  trip over > accident, injury, health and safety
  wellness budget, wellness program, wellness programme > wellbeing, mental health
  wheelchair > accessibility, disability
  whistleblower = speak up
  whistleblower = whistle blower = blow the whistle
`;
