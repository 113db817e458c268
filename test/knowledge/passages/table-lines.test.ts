import { expect, test } from 'vitest';
import { readTable } from '../../../src/knowledge/passages/table-lines.ts';
import { labels } from './grouping.ts';

/** A table given by lines of cells, its head first, as `line, roles: text`; columns of roles come last. */
function read(head: string, ...rows: readonly string[]): readonly string[] {
  const table = {
    kind: 'table' as const,
    line: 1,
    head: head.split('|'),
    rows: rows.map((row, index) => ({ line: 3 + index, cells: row.split('|') })),
  };
  const found = readTable(table, labels);
  return [
    ...found.rows.map(({ line, roles, text }) => `${line} ${roles.join(' ')}: ${text}`),
    ...found.columns.flatMap((column) => [
      `${column.head} ${column.roles.join(' ')}`,
      ...column.lines.map(({ line, text }) => `${line}: ${text}`),
    ]),
  ];
}

test.each([
  {
    when: 'a row keeps its head and the headings of its columns',
    given: ['Task|When|Where', 'Plan|early|here', 'Draw||there', 'Rest||'],
    gives: [
      '3 : **Plan** – When: early; Where: here',
      '4 : **Draw** – Where: there',
      '5 : **Rest**',
    ],
  },
  {
    when: 'a cell without a heading is quoted without one, and so is a row without a head',
    given: ['Task|', 'Plan|early', '|late'],
    gives: ['3 : **Plan** – early', '4 : **Plan** – late'],
  },
  {
    when: 'a list in a cell stays one',
    given: ['Task|What|When', 'Plan|- count eggs. - feed hens; - rest|early', 'Draw|- lines|late'],
    gives: [
      '3 : **Plan** – What:\n- count eggs.\n- feed hens\n- rest  \nWhen: early',
      '4 : **Draw** – What: - lines; When: late',
    ],
  },
  {
    when: 'a row before any head has none',
    given: ['Task|When', '|early'],
    gives: ['3 : When: early'],
  },
  {
    when: 'an empty first cell means "as above", but not beyond an empty row',
    given: ['Task|When|Where', 'Plan|a|b', '|c|d', '||', '|e|f'],
    gives: [
      '3 : **Plan** – When: a; Where: b',
      '4 : **Plan** – When: c; Where: d',
      '6 : When: e; Where: f',
    ],
  },
  {
    when: 'two cells name a row where the first repeats',
    given: ['Area|Task|When', 'Shop|Plan|a', 'Shop|Draw|b', 'Shop|Shop|c'],
    gives: [
      '3 : **Shop, Plan** – When: a',
      '4 : **Shop, Draw** – When: b',
      '5 : **Shop** – When: c',
    ],
  },
  {
    when: 'bold in a head is not doubled, code and links stay',
    given: ['Task|When', '**Plan**|a', '`x` [y](z.md)|b'],
    gives: ['3 : **Plan** – When: a', '4 : **`x` [y](z.md)** – When: b'],
  },
  {
    when: 'a single column is a list',
    given: ['Task', 'Plan', 'Draw'],
    gives: ['3 : Task: Plan', '4 : Task: Draw'],
  },
  {
    when: 'a table of nothing but a head is a row',
    given: ['Designer|draws'],
    gives: ['1 designer: **Designer** – draws'],
  },
  { when: 'an empty table says nothing', given: ['Task|When', '|', '|'], gives: [] },
  {
    when: 'a head that is a role’s name gives it the row',
    given: ['Role|Aim', 'Designer|draw', 'Designer / PM|both', 'Hiring a designer|later'],
    gives: [
      '3 designer: **Designer** – Aim: draw',
      '4 designer pm: **Designer / PM** – Aim: both',
      '5 : **Hiring a designer** – Aim: later',
    ],
  },
  {
    when: 'else a cell of an owner column does, if it is bare names',
    given: [
      'Task|Owner|Informed',
      'Plan|the PM|Designer',
      'Draw|Jane, the PM|',
      'Sign|PM, designer|',
    ],
    gives: [
      '3 pm: **Plan** – Owner: the PM; Informed: Designer',
      '4 : **Draw** – Owner: Jane, the PM',
      '5 pm designer: **Sign** – Owner: PM, designer',
    ],
  },
  {
    when: 'the head is nearer than an owner',
    given: ['Role|Lead', 'Designer|PM'],
    gives: ['3 designer: **Designer** – Lead: PM'],
  },
  {
    when: 'a column of a role comes apart, and rows say the rest',
    given: ['Task|Note|Designer|PM', 'Plan|early||leads', 'Draw||leads|', '|late|helps|'],
    gives: [
      '3 : **Plan** – Note: early',
      '5 : **Draw** – Note: late',
      '**Designer** designer',
      '4: **Draw**: leads',
      '5: **Draw**: helps',
      '**PM** pm',
      '3: **Plan**: leads',
    ],
  },
  {
    when: 'an empty column of a role is left out',
    given: ['Task|Designer|PM', 'Plan||leads'],
    gives: ['**PM** pm', '3: **Plan**: leads'],
  },
  {
    when: 'captions go over the next row',
    given: ['Task|When', 'Before launch|', 'Week 1|', 'Plan|a', 'Draw|b', 'After|'],
    gives: [
      '3 : **Before launch**  \n**Week 1**  \n**Plan** – When: a',
      '6 : **Draw** – When: b',
      '7 : **After**',
    ],
  },
  {
    when: 'the name of a role is a row rather than a caption',
    given: ['Role|Aim', 'Designer|', 'PM|plan'],
    gives: ['3 designer: **Designer**', '4 pm: **PM** – Aim: plan'],
  },
])('$when', ({ given: [head = '', ...rows], gives }) => {
  expect(read(head, ...rows)).toEqual(gives);
});

test('captions that grow long are rows', () => {
  const caption = 'Many words '.repeat(20).trim();
  expect(read('Task|When', `${caption}|`, `${caption}|`, 'Plan|a')).toEqual([
    `3 : **${caption}**  \n**${caption}**`,
    '5 : **Plan** – When: a',
  ]);
});

test('a row of more than one thought comes in several lines, each with its head and role', () => {
  const [x, y] = ['x', 'y'].map((letter) => letter.repeat(700));
  expect(read('Role|Aim|Way', `Designer|${x}|${y}`)).toEqual([
    `3 designer: **Designer** – Aim: ${x}`,
    `3 designer: **Designer** – Way: ${y}`,
  ]);
});
