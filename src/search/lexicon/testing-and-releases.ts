export const TESTING_AND_RELEASES = `
  add servers, autoscale, autoscaling, big launch > scalability, scaling, capacity, load test
  approve a deploy, approves releases, block a release > release approval, release, deployment, release manager
  argo, argocd, bamboo, breaks the build, broke the build > continuous integration, pipeline, build pipeline
  back it out, back out, back out a change, bad deploy, bad release > rollback, roll back, revert, hotfix
  bdd, coverage target, cucumber, enough tests > unit test, test driven development, test coverage
  beta > pilot, preview, release
  beta testers, beta users, dark launch, early access programme, hide a feature > feature flag, canary, rollout
  black friday, does it scale, go viral, goes viral > scalability, scaling, capacity, load test
  branch lock, change moratorium, christmas freeze, code is frozen > code freeze, change freeze, release
  branch naming, branching, branching strategy, commit messages, commit style > branch, version control, git, commit
  broken build, build broke, build is broken, build is red > continuous integration, pipeline, build pipeline
  bug bash, check quality, click through > quality assurance, tester, test plan
  build pipeline = ci pipeline = ci cd = deployment pipeline = continuous delivery = continuous deployment
  buildkite, ci is broken, ci is down, ci is red, ci is slow > continuous integration, pipeline, build pipeline
  call off a release, gives the go ahead for a release > release approval, release, deployment, release manager
  canary = canary release = canary deployment = gradual rollout = staged rollout = progressive rollout
  changelog = release note = change log
  circle ci, circleci, flaky tests, github actions > continuous integration, pipeline, build pipeline
  code coverage = test coverage
  code freeze = release freeze = change freeze
  continuous integration = ci
  conventional commits, git flow, gitflow, mono repo, monorepo, name branches > branch, version control, git, commit
  cut a release, deploy button, deploy on a friday > release, deploy, deployment, production, release process
  cypress, do the testing, does the testing, manual testing > quality assurance, tester, test plan
  decommission a service, decommissioning, end support > deprecate, deprecation, decommission, end of life, sunset
  deploy = deployment = ship to production = push to production
  deploy went wrong, go back to the old version, previous version > rollback, roll back, revert, hotfix
  deploy window, do deploys, does deploys, friday deploy > release, deploy, deployment, production, release process
  deprecate = sunset = end of life
  deprecation policy = sunset policy
  end to end test = e2e test = e2e
  eol, how long do we support, kill a service, mothball > deprecate, deprecation, decommission, end of life, sunset
  exploratory test = manual test
  feature flag = feature toggle
  get it live, get it out the door, go to prod > release, deploy, deployment, production, release process
  gherkin, how much testing, missing tests, mocks > unit test, test driven development, test coverage
  git, github > version control, repository, source control
  gitlab ci, jenkins, pipeline broke, pipeline failed > continuous integration, pipeline, build pipeline
  goes to prod, goes to production, hit the deploy button > release, deploy, deployment, production, release process
  halt a release, hold a release, hold back a release > release approval, release, deployment, release manager
  handle more traffic, handle more users, handle the load > scalability, scaling, capacity, load test
  hits deploy, make it live, out the door, press deploy > release, deploy, deployment, production, release process
  holiday freeze, lock the branch, no deployments, no deploys, no releases > code freeze, change freeze, release
  hotfix = hot fix = emergency fix
  integration test = system test
  kill switch, killswitch, launchdarkly, percentage of users, roll out slowly > feature flag, canary, rollout
  legacy > technical debt, deprecated
  load test = stress test = performance test
  more servers, scale out, scale up, slashdotted > scalability, scaling, capacity, load test
  no longer supported, old version support, phase it out > deprecate, deprecation, decommission, end of life, sunset
  no tests, test first, test pyramid, untested > unit test, test driven development, test coverage
  ok a release, okays a release, pull a release > release approval, release, deployment, release manager
  phase out, put out to pasture, retire a service > deprecate, deprecation, decommission, end of life, sunset
  pipeline is red, red build, slow build, slow ci > continuous integration, pipeline, build pipeline
  playwright, qa it, qa team, qas, quality of code, selenium > quality assurance, tester, test plan
  press the button, push it live, push live, push to prod > release, deploy, deployment, production, release process
  production environment = live environment = prod environment = production
  put it live, put live, release a version, release day > release, deploy, deployment, production, release process
  put the old version back, release went wrong, revert a change, revert a deploy > rollback, roll back, revert, hotfix
  quality assurance = qa
  quality gate = release gate
  regression > quality assurance
  release = rollout = roll out
  release approval > release, deployment, release manager
  release it, release on friday, release window > release, deploy, deployment, production, release process
  retire an api, shut down a service, shut it down > deprecate, deprecation, decommission, end of life, sunset
  roll back = rollback = revert
  roll it out, ship code, ship it to, ship to prod > release, deploy, deployment, production, release process
  rollback plan = back out plan = backout plan
  sandbox > test environment, staging
  say a release can go, signs off a release, stop a release > release approval, release, deployment, release manager
  semantic versioning = semver
  ship > release, deploy, launch, deliver
  slow tests, teamcity, tests are red, travis > continuous integration, pipeline, build pipeline
  small percentage of users, switch off a feature, toggles, turn off a feature > feature flag, canary, rollout
  smoke test = sanity test = sanity check
  spike in traffic, too many users, too much traffic > scalability, scaling, capacity, load test
  stop deploying > code freeze, change freeze, release
  stop supporting, sunset a feature, sunsetting > deprecate, deprecation, decommission, end of life, sunset
  switch off a service, switch off an old > deprecate, deprecation, decommission, end of life, sunset
  tag a release, who deploys > release, deploy, deployment, production, release process
  tdd = test driven development
  test automation = automated test
  test case = test scenario
  test plan = test strategy
  tester > quality assurance, test plan
  tests before release, tests it, tests our app, try to break it > quality assurance, tester, test plan
  traffic spike, will it scale > scalability, scaling, capacity, load test
  trunk based, trunk based development > branch, version control, git, commit
  turn off a service, unsupported > deprecate, deprecation, decommission, end of life, sunset
  turn on for some users, unleash > feature flag, canary, rollout
  undo > revert, restore, rollback
  undo a deploy, undo a release, wind it back > rollback, roll back, revert, hotfix
  untested code, write tests, write tests for > unit test, test driven development, test coverage
  version control = source control
  who tests > quality assurance, tester, test plan
`;
