import { expect, it } from 'vitest';
import { botOn, ROLES } from './packs.ts';

const FILES = {
  'roles.yaml': ROLES,
  'mill.md': `# The mill

The CFO audits the flour ledger each month. The Designer checks every sack of flour. The CEO interviews each miller.

## Sieves

The SRE mends the sieves of the mill. The CEO sharpens the millstones.
`,
};

const listOwners = async (question: string): Promise<string[]> =>
  (await botOn(FILES)).ask(question).answer.owners.map(({ role }) => role.id);

it.each([
  ['who audits the flour ledger?', 'cfo'],
  ['who mends the sieves?', 'sre'],
  ['who interviews a miller?', 'ceo'],
])('names who does the very thing: %s', async (question, role) => {
  expect(await listOwners(question)).toEqual([role]);
});

it.each([
  ['who interviews a miller about rain and flour?', ['ceo']],
  ['who grills a miller about rain and flour?', []],
])(
  'with most of the question untold, names only who does the very thing: %s',
  async (question, owners) => {
    expect(await listOwners(question)).toEqual(owners);
  },
);
