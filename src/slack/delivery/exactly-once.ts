import { setImmediate as nextTurn } from 'node:timers/promises';
import { createBoundedMap } from '../../bounded-map.ts';
import type { AbandonedClaim, PendingRequest } from '../../storage/claims.ts';
import { sleepUnlessAborted, withDeadline } from '../../timers.ts';
import type { InFlight } from './in-flight.ts';
import { type Begun, toEarliestTs } from './job.ts';
import { createLease, type Moment, RENEWALS_PER_LEASE, readMoment } from './lease.ts';
import { createPerform, type JobParts, type Perform } from './perform-job.ts';

/** Slack waits three seconds for an acknowledgement, in ms; some of them are spent on the way. */
const ACCEPT_MS = 2_400;
/** How long an echo waits while the database is away, in ms: whoever got the other event has mostly answered by then. */
const ECHO_MS = 1_500;
/** More than Slack sends again: its last try comes after five minutes. */
const MOST_KEYS_REMEMBERED = 10_000;

/** What was accepted is answered once: by this process, or by another when this one dies. */
export interface Jobs {
  /**
   * Takes the request up, for the first delivery of it over all replicas and restarts, and answers it. Resolves when
   * its delivery may be acknowledged: with true where this delivery is the first, with false where the request was taken
   * up before. Rejects with a NotAcceptedError when that cannot be said in time: Slack sends again what nobody
   * acknowledged. The same request may be accepted again while it waits.
   */
  accept(key: string, request: PendingRequest, delivery?: Arrival): Promise<boolean>;
  /** The same for a message that was edited and may have been accepted before: false where it was or will be answered. */
  acceptEdited(key: string, request: PendingRequest, delivery?: Arrival): Promise<boolean>;
  /** From now on takes over what other processes abandoned. */
  start(): void;
  stop(): void;
  /** From now on no lease is renewed, so that a request that ends each process counts as one. */
  stopRenewing(): void;
}

/** How a request came. */
interface Arrival {
  /** Slack sent it before: whoever got it may have died between its answer and the acknowledgement. */
  readonly isRepeated?: boolean;
  /** It is the second of two events about the same, of which another replica may have got the first. */
  readonly isEcho?: boolean;
}

/** Whether a request is this process's to answer is not known yet. */
export class NotAcceptedError extends Error {
  override readonly name = 'NotAcceptedError';
}

interface Accepted {
  /** Resolves when the request is safe with this process or another. */
  readonly isSafe: Promise<void>;
  /** Whether this process has it. */
  readonly isMine: Promise<boolean>;
  /** Aborting it ends the wait of an echo. A function in its place would keep the request in memory as long as its key. */
  readonly wait: AbortController;
}

export function createJobs(parts: JobParts & { readonly inFlight: InFlight }): Jobs {
  const { claims, inFlight, log } = parts;
  const { perform, giveUp, stopRenewing } = createPerform(parts);
  /** What came to this process, so that it takes up nothing twice, also while the database is away. */
  const accepted = createBoundedMap<string, Accepted>(MOST_KEYS_REMEMBERED);
  /** What this process is at. */
  const running = new Set<string>();
  let search: NodeJS.Timeout | undefined;
  let isLooking = false;

  async function runAlone(run: Perform, begun: Begun): Promise<void> {
    const { key } = begun;
    if (running.has(key)) return;
    running.add(key);
    try {
      if ((await run(begun)) === 'open') accepted.delete(key);
    } finally {
      running.delete(key);
    }
  }

  function takeUp(key: string, request: PendingRequest, arrival: Arrival): Accepted {
    const { isRepeated = false, isEcho = false } = arrival;
    const asked = readMoment();
    const hold = claims.hold(key, request);
    const wait = new AbortController();
    const done = hold.then(async (held) => {
      if (held === 'lost') return;
      // The acknowledgement goes out first.
      await nextTurn();
      if (isEcho && held === 'unsure') await sleepUnlessAborted(ECHO_MS, wait.signal);
      const since = isRepeated || held === 'unsure' ? toEarliestTs(request, Date.now()) : undefined;
      const lease = createLease(claims, { key, request }, held === 'held' ? asked : undefined);
      await runAlone(perform, { key, request, isResumed: isRepeated, since, lease });
    });
    void inFlight.track(done);
    return {
      // Without the database, nobody takes over what this process was told: Slack has to send it again.
      isSafe: hold.then((held) => (held === 'unsure' ? done : undefined)),
      isMine: hold.then((held) => held !== 'lost'),
      wait,
    };
  }

  async function accept(key: string, request: PendingRequest, arrival: Arrival = {}) {
    const before = accepted.get(key);
    const current = before ?? takeUp(key, request, arrival);
    if (before === undefined) accepted.set(key, current);
    else if (!arrival.isEcho) current.wait.abort();
    await withDeadline(current.isSafe, ACCEPT_MS, toNotAccepted);
    return before === undefined && (await current.isMine);
  }

  async function takeOver(): Promise<void> {
    if (isLooking) return;
    isLooking = true;
    const asked = readMoment();
    const pending = await claims.takePending();
    isLooking = false;
    if (pending.length > 0) log.info({ count: pending.length }, 'answering abandoned requests');
    await Promise.all(pending.map((one) => resume(one, asked)));
  }

  /** `takenAt` is the moment before it was taken over. */
  async function resume(abandoned: AbandonedClaim, takenAt: Moment): Promise<void> {
    const { key, request, claimedAt, isSpent } = abandoned;
    if (request === undefined) {
      log.error({ reference: key }, 'request of another version not read');
      return claims.settle(key, null);
    }
    const lease = createLease(claims, { key, request }, takenAt);
    const begun = { key, request, isResumed: true, since: toEarliestTs(request, claimedAt), lease };
    await runAlone(isSpent ? giveUp : perform, begun);
  }

  return {
    accept,

    async acceptEdited(key, request, delivery) {
      const before = await claims.read(key);
      if (before === undefined) return accept(key, request, delivery);
      // Silence was the answer while nobody asked the bot.
      const isUnanswered = before.state === 'answered' && before.posted === null;
      return isUnanswered && accept(`${key} edited`, request, delivery);
    },

    start() {
      const look = () => void inFlight.track(takeOver());
      look();
      search = setInterval(look, claims.lease / RENEWALS_PER_LEASE);
    },
    stop: () => clearInterval(search),
    stopRenewing,
  };
}

function toNotAccepted(): Error {
  return new NotAcceptedError('the database did not say in time whose the request is');
}
