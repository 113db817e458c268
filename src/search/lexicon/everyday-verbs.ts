export const EVERYDAY_VERBS = `
  acquire = acquisition
  advise = advice = guidance
  ask for > request
  assign = allocate
  assign = assignee
  attend = attendee
  audit = auditor
  blame > accountable for, responsible, cause
  borrow = loan = lend
  bring forward > reschedule, earlier, expedite
  bring up > raise, report, discuss
  cadence > frequency, schedule
  cancel = call off
  carry out > perform, conduct, execute, implement
  certify > attest
  change = alter = modify = amend = modification
  chase > reminder
  chase up > reminder, collect
  choose = chose = chosen = select = choice
  compare = comparison
  conclude = conclusion
  contact = get in touch = reach out = get hold of
  coordinate = co ordinate = liaise
  cover for, fill in for, stand in for, step in > deputy, backup, cover, substitute, delegate
  create = set up = establish
  criteria = criterion
  cut off > deadline
  define = definition
  describe = description
  destroy = destruction = shred
  dish out > assign, allocate
  distribute = hand out = dish out = give out
  double check > review, verify, check
  draft > write, prepare, propose
  draw up, put together > prepare, draft, create, develop
  drop > cancel, discontinue
  duty > responsibility
  emergency = crisis
  escalate > raise, report
  exclude = exclusion
  expand = expansion
  explain = explanation = clarify
  extend = extension
  fail = failure
  fix = repair = mend
  flag > report, notify
  flag up > report, raise, notify
  follow up = chase = chase up
  gather = collect
  get access, give access > grant access, access request, permission
  get rid of, shred, throw away > dispose
  give out, hand out > issue, provide
  give the ok, sign off on > approval, authorise
  go live, push out > release, publish, launch, deploy
  go over, walk through > review, explain, present
  hand over > transfer, deliver
  hang on to, hold onto > keep, retain, retention
  host > facilitate, organise
  identify = identification
  inherit, take over, took over > handover, succeed, responsible
  input > consult, feedback, contribute, comment
  justify = justification
  keep = kept
  keep an eye on > review
  keep up to date > update, maintain
  kick off > launch
  lay out > define, describe, specify, explain
  lead = led = spearhead
  let in > access, admit, grant access
  line up > arrange, schedule
  look after = take care of = maintain = maintenance = upkeep
  look after > responsible, manage
  monitor = keep an eye on = keep track of
  notify = inform = keep posted
  often > frequency, weekly, monthly, quarterly, annual
  outsource = farm out = contract out
  outsource > vendor, contractor, external, delegate
  oversee > manage, responsible
  parallel > simultaneously, concurrent, multiple
  pass on > transfer, share, handover
  pays for > budget, cost, reimburse, fund
  pick up > collect, assign, owner
  postpone = delay = put off = push back = defer
  prioritise = prioritize = priority
  probe > investigate
  proofread = proof read
  prove = proof
  prove > evidence, demonstrate
  push back > reschedule, challenge, objection
  push back on > reject, refuse, decline
  put in charge > assign, nominate, designate
  put in for > request, apply, application
  put off > reschedule
  quarterly > quarter, every three months
  raise an issue, raise it > report, escalate, raise a concern, notify
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
  roll out, rollout > launch, deploy, implement
  root cause > cause, analysis, postmortem
  rota = rotation = roster
  route > assign, direct, forward, escalate
  run past > consult, review, approve, feedback
  schedule = timetable
  sequence > order, step
  set up > configure, install, arrange, provision
  sign off > accept
  sign up > enrol, subscribe, join
  solve = solution
  sort out > resolve, arrange, fix, handle
  specify = specification = spec
  split up > allocate, assign, distribute, divide
  stand in > backup, cover, delegate
  start = begin = began = begun = commence = kick off
  step aside > resign, handover, replace
  submit = submission = hand in
  suggest = suggestion = propose = proposal = put forward
  sum up > summary
  summarise = summarize = summary = recap
  supervise = oversee = oversaw = overseen
  suspend = suspension
  take care of > responsible, handle
  take over = took over = taken over = assume
  template > form
  triage = prioritise = prioritize
  tweak > change, adjust
  upgrade > replace, refresh, update
  verify = verification = validate
  walkthrough > demonstration, review, guide
  wipe > delete, erase, erasure, dispose
  work out > determine, identify, resolve, calculate
  work with > collaborate, partner, coordinate
  write = wrote = written
`;
