import { expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { botOn, talk } from './packs.ts';

const FILES = {
  'roles.yaml': 'roles: [{ id: installer, name: Installer }, { id: clerk, name: Clerk }]',
  'vans.md': `# Vans

Kev Rowntree looks after the fleet in Leeds. The paint is not chosen by Ann Field. Ron Stack used to own the trailers.

## Gear

Harnesses are inspected every six months by Kev Rowntree. The pay panel sets bonuses. Anyone may refuse a shift.

When it rains the foreman calls the depot. It owns the spare keys.
`,
};

async function ask(question: string): Promise<Answer | undefined> {
  return talk(await botOn(FILES), question)[0];
}

test.each([
  ['who looks after the fleet in Leeds?', 'Kev Rowntree looks after the fleet in Leeds.'],
  ['who inspects the harnesses?', 'Harnesses are inspected every six months by Kev Rowntree.'],
  ['who sets bonuses?', 'The pay panel sets bonuses.'],
  ['who may refuse a shift?', 'Anyone may refuse a shift.'],
])('who does it is quoted where that is no role: %s', async (question, sentence) => {
  const answer = await ask(question);
  expect([answer?.outcome, answer?.owners, answer?.passages[0]?.sentence]).toEqual([
    'answered',
    [],
    sentence,
  ]);
});

test.each([
  ['who chooses the paint?', 'it is denied'],
  ['who owns the trailers?', 'it is past'],
  ['who calls the depot?', 'it is a condition'],
  ['who owns the spare keys?', 'a pronoun names nobody'],
  ['who looks after the fleet in Porto?', 'it is of another place'],
])('and is not said for sure else: %s (%s)', async (question) => {
  expect((await ask(question))?.outcome).not.toBe('answered');
});
