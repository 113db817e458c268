import type { IncomingMessage, ServerResponse } from 'node:http';

const BODY_BYTES_MAX = 1_000_000;
/** A body that does not arrive within this is not waited for. */
const BODY_MS = 10_000;

/** Whether a request was meant for this very server: pages of other hosts must not speak to it. */
export function isLocal(request: IncomingMessage): boolean {
  const { host = '', origin } = request.headers;
  const port = request.socket.localPort;
  const isOurs = [`127.0.0.1:${port}`, `localhost:${port}`].includes(host);
  return isOurs && (origin === undefined || origin === `http://${host}`);
}

/** The request's body as text; undefined when it is too long or too late. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const deadline = setTimeout(() => request.destroy(), BODY_MS);
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request) {
      bytes += chunk.length;
      if (bytes > BODY_BYTES_MAX) return undefined;
      chunks.push(chunk);
    }
  } finally {
    clearTimeout(deadline);
  }
  return Buffer.concat(chunks).toString('utf8');
}

export function answerJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}
