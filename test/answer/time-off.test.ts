import { expect, test } from 'vitest';
import { botOn, talk } from './packs.ts';

const FILES = {
  'roles.yaml': 'roles:\n  - { id: steward, name: Steward }\n  - { id: captain, name: Captain }\n',
  'holiday.md': `# Holiday

Everyone has 31 days of holiday a year.

## Asking for it

The steward approves holiday.
`,
  'mourning.md': `# Mourning

A death in the family comes before the voyage: whoever mourns stays ashore for ten days.
`,
  'hours.md': '# Hours\n\nThe bell rings at a time that the captain sets. Days on deck are long.\n',
};

async function ask(question: string) {
  const [answer] = talk(await botOn(FILES), question);
  return {
    outcome: answer?.outcome,
    topic: answer?.topic,
    owners: answer?.owners.map(({ role }) => role.id),
    article: answer?.passages[0]?.passage.article,
  };
}

test.each([
  ['what time off can I have?', 'time off'],
  ['how many days off do I get?', 'days off'],
  ['how much time off do we get a year', 'time off'],
])('time off is a thing of its own, and neither a time nor a day: %s', async (question, topic) => {
  expect(await ask(question)).toMatchObject({ outcome: 'answered', topic, article: 'Holiday' });
});

test('whoever approves it is found by that word, too', async () => {
  expect(await ask('who approves time off?')).toMatchObject({ owners: ['steward'] });
});

test('an article headed by a word that means the same says it', async () => {
  expect(await ask('how much vacation do we get?')).toMatchObject({
    outcome: 'answered',
    article: 'Holiday',
  });
});

test('a time is still a time', async () => {
  expect(await ask('what time does the bell ring?')).toMatchObject({ article: 'Hours' });
});
