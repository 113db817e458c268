export const PHRASAL_VERBS = `
  a present from, bottle of wine, freebie > gift
  a raise > salary increase, pay rise, compensation review, salary review
  act as a go between, middleman > liaison, intermediary, coordinator
  at breaking point, run ragged, running on empty > burnout, wellbeing, workload, stress
  away from my desk, nip out, pop out, popping out, popping to the shops > absence, errand, unavailable
  babysit a newcomer, keep under the wing > supervise, supervision
  back out, pull out > withdraw, withdrawal
  bang the drum for, make noise about, talk up > advocate, advertise, publicise
  beef up, shore up > improve, strengthen
  beep, buzzed > alert, notify, pager
  boot out, chuck out of, kick out, throw someone out > remove, removal, expel, ban, revoke
  break into the office, get hacked, someone broke in, there was a break in, was hacked > security incident, breach, attack, intrusion, unauthorised access, unauthorized access, compromise
  broadband, home broadband, wifi at home > internet
  bust up > conflict, dispute, disagreement
  call a halt, call off, put a stop to > cancel, stop
  called the coppers, the police > law enforcement
  calm down, patch things up, smooth over > resolve, mediate, mediation, de escalate
  cant agree > deadlock, disagreement
  carries the can, carry the can, cop it, cops it, on the hook > accountable for, responsible for
  carve up > divide, allocate, distribute
  cash for, money towards > budget, allowance, stipend, reimburse, reimbursement
  casting vote, deciding vote > tie, tied, tiebreak, tie breaking, tiebreaker, deadlock
  check over, look over, read through > review
  check twice, sanity check > verify, validate, double check
  chuck out, throw away > dispose, disposal, delete
  clean out, clear out, clearing out > remove, delete
  come up with, dream up, think up > propose, design
  company plastic > credit card, company card
  crunch data, crunch numbers > calculate, analyse, analyze, data processing
  crunching > calculate, analyse
  cut back > reduce
  deadlocked, hung vote, no majority, split vote > tie, tied, tiebreak, tie breaking, tiebreaker, deadlock, casting vote
  face of the company, speak for, speak in public, speak on behalf of, speak to the press, speaks in public > represent, representative, spokesperson, spokesman
  fiddle with, mess around with, mess with, tamper with > modify, alter
  file a bug > bug report
  file a ticket, log a ticket, open a ticket, raise a ticket > create ticket, jira ticket, issue tracker
  finish off, wind up > complete, conclude
  first dibs, first refusal > priority
  get an answer, get back to me, hear back, write back > response, respond, reply, response time
  get faster, make faster, speed up > accelerate, optimise, optimize
  get going > get started, getting started
  get hold of > contact, obtain
  get slow, gets slow, run slow, runs slow, slow down > latency, degrade, degradation
  get sorted, straighten out > resolve
  get to know, meet and greet > introduction, onboarding, orientation
  give away secrets, let slip > disclose, disclosure, reveal, confidential
  glue together, hook up, plug in to, plug into, stitch together, wire together, wire up > integrate, integration, connect
  goes live > deploy, deployment, release, launch, publish
  goes out to the public > publish, release
  greenhorn > new hire, new starter, new joiner
  hacked > security incident, breach, attack, intrusion, unauthorised access, unauthorized access, compromise
  hand off to, hand over to > handover, hand off
  handpick, pick, pick out > select, selection, choose
  have a go at doing, trial run > pilot, trial
  help wanted ad > job description, job posting, vacancy
  herd, shepherd > coordinate, facilitate
  how did it go, how it went > outcome, feedback
  in the loop, keep in the loop, keep posted, keeps posted, kept in the loop > keep informed, notify, status update
  jot down, keep notes, note down, scribble down, take down notes, write down > document, note
  journo > press, media, journalist
  keep an eye on, keep watch over, watch over > monitor, monitoring, oversee, track
  keep fit, stay fit, staying fit > fitness, gym, wellness, wellbeing
  keep private, keep secret > confidential, confidentiality
  keep safe > protect, safeguard
  keep track of, keeps track of > track, monitor
  kit for work, stuff for work > equipment, hardware
  lay hands on > obtain
  lay out, map out, sketch out > plan, outline
  let into, lets in > admit, admission, access
  live up to, measure up > standard, expectation
  make sense of > analyse, analyze, interpret
  munge, wrangle > data processing, data preparation
  open a jira, opens the jiras, raise a jira > create ticket, jira ticket
  pass along, pass on to > hand off, forward, escalate, delegate
  patch up > fix, repair
  pull down, take down, tear down > remove, removal, decommission
  pull the plug, pulls the plug, shut down > decommission
  put aside, set aside > reserve, allocate
  put forward, suggest for > propose, proposal, nominate, nomination, submit
  put together > prepare, compile, draft
  report up, tell the boss, tell the bosses > escalate, notify
  run it by, run something by > consult, consultation
  say yes to, says yes to > approve, approval, accept, authorise, authorize
  scribe > note taker, meeting minutes, meeting note
  send around, send out, send round > distribute, publish, announce, circulate
  show around, show round, shows around > onboarding, induction, orientation
  show up for, show up to, turn up for > attend, attendance
  sit in for, step in for > substitute, deputy, delegate
  speak up for, stand up for someone, stick up for > advocate, represent
  spin up > create, deploy
  squeeze in > schedule
  stand down > resign, resignation
  take over from, takes over from > successor, replace, handover
  tell on a colleague > report a violation, whistleblower
  the people on top, the top brass > executive, leadership team, senior leadership
  tie up loose ends > follow up
  vote in, voted in, voted on to > elect, election
  write up, writes up, writeup > document, report
`;
