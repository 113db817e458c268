export const PHRASAL_VERBS = `
  a raise > salary increase, pay rise, compensation review, salary review
  babysit, keep under the wing > supervise, supervision
  back out, pull out > withdraw, withdrawal
  bang the drum for, talk up, make noise about > promote, advocate, advertise
  beef up, shore up > improve, strengthen
  beep, buzzed > alert, page, notify, notification
  bottle of wine, a present from, freebie, freebies > gift, gifts, hospitality
  break in, broke in, break into, get hacked, hacked > security incident, breach, attack, intrusion, unauthorised access, unauthorized access, compromise
  broadband, wifi at home, home broadband > internet
  bust up > conflict, dispute, disagreement
  call a halt, call off, put a stop to > cancel, stop, terminate
  carries the can, carry the can, on the hook, cop it, cops it > accountable, accountability, responsible
  carve up > divide, allocate, distribute
  casting vote, deciding vote > tie, tied, tiebreak, tie breaking, tiebreaker, deadlock
  check twice, sanity check > verify, review, audit, validate
  clear out, clearing out, clean out > remove, delete, decommission, offboard, offboarding, teardown
  come up with, think up, dream up > propose, design, develop
  coppers, the police > law enforcement
  crunch, crunching > process, processing, calculate, analyse, analyze
  cut back > reduce, reduction
  fiddle > adjust, modify, change
  first dibs, first refusal > priority
  fit in, squeeze in > schedule, accommodate
  get back to me, hear back, get an answer, write back > response, respond, reply, response time
  get going > start, launch, initiate, begin
  get hold of, lay hands on > obtain, contact, access
  get sorted, straighten out > resolve, arrange, handle
  get to know, meet and greet > introduction, onboarding, orientation
  give away, gives away, let slip > disclose, disclosure, reveal, confidential, share
  glue together, stitch together, wire up, wire together, hook up, plug in to, plug into > integrate, integration, connect
  go between, middleman > liaison, intermediary, coordinator
  goes live > deploy, deployment, release, launch, publish
  goes out to the public > publish, release
  greenhorn > new hire, new starter, new joiner
  have a go at, trial run > test, pilot, trial, experiment, evaluate
  helper > assistant, support
  how it went, how did it go > outcome, result, success, feedback
  jot down, write down, note down, take down notes, scribble down, keep notes > record, document, note
  journo > press, media, journalist
  keep an eye on, watch over, keep watch over > monitor, monitoring, oversee, track
  keep safe, keep secret, keep private > protect, secure, confidential, confidentiality
  keep track of, keeps track of > track, monitor, record, maintain
  kept in the loop, keep in the loop, in the loop, keep posted, keeps posted > inform, notify, update, communicate, consult
  lay out, sketch out, map out > design, plan, outline
  lets in, let into, gets in > access, admit, admission
  live up to, measure up > meet, standard, expectation
  look over, go through, check over, read through > review
  make sense of > analyse, analyze, interpret, understand
  mess with, mess around with, fiddle with, tamper with > modify, change
  money towards, money for, cash for > budget, allowance, stipend, reimburse, reimbursement
  nip out, pop out, popping out, popping to the shops, away from my desk > absence, break, errand, unavailable
  open a ticket, open a jira, opens the jiras, raise a ticket, raise a jira, log a ticket, file a ticket, file a bug > create ticket, issue, jira ticket
  pass on to, hand over to, hand off to, pass along > handover, hand off, transfer, delegate, escalate, forward
  patch up > fix, repair
  pay in, chip away at > contribute
  pick, pick out, handpick > select, selection, choose, elect, appoint, nominate
  plastic, company plastic > credit card, company card
  put forward, suggest for > propose, proposal, nominate, nomination, submit
  put together > prepare, compile, draft, organise, organize
  run by > consult, consultation
  running on empty, run ragged, at breaking point > burnout, wellbeing, workload, stress
  say yes to, says yes to > approve, approval, accept, authorise, authorize
  scribe > minutes, notes
  send out, send round, send around > distribute, publish, announce, circulate
  set aside, put aside > reserve, allocate, budget
  shepherd, herd > coordinate, guide, facilitate
  show around, show round, shows around > onboarding, induction, orientation, train, training, mentor
  show up, turn up > attend, attendance
  shut down, switch off, turn off, pull the plug, pulls the plug > decommission, close, disable, terminate
  slow down, get slow, gets slow, run slow, runs slow, take ages, takes ages > latency, performance, degrade, degradation
  smooth over, patch things up, calm down > resolve, mediate, mediation, de escalate
  speak for, speak on behalf of, speaks in public, speak in public, speak to the press, face of the company > represent, representative, spokesperson, spokesman
  speed up, make faster, get faster > accelerate, optimise, optimize, performance
  spin up, stand up a, bring up a > create, provision, deploy
  split vote, hung vote, deadlocked, cant agree, half and half, fifty fifty, no majority > tie, tied, tiebreak, tie breaking, tiebreaker, deadlock, casting vote
  stand down > resign, resignation
  stand up for, stick up for, speak up for > advocate, represent
  staying fit, stay fit, keep fit > fitness, gym, wellness, wellbeing
  step in for, sit in for > substitute, deputy, backup, cover, delegate
  stuff for work, kit for work > equipment, hardware
  take down, pull down, tear down > remove, removal, decommission
  take over from, takes over from > succeed, successor, replace, handover
  tell on > report
  tell the boss, tell the bosses, report up > escalate, inform, notify, update
  the top brass, the people on top > executive, leadership, management, director
  throw away, chuck, dump > dispose, disposal, delete, remove, removal
  throw out, kick out, boot out, chuck out of > remove, removal, expel, ban, revoke
  tie up loose ends > follow up, complete
  vanish, disappear > absence, leave, unavailable
  vote in, voted in, voted on to > elect, election
  want ad > job description, job posting, vacancy
  wind up, finish off > close, complete, conclude
  wrangle, munge > process, transform, prepare
  write up, writes up, writeup > document, report, write
`;
