import { createServer, type IncomingMessage } from 'node:http';
import type { Replica } from './replica.ts';

/** How requests of Slack reach the replicas: as behind a load balancer, or each to all of them. */
type Routing = 'one' | 'all';

/** Stands between Slack and the replicas; acknowledged is what one of them acknowledged. Gives its address. */
export async function startRelay(
  replicas: readonly Replica[],
  routing: Routing,
): Promise<{ readonly url: string; close(): void }> {
  let turn = 0;

  function choose(): readonly Replica[] {
    const running = replicas.filter(({ port }) => port !== undefined);
    turn += 1;
    return routing === 'all'
      ? running
      : running.slice(turn % Math.max(1, running.length)).slice(0, 1);
  }

  const server = createServer(async (request, response) => {
    const body = await readAll(request);
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(([name]) => /^(?:content-type|x-slack)/.test(name)),
    ) as Record<string, string>;
    const sent = choose().map(async ({ port }) => {
      const url = `http://127.0.0.1:${port}/slack/events`;
      const answer = await fetch(url, { method: 'POST', headers, body });
      return { ok: answer.ok, type: answer.headers.get('content-type'), text: await answer.text() };
    });
    const results = await Promise.allSettled(sent);
    const answers = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const good = answers.find(({ ok }) => ok);
    if (good?.type) response.setHeader('content-type', good.type);
    response.writeHead(good === undefined ? 503 : 200);
    response.end(good?.text);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
