import { expect, test } from 'vitest';
import { readColumns } from '../../../src/knowledge/passages/table-columns.ts';
import { labels } from './grouping.ts';

test.each([
  ['the first column names the row', 'Task|When', ['a|b'], 'head other'],
  ['a single column names nothing', 'Task', ['a', 'b'], 'other'],
  [
    'a column of owners is known by its heading',
    'Task|**Owner**|DRI',
    ['a|b|c'],
    'head owner owner',
  ],
  ['a column headed by a role is that role’s', 'Task|Designer|Note', ['a|b|c'], 'head role other'],
  ['a question is no role’s', 'Task|What do designers do?', ['a|b'], 'head other'],
  [
    'two columns name a row where the first repeats',
    'Area|Task|When',
    ['a|b|c', 'a|d|e'],
    'head head other',
  ],
  [
    'empty cells are not repeated values',
    'Area|Task|When',
    ['a|b|c', '|d|e', '|f|g'],
    'head other other',
  ],
  ['a role’s column names no row', 'Area|PM|When', ['a|b|c', 'a|d|e'], 'head role other'],
  ['the first column names the row even under a role', 'Designer|When', ['a|b'], 'head other'],
  ['cells without a heading count', 'Task', ['a|b|c'], 'head other other'],
])('%s', (_, head, rows, kinds) => {
  const cells = rows.map((row, index) => ({ line: 3 + index, cells: row.split('|') }));
  const columns = readColumns(head.split('|'), cells, labels);
  expect(columns.map(({ kind }) => kind).join(' ')).toBe(kinds);
});

test('a column keeps its heading and the roles in it', () => {
  expect(readColumns(['', '**Designer / PM**'], [{ line: 3, cells: ['a', 'b'] }], labels)).toEqual([
    { name: '', kind: 'head', roles: [] },
    { name: '**Designer / PM**', kind: 'role', roles: ['designer', 'pm'] },
  ]);
});
