import { expect, test } from 'vitest';
import type { Content } from '../../../../src/knowledge/markdown/blocks.ts';
import { groupParagraph } from '../../../../src/knowledge/passages/blocks/paragraph.ts';
import type { GroupingState } from '../../../../src/knowledge/passages/grouping-state.ts';
import { at, CONTEXT, labelled, OF_DESIGNER, writeStep } from '../grouping.ts';

const LIST: Content = { kind: 'list', line: 3, items: [{ line: 3, text: '- item' }] };
const TEXT: Content = { kind: 'paragraph', line: 3, text: 'Text.' };
const LAST = undefined;

interface Case {
  readonly when: string;
  readonly text: string;
  readonly next: Content | undefined;
  readonly state?: Partial<GroupingState>;
  readonly gives: readonly string[];
}

const waiting = { leadIn: [{ line: 1, text: 'Before:' }] };
const long = `${'Many words about nothing. '.repeat(30)}namely:`;

const cases: readonly Case[] = [
  { when: 'text is a group', text: 'Text.', next: TEXT, gives: ['no role | Text.'] },
  {
    when: 'text takes the lead-in that waits and what was said of it',
    text: 'Text.',
    next: TEXT,
    state: { ...waiting, leadInRoles: labelled('pm') },
    gives: ['pm by lead-in | Before: > Text.'],
  },
  {
    when: 'text after a lead-in that disowns is disowned, the next block is not',
    text: 'Text.',
    next: TEXT,
    state: { isDisowned: true },
    gives: ['no role, disowned | Text.'],
  },
  {
    when: 'text under a line in bold is that role’s, and so is the next block',
    text: 'Text.',
    next: LAST,
    state: { boldHeadingRoles: labelled('pm') },
    gives: ['pm by lead-in | Text.', 'up to the next bold line: pm by lead-in'],
  },
  {
    when: 'a lead-in under a line in bold is nearer to the text',
    text: 'Text.',
    next: LAST,
    state: { boldHeadingRoles: labelled('pm'), leadInRoles: labelled('designer') },
    gives: ['designer by lead-in | Text.', 'up to the next bold line: pm by lead-in'],
  },
  {
    when: 'a bold term stands alone',
    text: '**Designer** – draws.',
    next: TEXT,
    gives: ['designer by lead-in, separate | **Designer** – draws.'],
  },
  {
    when: 'a plain term stands alone',
    text: 'Designer: draws.',
    next: TEXT,
    gives: ['designer by lead-in, separate | Designer: draws.'],
  },
  {
    when: 'a term is nearer than the lead-in',
    text: 'Designer: draws.',
    next: TEXT,
    state: { ...waiting, leadInRoles: labelled('pm') },
    gives: ['designer by lead-in, separate | Before: > Designer: draws.'],
  },
  {
    when: 'a text that is too long for one thought comes in parts',
    text: `${'x'.repeat(900)}. ${'y'.repeat(900)}.`,
    next: TEXT,
    gives: [`no role | ${'x'.repeat(900)}.; ${'y'.repeat(900)}.`],
  },
  {
    when: 'a paragraph before a list waits for it',
    text: 'You bring',
    next: LIST,
    gives: ['waiting: You bring'],
  },
  {
    when: 'a paragraph that ends with a colon waits for whatever comes',
    text: 'You **bring:**',
    next: TEXT,
    gives: ['waiting: You **bring:**'],
  },
  { when: 'nothing waits at the end', text: 'Bye:', next: LAST, gives: ['no role | Bye:'] },
  {
    when: 'a lead-in that names a role gives it the next block',
    text: 'Designers own:',
    next: LIST,
    gives: ['waiting: Designers own:', 'next block: designer by lead-in'],
  },
  {
    when: 'a lead-in that begins with a bold term is about that role',
    text: '**PM**: works with designers and owns',
    next: LIST,
    gives: ['waiting: **PM**: works with designers and owns', 'next block: pm by lead-in'],
  },
  {
    when: 'a lead-in that disowns gives the next block to no role',
    text: 'Designers are not responsible for:',
    next: LIST,
    state: { leadInRoles: labelled('pm') },
    gives: ['waiting: Designers are not responsible for:', 'next block: disowned'],
  },
  {
    when: 'only the last sentence of a lead-in disowns',
    text: 'That is out of scope. Designers own:',
    next: LIST,
    state: { isDisowned: true },
    gives: ['waiting: That is out of scope. Designers own:', 'next block: designer by lead-in'],
  },
  {
    when: 'lead-ins add up',
    text: 'Designers own:',
    next: LIST,
    state: waiting,
    gives: ['waiting: Before:; Designers own:', 'next block: designer by lead-in'],
  },
  {
    when: 'lead-ins that would grow too long go by themselves',
    text: long,
    next: LIST,
    state: { leadIn: [{ line: 1, text: long }] },
    gives: [`no role | ${long}`, `waiting: ${long}`],
  },
  {
    when: 'a paragraph of more than one thought does not wait',
    text: `${'x '.repeat(600)}:`,
    next: LIST,
    gives: [`no role | ${'x '.repeat(600)}:`],
  },
  {
    when: 'a line in bold is a heading',
    text: '**Designer**',
    next: TEXT,
    gives: ['waiting: **Designer**', 'up to the next bold line: designer by lead-in'],
  },
  {
    when: 'a line in bold ends the last one and its lead-in',
    text: '__Later:__',
    next: TEXT,
    state: { boldHeadingRoles: labelled('pm'), leadInRoles: labelled('pm'), isDisowned: true },
    gives: ['waiting: __Later:__'],
  },
  {
    when: 'a line in bold may disown',
    text: '**Out of scope**',
    next: TEXT,
    gives: ['waiting: **Out of scope**', 'next block: disowned'],
  },
  {
    when: 'a line in bold at the end is text',
    text: '**Designer**',
    next: LAST,
    gives: ['designer by lead-in | **Designer**', 'up to the next bold line: designer by lead-in'],
  },
];

test.each(cases)('$when', ({ text, next, state, gives }) => {
  expect(writeStep(groupParagraph({ line: 2, text }, next, at(state ?? {}), CONTEXT))).toEqual(
    gives,
  );
});

test.each([
  ['a lead-in', 'Designers own:', ['waiting: Designers own:']],
  ['a line in bold', '**Designer**', ['waiting: **Designer**']],
  ['a term', 'Designer: draws.', ['no role | Designer: draws.']],
])('%s that names the section’s own role adds nothing', (_, text, gives) => {
  expect(writeStep(groupParagraph({ line: 2, text }, TEXT, at({}), OF_DESIGNER))).toEqual(gives);
});

test('under the heading of another role the section’s own role is named again', () => {
  const state = at({ boldHeadingRoles: labelled('pm') });
  expect(
    writeStep(groupParagraph({ line: 2, text: 'Designers own:' }, LIST, state, OF_DESIGNER)),
  ).toEqual([
    'waiting: Designers own:',
    'next block: designer by lead-in',
    'up to the next bold line: pm by lead-in',
  ]);
});
