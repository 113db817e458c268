import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket, WebSocketServer } from 'ws';
import { parseUrl } from '../http.ts';
import { app } from '../workspace/fixtures.ts';
import { createAcknowledgements } from './acknowledgements.ts';
import type { BotTransport } from './dispatch.ts';

/** Clients disconnect when they get no ping for 30 s. */
const PING_MS = 5_000;
/** Slack allows at most this many connections of one app. */
const CONNECTIONS_MAX = 10;
/** Unused addresses of new connections. */
const TICKETS_MAX = 100;
/** How long a connection that was asked to reconnect may stay. */
const LEAVE_MS = 10_000;
/** How long a closing handshake may take. */
const CLOSE_MS = 500;
const CONNECT_WAIT_MS = 5_000;
const CONNECT_POLL_MS = 5;
const ACK_BYTES_MAX = 1_000_000;

/** The Slack side of Socket Mode: connections by ticket, envelopes out, acknowledgements back within `ackMs`. */
export function createSocketMode(ackMs: number) {
  const server = new WebSocketServer({ noServer: true, maxPayload: ACK_BYTES_MAX });
  const { exchange, acknowledge } = createAcknowledgements(ackMs);
  const tickets = createTickets();
  const clients = new Set<WebSocket>();
  const pings = setInterval(() => {
    for (const client of clients) client.ping();
  }, PING_MS).unref();
  let turn = 0;
  let opened = 0;

  function open(client: WebSocket): void {
    opened += 1;
    welcome(client, clients);
    client.on('message', (bytes) => {
      if (!acknowledge(String(bytes))) client.terminate();
    });
  }

  /** Each open connection in turn. */
  function nextClient(): WebSocket | undefined {
    const ready = [...clients].filter((client) => client.readyState === WebSocket.OPEN);
    turn += 1;
    return ready[turn % ready.length];
  }

  const transport: BotTransport = (envelope, signal) => {
    const client = nextClient();
    if (!client) return Promise.resolve({ acknowledged: false, reason: 'connection_failed' });
    return exchange(client, envelope, signal);
  };

  return {
    transport,

    /** The path and query of a new connection, good for one use. */
    issuePath: tickets.issuePath,

    /** How many connections are open. */
    get size(): number {
      return clients.size;
    },

    /** Waits until `open` connections are open and `atLeast` were opened since the start; rejects after five seconds. */
    async waitForConnections(open: number, atLeast = 0): Promise<void> {
      for (let waited = 0; clients.size !== open || opened < atLeast; waited += CONNECT_POLL_MS) {
        if (waited > CONNECT_WAIT_MS) throw new Error(`${clients.size} connections, not ${open}`);
        await sleep(CONNECT_POLL_MS);
      }
    },

    /** Accepts an upgrade request, or refuses it when its ticket is not valid. */
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      const isFree = clients.size < CONNECTIONS_MAX;
      if (isFree && tickets.redeem(request)) server.handleUpgrade(request, socket, head, open);
      else socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n');
    },

    /** Asks every client to reconnect, as Slack does every few hours. */
    refresh(): void {
      for (const client of clients) {
        client.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
        setTimeout(() => client.terminate(), LEAVE_MS).unref();
      }
    },

    /** Drops every connection without notice. */
    drop(): void {
      for (const client of clients) client.terminate();
    },

    /** Closes every connection, and drops those that do not complete the handshake. */
    async close(): Promise<void> {
      clearInterval(pings);
      await Promise.all([...clients].map(closeClient));
      server.close();
    },
  };
}

/** Says hello to a new client, which is among `clients` until its connection closes. */
function welcome(client: WebSocket, clients: Set<WebSocket>): void {
  clients.add(client);
  client.on('close', () => clients.delete(client));
  // A broken connection closes right after its error, so there is nothing else to do.
  client.on('error', () => clients.delete(client));
  const connection_info = { app_id: app.id };
  client.send(JSON.stringify({ type: 'hello', num_connections: clients.size, connection_info }));
}

/** The one-time tickets of `apps.connections.open`. */
function createTickets() {
  const tickets = new Set<string>();

  return {
    issuePath(): string {
      const ticket = randomUUID();
      if (tickets.size >= TICKETS_MAX) tickets.clear();
      tickets.add(ticket);
      return `/link/?ticket=${ticket}&app_id=${app.id}`;
    },

    /** Whether the request carries an unused ticket, which is then used up. */
    redeem(request: IncomingMessage): boolean {
      const { pathname, searchParams } = parseUrl(request);
      return pathname === '/link/' && tickets.delete(searchParams.get('ticket') ?? '');
    },
  };
}

function closeClient(client: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => client.terminate(), CLOSE_MS);
    client.once('close', () => {
      clearTimeout(deadline);
      resolve();
    });
    client.close(1001);
  });
}
