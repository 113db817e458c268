import type { Claims, PendingRequest } from '../storage/claims.ts';
import { createBacklog } from './backlog.ts';
import type { CircuitBreaker } from './circuit-breaker.ts';

/**
 * Whether this process may go on with a request. `unsure`: the database could not say, so another replica may be at it
 * as well: look for its answer before posting.
 */
type Hold = 'held' | 'lost' | 'unsure';

/** Claims as the bot uses them: none of its calls rejects. */
export interface ResilientClaims extends Omit<Claims, 'hold'> {
  hold(key: string, request: PendingRequest, hasSurvived?: boolean): Promise<Hold>;
}

/** Exactly once over all replicas while the database is there; what it missed is written when it is back. */
export function createResilientClaims(
  stored: Claims,
  { attempt, insist }: CircuitBreaker,
): ResilientClaims {
  /** Accepted here, which the database does not know: another process could not take it over. */
  const unheld = createBacklog<PendingRequest>();
  /** Answered here, which the database does not know: it would have it answered again. */
  const unsettled = createBacklog<string | null>();

  async function hold(key: string, request: PendingRequest, hasSurvived = false): Promise<Hold> {
    return insist<Hold>(
      async () => {
        const isHeld = await stored.hold(key, request, hasSurvived);
        unheld.delete(key);
        return isHeld ? 'held' : 'lost';
      },
      () => {
        unheld.set(key, request);
        return 'unsure';
      },
    );
  }

  async function settle(key: string, posted: string | null): Promise<boolean> {
    unheld.delete(key);
    unsettled.set(key, posted);
    return insist(
      async () => {
        await stored.settle(key, posted);
        unsettled.delete(key);
        return true;
      },
      () => false,
    );
  }

  /** Writes what the database missed; stops where it is still away. */
  async function flush(): Promise<void> {
    for (const [key, posted] of unsettled) if (!(await settle(key, posted))) return;
    for (const [key, request] of unheld) if ((await hold(key, request)) === 'unsure') return;
  }

  return {
    lease: stored.lease,
    hold,
    async settle(key, posted) {
      await settle(key, posted);
    },
    async release(key) {
      unheld.delete(key);
      await insist(
        () => stored.release(key),
        () => undefined,
      );
    },
    async read(key) {
      const posted = unsettled.get(key);
      if (posted !== undefined) return { state: 'answered', posted };
      return attempt(
        () => stored.read(key),
        () => undefined,
      );
    },
    async takePending() {
      await flush();
      // What is taken and not heard of would be left to its next lease.
      const pending = await insist(
        () => stored.takePending(),
        () => [],
      );
      return pending.filter(({ key }) => !unsettled.has(key));
    },
  };
}
