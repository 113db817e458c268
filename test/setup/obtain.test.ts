import { expect, test } from 'vitest';
import { obtain } from './obtain.ts';

/** A tool that runs in the given places alone. */
function toolIn(...working: readonly string[]) {
  return {
    name: 'Hammer',
    cure: 'buy one',
    places: ['shed', 'cellar'],
    ways: [
      { name: 'the neighbour', get: () => Promise.reject(new Error('not at home')) },
      { name: 'the shop', get: async () => 'bag' },
    ],
    async check(place: string) {
      if (!working.includes(place)) throw new Error(`the one in the ${place} is broken`);
    },
  };
}

test('the first place where the tool runs is taken, and nothing is fetched', async () => {
  expect(await obtain(toolIn('cellar', 'bag'))).toBe('cellar');
});

test('where no place has one that runs, the first way that brings one is taken', async () => {
  expect(await obtain(toolIn('bag'))).toBe('bag');
});

test('where nothing works, one sentence says what is missing, what to do and what was tried', async () => {
  await expect(obtain(toolIn())).rejects.toThrow(
    /^Hammer is missing: buy one\. Tried the neighbour: not at home; the shop: the one in the bag is broken\.$/,
  );
});

test('where there is no way, what was given must run', async () => {
  await expect(obtain({ ...toolIn(), ways: [] })).rejects.toThrow('Hammer is missing: buy one.');
});
