import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../log.ts';

/** The longest wait for the database, in ms. */
const DEADLINE_MS = 500;
/** How long the database is left alone after a failure, in ms, so that not every question waits for it. */
const REST_MS = 3_000;

/** Uses the database where it answers in time, else goes on with `fallback`; rejects only where `fallback` does. */
export type CircuitBreaker = <T>(
  call: () => Promise<T>,
  fallback: () => T | Promise<T>,
) => Promise<T>;

/** Notices when the database is away and when it is back, and logs each once. */
export function createCircuitBreaker(
  log: Log,
  { deadline = DEADLINE_MS, rest = REST_MS }: { deadline?: number; rest?: number } = {},
): CircuitBreaker {
  let isAway = false;
  let restUntil = 0;

  return async function attempt(call, fallback) {
    if (Date.now() < restUntil) return fallback();
    try {
      const result = await withTimeout(call(), deadline);
      if (isAway) log.info('database is back');
      isAway = false;
      return result;
    } catch (err) {
      restUntil = Date.now() + rest;
      if (!isAway) log.warn({ err }, 'database is away: going on from what is known here');
      isAway = true;
      return fallback();
    }
  };
}

async function withTimeout<T>(work: Promise<T>, deadline: number): Promise<T> {
  const done = new AbortController();
  const late = sleep(deadline, undefined, { signal: done.signal, ref: false }).then(() => {
    throw new Error(`the database did not answer within ${deadline} ms`);
  });
  // The loser's rejection is ignored on purpose.
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    done.abort();
  }
}
