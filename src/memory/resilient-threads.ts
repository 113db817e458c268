import type { ThreadStore } from '../storage/threads.ts';
import { createBacklog } from './backlog.ts';
import type { CircuitBreaker } from './circuit-breaker.ts';
import { createThreadCache } from './thread-cache.ts';

/** The stored threads, or while the database is away those that this process knows. */
export function createResilientThreads(
  stored: ThreadStore,
  { attempt, insist }: CircuitBreaker,
): ThreadStore {
  const cache = createThreadCache();
  /** Threads that are newer in the cache than in the database, until they are written again. */
  const unwritten = createBacklog<true>();

  async function write(
    channel: string,
    thread: string,
    change: (threads: ThreadStore) => Promise<void>,
  ): Promise<void> {
    const key = `${channel} ${thread}`;
    // Nothing is waited for before the database is asked: what is stored at the same moment is stored in order.
    const isCached = change(cache);
    const isWritten = await insist(
      async () => {
        // A change that the database missed must not be forgotten because the next one reaches it.
        await (unwritten.has(key) ? copyThread(cache, stored, channel, thread) : change(stored));
        return true;
      },
      () => false,
    );
    await isCached;
    if (isWritten) unwritten.delete(key);
    else unwritten.set(key, true);
  }

  async function read<T>(key: string, look: (threads: ThreadStore) => Promise<T>): Promise<T> {
    if (unwritten.has(key)) return look(cache);
    return attempt(
      () => look(stored),
      () => look(cache),
    );
  }

  return {
    read: (...at) => read(at.join(' '), (threads) => threads.read(...at)),
    write: (channel, thread, ...about) =>
      write(channel, thread, (threads) => threads.write(channel, thread, ...about)),
    readState: (...at) => read(at.join(' '), (threads) => threads.readState(...at)),
    markAnswered: (...at) => write(...at, (threads) => threads.markAnswered(...at)),
    markEnded: (...at) => write(...at, (threads) => threads.markEnded(...at)),
    markTalked: (...at) => write(...at, (threads) => threads.markTalked(...at)),
  };
}

/** Writes all that one store knows of a thread into another. */
async function copyThread(
  from: ThreadStore,
  to: ThreadStore,
  channel: string,
  thread: string,
): Promise<void> {
  const [context, state] = [
    await from.read(channel, thread),
    await from.readState(channel, thread),
  ];
  if (context !== undefined) await to.write(channel, thread, context);
  // In this order: a thread that is answered again has not ended.
  if (state?.answered) await to.markAnswered(channel, thread);
  if (state?.talked) await to.markTalked(channel, thread);
  if (state?.ended) await to.markEnded(channel, thread);
}
