import { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from '@slack/bolt';
import { InputError, StartError } from '../errors.ts';
import { withDeadline } from '../timers.ts';
import type { Jobs } from './delivery/exactly-once.ts';
import type { InFlight } from './delivery/in-flight.ts';

/** Supervisors wait 10 s between asking a process to end and killing it. */
const STOP_TIMEOUT_MS = 9_000;

/** The bot in its workspace, from when it listens until it is stopped. */
export interface Bot {
  /** Where it listens for HTTP; undefined in Socket Mode. */
  readonly port: number | undefined;
  /** Resolves when everything that was acknowledged so far is dealt with. */
  idle(): Promise<void>;
  /**
   * Takes nothing new, and resolves when what was begun is posted, or after `patience` in ms, 9 seconds by default.
   * `afterFault`: what was begun may have brought this process down.
   */
  stop(ending?: { readonly patience?: number; readonly afterFault?: boolean }): Promise<void>;
}

/**
 * Starts listening, and takes over what other processes abandoned. Throws an InputError where the port is taken, and a
 * StartError where Slack opens no connection within `patience` in ms.
 */
export async function startListening(parts: {
  readonly app: App;
  readonly jobs: Jobs;
  readonly inFlight: InFlight;
  readonly patience: number;
}): Promise<Bot> {
  const { app, jobs, inFlight, patience } = parts;
  const started = await withDeadline(open(app), patience, toLateStart);
  jobs.start();
  const server = started instanceof Server ? started : undefined;

  async function drain(): Promise<void> {
    await inFlight.ended();
    // A connection that was busy when the server closed is kept alive for seconds otherwise.
    server?.closeIdleConnections();
  }

  async function stop({ patience: most = STOP_TIMEOUT_MS, afterFault = false }): Promise<void> {
    jobs.stop();
    if (afterFault) jobs.stopRenewing();
    const deadline = sleep(most, undefined, { ref: false });
    // What came in while the server closed is answered as well.
    const ended = Promise.all([app.stop(), drain()]).then(() => inFlight.ended());
    await Promise.race([ended, deadline]);
  }

  let stopped: Promise<void> | undefined;
  return {
    port: server && toPort(server),
    idle: () => inFlight.ended(),
    stop(ending = {}) {
      stopped ??= stop(ending);
      return stopped;
    },
  };
}

async function open(app: App): ReturnType<App['start']> {
  try {
    return await app.start();
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && error.syscall === 'listen')) throw error;
    const message = `cannot be listened on (${error.message}): choose a port that is free`;
    throw new InputError([{ file: 'PORT', message }], { cause: error });
  }
}

function toLateStart(): Error {
  return new StartError(
    'Slack opened no connection for Socket Mode within a minute: check that its wss-…slack.com addresses can be reached',
  );
}

function toPort(server: Server): number | undefined {
  const address = server.address();
  return typeof address === 'object' ? address?.port : undefined;
}
