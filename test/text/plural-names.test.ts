import { expect, test } from 'vitest';
import { isPluralName } from '../../src/text/plural-names.ts';

test.each([
  'Site reliability engineers',
  'SREs',
  'Deputies',
  'Scrum masters and coaches',
  'Wardens, night shift',
  'Employees – Berlin',
  'Superintendents',
  'DIRECTORS',
  'Aunts and uncles',
])('several people: %s', (name) => {
  expect(isPluralName(name)).toBe(true);
});

test.each([
  'SRE',
  'CMS',
  'People team',
  'Customer success',
  'Communications',
  'Human resources',
  'DevOps',
  'Director of Engineers',
  'Coach (new managers)',
  'Campus',
  'Team Atlas',
  'VP Partnerships',
  'Business services',
  'Bäcker',
  '責任者',
  '',
])('one of them, or a department: %s', (name) => {
  expect(isPluralName(name)).toBe(false);
});
