// Finds the word that a typo most likely meant.

import { hasUnspacedScript } from './unspaced-scripts.ts';

/** Typos allowed in a word of this many letters: none below four, one up to eight, two from nine on. */
export function countAllowedTypos(length: number): number {
  if (length < 4) return 0;
  return length < 9 ? 1 : 2;
}

/**
 * Optimal string alignment distance (Damerau-Levenshtein without edits inside a swap): insertions, deletions,
 * replacements and swaps of neighbours count one each. Stops early and returns `limit + 1` when it is beyond `limit`.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        costAt(last, j) + 1,
        costAt(row, j - 1) + 1,
        costAt(last, j - 1) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, costAt(beforeLast, j - 2) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return costAt(last, b.length);
}

/** The cost in a column of a row, which has one for each. */
function costAt(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}

/**
 * The known word that a typo most likely meant, or null. The first letter is taken as right, as it nearly always is, and
 * of equally near words the commoner one wins (`weigh`: higher is commoner).
 */
export function findNearestWord(
  word: string,
  known: Iterable<string>,
  weigh: (candidate: string) => number = () => 0,
): string | null {
  let best: string | null = null;
  for (const candidate of findNearestWords(word, known)) {
    if (best === null || weigh(candidate) > weigh(best)) best = candidate;
  }
  return best;
}

/** All known words that a typo may equally well have meant; its first letter is taken as right. */
export function findNearestWords(word: string, known: Iterable<string>): string[] {
  return findNearest(word, selectByFirst(word, known), countAllowedTypos(word.length));
}

function* selectByFirst(word: string, known: Iterable<string>): Iterable<string> {
  for (const candidate of known) if (candidate[0] === word[0]) yield candidate;
}

/** The known texts with the fewest typos between them and a text, at most `most`. */
export function findNearest(text: string, known: Iterable<string>, most: number): string[] {
  // Without blanks each letter counts for several, and whole words are picked, not typed.
  if (most === 0 || hasUnspacedScript(text)) return [];
  let nearest: string[] = [];
  let least = most;
  for (const candidate of known) {
    const distance = editDistance(text, candidate, least);
    if (distance > least) continue;
    if (distance < least) nearest = [];
    nearest.push(candidate);
    least = distance;
  }
  return nearest;
}
