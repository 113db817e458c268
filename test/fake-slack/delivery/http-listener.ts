import { createServer, type IncomingHttpHeaders } from 'node:http';
import { onTestFinished } from 'vitest';
import type { FakeSlack } from '../../../src/fake-slack/server.ts';

interface Seen {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A bot behind HTTP; `answer` gets the number of requests so far, and gives undefined for no response. */
export async function listenByHttp(
  slack: FakeSlack,
  answer: (count: number) => [number, string, Record<string, string>?] | undefined,
): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    seen.push({ headers: request.headers, body });
    const [status, text, headers = {}] = answer(seen.length) ?? [0, ''];
    if (status > 0) response.writeHead(status, headers).end(text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  slack.deliverTo(`http://127.0.0.1:${port}/`);
  return seen;
}
