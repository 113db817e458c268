export const HIRING = `
  apply = application
  backfill > hiring, vacancy, replacement
  background check = pre employment check = employment screening = vetting
  bounty > referral bonus, referral, reward
  bring in, take on > hire, recruit, engage
  buddy = onboarding buddy
  candidate = interviewee = job seeker = job applicant
  candidate > applicant
  careers page > vacancy, job advert
  cold feet > withdraw, decline, offer
  counter offer, counteroffer > offer, negotiation
  cover letter = motivation letter
  criminal record > background check
  employment contract = contract of employment = employment agreement
  finders fee > referral, reward
  first day = day one = start date = joining date
  first week > onboarding, induction, new starter
  get up to speed, ramp up, up to speed > onboarding, training, induction
  ghost > candidate experience, feedback, no response
  green card > immigration, visa, work permit
  grill > interview, question, assess
  h1b > visa, sponsorship, immigration
  headcount > hiring plan, workforce planning, recruitment, staffing, vacancy
  headhunter > talent acquisition, sourcing
  hiring freeze > headcount, recruitment
  homework > take home, technical test, exercise
  immigration > visa, right to work
  interview panel = hiring panel
  jd > job description, role description
  job advert = job ad = job posting = job listing
  job description = role description = position description = role profile = job spec
  job offer = offer letter = offer of employment
  job title = position title = role title
  learn the ropes > onboarding, induction, buddy, probation
  notice period = period of notice
  onboarding = onboard = induction = orientation
  placement > internship, assignment, work experience
  poach > sourcing, recruit, talent acquisition
  probation = trial period = probationary period = probation period
  recommend a friend > referral, refer
  recruit = hire = employ
  recruiter = headhunter
  recruiter > talent acquisition
  refer a friend > employee referral, referral
  reference > reference check, referee, referral
  reference check = employment reference
  referral > refer
  req, requisition > vacancy, open role, hiring request, headcount
  resume = cv = curriculum vitae
  right to work = work permit = work authorisation = work authorization
  right to work > visa, identity check
  salary expectation > salary range, offer
  screen > background check, shortlist, monitor
  screening call = phone screen = screening interview
  secondment > temporary assignment, internal transfer, rotation
  shortlist > screen, select, candidate
  show the ropes > onboarding, induction, buddy, training
  stint > assignment, secondment, period
  take home test = take home assignment = coding challenge = technical test
  talent pool = talent pipeline = candidate pipeline
  trial > probation, pilot
  vacancy = job opening = open position = open role
  vet > screen, review, due diligence
  visa > work permit, sponsorship, immigration
  visa sponsorship = work visa
  vouch > referral, recommend, reference
`;
