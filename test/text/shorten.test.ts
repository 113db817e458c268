import { expect, it } from 'vitest';
import { shorten } from '../../src/text/shorten.ts';

it('ends a text at a word, or anywhere when it is one long word', () => {
  expect(shorten('short', 10)).toBe('short');
  expect(shorten('one two, three four', 14)).toBe('one two…');
  expect(shorten('one  two\nthree', 20)).toBe('one two three');
  expect(shorten('one two three', 9)).toBe('one two…');
  expect(shorten('aaa😀bbb', 5)).toBe('aaa…');
  expect(shorten('a'.repeat(20), 10)).toBe(`${'a'.repeat(9)}…`);
});
