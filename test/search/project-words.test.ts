import { expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { createRolecall } from '../../src/rolecall.ts';
import { pack } from '../helpers.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: board-secretary, name: Board secretary }
  - { id: conduct-panel, name: Conduct panel }
  - { id: release-warden, name: Release warden }
  - { id: gatherings-lead, name: Gatherings lead }
`,
  'board.md': `# Board

## Elections

The board secretary opens nominations in May. Members vote on every candidate by secret ballot.

## Quorum

Five members are a quorum.

## Tie breaker

A tie goes to the oldest member of the board.

## Conflicts of interest

The board secretary keeps what members disclose. They recuse themselves.

## Charter

An amendment of the bylaws takes two votes, a month apart.

## Escalation

What two teams cannot settle is escalated to the board secretary.
`,
  'contributing.md': `# Contributing

## Code review

Every pull request has an approval of a maintainer before the merge.

## Commit access

A committer is made by nomination.

## Emeritus

Maintainers that are inactive for a year become emeritus.

## Contributor license agreement

Contributors keep the copyright.

## Release schedule

The release warden publishes on the first Tuesday of the month.
`,
  'community.md': `# Community

## Code of conduct

The conduct panel acts on harassment and has a moderation log.

## Conflict resolution

The conduct panel offers mediation of a dispute.

## Translation

Pages are translated by volunteers.

## Meetups

The gatherings lead pays for a meetup.
`,
};

async function ask(question: string): Promise<Answer> {
  return createRolecall(await pack(FILES)).ask(question).answer;
}

test.each([
  ['how do I throw my hat in the ring?', 'Elections'],
  ['too few people turned up, now what?', 'Quorum'],
  ['who settles it when we are split down the middle?', 'Tie breaker'],
  ['my wifes company is bidding, whom do I tell?', 'Conflicts of interest'],
  ['who can rewrite the rules?', 'Charter'],
  ['we cant agree, who do I take it higher to?', 'Escalation'],
  ['nobody has looked at my PR', 'Code review'],
  ['who hands out push rights?', 'Commit access'],
  ['our maintainer went quiet', 'Emeritus'],
  ['who owns what I write?', 'Contributor license agreement'],
  ['when is the next version out?', 'Release schedule'],
  ['somebody had a go at me in the chat', 'Code of conduct'],
  ['I want the handbook in hindi, can I translate the docs?', 'Translation'],
  ['how do I meet other users?', 'Meetups'],
])('%s', async (question, heading) => {
  const { outcome, passages } = await ask(question);
  expect(['answered', 'nearest']).toContain(outcome);
  expect(passages[0]?.passage.heading.at(-1)).toBe(heading);
});

test.each([
  'who is allowed to bring a dog?',
  'who orders the stickers?',
  'which laptop do maintainers get?',
  'where is the car park?',
])('%s is not answered', async (question) => {
  expect((await ask(question)).outcome).not.toBe('answered');
});
