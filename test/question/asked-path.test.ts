import { expect, test } from 'vitest';
import { joinLeadingPath, joinQuotedPaths, readTypedPath } from '../../src/question/asked-path.ts';

test.each([
  ['a/b.ts', 'a/b.ts', true],
  ['/etc', '/etc', true],
  ['./a', 'a', true],
  ['docs/', 'docs/', true],
  ['("a/b.ts").', 'a/b.ts', true],
  ['_a/b.ts_', 'a/b.ts', true],
  ['__init__/b.ts', '__init__/b.ts', true],
  ['a/b/c', 'a/b/c', false],
  ['https://github.com/a/b/blob/main/c/d', 'c/d', true],
  ['git.acme.example/x/a/b/-/blob/v1/c.md', 'c.md', true],
])('%s is the path %s, sure: %s', (word, path, isSure) => {
  expect(readTypedPath(word)).toEqual({ path, isSure });
});

test.each([
  'a.ts',
  'a/b',
  'CI/CD',
  '24/7/365',
  'and/',
  'or/',
  'https://acme.example/a/b.ts',
  '//',
  '/',
  '',
])('%s is none', (word) => expect(readTypedPath(word)).toBeNull());

test.each([')'.repeat(200_000), '/a'.repeat(100_000), 'x.'.repeat(100_000)])(
  'long words are none',
  (word) => expect(readTypedPath(word)).toBeNull(),
);

test.each([
  '"a/'.repeat(50_000),
  `${'a/b c '.repeat(30_000)}.ts`,
  `"${'a/ '.repeat(60_000)}"`,
  '\\ '.repeat(100_000),
])('200 KB of quotes, blanks and slashes are read in one go', (text) => {
  expect(joinQuotedPaths(text).length).toBeLessThanOrEqual(text.length);
  expect(joinLeadingPath(text).length).toBeLessThanOrEqual(text.length);
});
