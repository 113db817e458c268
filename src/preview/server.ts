import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { parseArguments } from './arguments.ts';
import { createDelivery, type Delivery } from './delivery.ts';
import { eventsOf } from './events.ts';
import { answerJson, isLocal, readBody } from './http.ts';
import { createHttpDoor } from './http-door.ts';
import type { Json } from './message.ts';
import { createPeople, wrapEvent } from './people.ts';
import { createSocketMode } from './socket.ts';
import { until } from './until.ts';
import { type Credentials, callMethod } from './web-api.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

export interface Options {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Milliseconds since the epoch: Slack's clock. */
  readonly now?: () => number;
  /** How long Slack waits for an acknowledgement, in ms. */
  readonly ackMs?: number;
  /** Waits before an event that was not acknowledged is sent again, in ms; as many as there are retries. */
  readonly retryDelays?: readonly number[];
}

/** Slack's own numbers. */
const ACK_MS = 3_000;
const RETRY_DELAYS = [0, 60_000, 300_000];

const CALLS_KEPT = 1_000;

/** A Web API call of the bot, for the record. */
export interface Call {
  readonly method: string;
  readonly args: Json;
  readonly answer: Json;
}

const credentials: Credentials = {
  botToken: 'xoxb-preview',
  appToken: 'xapp-preview',
  signingSecret: 'preview-signing-secret',
};

export type Slack = Awaited<ReturnType<typeof startWorkspace>>;

/** Starts a workspace on 127.0.0.1: give the bot its `url` (it ends in `/api/`) and `credentials`. */
export async function startWorkspace(options: Options = {}) {
  const { port = 0, ackMs = ACK_MS, retryDelays = RETRY_DELAYS } = options;
  const workspace = createWorkspace(options.now);
  const socketClients = createSocketMode(ackMs);
  const delivery = createDelivery(() => door, retryDelays);
  const calls: Call[] = [];
  let door = socketClients.door;

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  server.on('upgrade', (request, socket, head) => {
    if (isLocal(request)) socketClients.upgrade(request, socket, head);
    else socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
  });
  const origin = `127.0.0.1:${await listen(server, port)}`;
  const api = {
    workspace,
    credentials,
    openSocket: () => `ws://${origin}${socketClients.issuePath()}`,
  };

  workspace.subscribe((change) => {
    for (const event of eventsOf(change, workspace)) void deliverEvent(event);
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isLocal(request)) return answerJson(response, 403, { error: 'foreign host or origin' });
    const body = await readBody(request);
    if (body === undefined) return answerJson(response, 413, { error: 'body too long' });
    const path = new URL(request.url ?? '/', `http://${origin}`).pathname;
    const method = path.match(/^\/api\/([\w.]+)$/)?.[1];
    if (method === undefined) return answerJson(response, 404, { error: `nothing at ${path}` });
    const token = request.headers.authorization?.replace(/^Bearer\s*/i, '') ?? '';
    const args = parseArguments(request.headers['content-type'] ?? '', body);
    const answer = callMethod(api, method, token, args);
    calls.push({ method, args, answer });
    if (calls.length > CALLS_KEPT) calls.shift();
    answerJson(response, 200, answer);
  }

  /** Sends an event through the open door; its promise tells what became of it and never rejects. */
  function deliverEvent(event: Json): Promise<Delivery> {
    return delivery.send('events_api', wrapEvent(workspace, event));
  }

  return {
    url: `http://${origin}/api/`,
    credentials,
    workspace,
    socketClients,
    people: createPeople(workspace),
    calls: calls as readonly Call[],
    deliveries: delivery.log,
    settled: delivery.settled,
    until: <T>(find: (workspace: Workspace) => T | undefined, ms?: number) =>
      until(workspace, find, ms),
    deliverEvent,

    /** Sends what was delivered once more, under the same event id. */
    redeliver({ type, payload }: Delivery): Promise<Delivery> {
      return delivery.send(type, payload);
    },

    /** From now on events go to this URL, signed, instead of through Socket Mode. */
    deliverTo(url: string): void {
      door = createHttpDoor(url, credentials.signingSecret, ackMs);
    },

    async close(): Promise<void> {
      delivery.end();
      await socketClients.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
