import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/knowledge/roles.ts';
import { createMentionFinder } from '../../src/question/role-mentions.ts';

const ROLES: readonly Role[] = [
  { id: 'first-line', name: '1st line support', aliases: [] },
  { id: 'second-line', name: '2nd line support', aliases: [] },
  { id: 'working-group', name: 'Working group', aliases: [] },
  { id: 'chair', name: 'Working group chair', aliases: [] },
  { id: 'scribe', name: 'Scribe of the working group', aliases: [] },
  { id: 'junior', name: 'Junior engineer', aliases: [] },
  { id: 'senior', name: 'Senior engineer', aliases: [] },
  { id: 'buddy', name: 'Buddy', aliases: [] },
  { id: 'guide', name: 'Guide', aliases: [] },
];
const finder = createMentionFinder(ROLES, { isKnown: () => true, isOrdinary: () => true });

function findNamed(question: string): string[] {
  return finder
    .find(question)
    .map(({ role, start, end }) => `${role}: ${question.slice(start, end)}`);
}

describe('roles that a question names', () => {
  it.each([
    ['junior vs senior engineer', ['junior: junior', 'senior: senior engineer']],
    ['senior engineer or junior?', ['senior: senior engineer', 'junior: junior']],
    ['1st line and 2nd line support?', ['first-line: 1st line', 'second-line: 2nd line support']],
  ])('share words that are said once: %s', (question, named) => {
    expect(findNamed(question)).toEqual(named);
  });

  it.each([
    [
      'the chair and the scribe of a working group',
      ['chair: chair', 'scribe: scribe of a working group'],
    ],
    [
      'scribe vs chair in our working group?',
      ['scribe: scribe', 'chair: chair in our working group'],
    ],
  ])('share what they are of: %s', (question, named) => {
    expect(findNamed(question)).toEqual(named);
  });

  it.each([
    ['guide vs buddy', ['guide: guide', 'buddy: buddy']],
    ['guide/buddy: who is who?', ['guide: guide', 'buddy: buddy']],
    ['who guides a new buddy programme?', []],
    ['who chairs the working group?', ['working-group: working group']],
  ])('may be single words where they are sides: %s', (question, named) => {
    expect(findNamed(question)).toEqual(named);
  });
});

it.each([
  ['a designer and a senior one', ['designer', 'senior']],
  ['designer vs lead', ['designer', 'lead']],
])('a rank stands for the rest of the name beside it: %s', (question, named) => {
  const roles = [
    { id: 'designer', name: 'Designer', aliases: [] },
    { id: 'senior', name: 'Senior designer', aliases: [] },
    { id: 'lead', name: 'Lead designer', aliases: [] },
  ];
  const finder = createMentionFinder(roles, { isKnown: () => true, isOrdinary: () => false });
  expect(finder.find(question).map(({ role }) => role)).toEqual(named);
});

it.each([
  ['an AI dev vs the ML person', ['ai', 'ml']],
  ['what do our ml folks do?', ['ml']],
  // two roles begin so
  ['who tells the data people?', []],
  ['who is the right person?', []],
])('roles are meant by their field: %s', (question, named) => {
  const roles = [
    { id: 'ai', name: 'AI developer', aliases: ['AI dev'] },
    { id: 'ml', name: 'ML engineer', aliases: ['machine learning engineer'] },
    { id: 'analyst', name: 'Data analyst', aliases: [] },
    { id: 'pipes', name: 'Data engineer', aliases: [] },
  ];
  const ofFields = createMentionFinder(roles, { isKnown: () => true, isOrdinary: () => false });
  expect(ofFields.find(question).map(({ role }) => role)).toEqual(named);
});
