export const SOFTWARE = `
  12 factor, clean architecture, clever hack > engineering principle, design principle, architecture, code quality
  a11y audit, alt text, aria, blind users, color blind, colour blind, keyboard only > accessibility
  acting up, behaving oddly, borked, broken feature, bug fix, bug in > bug, defect, bug report, triage, maintenance
  add a column, alter a table, change the database > database, migration, schema, database administrator
  add an endpoint, client library, connector, endpoints, graphql, grpc, hook into, integrations > api, integration
  add servers, autoscale, autoscaling, big launch > scalability, scaling, capacity, load test, performance
  adopt a new > technology, tech stack, framework, programming language, technology radar, architecture decision
  ai assistant for code, ai code, ai generated code > ai tool, generative ai, artificial intelligence, code review
  alpha = early access
  android, apk, app store, flutter, ios, kotlin, mobile dev, mobile developer > mobile, mobile app, mobile development
  angular, client side, css, front ender, frontender, html, javascript dev > frontend, front end, web development
  another pair of eyes, approve my pr, checks my code, four eyes > code review, pull request, merge request, reviewer
  apache licence > open source, open source policy, licence, intellectual property, contribution
  api documentation = api docs = api reference
  apis and databases, backend work, backender, business logic, java dev > backend, back end, service, api
  app is slow, bottlenecks, core web vitals, cpu spikes > performance, latency, optimise, optimize, scalability
  application programming interface = api
  approve a deploy, approves releases, block a release > release approval, release, deployment, release manager
  approved tech > technology, tech stack, framework, programming language, technology radar, architecture decision
  architecture decision record = adr = design decision
  architecture diagram > architecture, architecture decision record, design document, request for comments, technical decision, architect
  architecture review = design review = architecture review board
  argo, argocd, bamboo, breaks the build, broke the build > continuous integration, build, pipeline, build pipeline
  aws, azure > cloud, infrastructure
  back end = backend
  back it out, back out, back out a change, bad deploy, bad release > rollback, roll back, revert, hotfix
  background job, batch job, celery, cron, cron job, cronjob, job queue, kafka > job, queue, scheduled task, batch
  bdd, coverage target, cucumber, enough tests > test, testing, unit test, test driven development, test coverage
  best practice = good practice
  beta > pilot, preview, release
  beta testers, beta users, dark launch, early access programme, hide a feature > feature flag, canary, rollout
  big ball of mud, boy scout rule, clean code > technical debt, refactor, refactoring, code quality, legacy
  big design > architecture, architecture decision record, design document, request for comments, technical decision, architect
  big technical decisions > architecture, architecture decision record, design document, request for comments, technical decision, architect
  black formatter, code formatting, code rules, eslint > coding standard, style guide, linter, coding convention
  black friday, does it scale, go viral, goes viral > scalability, scaling, capacity, load test, performance
  blame shows, git blame, looks after the code, looks after this repo > code owner, maintainer, owner, repository
  blueprint > architecture, architecture decision record, design document, request for comments, technical decision, architect
  boring technology > technology, tech stack, framework, programming language, technology radar, architecture decision
  branch lock, change moratorium, christmas freeze, code is frozen > code freeze, change freeze, release
  branch naming, branching, branching strategy, commit messages, commit style > branch, version control, git, commit
  branch protection, force push, merge button, merge conflict, merge my pr > merge, pull request, branch, code review
  breaking change = incompatible change
  broken build, build broke, build is broken, build is red > continuous integration, build, pipeline, build pipeline
  bug = defect = fault
  bug bash, check quality, click through > quality assurance, test, testing, tester, test plan
  bug report = defect report = issue report
  bug squash, bugfix, buggy, bugs, defects, feature is broken > bug, defect, bug report, triage, maintenance
  build pipeline = ci pipeline = ci cd = deployment pipeline = continuous delivery = continuous deployment
  buildkite, ci is broken, ci is down, ci is red, ci is slow > continuous integration, build, pipeline, build pipeline
  bump dependencies, bump versions, dependabot, library versions > dependency, upgrade, package, library, maintenance
  c4 > architecture, architecture decision record, design document, request for comments, technical decision, architect
  call off a release, gives the go ahead for a release > release approval, release, deployment, release manager
  canary = canary release = canary deployment = gradual rollout = staged rollout = progressive rollout
  change the schema, database migration, dba, index a table > database, migration, schema, database administrator
  changelog = release note = change log
  choose a technology > technology, tech stack, framework, programming language, technology radar, architecture decision
  circle ci, circleci, flaky tests, github actions > continuous integration, build, pipeline, build pipeline
  claude code, code written by ai, codeium > ai tool, generative ai, artificial intelligence, code review
  clean up code, code rot, code smell, cruft, dead code > technical debt, refactor, refactoring, code quality, legacy
  code base = codebase
  code comment = inline documentation
  code coverage = test coverage
  code freeze = release freeze = change freeze
  code owner = codeowner
  code quality = software quality
  code review = peer review = merge request review = pull request review
  coding agent, coding assistant, copilot, cursor ide > ai tool, generative ai, artificial intelligence, code review
  coding style = style guide
  commit message = commit description
  confluence, doc site, docs are out of date, docs as code > documentation, technical writer, knowledge base, wiki
  continuous integration = ci
  contribute to open source > open source, open source policy, licence, intellectual property, contribution
  contribute upstream, copy code from > open source, open source policy, licence, intellectual property, contribution
  contribution guideline = contributing guide = contributor guide
  conventional commits, git flow, gitflow, mono repo, monorepo, name branches > branch, version control, git, commit
  copyleft, floss, foss, gpl > open source, open source policy, licence, intellectual property, contribution
  crowdin, foreign languages, language files, locale > localisation, localization, translation, internationalisation
  cut a release, deploy button, deploy on a friday > release, deploy, deployment, production, release process
  cypress, do the testing, does the testing, manual testing > quality assurance, test, testing, tester, test plan
  ddd, design pattern, domain driven > engineering principle, design principle, architecture, code quality
  decide architecture > architecture, architecture decision record, design document, request for comments, technical decision, architect
  decides on architecture > architecture, architecture decision record, design document, request for comments, technical decision, architect
  decommission a service, decommissioning, end support > deprecate, deprecation, decommission, end of life, sunset
  deploy = deployment = ship to production = push to production
  deploy went wrong, go back to the old version, previous version > rollback, roll back, revert, hotfix
  deploy window, do deploys, does deploys, friday deploy > release, deploy, deployment, production, release process
  deprecate = sunset = end of life
  deprecation policy = sunset policy
  design before coding > architecture, architecture decision record, design document, request for comments, technical decision, architect
  design docs > architecture, architecture decision record, design document, request for comments, technical decision, architect
  design proposal > architecture, architecture decision record, design document, request for comments, technical decision, architect
  dev = developer
  dev box, dev container, dev setup > development environment, setup, local environment, developer experience
  devcontainer, docker compose, dotfiles > development environment, setup, local environment, developer experience
  developer experience = devex = dx
  developer portal = internal developer platform
  development environment = dev environment = dev env = local environment = local setup
  devops = dev ops
  docs live, docs out of date, document code, document it > documentation, technical writer, knowledge base, wiki
  documentation = docs
  documented where, docusaurus, fix the docs, gitbook > documentation, technical writer, knowledge base, wiki
  dry principle, hexagonal, keep it simple > engineering principle, design principle, architecture, code quality
  emacs, get it running, homebrew > development environment, setup, local environment, developer experience
  end to end test = e2e test = e2e
  environment variable = env var
  eol, how long do we support, kill a service, mothball > deprecate, deprecation, decommission, end of life, sunset
  exploratory test = manual test
  faster page, high cpu, its slow, lighthouse > performance, latency, optimise, optimize, scalability
  feature branch = topic branch
  feature flag = feature toggle
  fixes bugs, found a bug, gremlin, janky, off the rails, report a bug > bug, defect, bug report, triage, maintenance
  flaky > unreliable, test, intermittent
  format code, formatter, how should i write code > coding standard, style guide, linter, coding convention
  front end = frontend
  full stack = fullstack
  get a design reviewed > architecture, architecture decision record, design document, request for comments, technical decision, architect
  get it live, get it out the door, go to prod > release, deploy, deployment, production, release process
  gherkin, how much testing, missing tests, mocks > test, testing, unit test, test driven development, test coverage
  git, github > version control, repository, source control
  github copilot, tabnine, vibe coding > ai tool, generative ai, artificial intelligence, code review
  gitlab ci, jenkins, pipeline broke, pipeline failed > continuous integration, build, pipeline, build pipeline
  glitch > bug, defect, fault
  goes to prod, goes to production, hit the deploy button > release, deploy, deployment, production, release process
  hacks in the code, legacy mess, messy code, old code > technical debt, refactor, refactoring, code quality, legacy
  halt a release, hold a release, hold back a release > release approval, release, deployment, release manager
  handle more traffic, handle more users, handle the load > scalability, scaling, capacity, load test, performance
  high level design > architecture, architecture decision record, design document, request for comments, technical decision, architect
  hits deploy, make it live, out the door, press deploy > release, deploy, deployment, production, release process
  hld > architecture, architecture decision record, design document, request for comments, technical decision, architect
  holiday freeze, lock the branch, no deployments, no deploys, no releases > code freeze, change freeze, release
  hotfix = hot fix = emergency fix
  how it all fits together > architecture, architecture decision record, design document, request for comments, technical decision, architect
  how systems fit together > architecture, architecture decision record, design document, request for comments, technical decision, architect
  how we write code, naming convention, naming things > coding standard, style guide, linter, coding convention
  ide, local dev > development environment, setup, local environment, developer experience
  improve docs, keep docs up to date, missing docs, no docs > documentation, technical writer, knowledge base, wiki
  infra > infrastructure
  integration test = system test
  internationalisation = internationalization = i18n
  introduce a new language > technology, tech stack, framework, programming language, technology radar, architecture decision
  introduce a new tool > technology, tech stack, framework, programming language, technology radar, architecture decision
  is rust allowed > technology, tech stack, framework, programming language, technology radar, architecture decision
  kill switch, killswitch, launchdarkly, percentage of users, roll out slowly > feature flag, canary, rollout
  kiss principle, over engineered, overengineer > engineering principle, design principle, architecture, code quality
  kubernetes > infrastructure, cluster
  l10n > translation
  languages we use > technology, tech stack, framework, programming language, technology radar, architecture decision
  legacy > technical debt, deprecated
  legacy system = legacy code = old system
  lgtm, look at my pr, look over my code, looks at my code > code review, pull request, merge request, reviewer
  licence check, make it public > open source, open source policy, licence, intellectual property, contribution
  linter = lint = static analysis
  live environment, prod > production
  lld > architecture, architecture decision record, design document, request for comments, technical decision, architect
  load test = stress test = performance test
  localisation = localization = l10n
  lokalise, multilingual, other languages, rtl > localisation, localization, translation, internationalisation
  long term support = lts
  look at my design doc > architecture, architecture decision record, design document, request for comments, technical decision, architect
  main branch = master branch = trunk = default branch
  make it accessible, screen reader, usable by blind, wcag > accessibility
  make it faster, memory leak, oom > performance, latency, optimise, optimize, scalability
  make the repo public, mit licence > open source, open source policy, licence, intellectual property, contribution
  maths = mathematics
  maths > algebra, statistics, calculus
  merge > merge request, pull request, code review
  merge to main, protected branch, push to main, push to master, rebase > merge, pull request, branch, code review
  message queue, nightly job, rabbitmq, scheduled job, sidekiq, sqs > job, queue, scheduled task, batch
  microservice, monolith, server side, service layer > backend, back end, service, api
  migrations, mongo, mongodb, mysql, oracle db, postgres, redis > database, migration, schema, database administrator
  mit license, open source it > open source, open source policy, licence, intellectual property, contribution
  mobile app = ios app = android app = phone app
  more servers, scale out, scale up, slashdotted > scalability, scaling, capacity, load test, performance
  mr > merge request, code review
  new framework > technology, tech stack, framework, programming language, technology radar, architecture decision
  new library > technology, tech stack, framework, programming language, technology radar, architecture decision
  new technology > technology, tech stack, framework, programming language, technology radar, architecture decision
  nitpick, nits, old prs, open prs, pr etiquette, pr is stuck > code review, pull request, merge request, reviewer
  no longer supported, old version support, phase it out > deprecate, deprecation, decommission, end of life, sunset
  no tests, test first, test pyramid, untested > test, testing, unit test, test driven development, test coverage
  non functional requirement = nfr = quality attribute
  notion, outdated docs, runbooks live, stale docs > documentation, technical writer, knowledge base, wiki
  npm packages, old version of, open source libraries > dependency, upgrade, package, library, maintenance
  ok a release, okays a release, pull a release > release approval, release, deployment, release manager
  open source licence > open source, open source policy, licence, intellectual property, contribution
  open source license > open source, open source policy, licence, intellectual property, contribution
  open source our code, public repo > open source, open source policy, licence, intellectual property, contribution
  openapi, partner integration, postman, rate limit, sdk, swagger, webhook > api, integration
  optimise = optimize
  out of memory, page is slow, page speed, pages load slowly > performance, latency, optimise, optimize, scalability
  outdated libraries, outdated packages, pip package, renovate > dependency, upgrade, package, library, maintenance
  owns the architecture > architecture, architecture decision record, design document, request for comments, technical decision, architect
  owns the code, owns this repo, who maintains, who owns the code > code owner, maintainer, owner, repository
  pay down debt, pay down tech debt, pay off debt > technical debt, refactor, refactoring, code quality, legacy
  peer programming = pair programming = pairing
  phase out, put out to pasture, retire a service > deprecate, deprecation, decommission, end of life, sunset
  pick a technology > technology, tech stack, framework, programming language, technology radar, architecture decision
  pipeline is red, red build, slow build, slow ci > continuous integration, build, pipeline, build pipeline
  play store, react native, testflight > mobile, mobile app, mobile development
  playwright, qa it, qa team, qas, quality of code, selenium > quality assurance, test, testing, tester, test plan
  pr > pull request, code review, public relations
  pr is waiting, pr sits, pr waiting, read my code > code review, pull request, merge request, reviewer
  pre production, preprod, test environment > staging
  press the button, push it live, push live, push to prod > release, deploy, deployment, production, release process
  prettier, rubocop, rules for code, tabs or spaces > coding standard, style guide, linter, coding convention
  production environment = live environment = prod environment = production
  profile the code, profiling, site is slow, slow app > performance, latency, optimise, optimize, scalability
  programming language = coding language
  publish our code > open source, open source policy, licence, intellectual property, contribution
  pull request = merge request
  put it live, put live, release a version, release day > release, deploy, deployment, production, release process
  put the old version back, release went wrong, revert a change, revert a deploy > rollback, roll back, revert, hotfix
  quality assurance = qa
  quality gate = release gate
  readme = read me
  rebuild it, rewrite, rewrite it, spaghetti code > technical debt, refactor, refactoring, code quality, legacy
  regression > test, quality assurance
  release = rollout = roll out
  release approval > release, deployment, release manager
  release as open source > open source, open source policy, licence, intellectual property, contribution
  release it, release on friday, release window > release, deploy, deployment, production, release process
  repository = repo
  request for comments = rfc = design doc = design document = technical design = tech spec = technical specification = technical proposal
  retire an api, shut down a service, shut it down > deprecate, deprecation, decommission, end of life, sunset
  review my code, review my pr, rubber stamp a pr > code review, pull request, merge request, reviewer
  review my design > architecture, architecture decision record, design document, request for comments, technical decision, architect
  roll back = rollback = revert
  roll back > restore
  roll it out, ship code, ship it to, ship to prod > release, deploy, deployment, production, release process
  rollback plan = back out plan = backout plan
  run a migration, schema change, slow query, sql server > database, migration, schema, database administrator
  run it locally, run locally > development environment, setup, local environment, developer experience
  run on my laptop, run the app > development environment, setup, local environment, developer experience
  sandbox > test environment, staging
  say a release can go, signs off a release, stop a release > release approval, release, deployment, release manager
  second opinion on code, ship it, someone to review my code > code review, pull request, merge request, reviewer
  security upgrades, third party code, third party libraries > dependency, upgrade, package, library, maintenance
  semantic versioning = semver
  set up locally, set up my dev environment > development environment, setup, local environment, developer experience
  set up my machine, vagrant, vim, vs code > development environment, setup, local environment, developer experience
  ship > release, deploy, launch, deliver
  site reliability = sre
  slow page, sluggish, speed it up, takes ages, takes forever > performance, latency, optimise, optimize, scalability
  slow tests, teamcity, tests are red, travis > continuous integration, build, pipeline, build pipeline
  small bug, squash bugs, who fixes bugs, wonky > bug, defect, bug report, triage, maintenance
  small percentage of users, switch off a feature, toggles, turn off a feature > feature flag, canary, rollout
  smoke test = sanity test = sanity check
  solid principles, twelve factor, yagni > engineering principle, design principle, architecture, code quality
  spaghetti > technical debt, refactor, code quality
  spike in traffic, too many users, too much traffic > scalability, scaling, capacity, load test, performance
  squash, who can merge, whos allowed to merge > merge, pull request, branch, code review
  stack we use > technology, tech stack, framework, programming language, technology radar, architecture decision
  start from scratch, tackle tech debt, tidy the code > technical debt, refactor, refactoring, code quality, legacy
  stop deploying > code freeze, change freeze, release
  stop supporting, sunset a feature, sunsetting > deprecate, deprecation, decommission, end of life, sunset
  stuck pr > code review, pull request, merge request, reviewer
  style guide = coding standard = coding convention
  svelte, ui developer, vue, web dev, web developer, web page, webpage > frontend, front end, web development
  switch off a service, switch off an old > deprecate, deprecation, decommission, end of life, sunset
  system diagram > architecture, architecture decision record, design document, request for comments, technical decision, architect
  tag a release, who deploys > release, deploy, deployment, production, release process
  tdd = test driven development
  tech = technology = technical
  tech choices > architecture, architecture decision record, design document, request for comments, technical decision, architect
  tech decisions > architecture, architecture decision record, design document, request for comments, technical decision, architect
  tech radar > technology, tech stack, framework, programming language, technology radar, architecture decision
  tech stack > technology, framework, tool
  tech we use > technology, tech stack, framework, programming language, technology radar, architecture decision
  technical debt = code debt
  technical debt = tech debt
  technical decisions > architecture, architecture decision record, design document, request for comments, technical decision, architect
  technical writing, where is it documented > documentation, technical writer, knowledge base, wiki
  technologies we use > technology, tech stack, framework, programming language, technology radar, architecture decision
  technology radar > technology, tech stack, framework, programming language, architecture decision
  test automation = automated test
  test case = test scenario
  test plan = test strategy
  tester > quality assurance, testing, test, test plan
  tests before release, tests it, tests our app, try to break it > quality assurance, test, testing, tester, test plan
  tidy up code, todo comments > technical debt, refactor, refactoring, code quality, legacy
  tools we use > technology, tech stack, framework, programming language, technology radar, architecture decision
  traffic spike, will it scale > scalability, scaling, capacity, load test, performance
  transifex, translate it, translate the app > localisation, localization, translation, internationalisation
  translation > localisation, localization, internationalisation
  trunk based, trunk based development > branch, version control, git, commit
  turn off a service, unsupported > deprecate, deprecation, decommission, end of life, sunset
  turn on for some users, unleash > feature flag, canary, rollout
  undo > revert, restore, rollback
  undo a deploy, undo a release, wind it back > rollback, roll back, revert, hotfix
  untested code, write tests, write tests for > test, testing, unit test, test driven development, test coverage
  update dependencies, upgrade dependencies, upgrade node > dependency, upgrade, package, library, maintenance
  upgrade python, upgrade rails > dependency, upgrade, package, library, maintenance
  upstream a fix > open source, open source policy, licence, intellectual property, contribution
  use a new library > technology, tech stack, framework, programming language, technology radar, architecture decision
  use an open source library > open source, open source policy, licence, intellectual property, contribution
  use java > technology, tech stack, framework, programming language, technology radar, architecture decision
  use kotlin > technology, tech stack, framework, programming language, technology radar, architecture decision
  use open source > open source, open source policy, licence, intellectual property, contribution
  use python > technology, tech stack, framework, programming language, technology radar, architecture decision
  use rust > technology, tech stack, framework, programming language, technology radar, architecture decision
  use typescript > technology, tech stack, framework, programming language, technology radar, architecture decision
  user documentation = user guide = user manual
  version control = source control
  vscode, works on my machine > development environment, setup, local environment, developer experience
  website is slow > performance, latency, optimise, optimize, scalability
  what language > technology, tech stack, framework, programming language, technology radar, architecture decision
  which language > technology, tech stack, framework, programming language, technology radar, architecture decision
  who tests > quality assurance, test, testing, tester, test plan
  who writes the documentation, wiki page, write docs > documentation, technical writer, knowledge base, wiki
  who wrote this code, whose code, whose repo, wrote this code > code owner, maintainer, owner, repository
  wiki > documentation, knowledge base
  workaround = temporary fix
  write it down before coding > architecture, architecture decision record, design document, request for comments, technical decision, architect
  write it down, written down, written up > documentation, technical writer, knowledge base, wiki
`;
