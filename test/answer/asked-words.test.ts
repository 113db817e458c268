import { expect, it } from 'vitest';
import { botOn, ROLES, talk } from './packs.ts';

const FILES = {
  'roles.yaml': ROLES,
  'fair.md': `# The fair

## Games

There is a treasure hunt in the park, and a busy bar.

## Business hours

The booths are open from ten.
`,
  'releases.md': `# Releases

| Release | Support ends |
|---|---|
| 1.20 | in May 2026 |
| 1.19 | in February 2026 |
`,
};

it.each([
  ['what does the treasurer do?', 'clarify'],
  ['what are the treasure hunts?', 'answered'],
  ['when does support for 1.20 end?', 'answered'],
  ['when does support for 1.29 end?', 'no-answer'],
  ['when does support for 2.0 end?', 'no-answer'],
])('what was asked is in the articles, or what is near: %s', async (question, outcome) => {
  const [answer] = talk(await botOn(FILES), question);
  expect(answer?.outcome).toBe(outcome);
});

it('keeps words of one stem apart that mean another thing', async () => {
  const [answer] = talk(await botOn(FILES), 'what are the business hours?');
  expect(answer?.passages.map(({ passage }) => passage.heading.at(-1))).toEqual(['Business hours']);
});

it('knows an acronym in small letters, though an address or a channel has it so', async () => {
  const page =
    '# SRE\n\nAsk in `~cloud-sre-team`, or read [more](https://sre.example/sre-book/sre.md). The SRE keeps it up.\n';
  const bot = await botOn({ 'roles.yaml': ROLES, 'page.md': page });
  const [answer] = talk(bot, 'what does sre do?');
  expect([answer?.outcome, answer?.roles.map(({ id }) => id)]).toEqual(['answered', ['sre']]);
});
