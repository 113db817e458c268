import { createBoundedMap } from '../bounded-map.ts';
import type { FollowUpState, StoredContext, ThreadStore } from '../storage/threads.ts';

/** Threads that people may come back to; older ones are read from Slack again. */
const MOST_THREADS = 5_000;

interface CachedThread extends FollowUpState {
  /** As `ThreadStore.read` returns it. */
  readonly context: StoredContext | null | undefined;
}

const IN_TALK = { answered: true, ended: false, talked: false };
const UNKNOWN = { context: undefined, answered: false, ended: false, talked: false };

/** The threads that this process used last, for when the database is away. */
export function createThreadCache(most: number = MOST_THREADS): ThreadStore {
  const threads = createBoundedMap<string, CachedThread>(most);

  function read(channel: string, thread: string): CachedThread | undefined {
    const key = `${channel} ${thread}`;
    const cached = threads.get(key);
    if (cached !== undefined) setNewest(key, cached);
    return cached;
  }

  function setNewest(key: string, cached: CachedThread): void {
    threads.delete(key);
    threads.set(key, cached);
  }

  async function patch(channel: string, thread: string, change: Partial<CachedThread>) {
    const before = read(channel, thread) ?? UNKNOWN;
    setNewest(`${channel} ${thread}`, { ...before, ...change, updatedAt: Date.now() });
  }

  return {
    read: async (channel, thread) => read(channel, thread)?.context,
    write: (channel, thread, context, isAnswered = false) =>
      patch(channel, thread, { context, ...(isAnswered && IN_TALK) }),
    readState: async (channel, thread) => read(channel, thread),
    markAnswered: (channel, thread) => patch(channel, thread, IN_TALK),
    markEnded: (channel, thread) => patch(channel, thread, { ended: true }),
    markTalked: (channel, thread) => patch(channel, thread, { talked: true }),
  };
}
