import { expect, test } from 'vitest';
import { finish, finishInSlices, type Steps } from '../src/slices.ts';

/** Counts to `steps`, and takes `ms` for each. */
function* count(steps: number, ms: number): Steps<number> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + ms;
    while (performance.now() < until);
    yield;
  }
  return steps;
}

test('the same work has the same result at once and in slices', async () => {
  expect(finish(count(5, 0))).toBe(5);
  expect(await finishInSlices(count(5, 0))).toBe(5);
});

test('others have many turns while work is done in slices, and none while it is done at once', async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  finish(count(200, 1));
  expect(turns).toBe(0);
  await finishInSlices(count(200, 1));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(3);
});

test('work that fails rejects with its error', async () => {
  await expect(finishInSlices(failing())).rejects.toThrow('no room');
});

function* failing(): Steps<void> {
  yield;
  throw new Error('no room');
}
