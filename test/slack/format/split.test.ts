import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeText } from '../../../src/slack/format/escape.ts';
import { shortenMrkdwn, splitMrkdwn } from '../../../src/slack/format/split.ts';

test('a line that is too long ends in an ellipsis', () => {
  expect(shortenMrkdwn('one  two\nthree', 20)).toBe('one two three');
  expect(shortenMrkdwn('one two three', 9)).toBe('one two…');
});

test('text is cut at the end of a line, else at a blank', () => {
  expect(splitMrkdwn('one two\nthree four', 12)).toEqual(['one two', 'three four']);
  expect(splitMrkdwn('one two three', 9)).toEqual(['one two', 'three']);
  expect(splitMrkdwn('', 9)).toEqual([]);
});

test('very long words are cut, but never a link, an entity or a character', () => {
  expect(splitMrkdwn('a'.repeat(25), 10)).toEqual(['a'.repeat(10), 'a'.repeat(10), 'aaaaa']);
  expect(splitMrkdwn('aaaaaaa&amp;b', 9)).toEqual(['aaaaaaa', '&amp;b']);
  expect(splitMrkdwn('aaaaaaaa😀b', 9)).toEqual(['aaaaaaaa', '😀b']);
  expect(splitMrkdwn('aa <https://x.example|b c>', 20)).toEqual([
    'aa',
    '<https://x.example|b',
    'c>',
  ]);
  expect(splitMrkdwn('aaaaaaa <https://x.example|b>', 24)).toEqual([
    'aaaaaaa',
    '<https://x.example|b>',
  ]);
});

test('no part is longer than asked for, and only blanks are lost', () => {
  const bare = (text: string) => text.replace(/\s/g, '');
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 8, max: 60 }), (text, length) => {
      const parts = splitMrkdwn(escapeText(text), length);
      expect(parts.every((part) => part.length <= length)).toBe(true);
      expect(bare(parts.join(''))).toBe(bare(escapeText(text)));
    }),
  );
});
