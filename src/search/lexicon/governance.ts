export const GOVERNANCE = `
  agree > consensus
  allowed > permitted, eligible
  answer for, answerable > accountable for, responsible
  answer to > line manager, accountable for
  approve = sign off = authorise = authorize = green light = rubber stamp = go ahead
  bare minimum > minimum, requirement
  bend the rules, loophole > exemption, waiver, exception
  board > board of directors, director
  boot out > dismissal, termination
  break a rule > breach, violation, misconduct, disciplinary
  buck stops, calls the shots, final call, last word > decide, decision, approve, accountable for, authority
  bureaucracy > approval, procedure, policy
  buy in > approval, agreement, support, consensus
  cant agree, deadlock, disagree > dispute, conflict, escalate, decision, consensus
  cap, upper limit > maximum, limit
  chair > facilitate, host, furniture
  chairman > chair
  conflict of interest = competing interest
  conflict resolution = dispute resolution
  contribute = contributor
  decide = decision = make the call = determine
  delegate > assign, authority
  discretion > discretionary, decision, case by case
  dotted line > matrix, reporting line
  dri > directly responsible individual, responsible
  exception = waiver = exemption
  exception > case by case
  facilitate = moderate = facilitation
  final say > decide, decision, approve
  forbidden = banned = prohibited = not allowed = prohibit = forbid
  grey area > exception, policy, guidance
  ground rule, rule book, rulebook > policy, guideline, rule, code of conduct, handbook
  guideline > policy, standard
  handbook = employee manual = staff manual = employee guide
  have a say > consult, feedback, contribute, comment
  in charge > responsible, manage
  kick out > dismissal, revoke, remove, termination
  mandatory = compulsory = obligatory
  mandatory > required
  nominate = nominee
  open source = oss
  org chart = organisation chart = organization chart = reporting line = organogram
  org chart > structure
  override, overrule > decision, authority, exception
  own = owner = ownership
  permission > access, authorisation, privilege, approval
  procedure = process
  purview, remit > scope, responsibility, accountable for
  raci > responsible, accountable for, consulted, informed
  red tape > approval, procedure
  report to = accountable to = responsible to = answerable to
  report to > line manager, manager
  required > mandatory
  rfc > request for comments, design document, proposal
  rule = regulation
  rule > policy
  rule of thumb > guideline, principle
  steer > lead, direct, guide, govern
  steering committee > governance, steering group
  up to whom > responsible, duty
  veto > reject, approval
  volunteer > contributor, voluntary, community
`;
