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

it.each([
  'first week here 👋 what does a steward do?',
  'hey :wave: what does a steward do?',
  'I saw "steward" next to a name, what does a steward do?',
])('a role is asked about as a whole, whatever is told before: %s', async (question) => {
  const { answer } = (await botOn(FILES)).ask(question);
  expect([answer.roles.map(({ id }) => id), answer.topic]).toEqual([['steward'], null]);
});

it('what is told before a question on one side of a role is no part of it', async () => {
  const bot = await botOn({
    'roles.yaml': FILES['roles.yaml'],
    'smith.md':
      '# Smith\n\n## Skills\n\nThe smith bends iron.\n\n## Adverts\n\nThe smith writes job adverts for iron.\n',
  });
  const { answer } = bot.ask(
    'writing a job advert for a smith, what skills should I put in there?',
  );
  expect(answer.outcome).toBe('answered');
  expect(answer.passages[0]?.passage.heading).toEqual(['Skills']);
});

it('a job is done well by what it is measured by, and not by what else is good', async () => {
  const bot = await botOn({
    'roles.yaml': FILES['roles.yaml'],
    'smith.md':
      '# Smith\n\n## Manners\n\nThe smith has good manners.\n\n## Success metrics\n\nThe smith counts horseshoes.\n',
  });
  const { answer } = bot.ask('how does the smith know they are doing a good job?');
  expect(answer.passages[0]?.passage.heading).toEqual(['Success metrics']);
});

it.each(['what does the smith need to know?', 'what should the smith be able to do?'])(
  'what a role needs to know are its skills: %s',
  async (question) => {
    const bot = await botOn({
      'roles.yaml': FILES['roles.yaml'],
      'smith.md':
        '# Smith\n\n## Work\n\nThe smith makes nails and does so daily.\n\n## Skills\n\nThe smith bends iron.\n',
    });
    const { answer } = bot.ask(question);
    expect(answer.passages[0]?.passage.heading).toEqual(['Skills']);
  },
);

it.each([
  ['who owns the 🔥 forge?', 'forge'],
  ['who owns the Forge™ hammer?', 'Forge™ hammer'],
])('a picture within a sentence parts nothing: %s', async (question, topic) => {
  expect((await botOn(FILES)).ask(question).answer.topic).toBe(topic);
});
