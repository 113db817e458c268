export const TESTING_AND_RELEASES = `
  add servers, autoscale, autoscaling, big launch, black friday > scalability, scaling, capacity, load test
  allows deploys, clear a release, let a release > release approval, deployment, release, release process
  app goes viral, does it scale, handle more traffic > scalability, scaling, capacity, load test
  approve a deploy, approves releases, block a release > release approval, release, deployment, release manager
  argo, argocd, bamboo build, breaks the build, broke the build > continuous integration, build pipeline
  back it out, back out a change, bad deploy, bad release > rollback, roll back, revert, hotfix
  bdd, coverage target, enough tests > unit test, test driven development, test coverage
  beta > pilot, preview, early access
  beta testers, beta users, early access programme > beta, preview, pilot
  botched deploy, botched release, broken deploy, broken release, failed deploy > rollback, roll back, revert
  branch lock, change moratorium, christmas freeze, code is frozen > code freeze, change freeze, release
  branch naming, branching strategy, commit messages, commit style > branch, version control, git, commit
  broken build, build broke, build is broken, build is red > continuous integration, build pipeline
  bug bash, check quality, do the testing > quality assurance, tester, test plan
  build pipeline = ci pipeline
  buildkite, ci is broken, ci is down, ci is red, ci is slow > continuous integration, build pipeline
  call off a release, gives the go ahead for a release > release approval, release, deployment, release manager
  canary = canary release = canary deployment
  canary, canary deployment, canary release > gradual rollout
  change freeze > code freeze, release freeze
  change log, changelog > release note
  changelog = change log
  ci > continuous integration
  ci cd > build pipeline, continuous delivery, continuous deployment, deployment pipeline
  circle ci, circleci, flaky tests, github actions, gitlab ci > continuous integration, build pipeline
  code coverage = test coverage
  code freeze > change freeze, release freeze
  continuous delivery, continuous deployment > ci cd, deployment pipeline
  conventional commits, git flow, gitflow, mono repo, monorepo, name branches > branch, version control, git, commit
  cut a release, deploy button, deploy window, do deploys > release, deploy, deployment, production, release process
  dark launch, hide a feature, kill switch for a feature, killswitch for a feature, launchdarkly > feature flag, canary, rollout
  decommission a service, decommissioning, end support > deprecate, deprecation, decommission, end of life, sunset
  deploy = deployment = ship to production = push to production
  deploy in december, deploy over christmas > change freeze, code freeze, release, deployment
  deploy on a friday > release, deploy, deployment, production, release process, change freeze, code freeze
  deploy over the holidays, release at christmas > change freeze, code freeze, release, deployment
  deploy went wrong, go back to the old version > rollback, roll back, revert, hotfix
  deployment pipeline > ci cd, continuous delivery, continuous deployment
  deprecate > end of life, sunset
  deprecation policy = sunset policy
  does deploys, get it live, get it out the door > release, deploy, deployment, production, release process
  does the testing, manual testing, playwright, qa it, qa people, qa team > quality assurance, tester, test plan
  end of life > deprecate, sunset
  end to end test = e2e test = e2e
  eol, how long do we support, kill a service, mothball > deprecate, deprecation, decommission, end of life, sunset
  faulty release, take it down again, un deploy, un ship, undo a bad, undo changes > rollback, roll back, revert
  feature flag = feature toggle
  friday deploy > release, deploy, deployment, production, release process, change freeze, code freeze
  git, github > version control, repository, source control
  go to prod, goes to prod, goes to production > release, deploy, deployment, production, release process
  gradual rollout = staged rollout = progressive rollout
  gradual rollout, progressive rollout, staged rollout > canary
  halt a release, hold a release, hold back a release > release approval, release, deployment, release manager
  handle more users, handle the load, more servers, scale out, scale up > scalability, scaling, capacity, load test
  hit the deploy button, hits deploy, make it live > release, deploy, deployment, production, release process
  holiday deploy freeze, lock the branch, no deployments, no deploys, no releases > code freeze, change freeze, release
  hotfix = hot fix = emergency fix
  how much testing, missing tests, mock objects, no tests, test first > unit test, test driven development, test coverage
  integration test > system test
  jenkins, pipeline broke, pipeline failed, pipeline is red > continuous integration, build pipeline
  killswitch > feature flag, canary, rollout
  legacy > technical debt, deprecated
  live environment, prod environment, production environment > production
  load test, stress test > performance test
  no longer supported, old version support, phase it out > deprecate, deprecation, decommission, end of life, sunset
  ok a release, okays a release, pull a release > release approval, release, deployment, release manager
  okays deploys, release can go, release clearance > release approval, deployment, release, release process
  percentage of users, roll out slowly, small percentage of users > feature flag, canary, rollout
  performance test > load test, stress test
  phase out, put out to pasture, retire a service > deprecate, deprecation, decommission, end of life, sunset
  press deploy > release, deploy, deployment, production, release process
  production environment = live environment = prod environment
  push it live, push live, push to prod, put it live > release, deploy, deployment, production, release process
  put live, release a version, release day, release it > release, deploy, deployment, production, release process
  put the old version back, release went wrong, revert a change, revert a deploy > rollback, roll back, revert, hotfix
  quality assurance = qa
  quality gate = release gate
  red build, slow build, slow ci, slow tests, teamcity > continuous integration, build pipeline
  regression > regression test
  release > rollout
  release approval > release, deployment, release manager
  release freeze > change freeze, code freeze
  release go out to production, release goes to production > release approval, deployment, release, release process
  release note > changelog
  release on friday, release window, roll it out, ship code > release, deploy, deployment, production, release process
  release over christmas, releases over the holidays > change freeze, code freeze, release, deployment
  retire an api, shut down a service, shut it down > deprecate, deprecation, decommission, end of life, sunset
  revert > rollback
  roll back = rollback
  roll back, rollback > revert
  roll out, rollout > release
  rollback plan = back out plan = backout plan
  rollout = roll out
  sandbox > test environment, staging
  say a release can go, signs off a release, stop a release > release approval, release, deployment, release manager
  selenium, tests before release, tests it, tests our app > quality assurance, tester, test plan
  semantic versioning = semver
  ship > release, deploy, launch, deliver
  ship code in december, ship code over christmas > change freeze, code freeze, release, deployment
  ship it to production, ship to prod, tag a release, who deploys > release, deploy, deployment, production, release process
  slashdotted, spike in traffic, too many users, too much traffic on the site > scalability, scaling, capacity, load test
  stop deploying > code freeze, change freeze, release
  stop supporting, sunset a feature, sunsetting > deprecate, deprecation, decommission, end of life, sunset
  sunset > deprecate, end of life
  switch off a feature, toggles, turn off a feature, turn on for some users, unleash > feature flag, canary, rollout
  switch off a service > deprecate, deprecation, decommission, end of life, sunset
  switch off an old system > deprecate, deprecation, decommission, end of life, sunset
  system test > integration test
  tdd = test driven development
  test automation = automated test
  test case = test scenario
  test plan > test strategy
  test pyramid, untested, untested code, write tests > unit test, test driven development, test coverage
  test strategy > test plan
  tester > quality assurance, test plan
  tests are red > continuous integration, build pipeline
  traffic spike, will it scale > scalability, scaling, capacity, load test
  trunk based, trunk based development > branch, version control, git, commit
  try to break it, who tests the app > quality assurance, tester, test plan
  turn off a service, unsupported > deprecate, deprecation, decommission, end of life, sunset
  undo > revert, restore, rollback
  undo a deploy, undo a release, wind it back > rollback, roll back, revert, hotfix
  undo the last, unship > rollback, roll back, revert
  version control = source control
  write tests for > unit test, test driven development, test coverage
`;
