export const PHRASAL_VERBS = `
  a raise > salary increase, pay rise, compensation review, salary review
  babysit, keep under the wing > supervise, supervision
  back out, pull out > withdraw, withdrawal
  bang the drum for, talk up, make noise about > advocate, advertise, publicise
  beef up, shore up > improve, strengthen
  beep, buzzed > alert, notify, pager
  bottle of wine, a present from, freebie > gift, hospitality
  break in, broke in, break into, get hacked, hacked > security incident, breach, attack, intrusion, unauthorised access, unauthorized access, compromise
  broadband, wifi at home, home broadband > internet
  bust up > conflict, dispute, disagreement
  call a halt, call off, put a stop to > cancel, stop
  cant agree > deadlock, disagreement
  carries the can, carry the can, on the hook, cop it, cops it > accountable for, responsible for
  carve up > divide, allocate, distribute
  casting vote, deciding vote > tie, tied, tiebreak, tie breaking, tiebreaker, deadlock
  check twice, sanity check > verify, validate, double check
  clear out, clearing out, clean out > remove, delete
  come up with, think up, dream up > propose, design
  company plastic > credit card, company card
  coppers, the police > law enforcement
  crunch data, crunch numbers > calculate, analyse, analyze, data processing
  crunching > process, processing, calculate, analyse
  cut back > reduce
  file a bug > bug report
  file a ticket, log a ticket, open a ticket, raise a ticket > create ticket, jira ticket, issue tracker
  first dibs, first refusal > priority
  get back to me, hear back, get an answer, write back > response, respond, reply, response time
  get going > get started, getting started
  get hold of > contact, obtain
  get sorted, straighten out > resolve
  get to know, meet and greet > introduction, onboarding, orientation
  give away secrets, let slip > disclose, disclosure, reveal, confidential
  glue together, stitch together, wire up, wire together, hook up, plug in to, plug into > integrate, integration, connect
  go between, middleman > liaison, intermediary, coordinator
  goes live > deploy, deployment, release, launch, publish
  goes out to the public > publish, release
  greenhorn > new hire, new starter, new joiner
  hand over to, hand off to > handover, hand off
  have a go at, trial run > pilot, trial
  how it went, how did it go > outcome, feedback
  jot down, write down, note down, take down notes, scribble down, keep notes > document, note
  journo > press, media, journalist
  keep an eye on, watch over, keep watch over > monitor, monitoring, oversee, track
  keep private, keep secret > confidential, confidentiality
  keep safe > protect, safeguard
  keep track of, keeps track of > track, monitor
  kept in the loop, keep in the loop, in the loop, keep posted, keeps posted > keep informed, notify, status update
  lay hands on > obtain
  lay out, sketch out, map out > plan, outline
  lets in, let into > admit, admission, access
  live up to, measure up > standard, expectation
  look over, check over, read through > review
  make sense of > analyse, analyze, interpret
  mess with, mess around with, fiddle with, tamper with > modify, alter
  money towards, money for, cash for > budget, allowance, stipend, reimburse, reimbursement
  nip out, pop out, popping out, popping to the shops, away from my desk > absence, errand, unavailable
  open a jira, opens the jiras, raise a jira > create ticket, jira ticket
  pass on to, pass along > hand off, forward, escalate, delegate
  patch up > fix, repair
  pick, pick out, handpick > select, selection, choose
  put forward, suggest for > propose, proposal, nominate, nomination, submit
  put together > prepare, compile, draft
  run it by, run something by > consult, consultation
  running on empty, run ragged, at breaking point > burnout, wellbeing, workload, stress
  say yes to, says yes to > approve, approval, accept, authorise, authorize
  scribe > note taker, meeting minutes, meeting note
  send out, send round, send around > distribute, publish, announce, circulate
  set aside, put aside > reserve, allocate
  shepherd, herd > coordinate, facilitate
  show around, show round, shows around > onboarding, induction, orientation
  show up for, show up to, turn up > attend, attendance
  shut down, switch off, turn off, pull the plug, pulls the plug > decommission, disable
  slow down, get slow, gets slow, run slow, runs slow > latency, degrade, degradation
  smooth over, patch things up, calm down > resolve, mediate, mediation, de escalate
  speak for, speak on behalf of, speaks in public, speak in public, speak to the press, face of the company > represent, representative, spokesperson, spokesman
  speed up, make faster, get faster > accelerate, optimise, optimize
  spin up > provision, create, deploy
  split vote, hung vote, deadlocked, no majority > tie, tied, tiebreak, tie breaking, tiebreaker, deadlock, casting vote
  squeeze in > schedule
  stand down > resign, resignation
  stand up for, stick up for, speak up for > advocate, represent
  staying fit, stay fit, keep fit > fitness, gym, wellness, wellbeing
  step in for, sit in for > substitute, deputy, cover, delegate
  stuff for work, kit for work > equipment, hardware
  take down, pull down, tear down > remove, removal, decommission
  take over from, takes over from > successor, replace, handover
  tell on > report a violation, whistleblower
  tell the boss, tell the bosses, report up > escalate, notify
  the top brass, the people on top > executive, leadership team, senior leadership
  throw away, chuck > dispose, disposal, delete
  throw out, kick out, boot out, chuck out of > remove, removal, expel, ban, revoke
  tie up loose ends > follow up
  vote in, voted in, voted on to > elect, election
  want ad > job description, job posting, vacancy
  wind up, finish off > complete, conclude
  wrangle, munge > data processing, data preparation
  write up, writes up, writeup > document, report
`;
