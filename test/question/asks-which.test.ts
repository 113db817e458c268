import { describe, expect, it } from 'vitest';
import { askWho } from '../../src/question/asks-which.ts';
import { botOn, talk } from '../answer/packs.ts';

const FILES = {
  'roles.yaml': `roles:
  - { id: stoker, name: Stoker }
  - { id: lamplighter, name: Lamplighter }
`,
  'night.md': `# Nights

Being on call means you are the Stoker for whatever breaks after ten. Whoever is woken up gets a late start.

## Lamps

The Lamplighter trims the wicks at dusk and works weekends.

## Engine

The Stoker oils the pistons and calls the yard when one jams.
`,
};

describe('a question for one of those spoken of', () => {
  it.each([
    ['which of them is on call after ten?', 'stoker'],
    ['and which one trims the wicks?', 'lamplighter'],
    ['who of them works weekends?', 'lamplighter'],
    ['ok, which of those two oils the pistons?', 'stoker'],
    ['which of the two roles trims wicks?', 'lamplighter'],
    ['so which one is it that oils the pistons?', 'stoker'],
  ])('names the one: %s', async (question, owner) => {
    const [, answer] = talk(await botOn(FILES), 'stoker vs lamplighter', question);
    expect(answer).toMatchObject({ outcome: 'answered', intent: 'who-owns' });
    expect(answer?.owners.map(({ role }) => role.id)).toEqual([owner]);
  });

  it.each([
    "which of them doesn't work weekends?",
    'which of them is not on call after ten?',
    'and which one never trims the wicks?',
  ])('is seen side by side where it is who does not: %s', async (question) => {
    const [, answer] = talk(await botOn(FILES), 'stoker vs lamplighter', question);
    expect(answer?.intent).toBe('compare');
  });

  it('needs no thread where there are only two roles', async () => {
    const bot = await botOn(FILES);
    for (const question of [
      'which of the two works weekends?',
      'which of the two roles works weekends?',
    ])
      expect(bot.ask(question).answer.owners[0]?.role.id).toBe('lamplighter');
  });

  it('does not take one word of a thing for the thing: a call is not being on call', async () => {
    const files = {
      ...FILES,
      'night.md': FILES['night.md'].replace(/^Being.*$/m, 'The Stoker sleeps.'),
    };
    const bot = await botOn(files);
    expect(bot.ask('who is on call?').answer.outcome).toBe('no-answer');
    const [, answer] = talk(bot, 'stoker vs lamplighter', 'which of them is on call?');
    expect(answer?.outcome).not.toBe('answered');
    expect(answer?.owners).toEqual([]);
  });

  it('prefers those spoken of to others of whom as much is said, and names another one otherwise', async () => {
    const bot = await botOn({
      'roles.yaml': `roles:
  - { id: stoker, name: Stoker }
  - { id: lamplighter, name: Lamplighter }
  - { id: purser, name: Purser }
`,
      'ship.md': `# Ship

## Purser

The Purser checks the ropes. The Purser sells the tickets.

## Lamplighter

The Lamplighter checks the ropes. The Lamplighter sings.

## Stoker

The Stoker oils pistons.
`,
    });
    const [, ropes] = talk(bot, 'stoker vs lamplighter', 'which of them checks the ropes?');
    expect(ropes?.owners.map(({ role }) => role.id)).toEqual(['lamplighter']);
    const [, tickets] = talk(bot, 'stoker vs lamplighter', 'which of them sells the tickets?');
    expect(tickets?.owners.map(({ role }) => role.id)).toEqual(['purser']);
    const [, repeated] = talk(bot, 'stoker vs lamplighter', 'which of them cashes in?');
    expect(repeated?.owners).toEqual([]);
  });

  it.each([
    'which of them is more expensive?',
    'which one has the longest training?',
    'which one should we hire?',
    'which of these does the captain prefer?',
    'which one?',
    'which onion is it?',
    'who pays them?',
    'what is the one that pays?',
  ])('is not read from %s', (text) => {
    expect(askWho(text)).toBeNull();
  });

  it('is found in 200 KB of its words in linear time', () => {
    expect(askWho(`${'and so which one of '.repeat(10_000)}?`)).toBeNull();
  });
});
