import type { IncomingMessage, ServerResponse } from 'node:http';

const BODY_BYTES_MAX = 1_000_000;

/** Whether a request is meant for this server: pages of other hosts must not reach it. */
export function isLocal(request: IncomingMessage): boolean {
  const { host = '', origin } = request.headers;
  const port = request.socket.localPort;
  const isOurs = [`127.0.0.1:${port}`, `localhost:${port}`].includes(host);
  return isOurs && (origin === undefined || origin === `http://${host}`);
}

/** The URL of the request; its host is a placeholder. */
export function parseUrl({ url = '/' }: IncomingMessage): URL {
  return new URL(url, 'http://localhost');
}

/** The request's body as text; undefined when it is too long. The server's requestTimeout ends incomplete requests. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    // Read to the end in any case: the sender listens for the refusal only then.
    if (bytes <= BODY_BYTES_MAX) chunks.push(chunk);
  }
  return bytes > BODY_BYTES_MAX ? undefined : Buffer.concat(chunks).toString('utf8');
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
