import type { Log } from '../log.ts';
import type { Storage } from '../storage/storage.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';
import { createPendingVotes } from './pending-votes.ts';
import { createResilientClaims } from './resilient-claims.ts';
import { createResilientThreads } from './resilient-threads.ts';

/** The storage as the bot uses it: none of its calls rejects, and none takes longer than the deadline. */
export type Memory = Omit<Storage, 'prune'>;

/** Puts memory in front of a database that may be away, so that it delays no answer. `timing` is in ms. */
export function createMemory(
  storage: Storage,
  log: Log,
  timing: { deadline?: number; rest?: number } = {},
): Memory {
  const attempt = createCircuitBreaker(log, timing);
  const { answers, feedback } = storage;
  const nothing = () => undefined;
  const claims = createResilientClaims(storage.claims, attempt);
  const { flush, ...votes } = createPendingVotes(feedback, attempt);
  return {
    threads: createResilientThreads(storage.threads, attempt),
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
