import { createBoundedMap } from '../bounded-map.ts';

/** More than people do during an outage that anyone would sit through. */
const MOST_UNWRITTEN = 5_000;

/** What is still to be written to the database, by its key; of too much, the oldest goes. */
export function createBacklog<T>(): Map<string, T> {
  return createBoundedMap(MOST_UNWRITTEN);
}
