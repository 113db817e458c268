export const OPEN_SOURCE = `
  abandoned project, abandonware, dead project, no longer maintained > unmaintained, archive, abandoned, retirement
  absent maintainer, awol maintainer, cant reach the maintainer > inactive, emeritus, removal, step down
  abusive, abusive comment, abusive user, bad behavior > moderation, moderator, code of conduct, ban, enforcement
  accept a project, apply to join the foundation > project proposal, sandbox, incubation, donation
  add a label, issue labels, issue sits, labelling issues, nominate an issue, sort issues, tag an issue > triage
  add me to the org, add someone to the org > github organization, organization member, membership, invitation
  added to the org, github invite > github organization, organization member, membership, invitation
  added to the team, become a committer, become a maintainer > membership, nomination, nominate, maintainer, member
  adopt a project, become the new maintainer > transfer, new maintainer, adoption, handover, maintainer
  agpl, apache 2, bsd licence, lgpl, mpl, permissive licence, viral licence, what licence > licence, licensing
  ai contributions, ai help on a pr, ai slop, ai written > ai generated, generative ai, ai assisted, ai policy
  announces the release, blog the release, cuts the release > release, release process, release team, release manager
  archive a repo, create a repo, delete a repo, make a repo > repository, repository creation, transfer, archive
  automation bot, bors, label bot, merge bot, stale bot, triagebot, welcome bot > bot, automation, merge queue
  back port, backports, cherry pick, land in stable, merge into stable > backport, stable, beta, release branch
  backers, beer money, buy us a coffee, donor, github sponsors > sponsorship, donation, funding, sponsor, foundation
  backport = cherry pick to a release branch
  bad behaviour, ban a user, ban someone, bans people > moderation, moderator, code of conduct, ban, enforcement
  ballot, cast a vote, gets a vote, have a vote, run for a seat, seat on the board > vote, voting, election, quorum
  become a member, become a reviewer, get made a maintainer > membership, nomination, nominate, maintainer, member
  begin contributing, beginner issue, easy issue, first contribution > contribute, contributing guide, new contributor
  behave badly, delete a comment, flame war, flamewar > moderation, moderator, code of conduct, ban, enforcement
  block a proposal, comment period > consensus, lazy consensus, objection, concern, final comment period
  borrow code, copied code, copied from stackoverflow > third party code, attribution, copyright, licensing
  bot written, chatgpt code, code from chatgpt, copilot code > ai generated, generative ai, ai assisted, ai policy
  break from the project, burned out maintainer > emeritus, step down, inactive, burnout
  break the ecosystem, breaks other packages, crater, crater run > benchmark, regression, ecosystem
  bring a project to the foundation, donate a project, donate code > project proposal, sandbox, incubation, donation
  build farm, ci machines, download server, hosts the website > infrastructure, infrastructure team, hosting
  bursary, donate to the project, get funded, grant money > sponsorship, grant, funding, donation, foundation
  cant keep up with the project, maintainer burnout, no time for the project > emeritus, step down, inactive, burnout
  chair of the council, council member, head of the team, heads the team > team lead, council, leadership
  change the language, enhancement proposal, large change > request for comments, proposal, rfc, design document
  chat channel, community call, community meeting, discord server > forum, mailing list, communication channel
  ci account, machine user > bot, service account, automation
  cla = contributor license agreement = contributor licence agreement
  close an issue, closed my pr, pr rejected, reject a pr, reopen an issue, why was my pr closed > triage, pull request
  coc, coc violation, code of conduct report > code of conduct, moderation, report a violation, enforcement
  come back as a maintainer, come back from emeritus, get my rights back, get reinstated > emeritus, reinstate
  companies that use, try it before adopting, who is using it > adopters, adopter, case study
  complain about someone, conduct complaint > code of conduct, moderation, report a violation, enforcement
  contribute at work, contribute for my employer > open source, contribution policy, licensing, contribute
  contribute in work time, contributing on company time > open source, contribution policy, licensing, contribute
  contributor ladder = contributor levels = contribution ladder
  contributor levels, earn my stripes > contributor ladder, maintainer, nomination, committer, becoming a maintainer
  contributors list, credit contributors > attribution, acknowledgement, contributor, recognition, credit
  copy code from, copy from stack overflow, lift code from > third party code, attribution, copyright, licensing
  copy the repo, hostile fork, make our own version, own copy of the code, own version of the project > fork
  copyright header, licence header, license header, relicense > license, contributor license agreement, copyright
  credit for my work, credit the author > attribution, acknowledgement, contributor, recognition, credit
  dco = developer certificate of origin
  demote a project, drop a project, kick out a project > archive, project lifecycle, demotion, retirement
  disband a team, dissolve a team, form a team, form a working group > working group, charter, dissolve
  discourse, irc channel, mailing list archive, matrix room, office hour > forum, mailing list, communication channel
  do i have to sign anything before contributing > contributor license agreement, developer certificate of origin, sign off
  dot release, major release, makes the release > release, release process, release team, release manager
  downstream breakage, got slower, perf run, performance regression > benchmark, regression, ecosystem
  duties of a maintainer, how many hours does it take, how much time does it take > time commitment, maintainer
  earn the right > contributor ladder, maintainer, nomination, committer, becoming a maintainer
  emeritus = retired maintainer
  fade away, goes inactive, gone quiet, inactive maintainers > inactive, emeritus, step down, alumni, removal
  final comment, no one objects, nobody objects > consensus, lazy consensus, objection, concern, final comment period
  find a new maintainer, hand over a project > transfer, new maintainer, adoption, handover, maintainer
  first day as a maintainer, got the commit bit > onboarding, new maintainer, maintainer, committer
  first patch, first pr, first pull request, get into contributing > contribute, contributing guide, new contributor
  first time contributor = new contributor
  flaming, get banned, got banned, insults > moderation, moderator, code of conduct, ban, enforcement
  found a security bug > vulnerability, security policy, vulnerability disclosure, security report, responsible disclosure
  get accepted into the foundation, get into the foundation > project proposal, sandbox, incubation, donation
  get involved, good first issue, help the project > contribute, contributing guide, new contributor
  get membership, get voted in, join a team > membership, nomination, nominate, maintainer, member
  get money from the project, get paid back by the project, spend project funds > funding, budget, reimbursement, fund
  get paid for contributing, get paid to contribute, paid to maintain > funding, stipend, sponsorship, bounty
  github label, label meaning, what do the labels mean, what does the label mean > label, triage
  github org = github organization = github organisation
  github permissions, github teams, inherit rights, org admin > organization owner, access control, administrator
  give a project to the foundation, join the foundation > project proposal, sandbox, incubation, donation
  give money, give us money, money from companies > sponsorship, donation, funding, sponsor, foundation
  give someone credit for, hall of fame > attribution, acknowledgement, contributor, recognition, credit
  graduate a project > graduation, incubation, sandbox, maturity level, project lifecycle, due diligence
  gsoc, mentor a newcomer, mentored issue, mentoring programme, mentors for > mentorship, mentor, internship
  hand over a repo, move a repo into the org, move my repo to > repository transfer, transfer, repository
  health check on a project, health of the project > due diligence, project health, health check, maturity
  how are maintainers chosen > contributor ladder, maintainer, nomination, committer, becoming a maintainer
  how do i tell you about a vulnerability > vulnerability, security policy, vulnerability disclosure, security report, responsible disclosure
  how long supported, long supported > supported version, long term support, end of life, release schedule
  how to become a committer > contributor ladder, maintainer, nomination, committer, becoming a maintainer
  how to become a maintainer > contributor ladder, maintainer, nomination, committer, becoming a maintainer
  how to become one of you > contributor ladder, maintainer, nomination, committer, becoming a maintainer
  how to get involved, lend a hand with, pitch in on > contribute, contributing guide, new contributor
  inactive members, kick out a maintainer, leave the project > inactive, emeritus, step down, alumni, removal
  invite me to the org, join the github org > github organization, organization member, membership, invitation
  invited as a committer, maintainer chosen > nomination, nominate, new maintainer, maintainer, invitation
  is the project healthy, state of health > due diligence, project health, health check, maturity
  join the project team, join the team as a maintainer > membership, nomination, nominate, maintainer, member
  just became a maintainer, just got commit access > onboarding, new maintainer, maintainer, committer
  kick from the chat, lock a thread, lock an issue > moderation, moderator, code of conduct, ban, enforcement
  lazy consensus = silence is consent
  leads a team, on the council, sits on the council, team leads, who leads the team > team lead, council, leadership
  leave the team, no longer active, remove a maintainer > inactive, emeritus, step down, alumni, removal
  left the org, remove someone from the org > github organization, removal, offboarding, revoke, membership
  legal paperwork for contributors > contributor license agreement, developer certificate of origin, sign off
  length of term, term limit > term, election
  let into the team, made a maintainer, voted in > membership, nomination, nominate, maintainer, member
  list of contributors, list of people who helped > attribution, acknowledgement, contributor, recognition, credit
  llm code, llm generated, written by a bot, written by ai > ai generated, generative ai, ai assisted, ai policy
  logo on a shirt, name of the project, print the logo, put the logo on, use the logo > trademark, logo policy, brand
  look for maintainers, needs a new owner > transfer, new maintainer, adoption, handover, maintainer
  maintainer disappears, maintainer doesnt respond, maintainer gone > inactive, emeritus, removal, step down
  maintainer has vanished, maintainer is mia, maintainer on a break > inactive, emeritus, removal, step down
  maintainer picked, new committer, pick a maintainer > nomination, nominate, new maintainer, maintainer, invitation
  maintainer vanished, maintainer went quiet, no reply from maintainer > inactive, emeritus, removal, step down
  major change, open an rfc, pep, propose a change, rfc process > request for comments, proposal, rfc, design document
  make a repo private, make a repo public, open up a repo > private repository, public repository, repository
  make me a member on github, not in the org > github organization, organization member, membership, invitation
  merge queue > bot, automation
  minor release, patch release, point release > release, release process, release team, release manager
  misbehave, nasty comment, toxic person, trolls > moderation, moderator, code of conduct, ban, enforcement
  mission of the team, remit of the team, scope of the team, what the team is for > charter, scope
  moderation team = moderator
  move a project into, submit a project > project proposal, sandbox, incubation, donation
  move a repo, new repo, rename a repo, repo under the org > repository, repository creation, transfer, archive
  move from sandbox > graduation, incubation, sandbox, maturity level, project lifecycle, due diligence
  move to another org > repository transfer, transfer, repository
  move to graduated > graduation, incubation, sandbox, maturity level, project lifecycle, due diligence
  move to incubating > graduation, incubation, sandbox, maturity level, project lifecycle, due diligence
  move up from contributor > contributor ladder, maintainer, nomination, committer, becoming a maintainer
  name in the credits, thank contributors > attribution, acknowledgement, contributor, recognition, credit
  name squatting, package name, package owner, publish a package, publish to crates > publish, package, registry, yank
  naming a repo, repo name, what to call a repo > repository name, naming convention, repository
  needs maintainers, take on a project, take over a project > transfer, new maintainer, adoption, handover, maintainer
  new working group, start a team, start a working group, wind up a team > working group, charter, dissolve
  next level for a project > graduation, incubation, sandbox, maturity level, project lifecycle, due diligence
  nick code, paste from stack overflow, rip off code > third party code, attribution, copyright, licensing
  nightly = nightly build = nightly release
  nobody maintains, project is dead, retire a project > unmaintained, archive, abandoned, retirement
  not enough time for the project, step back as a maintainer > emeritus, step down, inactive, burnout
  now im a maintainer > onboarding, new maintainer, maintainer, committer
  old versions supported, support window > supported version, long term support, end of life, release schedule
  open collective, opencollective, patreon, put money in > sponsorship, donation, funding, sponsor, foundation
  open source at work, release our code > open source, contribution policy, licensing, contribute
  org owner, organisation owner, permissions on github > organization owner, access control, administrator
  outreachy, summer of code > mentorship, mentor, internship
  own what i write, rights to my code > copyright, intellectual property, contributor license agreement, ownership
  paid contributors, pay maintainers, sponsors us, stipends > sponsorship, grant, funding, donation, foundation
  paid to work on > funding, stipend, sponsorship, bounty
  pick into beta, port to the release branch, uplift to beta > backport, stable, beta, release branch
  prepares the release, release engineering > release, release process, release team, release manager
  private repos allowed, public or private repo > private repository, public repository, repository
  project removed from, remove a project, throw out a project > archive, project lifecycle, demotion, retirement
  project servers, runs the website, website repo, who owns the domain > infrastructure, infrastructure team, hosting
  project stages > graduation, incubation, sandbox, maturity level, project lifecycle, due diligence
  promote a project > graduation, incubation, sandbox, maturity level, project lifecycle, due diligence
  propose a committer, propose a maintainer > nomination, nominate, new maintainer, maintainer, invitation
  prove myself, win your spurs > contributor ladder, maintainer, nomination, committer, becoming a maintainer
  publish to npm, publish to pypi, push a package, registry account, squat a name > publish, package, registry, yank
  put someone forward as, who chooses maintainers > nomination, nominate, new maintainer, maintainer, invitation
  raise an objection, without objection > consensus, lazy consensus, objection, concern, final comment period
  release branch = stable branch
  release notes writer, release post > release, release process, release team, release manager
  remove a member, removed from the team, stops contributing > inactive, emeritus, step down, alumni, removal
  removed from github, take off the org > github organization, removal, offboarding, revoke, membership
  report a hole > vulnerability, security policy, vulnerability disclosure, security report, responsible disclosure
  report a person, report abuse, report someone > code of conduct, moderation, report a violation, enforcement
  report a security bug > vulnerability, security policy, vulnerability disclosure, security report, responsible disclosure
  reported me, someone is rude, someone was rude > code of conduct, moderation, report a violation, enforcement
  return from emeritus > emeritus, reinstate
  rights on github, who has rights > organization owner, access control, administrator
  run the benchmarks > benchmark, regression, ecosystem
  seat on the council, show of hands, stand for election, who can vote, who votes > vote, voting, election, quorum
  security response = security response team = vulnerability response
  share our code with the world > open source, contribution policy, licensing, contribute
  sign before contributing > contributor license agreement, developer certificate of origin, sign off
  sign off commits, sign the cla, sign your commits, signed off by > license, contributor license agreement, copyright
  sign off my commit > contributor license agreement, developer certificate of origin, sign off
  sign over my rights, who has copyright > copyright, intellectual property, contributor license agreement, ownership
  sign something to contribute > contributor license agreement, developer certificate of origin, sign off
  signoff line > contributor license agreement, developer certificate of origin, sign off
  snippet from the web, someone elses code > third party code, attribution, copyright, licensing
  special interest group = sig
  spend the project money, use of funds, what do we spend donations on > funding, budget, reimbursement, fund
  spin off a project, split from the project, split off from > fork
  stages of a project > graduation, incubation, sandbox, maturity level, project lifecycle, due diligence
  start a repo, transfer a repo > repository, repository creation, transfer, archive
  start contributing, starter issue, up for grabs > contribute, contributing guide, new contributor
  steering committee = steering council = steering group
  suggest a change, write an rfc > request for comments, proposal, rfc, design document
  support us financially, who funds, who gives us money > sponsorship, donation, funding, sponsor, foundation
  supported version > long term support, end of life, release schedule
  take a break from the project, tired of maintaining > emeritus, step down, inactive, burnout
  take over a package, yank a release > publish, package, registry, yank
  take someone off github > github organization, removal, offboarding, revoke, membership
  technical steering committee = tsc
  tell about a security bug > vulnerability, security policy, vulnerability disclosure, security report, responsible disclosure
  thank the people who helped > attribution, acknowledgement, contributor, recognition, credit
  trademark = brand mark
  triager = issue triage = triage team
  unmaintained project, zombie project > unmaintained, archive, abandoned, retirement
  untriaged > triage
  use someone elses code, vendor in code > third party code, attribution, copyright, licensing
  version support > supported version, long term support, end of life, release schedule
  want to contribute, want to help > contribute, contributing guide, new contributor
  wants to hand over > transfer, new maintainer, adoption, handover, maintainer
  went quiet > inactive, emeritus, step down, alumni, removal
  what do maintainers have to do, what is expected of a maintainer > time commitment, maintainer
  where do i find the code, where does the code live, where is the code, where is the source > source code, repository
  where do i send a vulnerability > vulnerability, security policy, vulnerability disclosure, security report, responsible disclosure
  where does the donated money go > funding, budget, reimbursement, fund
  which licence, which license > licence, licensing
  which repo > source code, repository
  who lets people in > membership, nomination, nominate, maintainer, member
  who owns what i write, whose copyright > copyright, intellectual property, contributor license agreement, ownership
  who pays for the project > sponsorship, donation, funding, sponsor, foundation
  who pays maintainers > sponsorship, grant, funding, donation, foundation
  who picks maintainers > nomination, nominate, new maintainer, maintainer, invitation
  who runs the servers > infrastructure, infrastructure team, hosting
  whom do i tell about a hole > vulnerability, security policy, vulnerability disclosure, security report, responsible disclosure
  work my way up > contributor ladder, maintainer, nomination, committer, becoming a maintainer
  working groups > working group, charter, dissolve
  yank > publish, package, registry
  zulip stream > forum, mailing list, communication channel
`;
