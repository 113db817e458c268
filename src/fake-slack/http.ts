import type { IncomingMessage, ServerResponse } from 'node:http';

const BODY_BYTES_MAX = 1_000_000;

/** Whether a request was meant for this very server: pages of other hosts must not speak to it. */
export function isLocal(request: IncomingMessage): boolean {
  const { host = '', origin } = request.headers;
  const port = request.socket.localPort;
  const isOurs = [`127.0.0.1:${port}`, `localhost:${port}`].includes(host);
  return isOurs && (origin === undefined || origin === `http://${host}`);
}

/** The request's address; its host means nothing. */
export function parseUrl({ url = '/' }: IncomingMessage): URL {
  return new URL(url, 'http://localhost');
}

/** The request's body as text; undefined when it is too long. The server's requestTimeout ends what never arrives. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    // Read on to the end all the same: only then the sender listens for the refusal.
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
