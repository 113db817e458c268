import { expect, it } from 'vitest';
import { shorten } from '../../src/text/shorten.ts';

it('ends a text at a word, or anywhere when it is one long word', () => {
  expect(shorten('short', 10)).toBe('short');
  expect(shorten('one two, three four', 14)).toBe('one two…');
  expect(shorten('a'.repeat(20), 10)).toBe(`${'a'.repeat(9)}…`);
});
