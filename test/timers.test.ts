import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sleepUnlessAborted, withDeadline } from '../src/timers.ts';

const toLate = () => new Error('late');

test('work within its deadline gives its result or its own failure', async () => {
  expect(await withDeadline(sleep(5, 'done'), 5_000, toLate)).toBe('done');
  const failing = sleep(5).then(() => Promise.reject(new Error('broken')));
  await expect(withDeadline(failing, 5_000, toLate)).rejects.toThrow('broken');
});

test('work beyond its deadline is late, and its failure afterwards harms nobody', async () => {
  const failing = sleep(40).then(() => Promise.reject(new Error('broken')));
  await expect(withDeadline(failing, 5, toLate)).rejects.toThrow('late');
  await expect(failing).rejects.toThrow('broken');
});

test('a sleep ends at its time or when it is aborted', async () => {
  const ended = new AbortController();
  expect(await sleepUnlessAborted(5, ended.signal)).toBe(true);
  const long = sleepUnlessAborted(60_000, ended.signal);
  ended.abort();
  expect(await long).toBe(false);
});
