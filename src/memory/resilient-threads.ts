import type { ThreadStore } from '../storage/threads.ts';
import { createBacklog } from './backlog.ts';
import type { CircuitBreaker } from './circuit-breaker.ts';
import { createThreadCache } from './thread-cache.ts';

/** The stored threads, or while the database is away those that this process knows. */
export function createResilientThreads(stored: ThreadStore, attempt: CircuitBreaker): ThreadStore {
  const cache = createThreadCache();
  /** Threads that are newer in the cache than in the database, until they are written again. */
  const unwritten = createBacklog<true>();

  async function write(key: string, change: (threads: ThreadStore) => Promise<void>) {
    await change(cache);
    const isWritten = await attempt(
      async () => {
        await change(stored);
        return true;
      },
      () => false,
    );
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
    write: (channel, thread, context) =>
      write(`${channel} ${thread}`, (threads) => threads.write(channel, thread, context)),
    readState: (...at) => read(at.join(' '), (threads) => threads.readState(...at)),
    markAnswered: (...at) => write(at.join(' '), (threads) => threads.markAnswered(...at)),
    markEnded: (...at) => write(at.join(' '), (threads) => threads.markEnded(...at)),
    markTalked: (...at) => write(at.join(' '), (threads) => threads.markTalked(...at)),
  };
}
