import type { Claims } from '../storage/claims.ts';
import { createBacklog } from './backlog.ts';
import type { CircuitBreaker } from './circuit-breaker.ts';
import { createClaimCache } from './claim-cache.ts';

/** Exactly once over all replicas while the database is there, and once per process while it is away. */
export function createResilientClaims(stored: Claims, attempt: CircuitBreaker): Claims {
  const claimHere = createClaimCache();
  /** Answered here, which the database does not know: it would have them answered again. */
  const unsettled = createBacklog<string | null>();

  async function settle(key: string, posted: string | null): Promise<void> {
    const isSettled = await attempt(
      async () => {
        await stored.settle(key, posted);
        return true;
      },
      () => false,
    );
    if (isSettled) unsettled.delete(key);
    else unsettled.set(key, posted);
  }

  return {
    lease: stored.lease,
    async claim(key, request) {
      // First here: the same message comes as two events, and both may find the database away.
      if (!claimHere(key)) return false;
      return attempt(
        () => stored.claim(key, request),
        () => true,
      );
    },
    renew: (key) =>
      attempt(
        // Claims now what could not be claimed while the database was away.
        async () => (await stored.renew(key)) || (await stored.claim(key)),
        () => true,
      ),
    settle,
    async read(key) {
      const posted = unsettled.get(key);
      if (posted !== undefined) return { state: 'answered', posted };
      return attempt(
        () => stored.read(key),
        () => undefined,
      );
    },
    async takePending() {
      for (const [key, posted] of unsettled) await settle(key, posted);
      const pending = await attempt(
        () => stored.takePending(),
        () => [],
      );
      return pending.filter(({ key }) => !unsettled.has(key));
    },
  };
}
