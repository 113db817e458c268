export const EVERYDAY_VERBS = `
  acquire = acquisition
  advise = advice = guidance
  air my views, flag a problem, flag an issue, flag it up > raise a concern, complaint, feedback, report a concern
  ask for > request
  ask for advice, ask someones opinion, bend someones ear > consult, advice, consultation, guidance
  assign = allocate
  assign = assignee
  attend = attendee
  audit = auditor
  back burner, backburner, on ice, parked for now, put a pin in, put on ice > pause, paused, postpone, defer, on hold
  ballpark figure, best guess, how long is a piece, rough figure, rough guess, rough idea > estimate, estimation
  bargain, beat them down, drive a hard bargain, haggle over, hammer out, horse trade > negotiate, negotiation
  be on the same page, get aligned, get on the same page, sync up > align, alignment, agree
  be shown the door, get the chop, get the heave ho > dismissal, termination, terminate
  be straight with, give feedback, home truth, mince words > feedback, candour, candor, constructive feedback
  belt tightening, cut costs, penny pinching, tighten belts > cost saving, cost reduction, budget
  biggest bang, jump the queue, more urgent > priority, prioritise, prioritize, prioritisation, prioritization
  bin it, chuck away, sling out, throw in the bin, toss out, zap > delete, dispose, removal, remove, destroy
  birthday card, chip in for a present, leaving card, leaving present, sign the card > gift, farewell, celebration
  blame > accountable for, blameless
  blame game, finger pointing, point the finger, throw under the bus > blameless, blame, accountable for
  borrow = loan = lend
  bounce an idea off, bounce ideas, bounce off someone, get a second opinion > consult, advice, consultation, guidance
  break apart, break into pieces, carve up, chop up, divide up, slice up > split, divide, separate, break down
  break it down for me, dumb it down, explain it simply, explain it to me > explain, explanation, clarify
  bring forward > reschedule, earlier, expedite
  bring in money, how do we make money, rake it in > revenue, income, business model, sales
  bring into line, harmonise, harmonize, make it uniform, make the same > standardise, align
  bring me up to speed, catch me up, fill me in, get me up to speed, give me the lowdown > briefing
  bring someone on, come aboard, come on board, get on the team, get taken on > recruitment, onboarding
  bring up > raise, report, discuss
  brush off, fob off, give the cold shoulder, pass on an offer, put the brakes on > decline, reject, refuse, rejection
  bundle up, lump together, put into one, roll into one > consolidate
  burn through money, how much can i spend, pot of money, whats the spend > budget, spending limit
  burning the candle, pull an all nighter, work my socks off > overtime, working hours, workload, burnout
  buzz in, buzz me in, get in the building, get into the building > visitor, access card, reception
  cadence > frequency, schedule
  can i borrow, check out a device, lend me, sign out a device, take out on loan > loan, borrow
  cancel = call off
  cancel the whole thing, knock it on the head, shelve, wrap it up early > cancel, discontinue, stop, abandon
  cant figure out, get unstuck, in a bind, in a pickle, need a steer, out of ideas > ask for help, blocked, escalate
  carry out > perform, conduct, execute, implement
  cast an eye over, eyeball, get a second pair of eyes, give it the once over, have a gander > verify, inspect
  certify > attest
  change = alter = modify = amend = modification
  chase > reminder
  chase up > reminder, collect
  chip in for, dip into my pocket, fork out, fork over > expense, reimbursement, expense claim, reimburse
  choose = chose = chosen = select = choice
  claim it back, get paid back > reimbursement, expense claim, refund, expense
  clear up a misunderstanding, crossed wires > clarify, misunderstanding, clarification
  clue someone in, drop a line, drop a note, drop someone a line, drop them a message > notify, notification, contact
  comb through, go through with a fine tooth comb, scour, sift through, trawl, trawl through > examine, analyse
  come back to work here, get my old job back > alumni, former employee
  come by the office, turn up at the office > visit, visitor
  come to a decision, land on a decision, make up our minds, opt for, plump for > decide, decision, selection
  company picks up, on the company dime, on the firm, who coughs up > budget, expense, company card
  compare = comparison
  complimentary, gratis, no charge > free of charge, gift, donation
  conclude = conclusion
  contact = get in touch = reach out = get hold of
  coordinate = co ordinate = liaise
  cover for, fill in for, stand in for, step in > deputy, backup, cover, substitute, delegate
  crack on, pick up where, pick up where we left > continue, proceed
  create = set up = establish
  criteria = criterion
  cut down on, dial back, dial down, ease off, lower the amount, pare down, rein in > reduce, reduction, decrease
  cut off > deadline
  define = definition
  describe = description
  destroy = destruction = shred
  dish out > assign, allocate
  dish out work, divvy up the work, dole out, farm out work > assign, allocate, allocation, delegate, assignment
  distribute = hand out = dish out = give out
  do it our own way, give more responsibility, leave it to them, leave them to it > autonomy, delegate, empower, trust
  do the maths, do the sums, number crunching, tot up, work out how much > calculate, calculation, analysis
  double check > review, verify, check
  draft > write, prepare, propose
  draw the line, line in the sand, set limits, where do we draw > boundary, boundaries, threshold
  draw up, put together > prepare, draft, create, develop
  drill down, drill into, find out why, get to the bottom > investigate, investigation, root cause, analysis
  drop a feature, drop a project, drop the project > cancel, discontinue
  dummy run, give it a go, give it a try, give it a whirl, have a bash, have a crack at > trial, pilot, evaluate
  dump on someone, give it to someone else, hand it over, offload onto > handover, transfer, reassign, delegate
  duty > responsibility
  emergency = crisis
  escalate > raise, report
  exclude = exclusion
  expand = expansion
  explain = explanation = clarify
  extend = extension
  fail = failure
  file away, keep a copy, keep on file, keep on record, squirrel away > store, storage, retain, retention, archive
  fill my spot, mind the shop, pinch hit, step into the breach, sub for, sub in > deputy, backup, substitute, delegate
  fill someone in, give a shout, give someone a shout, keep abreast > notify, notification, contact
  fix = repair = mend
  flag > report, notify
  flag up > raise a concern, notify
  follow up = chase = chase up
  formalise, formalize, get in writing, get it in writing, in black and white, make it official > agreement
  front the money, lay out money, out of my own pocket > expense, reimbursement, expense claim, reimburse
  gang up for, join forces, join up with, muck in, partner up > collaborate, collaboration, partnership
  gather = collect
  get access, give access > grant access, access request, permission
  get advice, pick brains, pick someones brain, talk it through > consult, advice, consultation, guidance
  get my point across, in plain words, in simple terms, like im five > explain, explanation, clarify
  get off the ground, get the ball rolling, get things rolling, get under way, get underway > launch, kick off
  get rid of, shred, throw away > dispose
  get the wrong end of the stick, got muddled, misunderstood > clarify, misunderstanding, clarification
  get to the bottom of, look deeper, poke into > investigate, investigation, root cause, analysis
  give a shout about, have a moan, make a complaint > raise a concern, complaint, feedback, report a concern
  give a warm welcome, make someone feel at home, make them feel welcome > onboarding, welcome, induction, buddy
  give out, hand out > issue, provide
  give someone a task, hand out tasks, put someone on it > assign, allocate, allocation, delegate, assignment
  give someone their marching orders, given the elbow > dismissal, termination, terminate
  give the ok, sign off on > approval, authorise
  go back to how it was, put back the way it was, put it back > restore, revert, recover
  go live, push out > release, publish, launch, deploy
  go over, walk through > review, explain, present
  hand over > transfer, deliver
  hang on to, hold onto > keep, retain, retention
  hang up my hat, pack my bags > resignation, resign, notice period, leaver
  have a go with, take it for a spin, try before we buy, try out > trial, pilot, evaluate
  have a look over, look it over, run an eye over, run the rule over, sense check, take a gander > verify, inspect
  headcount cut, laid off, lay people off > redundancy, layoff, restructuring
  held up by, stuck waiting on, whats stopping us > blocker, impediment, blocked, escalate
  host a meeting, host an event > facilitate, organise
  how do we know it works, how do you measure, moves the needle, tell if it worked > success criteria, metric
  identify = identification
  inform people, inform someone, inform the team > notify, notification
  inherit, take over, took over > handover, succeed, responsible
  input > consult, feedback, comment
  justify = justification
  keep = kept
  keep a close eye, keep an eye out, keep tabs on, stay on top of > monitor, monitoring, supervise
  keep in the picture, loop someone in, put in the picture, shoot a message > notify, notification, contact
  keep up to date > update, maintain
  kick off > launch
  knock down the price, knock the price down, talk down the price, thrash out > negotiate, negotiation
  lay out > define, describe, specify, explain
  lead = led = spearhead
  let go of control, let them get on with it, trust people to > autonomy, delegate, empower, trust
  let in > access, admit, grant access
  let in at the door, let someone into, sign in at the door, who lets me in > visitor, access card, reception
  line up > arrange, schedule
  look after = take care of = maintain = maintenance = upkeep
  look after > responsible, manage
  lose track, lost track of, mislaid, nowhere to be found, went missing > lost, locate
  make noise about, raise a red flag, sound the alarm > raise a concern, complaint, feedback, report a concern
  make the case for, sell the idea, sweet talk, twist my arm > persuade, influence, business case, proposal
  meddle in, step in between, stick my nose in > intervene, intervention, escalate
  mixed messages, wrong end of the stick > clarify, misunderstanding, clarification
  monitor = keep an eye on = keep track of
  most important first, pecking order of tasks > priority, prioritise, prioritize, prioritisation, prioritization
  name someone as, pick someone for, tap someone for > nominate, appoint, selection
  notify = keep posted
  off the clock > working hours, flexible hours, end of day
  often > frequency, weekly, monthly, quarterly, annual
  outsource = farm out = contract out
  outsource > vendor, contractor
  oversee > manage, responsible
  paid for it myself, pay upfront, put it on my own card > expense, reimbursement, expense claim, reimburse
  parallel > simultaneously, concurrent, multiple
  pass it along, pass it over, pass over to, transfer to someone else > handover, transfer, reassign, delegate
  pass on > transfer, share, handover
  pay a bill, pay an invoice, settle the bill, settle up, square up, wire money > payment, invoice
  pays for > budget, cost, reimburse, fund
  pick up > collect, assign
  postpone = delay = put off = push back = defer
  prioritise = prioritize = priority
  probe > investigate
  proofread = proof read
  pros and cons, suss out, weigh the options, weigh up > assess, evaluate, assessment, evaluation, compare
  prove = proof
  prove > evidence, demonstrate
  push back > reschedule, challenge
  push back on > reject, refuse, decline
  put heads together, team up, work hand in glove, work hand in hand > collaborate, collaboration, partnership
  put in charge > assign, nominate, designate
  put in for > request, apply, application
  put it in writing > agreement
  put me in the picture > briefing
  put off > reschedule
  put on my card, shell out, spent my own money, stump up > expense, reimbursement, expense claim, reimburse
  put on the back burner > pause, paused, postpone, defer, on hold
  quarterly > quarter, every three months
  raise an issue, raise it > report, escalate, raise a concern, notify
  rearrange, rejig, shake up, shake up of the company > restructure, reorganisation, reorganise, organisational change
  reduce = reduction
  reject = decline = refuse = deny = denial = turn down = knock back
  remind > follow up, notification
  remove = delete = get rid of = erase
  replace = swap = swap out
  reply = respond
  resolve = resolution
  respond > response time
  retain = retention
  return = give back = hand back
  revoke = revocation
  roll out the red carpet, say hello to new people > onboarding, welcome, induction, buddy
  roll out, rollout > launch, deploy, implement
  root cause > cause, analysis, postmortem
  rota = rotation = roster
  rough number, roughly how much > estimate, estimation
  route > assign, forward, escalate
  run past > consult, review, approve, feedback
  say no to > decline, reject, refuse, rejection
  say what i think, tell it like it is, tell them what you think > feedback, candour, candor, constructive feedback
  scale back, slim down, tone down, trim down, whittle down > reduce, reduction, decrease
  schedule = timetable
  see someone off, sendoff > farewell, leaver, offboarding
  see to it > ensure, verify
  sequence > order
  set the ball rolling, set the wheels in motion > launch, kick off
  set up > configure, install, arrange, provision
  settle on, which one do we take, which one to pick > decide, decision, selection
  share out, spread the load, who picks it up > assign, allocate, allocation, delegate, assignment
  shoot an email, tip off > notify, notification, contact
  show someone around > guest, visitor, invite
  sign off > accept
  sign up > enrol, subscribe, join
  solve = solution
  sort out > resolve, arrange, fix, handle
  speak out, take issue with > raise a concern, complaint, feedback, report a concern
  specify = specification = spec
  split up > allocate, assign, distribute, divide
  stand in > backup, cover, delegate
  start = begin = began = begun = commence = kick off
  start afresh, start from scratch, start over, wipe the slate clean > restart, rebuild
  step aside > resign, handover, replace
  stock up, stock up on, top up the stock > purchase, procurement
  struggling with a task > ask for help, blocked, escalate
  submit = submission = hand in
  suggest = suggestion = propose = proposal = put forward
  sum up > summary
  summarise = summarize = summary = recap
  supervise = oversee = oversaw = overseen
  suspend = suspension
  swap in for, take over from me > deputy, backup, substitute, delegate
  take care of > responsible, handle
  take over = took over = taken over = assume
  take precedence, whats more important > priority, prioritise, prioritize, prioritisation, prioritization
  take up a collection, whip round > gift, farewell, celebration
  talk it through with > consult, advice, consultation, guidance
  tell what i think > feedback, candour, candor, constructive feedback
  template > form
  thrash out a deal > negotiate, negotiation
  thrown under the bus, whose fault > blameless, blame, accountable for
  triage = prioritise = prioritize
  tuck away > store, storage, retain, retention, archive
  tweak > change, adjust
  twist someones arm > persuade, influence, business case, proposal
  upgrade > replace, refresh, update
  verify = verification = validate
  wade through > examine, analyse
  walkthrough > demonstration, review, guide
  what does good look like, what good looks like > success criteria, metric
  who covers the cost, who foots > budget, expense, company card
  wipe > delete, erase, erasure, dispose
  work out > determine, identify, resolve, calculate
  work side by side with > collaborate, collaboration, partnership
  work with > collaborate, partner, coordinate
  write = wrote = written
`;
