export const GOVERNANCE = `
  above board, box ticking, by the book, follow the rules, jump through hoops > compliance, comply, policy
  above my pay grade, above my paygrade, bump it up, go above my boss > escalate, escalation, escalation path
  accept a proposal, does my idea get approved > proposal, propose, request for comments, approval
  act alone, ask forgiveness, beg forgiveness, decide alone, decide by myself > autonomy, approval, decision, consult
  act for me, act on my behalf, decide for me, in my absence, in my stead, on my behalf > delegate, deputy, delegation
  affected parties, everyone affected, people who care about, people with an interest > stakeholder, consult, notify
  agree > consensus
  allowed > permitted, eligible
  analysis paralysis, bikeshed, bikeshedding, cant make up our minds > decision, consensus, deadlock, escalate
  answer for, answerable > accountable for, responsible
  answer to > line manager, accountable for
  any objections, happy for it to go ahead, no complaints about > lazy consensus, raise objection, consensus
  any wiggle room, carve out, cut some slack, dispensation, get around the rules > exception, waiver, exemption
  appeal process, challenge a decision, challenge a ruling, contest a decision > appeal, dispute, escalate
  approve = sign off = authorise = authorize = green light = rubber stamp = go ahead
  at loggerheads over, cant reach agreement > deadlock, disagreement, consensus, escalate, dispute
  back room deal, behind closed doors, behind our backs > transparency, transparent, private, confidential
  back seat driver, backseat driver, meddle, poke their nose in, second guess > autonomy, scope, decision, trust
  back to the drawing board, backpedal, flip flop, go back on a decision > reconsider, revisit, overturn, reversible
  bang out of order, beyond the pale, cross a line > violation, breach, misconduct, code of conduct, unacceptable
  bare minimum > minimum, requirement
  bdfl = benevolent dictator for life
  bdfl, benevolent dictator, decree, from on high, handed down, one person decides > decision, governance, leadership
  bend the rules, loophole > exemption, waiver, exception
  board > board of directors, director
  board of advisors, council of elders, elders, wise heads > advisory, committee, council
  boot out > dismissal, termination
  break a rule > breach, violation, misconduct, disciplinary
  breakaway group, focus group on, interest group, splinter group > working group, special interest group, committee
  bring on board with, bring people on board, drum up support > stakeholder, buy in, consensus, influence
  bring to book, checks and balances, keep honest, keep in check, keep them honest > oversight, audit, accountable for
  buck passing, drop the ball, fall between the cracks, fall between two stools > ownership, raci, accountable for
  buck stops, calls the shots, final call, last word > decide, decision, approve, accountable for, authority
  bureaucracy > approval, procedure, policy
  buy in > approval, agreement, support, consensus
  by what right, on whose authority, on whose say so > mandate, decision authority, final decision, mandated
  cant agree, deadlock, disagree > dispute, conflict, escalate, decision, consensus
  canvass opinion, get input on, get opinions on > consult, feedback, comment period, request for comments
  cap, upper limit > maximum, limit
  chain of command, company hierarchy > org chart, reporting line, organisational structure, organisation structure
  chair > facilitate, host, furniture
  chairman > chair
  circular argument, dither, drag our feet, endless debate, faffing about > decision, consensus, deadlock, escalate
  clamp down, come down hard on, crack down > enforcement, consequence, sanction, disciplinary, violation
  cloak and dagger, closed meeting, closed session > transparency, transparent, private, confidential
  co sign, counter sign, second signatory, second signature > second approval, approval, sign off, two person
  conflict of interest = competing interest
  conflict resolution = dispute resolution
  contribute = contributor
  decide = decision = make the call = determine
  decide for myself, decide on my own, decide on the spot, free hand > autonomy, approval, decision, consult
  decided in secret, done in secret, in the dark, kept in the dark > transparency, transparent, private, confidential
  decision log = decision record
  decision making = decision process
  delegate > assign, authority
  dig their heels in, have a problem with the proposal, kick up a fuss > veto, raise objection, reject
  disagree with a decision, disagree with the outcome, dispute a decision > appeal, dispute, escalate
  discretion > discretionary, decision, case by case
  dont agree with a decision, dont like the decision, fight a decision, get it overturned > appeal, dispute, escalate
  dont see eye to eye, impasse, reach a stalemate > deadlock, disagreement, consensus, escalate, dispute
  dos and donts, rules around, rules of engagement, rules of the game, rules of the road > policy, guideline
  dotted line > matrix, reporting line
  dri > directly responsible individual, responsible
  exception = waiver = exemption
  exception > case by case
  face the music, get punished, penalty for breaking > enforcement, consequence, sanction, disciplinary, violation
  facilitate = moderate = facilitation
  fall foul of, flout, go against the policy > violation, breach, misconduct, code of conduct, unacceptable
  fall through the cracks, hot potato, left hand doesnt know, no mans land > ownership, raci, accountable for
  final say > decide, decision, approve
  flat hierarchy, flat organisation > org chart, reporting line, organisational structure, organisation structure
  flat structure, food chain > org chart, reporting line, organisational structure, organisation structure
  forbidden = banned = prohibited = not allowed = prohibit = forbid
  framework for decisions, how are decisions made > decision making, consensus, governance, decision
  free rein, go it alone, go rogue, lone wolf, off his own bat, snap decision > autonomy, approval, decision, consult
  get behind it, get onside, get people behind, get them onside > stakeholder, buy in, consensus, influence
  get my idea approved, idea gets approved, pitch a change > proposal, propose, request for comments, approval
  get round the rules, grandfather in, grandfathered, just this once, leeway > exception, waiver, exemption
  get the nod, give it my blessing, give it the nod, give the nod > approval, approve, sign off, authorise
  get together of the leads, governing body, leads meeting, ruling body > board, steering committee, council
  go against the rules, go too far, ignore the rules > violation, breach, misconduct, code of conduct, unacceptable
  go round in circles, going nowhere, in two minds, kick the can > decision, consensus, deadlock, escalate
  grey area > exception, policy, guidance
  ground rule, rule book, rulebook > policy, guideline, rule, code of conduct, handbook
  guideline > policy, standard
  handbook = employee manual = staff manual = employee guide
  have a rethink, reopen a decision, rethink, reverse a decision > reconsider, revisit, overturn, reversible
  have a say > consult, feedback, contribute, comment
  have a voice, make my voice heard, speak my mind, voice heard > feedback, consult, vote, comment
  hierarchy of the company > org chart, reporting line, organisational structure, organisation structure
  higher authority, kick upstairs, not my call, take it further > escalate, escalation, escalation path
  how are we organised > org chart, reporting line, organisational structure, organisation structure
  how are we structured > org chart, reporting line, organisational structure, organisation structure
  how decisions are made, how do we decide, how do you decide > decision making, consensus, governance, decision
  how does it get decided, how is it decided, process for decisions > decision making, consensus, governance, decision
  how is the company organised > org chart, reporting line, organisational structure, organisation structure
  how is the company structured > org chart, reporting line, organisational structure, organisation structure
  in charge > responsible, manage
  in plain sight, open book, out in the open, under the microscope > transparency, transparent
  job split, overlap between roles, split of duties, split the duties > raci, scope, ownership, division of
  keep on the right side of, kosher, letter of the law, play by the rules > compliance, comply, policy
  keep sweet, onside, rally support, win over, win people over > stakeholder, buy in, consensus, influence
  kick out > dismissal, revoke, remove, termination
  kick the can down the road, split opinion, talk in circles > decision, consensus, deadlock, escalate
  kick up a stink, make a stink, one person blocks, oppose the proposal > veto, raise objection, reject
  landed with, left holding the bag, lumbered with, saddled with, stuck with the job > assign, ownership, workload
  layers of management, pecking order > org chart, reporting line, organisational structure, organisation structure
  let it slide, make an exception, one off exception, skirt the rules > exception, waiver, exemption
  log of decisions, reason for the decision > decision record, decision log, rationale, architecture decision record
  mandatory = compulsory = obligatory
  mandatory > required
  nobody complains, nobody is against, unless anyone objects > lazy consensus, raise objection, consensus
  nobody owns, nobodys job, not my job, not my problem, orphan task, pass the buck > ownership, raci, accountable for
  nod of approval, nod through, seal of approval, stamp of approval > approval, approve, sign off, authorise
  nominate = nominee
  not cricket, out of line, overstep, overstep the mark > violation, breach, misconduct, code of conduct, unacceptable
  not happy with the decision, object to a decision, overturn a decision, unfair decision > appeal, dispute, escalate
  open source = oss
  org chart = organisation chart = organization chart = reporting line = organogram
  org chart > structure
  override, overrule > decision, authority, exception
  own = owner = ownership
  permission > access, authorisation, privilege, approval
  police ourselves, self policing, watchdog, watches the watchers > oversight, audit, accountable for
  pour cold water, power of veto, put my foot down, put the kibosh, right of veto > veto, raise objection, reject
  power to decide, power to stop, pull rank > mandate, decision authority, final decision, mandated
  private session > transparency, transparent, private, confidential
  procedure = process
  public comment, public consultation, request comments > consult, feedback, comment period, request for comments
  punish, repercussion, throw the book at > enforcement, consequence, sanction, disciplinary, violation
  purview, remit > scope, responsibility, accountable for
  put an idea forward, table a motion, table a proposal > proposal, propose, request for comments, approval
  raci > responsible, accountable for, consulted, informed
  reasoning behind > decision record, decision log, rationale, architecture decision record
  red tape > approval, procedure
  report to = accountable to = responsible to = answerable to
  report to > line manager, manager
  reporting chain > org chart, reporting line, organisational structure, organisation structure
  required > mandatory
  revisit a decision, second thoughts, u turn, undo a decision, walk back > reconsider, revisit, overturn, reversible
  rfc > request for comments, design document, proposal
  rule = regulation
  rule > policy
  rule of thumb > guideline, principle
  second a motion > motion, vote, proposal
  seek input, sound out, sound people out, sounding board > consult, feedback, comment period, request for comments
  shoot down, shot down, stand in the way, thumbs down, torpedo, veto power > veto, raise objection, reject
  slip through the cracks, whats whose > ownership, raci, accountable for
  special dispensation, special treatment, workaround the policy, wriggle room > exception, waiver, exemption
  stand in for me > delegate, deputy, delegation
  stay in your lane, step on toes, too many cooks, tread on toes, turf, turf war > raci, scope, ownership, division of
  steer > lead, direct, guide, govern
  steering committee > governance, steering group
  step over the line > violation, breach, misconduct, code of conduct, unacceptable
  stick their oar in > autonomy, scope, decision, trust
  stick to the rules, tick box exercise, tick the boxes, toe the line, within the rules > compliance, comply, policy
  sub committee, sub group, subcommittee, subgroup > working group, special interest group, committee
  subcommittee = sub committee
  take it up with, up the flagpole, up the ladder > escalate, escalation, escalation path
  top table > board, steering committee, council
  two people must, two person rule, two signatures > second approval, approval, sign off, two person
  unhappy with a decision, unhappy with the outcome > appeal, dispute, escalate
  unilateral, without asking anyone, without asking permission > autonomy, approval, decision, consult
  up to whom > responsible, duty
  veto > reject, approval
  volunteer > contributor, voluntary, community
  vote against, vote no > veto, raise objection, reject
  way we decide > decision making, consensus, governance, decision
  what gives you the right, who put you in charge > mandate, decision authority, final decision, mandated
  what happens if i break > enforcement, consequence, sanction, disciplinary, violation
  what happens if someone breaks > enforcement, consequence, sanction, disciplinary, violation
  what happens if you break > enforcement, consequence, sanction, disciplinary, violation
  what happens to my proposal > proposal, propose, request for comments, approval
  whats the rule on > policy, guideline
  where are decisions written > decision record, decision log, rationale, architecture decision record
  who cares about, who needs to be told, who should be told, who should know > stakeholder, consult, notify
  who does what, whose patch > raci, scope, ownership, division of
  why did we decide, why was it decided > decision record, decision log, rationale, architecture decision record
  written record of the decision > decision record, decision log, rationale, architecture decision record
  your blessing > approval, approve, sign off, authorise
`;
