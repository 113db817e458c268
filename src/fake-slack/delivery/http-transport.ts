import { createHmac } from 'node:crypto';
import type { Json } from '../workspace/json.ts';
import type { BotTransport, Envelope, SendResult } from './dispatch.ts';

/** A transport that posts signed requests to the bot's `url`, as Slack does without Socket Mode. */
export function createHttpTransport(
  url: string,
  signingSecret: string,
  ackMs: number,
): BotTransport {
  return async (envelope, signal) => {
    const { contentType, body } = encodeBody(envelope);
    // Not AbortSignal.any: Node 20 loses its timers to garbage collection.
    const ended = new AbortController();
    const end = () => ended.abort();
    let isLate = false;
    const deadline = setTimeout(() => {
      isLate = true;
      end();
    }, ackMs);
    signal.addEventListener('abort', end);
    try {
      const response = await fetch(url, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          'content-type': contentType,
          ...sign(body, signingSecret, Math.floor(Date.now() / 1_000)),
          ...toRetryHeaders(envelope),
        },
        body,
        signal: ended.signal,
      });
      return toSendResult(response, await response.text());
    } catch {
      // Slack distinguishes these two reasons only.
      return { acknowledged: false, reason: isLate ? 'http_timeout' : 'connection_failed' };
    } finally {
      clearTimeout(deadline);
      signal.removeEventListener('abort', end);
    }
  };
}

/** Slack's signature (version 0) of a body sent at that time, in seconds. */
function sign(body: string, secret: string, seconds: number): Record<string, string> {
  const hash = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${hash}` };
}

function encodeBody({ type, payload }: Envelope): { contentType: string; body: string } {
  if (type === 'events_api') {
    return { contentType: 'application/json', body: JSON.stringify(payload) };
  }
  const form = new URLSearchParams(
    type === 'interactive' ? { payload: JSON.stringify(payload) } : toFields(payload),
  );
  return { contentType: 'application/x-www-form-urlencoded', body: form.toString() };
}

function toFields(payload: Json): Record<string, string> {
  return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, String(value)]));
}

function toRetryHeaders({ attempt, reason }: Envelope): Record<string, string> {
  if (attempt === 0) return {};
  return { 'x-slack-retry-num': String(attempt), 'x-slack-retry-reason': reason };
}

function toSendResult(response: Response, text: string): SendResult {
  if (response.ok) return { acknowledged: true, response: parseJsonOrText(text) };
  const final = response.headers.get('x-slack-no-retry') === '1';
  return { acknowledged: false, reason: 'http_error', final };
}

/** An acknowledgement may be JSON, plain text for the person, or empty. */
function parseJsonOrText(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return { text };
  }
}
