import { createBoundedMap } from '../bounded-map.ts';
import type { Thread } from '../question/question.ts';
import type { Standing, Threads } from '../storage/threads.ts';

/** Threads that people may come back to; older ones are read from Slack again. */
const MOST_THREADS = 5_000;

interface Known extends Standing {
  readonly about: Thread | null | undefined;
}

const UNKNOWN = { about: undefined, answered: false, ended: false, talked: false };

/** What this process knows by itself of the threads used last: what is gone on from while the database is away. */
export function createThreadCache(most: number = MOST_THREADS): Threads {
  const known = createBoundedMap<string, Known>(most);

  function read(channel: string, thread: string): Known | undefined {
    const key = `${channel} ${thread}`;
    const found = known.get(key);
    if (found !== undefined) touch(key, found);
    return found;
  }

  function touch(key: string, found: Known): void {
    known.delete(key);
    known.set(key, found);
  }

  async function note(channel: string, thread: string, patch: Partial<Known>): Promise<void> {
    const before = read(channel, thread) ?? UNKNOWN;
    touch(`${channel} ${thread}`, { ...before, ...patch, updatedAt: Date.now() });
  }

  return {
    read: async (channel, thread) => read(channel, thread)?.about,
    write: (channel, thread, about) => note(channel, thread, { about }),
    readStanding: async (channel, thread) => read(channel, thread),
    markAnswered: (channel, thread) =>
      note(channel, thread, { answered: true, ended: false, talked: false }),
    markEnded: (channel, thread) => note(channel, thread, { ended: true }),
    markTalked: (channel, thread) => note(channel, thread, { talked: true }),
  };
}
