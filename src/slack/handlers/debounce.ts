import { createBoundedMap } from '../../bounded-map.ts';

/** A second click within this time, in ms, is a double click or impatience. */
const WINDOW_MS = 5_000;
/** So many clicks are remembered: more than anybody makes in that time. */
const MAX_CLICKS_REMEMBERED = 1_000;

/** Says whether the same key was used just before. `clock` gives the time in ms. */
export function createDebounce(clock: () => number): (key: string) => boolean {
  const latest = createBoundedMap<string, number>(MAX_CLICKS_REMEMBERED);

  return function isRepeat(key) {
    const now = clock();
    const before = latest.get(key);
    if (before !== undefined && now - before < WINDOW_MS) return true;
    latest.delete(key);
    latest.set(key, now);
    return false;
  };
}
