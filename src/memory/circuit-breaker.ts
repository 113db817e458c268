import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../log.ts';

/** Nobody waits longer than this for the database, in ms. */
const DEADLINE_MS = 500;
/** How long a database that was away is left alone, in ms, so that not every question waits for it. */
const REST_MS = 3_000;

/** Uses the database where it answers in time; `otherwise` is what to go on from where it does not. */
export type Attempt = <T>(call: () => Promise<T>, otherwise: () => T | Promise<T>) => Promise<T>;

/** Notices when the database is away and when it is back, and logs each once. */
export function createAttempt(
  log: Log,
  { deadline = DEADLINE_MS, rest = REST_MS }: { deadline?: number; rest?: number } = {},
): Attempt {
  let isAway = false;
  let restUntil = 0;

  return async function attempt(call, otherwise) {
    if (Date.now() < restUntil) return otherwise();
    try {
      const result = await within(call(), deadline);
      if (isAway) log.info('database is back');
      isAway = false;
      return result;
    } catch (err) {
      restUntil = Date.now() + rest;
      if (!isAway) log.warn({ err }, 'database is away: going on from what is known here');
      isAway = true;
      return otherwise();
    }
  };
}

async function within<T>(work: Promise<T>, deadline: number): Promise<T> {
  const done = new AbortController();
  const late = sleep(deadline, undefined, { signal: done.signal, ref: false }).then(() => {
    throw new Error(`the database did not answer within ${deadline} ms`);
  });
  // Whichever comes second is nobody's business any more.
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    done.abort();
  }
}
