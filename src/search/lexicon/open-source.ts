export const OPEN_SOURCE = `
  abandoned project, abandonware, dead project > unmaintained, archive, abandoned, project retirement
  absent maintainer, awol maintainer, cant reach the maintainer > inactive, emeritus, removal, step down
  abusive comment, abusive user, bad behavior > moderation, moderator, code of conduct, ban, enforcement
  accept a project into the foundation, apply to join the foundation > project proposal, sandbox, incubation
  add a label to an issue, issue labels, issue sits, labelling issues, nominate an issue, sort issues, tag an issue > triage
  add me to the org, add someone to the org > github organization, organization member, membership, invitation
  added to the maintainer team > membership, nomination
  added to the org, github invite > github organization, organization member, membership, invitation
  adopt a project, become the new maintainer > new maintainer, handover, maintainer
  agpl, apache 2, bsd licence, lgpl, mpl, permissive licence, viral licence, what licence > licence, licensing
  ai contributions, ai help on a pr, ai slop, ai written > ai generated, generative ai, ai assisted, ai policy
  announces the release, blog the release, cuts the release > release, release process, release team, release manager
  archive a repo, delete a repo > repository, archive
  automation bot, label bot, stale bot, triagebot, welcome bot > bot, automation
  back port, cherry pick, land in stable, merge into stable > backport, stable branch, release branch
  backers, beer money, buy us a coffee, donor, github sponsors > sponsorship, donation, funding, sponsor
  backport = cherry pick to a release branch
  backport > stable branch, release branch, beta
  bad behaviour, ban a user, ban someone, bans people > moderation, moderator, code of conduct, ban, enforcement
  ballot, cast a vote, gets a vote, have a vote > vote, voting, election
  become a committer, become a maintainer, become a reviewer, get made a maintainer > nomination, maintainer, membership
  become a member > membership, nomination
  begin contributing to the project, beginner issue, easy issue, make my first contribution > contribute, contributing guide, new contributor
  behave badly, delete a comment, flame war, flamewar > moderation, moderator, code of conduct, ban, enforcement
  block a proposal > consensus, lazy consensus, objection, final comment period
  borrow code, copied code, copied from stackoverflow > third party code, attribution, copyright, licensing
  bors, merge bot > merge queue, bot
  bot written, chatgpt code, code from chatgpt, copilot code > ai generated, generative ai, ai assisted, ai policy
  brand mark > trademark
  break from the project, cant keep up with the project, no time for the project > emeritus, step down, inactive
  break the ecosystem, breaks other packages, crater run, downstream breakage > regression, breaking change
  bring a project to the foundation, donate a project, donate code > project proposal, sandbox, incubation
  build farm, ci machines, download server, hosts the website > infrastructure, infrastructure team, hosting
  burned out maintainer > emeritus, step down, inactive, burnout
  bursary, get funded, grant money > sponsorship, grant, funding
  chair of the council, council member, on the council, sits on the council > leadership council, steering council
  change the programming language, enhancement proposal, large change > request for comments, proposal, rfc, design document
  chat channel, discord server, irc channel, matrix room, zulip stream > communication channel, forum
  ci account, machine user > service account, bot
  cla = contributor license agreement = contributor licence agreement
  close an issue, reopen an issue > triage
  close the ticket, shut the issue, shut the ticket > close issue, stale, close
  closed my pr, pr rejected, reject a pr, why was my pr closed > pull request, code review
  coc, coc violation, code of conduct report > code of conduct, moderation, report a violation, enforcement
  code got slower, perf run, performance regression > benchmark, regression
  come back as a maintainer, come back from emeritus, get my rights back, get reinstated > emeritus, reinstate
  comment period, final comment > final comment period
  community call > community meeting
  community meeting > community call
  companies that use, who is using our software > adopter, case study
  complain about someone, conduct complaint > code of conduct, moderation, report a violation, enforcement
  contribute at work, contribute for my employer > open source, contribution policy, open source policy, contribute
  contribute in work time > open source, contribution policy, open source policy, contribute
  contributing on company time > open source, contribution policy, open source policy, contribute
  contributor ladder = contributor levels = contribution ladder
  contributor levels, earn my stripes > contributor ladder, maintainer, nomination, committer, becoming a maintainer
  contributors list, credit contributors > attribution, acknowledgement, recognition
  copy code from, copy from stack overflow, lift code from > third party code, attribution, copyright, licensing
  copy the repo, hostile fork, make our own version, own copy of the code, own version of the project > fork
  copyright header, licence header, license header > license, copyright
  create a repo, make a repo, new repo, repo under the org, start a repo > repository creation, repository
  credit for my work, credit the author > attribution, acknowledgement, recognition
  dco = developer certificate of origin
  demote a project, drop a project, kick out a project > archive, project lifecycle, project retirement
  disband a team, dissolve a team, wind up a team > working group, dissolve
  do i have to sign anything before contributing > contributor license agreement, developer certificate of origin
  donate to the project, sponsors us > sponsorship, donation, funding, sponsor
  dot release, major release, makes the release > release, release process, release team, release manager
  duties of a maintainer > maintainer responsibility, time commitment
  find a new maintainer > new maintainer, handover, maintainer
  first day as a maintainer, got the commit bit > onboarding, new maintainer, maintainer, committer
  first patch, first pr, first pull request, get into contributing > contribute, contributing guide, new contributor
  first time contributor = new contributor
  flaming people, get banned, got banned, insults > moderation, moderator, code of conduct, ban, enforcement
  form a team, form a working group, new working group, start a team, start a working group > working group, charter
  found a security bug > vulnerability, security policy, vulnerability disclosure, security report, responsible disclosure
  get accepted into the foundation, get into the foundation > project proposal, sandbox, incubation
  get involved, good first issue, help the project > contribute, contributing guide, new contributor
  get money from the project, get paid back by the project > reimbursement, funding
  get paid for contributing, get paid to contribute, paid to maintain > funding, stipend, sponsorship, bounty
  get voted in, join a maintainer team > membership, nomination
  github label, label meaning > label, triage
  github org = github organization = github organisation
  github permissions, github teams > organization owner, access control
  give a project to the foundation, join the foundation > project proposal, sandbox, incubation
  give someone credit for, hall of fame > attribution, acknowledgement, recognition
  give us money, money from companies > sponsorship, donation, funding, sponsor
  goes inactive, inactive maintainers > inactive, emeritus, step down, alumni, removal
  graduate a project > graduation, incubation, sandbox, maturity level, project lifecycle, due diligence
  gsoc, outreachy, summer of code > mentorship, internship
  hand over a project, needs a new owner, take over a project, wants to hand over > new maintainer, handover
  hand over a repo, move a repo into the org, move my repo to > repository transfer, repository
  head of the team, heads the team > team lead
  health check on a project, health of the project > project health, due diligence, maturity
  how are maintainers chosen > contributor ladder, maintainer, nomination, committer, becoming a maintainer
  how do i tell you about a vulnerability > vulnerability, security policy, vulnerability disclosure, security report, responsible disclosure
  how long supported, long supported > supported version, long term support, end of life, release schedule
  how many hours a week does it take, how much time does it take up > time commitment
  how to become a committer > contributor ladder, maintainer, nomination, committer, becoming a maintainer
  how to become a maintainer > contributor ladder, maintainer, nomination, committer, becoming a maintainer
  how to become one of you > contributor ladder, maintainer, nomination, committer, becoming a maintainer
  how to get involved, lend a hand with, pitch in on > contribute, contributing guide, new contributor
  inactive members > inactive, emeritus, step down, alumni, removal
  invite me to the org, join the github org > github organization, organization member, membership, invitation
  invited as a committer, maintainer chosen > nomination, nominate, new maintainer, maintainer, invitation
  is the project healthy > project health, due diligence, maturity
  issue triage, triage team > triager
  issue up for grabs, start contributing to the project, starter issue > contribute, contributing guide, new contributor
  join the team as a maintainer, made a maintainer > nomination, maintainer, membership
  just became a maintainer, just got commit access > onboarding, new maintainer, maintainer, committer
  kick from the chat, lock a thread, lock an issue > moderation, moderator, code of conduct, ban, enforcement
  kick out a maintainer, remove a maintainer, remove a member, removed from the team > removal, inactive
  lazy consensus = silence is consent
  leads a team, team leads, who leads the team > team lead
  leave the maintainer team, leave the project > step down, emeritus, alumni
  left the org, remove someone from the org > github organization, removal, offboarding, revoke, membership
  legal paperwork for contributors > contributor license agreement, developer certificate of origin
  length of a council term, term limit > term of office, election
  length of the support window, old versions supported > supported version, long term support, end of life, release schedule
  let into the team, voted in > membership, nomination
  list of contributors, list of people who helped > attribution, acknowledgement, recognition
  llm code, llm generated, written by a bot, written by ai > ai generated, generative ai, ai assisted, ai policy
  logo on a shirt, print the logo, put the logo on, use the logo > trademark, logo policy, brand
  look for maintainers > new maintainer, handover, maintainer
  mailing list archive > forum, mailing list
  maintainer burnout > emeritus, step down, inactive, burnout
  maintainer disappears, maintainer doesnt respond, maintainer gone > inactive, emeritus, removal, step down
  maintainer has vanished, maintainer is mia, maintainer on a break > inactive, emeritus, removal, step down
  maintainer picked, new committer, pick a maintainer > nomination, nominate, new maintainer, maintainer, invitation
  maintainer vanished, maintainer went quiet, no reply from maintainer > inactive, emeritus, removal, step down
  major change, open a pep, open an rfc, propose a change, rfc process > request for comments, proposal, rfc, design document
  make a repo private, make a repo public, open up a repo > private repository, public repository, repository
  make me a member on github, not in the org > github organization, organization member, membership, invitation
  maturity stages of a project > graduation, incubation, sandbox, maturity level, project lifecycle, due diligence
  mentor a newcomer, mentored issue, mentoring programme, mentors for > mentorship, mentor
  merge queue > merge bot
  minor release, patch release, point release > release, release process, release team, release manager
  misbehave, nasty comment, toxic person, trolls > moderation, moderator, code of conduct, ban, enforcement
  mission of the team, remit of the team, scope of the team, what the team is for > charter, scope
  moderation team > moderator
  moderator > moderation team
  move a project into the foundation, submit a project to the foundation > project proposal, sandbox, incubation
  move a repo to another org > repository transfer, repository
  move a repo, transfer a repo > repository transfer, repository
  move from sandbox > graduation, incubation, sandbox, maturity level, project lifecycle, due diligence
  move to graduated > graduation, incubation, sandbox, maturity level, project lifecycle, due diligence
  move to incubating > graduation, incubation, sandbox, maturity level, project lifecycle, due diligence
  move up from contributor > contributor ladder, maintainer, nomination, committer, becoming a maintainer
  name in the credits, thank contributors > attribution, acknowledgement, recognition
  name squatting, package name, package owner > package, package registry
  naming a repo, repo name, what to call a repo > repository name, naming convention, repository
  needs maintainers > new maintainer, handover, maintainer
  next level for a project > graduation, incubation, sandbox, maturity level, project lifecycle, due diligence
  nick code, paste from stack overflow, rip off code > third party code, attribution, copyright, licensing
  nightly build = nightly release
  nightly version > nightly build, nightly release
  no longer active > inactive, emeritus, step down, alumni, removal
  no longer maintained > unmaintained, archive, abandoned, project retirement
  no one objects, nobody objects > consensus, lazy consensus, objection, final comment period
  nobody maintains, project is dead, retire a project > unmaintained, archive, abandoned, project retirement
  not enough time for the project, step back as a maintainer > emeritus, step down, inactive
  now im a maintainer > onboarding, new maintainer, maintainer, committer
  open collective, opencollective, patreon > sponsorship, donation, funding, sponsor
  open source at work > open source, contribution policy, open source policy, contribute
  org admin, org owner, organisation owner > organization owner, administrator
  own what i write, rights to my code > copyright, intellectual property, contributor license agreement
  owner went quiet, reporter went quiet, went quiet on me, went silent > no response, stale, inactive, unresponsive
  paid contributors, pay maintainers, who pays maintainers > funding, sponsorship, stipend
  paid to work on open source > funding, stipend, sponsorship, bounty
  permissions on github > organization owner, access control
  pick into beta, uplift to beta > backport, beta, release branch
  port to the release branch > backport, stable branch, release branch
  prepares the release, release engineering > release, release process, release team, release manager
  private repos allowed, public or private repo > private repository, public repository, repository
  project maturity stages > graduation, incubation, sandbox, maturity level, project lifecycle, due diligence
  project removed from, remove a project, throw out a project > archive, project lifecycle, project retirement
  project servers, runs the website, who owns the domain > infrastructure, infrastructure team, hosting
  project stipends > sponsorship, grant, funding
  promote a project to incubating > graduation, incubation, sandbox, maturity level, project lifecycle, due diligence
  propose a committer, propose a maintainer > nomination, nominate, new maintainer, maintainer, invitation
  publish a package, publish to crates, publish to npm, publish to pypi, push a package > publish, package registry
  put someone forward as, who chooses maintainers > nomination, nominate, new maintainer, maintainer, invitation
  raise an objection, without objection > consensus, lazy consensus, objection, final comment period
  registry account > publish, package registry
  release branch > stable branch
  release notes writer, release post > release, release process, release team, release manager
  release our code, share our code with the world > open source, open source policy, licensing
  relicense > license, contributor license agreement, copyright
  removed from github, take off the org > github organization, removal, offboarding, revoke, membership
  rename a repo > repository
  report a hole > vulnerability, security policy, vulnerability disclosure, security report, responsible disclosure
  report a person, report abuse in the chat, report someone > code of conduct, moderation, report a violation, enforcement
  report a security bug > vulnerability, security policy, vulnerability disclosure, security report, responsible disclosure
  reported me, someone is rude, someone was rude > code of conduct, moderation, report a violation, enforcement
  retired maintainer > emeritus
  return from emeritus > emeritus, reinstate
  rights on github > organization owner, access control
  run for a seat, seat on the board, seat on the council, stand for election > election, candidate, nomination
  run the benchmarks > benchmark, regression
  security response > security response team, vulnerability response
  security response team, vulnerability response > security response
  show of hands, who can vote, who votes > vote, voting, election
  sign before contributing > contributor license agreement, developer certificate of origin
  sign off commits, sign your commits, signed off by > developer certificate of origin, sign off
  sign off my commit, signoff line > developer certificate of origin, sign off
  sign over my rights, who has copyright > copyright, intellectual property, contributor license agreement
  sign something to contribute > contributor license agreement, developer certificate of origin
  sign the cla > contributor license agreement
  snippet from the web, someone elses code > third party code, attribution, copyright, licensing
  special interest group = sig
  spend project funds > funding, project budget, reimbursement
  spend the project money, use of funds, what do we spend donations on > funding, project budget, reimbursement
  spin off a project, split from the project, split off from > fork
  squat a name > package, package registry
  stable branch > release branch
  steering committee = steering council = steering group
  stops contributing to the project > inactive, emeritus, step down, alumni, removal
  suggest a change, write an rfc > request for comments, proposal, rfc, design document
  support us financially, who funds the project, who gives us money > sponsorship, donation, funding, sponsor
  supported version > long term support, end of life, release schedule
  take a break from the project > emeritus, step down, inactive
  take over a package > package, package registry
  take someone off github > github organization, removal, offboarding, revoke, membership
  technical steering committee = tsc
  tell about a security bug > vulnerability, security policy, vulnerability disclosure, security report, responsible disclosure
  thank the people who helped > attribution, acknowledgement, recognition
  tired of maintaining > emeritus, step down, inactive, burnout
  triager > issue triage, triage team
  unmaintained project, zombie project > unmaintained, archive, abandoned, project retirement
  untriaged > triage
  use someone elses code, vendor in code > third party code, attribution, copyright, licensing
  use the name of the project > trademark
  version support > supported version, long term support, end of life, release schedule
  want to contribute to the project, want to help the project > contribute, contributing guide, new contributor
  what do maintainers have to do, what is expected of a maintainer > maintainer responsibility, time commitment
  what do the labels mean, what does the label mean > label
  where do i find the code, where does the code live, where is the code, where is the source > source code, repository
  where do i send a vulnerability > vulnerability, security policy, vulnerability disclosure, security report, responsible disclosure
  where does the donated money go > funding, project budget, reimbursement
  which licence, which license > licence, licensing
  which repo > source code, repository
  who lets people into the org > membership, nomination
  who owns what i write, whose copyright > copyright, intellectual property, contributor license agreement
  who pays for the project > sponsorship, donation, funding, sponsor
  who picks maintainers > nomination, nominate, new maintainer, maintainer, invitation
  who runs the servers > infrastructure, infrastructure team, hosting
  whom do i tell about a hole > vulnerability, security policy, vulnerability disclosure, security report, responsible disclosure
  win your spurs > contributor ladder, maintainer, nomination, committer, becoming a maintainer
  work my way up > contributor ladder, career ladder, promotion
  yank a release > package registry, yank
`;
