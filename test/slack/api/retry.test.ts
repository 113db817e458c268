import { expect, test } from 'vitest';
import { createRetry, ResponseRefused } from '../../../src/slack/api/retry.ts';

const UNAVAILABLE = new ResponseRefused(503, 'service_unavailable', Number.NaN);

/** A call that fails once, and writes down `name` when it is tried again. */
function failOnce(name: string, tries: string[]) {
  let count = 0;
  return async () => {
    count += 1;
    if (count === 1) throw UNAVAILABLE;
    tries.push(name);
    return name;
  };
}

test('what failed together is tried again apart, by chance', async () => {
  const tries: string[] = [];
  const late = createRetry(() => 1)(failOnce('late', tries));
  const early = createRetry(() => 0)(failOnce('early', tries));
  expect(await Promise.all([late, early])).toEqual(['late', 'early']);
  expect(tries).toEqual(['early', 'late']);
});

test('chance never cuts short the wait that Slack asks for', async () => {
  const retry = createRetry(() => 0);
  const begun = performance.now();
  let count = 0;
  await retry(async () => {
    count += 1;
    if (count === 1) throw new ResponseRefused(429, 'ratelimited', 1);
  });
  // Timers may fire a millisecond early.
  expect(performance.now() - begun).toBeGreaterThanOrEqual(999);
});

test('what another try cannot help fails at once', async () => {
  let count = 0;
  const refused = async () => {
    count += 1;
    throw new ResponseRefused(404, 'expired_url', Number.NaN);
  };
  await expect(createRetry(() => 0)(refused)).rejects.toThrow('expired_url');
  expect(count).toBe(1);
});
