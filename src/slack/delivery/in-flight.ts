/** Counts the work that was begun, so that a stop can wait for its end. */
export interface InFlight {
  /** Gives back what `work` gives. */
  track<T>(work: Promise<T>): Promise<T>;
  /** How much is in flight. */
  count(): number;
  /** Resolves when nothing is in flight, whether it succeeded or failed. */
  ended(): Promise<void>;
}

export function createInFlight(): InFlight {
  const begun = new Set<Promise<unknown>>();

  return {
    async track(work) {
      begun.add(work);
      try {
        return await work;
      } finally {
        begun.delete(work);
      }
    },

    count: () => begun.size,

    async ended() {
      do {
        await Promise.allSettled(begun);
        // A failure is handled a few turns of the event loop later, and that is work too.
        await new Promise((resolve) => setImmediate(resolve));
      } while (begun.size > 0);
    },
  };
}
