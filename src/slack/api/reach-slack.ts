import { setTimeout as sleep } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import { StartError } from '../../errors.ts';
import { codeOf, isRefusal } from './retry.ts';

/** Before the second try, in ms, then twice that and so on. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;
/** Slack's codes for trouble of its own, which say nothing about a token. */
const TROUBLE = new Set(['fatal_error', 'request_timeout', 'team_added_to_org']);

/** The result of a call to Slack, tried until Slack answers or the time is over. Rejects at once where Slack refuses. */
export type ReachSlack = <T>(call: () => Promise<T>) => Promise<T>;

/**
 * One time for all calls of a start, from now on; rejects with a StartError when it is over. The first failure, and no
 * other, is told to `onUnreachable` with the reason. `patience` is in ms.
 */
export function createReachSlack({
  patience,
  onUnreachable,
}: {
  readonly patience: number;
  readonly onUnreachable: (reason: string) => void;
}): ReachSlack {
  const until = performance.now() + patience;
  let isTold = false;

  return async function reach<T>(call: () => Promise<T>): Promise<T> {
    for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      try {
        return await call();
      } catch (error) {
        if (isRefusal(error) && !TROUBLE.has(codeOf(error))) throw error;
        const reason = `Slack cannot be reached (${error instanceof Error ? error.message : error})`;
        const left = until - performance.now();
        if (left <= 0) {
          const message = `${reason}: check the network, the proxy and SLACK_API_URL`;
          throw new StartError(message, { cause: error });
        }
        if (!isTold) onUnreachable(reason);
        isTold = true;
        // The last try is made when the time is over.
        await sleep(Math.min(Math.max(wait, askedWait(error)), left));
      }
    }
  };
}

/** In ms. */
function askedWait(error: unknown): number {
  return error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter * 1_000 : 0;
}
