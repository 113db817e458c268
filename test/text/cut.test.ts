import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCut } from '../../src/text/cut.ts';

test.each([
  ['One.\n\nTwo.\nThree. Four five', 20, 'One.\n\nTwo.\nThree. '.length - 7],
  ['One. Two.\nThree. Four five six', 22, 'One. Two.\nThree. '.length],
  ['One two three', 10, 'One two '.length],
  ['One two three', 7, 'One two '.length],
  ['A very', 5, 5],
  ['aaaa😀', 5, 4],
])('%j is cut for %i characters at %i', (text, limit, place) => {
  expect(findCut(text, limit)).toBe(place);
});

test('only the places asked for count', () => {
  expect(findCut('One. Two three', 12, ['line', 'word'])).toBe('One. Two '.length);
  expect(findCut('One two\nthree four', 14, ['line'])).toBe('One two\n'.length);
});

test('the first part is never longer than the limit, nor empty', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 30, maxLength: 60 }),
      fc.integer({ min: 2, max: 25 }),
      (text, limit) => {
        const cut = findCut(text, limit);
        expect(cut).toBeGreaterThan(0);
        expect(text.slice(0, cut).trimEnd().length).toBeLessThanOrEqual(limit);
      },
    ),
  );
});
