import { createServer, type Server } from 'node:http';
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
import type { Json } from './workspace/message.ts';
import { createPeople } from './workspace/people.ts';
import { waitUntil } from './workspace/wait-until.ts';
import { createWorkspace, type Workspace } from './workspace/workspace.ts';

export interface FakeSlackOptions {
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
/** A request that has not arrived whole within this is cut off. */
const REQUEST_MS = 10_000;
const RETRY_DELAYS = [0, 60_000, 300_000];

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
  const workspace = createWorkspace(options.now);
  const socketClients = createSocketMode(ackMs);
  const delivery = createDispatcher(() => transport, retryDelays);
  const responseUrls = createResponseUrls(workspace);
  const faults = createFaults();
  let transport = socketClients.transport;
  let fallback = serveNothing;

  const { serve, calls } = createRoutes({
    call: (method, token, args) => callMethod(api, method, token, args),
    respond: responseUrls.use,
    takeFault: faults.take,
    fallback: (...request) => fallback(...request),
  });
  const server = createServer({ requestTimeout: REQUEST_MS }, (request, response) => {
    serve(request, response).catch((error) => {
      answerJson(response, 500, { ok: false, error: 'fatal_error', reason: String(error) });
    });
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
    for (const event of toEvents(change, workspace)) void deliverEvent(event);
  });

  const people = Object.assign(
    createPeople(workspace),
    createInteractions({
      workspace,
      deliver: delivery.send,
      deliverEvent,
      responseUrl: (source) => `http://${origin}/response/${responseUrls.issue(source)}`,
    }),
  );

  /** Sends an event to the bot; the promise tells what became of it and never rejects. */
  function deliverEvent(event: Json): Promise<Delivery> {
    return delivery.send('events_api', wrapEvent(event, workspace.now()));
  }

  return {
    /** Where a browser finds it. */
    address: `http://${origin}/`,
    url: `http://${origin}/api/`,
    credentials,
    workspace,
    socketClients,
    faults,
    /** What people do; the bot is told of it as Slack would tell it. */
    people,
    calls,
    /** What was sent to the bot and how it took it, in the order in which that was known. */
    deliveries: delivery.log,
    settled: delivery.settled,
    deliverEvent,

    /** Waits until `find` gives something; rejects after `ms`, 5 s by default. */
    waitUntil: <T>(find: (workspace: Workspace) => T | undefined, ms?: number) =>
      waitUntil(workspace, find, ms),

    /** Sends what was delivered once more, as Slack does when an acknowledgement got lost: same event id, next number. */
    redeliver: ({ type, payload, attempts }: Delivery) =>
      delivery.send(type, payload, attempts, 'timeout'),

    /** From now on everything goes to this URL, signed, instead of through Socket Mode. */
    deliverTo(url: string): void {
      transport = createHttpTransport(url, credentials.signingSecret, ackMs);
    },

    /** Sets what answers every request that is not for Slack's API. */
    setFallback(serve: Serve): void {
      fallback = serve;
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

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
