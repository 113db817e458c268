export const SOFTWARE = `
  12 factor, clean architecture, clever hack > engineering principle, design principle, architecture, code quality
  a11y audit, alt text, aria, blind users, color blind, colour blind, keyboard only > accessibility
  add a column, alter a table, change the database > database, migration, schema
  add an endpoint, client library, data connector, graphql, grpc, hook into, openapi, rest endpoints > api, integration
  adopt a new technology, adopt a new tool > tech stack, technology radar, architecture decision
  ai assistant for code, ai code, ai generated code > ai tool, generative ai, artificial intelligence, code review
  alpha > early access
  android app, app for mobiles, app for phones, develop apps for the phone > mobile development, mobile app, mobile application
  android app, ios app > mobile app
  android, apk, flutter, ios, kotlin, mobile dev, mobile developer > mobile app, mobile development
  angular, client side code, css, front ender, frontender, html, javascript dev > frontend, front end, web development
  another pair of eyes on code, approve my pr, checks my code, four eyes on code > code review, pull request, merge request, reviewer
  apache licence, code licence check, copy code from, copyleft, floss, foss, gpl > licence, open source, open source policy
  api documentation = api docs = api reference
  apis and databases, backend work, backender, business logic, java dev, microservice > backend, back end, api
  app behaving oddly, app is acting up, borked, broken feature, bug fix, bug in, bug squash > bug, defect, bug report
  app in foreign languages, crowdin, language files, locale > localisation, localization, translation, internationalisation
  app in other languages, lokalise, multilingual app, rtl > localisation, localization, translation, internationalisation
  app is slow, bottlenecks, core web vitals, cpu spikes, faster page > latency, optimise, optimize
  app store > mobile app
  application programming interface = api
  apply migrations > database, migration, schema
  approved tech > tech stack, programming language, technology radar, architecture decision
  architecture decision record = adr
  architecture decision record > design decision
  architecture diagram, c4, how the code all fits together > architecture, system architecture, design document
  architecture review > architecture review board, design review
  architecture review board, design review > architecture review
  aws, azure > cloud, infrastructure
  back end = backend
  background job, batch job, cron, cron job, cronjob, nightly job, scheduled job > scheduled task, batch
  bash out code, build software, can code, code for a living, code well, coder skills > software development
  best practice = good practice
  big ball of mud, boy scout rule, clean code > technical debt, refactor, refactoring, code quality, legacy
  big design, design before coding, design docs > design document, request for comments, architecture
  big picture of the system, boxes and arrows > architecture, system architecture, design document, architect
  big technical decisions > architecture decision record, technical decision, architecture, architect
  black formatter, code formatting, code rules, eslint > coding standard, style guide, linter, coding convention
  blame shows, git blame, looks after the code, looks after this repo > code owner, maintainer, repository
  blueprint > design document, architecture
  boring technology, choose a technology > tech stack, programming language, technology radar, architecture decision
  branch protection, force push, merge button, merge conflict, merge my pr > merge, pull request, branch, code review
  breaking change = incompatible change
  bug = defect
  bug report = defect report = issue report
  bugfix, buggy, bugs, defects, feature is broken, fixes bugs, found a bug, gremlin > bug, defect, bug report
  build phone apps, iphone app, mobile coding, tablet app > mobile development, mobile app, mobile application
  build web apps, build websites, builds web pages, develop websites > web development, web application, frontend
  bump dependencies, bump versions, dependabot, library versions, npm packages > dependency
  change the schema, database migration > database, migration, schema
  claude code, code written by ai, codeium > ai tool, generative ai, artificial intelligence, code review
  clean up code, code rot, code smell, cruft, dead code > technical debt, refactor, refactoring, code quality, legacy
  code base = codebase
  code comment = inline documentation
  code editor, editor do we use, editor to use, emacs, intellij, neovim, pycharm, sublime text, text editor, webstorm, what editor, which editor > ide, visual studio code, vs code, development environment
  code owner = codeowner
  code quality = software quality
  code review = merge request review = pull request review
  code review > peer review
  code style guide > coding convention, coding standard, coding style
  coding agent, coding assistant, copilot, cursor ide > ai tool, generative ai, artificial intelligence, code review
  coding chops, coding skills, cut code, develop software, hands on coding, know how to code > software development
  coding convention, coding standard, coding style > style guide
  coding style = coding standard = coding convention
  commit message = commit description
  confluence, doc site, docs are out of date, docs as code > documentation, knowledge base, wiki
  contribute to open source, contribute upstream, upstream a fix > open source, open source policy, contribution
  contribution guideline = contributing guide = contributor guide
  crappy code, horrible code, legacy code, mess in the code > technical debt, refactoring, refactor, code quality
  dba > database administrator, database
  ddd, design pattern, domain driven > engineering principle, design principle, architecture, code quality
  decide architecture > architecture decision record, technical decision, architecture, architect
  decides on architecture > architecture decision record, technical decision, architecture, architect
  design decision > architecture decision record
  design doc = design document
  design doc, design document > request for comments, technical design, technical specification
  design proposal, get a design reviewed, high level design, hld > design document, request for comments, architecture
  dev = developer
  dev box, dev container, dev setup, devcontainer > development environment, local environment, developer experience
  developer experience = devex = dx
  developer portal > internal developer platform
  development environment = dev environment = dev env
  development environment > local environment
  devops = dev ops
  docker compose, dotfiles, emacs, get the code running > development environment, local environment, developer experience
  docs live, docs out of date, document code, document it > documentation, knowledge base, wiki
  documentation = docs
  documented where, docusaurus, fix the docs, gitbook > documentation, knowledge base, wiki
  draw the boxes, hangs together > architecture, system architecture, design document, architect
  dry principle, hexagonal, keep it simple > engineering principle, design principle, architecture, code quality
  environment variable = env var
  feature branch = topic branch
  flaky > unreliable, intermittent
  format code, formatter, how should i write code > coding standard, style guide, linter, coding convention
  front end = frontend
  full stack = fullstack
  github copilot, tabnine, vibe coding > ai tool, generative ai, artificial intelligence, code review
  glitch > bug, defect, fault
  go to tools, tools do i need to know, tools do they use, tools do you use, tools must i know > tech stack, toolkit
  green button, hit merge, merge button, press merge > merge, merging, merge a pull request
  hacks in the code, legacy mess, messy code, old code > technical debt, refactor, refactoring, code quality, legacy
  high cpu, lighthouse, memory leak, oom > latency, optimise, optimize
  homebrew, local dev, run it locally, run locally > development environment, local environment, developer experience
  how systems fit together, system diagram > architecture, system architecture, design document
  how the app is put together, how the system hangs together > architecture, system architecture, design document, architect
  how the system is built, lay out the system > architecture, system architecture, design document, architect
  how we write code, naming convention in code, naming things in code > coding standard, style guide, linter, coding convention
  ide = integrated development environment
  improve docs, keep docs up to date, missing docs, no docs > documentation, knowledge base, wiki
  index a table, slow query > database, database administrator
  infra > infrastructure
  internal developer platform > developer portal
  internationalisation = internationalization = i18n
  introduce a new language > tech stack, programming language, technology radar, architecture decision
  introduce a new tool, is rust allowed > tech stack, technology radar, architecture decision, tool request, software approval
  janky, report a bug, small bug, squash bugs, who fixes bugs, wonky > bug, defect, bug report
  job queue, kafka > queue, message broker
  kill off, killed off, killing off, put out to pasture > end of life, deprecate, archive, sunset
  kiss principle, over engineered, overengineer > engineering principle, design principle, architecture, code quality
  kubernetes > infrastructure, cluster
  l10n > translation
  languages and tools, languages do they need > tech stack, programming language, framework, toolkit
  languages do you need, languages they know, tech do they use > tech stack, programming language, framework, toolkit
  languages we use, new framework > tech stack, programming language, technology radar, architecture decision
  legacy code, old system > legacy system
  legacy system > legacy code, old system
  lgtm, look at my pr, look over my code, looks at my code > code review, pull request, merge request, reviewer
  linter = lint
  linter > static analysis
  live environment, prod > production
  lld, look at my design doc, review my system design > design document, request for comments, architecture
  local environment = local setup
  local environment, local setup > development environment
  localisation = localization = l10n
  long term support = lts
  looks over my pr, over my pr, pr to review, pull requests > code review, pull request, merge request
  main branch = master branch = trunk = default branch
  make it accessible, screen reader, usable by blind, wcag > accessibility
  make it faster, speed it up > optimise, optimize
  make software, need to code, programming skills > software development
  make the repo public > open source, open source policy, licence, intellectual property
  make websites, web apps, web coder, web programming, web skills > web development, web application, frontend
  maths = mathematics
  maths > algebra, statistics, calculus
  merge > merge request, pull request, code review
  merge to main, protected branch, push to main, push to master, rebase > merge, pull request, branch, code review
  message queue, rabbitmq, sqs > queue, message broker
  mit licence, mit license, open source licence, open source license > licence, open source, open source policy
  mobile app = phone app
  mobile app > android app, ios app
  mongo, mongodb, mysql, oracle db, postgres, redis, sql server > database
  monolith, server side, service layer > backend, back end, api
  mr > merge request, code review
  my mr > merge request, code review
  nasty code, rotten code, terrible code, ugly code > technical debt, refactoring, refactor, code quality
  new code library, new technology > tech stack, programming language, technology radar, architecture decision
  nitpick, nits in review, old prs, open prs, pr etiquette, pr is stuck > code review, pull request, merge request, reviewer
  nits > code review, pull request, merge request, reviewer
  non functional requirement = nfr = quality attribute
  not open source, private code, proprietary code > closed source, private repository
  open source it > open source, open source policy, licence, intellectual property
  open source libraries, outdated libraries, outdated packages, pip package, security upgrades > dependency
  open source our code, public repo > open source, open source policy, licence, intellectual property
  optimise = optimize
  out of memory, page is slow, page speed, pages load slowly > latency, optimise, optimize
  outdated docs, runbooks live, stale docs, technical writing > documentation, knowledge base, wiki
  owns the architecture, tech choices > architecture decision record, technical decision, architecture, architect
  owns the code, owns this repo, whose code, whose repo > code owner, maintainer, repository
  partner integration, postman collection, rate limit, sdk, swagger, webhook > api, integration
  pay down debt in the code, pay down tech debt, pay off debt in the code > technical debt, refactor, refactoring, code quality, legacy
  peer programming = pair programming
  peer review > code review
  peer review of code > code review
  pick a technology, stack we use > tech stack, programming language, technology radar, architecture decision
  play store, react native, testflight > mobile app, mobile development
  pr > pull request, code review, public relations, merge request
  pr is waiting, pr sits, pr waiting, read my code > code review, pull request, merge request, reviewer
  pre production, preprod, test environment > staging
  profile the code, site is slow, slow app, slow page, sluggish page > latency, optimise, optimize
  programming language = coding language
  publish our code > open source, open source policy, licence, intellectual property
  pull request = merge request
  readme = read me
  rebuild the app, rewrite the code, spaghetti code > technical debt, refactor, refactoring, code quality, legacy
  release as open source > open source, open source policy, licence, intellectual property
  repository = repo
  request for comments = rfc
  request for comments, rfc > design document, technical proposal
  review my code, review my pr, rubber stamp a pr > code review, pull request, merge request, reviewer
  rewrite from scratch, tackle tech debt, tidy the code > technical debt, refactor, refactoring, code quality, legacy
  rubocop, rules for code, tabs or spaces > coding standard, style guide, linter, coding convention
  run a migration, schema change > database, migration, schema
  run on my laptop, run the app, set up locally > development environment, local environment, developer experience
  second opinion on code, someone to review my code > code review, pull request, merge request, reviewer
  set up my dev environment, set up my machine > development environment, local environment, developer experience
  shape of the system, skeleton of the system > architecture, system architecture, design document, architect
  sidekiq > scheduled task, batch
  site reliability = sre
  software fault > bug, defect
  solid principles, twelve factor, yagni > engineering principle, design principle, architecture, code quality
  somebodys pr > code review, pull request, merge request
  squash my commits, who can merge, whos allowed to merge > merge, pull request, branch, code review
  static analysis > linter
  structure of the system, system blueprint > architecture, system architecture, design document, architect
  stuck pr > code review, pull request, merge request, reviewer
  svelte, ui developer, vue, web dev, web developer > frontend, front end, web development
  system drawing, system layout, tech design > architecture, system architecture, design document, architect
  tech = technology
  tech > technical
  tech decisions, technical decisions > architecture decision record, technical decision, architecture, architect
  tech do you use, tech they use, toolbox > tech stack, programming language, framework, toolkit
  tech radar, tech we use > tech stack, programming language, technology radar, architecture decision
  tech spec = technical specification
  tech spec, technical design, technical proposal, technical specification > design document, request for comments
  technical > tech
  technical debt = code debt
  technical debt = tech debt
  technologies we use > tech stack, programming language, technology radar, architecture decision
  technology radar > tech stack, programming language, architecture decision
  third party code, third party libraries, update dependencies, upgrade dependencies, upgrade node > dependency
  tidy up code, todo comments > technical debt, refactor, refactoring, code quality, legacy
  tools of the trade, tools should i know, tools they use, toolset > tech stack, toolkit
  tools we use > tech stack, technology radar, architecture decision
  transifex, translate it, translate the app > localisation, localization, translation, internationalisation
  translation > localisation, localization, internationalisation
  upgrade python, upgrade rails > dependency
  use a new library, use java, use kotlin > tech stack, programming language, technology radar, architecture decision
  use an open source library, use open source > licence, open source, open source policy
  use python, use rust, use typescript > tech stack, programming language, technology radar, architecture decision
  user documentation = user guide = user manual
  vagrant, vim, vs code, vscode > development environment, local environment, developer experience
  weapon of choice, what do they code in, what do you code in > tech stack, programming language, framework, toolkit
  website is slow > latency, optimise, optimize
  what language is the code, which language is the code > tech stack, programming language, technology radar, architecture decision
  where is it documented, who writes the documentation > documentation, knowledge base, wiki
  which frameworks > tech stack, programming language, framework, toolkit
  who maintains > maintainer, owner
  who owns the code > code owner, maintainer, owner, repository
  wiki > documentation, knowledge base
  wiki page, write docs, write it down, written down > documentation, knowledge base, wiki
  workaround = temporary fix
  works on my machine > development environment, local environment, developer experience
  write it down before coding > design document, request for comments, architecture
  written up in the docs > documentation, knowledge base, wiki
`;
