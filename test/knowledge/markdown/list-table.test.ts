import { expect, test } from 'vitest';
import { pack } from '../../helpers.ts';

const FENCE = '```';
const passages = async (article: string) =>
  (await pack({ 'roles.yaml': 'roles:\n  - { id: clerk, name: Clerk }\n', 'a.md': article }))
    .passages;

test('a table that is written as a list of lists is a table', async () => {
  const found = await passages(`# Books

${FENCE}{list-table} Who keeps what
:header-rows: 1
:widths: 20 80

* - Book
  - Owner
* - Ledger
  - Clerk
* - Log | book
  - Clerk, and the
    night watch
    - at sea
* - Atlas
${FENCE}

After it.
`);
  expect(found.map(({ text, roles }) => [text, ...roles])).toEqual([
    ['**Ledger** – Owner: Clerk', 'clerk'],
    [
      '**Log | book** – Owner: Clerk, and the night watch; at sea  \n**Atlas**\n\nAfter it.',
      'clerk',
    ],
  ]);
});

test.each([
  ['is not closed', `${FENCE}{list-table}\n* - A\n  - B\n`],
  ['is no list of lists', `${FENCE}{list-table}\nA, B\n${FENCE}\n`],
])('what %s stays as it is', async (_, table) => {
  const [first] = await passages(`# Books\n\nWords.\n\n${table}`);
  expect(first?.text).toContain(FENCE);
});

test('a table without a head is one of rows', async () => {
  const [first] = await passages(`# Books\n\n:::{list-table}\n\n* - Ledger\n  - Clerk\n:::\n`);
  expect(first?.text).toContain('Ledger');
  expect(first?.text).not.toContain('list-table');
});
