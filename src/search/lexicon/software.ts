export const SOFTWARE = `
  application programming interface = api
  architecture decision record = adr = design decision
  aws, azure > cloud, infrastructure
  back end = backend
  beta > pilot, preview, release
  bug = defect = fault
  changelog = release note = change log
  code freeze = release freeze = change freeze
  code review = peer review = merge request review = pull request review
  continuous integration = ci
  deploy = deployment = ship to production = push to production
  deprecate = deprecation = sunset = end of life
  dev = developer
  devops = dev ops
  feature flag = feature toggle
  flaky > unreliable, test, intermittent
  front end = frontend
  full stack = fullstack
  git, github > version control, repository, source control
  glitch > bug, defect, fault
  hotfix = hot fix = emergency fix
  infra > infrastructure
  internationalisation = internationalization = i18n
  kubernetes > infrastructure, cluster
  l10n > translation
  legacy > technical debt, deprecated
  live environment, prod > production
  localisation = localization = l10n
  maths = math = mathematics
  maths > algebra, statistics, calculus
  merge > merge request, pull request, code review
  mr > merge request, code review
  optimise = optimize
  pr > pull request, code review, public relations
  pre production, preprod, test environment > staging
  pull request = merge request
  quality assurance = qa
  regression > test, quality assurance
  release = rollout = roll out
  repository = repo
  roll back = rollback = revert
  roll back > restore
  sandbox > test environment, staging
  ship > release, deploy, launch, deliver
  site reliability = sre
  spaghetti > technical debt, refactor, code quality
  style guide = coding standard = coding convention
  tdd = test driven development
  tech = technology = technical
  tech stack > technology, framework, tool
  technical debt = tech debt
  tester > quality assurance, testing
  translation > localisation, localization
  undo > revert, restore, rollback
  version control = source control
  wiki > documentation, knowledge base
  workaround = temporary fix
`;
