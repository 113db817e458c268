export const IDIOMS = `
  ancient > old, age, legacy
  asap = as soon as possible
  asap, right away > urgent, immediately, priority
  at once > simultaneously, concurrent, multiple
  ballpark > estimation, forecast, effort
  band aid > workaround, temporary, hotfix
  bandwidth > capacity, workload, availability
  big picture > vision, strategy
  bin > delete, dispose, cancel
  blow up > incident, failure, escalate, outage
  brainwave, come up with, cook up, dream up, ideas come from, think up > ideation, idea, design
  buzz > marketing, publicity, awareness
  chip in, help out, lend a hand, pitch in > contribute, support, assist
  chuck out, scrap > dispose, delete, discard, decommission
  come clean, own up > report, disclose, admit, mistake
  cough up, splash out > spend, expense, pay, cost
  cut corners > quality, exception, bypass
  dig into, look into > investigate, analyse, research
  ditch > cancel, discontinue, stop, remove
  divvy up > allocate, assign, distribute, divide
  dodgy, fishy > suspicious, phishing
  drag on > delay, duration
  falls to, job is it > responsible, duty
  falls under, sit with > responsible, scope, owner
  farm out > vendor, contractor, external, delegate
  fast track, speed up > expedite, accelerate, priority
  figure out > determine, identify, resolve, calculate
  fine detail, gory details, in the weeds, ins and outs, nitty gritty, nuts and bolts, small details > technical detail
  foot the bill > cost, expense, fund, reimburse, company card
  gatekeeper > approve, review
  get away with > permitted, policy, limit
  gig > job, assignment, project, contract
  give a heads up > inform, notify, update, communicate
  go over head, over their head > escalate
  go to person, point person, right person > responsible, owner, contact
  hassle > problem, issue, concern
  heads up > notice, notify
  held to account, on the hook, take the blame > accountable for, responsible
  hold the fort > deputy, backup, cover, substitute, delegate
  in limbo, on hold, up in the air > pending, paused, suspended
  iron out > resolve, fix
  keep posted > update, communicate
  kill > stop, cancel, terminate, discontinue
  legit > permitted, compliance, legal
  liaison > coordinate, contact, interface
  loop in > inform, involve, notify
  mess up, screw up > mistake, error, incident
  must have > required, mandatory
  nag > follow up, reminder
  no go > prohibited, not allowed, forbidden, restricted
  north star > vision, goal, metric
  not okay > prohibited, forbidden, not allowed
  nudge > reminder, follow up, notify, contact
  nuke > delete, destroy, erase
  on the fence > undecided, decision
  out of date, outdated, stale > obsolete, review, update
  paper trail > documentation, record
  pass the baton > handover, transfer
  pick up the tab > expense, reimburse, company card, cost
  ping > contact, report, message, notify
  poke around > investigate, unauthorised access
  pull the plug > cancel, stop, shut down
  purse strings > budget, approve, finance
  put out fires > incident, incident response
  run the show, wear the hat > responsible, lead, owner, manage
  say no > reject, refuse, decline
  second pair of eyes > review, verify, check
  sit down with > meeting
  snowed under > workload, capacity, prioritise, burnout
  spill the beans > disclosure, confidentiality, breach
  take ownership, take responsibility > accountable for, owner
  thumbs up, wave through > approval, authorise
  tick off > complete, check, approve
  turn a blind eye > report, misconduct, whistleblower, conceal
  under the table > bribery, bribe, corruption
  where do ideas come from > ideation, idea, design
  wind down > close, complete, conclude
  worry > concern, raise a concern
  wrap up > close, complete, conclude, finish
  yardstick > measure, criteria, benchmark, metric
`;
