import type { Log } from '../log.ts';
import type { AnswerStore } from '../storage/answers.ts';
import type { Deliveries } from '../storage/deliveries.ts';
import type { Feedback } from '../storage/feedback.ts';
import type { Storage } from '../storage/storage.ts';
import type { Threads } from '../storage/threads.ts';
import { createBacklog } from './backlog.ts';
import { type Attempt, createAttempt } from './circuit-breaker.ts';
import { createClaimCache } from './claim-cache.ts';
import { createVotes } from './pending-votes.ts';
import { createThreadCache } from './thread-cache.ts';

/** The storage as the bot uses it: nothing in it fails, and nothing in it takes longer than its deadline. */
export interface Memory {
  readonly threads: Threads;
  readonly deliveries: Pick<
    Deliveries,
    'lease' | 'claim' | 'renew' | 'settle' | 'read' | 'takePending'
  >;
  readonly answers: AnswerStore;
  readonly feedback: Feedback;
}

/** A database that is away delays no answer: this process then goes on from what it knows itself. `timing` is in ms. */
export function createMemory(
  storage: Storage,
  log: Log,
  timing: { deadline?: number; rest?: number } = {},
): Memory {
  const attempt = createAttempt(log, timing);
  const { answers, feedback } = storage;
  const nothing = () => undefined;
  const deliveries = createSafeDeliveries(storage.deliveries, attempt);
  const { retell, ...votes } = createVotes(feedback, attempt);
  return {
    threads: createSafeThreads(storage.threads, attempt),
    deliveries: {
      ...deliveries,
      // Called time and again, and so what tells the database as soon as it is back.
      async takePending() {
        await retell();
        return deliveries.takePending();
      },
    },
    answers: {
      write: (posted) => attempt(() => answers.write(posted), nothing),
    },
    feedback: {
      ...votes,
      writeGap: (gap) => attempt(() => feedback.writeGap(gap), nothing),
    },
  };
}

/** What could not be written is newer here than in the database, until it is written again. */
function createSafeThreads(stored: Threads, attempt: Attempt): Threads {
  const known = createThreadCache();
  const missed = createBacklog<null>();

  async function write(key: string, change: (threads: Threads) => Promise<void>): Promise<void> {
    await change(known);
    const isWritten = await attempt(
      async () => {
        await change(stored);
        return true;
      },
      () => false,
    );
    if (isWritten) missed.delete(key);
    else missed.set(key, null);
  }

  async function read<T>(key: string, look: (threads: Threads) => Promise<T>): Promise<T> {
    if (missed.has(key)) return look(known);
    return attempt(
      () => look(stored),
      () => look(known),
    );
  }

  return {
    read: (...at) => read(at.join(' '), (threads) => threads.read(...at)),
    write: (channel, thread, about) =>
      write(`${channel} ${thread}`, (threads) => threads.write(channel, thread, about)),
    readStanding: (...at) => read(at.join(' '), (threads) => threads.readStanding(...at)),
    markAnswered: (...at) => write(at.join(' '), (threads) => threads.markAnswered(...at)),
    markEnded: (...at) => write(at.join(' '), (threads) => threads.markEnded(...at)),
    markTalked: (...at) => write(at.join(' '), (threads) => threads.markTalked(...at)),
  };
}

function createSafeDeliveries(stored: Deliveries, attempt: Attempt): Memory['deliveries'] {
  const claim = createClaimCache();
  /** Answered, and the database does not know: it would have them answered again. */
  const missed = createBacklog<string | null>();

  async function settle(key: string, posted: string | null): Promise<void> {
    const isSettled = await attempt(
      async () => {
        await stored.settle(key, posted);
        return true;
      },
      () => false,
    );
    if (isSettled) missed.delete(key);
    else missed.set(key, posted);
  }

  return {
    lease: stored.lease,
    async claim(key, work) {
      // First here: the same message comes as two events, and both may find the database away.
      if (!claim(key)) return false;
      return attempt(
        () => stored.claim(key, work),
        () => true,
      );
    },
    renew: (key) =>
      attempt(
        // A claim that came too late for the database to hear of it is made up for.
        async () => (await stored.renew(key)) || (await stored.claim(key)),
        () => true,
      ),
    settle,
    async read(key) {
      const posted = missed.get(key);
      if (posted !== undefined) return { state: 'answered', posted };
      return attempt(
        () => stored.read(key),
        () => undefined,
      );
    },
    async takePending() {
      for (const [key, posted] of missed) await settle(key, posted);
      const pending = await attempt(
        () => stored.takePending(),
        () => [],
      );
      return pending.filter(({ key }) => !missed.has(key));
    },
  };
}
