import { createBoundedMap } from '../bounded-map.ts';

/** As many texts as the rules look at while they read one question and what may answer it. */
const TEXTS_KEPT = 256;
/** Longer texts are whole articles, which are read but once. */
const LONGEST_KEPT = 1_000;

/**
 * A reading of texts that gives those read last again without reading them anew, however often they were wanted: every rule that
 * looks at a question wants its words. `read` must depend on the text alone, and nobody may change what it gives.
 */
export function keepLatest<Reading extends object | string>(
  read: (text: string) => Reading,
): (text: string) => Reading {
  const latest = createBoundedMap<string, Reading>(TEXTS_KEPT);
  return (text) => {
    if (text.length > LONGEST_KEPT) return read(text);
    let reading = latest.get(text);
    if (reading === undefined) {
      reading = read(text);
      latest.set(text, reading);
    }
    return reading;
  };
}
