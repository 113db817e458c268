import type { Log } from '../../log.ts';
import type { ResilientClaims } from '../../memory/resilient-claims.ts';
import type { SlackClient } from '../api/client.ts';
import { isDestinationRefused } from '../api/destination.ts';
import { postAll } from '../api/post.ts';
import { ResponseRefused } from '../api/retry.ts';
import { renderApology } from '../blocks/apology.ts';
import { type Begun, createJob, type Job, toFirstBlockId } from './job.ts';
import { type Lease, LeaseLostError, RENEWALS_PER_LEASE } from './lease.ts';
import { isAwaited, isSentAgain, toResponseUrl } from './pending-request.ts';

/** A process that lives so long after it began a request, in ms, was not ended by it, and says so by its first renewal. */
const SURVIVED_MS = 1_000;
/** Tells the messages of an apology from those of an answer. */
const APOLOGY = ' apology';

/** What jobs are done with. */
export interface JobParts {
  readonly claims: ResilientClaims;
  /**
   * Does a job, and gives the ts of what it posted; null where that was nothing; undefined where the same may be asked
   * for again.
   */
  readonly answer: (job: Job) => Promise<string | null | undefined>;
  readonly slack: SlackClient;
  readonly log: Log;
}

/** What became of a job here. `open`: it may be accepted again. */
type Ending = 'settled' | 'open' | 'left';

/** Answers a request, or apologises, and settles its claim; never rejects. */
export type Perform = (begun: Begun) => Promise<Ending>;

/**
 * `perform` answers; `giveUp` only apologises, unless the answer was posted. After `stopRenewing` leases are renewed by
 * posts alone.
 */
export function createPerform(parts: JobParts): {
  readonly perform: Perform;
  readonly giveUp: Perform;
  stopRenewing(): void;
} {
  const { claims, answer, slack, log } = parts;
  const renewals = new AbortController();

  async function settle(key: string, posted: string | null | undefined): Promise<Ending> {
    if (posted === undefined) {
      await claims.release(key);
      return 'open';
    }
    await claims.settle(key, posted);
    return 'settled';
  }

  /** The ts of what an earlier process said, if any. */
  async function findPosted(
    { key, request, since }: Begun,
    part = '',
  ): Promise<string | undefined> {
    if (since === undefined) return undefined;
    return (await slack.find(toPlace(request), toFirstBlockId(key, part), since))?.ts;
  }

  /** Does not post errors where nobody asked the bot. */
  async function apologise(begun: Begun): Promise<string | null> {
    const { key, request } = begun;
    if (!isAwaited(request)) return null;
    const { channel, thread, user } = request;
    const responseUrl = toResponseUrl(request);
    const apology = renderApology(key);
    const job = createJob(begun, parts, APOLOGY);
    if (responseUrl !== undefined) {
      try {
        await job.respond(responseUrl, apology, thread === '' ? {} : { thread });
        return null;
      } catch (error) {
        // It ends after half an hour.
        if (!(error instanceof ResponseRefused)) throw error;
      }
    }
    const isPublic = responseUrl === undefined && channel !== '';
    const destination = isPublic ? toPlace(request) : { channel: user };
    try {
      return await postAll(job.post, destination, apology);
    } catch (error) {
      if (!isPublic || user === '' || !isDestinationRefused(error)) throw error;
      // Where the bot may not speak, or people of other companies read along: to the asker alone.
      await postAll(job.post, { channel: user }, apology);
      return null;
    }
  }

  async function fail(begun: Begun, err: unknown): Promise<Ending> {
    const { key, request } = begun;
    log.error({ err, reference: key, channel: request.channel }, 'question not answered');
    try {
      const apology = await apologise(begun);
      // Whoever was told to ask again must be heard.
      return await settle(key, isSentAgain(request) ? apology : undefined);
    } catch (failure) {
      log.error({ err: failure, reference: key }, 'asker not told of the failure');
      // Otherwise the claim is left to expire, and the request is taken up again: Slack may be back by then.
      return isDestinationRefused(failure) ? settle(key, null) : 'left';
    }
  }

  /** Does the work while its lease is renewed. */
  async function withLease(begun: Begun, work: () => Promise<Ending>): Promise<Ending> {
    const stopRenewing = keepRenewing(begun.lease, claims.lease, renewals.signal);
    try {
      return await work();
    } catch (err) {
      if (!(err instanceof LeaseLostError)) return await fail(begun, err);
      log.warn({ reference: begun.key }, 'lease lost to another replica');
      return 'left';
    } finally {
      stopRenewing();
    }
  }

  return {
    perform: (begun) =>
      withLease(begun, async () => {
        const told = await findPosted(begun, APOLOGY);
        // A process that apologised and died has answered.
        const job = createJob(begun, parts);
        const posted = told ?? (await answer(job));
        return job.isSettled() ? 'settled' : settle(begun.key, posted);
      }),

    giveUp: (begun) =>
      withLease(begun, async () => {
        const { key, request } = begun;
        const answered = await findPosted(begun);
        log.warn({ reference: key, channel: request.channel }, 'question given up');
        return settle(key, answered ?? (await apologise(begun)));
      }),

    stopRenewing: () => renewals.abort(),
  };
}

/** Renews a lease of `ms` until `ended` is aborted or the function it gives is called. */
function keepRenewing(lease: Lease, ms: number, ended: AbortSignal): () => void {
  let isRenewing = false;
  const renew = async () => {
    if (isRenewing || ended.aborted) return;
    isRenewing = true;
    await lease.renew();
    isRenewing = false;
  };
  const survival = setTimeout(renew, SURVIVED_MS);
  const renewal = setInterval(renew, ms / RENEWALS_PER_LEASE);
  return () => {
    clearTimeout(survival);
    clearInterval(renewal);
  };
}

/** Where the answer to a request begins: a command has no thread. */
function toPlace({ channel, thread }: Begun['request']) {
  return thread === '' ? { channel } : { channel, thread };
}
