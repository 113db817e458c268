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
  ['who stops shipping boats?', 'the opposite of what is done'],
])('names nobody: %s (%s)', async (question) => {
  expect(await ask(question)).toEqual(['nearest']);
});

it.each([
  ['diff tool owner?', 'steward'],
  ['who is eligible to sign cheques?', 'steward'],
  ['who ships boats?', 'warden'],
])('names the owner: %s', async (question, owner) => {
  expect(await ask(question)).toEqual(['answered', owner]);
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

it('asks of the role that somebody has', async () => {
  const { answer } = (await botOn(FILES)).ask('We hired a Clerk. What are the career paths?');
  expect(answer.roles.map(({ id }) => id)).toEqual(['clerk']);
});
