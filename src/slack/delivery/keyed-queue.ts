/** Tasks of one key run one after the other, those of different keys side by side. */
export interface KeyedQueue {
  /** Gives back what `task` gives, once the tasks before it are over. */
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
  /** Whether a task of that key runs or waits. */
  isBusy(key: string): boolean;
}

export function createKeyedQueue(): KeyedQueue {
  const last = new Map<string, Promise<unknown>>();
  return {
    async run(key, task) {
      const before = last.get(key);
      // A failure of the one before is handled where it was run; here it only has to be over.
      const current = before === undefined ? task() : before.then(task, task);
      last.set(key, current);
      try {
        return await current;
      } finally {
        if (last.get(key) === current) last.delete(key);
      }
    },
    isBusy: (key) => last.has(key),
  };
}

/** The key under which everything in a thread runs in order. */
export function threadKey(channel: string, thread: string): string {
  return `${channel} ${thread}`;
}
