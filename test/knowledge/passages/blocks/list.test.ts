import { expect, test } from 'vitest';
import { groupList } from '../../../../src/knowledge/passages/blocks/list.ts';
import { at, CONTEXT, labelled, OF_DESIGNER, writeStep } from '../grouping.ts';

const items = (...texts: string[]) => texts.map((text, index) => ({ line: 3 + index, text }));
const short = { leadIn: [{ line: 1, text: 'Who does what:' }] };
const long = { leadIn: [{ line: 1, text: `${'Who does what in this team '.repeat(9)}:` }] };

test('items stay together, under the lead-in and in lines of their own', () => {
  const { groups } = groupList(items('- a', '- b'), at(short), CONTEXT);
  expect(groups).toEqual([
    {
      leadIn: { line: 1, text: 'Who does what:' },
      lines: [
        { line: 3, text: '- a' },
        { line: 4, text: '- b' },
      ],
      lineBreak: '\n',
      leadInBreak: '\n\n',
      labelled: null,
      isDisowned: false,
      isSeparate: false,
    },
  ]);
});

test.each([
  {
    when: 'an item that defines a role stands alone, a short lead-in is repeated',
    list: items('- a', '- **Designer** – draws', '- PM: plans', '- b', '- c'),
    state: short,
    gives: [
      'no role | Who does what: > - a',
      'designer by lead-in, separate | Who does what: > - **Designer** – draws',
      'pm by lead-in, separate | Who does what: > - PM: plans',
      'no role | Who does what: > - b; - c',
    ],
  },
  {
    when: 'a long lead-in is not repeated',
    list: items('1. Designer: draws', '2. b'),
    state: long,
    gives: [
      `designer by lead-in, separate | ${long.leadIn[0]?.text} > 1. Designer: draws`,
      'no role | 2. b',
    ],
  },
  {
    when: 'a motto is not repeated',
    list: items('- **Designer** – draws', '- b'),
    state: { leadIn: [{ line: 1, text: '_"I dream in lines."_' }] },
    gives: [
      'designer by lead-in, separate | _"I dream in lines."_ > - **Designer** – draws',
      'no role | - b',
    ],
  },
  {
    when: 'a lead-in gives its role the items that define none, and ends with the list',
    list: items('- a', '- PM: plans'),
    state: { leadInRoles: labelled('designer') },
    gives: ['designer by lead-in | - a', 'pm by lead-in, separate | - PM: plans'],
  },
  {
    when: 'a lead-in that disowns does so for all items',
    list: items('- a', '- PM: plans'),
    state: { isDisowned: true },
    gives: ['no role, disowned | - a', 'pm by lead-in, disowned, separate | - PM: plans'],
  },
  {
    when: 'a line in bold reaches beyond the list',
    list: items('- a'),
    state: { boldHeadingRoles: labelled('pm') },
    gives: ['pm by lead-in | - a', 'up to the next bold line: pm by lead-in'],
  },
  {
    when: 'a giant item comes in parts, each with its role',
    list: items(`- Designer: ${'x'.repeat(900)}. ${'y'.repeat(900)}.`),
    state: {},
    gives: [
      `designer by lead-in, separate | - Designer: ${'x'.repeat(900)}.`,
      `designer by lead-in, separate | ${'y'.repeat(900)}.`,
    ],
  },
])('$when', ({ list, state, gives }) => {
  expect(writeStep(groupList(list, at(state), CONTEXT))).toEqual(gives);
});

test('an item of the section’s own role stays with the others', () => {
  expect(writeStep(groupList(items('- a', '- Designer: draws'), at({}), OF_DESIGNER))).toEqual([
    'no role | - a; - Designer: draws',
  ]);
});
