import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket, WebSocketServer } from 'ws';
import { isObject } from '../arguments.ts';
import { parseUrl } from '../http.ts';
import { app } from '../workspace/fixtures.ts';
import type { Envelope, SendResult, Transport } from './dispatch.ts';

/** Clients hang up when they hear no ping for 30 s. */
const PING_MS = 5_000;
/** Slack allows at most this many connections of one app. */
const CONNECTIONS_MAX = 10;
/** Addresses given out and not yet used. */
const TICKETS_MAX = 100;
/** How long a connection that was asked to leave may stay. */
const LEAVE_MS = 10_000;
/** How long a closing handshake may take. */
const GOODBYE_MS = 500;
const CONNECT_WAIT_MS = 5_000;
const LOOK_MS = 5;
const ACK_BYTES_MAX = 1_000_000;

/** Socket Mode's side of Slack: connections by ticket, envelopes out, acknowledgements back within `ackMs`. */
export function createSocketMode(ackMs: number) {
  const server = new WebSocketServer({ noServer: true, maxPayload: ACK_BYTES_MAX });
  const tickets = new Set<string>();
  const clients = new Set<WebSocket>();
  const waiting = new Map<string, (outcome: SendResult) => void>();
  const pings = setInterval(() => {
    for (const client of clients) client.ping();
  }, PING_MS).unref();
  let turn = 0;
  let greeted = 0;

  function greet(client: WebSocket): void {
    clients.add(client);
    greeted += 1;
    client.on('message', (bytes) => {
      if (!settle(String(bytes))) client.terminate();
    });
    client.on('close', () => clients.delete(client));
    // A broken connection closes by itself right after; there is nothing else to do.
    client.on('error', () => clients.delete(client));
    const connection_info = { app_id: app.id };
    client.send(JSON.stringify({ type: 'hello', num_connections: clients.size, connection_info }));
  }

  /** Takes an acknowledgement; false when it cannot be read. */
  function settle(text: string): boolean {
    let ack: unknown;
    try {
      ack = JSON.parse(text);
    } catch {
      // The caller hangs up on a client that does not speak the protocol.
      return false;
    }
    if (!isObject(ack)) return false;
    waiting.get(String(ack.envelope_id))?.({ acknowledged: true, response: ack.payload });
    return true;
  }

  function nextClient(): WebSocket | undefined {
    const open = [...clients].filter((client) => client.readyState === WebSocket.OPEN);
    turn += 1;
    return open[turn % open.length];
  }

  const transport: Transport = (envelope, signal) => {
    const client = nextClient();
    if (!client) return Promise.resolve({ acknowledged: false, reason: 'connection_failed' });
    return exchange(client, envelope, signal);
  };

  function exchange(
    client: WebSocket,
    envelope: Envelope,
    signal: AbortSignal,
  ): Promise<SendResult> {
    const envelope_id = randomUUID();
    return new Promise((resolve) => {
      const finish = (outcome: SendResult) => {
        clearTimeout(deadline);
        signal.removeEventListener('abort', abort);
        waiting.delete(envelope_id);
        resolve(outcome);
      };
      const deadline = setTimeout(() => finish({ acknowledged: false, reason: 'timeout' }), ackMs);
      const abort = () => finish({ acknowledged: false, reason: 'closed' });
      signal.addEventListener('abort', abort);
      waiting.set(envelope_id, finish);
      client.send(JSON.stringify(toSocketEnvelope(envelope_id, envelope)));
    });
  }

  return {
    transport,

    /** How many connections are open. */
    get size(): number {
      return clients.size;
    },

    /** Waits until `open` connections are open and `opened` were made since the start; rejects after five seconds. */
    async waitForConnections(open: number, opened = 0): Promise<void> {
      for (let waited = 0; clients.size !== open || greeted < opened; waited += LOOK_MS) {
        if (waited > CONNECT_WAIT_MS) throw new Error(`${clients.size} connections, not ${open}`);
        await sleep(LOOK_MS);
      }
    },

    /** A new connection's path and query, good for one use. */
    issuePath(): string {
      const ticket = randomUUID();
      if (tickets.size >= TICKETS_MAX) tickets.clear();
      tickets.add(ticket);
      return `/link/?ticket=${ticket}&app_id=${app.id}`;
    },

    /** Takes an upgrade request over, or hangs up when its ticket is not good. */
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      const { pathname, searchParams } = parseUrl(request);
      const isWelcome = pathname === '/link/' && clients.size < CONNECTIONS_MAX;
      if (!isWelcome || !tickets.delete(searchParams.get('ticket') ?? '')) {
        socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n');
        return;
      }
      server.handleUpgrade(request, socket, head, greet);
    },

    /** Asks every connection to come back anew, as Slack does every few hours. */
    refresh(): void {
      for (const client of clients) {
        client.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
        setTimeout(() => client.terminate(), LEAVE_MS).unref();
      }
    },

    /** Cuts every connection without a word. */
    drop(): void {
      for (const client of clients) client.terminate();
    },

    /** Says goodbye to every connection, and cuts those that do not answer. */
    async close(): Promise<void> {
      clearInterval(pings);
      await Promise.all([...clients].map(closeClient));
      server.close();
    },
  };
}

function closeClient(client: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => client.terminate(), GOODBYE_MS);
    client.once('close', () => {
      clearTimeout(deadline);
      resolve();
    });
    client.close(1001);
  });
}

function toSocketEnvelope(envelope_id: string, { type, payload, attempt, reason }: Envelope) {
  const retry = { retry_attempt: attempt, retry_reason: reason };
  return {
    envelope_id,
    type,
    payload,
    accepts_response_payload: type !== 'events_api',
    ...(type === 'events_api' ? retry : {}),
  };
}
