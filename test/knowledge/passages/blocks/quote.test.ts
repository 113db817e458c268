import { expect, test } from 'vitest';
import { groupQuote } from '../../../../src/knowledge/passages/blocks/quote.ts';
import { at, labelled, writeStep } from '../grouping.ts';

const x = `${'x'.repeat(900)}.`;
const y = `${'y'.repeat(900)}.`;

test.each([
  ['is a group as it stands', '> a\n>b', {}, ['no role | > a\n>b']],
  [
    'takes the lead-in and its roles',
    '> a',
    { leadIn: [{ line: 1, text: 'PMs say:' }], leadInRoles: labelled('pm') },
    ['pm by lead-in | PMs say: > > a'],
  ],
  ['gets its marks again where it is cut', `>${x}\n> ${y}`, {}, [`no role | > ${x}; > ${y}`]],
])('a quote %s', (_, text, state, gives) => {
  expect(writeStep(groupQuote({ line: 2, text }, at(state)))).toEqual(gives);
});
