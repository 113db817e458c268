import type { OutgoingMessage } from '../blocks/message.ts';
import { LIMITS } from '../format/limits.ts';
import type { CleanText } from './clean-text.ts';
import { toContent, type WithFallback } from './content.ts';
import { type FetchResponse, fetchOverHttp } from './http-fetch.ts';
import { type Confirm, ResponseRefused, type Retry } from './retry.ts';

export interface ResponseOptions {
  /** The thread that the response_url belongs to. */
  readonly thread?: string | undefined;
  /** For everyone in the conversation. */
  readonly isPublic?: boolean;
  readonly confirm?: Confirm;
}

/** What a response_url can do, five times within half an hour. */
export interface Responder {
  /** Says the messages to the person behind the response_url alone, unless `options` say otherwise. */
  respond(
    responseUrl: string,
    messages: readonly OutgoingMessage[],
    options?: ResponseOptions,
  ): Promise<void>;
  /** Deletes the ephemeral message that the response_url belongs to. */
  withdraw(responseUrl: string): Promise<void>;
}

/** `timeout` in ms is what one try of a call may take. */
export function createResponder(parts: {
  readonly retry: Retry;
  readonly withFallback: WithFallback;
  readonly clean: CleanText;
  readonly timeout: number;
}): Responder {
  const { retry, withFallback, clean, timeout } = parts;

  async function send(responseUrl: string, body: object): Promise<void> {
    const response = await fetchOverHttp(responseUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(clean(body)),
      signal: AbortSignal.timeout(timeout),
    });
    if (!response.ok) throw await toRefusal(response);
  }

  return {
    async respond(responseUrl, messages, { thread, isPublic = false, confirm } = {}) {
      const visible = {
        response_type: isPublic ? 'in_channel' : 'ephemeral',
        replace_original: false,
        ...(thread === undefined ? {} : { thread_ts: thread }),
      };
      for (const message of messages.slice(0, LIMITS.responses)) {
        await withFallback(message, (blocks) =>
          retry(async () => {
            await confirm?.();
            await send(responseUrl, { ...visible, ...toContent(message, blocks) });
          }),
        );
      }
    },

    async withdraw(responseUrl) {
      try {
        await retry(() => send(responseUrl, { delete_original: true }));
      } catch (error) {
        // What it has been replaced by is there; that it stays as well harms nobody.
        if (!(error instanceof ResponseRefused)) throw error;
      }
    },
  };
}

async function toRefusal(response: FetchResponse): Promise<ResponseRefused> {
  const retryAfter = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
  const [code = ''] = /[a-z]+(?:_[a-z]+)+/.exec(await response.text()) ?? [];
  return new ResponseRefused(response.status, code, retryAfter);
}
