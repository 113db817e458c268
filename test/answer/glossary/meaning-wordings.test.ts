import { describe, expect, it, test } from 'vitest';
import { readMeaningAsked } from '../../../src/question/asks-meaning.ts';
import type { Rolecall } from '../../../src/rolecall.ts';
import { botOn } from '../packs.ts';

/** A lighthouse service with a few terms, one of which has an example. */
const LAMPS = {
  'roles.yaml': `roles:
  - { id: keeper, name: Keeper }
  - { id: pilot, name: Pilot }
glossary:
  - file: terms.yaml
`,
  'terms.yaml': `NLB: Night light budget, what a lamp may burn from dusk to dawn, such as four litres of oil.
Fog bow: A white arch in the mist, which tells that the lamp is too bright.
Wick swap: Putting in a new wick while the lamp burns.
Ground sway: How far the tower bends in a storm, measured at 12 points.
`,
  'keepers.md': `# Keepers

The Keeper trims the wick and writes the log. The Pilot checks the OKR board every spring and orders the oil.
`,
};

const MEANING: Readonly<Record<string, string>> = {
  NLB: '“NLB”: Night light budget, what a lamp may burn from dusk to dawn, such as four litres of oil.',
  'Fog bow': '“Fog bow”: A white arch in the mist, which tells that the lamp is too bright.',
  'Wick swap': '“Wick swap”: Putting in a new wick while the lamp burns.',
  'Ground sway': '“Ground sway”: How far the tower bends in a storm, measured at 12 points.',
};

let known: Rolecall | undefined;
const ask = async (question: string) => {
  known ??= await botOn(LAMPS);
  return known.ask(question).answer;
};

describe('what is said around a question for a meaning narrows nothing', () => {
  it.each([
    ["what's a fog bow when it's at home?", 'Fog bow'],
    ["and what are fog bows when they're at home", 'Fog bow'],
    ['what is an NLB anyway?', 'NLB'],
    ['whats NLB again, sorry', 'NLB'],
    ['what exactly is a wick swap then?', 'Wick swap'],
    ["what's a wick swap in plain English?", 'Wick swap'],
    ["in layman's terms, what is ground sway?", 'Ground sway'],
    ['what is a fog bow for a total newbie pls', 'Fog bow'],
    ["explain ground sway like I'm five", 'Ground sway'],
    ['eli5 NLB', 'NLB'],
    ['what is ground sway in one sentence?', 'Ground sway'],
    ["what's an NLB, I keep hearing it", 'NLB'],
    ['what does NLB mean? everyone keeps saying it', 'NLB'],
    ["what's this wick swap thing everyone's on about?", 'Wick swap'],
    ["stupid question, what's a fog bow", 'Fog bow'],
    ['wth is an NLB', 'NLB'],
    ['no clue what NLB stands for', 'NLB'],
    ['could anybody define wick swap for me please', 'Wick swap'],
    ['what does NLB mean to a keeper?', 'NLB'],
    ['what is an NLB for someone new to lamps', 'NLB'],
    ['NLB = ?', 'NLB'],
    ['tf is an NLB', 'NLB'],
    ['what does "ground sway" mean, roughly?', 'Ground sway'],
    ['someone explain fog bows pls', 'Fog bow'],
    ['what do folks mean when they say ground sway?', 'Ground sway'],
  ])('%s', async (question, term) => {
    const { outcome, headline } = await ask(question);
    expect([outcome, headline]).toEqual(['answered', MEANING[term]]);
  });
});

describe('a term may be named before the question that points back to it', () => {
  it.each([
    ['I keep hearing NLB, what is it?', 'NLB'],
    ['people keep talking about ground sway - what does that mean?', 'Ground sway'],
    ['the pilot mentioned a wick swap. What’s that?', 'Wick swap'],
    ["fog bow – what's that supposed to be?", 'Fog bow'],
    ['someone said "wick swap" in standup, what is that', 'Wick swap'],
    ["there's this thing called ground sway, wtf is it?", 'Ground sway'],
    ['we use the word fog bow a lot, what is it?', 'Fog bow'],
  ])('%s', async (question, term) => {
    const { outcome, headline } = await ask(question);
    expect([outcome, headline]).toEqual(['answered', MEANING[term]]);
  });
});

describe('an example is asked of a term', () => {
  it.each([
    ['can someone give me an example of an NLB?', 'NLB'],
    ['example of ground sway?', 'Ground sway'],
    ['does anyone have a real life example for NLB', 'NLB'],
    ['what would be a good example of ground sway', 'Ground sway'],
    ['NLB example?', 'NLB'],
    ['hi! could you show us a quick example of an NLB please', 'NLB'],
    ['what does ground sway look like in practice?', 'Ground sway'],
    ['I need an example of ground sway, in plain English', 'Ground sway'],
  ])('and its meaning has one: %s', async (question, term) => {
    const { outcome, intent, headline } = await ask(question);
    expect([outcome, intent, headline]).toEqual(['answered', 'search', MEANING[term]]);
  });

  it.each([
    ['can anybody give me an example of a fog bow?', 'Fog bow'],
    ['is there an example of a wick swap?', 'Wick swap'],
    ['any examples of wick swaps', 'Wick swap'],
    ['fog bow, with an example', 'Fog bow'],
  ])('and it has none: %s', async (question, term) => {
    const { outcome, headline, passages } = await ask(question);
    expect([outcome, headline]).toEqual([
      'nearest',
      `The articles give no example of “${term}”. Nearest:`,
    ]);
    expect(passages[0]?.passage.path).toBe('terms.yaml');
  });
});

describe('what no glossary explains is not explained, however it is asked', () => {
  it.each([
    "what does OKR mean when it's at home?",
    'remind me what OKR means',
    'OKR = ?',
    'I keep hearing OKR, what is it?',
    'can someone give me an example of an OKR?',
    'whats an OKR in plain English, sorry',
    "what's a rudder budget for a newbie?",
    'what does it mean?',
    'what is that?',
    'I have an idea, what is it?',
    'give me an example',
  ])('%s', async (question) => {
    const { outcome, headline } = await ask(question);
    expect(outcome).not.toBe('answered');
    expect(headline).not.toMatch(/^“/);
  });

  it('is called by its name in the no', async () => {
    expect((await ask('remind me what FOMO means')).topic).toBe('FOMO');
  });
});

test.each([
  'who trims the wick?',
  'drift, I saw a fog bow yesterday',
  'NLB, we have used it all',
  'who sets the NLB?',
  'who is an example for every keeper?',
  'what does the keeper do with an example of the log?',
  'how do we lower the ground sway?',
  'what is the NLB of the north tower?',
])('nothing else becomes a question for a meaning: %s', async (question) => {
  expect((await ask(question)).headline).not.toMatch(/^“|no example/);
});

test.each([
  'what is it, '.repeat(20_000),
  `${'I keep hearing '.repeat(15_000)}what is it`,
  `what is ${'in plain English '.repeat(15_000)}`,
  `${','.repeat(200_000)} example`,
  'example of '.repeat(20_000),
  'everyone keeps saying, '.repeat(10_000),
])('200 KB are read in one go', (text) => {
  const started = performance.now();
  readMeaningAsked(text);
  expect(performance.now() - started).toBeLessThan(500);
});
