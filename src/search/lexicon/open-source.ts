export const OPEN_SOURCE = `
  abusive, abusive comment, abusive user, bad behavior > moderation, moderator, code of conduct, ban, enforcement
  add a label, issue labels, issue sits, labelling issues > triage
  added to the team, become a committer, become a maintainer > membership, nomination, nominate, maintainer, member
  announces the release, blog the release, cuts the release > release, release process, release team, release manager
  archive a repo, create a repo, delete a repo, make a repo > repository, repository creation, transfer, archive
  automation bot, bors, label bot, merge bot, stale bot, triagebot, welcome bot > bot, automation, merge queue
  back port, backports, cherry pick, land in stable, merge into stable > backport, stable, beta, release branch
  backport = cherry pick to a release branch
  bad behaviour, ban a user, ban someone > moderation, moderator, code of conduct, ban, enforcement
  ballot, cast a vote, gets a vote, have a vote, run for a seat > vote, voting, election, quorum
  bans people, behave badly, delete a comment, flame war > moderation, moderator, code of conduct, ban, enforcement
  become a member, become a reviewer, get made a maintainer > membership, nomination, nominate, maintainer, member
  begin contributing, beginner issue, easy issue > contribute, contributing guide, new contributor
  block a proposal, comment period > consensus, lazy consensus, objection, concern, final comment period
  break the ecosystem, breaks other packages, crater, crater run > benchmark, regression, ecosystem
  build farm, ci machines, download server, hosts the website > infrastructure, infrastructure team, hosting
  bursary, donate to the project, get funded > sponsorship, grant, funding, donation, foundation
  chair of the council, council member, head of the team, heads the team > team lead, council, leadership
  change the language, enhancement proposal > request for comments, proposal, rfc, design document
  chat channel, community call, community meeting > forum, mailing list, communication channel
  cla = contributor license agreement = contributor licence agreement
  close an issue, closed my pr, pr rejected, reject a pr, reopen an issue > triage, pull request
  coc, coc violation, code of conduct report > code of conduct, moderation, report a violation, enforcement
  complain about someone, conduct complaint > code of conduct, moderation, report a violation, enforcement
  copyright header, licence header, license header > license, contributor license agreement, copyright
  create a team, disband a team, dissolve a team, form a team > working group, charter, dissolve
  dco = developer certificate of origin
  discord server, discourse, irc channel > forum, mailing list, communication channel
  dot release, major release, makes the release > release, release process, release team, release manager
  downstream breakage, got slower, perf run, performance regression > benchmark, regression, ecosystem
  emeritus = retired maintainer
  fade away, goes inactive, gone quiet > inactive, emeritus, step down, alumni, removal
  final comment, no one objects > consensus, lazy consensus, objection, concern, final comment period
  first contribution, first patch, first pr > contribute, contributing guide, new contributor
  first pull request, get into contributing > contribute, contributing guide, new contributor
  first time contributor = new contributor
  flamewar, flaming, get banned, got banned, insults > moderation, moderator, code of conduct, ban, enforcement
  form a working group, new working group, start a team > working group, charter, dissolve
  get involved, good first issue, help the project > contribute, contributing guide, new contributor
  get membership, get voted in, join a team > membership, nomination, nominate, maintainer, member
  github permissions, github teams, inherit rights > organization owner, access control, administrator
  grant money, paid contributors, pay maintainers > sponsorship, grant, funding, donation, foundation
  gsoc, internship programme, mentor a newcomer, mentored issue, mentoring programme > mentorship, mentor, internship
  how long supported, long supported > supported version, long term support, end of life, release schedule
  how to get involved, lend a hand with, pitch in on > contribute, contributing guide, new contributor
  inactive maintainers, inactive members, kick out a maintainer > inactive, emeritus, step down, alumni, removal
  join the project team, join the team as a maintainer > membership, nomination, nominate, maintainer, member
  kick from the chat, lock a thread, lock an issue > moderation, moderator, code of conduct, ban, enforcement
  large change, major change, open an rfc, pep > request for comments, proposal, rfc, design document
  lazy consensus = silence is consent
  leads a team, on the council, sits on the council, team leads > team lead, council, leadership
  leave the project, leave the team, no longer active > inactive, emeritus, step down, alumni, removal
  let into the team, made a maintainer, voted in > membership, nomination, nominate, maintainer, member
  logo on a shirt, name of the project, print the logo, put the logo on, use the logo > trademark, logo policy, brand
  mailing list archive, matrix room, office hour > forum, mailing list, communication channel
  mentors for, outreachy, summer of code > mentorship, mentor, internship
  merge queue > bot, automation
  minor release, patch release, point release > release, release process, release team, release manager
  misbehave, nasty comment, toxic person > moderation, moderator, code of conduct, ban, enforcement
  mission of the team, remit of the team, scope of the team > charter, scope
  moderation team = moderator
  move a repo, new repo, rename a repo, repo under the org > repository, repository creation, transfer, archive
  name squatting, package name, package owner, publish a package > publish, package, registry, yank
  nightly = nightly build = nightly release
  nobody objects > consensus, lazy consensus, objection, concern, final comment period
  nominate an issue, sort issues, tag an issue, untriaged > triage
  old versions supported, support window > supported version, long term support, end of life, release schedule
  org admin, org owner, organisation owner > organization owner, access control, administrator
  permissions on github, rights on github > organization owner, access control, administrator
  pick into beta, port to the release branch, uplift to beta > backport, stable, beta, release branch
  prepares the release, release engineering > release, release process, release team, release manager
  project servers, runs the website, website repo > infrastructure, infrastructure team, hosting
  propose a change, rfc process, suggest a change, write an rfc > request for comments, proposal, rfc, design document
  publish to crates, publish to npm, publish to pypi, push a package > publish, package, registry, yank
  raise an objection, without objection > consensus, lazy consensus, objection, concern, final comment period
  registry account, squat a name, take over a package, yank a release > publish, package, registry, yank
  release branch = stable branch
  release notes writer, release post > release, release process, release team, release manager
  relicense, sign off commits, sign the cla > license, contributor license agreement, copyright
  remove a maintainer, remove a member, removed from the team > inactive, emeritus, step down, alumni, removal
  report a person, report abuse, report someone > code of conduct, moderation, report a violation, enforcement
  reported me, someone is rude, someone was rude > code of conduct, moderation, report a violation, enforcement
  run the benchmarks > benchmark, regression, ecosystem
  seat on the board, seat on the council, show of hands, stand for election > vote, voting, election, quorum
  security response = security response team = vulnerability response
  sign your commits, signed off by > license, contributor license agreement, copyright
  special interest group = sig
  sponsors us, stipends, who pays maintainers > sponsorship, grant, funding, donation, foundation
  start a repo, transfer a repo > repository, repository creation, transfer, archive
  start a working group, wind up a team, working groups > working group, charter, dissolve
  start contributing, starter issue > contribute, contributing guide, new contributor
  steering committee = steering council = steering group
  stops contributing, went quiet > inactive, emeritus, step down, alumni, removal
  supported version > long term support, end of life, release schedule
  technical steering committee = tsc
  term limit, who can vote, who votes > vote, voting, election, quorum
  trademark = brand mark
  triager = issue triage = triage team
  trolls > moderation, moderator, code of conduct, ban, enforcement
  up for grabs, want to contribute, want to help > contribute, contributing guide, new contributor
  version support > supported version, long term support, end of life, release schedule
  what the team is for > charter, scope
  who has rights > organization owner, access control, administrator
  who leads the team > team lead, council, leadership
  who lets people in > membership, nomination, nominate, maintainer, member
  who owns the domain, who runs the servers > infrastructure, infrastructure team, hosting
  why was my pr closed > triage, pull request
  yank > publish, package, registry
  zulip stream > forum, mailing list, communication channel
`;
