import { createHash } from 'node:crypto';
import type { Log } from '../../log.ts';
import type { Memory } from '../../memory/memory.ts';
import type { PendingRequest } from '../../storage/claims.ts';
import { type Destination, isPlaceRefused, type SlackClient } from '../api/client.ts';
import { renderApology } from '../blocks/apology.ts';
import type { OutgoingMessage } from '../blocks/message.ts';
import type { InFlight } from './in-flight.ts';
import { isAwaited, toResponseUrl } from './pending-request.ts';

/** Renewed three times a lease, so that one that is late is no loss; as often what others left is looked for. */
const PER_LEASE = 3;
/** How far Slack's clock and ours may be apart, in ms. */
const CLOCKS_APART_MS = 600_000;

/** One thing to answer, and the way in which its answer goes out once. */
export interface Job {
  readonly request: PendingRequest;
  /** Posts the next message of the answer, unless a process that died has posted it; gives its ts. */
  post(place: Destination, message: OutgoingMessage): Promise<string>;
}

/** What was accepted is answered once: by this process, or by another when this one dies. */
export interface Jobs {
  /** Makes the request this process's own; true for the first who does, over all replicas and restarts. */
  accept(key: string, request: PendingRequest): Promise<boolean>;
  /** Does what was accepted under that key; nothing where there is none, or it has been begun. Never rejects. */
  run(key: string): Promise<void>;
  /** From now on takes over what others left. */
  start(): void;
  stop(): void;
}

/** Another replica has it now: it took this one for dead. */
class TakenOver extends Error {
  override readonly name = 'TakenOver';
}

/** `answer` does a job and gives the ts of what it posted, null where that was nothing. */
export function createJobs(parts: {
  readonly claims: Memory['claims'];
  readonly answer: (job: Job) => Promise<string | null>;
  readonly slack: SlackClient;
  readonly inFlight: InFlight;
  readonly log: Log;
}): Jobs {
  const { claims, answer, slack, inFlight, log } = parts;
  const accepted = new Map<string, PendingRequest>();
  const pause = claims.lease / PER_LEASE;
  let looks: NodeJS.Timeout | undefined;

  /** `since` is the ts after which the answer may have gone out, undefined where it cannot have. */
  function toJob(key: string, request: PendingRequest, since?: string, part = ''): Job {
    let count = 0;
    return {
      request,
      async post(place, message) {
        if (!(await claims.renew(key))) throw new TakenOver(key);
        const id = toBlockId(`${key}${part} ${count}`);
        count += 1;
        return (await slack.post(place, message, { id, since })).ts;
      },
    };
  }

  async function perform(key: string, request: PendingRequest, since?: string): Promise<void> {
    const beat = setInterval(() => void claims.renew(key), pause);
    try {
      await claims.settle(key, await answer(toJob(key, request, since)));
    } catch (err) {
      if (err instanceof TakenOver) log.warn({ reference: key }, 'left to another replica');
      else await fail(key, request, err, since);
    } finally {
      clearInterval(beat);
    }
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
      log.error({ err: failure, reference: key }, 'asker not told');
      // Elsewhere it is tried again when the lease has run out: Slack may be back by then.
      if (isPlaceRefused(failure)) await claims.settle(key, null);
    }
  }

  /** Whoever did not ask the bot need not hear of its troubles. */
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
    for (const message of apology) posted = await post(request, message);
    return posted;
  }

  async function takeOver(): Promise<void> {
    const pending = await claims.takePending();
    if (pending.length > 0) log.info({ count: pending.length }, 'answering what was left');
    await Promise.all(
      pending.map(({ key, request, claimedAt }) => {
        accepted.delete(key);
        return perform(key, request, request.ts || String((claimedAt - CLOCKS_APART_MS) / 1_000));
      }),
    );
  }

  return {
    async accept(key, request) {
      if (!(await claims.claim(key, request))) return false;
      accepted.set(key, request);
      return true;
    },

    async run(key) {
      const request = accepted.get(key);
      if (request !== undefined && accepted.delete(key)) await perform(key, request);
    },

    start() {
      const look = () => void inFlight.track(takeOver());
      look();
      looks = setInterval(look, pause);
    },

    stop() {
      clearInterval(looks);
    },
  };
}

/** By which any process recognises the message. */
function toBlockId(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 32);
}
