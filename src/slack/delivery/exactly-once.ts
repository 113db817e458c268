import { createHash } from 'node:crypto';
import type { Log } from '../../log.ts';
import type { Memory } from '../../memory/memory.ts';
import type { PendingRequest } from '../../storage/claims.ts';
import type { SlackClient } from '../api/client.ts';
import { type Destination, isDestinationRefused, type PostedMessage } from '../api/destination.ts';
import { renderApology } from '../blocks/apology.ts';
import type { OutgoingMessage } from '../blocks/message.ts';
import type { InFlight } from './in-flight.ts';
import { isAwaited, toResponseUrl } from './pending-request.ts';

/** A lease is renewed so often before it ends, so that one late renewal does not lose it; abandoned requests are looked for as often. */
const RENEWALS_PER_LEASE = 3;
/** How far Slack's clock and ours may be apart, in ms. */
const MAX_CLOCK_SKEW_MS = 600_000;

/** One request to answer, and the way in which its answer goes out once. */
export interface Job {
  readonly request: PendingRequest;
  /** Posts the next message of the answer, unless a process that died has posted it. */
  post(destination: Destination, message: OutgoingMessage): Promise<PostedMessage>;
}

/** What was accepted is answered once: by this process, or by another when this one dies. */
export interface Jobs {
  /** Claims the request for this process; true for the first who does, over all replicas and restarts. */
  accept(key: string, request: PendingRequest): Promise<boolean>;
  /** The same for a message that was edited and may have been accepted before: false where it was or will be answered. */
  acceptEdited(key: string, request: PendingRequest): Promise<boolean>;
  /** Does what was accepted under that key, edited or not; nothing where there is none, or it has been begun. Never rejects. */
  run(key: string): Promise<void>;
  /** From now on takes over what other processes abandoned. */
  start(): void;
  stop(): void;
}

/** Another replica has the job now: it took this one for dead. */
class LeaseLostError extends Error {
  override readonly name = 'LeaseLostError';
}

interface Parts {
  readonly claims: Memory['claims'];
  /** Does a job, and gives the ts of what it posted, null where that was nothing. */
  readonly answer: (job: Job) => Promise<string | null>;
  readonly slack: SlackClient;
  readonly inFlight: InFlight;
  readonly log: Log;
}

export function createJobs(parts: Parts): Jobs {
  const { claims, inFlight, log } = parts;
  const accepted = new Map<string, PendingRequest>();
  const perform = createPerform(parts);
  let search: NodeJS.Timeout | undefined;

  async function takeOver(): Promise<void> {
    const pending = await claims.takePending();
    if (pending.length > 0) log.info({ count: pending.length }, 'answering abandoned requests');
    await Promise.all(
      pending.map(({ key, request, claimedAt }) => {
        accepted.delete(key);
        return perform(key, request, request.ts || String((claimedAt - MAX_CLOCK_SKEW_MS) / 1_000));
      }),
    );
  }

  async function accept(key: string, request: PendingRequest): Promise<boolean> {
    if (!(await claims.claim(key, request))) return false;
    accepted.set(key, request);
    return true;
  }

  async function runOne(key: string): Promise<void> {
    const request = accepted.get(key);
    if (request !== undefined && accepted.delete(key)) await perform(key, request);
  }

  return {
    accept,

    async acceptEdited(key, request) {
      const before = await claims.read(key);
      if (before === undefined) return accept(key, request);
      // Silence was the answer while nobody asked the bot.
      const isUnanswered = before.state === 'answered' && before.posted === null;
      return isUnanswered && accept(toEditedKey(key), request);
    },

    async run(key) {
      await runOne(key);
      await runOne(toEditedKey(key));
    },

    start() {
      const look = () => void inFlight.track(takeOver());
      look();
      search = setInterval(look, claims.lease / RENEWALS_PER_LEASE);
    },

    stop() {
      clearInterval(search);
    },
  };
}

function toEditedKey(key: string): string {
  return `${key} edited`;
}

/**
 * Answers, or apologises, and settles the claim. `since` is the ts after which the answer may have gone out, undefined
 * where it cannot have.
 */
type Perform = (key: string, request: PendingRequest, since?: string) => Promise<void>;

function createPerform({ claims, answer, slack, log }: Parts): Perform {
  function toJob(key: string, request: PendingRequest, since?: string, part = ''): Job {
    let count = 0;
    return {
      request,
      async post(destination, message) {
        if (!(await claims.renew(key))) throw new LeaseLostError(key);
        const id = toBlockId(`${key}${part} ${count}`);
        count += 1;
        return slack.post(destination, message, { id, since });
      },
    };
  }

  async function fail(
    key: string,
    request: PendingRequest,
    err: unknown,
    since?: string,
  ): Promise<void> {
    log.error({ err, reference: key, channel: request.channel }, 'question not answered');
    try {
      await claims.settle(key, await apologise(key, request, since));
    } catch (failure) {
      log.error({ err: failure, reference: key }, 'asker not told of the failure');
      // Otherwise the claim is left to expire, and the request is taken up again: Slack may be back by then.
      if (isDestinationRefused(failure)) await claims.settle(key, null);
    }
  }

  /** Does not post errors where nobody asked the bot. */
  async function apologise(
    key: string,
    request: PendingRequest,
    since?: string,
  ): Promise<string | null> {
    if (!isAwaited(request)) return null;
    const responseUrl = toResponseUrl(request);
    const apology = renderApology(key);
    if (responseUrl !== undefined) {
      await slack.respond(responseUrl, apology);
      return null;
    }
    const { post } = toJob(key, request, since, ' apology');
    let posted: string | null = null;
    for (const message of apology) posted = (await post(request, message)).ts;
    return posted;
  }

  return async function perform(key, request, since) {
    const renewal = setInterval(() => void claims.renew(key), claims.lease / RENEWALS_PER_LEASE);
    try {
      await claims.settle(key, await answer(toJob(key, request, since)));
    } catch (err) {
      if (err instanceof LeaseLostError)
        log.warn({ reference: key }, 'lease lost to another replica');
      else await fail(key, request, err, since);
    } finally {
      clearInterval(renewal);
    }
  };
}

/** By which any process recognises the message. */
function toBlockId(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 32);
}
