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
  const files = { 'roles.yaml': ROLES, 'hours.md': '# Business hours\n\nWe open at ten.\n' };
  const bot = await botOn(files);
  const [busy, business] = [talk(bot, 'how busy is it?'), talk(bot, 'what are business hours?')];
  expect([busy[0]?.outcome, business[0]?.outcome]).toEqual(['no-answer', 'answered']);
});

it.each([
  ['when did support for v1.20 end?', '1.20'],
  ['what happened in 2026?', '2026'],
])('finds numbers however they are written: %s', async (question, text) => {
  const [answer] = talk(await botOn(FILES), question);
  expect(answer?.passages[0]?.passage.text).toContain(text);
});

it('knows an acronym in small letters, though an address or a channel has it so', async () => {
  const page =
    '# SRE\n\nAsk in `~cloud-sre-team`, or read [more](https://sre.example/sre-book/sre.md). The SRE keeps it up.\n';
  const bot = await botOn({ 'roles.yaml': ROLES, 'page.md': page });
  const [answer] = talk(bot, 'what does sre do?');
  expect([answer?.outcome, answer?.roles.map(({ id }) => id)]).toEqual(['answered', ['sre']]);
});

it('shows nothing as near that shares only the verb with what a role is asked', async () => {
  const files = {
    'roles.yaml': ROLES,
    'sre.md': '# SRE\n\n## Ownership\n\nSREs own the pagers.\n',
  };
  const [answer] = talk(await botOn(files), 'does the SRE own the window plants?');
  expect(answer?.headline).toBe("The articles on SRE don't mention “window plants”.");
});
