import type { Log } from '../log.ts';
import type { Storage } from '../storage/storage.ts';
import { type BreakerTiming, createCircuitBreaker } from './circuit-breaker.ts';
import { createPendingVotes } from './pending-votes.ts';
import { createResilientClaims, type ResilientClaims } from './resilient-claims.ts';
import { createResilientThreads } from './resilient-threads.ts';

/** The storage as the bot uses it: none of its calls rejects. */
export interface Memory extends Omit<Storage, 'prune' | 'claims'> {
  readonly claims: ResilientClaims;
}

/** Puts memory in front of a database that may be away, so that answers come all the same. */
export function createMemory(storage: Storage, log: Log, timing: BreakerTiming = {}): Memory {
  const breaker = createCircuitBreaker(log, timing);
  const { attempt } = breaker;
  const { answers, feedback } = storage;
  const nothing = () => undefined;
  const claims = createResilientClaims(storage.claims, breaker);
  const { flush, ...votes } = createPendingVotes(feedback, breaker);
  return {
    threads: createResilientThreads(storage.threads, breaker),
    claims: {
      ...claims,
      // Called several times per lease, so the votes are written soon after the database is back.
      async takePending() {
        await flush();
        return claims.takePending();
      },
    },
    answers: {
      write: (posted) => attempt(() => answers.write(posted), nothing),
    },
    feedback: {
      ...votes,
      writeGap: (gap) => attempt(() => feedback.writeGap(gap), nothing),
    },
  };
}
