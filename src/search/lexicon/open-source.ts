export const OPEN_SOURCE = `
  abusive, abusive comment, abusive user, bad behavior > moderation, moderator, code of conduct, ban, enforcement
  add a label, issue labels, issue sits, labelling issues, nominate an issue, sort issues, tag an issue > triage
  added to the team, become a committer, become a maintainer > membership, nomination, nominate, maintainer, member
  announces the release, blog the release, cuts the release > release, release process, release team, release manager
  archive a repo, create a repo, delete a repo, make a repo > repository, repository creation, transfer, archive
  automation bot, bors, label bot, merge bot, stale bot, triagebot, welcome bot > bot, automation, merge queue
  back port, backports, cherry pick, land in stable, merge into stable > backport, stable, beta, release branch
  backport = cherry pick to a release branch
  bad behaviour, ban a user, ban someone, bans people > moderation, moderator, code of conduct, ban, enforcement
  ballot, cast a vote, gets a vote, have a vote, run for a seat, seat on the board > vote, voting, election, quorum
  become a member, become a reviewer, get made a maintainer > membership, nomination, nominate, maintainer, member
  begin contributing, beginner issue, easy issue, first contribution > contribute, contributing guide, new contributor
  behave badly, delete a comment, flame war, flamewar > moderation, moderator, code of conduct, ban, enforcement
  block a proposal, comment period > consensus, lazy consensus, objection, concern, final comment period
  break the ecosystem, breaks other packages, crater, crater run > benchmark, regression, ecosystem
  build farm, ci machines, download server, hosts the website > infrastructure, infrastructure team, hosting
  bursary, donate to the project, get funded, grant money > sponsorship, grant, funding, donation, foundation
  chair of the council, council member, head of the team, heads the team > team lead, council, leadership
  change the language, enhancement proposal, large change > request for comments, proposal, rfc, design document
  chat channel, community call, community meeting, discord server > forum, mailing list, communication channel
  cla = contributor license agreement = contributor licence agreement
  close an issue, closed my pr, pr rejected, reject a pr, reopen an issue, why was my pr closed > triage, pull request
  coc, coc violation, code of conduct report > code of conduct, moderation, report a violation, enforcement
  complain about someone, conduct complaint > code of conduct, moderation, report a violation, enforcement
  copyright header, licence header, license header, relicense > license, contributor license agreement, copyright
  dco = developer certificate of origin
  disband a team, dissolve a team, form a team, form a working group > working group, charter, dissolve
  discourse, irc channel, mailing list archive, matrix room, office hour > forum, mailing list, communication channel
  dot release, major release, makes the release > release, release process, release team, release manager
  downstream breakage, got slower, perf run, performance regression > benchmark, regression, ecosystem
  emeritus = retired maintainer
  fade away, goes inactive, gone quiet, inactive maintainers > inactive, emeritus, step down, alumni, removal
  final comment, no one objects, nobody objects > consensus, lazy consensus, objection, concern, final comment period
  first patch, first pr, first pull request, get into contributing > contribute, contributing guide, new contributor
  first time contributor = new contributor
  flaming, get banned, got banned, insults > moderation, moderator, code of conduct, ban, enforcement
  get involved, good first issue, help the project > contribute, contributing guide, new contributor
  get membership, get voted in, join a team > membership, nomination, nominate, maintainer, member
  github permissions, github teams, inherit rights, org admin > organization owner, access control, administrator
  gsoc, mentor a newcomer, mentored issue, mentoring programme, mentors for > mentorship, mentor, internship
  how long supported, long supported > supported version, long term support, end of life, release schedule
  how to get involved, lend a hand with, pitch in on > contribute, contributing guide, new contributor
  inactive members, kick out a maintainer, leave the project > inactive, emeritus, step down, alumni, removal
  join the project team, join the team as a maintainer > membership, nomination, nominate, maintainer, member
  kick from the chat, lock a thread, lock an issue > moderation, moderator, code of conduct, ban, enforcement
  lazy consensus = silence is consent
  leads a team, on the council, sits on the council, team leads, who leads the team > team lead, council, leadership
  leave the team, no longer active, remove a maintainer > inactive, emeritus, step down, alumni, removal
  length of term, term limit > term, election
  let into the team, made a maintainer, voted in > membership, nomination, nominate, maintainer, member
  logo on a shirt, name of the project, print the logo, put the logo on, use the logo > trademark, logo policy, brand
  major change, open an rfc, pep, propose a change, rfc process > request for comments, proposal, rfc, design document
  merge queue > bot, automation
  minor release, patch release, point release > release, release process, release team, release manager
  misbehave, nasty comment, toxic person, trolls > moderation, moderator, code of conduct, ban, enforcement
  mission of the team, remit of the team, scope of the team, what the team is for > charter, scope
  moderation team = moderator
  move a repo, new repo, rename a repo, repo under the org > repository, repository creation, transfer, archive
  name squatting, package name, package owner, publish a package, publish to crates > publish, package, registry, yank
  new working group, start a team, start a working group, wind up a team > working group, charter, dissolve
  nightly = nightly build = nightly release
  old versions supported, support window > supported version, long term support, end of life, release schedule
  org owner, organisation owner, permissions on github > organization owner, access control, administrator
  outreachy, summer of code > mentorship, mentor, internship
  paid contributors, pay maintainers, sponsors us, stipends > sponsorship, grant, funding, donation, foundation
  pick into beta, port to the release branch, uplift to beta > backport, stable, beta, release branch
  prepares the release, release engineering > release, release process, release team, release manager
  project servers, runs the website, website repo, who owns the domain > infrastructure, infrastructure team, hosting
  publish to npm, publish to pypi, push a package, registry account, squat a name > publish, package, registry, yank
  raise an objection, without objection > consensus, lazy consensus, objection, concern, final comment period
  release branch = stable branch
  release notes writer, release post > release, release process, release team, release manager
  remove a member, removed from the team, stops contributing > inactive, emeritus, step down, alumni, removal
  report a person, report abuse, report someone > code of conduct, moderation, report a violation, enforcement
  reported me, someone is rude, someone was rude > code of conduct, moderation, report a violation, enforcement
  rights on github, who has rights > organization owner, access control, administrator
  run the benchmarks > benchmark, regression, ecosystem
  seat on the council, show of hands, stand for election, who can vote, who votes > vote, voting, election, quorum
  security response = security response team = vulnerability response
  sign off commits, sign the cla, sign your commits, signed off by > license, contributor license agreement, copyright
  special interest group = sig
  start a repo, transfer a repo > repository, repository creation, transfer, archive
  start contributing, starter issue, up for grabs > contribute, contributing guide, new contributor
  steering committee = steering council = steering group
  suggest a change, write an rfc > request for comments, proposal, rfc, design document
  supported version > long term support, end of life, release schedule
  take over a package, yank a release > publish, package, registry, yank
  technical steering committee = tsc
  trademark = brand mark
  triager = issue triage = triage team
  untriaged > triage
  version support > supported version, long term support, end of life, release schedule
  want to contribute, want to help > contribute, contributing guide, new contributor
  went quiet > inactive, emeritus, step down, alumni, removal
  who lets people in > membership, nomination, nominate, maintainer, member
  who pays maintainers > sponsorship, grant, funding, donation, foundation
  who runs the servers > infrastructure, infrastructure team, hosting
  working groups > working group, charter, dissolve
  yank > publish, package, registry
  zulip stream > forum, mailing list, communication channel
`;
