import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { callMethod } from './api/methods.ts';
import { createResponseUrls } from './api/response-url.ts';
import { createDispatcher, type Delivery } from './delivery/dispatch.ts';
import { toEvents, wrapEvent } from './delivery/events.ts';
import { createHttpTransport } from './delivery/http-transport.ts';
import { createSocketMode } from './delivery/socket-mode.ts';
import { createFaults } from './faults.ts';
import { answerJson, isLocal } from './http.ts';
import { createInteractions } from './interactions.ts';
import { createRoutes, type Serve, serveNothing } from './routes.ts';
import type { Json } from './workspace/json.ts';
import { createPeople } from './workspace/people.ts';
import { waitUntil } from './workspace/wait-until.ts';
import { createWorkspace, type Workspace } from './workspace/workspace.ts';

export interface FakeSlackOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Milliseconds since the epoch: Slack's clock. */
  readonly now?: () => number;
  /** Id of the enterprise that the workspace belongs to. */
  readonly enterprise?: string;
  /** How long Slack waits for an acknowledgement, in ms. */
  readonly ackMs?: number;
  /** Waits before an event that was not acknowledged is sent again, in ms; as many as there are retries. */
  readonly retryDelays?: readonly number[];
}

/** The deadline and the retries of Slack itself. */
const ACK_MS = 3_000;
const RETRY_DELAYS = [0, 60_000, 300_000];
/** A request that has not arrived completely within this time is aborted. */
const REQUEST_MS = 10_000;

/** The app's credentials; the bot is configured with the same. */
const credentials = {
  botToken: 'xoxb-preview',
  appToken: 'xapp-preview',
  signingSecret: 'preview-signing-secret',
};

export type FakeSlack = Awaited<ReturnType<typeof startFakeSlack>>;

/** Starts a workspace on 127.0.0.1: give the bot its `url` (it ends in `/api/`) and `credentials`. */
export async function startFakeSlack(options: FakeSlackOptions = {}) {
  const { port = 0, ackMs = ACK_MS, retryDelays = RETRY_DELAYS } = options;
  const workspace = createWorkspace(options.now, options.enterprise);
  const { socketClients, delivery, deliverTo } = createConnection(ackMs, retryDelays);
  const responseUrls = createResponseUrls(workspace);
  const faults = createFaults();
  let fallback = serveNothing;

  const { serve, calls } = createRoutes({
    call: (method, token, args) => callMethod(api, method, token, args),
    respond: responseUrls.use,
    takeFault: faults.take,
    fallback: (...request) => fallback(...request),
  });
  const server = createHttpServer(serve, socketClients.upgrade);
  const origin = `127.0.0.1:${await listenOn(server, port)}`;
  const api = {
    workspace,
    credentials,
    openSocket: () => `ws://${origin}${socketClients.issuePath()}`,
  };

  workspace.subscribe((change) => {
    for (const event of toEvents(change, workspace)) void deliverEvent(event);
  });

  const interactions = createInteractions({
    workspace,
    deliver: delivery.send,
    deliverEvent,
    responseUrl: (target) => `http://${origin}/response/${responseUrls.issue(target)}`,
  });

  /** Sends an event to the bot; resolves with the result and never rejects. */
  function deliverEvent(event: Json): Promise<Delivery> {
    return delivery.send('events_api', wrapEvent(event, workspace));
  }

  return {
    /** The address for a browser. */
    address: `http://${origin}/`,
    url: `http://${origin}/api/`,
    credentials,
    workspace,
    socketClients,
    faults,
    /** What people do; the bot gets the events that Slack would send. */
    people: Object.assign(createPeople(workspace), interactions),
    calls,
    /** What was sent to the bot and how it responded, in the order of completion. */
    deliveries: delivery.log,
    /** Resolves when nothing is being delivered. */
    settled: delivery.settled,
    deliverEvent,

    /** Resolves with what `find` gives, once it gives something; rejects after `ms`, 5 s by default. */
    waitUntil: <T>(find: (workspace: Workspace) => T | undefined, ms?: number) =>
      waitUntil(workspace, find, ms),

    /** Repeats a delivery as Slack does when it missed the acknowledgement: same event id, next attempt. */
    redeliver: ({ type, payload, attempts }: Delivery) =>
      delivery.send(type, payload, attempts, 'timeout'),

    /** From now on everything is sent to this URL, signed, instead of through Socket Mode. */
    deliverTo,

    /** Sets what answers every request that is not for Slack's API. */
    setFallback(serve: Serve): void {
      fallback = serve;
    },

    async close(): Promise<void> {
      delivery.end();
      await socketClients.close();
      await closeServer(server);
    },
  };
}

/** How everything gets to the bot: through Socket Mode, or to a URL once `deliverTo` has named one. */
function createConnection(ackMs: number, retryDelays: readonly number[]) {
  const socketClients = createSocketMode(ackMs);
  let { transport } = socketClients;
  return {
    socketClients,
    delivery: createDispatcher(() => transport, retryDelays),
    deliverTo(url: string): void {
      transport = createHttpTransport(url, credentials.signingSecret, ackMs);
    },
  };
}

/** A server that answers by `serve`, and gives requests for a WebSocket to `upgrade`. */
function createHttpServer(
  serve: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void,
): Server {
  const server = createServer({ requestTimeout: REQUEST_MS }, (request, response) => {
    serve(request, response).catch((error) => {
      answerJson(response, 500, { ok: false, error: 'fatal_error', reason: String(error) });
    });
  });
  server.on('upgrade', (request, socket, head) => {
    if (isLocal(request)) upgrade(request, socket, head);
    else socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
  });
  return server;
}

/** Listens on 127.0.0.1; resolves with the port. */
function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Closes the server and all its connections, those in use too. */
async function closeServer(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
