export const EVERYDAY_VERBS = `
  acquire > acquisition
  acquisition > acquire
  advise = advice = guidance
  air my views, speak out, take issue with the decision > raise a concern, feedback, report a concern
  ask for > request
  ask for advice, ask someones opinion, bend someones ear > consult, advice, consultation, guidance
  assign = allocate
  assign = assignee
  attend = attendee
  audit > auditor
  auditor > audit
  back burner, backburner, on ice, parked for now, put a pin in, put on ice > pause, paused, postpone, defer, on hold
  ballpark figure, best guess, rough figure, rough guess, rough idea > estimate, estimation
  bargain, beat them down, drive a hard bargain, haggle over, hammer out, horse trade > negotiate, negotiation
  be on the same page, get aligned, get on the same page, sync up > align, alignment, agree
  be shown the door, get the chop, get the heave ho > dismissal, termination, terminate
  be straight with, give feedback, home truth > feedback, candour, candor, constructive feedback
  belt tightening, cut costs, penny pinching, tighten belts > cost saving, cost reduction
  biggest bang, jump the queue, more urgent > priority, prioritise, prioritize, prioritisation, prioritization
  bin it, chuck away, sling out, throw in the bin, toss out > delete, dispose, destroy
  birthday card > gift, celebration
  blame > blameless
  blame game, finger pointing, point the finger, throw under the bus > blameless, blame, accountable for
  borrow, lend > loan
  bounce an idea off, bounce ideas, bounce off someone, get a second opinion > consult, advice, consultation, guidance
  break apart, break into pieces, carve up, chop up, divide up, slice up > split, divide, break down
  break it down for me, dumb it down, explain it simply, explain it to me > explain, explanation, clarify
  bring forward > reschedule, expedite
  bring in money, how do we make money, rake it in > revenue, income, business model, sales
  bring into line, harmonise, harmonize, make it uniform, make the same > standardise, align
  bring me up to speed, catch me up, fill me in, get me up to speed, give me the lowdown > briefing
  bring someone on, come aboard, come on board, get a place on the team, get taken on > recruitment, onboarding
  bring up > discuss, raise an issue
  brush off, fob off, give the cold shoulder, pass on an offer > decline, reject, refuse, rejection
  bundle up, lump together, put into one, roll into one > consolidate
  burn through money, how much can i spend, pot of money, whats the spend > budget, spending limit
  burning the candle, pull an all nighter, work my socks off > overtime, working hours, workload, burnout
  buzz in, buzz me in, get in the building, get into the building > visitor, access card, reception
  cadence > frequency, schedule
  can i borrow, check out a device, lend me, sign out a device, take out on loan > loan, borrow
  cancel = call off
  cancel the whole thing, knock it on the head, shelve the project > cancel, discontinue, abandon
  cant figure out, get unstuck, in a bind, in a pickle, need a steer, out of ideas > ask for help, blocked, escalate
  carry out > implement
  cast an eye over, eyeball, get a second pair of eyes, give it the once over, have a gander > verify, inspect
  certify > attest
  change = alter = modify = amend = modification
  chase, chase up > follow up, reminder
  chip in for a present, leaving card, leaving present, sign the card > gift, farewell
  choke on, chokes on, groan under, wont choke > cope with, scale, scalability, performance
  choose = chose = chosen = select = choice
  claim it back, get paid back > reimbursement, expense claim, refund, expense
  clear up a misunderstanding, crossed wires > clarify, misunderstanding, clarification
  clue someone in, drop a line, drop a note, drop someone a line, drop them a message > notify, notification, contact
  co ordinate = coordinate
  comb through, go through with a fine tooth comb, scour, sift through, trawl, trawl through > examine, analyse
  come back to work here, get my old job back > alumni, former employee
  come by the office > visit, visitor
  come to a decision, land on a decision, make up our minds, opt for, plump for > decide, decision, selection
  company picks up, drinks on the firm, on the company dime, who coughs up > expense, company card
  compare = comparison
  complimentary, gratis, no charge > free of charge
  conclude = conclusion
  contact = get in touch = reach out
  coordinate > liaise
  counsel, seek advice, turn to for advice, turns to for advice > advise, advice
  crack on, pick up where we left > continue, proceed
  create > establish, set up
  crisis > emergency
  criteria = criterion
  cut down on, dial back, dial down, ease off, lower the amount, pare down, rein in > reduce, reduction, decrease
  cut off > deadline
  deadline slips, run late, running late, runs late, slip behind > late, delayed, overdue, delay
  defer = postpone
  define = definition
  delay > postpone
  delete = erase
  delete > remove
  describe = description
  destroy = destruction
  destroy > shred
  dip into my pocket, fork out, fork over > expense, reimbursement, expense claim, reimburse
  dish out > assign, allocate
  dish out work, divvy up the work, dole out, farm out work > assign, allocate, allocation, delegate, assignment
  dish out, give out, hand out > distribute
  distribute > give out, hand out
  do it our own way, give more responsibility, leave it to them, leave them to it > autonomy, delegate, empower, trust
  do the maths, do the sums, number crunching, tot up, work out how much > calculate, calculation, analysis
  double check > review, verify, check
  double check, double checks, doublecheck > review, verify, check
  draft > write, prepare
  draw the line, line in the sand, set limits, where do we draw > boundary, boundaries, threshold
  draw up, draws up, drew up > draft, prepare
  draw up, put together > prepare, draft
  drill down, drill into, find out why, get to the bottom > investigate, investigation, root cause, analysis
  drop a feature, drop a project, drop the project > cancel, discontinue
  dummy run, give it a go, give it a try, give it a whirl, have a bash, have a crack at > trial, pilot, evaluate
  duties of > responsibility
  emergency > crisis
  escalate > raise a concern, raise an issue
  establish > create, set up
  exclude = exclusion
  expand = expansion
  explain = explanation = clarify
  extend = extension
  fail = failure
  faster, quicker > speed, efficiency
  file away, keep a copy, keep on file, keep on record, squirrel away > retain, retention, archive
  fill in for me, stand in for, who covers for > deputy, substitute, delegate
  fill my spot, mind the shop, pinch hit, step into the breach, sub for, sub in > deputy, substitute, delegate
  fill someone in, give a shout, give someone a shout, inform people, keep abreast > notify, notification
  fix > repair
  flag a problem, flag an issue, flag it up, make noise about, raise a red flag > raise a concern, report a concern
  flag up > raise a concern, notify
  follow up > chase
  formalise the arrangement, formalize the arrangement, get in writing, get it in writing, in black and white, make it official > agreement
  front the money, lay out money, out of my own pocket > expense, reimbursement, expense claim, reimburse
  gang up for, join forces, join up with, muck in, partner up > collaborate, collaboration, partnership
  gather = collect
  get access, give access > grant access, access request, permission
  get advice, pick brains, pick someones brain, talk it through > consult, advice, consultation, guidance
  get my point across, in plain words, in simple terms, like im five > explain, explanation, clarify
  get off the ground, get the ball rolling, get things rolling, get under way, get underway > launch, kick off
  get rid of > dispose, remove, delete
  get the wrong end of the stick, got muddled, misunderstood > clarify, misunderstanding, clarification
  get to the bottom of, look deeper, poke into > investigate, investigation, root cause, analysis
  give a shout about > raise a concern, report a concern
  give a warm welcome, make someone feel at home, make them feel welcome > onboarding, welcome, induction, buddy
  give back, hand back > return
  give counsel, gives counsel, good counsel > advise, advice, guidance
  give input > consult, feedback, comment
  give it to someone else, hand it over, offload onto > handover, transfer, reassign, delegate
  give someone a task, hand out tasks, put someone on it > assign, allocate, allocation, delegate, assignment
  give someone their marching orders, given the elbow > dismissal, termination, terminate
  give the ok, sign off on > approval, authorise
  go back to how it was, put back the way it was, put it back > restore, revert, recover
  go live > release, publish, launch, deploy
  hand in > submit
  hand over > handover, transfer
  hang on to, hold onto > keep, retain, retention
  hang up my hat, pack my bags > resignation, resign, notice period, leaver
  have a go with, take it for a spin, try before we buy, try out > trial, pilot, evaluate
  have a look over, look it over, run an eye over, run the rule over, sense check, take a gander > verify, inspect
  have a moan, make a complaint > complaint, raise a concern, report a concern
  headcount cut, laid off, lay people off > redundancy, layoff, restructuring
  held up by, stuck waiting on, whats stopping us > blocker, impediment, blocked, escalate
  host a meeting, host an event > facilitate
  how do we know it works, how do you measure, moves the needle, tell if it worked > success criteria, metric
  identify = identification
  inform someone, inform the team > notify, notification
  inherit a project > handover
  judge whether, size up, sizes up, who judges > assess, evaluate, decide
  justify = justification
  keep = kept
  keep a close eye, keep an eye out, keep tabs on, stay on top of > monitor, monitoring, supervise
  keep an eye on, keep track of > monitor
  keep in the picture, loop someone in, put in the picture > notify, notification
  keep up to date > update, maintain
  kick off > launch, start
  knock down the price, knock the price down, talk down the price, thrash out > negotiate, negotiation
  lay out > define, describe, specify, explain
  lead = led
  let go of control, let them get on with it, trust people to > autonomy, delegate, empower, trust
  let in > admit, grant access
  let in at the door, let someone into, sign in at the door, who lets me in > visitor, access card, reception
  liaise > coordinate
  line up a meeting > arrange, schedule
  loan > borrow, lend
  look after, take care of > maintain, manage, responsible for
  lose track, lost track of, mislaid, nowhere to be found, went missing > lost
  maintain = maintenance = upkeep
  make the case for, sell the idea, sweet talk, twist my arm > persuade, influence, business case, proposal
  meddle in, step in between, stick my nose in > intervene, intervention, escalate
  mend = repair
  mixed messages, wrong end of the stick > clarify, misunderstanding, clarification
  most important first, pecking order of tasks > priority, prioritise, prioritize, prioritisation, prioritization
  name someone as, pick someone for, tap someone for > nominate, appoint, selection
  notify = keep posted
  off the clock > working hours, flexible hours, end of day
  often > frequency, weekly, monthly, quarterly, annual
  outsource = farm out = contract out
  outsource > vendor, contractor
  oversee > manage
  paid for it myself, pay upfront myself, put it on my own card > expense, reimbursement, expense claim, reimburse
  parallel > simultaneously, concurrent
  pass it along, pass it over, pass over to, transfer to someone else > handover, transfer, reassign, delegate
  pass on > transfer, handover
  pay a bill, pay an invoice, settle the bill, settle up, square up, wire money > payment, invoice
  pays for > reimburse, fund, cost
  pick up > collect, assign
  postpone > delay, push back
  prioritise = prioritize = priority
  probe > investigate
  proofread = proof read
  propose = proposal
  propose, put forward > suggest
  pros and cons, suss out, weigh the options, weigh up > assess, evaluate, assessment, evaluation, compare
  prove = proof
  prove > evidence, demonstrate
  push back > challenge, postpone, reschedule
  push back on > reject, refuse, decline
  put forward > propose
  put heads together, team up with, work hand in glove, work hand in hand > collaborate, collaboration, partnership
  put in charge > assign, nominate, designate
  put in for > request, apply, application
  put it in writing > agreement
  put me in the picture > briefing
  put off > postpone, reschedule
  put on my card, shell out, spent my own money, stump up > expense, reimbursement, expense claim, reimburse
  put on the back burner > pause, paused, postpone, defer, on hold
  quarterly > quarter, every three months
  raise an issue, raise it with > escalate, raise a concern
  rearrange > reschedule
  reduce = reduction
  reject = decline = refuse = deny = denial = knock back
  rejig, shake up, shake up of the company > restructure, reorganisation, reorganise, organisational change
  remove > delete
  repair > fix
  replace > swap
  reply = respond
  resolve > resolution
  respond > response time
  retain = retention
  revoke = revocation
  roll out the red carpet, say hello to new people > onboarding, welcome, induction, buddy
  roll out, rollout > launch, deploy, implement
  root cause > postmortem
  roster = rota
  roster, rota > rotation
  rotation > rota
  rough number > estimate, estimation
  route > assign, forward, escalate
  run past > consult, review, approve
  say no to > decline, reject, refuse, rejection
  say what i think, tell it like it is, tell them what you think > feedback, candour, candor, constructive feedback
  scale back, slim down, tone down, trim down, whittle down > reduce, reduction, decrease
  schedule = timetable
  see someone off, sendoff > farewell, leaver
  see to it > verify
  send a reminder > follow up
  set the ball rolling, set the wheels in motion > launch, kick off
  set up > arrange, configure, create, install
  settle on, which one do we take > decide, decision, selection
  share out, spread the load, who picks it up > assign, allocate, allocation, delegate, assignment
  shoot a message > notify, notification, contact
  shoot an email > notify, notification, contact
  show someone around > guest, visitor
  shred > destroy, dispose
  sign up > enrol, subscribe, join
  solve = solution
  sort out > resolve, arrange, fix, handle
  sound the alarm about > raise a concern, report a concern
  spearhead > lead
  spec = specification
  split up > divide
  stand in > substitute, deputy, delegate
  start = begin = began = begun = commence
  start afresh, start from scratch, start over, wipe the slate clean > restart, rebuild
  step aside > step down, resign
  stock up, stock up on, top up the stock > purchase, procurement
  struggling with a task > ask for help, blocked, escalate
  submit = submission
  submit > hand in
  suggest = suggestion
  suggest > propose
  sum up > summary
  summarise = summarize = summary = recap
  supervise = oversee = oversaw = overseen
  suspend = suspension
  swap in for, take over from me > deputy, substitute, delegate
  swap, swap out > replace
  take over = took over = taken over
  take over, took over > handover
  take precedence, whats more important > priority, prioritise, prioritize, prioritisation, prioritization
  take up a collection, whip round > gift, farewell, celebration
  talk it through with > consult, advice, consultation, guidance
  tell what i think > feedback, candour, candor, constructive feedback
  thrash out a deal > negotiate, negotiation
  throw away > dispose
  thrown under the bus, whose fault > blameless, blame, accountable for
  triage > prioritise, prioritize
  tuck away > store, storage, retain, retention, archive
  tweak > change, adjust
  twist someones arm > persuade, influence, business case, proposal
  upgrade > replace, refresh, update
  validate > verify
  verify = verification
  wade through > examine, analyse
  walk through > explain, walkthrough
  walkthrough > demonstration, guide
  what does good look like, what good looks like > success criteria, metric
  who covers the cost, who foots > expense, company card
  wipe my laptop > delete, erase, erasure
  work out > calculate, determine
  work side by side with > collaborate, collaboration, partnership
  work with > collaborate, coordinate
  write = wrote = written
`;
