import { describe, expect, it } from 'vitest';
import { botOn, talk } from './packs.ts';

const FILES = {
  'roles.yaml': 'roles:\n  - { id: porter, name: Porter }\n  - { id: cook, name: Cook }\n',
  'island.md': `# Island life

## Visitors

Ferries bring guests in summer. The island gate closes at 22:00. A return ticket costs 12 crowns. Lamps burn for 48 hours.

## Mail

Parcels arrive twice a week. The meal list closes at 14:00 the day before. Complaints about noise go to the Porter.
`,
};

async function ask(question: string) {
  return (await botOn(FILES)).ask(question).answer;
}

describe('a number that is asked for', () => {
  it.each([
    ['when does the gate close?', 'closes at 22:00'],
    ['what is the price of a return ticket?', 'costs 12 crowns'],
    ['how often do parcels arrive?', 'twice a week'],
    ['when does the meal list close?', 'the day before'],
  ])('is told by a sentence that has all that was asked: %s', async (question, said) => {
    const answer = await ask(question);
    expect(answer.outcome).toBe('answered');
    expect(answer.passages[0]?.passage.text).toContain(said);
  });

  it.each([
    'how often do parcels come?',
    'how many lamps are there?',
    'how much does the gate cost?',
    'how many gates are there?',
  ])('is near where a sentence has it beside what was asked: %s', async (question) => {
    expect((await ask(question)).outcome).toBe('nearest');
  });
});

describe('who is said to own something like it', () => {
  it('is near, and no owner', async () => {
    const answer = await ask('who hears noise?');
    expect([answer.outcome, answer.owners]).toEqual(['nearest', []]);
    expect(answer.passages[0]?.passage.text).toContain('Complaints about noise');
  });

  it.each(['who pays for catering at parcels?'])(
    'is not near to what no article has: %s',
    async (question) => {
      expect((await ask(question)).outcome).toBe('no-answer');
    },
  );
});

it.each([
  'how much money do I get for boots?',
  'how much cash can I get for boots?',
  'what amount do I get for boots?',
])('is asked by its measure, which no passage has to name: %s', async (question) => {
  const bot = await botOn({
    'roles.yaml': 'roles:\n  - { id: cook, name: Cook }\n',
    'a.md': '# Clothes\n\n## Boots\n\nEverybody gets 90 euros for boots.\n',
  });
  expect(talk(bot, question)[0]?.headline).toBe('The articles on “boots”:');
});
