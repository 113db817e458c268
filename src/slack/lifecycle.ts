import { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from '@slack/bolt';
import { withDeadline } from '../timers.ts';
import type { Jobs } from './delivery/exactly-once.ts';
import type { InFlight } from './delivery/in-flight.ts';

/** How long Slack may take to open a new connection. */
const START_TIMEOUT_MS = 30_000;
/** Supervisors wait 10 s between asking a process to end and killing it. */
const STOP_TIMEOUT_MS = 9_000;

/** The bot in its workspace, from when it listens until it is stopped. */
export interface Bot {
  /** Where it listens for HTTP; undefined in Socket Mode. */
  readonly port: number | undefined;
  /** Resolves when everything that was acknowledged so far is dealt with. */
  idle(): Promise<void>;
  /** Takes nothing new, and resolves when what was begun is posted or 9 seconds are over. */
  stop(): Promise<void>;
}

/** Starts listening, and takes over what other processes abandoned. */
export async function startListening(parts: {
  readonly app: App;
  readonly jobs: Jobs;
  readonly inFlight: InFlight;
}): Promise<Bot> {
  const { app, jobs, inFlight } = parts;
  const started = await withDeadline(app.start(), START_TIMEOUT_MS, toLateStart);
  jobs.start();
  const server = started instanceof Server ? started : undefined;

  async function drain(): Promise<void> {
    await inFlight.ended();
    // A connection that was busy when the server closed is kept alive for seconds otherwise.
    server?.closeIdleConnections();
  }

  async function stop(): Promise<void> {
    jobs.stop();
    const deadline = sleep(STOP_TIMEOUT_MS, undefined, { ref: false });
    // What came in while the server closed is answered as well.
    const ended = Promise.all([app.stop(), drain()]).then(() => inFlight.ended());
    await Promise.race([ended, deadline]);
  }

  let stopped: Promise<void> | undefined;
  return {
    port: server && toPort(server),
    idle: () => inFlight.ended(),
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };
}

function toLateStart(): Error {
  return new Error('Slack did not open the connection within 30 s: check the network and retry');
}

function toPort(server: Server): number | undefined {
  const address = server.address();
  return typeof address === 'object' ? address?.port : undefined;
}
