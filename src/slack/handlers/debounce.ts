import { createBoundedMap } from '../../bounded-map.ts';

/** A second click within this time, in ms, is a slip of the finger or of patience. */
const WINDOW_MS = 5_000;
/** Clicks of so many are remembered: more than anybody makes in that time. */
const REMEMBERED = 1_000;

/** Tells whether the same was asked for just before. `clock` tells the time in ms. */
export function createRepeats(clock: () => number): (key: string) => boolean {
  const latest = createBoundedMap<string, number>(REMEMBERED);

  return function isRepeat(key) {
    const now = clock();
    const before = latest.get(key);
    if (before !== undefined && now - before < WINDOW_MS) return true;
    latest.delete(key);
    latest.set(key, now);
    return false;
  };
}
