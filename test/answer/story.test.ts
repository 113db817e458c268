import { expect, it } from 'vitest';
import { botOn } from './packs.ts';

const FILES = {
  'roles.yaml': 'roles:\n  - { id: steward, name: Steward }\n  - { id: smith, name: Smith }\n',
  'harbour.md': `# Harbour

## Boats

A leaky dinghy is hauled out on the slip.

## Ovens

The smith owns the forge and mends each leaky dinghy.

## Feasts

Bread and soup are served in the hall.
`,
};

it.each([
  ['my leaky dinghy sank, how is soup served?', 'soup served'],
  ['my dinghy is leaky, when does the museum open?', 'museum'],
])('what is only told before a question is no answer to it: %s', async (question, topic) => {
  const { answer } = (await botOn(FILES)).ask(question);
  expect(answer.topic).toBe(topic);
  expect([answer.outcome, answer.passages[0]?.passage.heading]).not.toEqual([
    'answered',
    ['Boats'],
  ]);
});

const LIMITS = {
  'roles.yaml': 'roles:\n  - { id: mate, name: Mate }\n  - { id: captain, name: Captain }\n',
  'buying.md': `# Buying

The Mate approves expenses up to €100. Captains approve more.

## Notice

Notice is four weeks.
`,
};

it.each([
  ["how long is notice, I'm on parole?", 'notice', 'nearest'],
  ['who approves expenses, mine is €500', 'approves expenses', 'nearest'],
  ['who approves expenses, mine is €50', 'approves expenses', 'answered'],
])(
  'what is told behind a question is no topic, and still a condition: %s',
  async (question, topic, outcome) => {
    const { answer } = (await botOn(LIMITS)).ask(question);
    expect([answer.topic, answer.outcome]).toEqual([topic, outcome]);
  },
);

it.each([
  ['who actualy owns the forge?', 'forge'],
  ['wats a steward have to do with the forge?', 'forge'],
  ['who aproves the forge?', 'aproves the forge'],
])('a slip in a word that only asks is mended: %s', async (question, topic) => {
  const { answer } = (await botOn(FILES)).ask(question);
  expect(answer.topic).toBe(topic);
});

it.each([
  ['can I moor a dinghy for 2 weeks in July?', 'moor a dinghy'],
  ['can I moor a dinghy for a couple of days?', 'moor a dinghy'],
  ['who do I ask for two days off?', 'two days off'],
])('how long something is to last is no part of the thing: %s', async (question, topic) => {
  expect((await botOn(FILES)).ask(question).answer.topic).toBe(topic);
});
