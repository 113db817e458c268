import type { ResilientClaims } from '../../memory/resilient-claims.ts';
import type { PendingRequest } from '../../storage/claims.ts';
import type { SlackClient } from '../api/client.ts';
import type { Destination, PostedMessage } from '../api/destination.ts';
import type { ResponseOptions } from '../api/response-url.ts';
import type { OutgoingMessage } from '../blocks/message.ts';
import { digest } from './digest.ts';
import type { Lease } from './lease.ts';

/** How far Slack's clock and ours may be apart, in ms. */
const MAX_CLOCK_SKEW_MS = 600_000;

/** One request, and the ways in which what is said to it goes out once, whatever happens to this process. */
export interface Job {
  /** Tells it from all others. */
  readonly id: string;
  readonly request: PendingRequest;
  /** Another process may have begun it, and ended before it had said all. */
  readonly isResumed: boolean;
  /** Posts the next message of the answer, unless another process has posted it. */
  post(destination: Destination, message: OutgoingMessage): Promise<PostedMessage>;
  /** As the Slack client does. Nobody can look for what one person saw: if this process dies now, it is said again. */
  respond(
    responseUrl: string,
    messages: readonly OutgoingMessage[],
    options?: ResponseOptions,
  ): Promise<void>;
  /** As the Slack client does; the same holds. */
  whisper(
    destination: Destination,
    user: string,
    responseUrl: string,
    messages: readonly OutgoingMessage[],
  ): Promise<void>;
  /**
   * Marks the request as answered, with what is stored at the same moment. For whoever stores what a crash must not leave out;
   * it must be the last that is done. Without it, the request is settled when its handler is done.
   */
  settle(posted: string | null): Promise<void>;
  isSettled(): boolean;
}

/** What a job is begun with. */
export interface Begun {
  readonly key: string;
  readonly request: PendingRequest;
  /** Another process may have begun it before. */
  readonly isResumed: boolean;
  /** ts after which its answer may have gone out; undefined where it cannot have. */
  readonly since: string | undefined;
  readonly lease: Lease;
}

/** `part` tells the messages of the answer from those of an apology. */
export function createJob(
  { key, request, isResumed, since, lease }: Begun,
  { claims, slack }: { readonly claims: ResilientClaims; readonly slack: SlackClient },
  part = '',
): Job {
  const { confirm } = lease;
  let count = 0;
  let hasSettled = false;

  return {
    id: key,
    request,
    isResumed,
    post(destination, message) {
      const id = digest(`${key}${part} ${count}`);
      count += 1;
      return slack.post(destination, message, { id, since, confirm });
    },
    respond: (responseUrl, messages, options) =>
      slack.respond(responseUrl, messages, { ...options, confirm }),
    whisper: (destination, user, responseUrl, messages) =>
      slack.whisper(destination, user, responseUrl, messages, confirm),
    async settle(posted) {
      hasSettled = true;
      await claims.settle(key, posted);
    },
    isSettled: () => hasSettled,
  };
}

/** By which any process recognises the first message of an answer, or of an apology. */
export function toFirstBlockId(key: string, part = ''): string {
  return digest(`${key}${part} 0`);
}

/** The ts after which the answer to a request may have gone out; `at` is when it was taken up, in ms. */
export function toEarliestTs({ ts }: PendingRequest, at: number): string {
  return ts || String((at - MAX_CLOCK_SKEW_MS) / 1_000);
}
