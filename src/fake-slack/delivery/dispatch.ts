import { setMaxListeners } from 'node:events';
import { sleepUnlessAborted } from '../../timers.ts';
import type { Json } from '../workspace/json.ts';

/** How Slack wraps what it sends: an event, a slash command or an interaction. */
export type EnvelopeType = 'events_api' | 'slash_commands' | 'interactive';

export interface Envelope {
  readonly type: EnvelopeType;
  readonly payload: Json;
  /** 0 for the first attempt, then counting up, with the reason of the failure before. */
  readonly attempt: number;
  readonly reason: string;
}

/** The result of one attempt. */
export type SendResult =
  | { readonly acknowledged: true; readonly response: unknown }
  | { readonly acknowledged: false; readonly reason: string; readonly final?: boolean };

/** Sends an envelope to the bot; resolves within the deadline, or at once when `signal` aborts. */
export type BotTransport = (envelope: Envelope, signal: AbortSignal) => Promise<SendResult>;

/** What was sent and how the bot responded. */
export interface Delivery {
  readonly type: EnvelopeType;
  readonly payload: Json;
  readonly attempts: number;
  readonly acknowledged: boolean;
  /** What the bot sent with its acknowledgement; undefined when it did not acknowledge. */
  readonly response: unknown;
  /** Why the last attempt failed; '' when it succeeded. */
  readonly reason: string;
}

/** How many deliveries the log keeps. */
const DELIVERIES_KEPT = 1_000;

/** Sends to the bot through the current transport; `retryDelays` (ms) apply to events only. */
export function createDispatcher(
  currentTransport: () => BotTransport,
  retryDelays: readonly number[],
) {
  const log: Delivery[] = [];
  const pending = new Set<Promise<Delivery>>();
  const ended = new AbortController();
  // Each running delivery has a listener, removed when it ends: many at once are not a leak.
  setMaxListeners(0, ended.signal);

  async function tryOnce(envelope: Envelope): Promise<SendResult> {
    if (ended.signal.aborted) return { acknowledged: false, reason: 'closed', final: true };
    return currentTransport()(envelope, ended.signal);
  }

  async function attempt(first: Envelope): Promise<Delivery> {
    const { type, payload } = first;
    const delays = type === 'events_api' ? retryDelays : [];
    let outcome = await tryOnce(first);
    let attempts = 1;
    // When the workspace closes, the rest is not sent.
    for (const delay of delays) {
      if (outcome.acknowledged || outcome.final || !(await sleepUnlessAborted(delay, ended.signal)))
        break;
      const { reason } = outcome;
      outcome = await tryOnce({ type, payload, attempt: first.attempt + attempts, reason });
      attempts += 1;
    }
    const { acknowledged } = outcome;
    const response = outcome.acknowledged ? outcome.response : undefined;
    const reason = outcome.acknowledged ? '' : outcome.reason;
    const delivery = { type, payload, attempts, acknowledged, response, reason };
    log.push(delivery);
    if (log.length > DELIVERIES_KEPT) log.shift();
    return delivery;
  }

  /** Sends the payload; `number` and `reason` as in an envelope, for a repeated delivery. */
  function send(type: EnvelopeType, payload: Json, number = 0, reason = ''): Promise<Delivery> {
    const first = { type, payload, attempt: number, reason };
    const sent = attempt(first).finally(() => pending.delete(sent));
    pending.add(sent);
    return sent;
  }

  /** Waits until nothing is being delivered; every attempt has a deadline, so this ends. */
  async function settled(): Promise<void> {
    while (pending.size > 0) await Promise.all(pending);
  }

  return { send, settled, log: log as readonly Delivery[], end: () => ended.abort() };
}
