import { setTimeout as sleep } from 'node:timers/promises';
import { webApi } from '@slack/bolt';

const ATTEMPTS = 3;
/** Before the second try, then twice that; a person waits for it. */
const PAUSE_MS = 500;
/** Whoever is told to wait longer is better told to ask again. */
const LONGEST_WAIT_MS = 30_000;
/** Slack's codes for "try again": nothing was done. */
const PASSING = new Set(['ratelimited', 'service_unavailable', 'internal_error']);

/** A response_url that did not take what was sent; `code` is Slack's word for it. */
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
 * The result of a call to Slack, tried again where that helps and cannot say a thing twice.
 * Each call waits on its own: the client's queue would let everyone wait for one full channel.
 */
export async function persist<T>(call: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      const pause = pauseAfter(error, attempt);
      if (attempt === ATTEMPTS || !(pause <= LONGEST_WAIT_MS)) throw error;
      await sleep(pause);
    }
  }
}

/** Slack's own code for what went wrong, '' where it gave none. */
export function codeOf(error: unknown): string {
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
  return error instanceof ResponseRefused ? error.code : '';
}

/** Milliseconds to wait before the next try; NaN where there should be none. */
function pauseAfter(error: unknown, attempt: number): number {
  const pause = PAUSE_MS * attempt;
  if (error instanceof webApi.WebAPIRateLimitedError) return error.retryAfter * 1_000;
  if (error instanceof ResponseRefused && error.status === 429) return error.retryAfter * 1_000;
  if (error instanceof ResponseRefused) return error.status >= 500 ? pause : Number.NaN;
  if (error instanceof webApi.WebAPIHTTPError) return pause;
  // After a timeout the message may well stand there: a second one would be an answer too many.
  if (error instanceof webApi.WebAPIRequestError)
    return isTimeout(error.original) ? Number.NaN : pause;
  return PASSING.has(codeOf(error)) ? pause : Number.NaN;
}

function isTimeout(error: Error): boolean {
  return error.name === 'TimeoutError';
}
