import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  defaultBodyLimit,
  HTTPModuleFunctions,
  HTTPReceiver,
  type HTTPReceiverOptions,
} from '@slack/bolt';

/** The byte that begins a JSON object. */
const BRACE = 0x7b;
/** Bolt refuses what was signed longer ago; what was signed that much later is not of this moment either. */
const MAX_TIME_AHEAD_S = 300;

/**
 * Bolt's receiver for HTTP, with two gaps closed. It takes timestamps of any time to come, so that a request which was
 * captured could be replayed later. And a body that is `null` breaks it in a promise that nobody awaits.
 */
export class StrictHttpReceiver extends HTTPReceiver {
  constructor(options: HTTPReceiverOptions & { readonly endpoint: string }) {
    const { endpoint, ...rest } = options;
    super({ ...rest, endpoints: endpoint });
    const listen = this.requestListener;
    const { logger } = options;
    this.requestListener = (request, response) => {
      const [path] = (request.url ?? '').split('?', 1);
      if (path !== endpoint || request.method !== 'POST') return listen(request, response);
      void findRefusal(request).then((refusal) => {
        if (refusal === undefined) return listen(request, response);
        logger?.warn(`request refused: ${refusal.reason}`);
        answerRefusal(response, refusal.status);
      });
    };
  }
}

interface Refusal {
  readonly status: number;
  readonly reason: string;
}

/** Why Bolt must not see the request; afterwards the request holds its body, which Bolt then does not read again. */
async function findRefusal(request: IncomingMessage): Promise<Refusal | undefined> {
  const signedAt = Number(request.headers['x-slack-request-timestamp']);
  if (signedAt > Date.now() / 1_000 + MAX_TIME_AHEAD_S) {
    return { status: 401, reason: 'its timestamp lies in the future' };
  }
  try {
    const buffered = await HTTPModuleFunctions.bufferIncomingMessage(request, defaultBodyLimit);
    return isNull(buffered) ? { status: 400, reason: 'its body is null' } : undefined;
  } catch (error) {
    const isTooLong = HTTPModuleFunctions.isRawBodyError(error) && error.statusCode === 413;
    return { status: isTooLong ? 413 : 400, reason: (error as Error).message };
  }
}

function isNull(request: Parameters<typeof HTTPModuleFunctions.parseHTTPRequestBody>[0]): boolean {
  // Events are JSON objects, and need not be parsed twice to know that.
  const isJson = request.headers['content-type'] === 'application/json';
  if (isJson && request.rawBody[0] === BRACE) return false;
  try {
    return HTTPModuleFunctions.parseHTTPRequestBody(request) === null;
  } catch {
    // Bolt answers what is no JSON, after it has looked at the signature.
    return false;
  }
}

function answerRefusal(response: ServerResponse, status: number): void {
  // What has not been read of the body would be taken for the next request.
  response.writeHead(status, { connection: 'close' });
  response.end();
}
