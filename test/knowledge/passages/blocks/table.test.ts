import { expect, test } from 'vitest';
import { groupTable } from '../../../../src/knowledge/passages/blocks/table.ts';
import { at, CONTEXT, labelled, OF_DESIGNER, writeStep } from '../grouping.ts';

const table = (head: string, ...rows: string[]) => ({
  kind: 'table' as const,
  line: 5,
  head: head.split('|'),
  rows: rows.map((row, index) => ({ line: 7 + index, cells: row.split('|') })),
});
const leadIn = { leadIn: [{ line: 1, text: 'See:' }] };

test.each([
  {
    when: 'rows stay together, except those of a role',
    given: table('Task|Owner', 'Plan|nobody', 'Draw|Designer', 'Sign|PM', 'Rest|'),
    state: leadIn,
    gives: [
      'no role | See: > **Plan** – Owner: nobody',
      'designer by table, separate | **Draw** – Owner: Designer',
      'pm by table, separate | **Sign** – Owner: PM',
      'no role | **Rest**',
    ],
  },
  {
    when: 'a column of a role comes after the rows',
    given: table('Task|Note|Designer', 'Plan|early|helps', 'Draw||leads'),
    state: leadIn,
    gives: [
      'no role | See: > **Plan** – Note: early',
      'designer by table, separate | **Designer** > **Plan**: helps; **Draw**: leads',
    ],
  },
  {
    when: 'without rows the first column takes the lead-in',
    given: table('|PM|Designer', 'Plan|leads|helps'),
    state: leadIn,
    gives: [
      'pm by table, separate | See:\n\n**PM** > **Plan**: leads',
      'designer by table, separate | **Designer** > **Plan**: helps',
    ],
  },
  {
    when: 'the roles of a lead-in are those of the rows that name none',
    given: table('Task|When', 'Plan|early'),
    state: { leadInRoles: labelled('pm') },
    gives: ['pm by lead-in | **Plan** – When: early'],
  },
  {
    when: 'a table without words leaves the lead-in to the next block',
    given: table('', ''),
    state: { ...leadIn, leadInRoles: labelled('pm'), isDisowned: true },
    gives: ['waiting: See:'],
  },
])('$when', ({ given, state, gives }) => {
  expect(writeStep(groupTable(given, at(state), CONTEXT))).toEqual(gives);
});

test('the section’s own role has a column of its own, but no row', () => {
  expect(writeStep(groupTable(table('Task|Owner', 'Draw|Designer'), at({}), OF_DESIGNER))).toEqual([
    'no role | **Draw** – Owner: Designer',
  ]);
  expect(writeStep(groupTable(table('Task|Designer', 'Draw|leads'), at({}), OF_DESIGNER))).toEqual([
    'designer by table, separate | **Designer** > **Draw**: leads',
  ]);
});

test('the head of a column is directly over its lines', () => {
  const { groups } = groupTable(table('Task|Designer', 'Draw|leads'), at(leadIn), CONTEXT);
  expect(groups).toMatchObject([
    { leadIn: { line: 5, text: 'See:\n\n**Designer**' }, leadInBreak: '  \n', lineBreak: '  \n' },
  ]);
});
