import { type IncomingMessage, Agent as PlainAgent, request as requestPlain } from 'node:http';
import { request as requestSecure, Agent as SecureAgent } from 'node:https';
import { text as readText } from 'node:stream/consumers';
import type { webApi } from '@slack/bolt';

/** What came back. */
export type FetchResponse = Awaited<ReturnType<webApi.FetchFunction>>;

/** In ms. A server closes connections that stand idle; what is sent over one that it is closing is lost. */
const IDLE_MS = 4_000;

/** A request that got no response, or half of one: the server may have heard it or not. */
export class LostRequest extends Error {
  override readonly name = 'LostRequest';
}

const options = { keepAlive: true, timeout: IDLE_MS };
const plain = { send: requestPlain, agent: new PlainAgent(options) };
const secure = { send: requestSecure, agent: new SecureAgent(options) };

/**
 * Sends a request with Node's own HTTP client, as `fetch` does, over connections that are kept. `fetch` itself takes some
 * 12 MB and 30 ms when it is first used, and more time for each call. Bodies are texts; a redirect is a response like any
 * other. Rejects with a LostRequest where the network fails or the signal ends it.
 */
export const fetchOverHttp: webApi.FetchFunction = async (
  url,
  { method = 'GET', headers = {}, body = '', signal } = {},
) => {
  if (typeof body !== 'string') throw new TypeError('files are not sent: give the body as text');
  const address = new URL(url);
  const { send, agent } = address.protocol === 'http:' ? plain : secure;
  try {
    const response = await new Promise<IncomingMessage>((done, fail) => {
      send(address, { method, headers, agent, ...(signal && { signal }) }, done)
        .on('error', fail)
        .end(body);
    });
    return toFetchResponse(address, response, await readText(response));
  } catch (cause) {
    const { message } = signal?.aborted ? signal.reason : (cause as Error);
    throw new LostRequest(message, { cause });
  }
};

function toFetchResponse(
  { href: url }: URL,
  { statusCode: status = 0, statusMessage: statusText = '', headers }: IncomingMessage,
  text: string,
): FetchResponse {
  const listed = Object.entries(headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  const byName = new Map(listed);
  return {
    ok: status >= 200 && status < 300,
    status,
    statusText,
    url,
    headers: { get: (name) => byName.get(name.toLowerCase()) ?? null, entries: () => listed },
    text: async () => text,
    json: async () => JSON.parse(text),
    arrayBuffer: async () => new TextEncoder().encode(text).buffer,
  };
}
