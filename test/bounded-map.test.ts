import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBoundedMap } from '../src/bounded-map.ts';

const CASES = [
  { name: 'holds what fits', most: 2, keys: ['a', 'b'], left: ['a', 'b'] },
  { name: 'drops the oldest for one too many', most: 2, keys: ['a', 'b', 'c'], left: ['b', 'c'] },
  {
    name: 'keeps the age of a key set again',
    most: 2,
    keys: ['a', 'b', 'a', 'c'],
    left: ['b', 'c'],
  },
  { name: 'needs no more room for a key set again', most: 1, keys: ['a', 'a'], left: ['a'] },
  { name: 'holds nothing where nothing may be held', most: 0, keys: ['a'], left: [] },
];

test.each(CASES)('a bounded map $name', ({ most, keys, left }) => {
  const map = createBoundedMap<string, true>(most);
  for (const key of keys) map.set(key, true);
  expect([...map.keys()]).toEqual(left);
});

test('a key that is deleted and set again is the newest', () => {
  const map = createBoundedMap<string, number>(2).set('a', 1).set('b', 2);
  map.delete('a');
  map.set('a', 3).set('c', 4);
  expect([...map]).toEqual([
    ['a', 3],
    ['c', 4],
  ]);
});

test('a bounded map is a plain Map cut to its newest entries after each step', () => {
  const key = fc.integer({ min: 0, max: 9 });
  const step = fc.oneof(
    fc.record({ key, value: fc.integer() }),
    fc.record({ key, value: fc.constant(undefined) }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.array(step), (most, steps) => {
      const map = createBoundedMap<number, number>(most);
      let plain = new Map<number, number>();
      for (const { key, value } of steps) {
        if (value === undefined) expect(map.delete(key)).toBe(plain.delete(key));
        else {
          map.set(key, value);
          plain.set(key, value);
        }
        plain = new Map([...plain].slice(-most));
        expect([...map]).toEqual([...plain]);
        expect([map.size, map.get(key)]).toEqual([plain.size, plain.get(key)]);
      }
    }),
  );
});
