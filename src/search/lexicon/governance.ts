export const GOVERNANCE = `
  abide by, keep to, stick to > adhere, comply
  above board, box ticking, by the book, follow the rules, keep on the right side of, kosher > compliance, comply
  above my pay grade, above my paygrade, bump it up, go above my boss > escalate, escalation, escalation path
  accept a proposal, does my idea get approved > proposal, propose, request for comments, approval
  act alone, ask forgiveness, beg forgiveness, decide alone, decide by myself > autonomy, approval, consult
  act for me, act on my behalf, decide for me, in my absence, in my stead, on my behalf > delegate, deputy, delegation
  affected parties, everyone affected, people who care about, people with an interest > stakeholder, consult, notify
  agree > consensus
  allowed > permitted, eligible
  analysis paralysis, bikeshed, bikeshedding, cant make up our minds > decision, consensus, deadlock, escalate
  answerable for, have to answer for > accountable for, responsible
  any objections, happy for it to go ahead, no complaints about > lazy consensus, raise objection, consensus
  any wiggle room, carve out, cut some slack, dispensation, get around the rules > exception, waiver, exemption
  appeal process, challenge a decision, challenge a ruling, contest a decision > appeal, dispute, escalate
  approve = sign off = authorise = authorize = green light
  at loggerheads over, cant reach agreement > deadlock, disagreement, consensus, escalate, dispute
  baby steps, bring in gradually, little by little, phase in > phased, gradual, incremental, rollout
  back room deal, behind our backs, cloak and dagger, decided in secret > transparency, transparent
  back seat driver, backseat driver, meddle, poke their nose in, second guess, stick their oar in > autonomy, micromanage
  back to the drawing board, backpedal, flip flop, go back on a decision > reconsider, revisit, overturn, reversible
  bail out > withdraw, step down, resign
  bang heads together, break a deadlock, when nobody agrees > tie break, dispute, final decision
  bang out of order, beyond the pale, cross a line, fall foul of > violation, misconduct, code of conduct, unacceptable
  bare minimum > minimum, requirement
  bdfl = benevolent dictator for life
  bdfl, benevolent dictator, one person decides > governance, leadership, final decision
  behind closed doors > private, confidential, transparency, transparent
  bend the rules, loophole > exemption, waiver, exception
  bide our time, hang fire, hold off, wait it out > postpone, delay, on hold
  blurry, hand wavy, handwavy, vague, woolly > unclear, ambiguous, clarify
  board > board of directors
  board of advisors, council of elders, elders, wise heads > advisory board, advisory committee, council
  boot out > dismissal, termination
  break a rule > violation, misconduct, disciplinary
  break up a team, close a group, dissolve a group, shut down a group > dissolve, dissolution, disbanded, sunset
  breakaway group, interest group, splinter group > working group, special interest group, committee
  breathing down my neck, check up on, checking up on me > micromanage, autonomy, employee monitoring
  bring in someone, bring new people in > onboarding, nomination, recruitment, add member
  bring on board with, bring people on board, drum up support > stakeholder, buy in, consensus, influence
  bring to a vote, call a vote, call for a vote, go to a vote, put it to the vote > vote, voting, motion, ballot
  bring to book, checks and balances, keep honest, keep in check, keep them honest > oversight, audit, accountable for
  buck passing, drop the ball, fall between the cracks, fall between two stools > ownership, raci, accountable for
  buck stops, calls the shots, final call, last word > decide, decision, approve, accountable for
  bureaucracy, jump through hoops > approval, procedure
  buy in > approval, consensus
  by what right, on whose authority, on whose say so > mandate, decision authority, final decision, mandated
  cant agree, deadlock, disagree > dispute, conflict, escalate, consensus
  canvass opinion, get input on, get opinions on > consult, feedback, comment period, request for comments
  cap, upper limit > maximum, limit
  casting vote > tie breaker, final decision
  chain of command, company hierarchy > org chart, reporting line, organisational structure, organisation structure
  chair a meeting > facilitate, host
  chairman > chair
  check with someone first, clear it with, clear with, cleared by, get it cleared > approval, review by, sign off
  chime in, chip in with an opinion, my tuppence, pipe up, put in my two cents > feedback, comment
  circular argument, dither, drag our feet, endless debate, faffing about > decision, consensus, deadlock, escalate
  clamp down, come down hard on, crack down > enforcement, consequence, sanction, disciplinary, violation
  clear cut > explicit, unambiguous
  closed meeting, closed session, private session > private, confidential, transparency
  co sign, counter sign, second signatory, second signature, two signatures > signatory, second approval, two person
  conflict of interest = competing interest
  conflict resolution > dispute resolution
  contested, disputed, in dispute, not agreed > disagreement, dispute, objection, concern, conflict
  contribute = contributor
  cronies > conflict of interest, impartial
  current maintainers, list of maintainers > roster, maintainers
  decide = decision
  decide for myself, decide on my own, decide on the spot, free hand, free rein > autonomy, approval, consult
  decision log = decision record
  decision making = decision process
  decree, from on high, handed down > decision making, leadership
  delegate > assign
  determine, make the call > decide, decision
  dig their heels in, have a problem with the proposal, kick up a fuss > veto, raise objection, reject
  disagree with a decision, disagree with the outcome, dispute a decision > appeal, dispute, escalate
  discretion > discretionary, case by case
  discussion going nowhere, go round in circles, in two minds, kick the can > decision, consensus, deadlock, escalate
  do the same work twice, duplicate work, reinvent the wheel > duplication, reuse, coordination
  done in secret, in the dark, kept in the dark > transparency, transparent
  dont agree with a decision, dont like the decision, fight a decision, get it overturned > appeal, dispute, escalate
  dont see eye to eye, impasse, reach a stalemate > deadlock, disagreement, consensus, escalate, dispute
  dos and donts, rules around, rules of engagement, rules of the game, rules of the road > policy, guideline
  dotted line > matrix, reporting line
  drag on the team, gets in our way, holds us back, slows us down > blocker, impediment, obstacle, delay
  dri > directly responsible individual, responsible
  drop someone from, get someone removed, kick someone off, remove someone from > removal, remove, revoke, offboarding
  ear of the boss, ear of the bosses, in the ear of, trusted by the bosses > advise, adviser, advisor
  equal chance, fair chance, fair crack, fair go, fair shake > fairness, equal opportunity
  ex maintainer, ex member, old member, past member > former member, emeritus, alumni
  exception = exemption
  exception > case by case
  face the consequences, face the music, get punished > enforcement, consequence, sanction, disciplinary, violation
  facilitate = facilitation
  fair hearing > due process, appeal, fairness
  fall guy, fall on my sword, scapegoat, take the fall > accountable for, blameless
  fall through the cracks, hot potato, left hand doesnt know, no mans land > ownership, raci, accountable for
  final say > decide, decision, approve
  final say, last word > final decision, authority, technical authority
  flat hierarchy, flat organisation > org chart, reporting line, organisational structure, organisation structure
  flat structure, food chain > org chart, reporting line, organisational structure, organisation structure
  flout, go against the policy, go against the rules, go too far > violation, misconduct, code of conduct, unacceptable
  fly in the face of > violate, violation, contravene
  forbidden = banned = prohibited = not allowed = prohibit = forbid
  form a group, found a group, new committee, new group, spin up a group > working group, charter, establish
  framework for decisions, how are decisions made > decision making, consensus, governance, decision
  get a say in, get a vote on, has a say in, have a voice in, have input into > consult, consultation, feedback
  get behind it, get onside, get people behind, get them onside > stakeholder, buy in, consensus, influence
  get legal to look, have a word with legal, pass it by > legal review, approval
  get my idea approved, idea gets approved, pitch a change > proposal, propose, request for comments, approval
  get round the rules, grandfather in, grandfathered, just this once, leeway > exception, waiver, exemption
  get the last say, has the upper hand > final decision, override, precedence
  get the nod, give it my blessing, give it the nod, give the nod > approval, approve, sign off, authorise
  get through the vote, get waved through, make it past the committee, make it through the approval, pass the vote > approval, approve
  get together of the leads, governing body, leads meeting, ruling body > board, steering committee, council
  get voted through, vote it through, vote through > approve, approval
  gift for contributors, thank you gift, token of appreciation > recognition, swag, reward
  go ahead, rubber stamp > approve, approval, sign off
  go it alone, go rogue, lone wolf, off his own bat, snap decision, unilateral > autonomy, approval, consult
  got a no, got knocked back, got rejected, thrown out by > rejection, appeal
  green lit, greenlit > approve, approval
  grey area > exception, guidance, case by case
  ground rule, rule book, rulebook > guideline, rule, code of conduct
  guideline > policy, standard
  handbook = employee manual = staff manual = employee guide
  have a rethink, reopen a decision, rethink, reverse a decision > reconsider, revisit, overturn, reversible
  have a say > consult, feedback, comment
  have a voice, make my voice heard, speak my mind, voice heard > feedback, consult, vote, comment
  head count, how many of you, number of people on, size of the team > headcount, team size, number of members
  hierarchy of the company > org chart, reporting line, organisational structure, organisation structure
  higher authority, kick upstairs, not my call, take it further > escalate, escalation, escalation path
  how are we organised > org chart, reporting line, organisational structure, organisation structure
  how are we structured > org chart, reporting line, organisational structure, organisation structure
  how decisions are made, how do we decide, how do you decide > decision making, consensus, governance, decision
  how does it get decided, how is it decided, process for decisions > decision making, consensus, governance, decision
  how is the company organised > org chart, reporting line, organisational structure, organisation structure
  how is the company structured > org chart, reporting line, organisational structure, organisation structure
  how many members, how many people sit on, number of board seats, size of the board, size of the committee > number of members
  how the sausage is made, how things get decided here > governance
  ignore the rules, not cricket, out of line, overstep > violation, misconduct, code of conduct, unacceptable
  in charge > responsible
  in plain sight, open book, out in the open, under the microscope > transparency, transparent
  job split, overlap between roles, split of duties > raci, scope, ownership, division of responsibility
  keep my nose out > autonomy, delegate, trust
  keep people out, no go area, off limits, shut out, wall off > restrict, restricted, prohibited
  keep sweet, onside, rally support, win over, win people over > stakeholder, buy in, consensus, influence
  kick out > dismissal, removal, termination
  kick the can down the road, split opinion, talk in circles > decision, consensus, deadlock, escalate
  kick up a stink, make a stink, one person blocks, oppose the proposal > veto, raise objection, reject
  landed with, left holding the bag, lumbered with, saddled with, stuck with the job > assign, ownership, workload
  layers of management, pecking order > org chart, reporting line, organisational structure, organisation structure
  let a member in, let new people in, let someone join > admit, admission, membership, invitation
  let it slide, make an exception, one off exception, skirt the rules > exception, waiver, exemption
  letter of the law, play by the rules, stick to the rules, tick box exercise, tick the boxes > compliance, comply
  list of members, roster of, who are the members > current members, roster
  lobbying > advocate, influence
  log of decisions, reason for the decision > decision record, decision log, rationale, architecture decision record
  look over my shoulder > micromanage, autonomy, employee monitoring
  make public > disclosure, announcement, publish
  make up of the board, makeup of, who sits on > membership, current members
  mandatory = compulsory = obligatory
  mandatory > required
  moderate a discussion, moderate a meeting > facilitate, facilitator
  nobody complains, nobody is against, unless anyone objects > lazy consensus, raise objection, consensus
  nobody objects, nobody replies, nobody says anything, silence means > no response, lack of response, lazy consensus, assumed
  nobody owns, nobodys job, not my job, not my problem, orphan task, pass the buck > ownership, raci, accountable for
  nod of approval, nod through, seal of approval, stamp of approval > approval, approve, sign off, authorise
  nominate = nominee
  not happy with the decision, object to a decision, overturn a decision, unfair decision > appeal, dispute, escalate
  open source = oss
  org chart = organisation chart = organization chart = organogram
  org chart, organisation chart, organization chart, organogram > reporting line, organisational structure
  override, overrule > overturn, exception
  overstep the mark, step over the line > violation, misconduct, code of conduct, unacceptable
  own = owner = ownership
  penalty for breaking > enforcement, consequence, sanction, disciplinary, violation
  permission > authorisation, privilege, approval
  police ourselves, self policing, watchdog, watches the watchers > oversight, audit, accountable for
  pour cold water, power of veto, put my foot down, put the kibosh, right of veto > veto, raise objection, reject
  power to decide, power to stop, pull rank > mandate, decision authority, final decision, mandated
  procedure = process
  public comment, public consultation, request comments > consult, feedback, comment period, request for comments
  pulling the strings, rules the roost, runs the place, top of the tree > leadership, governance, decision making
  punish, repercussion, throw the book at > enforcement, consequence, sanction, disciplinary, violation
  purview, remit > scope, responsibility, accountable for
  push for a change > champion, advocate
  put a hand up, put up my hand, raise my hand for, step up to volunteer > volunteer, nomination, self nomination
  put an idea forward, table a motion, table a proposal > proposal, propose, request for comments, approval
  put out a statement, put out news > announcement, publish, press release
  put to a vote, put up for a vote, take a vote, vote on it > vote, voting, motion, ballot
  raci > responsible, accountable for, consulted
  ratification, ratify, rubberstamp > approve, approval, adopt, adoption
  reasoning behind > decision record, decision log, rationale, architecture decision record
  red tape > approval, procedure
  regulation > rule
  report to = accountable to = responsible to = answerable to
  report to > line manager
  reporting chain > org chart, reporting line, organisational structure, organisation structure
  reporting line > org chart
  required > mandatory
  revisit a decision, second thoughts, u turn, undo a decision, walk back > reconsider, revisit, overturn, reversible
  rfc > request for comments, design document, proposal
  root out > remove, removal, eliminate
  rule > policy, regulation
  rule of thumb > guideline, principle
  run by someone, run it by, run it past, square it with > approval, review by, sign off
  say something in a thread, throw in my two cents, two cents, two pennorth, weigh in > feedback, comment
  second a motion > motion, vote, proposal
  seek input, sound out, sound people out, sounding board > consult, feedback, comment period, request for comments
  shoot down, shot down, stand in the way, thumbs down, torpedo, veto power > veto, raise objection, reject
  shut the group, team dissolved, wind up a group > dissolve, dissolution, disbanded, sunset
  slip through the cracks, whats whose > ownership, raci, accountable for
  special dispensation, special treatment, workaround the policy, wriggle room > exception, waiver, exemption
  spin up a team, stand up a team, start a committee, start a group > working group, charter, establish
  split the duties, stay in your lane, step on toes, too many cooks > raci, scope, ownership, division of responsibility
  squeak through > approval, approve
  stand in for me > delegate, deputy, delegation
  steer > lead, guide, govern
  steering committee > governance, steering group
  step by step rollout > phased, gradual, incremental, rollout
  sub committee, sub group, subcommittee, subgroup > working group, special interest group, committee
  subcommittee = sub committee
  take it up with, up the flagpole, up the ladder > escalate, escalation, escalation path
  take people off > removal, remove, revoke, offboarding
  take the rap > accountable for, blameless
  toe the line, within the rules > compliance, comply
  top table > board, steering committee, council
  tread on toes, turf, turf war, who does what, whose patch > raci, scope, ownership, division of responsibility
  two people doing the same > duplication, reuse, coordination
  two people must, two person rule > second approval, two person
  unhappy with a decision, unhappy with the outcome > appeal, dispute, escalate
  up to whom > responsible, duty
  veto > reject, approval
  volunteer > contributor, voluntary work
  vote against, vote no > veto, raise objection, reject
  vote down, vote it down > reject, rejection, decline
  waiver > exception
  way we decide > decision making, consensus, governance, decision
  wears the trousers > leadership, governance, decision making
  what gives you the right, who put you in charge > mandate, decision authority, final decision, mandated
  what happens if i break > enforcement, consequence, sanction, disciplinary, violation
  what happens if someone breaks > enforcement, consequence, sanction, disciplinary, violation
  what happens if you break > enforcement, consequence, sanction, disciplinary, violation
  what happens to my proposal > proposal, propose, request for comments, approval
  whats the rule on > policy, guideline
  when nobody can agree > tie break, dispute, final decision
  where are decisions written > decision record, decision log, rationale, architecture decision record
  whispers in the ear > advise, adviser, advisor
  who cares about, who needs to be told, who should be told, who should know > stakeholder, consult, notify
  who do i answer to > line manager, accountable for
  why did we decide, why was it decided > decision record, decision log, rationale, architecture decision record
  without asking anyone, without asking permission > autonomy, approval, consult
  written record of the decision > decision record, decision log, rationale, architecture decision record
  your blessing > approval, approve, sign off, authorise
`;
