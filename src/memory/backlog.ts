/** Things noted during an outage that are remembered until they can be told to the database. */
const MOST_MISSED = 5_000;

/** Keeps what the database could not be told, under its key; of too many the oldest go. */
export function remember<T>(missed: Map<string, T>, key: string, value: T): void {
  missed.set(key, value);
  for (const oldest of missed.keys()) {
    if (missed.size <= MOST_MISSED) break;
    missed.delete(oldest);
  }
}
