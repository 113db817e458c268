import { expect, test } from 'vitest';
import type { CircuitBreaker } from '../../src/memory/circuit-breaker.ts';
import { createResilientThreads } from '../../src/memory/resilient-threads.ts';
import { createThreadCache } from '../../src/memory/thread-cache.ts';
import { threadOn } from '../builders.ts';

const CONTEXT = threadOn('x');

/** Threads over a store that can be away. */
function openThreads() {
  const stored = createThreadCache();
  const database = { isAway: false };
  const use: CircuitBreaker['attempt'] = async (ask, instead) =>
    database.isAway ? instead() : ask();
  const threads = createResilientThreads(stored, { attempt: use, insist: use });
  return { stored, threads, database };
}

test('what the database missed of a thread is written with the next change', async () => {
  const { stored, threads, database } = openThreads();
  database.isAway = true;
  await threads.markAnswered('C1', '1.0');
  database.isAway = false;
  await threads.write('C1', '1.0', CONTEXT);
  expect(await stored.readState('C1', '1.0')).toMatchObject({ answered: true, ended: false });
  expect(await stored.read('C1', '1.0')).toEqual(CONTEXT);

  database.isAway = true;
  await threads.markTalked('C1', '1.0');
  await threads.write('C1', '1.0', null);
  database.isAway = false;
  await threads.markEnded('C1', '1.0');
  const state = { answered: true, talked: true, ended: true };
  expect(await stored.readState('C1', '1.0')).toMatchObject(state);
  expect(await stored.read('C1', '1.0')).toBeNull();
});

test('a change reaches the database as it is where nothing was missed', async () => {
  const { stored, threads } = openThreads();
  await threads.markEnded('C1', '1.0');
  expect(await stored.readState('C1', '1.0')).toMatchObject({ answered: false, ended: true });
  expect(await stored.read('C1', '1.0')).toBeUndefined();
});
