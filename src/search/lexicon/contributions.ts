export const CONTRIBUTIONS = `
  alpha version, prerelease, preview version > release candidate, beta, pre release, alpha
  already been reported, already filed, already reported, dupe > duplicate, duplicate issue, existing issue
  amend my commit, clean up my commits, commit history is a mess > squash, rebase, commit message, commit history
  approve a pr, get two thumbs up > approval, approver, code review
  argue with a reviewer, cant agree with a reviewer, fight over a pr > code review, review comment, consensus
  assign myself, bagsy, call dibs, can i work on this issue, claim an issue > assign, assignee, unassign
  auto assign reviewers, gets pulled in as reviewer, owners file, reviewer roulette > codeowners, code owner
  back out a commit, take back a commit, undo a commit, undo a merge, unmerge > revert, rollback
  backwards compatible = backward compatible
  before i can merge, how long before i can merge, how long before it merges > merge, review period
  big pr, giant pr, huge pr, massive pr, monster pr, pr is too big > pull request, code review, separate pull request
  branch is behind, branch is out of date, clashing changes, conflicting changes > merge conflict, rebase
  break peoples code > deprecation, deprecate, breaking change, backward compatibility, backwards compatibility
  break the api > deprecation, deprecate, breaking change, backward compatibility, backwards compatibility
  breaks for users > deprecation, deprecate, breaking change, backward compatibility, backwards compatibility
  broke main, broke master, broken main, main is broken, main is red > revert, broken build, buildbot, ci failure
  bug form, file a bug, how do i report a bug, i think its a bug > bug report, issue tracker, issue template, bug
  bump my pr, chase a reviewer, nag the reviewer, nudge the reviewer, ping the reviewer > code review, review request
  bump the version, how are versions numbered, next version number > semantic versioning, version number, versioning
  cant reproduce, couldnt reproduce, how to trigger the bug > reproduce, reproducible, steps to reproduce, bug report
  code slush, in time for the release > code freeze, feature freeze, release schedule, cut off, beta
  code torn to shreds, harsh code review, mean reviewer, nasty code review > code review, constructive feedback, review comment
  commit permission, commit rights > commit access, write access, committer, maintainer, branch protection
  commit subject, commit title, commit wording > commit message, commit guideline, conventional commit
  cookie lick, dibs, grab an issue, hog an issue, pick up an issue > assign, assignee, unassign
  dead issue, issue gathers dust, issue ignored, issue rotting, my bug is ignored > stale, triage, issue tracker
  do a release, drop a release, ship a release, spin a release > release process, release manager, release
  draft pull request = draft pr
  drop support for > supported version, long term support, end of life, support policy, maintenance
  emergency release, hotfix release, out of band release > patch release, security release, hotfix, release process
  end of life = eol
  end of support, sunset date > end of life, supported version, deprecation
  experimental flag, half baked feature, not stable yet, preview feature > experimental, unstable, stability
  eyes on my pr, get eyes on my pr, nobody has looked at my pr > code review, review request, pull request
  fix conflicts, git conflict, out of sync branch, resolve conflicts in git > merge conflict, rebase
  fixup, messy commits, messy history, rewrite history > squash, rebase, commit message, commit history
  get my change in, get my code in, get my fix in, get my patch in, get my work merged > merge, pull request, approver
  get push access, keys to the repo > commit access, write access, committer, maintainer, branch protection
  get something merged, land a patch, land my change, land my pr > merge, pull request, approver
  half finished pr, not ready for review, pr not finished, unfinished pr > draft pull request, work in progress, draft
  how long do you support > supported version, long term support, end of life, support policy, maintenance
  how long must a pr stay open, how long must a pr wait, merge too early, wait before merging > merge, review period
  how many approvals, how many people must approve, number of approvals > approval, approver
  how often are releases, how often do we release > release schedule, release cadence, release cycle, release date
  how often do you release > release schedule, release cadence, release cycle, release date
  how often is there a release, next version out > release schedule, release cadence, release cycle, release date
  keep supporting > supported version, long term support, end of life, support policy, maintenance
  last day to get code in, last day to merge > code freeze, feature freeze, release schedule, cut off, beta
  lgtm, looks good to me, need a second reviewer > approval, approver, code review
  list of changes, summary of changes, what changed in, whats changed > changelog, release notes, change log
  lodge a bug, log a bug, open a bug, raise a bug > bug report, issue tracker, issue template, bug
  make it into the release, miss the release > code freeze, feature freeze, release schedule, cut off, beta
  master is red, red ci, tests fail on main, tree is closed > revert, broken build, buildbot, ci failure
  minimal example, minimal repro, repro, repro case > reproduce, reproducible, steps to reproduce, bug report
  new feature idea, pet feature, upvote, vote for a feature > feature request, enhancement, roadmap, proposal
  nit, nitpick, nitpicky, picky reviewer, pull my code apart > code review, constructive feedback, review comment
  no reply to my issue, no response to my issue, nobody answered my issue > stale, triage, issue tracker
  nobody has reviewed my pr, nobody reviews my pr, pr gathering dust > code review, review request, pull request
  nobody looks at issues, old issues, zombie issue > stale, triage, issue tracker
  number of reviewers, second reviewer, thumbs up on my pr, two approvals > approval, approver, code review
  old release still supported > supported version, long term support, end of life, support policy, maintenance
  out of cycle release, rushed release, unplanned release > patch release, security release, hotfix, release process
  permission to merge, permission to push > commit access, write access, committer, maintainer, branch protection
  poke the reviewer, reviewer doesnt answer, reviewer doesnt respond, slow reviewer > code review, review request
  pr abandoned, pr is dead, pr went stale, stale pr, zombie pr > stale, abandoned, pull request
  pr is rotting, pr sits there, waiting for a review > code review, review request, pull request
  pr too big, pr too large, size of a pr, split a pr, split up a pr > pull request, code review, separate pull request
  press the merge button, who hits merge, who lands prs > merge, pull request, approver
  push rights, right to merge, right to push > commit access, write access, committer, maintainer, branch protection
  remove a feature > deprecation, deprecate, breaking change, backward compatibility, backwards compatibility
  reviewer wont budge, reviewer wont let it through > code review, review comment, consensus
  rights on the repo, write permission to the repo > commit access, write access, committer, maintainer, branch protection
  rip my code apart, rude code review, tear my code apart > code review, constructive feedback, review comment
  sit on an issue, take on an issue, who is working on the issue > assign, assignee, unassign
  something is broken in the app, spotted a bug, stumbled on a bug > bug report, issue tracker, issue template, bug
  squash my commits, tidy my commits, too many commits > squash, rebase, commit message, commit history
  still get fixes > supported version, long term support, end of life, support policy, maintenance
  still get security fixes > supported version, long term support, end of life, support policy, maintenance
  still supported > supported version, long term support, end of life, support policy, maintenance
  submit a bug, where do bugs go > bug report, issue tracker, issue template, bug
  support for old versions > supported version, long term support, end of life, support policy, maintenance
  support old versions > supported version, long term support, end of life, support policy, maintenance
  take away a feature > deprecation, deprecate, breaking change, backward compatibility, backwards compatibility
  take out a feature > deprecation, deprecate, breaking change, backward compatibility, backwards compatibility
  too late for the release > code freeze, feature freeze, release schedule, cut off, beta
  too many changes in one > pull request, code review, separate pull request
  tore my code apart > code review, constructive feedback, review comment
  two reviewers > approval, approver, code review
  unstable feature > experimental, unstable, stability
  version bump, version numbering scheme > semantic versioning, version number, versioning
  wait to merge > merge, review period
  waiting for someone to review, who looks at my pr, who reviews my pr > code review, review request, pull request
  what do i put in a commit, what do i write in a commit > commit message, commit guideline, conventional commit
  when does the next version, when does version > release schedule, release cadence, release cycle, release date
  when is the next version, when will it be out > release schedule, release cadence, release cycle, release date
  who does the release > release process, release manager, release
  who gets tagged on prs, who is auto assigned > codeowners, code owner
  who merges, who presses merge > merge, pull request, approver
  wip pr > draft pull request, work in progress, draft
  wish list > feature request, enhancement, roadmap, proposal
  wont fix, wontfix, working as intended, works as designed > triage, expected behavior
  word my commit > commit message, commit guideline, conventional commit
  works on my machine > reproduce, reproducible, steps to reproduce, bug report
`;
