import { webApi } from '@slack/bolt';
import type { CleanText } from './clean-text.ts';

/** Bolt's client, except that every text that goes out is cleaned first, whatever the method. */
export class CleanWebClient extends webApi.WebClient {
  readonly #clean: CleanText;

  constructor(token: string, options: webApi.WebClientOptions, clean: CleanText) {
    super(token, options);
    this.#clean = clean;
  }

  override apiCall(
    method: string,
    { token, ...content }: Record<string, unknown> = {},
  ): Promise<webApi.WebAPICallResult> {
    // The token of a call is the one secret that Slack is to get.
    const secret = token === undefined ? {} : { token };
    return super.apiCall(method, { ...(this.#clean(content) as object), ...secret });
  }
}
