import { expect, it } from 'vitest';
import { botOn } from './packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: clerk, name: Clerk }
  - { id: steward, name: Steward }
  - { id: warden, name: Warden }
`,
  'gardens.md': `# Gardens

## Lawn

The Clerk hardly mows the lawn.

## Signing

Only the Steward is eligible to sign cheques.

## Screens

Clerks may remove the Warden Screen.

## Diff tool

The Steward owns the diff tool.

## Boats

The Warden ships boats.

## Badges

Clerks may remove the Warden Badge from profiles.

## Wardens

The Steward appoints Warden Ada Lock each May.

## Seals

Seals are never the responsibility of individual Clerks.

## Ledgers

The Clerk is hardly responsible for ledgers.

## Contracts

Clerks seldom file contracts.

## Halls

Blueprints of the hall hang in the cellar. The Warden approves the design of new halls.

## Fire safety

The Steward tests gas alarms.

## sssd

The Warden maintains sssd.

## sd cards

The Steward maintains sd cards.

## Stage Ib

The Clerk stamps stage Ib forms.

## Stage IIIb

The Warden stamps stage IIIb forms.

## Sabbaticals

People with five years of service are eligible to apply for a sabbatical.

## Sheds

Owners: [Clerk](clerk.md) | [Warden](warden.md)
`,
  'careers.md': `# Careers

## Clerk

Career paths of Clerks lead to the archive.

## Steward

Career paths of Stewards lead to the cellar.
`,
};

async function ask(question: string): Promise<string[]> {
  const { answer } = (await botOn(FILES)).ask(question);
  return [answer.outcome, ...answer.owners.map(({ role }) => role.id)];
}

it.each([
  ['who mows the lawn?', 'an adverb that denies what it stands beside'],
  ['who removes a warden?', 'a role in the name of another thing'],
  ['who owns seals?', 'what is never theirs'],
  ['who is responsible for ledgers?', 'what is hardly theirs'],
  ['who files contracts?', 'what they seldom do'],
  ['who owns the blueprints?', 'a related word beside the asked one'],
  ['who tests fire alarms?', 'another kind of the thing'],
  ['who stops shipping boats?', 'the opposite of what is done'],
])('names nobody: %s (%s)', async (question) => {
  expect(await ask(question)).toEqual(['nearest']);
});

it.each([
  ['diff tool owner?', 'steward'],
  ['who ships boats?', 'warden'],
  ['who appoints the warden?', 'steward'],
  ['who maintains sssd?', 'warden'],
  ['who stamps stage IIIb forms?', 'warden'],
])('names the owner: %s', async (question, owner) => {
  expect(await ask(question)).toEqual(['answered', owner]);
});

it.each([
  ['who is eligible to sign cheques?', 'Only the Steward is eligible'],
  ['who is eligible to apply for a sabbatical?', 'five years of service'],
])('tells whom it is open to: %s', async (question, said) => {
  const { answer } = (await botOn(FILES)).ask(question);
  expect([answer.outcome, answer.owners]).toEqual(['answered', []]);
  expect(answer.passages[0]?.passage.text).toContain(said);
});

it('keeps a line of owners that are links', async () => {
  const { answer } = (await botOn(FILES)).ask('who owns the sheds?');
  expect(answer.passages[0]?.passage.text).toContain('Owners:');
});

it.each(["I'd rather not become a Clerk.", 'A Clerk called.', 'We had lunch without a Clerk.'])(
  'asks nothing of a role that is ruled out or only told of: %s',
  async (told) => {
    const { answer } = (await botOn(FILES)).ask(`${told} What are the career paths?`);
    expect(answer.roles.map(({ id }) => id)).not.toEqual(['clerk']);
  },
);

it.each([
  'We hired a Clerk.',
  "I've just started as a Clerk and I don't know anyone yet.",
  'I want to become a Clerk. No rush.',
  'A Clerk joins us next week.',
])('asks of the role that somebody has: %s', async (told) => {
  const { answer } = (await botOn(FILES)).ask(`${told} What are the career paths?`);
  expect(answer.roles.map(({ id }) => id)).toEqual(['clerk']);
});
