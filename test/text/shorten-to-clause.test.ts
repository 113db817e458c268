import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { shortenToClause } from '../../src/text/shorten-to-clause.ts';

test.each([
  ['one that fits', 'Tends the kiln.', 'Tends the kiln.'],
  [
    'sentences that fit, whole',
    'Tends the kiln. Sweeps the yard. Counts the bricks that were fired on the day before.',
    'Tends the kiln. Sweeps the yard.',
  ],
  [
    'a sentence with an abbreviation in it',
    'Reports to Dr. Moor at noon. Then walks to the harbour and counts all boats.',
    'Reports to Dr. Moor at noon.',
  ],
  [
    'a clause that ends with a comma',
    'Fires the bricks of the whole yard, keeps every register',
    'Fires the bricks of the whole yard…',
  ],
  [
    'a clause before a dash',
    'Fires the bricks of the whole yard – keeps every register',
    'Fires the bricks of the whole yard…',
  ],
  [
    'what stands before brackets',
    'Fires the bricks of the yard (the red ones and the grey ones)',
    'Fires the bricks of the yard…',
  ],
  [
    'a phrase before a preposition',
    'Fires all the red bricks every morning within the northern kiln',
    'Fires all the red bricks every morning…',
  ],
  [
    'no phrase that leads on',
    'Has to look after all of the kilns, at and of each yard here',
    'Has to look after all of the kilns…',
  ],
  [
    'a phrase that ends a little further on',
    'Supervises bricklayers kilnkeepers yardkeepers and others everywhere',
    'Supervises bricklayers kilnkeepers yardkeepers…',
  ],
  [
    'a word where no phrase ends',
    'Supervises bricklayers kilnkeepers yardkeepers gatekeepers lockkeepers',
    'Supervises bricklayers kilnkeepers…',
  ],
  [
    'a comma without a blank',
    '窯を毎朝見回り火の強さを確かめる、煉瓦を数える',
    '窯を毎朝見回り火の強さを確かめる…',
  ],
])('a text is cut behind %s', (what, text, cut) => {
  expect(shortenToClause(text, what.startsWith('a comma') ? 20 : 40)).toBe(cut);
});

it('has one line, at most a quarter longer than asked for', () => {
  const word = fc.constantFrom(
    'kiln',
    'and',
    'the',
    'of',
    'yard,',
    'bricks.',
    '(red',
    'ones)',
    '–',
    'a',
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 60 }),
      fc.integer({ min: 12, max: 90 }),
      (words, most) => {
        const text = words.join(' ');
        const cut = shortenToClause(text, most);
        expect(cut.length).toBeLessThanOrEqual((most * 5) / 4 + 1);
        expect(text.startsWith(cut.replace(/…$/, ''))).toBe(true);
        expect(/…$/.test(cut) || /[.!?]$/.test(cut) || cut === text).toBe(true);
      },
    ),
  );
});

it('takes no longer for a long text', () => {
  const texts = ['a (', 'of ', 'x, ', '– ', '。'].map((part) => part.repeat(200_000 / part.length));
  const started = performance.now();
  for (const text of texts) shortenToClause(text, 64);
  expect(performance.now() - started).toBeLessThan(1_000);
});
