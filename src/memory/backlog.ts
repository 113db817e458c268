import { createBoundedMap } from '../bounded-map.ts';

/** More than is written during any outage that people wait out. */
const MOST_UNWRITTEN = 5_000;

/** What could not be written while the database was away, by its key; when there is too much, the oldest is dropped. */
export function createBacklog<T>(): Map<string, T> {
  return createBoundedMap(MOST_UNWRITTEN);
}
