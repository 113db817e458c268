import { webApi } from '@slack/bolt';
import type { Metrics } from '../../health/metrics.ts';
import type { CleanText } from './clean-text.ts';
import { codeOf } from './retry.ts';

/** Bolt's client, except that every text that goes out is cleaned first, whatever the method, and failures are counted. */
export class CleanWebClient extends webApi.WebClient {
  readonly #clean: CleanText;
  readonly #metrics: Metrics;

  constructor(
    token: string,
    options: webApi.WebClientOptions,
    parts: { readonly clean: CleanText; readonly metrics: Metrics },
  ) {
    super(token, options);
    this.#clean = parts.clean;
    this.#metrics = parts.metrics;
  }

  override async apiCall(
    method: string,
    { token, ...content }: Record<string, unknown> = {},
  ): Promise<webApi.WebAPICallResult> {
    // The token of a call is the one secret that Slack is to get.
    const secret = token === undefined ? {} : { token };
    try {
      return await super.apiCall(method, { ...(this.#clean(content) as object), ...secret });
    } catch (error) {
      this.#metrics.slackFailed(method, codeOf(error) || toErrorKind(error));
      throw error;
    }
  }
}

/** For what failed without a code of Slack's: `slack_webapi_rate_limited_error`, `slack_webapi_request_error` … */
function toErrorKind(error: unknown): string {
  const isCoded = error instanceof Error && 'code' in error && typeof error.code === 'string';
  return isCoded ? String(error.code) : 'unknown';
}
