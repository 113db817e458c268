import { expect, it } from 'vitest';
import { botOn } from './packs.ts';

const FILES = {
  'roles.yaml': 'roles: [{ id: cook, name: Cook }]',
  'harbour.md': `# Harbour

## Boats

Dinghies are paid for in spring. Nice weather helps, and lifebelts hang on iron hooks.

## Wages

Money is handed out on the first of each month.
`,
};

it.each([
  ['nice one, see you tomorrow', 'no-answer'],
  ['do we have lifebelts?', 'nearest'],
  // the heading says it in a word that means the same
  ['when do we get paid?', 'answered'],
  ['where are the iron hooks?', 'answered'],
  ['when are wages handed out?', 'answered'],
])(
  'what no heading is about is said only in all the asked words: %s',
  async (question, outcome) => {
    const { answer } = (await botOn(FILES)).ask(question);
    expect([question, answer.outcome]).toEqual([question, outcome]);
  },
);

it('says nothing of a role beside whom another sentence has the one word asked', async () => {
  const bot = await botOn({
    'roles.yaml': 'roles: [{ id: cook, name: Cook }]',
    'rules.md':
      '# Rules\n\n## Fires\n\nThe cook is not around at night. Guests are warned of sparks by a bell.\n\n## Food\n\nThe cook is warned of allergies.\n',
  });
  const ask = (text: string) => {
    const { outcome, passages } = bot.ask(text).answer;
    return [outcome, passages[0]?.passage.heading.at(-1)];
  };
  expect(ask('what is the cook warned of?')).toEqual(['answered', 'Food']);
  expect(ask('does the cook have a bell?')).not.toContain('answered');
});
