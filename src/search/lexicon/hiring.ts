export const HIRING = `
  advertise a role, job spec, linkedin job ad, publish a vacancy > job advert, job posting, job description
  advertise the job, post a job > job advert, job posting, job description, vacancy
  affirmative action, anonymised cv > diversity, equal opportunity, inclusive hiring, unconscious bias
  agency fee, external recruiter, headhunting firm, recruitment consultant > recruitment agency, recruiter
  agency worker, bring in a contractor, get a freelancer, work on a b2b contract > contractor, freelancer, ir35
  allowed to work here, brp, e verify, everify, i 9, i9, id check for new hires > right to work, identity check, visa
  anonymous application, blind cv > diversity, equal opportunity, inclusive hiring, unconscious bias
  any openings, any vacancies, are we hiring, find a job > vacancy, job opening, careers page, job application
  apply > application form
  apply for a job, apply here > vacancy, job opening, apply, careers page
  apply for another role, apply internally > internal vacancy, internal transfer, internal candidate
  apprentices, apprenticeship > intern, internship, apprentice, work placement, graduate scheme
  approve a hire, approve a new hire, approve headcount > headcount, hiring plan, job opening, job requisition
  approve an offer, extend an offer, make an offer, offer approval > job offer, offer letter, offer
  ashby, greenhouse recruiting, recruitee, smartrecruiters, teamtailor > applicant tracking system, recruitment
  ask a candidate, ask in an interview, ask in the interview > interview question
  ask for a new hire, ask for headcount, get a headcount > headcount, hiring plan, job opening, job requisition
  assigned buddy, buddy system, buddy up, help newbies, meet the team > onboarding buddy, buddy, onboarding, induction
  backfill > hiring, vacancy, replacement, recruit
  backfill a position > hiring, vacancy, replacement, recruit
  backfill a role, cover maternity, find a replacement, maternity cover > backfill, replacement, recruit, vacancy
  background check = employment screening
  background check > pre employment check, vetting
  background checks, check backgrounds, check someones background, security clearance > background check, vetting
  bar raiser, hiring bar, no hire, quality of hires, raise the hiring bar > hiring decision, interview, hiring standard
  be on the hiring panel, doing an interview, interview people, interview someone > interview, interview panel, interviewer
  beef up the team, bigger team, bring on board, need another engineer > hire, recruit, recruitment, hiring plan, headcount
  before i start my job, before my first day, day 1, first 90 days > onboarding, new starter, induction, first day
  blue card, h 1b, immigration lawyer, need a visa, opt visa > visa sponsorship, visa, immigration, work permit
  boomerang, boomerang employee, come back to the company, hire back, rehire someone, rejoin > rehire, former employee
  bounty > referral bonus, referral, reward
  bpss, clearance level, crb, credit check on candidates, criminal check > background check, vetting, security clearance
  bring a friend, know someone for the job, mate wants a job, my friend wants to apply > referral, employee referral
  bring in first, first hire, hire first, recruit first, right person to hire, time to hire > hire, recruit, hiring plan
  bring in staff, employ, take on staff > hire, recruit
  bring people on, bring someone into the team, bring someone on board > hire, recruit, recruitment, hiring plan, headcount
  bring up to speed, find my feet, get new people started > onboarding, induction, new starter, new hire
  buddy = onboarding buddy
  budget for one hire, one headcount, single headcount > hire first, hire, headcount
  business title, change job title, job titles, my title, what is my title > job title
  call references, check references, give a reference > reference check, reference, referee
  candidate = job applicant
  candidate > applicant, interviewee
  candidate outreach, find candidates, find talent, headhunter > talent acquisition, recruiter, candidate sourcing
  candidate scorecard, interview scorecard > interview, interview feedback, interview question
  careers page = career site
  careers page > vacancy, job advert, job board
  check cvs, look at cvs, picks cvs, reads cvs, review cvs, through the cvs > shortlist, resume screen, job application
  check their references > reference, reference check
  choose the candidate, decide who to hire > hiring manager, hiring decision, recruit, talent acquisition
  clearance > background check, vetting, security clearance
  codility, coding test, hackerrank > technical test, take home test, coding challenge, technical interview
  coding challenge > technical test, take home test
  cold feet > job offer, decline an offer, withdraw application
  conditions of employment > employment contract, terms and conditions, contract of employment
  copy of my contract, job contract > employment contract, terms and conditions, contract of employment
  counter offer, counteroffer > offer, negotiation
  cover letter = motivation letter
  criminal record > background check
  criminal records check, dbs, dbs check, dv clearance, pre employment drug test > background check, vetting, security clearance
  crying out for, equally sought, fought over, in hot demand > demand, high demand, job market
  cultural fit, values fit > culture add
  culture add > cultural fit, values fit
  culture chat, culture fit chat, culture interview > culture fit, cultural fit, values interview, interview
  cvs, filter candidates, go through cvs, pile of cvs > shortlist, sift, resume screen, job application
  day one, first day > onboarding, induction
  day one, first day > start date, joining date
  decides who gets hired, do the hiring > hiring manager, hiring decision, recruit, talent acquisition
  didnt get the job, havent heard back, hear back, heard nothing back > reject, rejection, candidate, interview feedback
  discuss salary with candidates, haggle over salary, negotiate salary > salary negotiation, salary range, job offer
  diverse candidates, diverse shortlist, eeo > diversity, equal opportunity, inclusive hiring, unconscious bias
  does the hiring, has final say on hiring > hiring manager, hiring decision, recruit, talent acquisition
  employment contract = contract of employment = employment agreement
  employment reference > reference check
  entry requirements > requirement, qualification, job description
  equal opportunity = equal employment
  expand the team, extra pair of hands, fill a position > hire, recruit, recruitment, hiring plan, headcount
  extend probation, fail probation, first six months > probation, probation review, probationary period
  fair hiring, hire more women, hire women > diversity, equal opportunity, inclusive hiring, unconscious bias
  fancy a job here, get my mate a job, know somebody for a job, know someone for a job, recommend a friend > referral
  fill a role, fill a vacancy, fill the gap in the team, grow the team > hire, recruit, recruitment, hiring plan, headcount
  finders fee > referral bonus, referral
  first call with a candidate, first chat with a candidate, initial chat with a candidate, intro call with a candidate > screening call, phone screen, interview
  first day = day one
  first few weeks, first hundred days, first month, first ninety days > onboarding, new starter, induction, first day
  first three months, off probation, on probation, pass probation > probation, probation review, probationary period
  first week > onboarding, induction, new starter, first day
  fixed term contract = fixed term = temporary contract
  former boss, last employer, previous employer, recommendation letter > reference check, referee
  friend is looking for a job, friend looking for a job, hire my friend > referral, referral bonus
  get a job here, hiring right now, join you as, join your company > vacancy, job opening, careers page, job application
  get new people set up, get someone up to speed, greet new people > onboarding, induction, new starter, new hire
  get on board first, take on first > hire first, hire
  get up to speed, ramp up in the job, up to speed > onboarding, training, induction
  ghost > candidate experience, no response
  gig worker, hire a contractor, hire a freelancer, inside ir35, use a contractor > contractor, freelancer, ir35
  go for another role, internal hire, internal job > internal vacancy, internal transfer, internal candidate
  graduate scheme = graduate programme = grad scheme = graduate program
  green card > immigration, visa, work permit
  grill, job interview > interview
  h1b > visa, immigration, visa sponsorship
  headcount > hiring plan, workforce planning, recruitment, staffing, vacancy
  help with moving, move country for the job, move for the job, moving costs > relocation, relocation package
  hire juniors > apprentice, graduate scheme, entry level, junior
  hire my sister, hire my son > conflict of interest, nepotism, personal relationship
  hiring bias > diversity, equal opportunity, inclusive hiring, unconscious bias
  hiring decision = hire or no hire
  hiring freeze > headcount, recruitment
  hiring loop = interview loop = interview process
  hiring loop, interview loop, interview process, selection process > hiring process, recruitment process
  hiring panel > interviewer
  hiring plan = headcount plan = recruitment plan
  hiring process = recruitment process
  hiring process, recruitment process > interview process, selection process
  hiring req, job requisition > vacancy, open role, hiring request, headcount
  hiring rubric, interview notes, interview questions > interview, scorecard, interview feedback, interview question
  home office share code, legal right to work, papers to work, passport check > right to work, identity check, visa
  homework > take home, technical test
  how many rounds, interview rounds, rounds of interview > interview process, interview
  hunt for candidates, hunt for talent, look for candidates > talent acquisition, recruiter, candidate sourcing
  im new, im new here, just joined, just started, my first day > onboarding, new starter, induction, first day
  immigration > visa, right to work
  in charge of hiring, picks the candidate, runs hiring > hiring manager, hiring decision, recruit, talent acquisition
  induction, onboarding > new hire orientation, orientation session
  internal candidate = internal applicant
  internal move, internal vacancies, move to another role > internal vacancy, internal transfer, internal candidate
  internships, junior hire, sandwich year > intern, internship, apprentice, work placement, graduate scheme
  interview homework assignment > take home test, technical test, coding challenge
  interview panel = hiring panel
  interview rubric, rate the candidate, score candidates > interview, scorecard, interview feedback, interview question
  interviewee, job seeker > candidate
  interviewer > hiring panel, interview panel
  ir35 > contractor, freelancer
  jd > job description, role description
  jd for, what does the job involve, whats the job > job description, role description
  job ads, job adverts, jobs posted, posts job ads, put jobs online > job advert, vacancy
  job advert = job ad = job posting = job listing
  job board > careers page, vacancy
  job description = role description = position description = role profile = job spec
  job here > vacancy, job opening, apply, careers page
  job offer = offer of employment
  job offer, offer of employment > offer letter
  job reference > reference check, referee
  job title = position title = role title
  know the ropes > onboarding, induction, buddy
  learn the job > onboarding, induction, new starter, new hire
  learn the ropes > onboarding, induction, buddy, probation
  leetcode, live coding > coding challenge, technical interview, technical test
  let candidates down, not get the job, reject a candidate > reject, rejection, candidate, interview feedback
  looking for a job, open positions, were hiring > vacancy, job opening, careers page, job application
  meet the candidate, run an interview, sit in on an interview > interview, interview panel, interviewer
  more hands, more people in the team, new blood in the team, staff up, take someone on > hire, recruit, recruitment, hiring plan, headcount
  need a degree, no degree, overqualified, underqualified, without a degree > qualification, job description
  need headcount, new role approved, open a role, raise a req > headcount, hiring plan, job opening, job requisition
  negotiate the offer > offer, salary negotiation, salary range
  new additions to the team, new arrivals in the team, new faces, new folks, new joins > new hire, new starter, new joiner, onboarding
  new guy starts, new person starts, new starter needs, new team member > onboarding, induction, new starter, new hire
  new hire checklist = onboarding checklist = starter checklist = onboarding plan
  new in town, newly joined, pre boarding, preboarding, when i join the company > onboarding, new starter, induction, first day
  new peeps, new people, newly hired > new hire, new starter, new joiner, onboarding
  notice period = period of notice
  offer letter > job offer
  offer someone a job, offer the job, send an offer, sign the offer, verbal offer > job offer, offer letter, offer
  office tour, show me around, show newbies, show them around > onboarding buddy, buddy, onboarding, induction
  onboarding = induction
  one seat to fill > hire first, hire, headcount
  open reqs > vacancy, job opening, headcount, job requisition
  orientation > onboarding, induction
  pairing interview, system design interview, tech interview > technical interview, coding challenge
  pay for my move, relocate me, removal van, shipping my stuff > relocation, relocation package
  perm > permanent contract, permanent employee
  perm or contract > contractor, fixed term, permanent contract
  perm role > permanent contract, permanent employee
  permanent contract > permanent employee
  permanent employee = permanent staff
  permanent employee, permanent staff > permanent contract
  phone interview, recruiter call, telephone interview > screening call, phone screen, interview
  poach > recruit, talent acquisition, non solicitation
  police check, police clearance, sc clearance, sc cleared > background check, vetting, security clearance
  practical exercise, skill test, technical exercise > work sample
  pre employment check, vetting > background check
  probation = probationary period = probation period
  probation > trial period
  probation extended, probation over, trial months > probation, probation review, probationary period
  probation review = end of probation = probation meeting
  pull an offer, renege, rescind an offer, withdraw an offer > withdraw, job offer, offer letter
  put forward a friend, put in a good word, recommend a mate, recommend someone > referral, employee referral
  put the job up, put up a job ad, write a job ad, write the job ad > job advert, job posting, job description
  questions for candidates, questions to ask candidates > interview, scorecard, interview feedback, interview question
  raise a requisition, sign off a new hire, sign off headcount > headcount, hiring plan, job opening, job requisition
  reach out to candidates, source candidates > talent acquisition, recruiter, candidate sourcing
  read job applications, screen candidates, screening cvs, sift cvs > shortlist, sift, resume screen, job application
  recruit = hire
  recruiter > talent acquisition, headhunter
  recruitment agency > recruiter
  refer a friend > employee referral, referral, refer
  refer someone > referral, employee referral, refer
  referee > reference check, employment reference
  referees > reference check, reference, referee
  reference check > employment reference
  reference letter, take up references, write a reference > reference check, reference, referee
  referral > refer a friend
  rejection > reject
  rejection letter = rejection email
  rejoin the company > rehire, former employee
  replace a leaver, replace someone > backfill, replacement, recruit, vacancy
  residence permit, settled status, skilled worker visa > visa sponsorship, visa, immigration, work permit
  resume = cv = curriculum vitae
  right to work = work authorisation = work authorization
  right to work > work permit, visa, identity check
  ring their old boss, vouch for them > reference check
  salary expectation > salary range, salary negotiation, job offer
  salary talk > salary negotiation, salary range, job offer
  say no to a candidate, tell candidates no > reject, rejection, candidate, interview feedback
  school leaver, schoolkid, student job, summer intern > intern, internship, apprentice, work placement, graduate scheme
  score card > scorecard
  screening call = phone screen = screening interview
  screening of new hires > background check, vetting, security clearance
  secondment > temporary assignment, internal transfer, job rotation
  set up a new joiner, set up a new starter, set up new people > onboarding, induction, new starter, new hire
  settle in, somebody starts, someone joining the team, someone new joining > onboarding, induction, new starter, new hire
  shortlist > sift, screen candidates
  show the ropes > onboarding, induction, buddy, training
  sift > shortlist, screen candidates
  sift through applications, sort job applications, weed out > shortlist, sift, resume screen, job application
  sit on an interview panel, speak to applicants, talk to candidates > interview, interview panel, interviewer
  speculative application = unsolicited application = spontaneous application
  sponsor my visa, tier 2 visa, visa application > visa sponsorship, visa, immigration, work permit
  staffing agency, temp agency > recruitment agency, recruiter
  staffing plan > hiring plan
  start date = joining date = date of joining
  start date > first day
  starter pack = welcome pack = welcome kit
  stint > assignment, secondment
  summer job, trainees, uni student > intern, internship, apprentice, work placement, graduate scheme
  take home assignment, take home test > coding challenge, technical test
  take home test = take home assignment
  take on > hire, recruit
  taking people on > hire, recruit, recruitment, hiring plan, headcount
  talent acquisition = recruitment team = talent team
  talent pool = talent pipeline
  tech test, test task > technical test, take home test, coding challenge
  technical interview > technical test, coding challenge
  technical test > coding challenge, take home test
  tell applicants, unsuccessful applicant > rejected, reject, rejection, candidate
  temp worker, temping > contractor, fixed term, temporary contract
  terms of employment > employment contract, terms and conditions, contract of employment
  thirty sixty ninety = 30 60 90
  tips the scales, what tips it, what tips the balance > decision, criteria
  tour of the office, who looks after newbies > onboarding buddy, buddy, onboarding, induction
  trial day = paid trial
  trial period > probation
  turn a candidate down, turn down a candidate > reject, rejection, candidate, rejected, interview feedback
  turn away a candidate > rejection, hiring decision
  umbrella company > contractor, ir35
  unconscious bias > hiring bias
  unsuccessful candidate > rejected, reject, rejection, candidate
  vacancy = job opening = open position = open role
  vet > background check
  visa > work permit, immigration, visa sponsorship
  visa sponsorship > work visa
  vouch > referral, reference check
  welcome a newbie, welcome new people > onboarding, induction, new starter, new hire
  welcome email = welcome message
  what to ask in an interview > interview, scorecard, interview feedback, interview question
  when do we hire, when to hire, which one to hire, who do we hire, who to hire > hire, recruit, hiring plan
  when i start my job > onboarding, new starter, induction, first day
  where do candidates come from > talent acquisition, recruiter, candidate sourcing
  whiteboard interview > technical interview, coding challenge
  who gets hired, who hires > hiring manager, hiring decision, recruit, talent acquisition
  who makes the offer > job offer, offer letter, offer
  whom to hire > hire, recruit, hiring plan
  work contract > employment contract, terms and conditions, contract of employment
  work eligibility > right to work, identity check, visa
  work experience > work placement
  work experience kid, year in industry > intern, internship, apprentice, work placement, graduate scheme
  work permit > right to work
  work permit application > visa sponsorship, visa, immigration, work permit
  work placement > work experience, internship
  work sample > practical exercise, skill test, technical exercise
  work visa > visa sponsorship, work permit
  workforce plan > hiring plan
  zero hours worker > casual worker
`;
