export const IDIOMS = `
  about to run out, when does it run out > expire, expiry, expiration, renewal, renew
  accident waiting to happen, headache to maintain, held together with string > technical debt, risk, legacy
  all hands on deck, go kaboom, go pear shaped > incident, failure, outage, incident response
  ancient > legacy, obsolete
  argument with, argy bargy, at each others throats > conflict, dispute, conflict resolution, mediation, disagreement
  asap = as soon as possible
  asap, right away > urgent, immediately, priority
  ask for more time, give me more time, late with my work, more time to finish > deadline, delay, overdue
  at loggerheads, at odds, bad blood, barney > conflict, dispute, conflict resolution, mediation, disagreement
  at once > simultaneously, concurrent
  awkward person, bad apple > unacceptable behaviour, unacceptable behavior, conflict, code of conduct, brilliant jerk
  back on its feet, back up and running, bring back to life, get it working again > restore, recover
  ballpark > estimation, forecast, effort
  balls it up, balls up, blunder, boo boo, bugger up, cock up, dropped a clanger > mistake, error, incident, blameless
  band aid solution > workaround, hotfix
  bandwidth > capacity, workload
  beef with, bicker, blazing row, butt heads > conflict, dispute, conflict resolution, mediation, disagreement
  before the end of the day, by close of play, close of business, close of play, cob, cop today > deadline, due date
  belt and braces, belt and suspenders, safety net > contingency, backup, disaster recovery, business continuity
  big picture > vision, strategy
  bin > dispose
  blow up > incident, failure, escalate, outage
  botch, jugaad, lash up, patch up, stop gap > workaround, technical debt
  brainwave, come up with, cook up, dream up, ideas come from, think up, where do ideas come from > ideation, idea
  brought into the discussion, dragged into, drawn into, pulled into, roped in, roped into > involve
  bury the hatchet, clear the air, intermediary > mediation, conflict resolution, mediator, dispute, conflict
  carked it, clapped out, conk out, gone bung, gone kaput, kaput > broken, fault, damaged, not working
  chip in, help out, lend a hand, pitch in > contribute, assist, volunteer
  chop chop, double quick, in a jiffy, on the double, pdq, pronto, rush job > urgent, priority, expedite, deadline
  chuck out, scrap > dispose, delete, discard, decommission
  come clean, own up > disclose, admit, mistake
  coming down the line, coming down the pike, in store for us, on the horizon > roadmap, upcoming
  cough up, splash out > spend, expense
  create buzz > marketing, publicity, awareness
  cross swords, difficult colleague, ding dong with > conflict, dispute, conflict resolution, mediation, disagreement
  cut corners > quality, bypass
  decision sit with, falls under > responsible, scope, owner
  difficult people > unacceptable behaviour, unacceptable behavior, conflict, code of conduct, brilliant jerk
  difficult person > unacceptable behaviour, unacceptable behavior, conflict, code of conduct, brilliant jerk
  dig into, look into > investigate, analyse, research
  ditch > discontinue, cancel
  divvy up > allocate, assign, distribute, divide
  dodgy, fishy > suspicious, phishing
  doesnt get along, dont get along, dont get on > conflict, dispute, conflict resolution, mediation, disagreement
  dont see eye to eye, fall out with, fell out > conflict, dispute, conflict resolution, mediation, disagreement
  down the line, five years from now, in the long run, the long game > long term, strategy, vision
  drag on > delay, duration
  drop of a hat, out of the blue, spring on me, sprung on me > short notice, urgent
  end of play, eod, how long do i have, how long have i got, how much time do i have, latest date > deadline, due date
  every fortnight, once a fortnight, twice a month > every two weeks, fortnightly, biweekly, bi weekly
  every so often, from time to time, how frequently, how many times a, how often do, now and then > frequency, cadence
  f up, fat finger, foul up, fubar, goof, goof up, hash of it, made a boo boo > mistake, error, incident, blameless
  falls to, job is it > responsible, duty
  farm out > outsource, contractor, vendor
  fast track, speed up > expedite, accelerate, priority
  fell out with, feud, fight with a colleague > conflict, dispute, conflict resolution, mediation, disagreement
  figure out > determine, identify, resolve, calculate
  fine detail, gory details, in the weeds, ins and outs, nitty gritty, nuts and bolts, small details > technical detail
  foot the bill > expense, fund, reimburse
  for the long haul, in it for the long haul > long term, strategy, vision
  for the time being, in the interim, in the meantime, until further notice > interim
  four times a year, once a quarter > quarterly, quarter
  gatekeeper > approve, review
  get along with, had a row, had words with > conflict, dispute, conflict resolution, mediation, disagreement
  get away with > permitted
  get it up and running again, nurse back > restore, recover
  gig > assignment, contract, freelance
  give a heads up > notify, announce
  go over head, over their head > escalate
  go to person, point person, right person > responsible, owner, contact
  gone haywire, went pear shaped > incident, failure, outage, incident response
  hard to work with > unacceptable behaviour, unacceptable behavior, conflict, code of conduct, brilliant jerk
  heads up > notify, announce
  held to account, on the hook, take the blame > accountable for, responsible
  hold the fort > deputy, substitute, delegate
  house of cards, mess of code, rats nest, ticking time bomb, time bomb > technical debt, risk, legacy
  in limbo, on hold, up in the air > pending, paused, suspended
  infighting, lock horns, nightmare colleague > conflict, dispute, conflict resolution, mediation, disagreement
  iron out > resolve, fix
  keep from happening, make sure it never, nip in the bud > prevent, prevention, mitigate, mitigation
  kill a project > stop, cancel, terminate, discontinue
  knackered laptop, munted, on the blink, on the fritz, up the spout > broken, fault, damaged, not working
  legit > permitted, compliance, legal
  liaison > coordinate, contact
  loop in > involve, notify, consult
  made a mess, make a hash of, mucked up, put my foot in it, slipped up, snafu > mistake, error, incident, blameless
  make peace, mend fences, neutral person > mediation, conflict resolution, mediator, dispute, conflict
  mess up, screw up > mistake, error, incident
  money under the table > bribery, bribe, anti corruption
  must have > required, mandatory
  nag > follow up, reminder
  need more time, not going to make it, running behind, running late with, slip the date > deadline, delay, overdue
  no go > prohibited, not allowed, forbidden, restricted
  north star > vision, goal, metric
  not getting along, not getting on > conflict, dispute, conflict resolution, mediation, disagreement
  not happen again, stop it from happening, stop it happening again > prevent, prevention, mitigate, mitigation
  not okay to > prohibited, forbidden, not allowed
  not on speaking terms, personality clash, quarrel > conflict, dispute, conflict resolution, mediation, disagreement
  nudge > reminder, follow up, notify
  nuke > delete, remove, destroy, erase
  on the fence > undecided, decision
  once in a while > frequency, cadence
  out of date, outdated, stale > obsolete, update
  pain in the arse > unacceptable behaviour, unacceptable behavior, conflict, code of conduct, brilliant jerk
  pain to work with > unacceptable behaviour, unacceptable behavior, conflict, code of conduct, brilliant jerk
  paper trail > documentation, record
  pass the baton > handover, transfer
  patch it up, put things right, smooth out, straighten out, untangle > resolve, resolution
  patch things up, peacemaker, play referee > mediation, conflict resolution, mediator, dispute, conflict
  pick up the tab > expense, reimburse, company card
  ping > contact, message, notify
  playing with fire, roll the dice, sail close to the wind, take a gamble > risk, risk assessment, risk management
  poke around > investigate, unauthorised access
  prepone > bring forward, reschedule, earlier
  prima donna, toxic colleague > unacceptable behaviour, unacceptable behavior, conflict, code of conduct, brilliant jerk
  pull the plug > cancel, stop, shut down
  purse strings > budget, budget holder
  put out fires > incident, incident response
  rub me up, rub people up, squabble > conflict, dispute, conflict resolution, mediation, disagreement
  run the show, wear the hat > responsible, owner
  say no > reject, refuse, decline
  second pair of eyes > review, verify, check
  settle an argument, settle our differences > mediation, conflict resolution, mediator, dispute, conflict
  sit down with > meeting
  smooth things over, sort out an argument > mediation, conflict resolution, mediator, dispute, conflict
  snowed under > workload, capacity, prioritise, burnout
  spill the beans > disclosure, confidentiality
  stuffed it up > mistake, error, incident, blameless
  take a punt, walk a tightrope, what if it goes wrong > risk, risk assessment, risk management
  take ownership, take responsibility > accountable for, owner
  thumbs up, wave through > approval, authorise
  tick off > complete
  time critical > urgent, priority, expedite, deadline
  time runs out, when must it be done > deadline, due date
  turn a blind eye > misconduct, whistleblower, conceal
  ward off > prevent, prevention, mitigate, mitigation
  when disaster strikes > contingency, backup, disaster recovery, business continuity
  wind down > close, complete, conclude
  wont be done in time, wont make the deadline > deadline, delay, overdue
  wont speak to each other, wont talk to each other > conflict, dispute, conflict resolution, mediation, disagreement
  worry > concern, raise a concern
  wrap up > close, complete, conclude, finish
  yardstick > measure, criteria, benchmark, metric
  years from now > long term, strategy, vision
`;
