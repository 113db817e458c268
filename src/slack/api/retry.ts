import { setTimeout as sleep } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import { LostRequest } from './http-fetch.ts';

/** When one call in twelve goes wrong, one question in a million is left without an answer. */
const ATTEMPTS = 6;
/** Before the second try, then twice that and so on, give or take half; a person waits for it. */
const PAUSE_MS = 500;
/** When Slack asks for a longer wait, fail and let the person ask again. */
const MAX_WAIT_MS = 30_000;
/** Slack's codes for "try again". */
const TEMPORARY = new Set(['ratelimited', 'service_unavailable', 'internal_error']);

/** A response_url refused what was sent; `code` is Slack's code for it. */
export class ResponseRefused extends Error {
  override readonly name = 'ResponseRefused';
  readonly status: number;
  readonly code: string;
  /** Seconds, NaN where Slack gives none. */
  readonly retryAfter: number;

  constructor(status: number, code: string, retryAfter: number) {
    super(`the response_url answered ${status} ${code}: ask again to get a new one`);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/**
 * To be called before each attempt to post. False where the database cannot say whether another process posts the same:
 * then look for it first. Rejects where another process does.
 */
export type Confirm = () => Promise<boolean>;

/**
 * The result of a call to Slack, tried again where that may help. After a lost response `recover` looks whether the
 * call was done after all, so that nothing is posted twice.
 */
export type Retry = <T>(
  call: () => Promise<T>,
  recover?: () => Promise<T | undefined>,
) => Promise<T>;

/**
 * Each call waits on its own: in the client's queue, everyone would wait for one busy channel. `random` gives numbers
 * from 0 to 1, by which waits differ, so that what failed together is not tried again together.
 */
export function createRetry(random: () => number): Retry {
  return async function retry<T>(
    call: () => Promise<T>,
    recover: () => Promise<T | undefined> = async () => undefined,
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await call();
      } catch (error) {
        const isLimit = isRateLimit(error);
        const wait = isLimit ? error.retryAfter * 1_000 : PAUSE_MS * attempt * (random() + 0.5);
        if (!(isLimit || isTrouble(error)) || !(wait <= MAX_WAIT_MS)) throw error;
        if (attempt < ATTEMPTS) await sleep(isLimit ? wait + PAUSE_MS * random() : wait);
        const done = isLimit ? undefined : await recover();
        if (done !== undefined) return done;
        if (attempt === ATTEMPTS) throw error;
      }
    }
  };
}

/** Slack's code for an error, '' where it gave none. */
export function codeOf(error: unknown): string {
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
  return error instanceof ResponseRefused ? error.code : '';
}

function isRateLimit(error: unknown): error is { readonly retryAfter: number } {
  if (error instanceof ResponseRefused) return error.status === 429;
  return error instanceof webApi.WebAPIRateLimitedError;
}

/** Whether Slack refused a call for good. */
export function isRefusal(error: unknown): boolean {
  return error instanceof webApi.WebAPIPlatformError && !TEMPORARY.has(codeOf(error));
}

/** Whether Slack or the network failed: the call may have been done or not. */
function isTrouble(error: unknown): boolean {
  if (error instanceof webApi.WebAPIHTTPError) return true;
  if (error instanceof webApi.WebAPIRequestError) return true;
  if (error instanceof ResponseRefused) return error.status >= 500;
  return error instanceof LostRequest || TEMPORARY.has(codeOf(error));
}
