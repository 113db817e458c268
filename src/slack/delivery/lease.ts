import type { ResilientClaims } from '../../memory/resilient-claims.ts';
import type { PendingRequest } from '../../storage/claims.ts';

/** A lease is renewed so often before it ends, so that one late renewal does not lose it. */
export const RENEWALS_PER_LEASE = 3;

/** Another replica has the job now: it took this one for dead. */
export class LeaseLostError extends Error {
  override readonly name = 'LeaseLostError';
}

/**
 * A moment by two clocks, in ms. The one goes on while the process stands still, but not while its machine sleeps; the other
 * goes on then, but may be set back.
 */
export interface Moment {
  readonly steady: number;
  readonly wall: number;
}

export function readMoment(): Moment {
  return { steady: performance.now(), wall: Date.now() };
}

/** How long ago that was, in ms: what the clock that went further says. */
function elapsed({ steady, wall }: Moment): number {
  return Math.max(performance.now() - steady, Date.now() - wall);
}

/** What keeps a request this process's own while it works on it. */
export interface Lease {
  /**
   * To be called before each attempt to post, so that nobody else posts for as long as it takes: asks the database where a
   * third of the lease is gone. False where the database cannot say. Rejects with a LeaseLostError.
   */
  confirm(): Promise<boolean>;
  /** Keeps the claim for another lease; this process has worked on it for a while. */
  renew(): Promise<void>;
}

/** `heldAt` is the moment before the database was asked for the claim and gave it; undefined where it could not say. */
export function createLease(
  claims: ResilientClaims,
  { key, request }: { readonly key: string; readonly request: PendingRequest },
  heldAt: Moment | undefined,
): Lease {
  let held = heldAt;

  async function hold(hasSurvived: boolean): Promise<'held' | 'lost' | 'unsure'> {
    const asked = readMoment();
    const answer = await claims.hold(key, request, hasSurvived);
    held = answer === 'held' ? asked : undefined;
    return answer;
  }

  return {
    async confirm() {
      if (held !== undefined && elapsed(held) < claims.lease / RENEWALS_PER_LEASE) return true;
      for (;;) {
        const answer = await hold(false);
        if (answer === 'lost') throw new LeaseLostError(key);
        if (answer === 'unsure') return false;
        // After a pause of this process, or of the database, the lease may be over again.
        if (held !== undefined && elapsed(held) < claims.lease / 2) return true;
      }
    },
    async renew() {
      await hold(true);
    },
  };
}
