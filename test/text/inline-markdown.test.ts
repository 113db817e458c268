import { expect, test } from 'vitest';
import { dropStruckOut } from '../../src/text/inline-markdown.ts';

test.each([
  ['by the ~~CEO~~ CFO', 'by the  CFO'],
  ['by the ~CEO~ CFO', 'by the  CFO'],
  ['~5 days or ~3 weeks', '~5 days or ~3 weeks'],
  ['a ~~ b ~~ c', 'a ~~ b ~~ c'],
  [String.raw`\~gone\~`, String.raw`\~gone\~`],
  ['~~~', '~~~'],
])('%s', (markdown, expected) => {
  expect(dropStruckOut(markdown)).toBe(expected);
});

test('marks that are never closed take no longer than their length', () => {
  const open = '~~a '.repeat(50_000);
  expect(dropStruckOut(open)).toBe(open);
});
