import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNearestWord } from '../../src/text/spelling.ts';

describe('the nearest known word', () => {
  it.each([
    ['sofware', 'software'],
    ['waht', 'what'],
    ['diffrence', 'difference'],
    ['desginers', 'designers'],
  ])('of %s is %s', (word, meant) => {
    expect(findNearestWord(word, ['software', 'what', 'difference', 'designers', 'design'])).toBe(
      meant,
    );
  });

  it('of equally near ones is the commoner', () => {
    const common = (word: string): number => (word === 'cart' ? 5 : 1);
    expect(findNearestWord('caxt', ['cant', 'cart', 'cast'], common)).toBe('cart');
  });

  it('begins with the same letter and is not far', () => {
    expect(findNearestWord('boat', ['goat'])).toBeNull();
    expect(findNearestWord('parking', ['pairing'])).toBeNull();
    expect(findNearestWord('abc', ['abd'])).toBeNull();
  });

  it('of a word with one letter left out is found', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{6,12}$/), fc.nat(), (word, seed) => {
        const at = 1 + (seed % (word.length - 1));
        const slip = word.slice(0, at) + word.slice(at + 1);
        expect(findNearestWord(slip, [word])).toBe(word);
      }),
    );
  });
});
