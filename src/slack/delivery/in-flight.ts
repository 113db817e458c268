/** Keeps count of work that was begun, so that a stop can wait for its end. */
export function createUnderway() {
  const begun = new Set<Promise<unknown>>();

  return {
    /** Gives back what `work` gives. */
    async track<T>(work: Promise<T>): Promise<T> {
      begun.add(work);
      try {
        return await work;
      } finally {
        begun.delete(work);
      }
    },

    /** Resolves when nothing is under way; whether it went well is not its business. */
    async ended(): Promise<void> {
      do {
        await Promise.allSettled(begun);
        // What failed is handled a few turns later, and that is work too.
        await new Promise((resolve) => setImmediate(resolve));
      } while (begun.size > 0);
    },
  };
}
