/** Jobs of one conversation run one after the other, those of different conversations side by side. */
export interface Turns {
  take<T>(key: string, job: () => Promise<T>): Promise<T>;
  /** Whether a job of that conversation runs or waits. */
  isTaken(key: string): boolean;
}

export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    async take(key, job) {
      const before = last.get(key);
      // The one before tells its own asker what went wrong; here it only has to be over.
      const turn = before === undefined ? job() : before.then(job, job);
      last.set(key, turn);
      try {
        return await turn;
      } finally {
        if (last.get(key) === turn) last.delete(key);
      }
    },
    isTaken: (key) => last.has(key),
  };
}
