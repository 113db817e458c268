/** Runs jobs of one conversation one after the other, those of different conversations side by side. */
export function createTurns() {
  const last = new Map<string, Promise<void>>();

  return async function take(key: string, job: () => Promise<void>): Promise<void> {
    const before = last.get(key);
    // The one before tells its own asker what went wrong; here it only has to be over.
    const turn = before === undefined ? job() : before.then(job, job);
    last.set(key, turn);
    try {
      await turn;
    } finally {
      if (last.get(key) === turn) last.delete(key);
    }
  };
}
