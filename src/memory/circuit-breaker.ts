import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { DatabaseError } from '../storage/database-error.ts';
import { withDeadline } from '../timers.ts';

/** How long a database that is slow is waited for in ms, by what can do without it. */
const DEADLINE_MS = 2_000;
/** How long a database that cannot be reached is left alone, in ms, so that not every question waits for it. */
const REST_MS = 3_000;
/** Between two tries of a statement, in ms. */
const BETWEEN_TRIES_MS = 200;
/** One try, in ms: longer than the timeouts of the drivers. */
const TRY_MS = 15_000;
/** A database that has answered nothing for so long, in ms, is as good as away. */
const SILENCE_MS = 60_000;

/** In ms; by default as above. */
export interface BreakerTiming {
  readonly deadline?: number;
  readonly rest?: number;
  readonly silence?: number;
}

/** Uses the database where it gives a result, else `fallback`; rejects only where `fallback` does. */
type Attempt = <T>(call: () => Promise<T>, fallback: () => T | Promise<T>) => Promise<T>;

/**
 * Keeps apart what is slow and what is away. Slow is no reason to go on without the database: it knows what other
 * replicas do. It is away when it refuses connections, or has been silent for a minute.
 */
export interface CircuitBreaker {
  /** For what can do without the database: waits two seconds for one that is slow. */
  readonly attempt: Attempt;
  /** For what must not go on without it: waits for a database however slow, and tries again. */
  readonly insist: Attempt;
}

/** Notices when the database is away and when it is back, and logs each once. */
export function createCircuitBreaker(log: Log, timing: BreakerTiming = {}): CircuitBreaker {
  const { deadline = DEADLINE_MS, rest = REST_MS, silence = SILENCE_MS } = timing;
  let isAway = false;
  let restUntil = 0;
  /** Since when nothing was answered; a process that stood still in between counts each pause as one try. */
  let silent = 0;
  let lastFailure: number | undefined;

  function succeed(): void {
    if (isAway) log.info('database is back');
    isAway = false;
    silent = 0;
    lastFailure = undefined;
  }

  function leaveAlone(err: unknown): void {
    restUntil = Date.now() + rest;
    if (!isAway) log.warn({ err }, 'database is away: going on from what is known here');
    isAway = true;
  }

  /** Whether the statement is worth another try. */
  function fail(err: unknown): boolean {
    const trouble = err instanceof DatabaseError ? err.trouble : 'refused';
    if (trouble === 'refused') {
      log.warn({ err }, 'database refused a statement');
      return false;
    }
    if (trouble === 'late') {
      const now = Date.now();
      silent += Math.min(now - (lastFailure ?? now), TRY_MS);
      lastFailure = now;
      if (silent < silence) return true;
    }
    leaveAlone(err);
    return false;
  }

  async function use<T>(
    call: () => Promise<T>,
    fallback: () => T | Promise<T>,
    until: AbortSignal | undefined,
  ): Promise<T> {
    while (Date.now() >= restUntil) {
      try {
        const result = await withTimeout(call(), TRY_MS);
        succeed();
        return result;
      } catch (err) {
        if (!fail(err) || until?.aborted) break;
        await sleep(BETWEEN_TRIES_MS);
      }
    }
    return fallback();
  }

  return {
    insist: (call, fallback) => use(call, fallback, undefined),
    async attempt(call, fallback) {
      const late = new AbortController();
      try {
        return await withTimeout(use(call, fallback, late.signal), deadline);
      } catch (err) {
        late.abort();
        if (!(err instanceof DatabaseError)) throw err;
        return fallback();
      }
    },
  };
}

function withTimeout<T>(work: Promise<T>, ms: number): Promise<T> {
  const toError = () => new DatabaseError('late', new Error(`no answer within ${ms} ms`));
  return withDeadline(work, ms, toError);
}
