import { randomUUID } from 'node:crypto';
import type { Log } from './log.ts';
import { withDeadline } from './timers.ts';

/** What is left to close after the bot has stopped, in ms. */
const CLOSING_MS = 1_000;
/** After a fault of its own, how long the process finishes what it began, in ms: a supervisor starts it anew then. */
const AFTER_FAULT_MS = 5_000;

/** Why and how long, in ms, the process may finish what it began; undefined for as long as the bot takes. */
export interface StopOptions {
  readonly afterFault: boolean;
  readonly patience?: number;
}

/** Ends the process in order, once. */
export interface Shutdown {
  /** Names what has to be done before the end, in place of what was named before. */
  prepare(stop: (ending: StopOptions) => Promise<void>): void;
  /** A signal asked for the end: exit code 0. */
  end(signal: string): Promise<void>;
  /** An error that nothing caught: exit code 1. While the process ends, a further one is only logged. */
  fail(error: unknown): Promise<void>;
}

export function createShutdown(log: () => Log, exit: (code: number) => void): Shutdown {
  let stop = async (_: StopOptions) => {};
  let isEnding = false;

  return {
    prepare(next) {
      stop = next;
    },

    async end(signal) {
      if (isEnding) return;
      isEnding = true;
      log().info({ signal }, 'stopping');
      await stop({ afterFault: false });
      log().info('stopped');
      // Without this, clients that wait for a retry would keep the process alive.
      exit(0);
    },

    async fail(err) {
      const reference = randomUUID();
      // Socket Mode gives up its connection with an error when it is stopped while it connects.
      if (isEnding) return log().warn({ err, reference }, 'fault while stopping');
      isEnding = true;
      log().fatal({ err, reference }, 'crashed: finishing what was begun');
      const work = stop({ afterFault: true, patience: AFTER_FAULT_MS });
      const toLate = () => new Error('not all was closed in time');
      try {
        await withDeadline(work, AFTER_FAULT_MS + CLOSING_MS, toLate);
        log().info('stopped');
      } catch (failure) {
        log().error({ err: failure, reference }, 'not stopped in order');
      }
      exit(1);
    },
  };
}
