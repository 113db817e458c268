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
