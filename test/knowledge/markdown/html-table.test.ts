import { expect, test } from 'vitest';
import { readHtml } from '../../../src/knowledge/markdown/html-table.ts';
import { pack } from '../../helpers.ts';

/** The first table of an HTML block: its head and its rows, each with its line. */
function table(html: string) {
  const found = readHtml(html, 1).find((part) => part.kind === 'table');
  if (found?.kind !== 'table') return null;
  return [found.head, ...found.rows.map(({ line, cells }) => [line, ...cells])];
}

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

test.each([
  [
    'attributes that hold >',
    '<table><tr><th title="a > b">Role</th><th>Owns</th></tr><tr><td>A</td><td>B</td></tr></table>',
    [
      ['Role', 'Owns'],
      [1, 'A', 'B'],
    ],
  ],
  [
    'a table in a cell',
    `<table>${row('H', 'I')}<tr><td>A<table>${row('inner')}</table></td><td>B</td></tr></table>`,
    [
      ['H', 'I'],
      [1, 'A inner', 'B'],
    ],
  ],
  [
    'a head without words: nothing heads the rows',
    `<table><thead><tr><th></th><th width="9"></th></tr></thead><tbody>${row('A', 'x')}${row('B', 'y')}</tbody></table>`,
    [[], [1, 'A', 'x'], [1, 'B', 'y']],
  ],
  [
    'a rowspan in the first column',
    `<table>${row('Role', 'Owns')}<tr><td rowspan="2">A</td><td>x</td></tr>\n${row('y')}</table>`,
    [
      ['Role', 'Owns'],
      [1, 'A', 'x'],
      [2, 'A', 'y'],
    ],
  ],
  [
    'a rowspan in the last column',
    `<table>${row('Role', 'Owns')}<tr><td>A</td><td rowspan=2>x</td></tr>${row('B')}</table>`,
    [
      ['Role', 'Owns'],
      [1, 'A', 'x'],
      [1, 'B', 'x'],
    ],
  ],
  [
    'two rowspans that end in different rows',
    `<table>${row('a', 'b', 'c')}<tr><td rowspan="3">1</td><td rowspan="2">2</td><td>3</td></tr>${row('4')}${row('5', '6')}</table>`,
    [
      ['a', 'b', 'c'],
      [1, '1', '2', '3'],
      [1, '1', '2', '4'],
      [1, '1', '5', '6'],
    ],
  ],
  [
    'a cell over rows and columns',
    `<table>${row('a', 'b', 'c')}<tr><td rowspan="2" colspan="2">1</td><td>2</td></tr>${row('3')}</table>`,
    [
      ['a', 'b', 'c'],
      [1, '1', '', '2'],
      [1, '1', '', '3'],
    ],
  ],
  [
    'spans without sense',
    `<table>${row('a', 'b')}<tr><td rowspan="x" colspan="-1">1</td><td rowspan=0>2</td></tr>${row('3', '4')}</table>`,
    [
      ['a', 'b'],
      [1, '1', '2'],
      [1, '3', '4'],
    ],
  ],
  [
    'missing end tags',
    '<table>\n<tr><th>a<th>b\n<tr><td>1<td>2\n<tbody><tr><td>3</table>',
    [
      ['a', 'b'],
      [3, '1', '2'],
      [4, '3'],
    ],
  ],
  ['cells without a row', '<table><td>a<td>b</table>', [[], [1, 'a', 'b']]],
  [
    'a comment with a tag in it',
    '<table><!-- <tr><td>no\n</td></tr> --><tr><td>a</td></tr></table>',
    [[], [2, 'a']],
  ],
  [
    'entities',
    '<table><tr><td>caf&eacute; &lt;b&gt; &amp;lt;</td></tr></table>',
    [[], [1, 'café &lt;b&gt; &amp;lt;']],
  ],
])('a table with %s', (_, html, expected) => {
  expect(table(html)).toEqual(expected);
});

test('a long cell is not repeated in each row that it reaches into', () => {
  const long = 'long '.repeat(50).trim();
  const html = `<table>${row('a', 'b')}<tr><td>1</td><td rowspan="2">${long}</td></tr>${row('2')}</table>`;
  expect(table(html)?.slice(1)).toEqual([
    [1, '1', long],
    [1, '2', ''],
  ]);
});

test('words before, between and behind tables are parts with lines of their own', () => {
  const html = `<div>One\n<p>Two</p>\n<table>\n${row('a', 'b')}\n</table>\nThree</table>\n<table>${row('c')}</table>\nFour</div>`;
  expect(
    readHtml(html, 10).map(({ kind, line, ...part }) => [
      kind,
      line,
      'rows' in part ? part.rows.length : 'text' in part && part.text,
    ]),
  ).toEqual([
    ['words', 10, 'One  \nTwo'],
    ['table', 12, 1],
    ['words', 15, 'Three'],
    ['table', 16, 1],
    ['words', 17, 'Four'],
  ]);
});

test('tables in cells and spans come out as passages say them, on their lines', async () => {
  const article = `# Guide

<table>
<tr><th title="a > b">Role</th><th>Owns</th><th>Needs</th></tr>

<tr><td rowspan="2">Crew</td><td>planes <table><tr><td>fast</td></tr></table></td><td>fuel</td></tr>

<tr><td>hangars</td><td>keys</td></tr>
</table>

After.
`;
  const { passages } = await pack({
    'roles.yaml': 'roles: [{ id: pilot, name: Pilot }]',
    'guide.md': article,
  });
  expect(passages.map(({ text }) => text)).toEqual([
    '**Crew, planes fast** – Needs: fuel  \n**Crew, hangars** – Needs: keys\n\nAfter.',
  ]);
});

test.each([
  [
    'rows with heads of their own, and nothing above them',
    '<table><tr><th scope="row">A</th><td>x</td></tr><tr><th scope="row">B</th><td>y</td></tr></table>',
    [[], [1, 'A', 'x'], [1, 'B', 'y']],
  ],
  [
    'an empty corner',
    '<table><tr><td></td><th>Owns</th></tr><tr><th>A</th><td>x</td></tr></table>',
    [
      ['', 'Owns'],
      [1, 'A', 'x'],
    ],
  ],
  [
    'a head of ordinary cells',
    `<table><thead>${row('H', 'I')}</thead><tbody>${row('A', 'B')}<tr><th>C</th><td>D</td></tr></tbody></table>`,
    [
      ['H', 'I'],
      [1, 'A', 'B'],
      [1, 'C', 'D'],
    ],
  ],
])('the heads of a table: %s', (_, html, cells) => {
  expect(table(html)).toEqual(cells);
});

test('a caption leads in to its table', async () => {
  const { passages } = await pack({
    'roles.yaml': 'roles: [{ id: pilot, name: Pilot }]',
    'a.md': `<table><caption>Who <b>does</b> what</caption>${row('A', 'B')}${row('c', 'd')}</table>\n\n<table><caption>Alone.</caption></table>`,
  });
  expect(passages.map(({ text }) => text)).toEqual(['Who does what:\n\n**c** – B: d\n\nAlone.']);
});
