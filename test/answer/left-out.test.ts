// What a question leaves out, or is asked without.

import { beforeEach, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import type { Rolecall } from '../../src/rolecall.ts';
import { botOn, talk } from './packs.ts';

let bot: Rolecall;
beforeEach(async () => {
  bot = await botOn({
    'roles.yaml': `roles:
  - { id: keeper, name: Bee keeper }
  - { id: mender, name: Net mender }
`,
    'bees.md': `# Bees

## Bee keeper

The Bee keeper owns the hives and smokes them with pine cones. Bee keepers work with pine cutters.

## Smoking hives

Smoke the hives with pine cones at dusk.

## Swarm club

A swarm club meets on Sundays to look for swarms.
`,
    'nets.md': `# Nets

## Net mender

The Net mender mends nets by the pier. Net menders work with rope makers. The Net mender pays the crew.

A rope is required before you dive. Nets are checked by the pier master. When a net tears, the Net mender patches it.

## Getting started

Start with a small net.
`,
  });
});

const ask = (...questions: readonly [string, ...string[]]): Answer | undefined =>
  talk(bot, ...questions).at(-1);

it('what is asked without a thing is not told by what is done with it', () => {
  expect(ask('can I smoke hives with pine cones?')?.outcome).toBe('answered');
  const without = ask('can I smoke hives without pine cones?');
  expect(without?.outcome).toBe('nearest');
  expect(without?.passages[0]?.passage.text).toContain('pine cones');
  expect(ask('without much detail, can I smoke hives with pine cones?')?.outcome).toBe('answered');
  expect(ask('can I dive without a rope?')?.outcome).toBe('answered');
});

it('“one” stands for what the thread is about', () => {
  expect(ask('what is a swarm club?', 'can I start one?')?.outcome).toBe('nearest');
  expect(ask('how do I start?')?.passages[0]?.passage.heading).toEqual(['Getting started']);
});

it.each([
  ['thx! what does the net mender do?', 'what does the net mender do?'],
  ['great, thanks a lot. what does the net mender do then?', 'what does the net mender do?'],
  ['what does the net mender do tho', 'what does the net mender do?'],
])('thanks before a question and “then” behind it change nothing: %s', (said, meant) => {
  const [one, other] = [ask(said), ask(meant)];
  expect(one?.outcome).toBe('answered');
  expect(one?.passages.map(({ passage }) => passage.id)).toEqual(
    other?.passages.map(({ passage }) => passage.id),
  );
});

it('“and …?” behind a question for people asks the same of others whom an article names', () => {
  const answer = ask('who works with the rope makers?', 'and the pine cutters?');
  expect(answer?.outcome).not.toBe('clarify');
  expect(answer?.passages[0]?.passage.text).toContain('pine cutters');
});

it('whom to turn to is not told by the name of another role', () => {
  const answer = ask('who owns the hives?', 'do I just tell the keeper of the bees?');
  expect(answer?.outcome).not.toBe('clarify');
  expect(ask('do I just ask my mender?')?.owners ?? []).toEqual([]);
});

it('who did something is told all the same', () => {
  expect(ask('who paid the crew?')?.owners.map(({ role }) => role.id)).toEqual(['mender']);
});

it('what is said when in front of a question leaves its “it” to the thread', () => {
  const answer = ask('what is a swarm club?', 'before the small party, when does it meet?');
  expect(answer?.passages[0]?.passage.heading).toEqual(['Swarm club']);
});

it('whom something happens to is not told by who does it', () => {
  expect(ask('who gets paid?')?.outcome).not.toBe('answered');
  expect(ask('who mends the nets?', 'who gets paid?')?.headline).not.toContain('mends');
});

it('only when something happens next is a question for a date', () => {
  expect(ask('what happens when the next net tears?')?.passages[0]?.passage.text).toContain(
    'tears',
  );
  expect(ask('when is the next swarm club?')?.outcome).toBe('nearest');
});

it('what a thing holds is not told by what else is said of it', () => {
  expect(ask('what should a small net contain?')?.outcome).not.toBe('answered');
  expect(ask('how do I apply for a swarm club?')?.headline).not.toContain('how to become');
});

it('more is asked only of what was quoted', () => {
  expect(ask('who owns the lighthouse?', 'more')?.headline).not.toContain('no more');
});

it('a message that tells what it asks about is not of what the thread is about', () => {
  const answer = ask('who owns the lighthouse?', 'I mean the hives smoke at dusk, who owns that?');
  expect(answer?.headline).not.toContain('lighthouse');
});

it('what is said anew is asked as it stands', () => {
  const answer = ask('what does the bee keeper do?', 'ok put differently: who mends nets?');
  expect(answer?.owners.map(({ role }) => role.id)).toEqual(['mender']);
});

it('things are told apart by what is said of each', () => {
  const shown = ask("what's the difference between a swarm club and a small net?")?.passages ?? [];
  expect(shown.map(({ passage }) => passage.heading)).toEqual([
    ['Swarm club'],
    ['Getting started'],
  ]);
});

it('an example behind a question is not what is asked', () => {
  const answer = ask('do I get anything for diving, like a small net?');
  expect(answer?.outcome).not.toBe('answered');
});

it('a comparison with a role that nobody has shows what is told of the other', () => {
  const answer = ask('just joined, what is the difference between a net mender and a kite flyer?');
  expect(answer?.headline).toBe('The articles know no role called “kite flyer”.');
  expect(answer?.closest.map(({ passage }) => passage.heading)).toEqual([['Net mender']]);
});
