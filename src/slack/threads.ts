import type { Thread } from '../question/thread.ts';

/** Threads that people may come back to; older ones are read from Slack again. */
const REMEMBERED = 5_000;

/** What each conversation is about. */
export interface Threads {
  /** `null` for a thread that is about nothing, undefined for one never heard of. */
  read(channel: string, thread: string): Promise<Thread | null | undefined>;
  write(channel: string, thread: string, about: Thread | null): Promise<void>;
}

/** Remembers the threads used last, as long as the process lives. */
export function createThreads(most: number = REMEMBERED): Threads {
  const known = new Map<string, Thread | null>();

  function touch(key: string, about: Thread | null): void {
    known.delete(key);
    known.set(key, about);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
  }

  return {
    async read(channel, thread) {
      const key = `${channel} ${thread}`;
      const about = known.get(key);
      if (about !== undefined) touch(key, about);
      return about;
    },

    async write(channel, thread, about) {
      touch(`${channel} ${thread}`, about);
    },
  };
}
