// Finds out which words the articles use as one thing though one of them is a function word: "on call", "sign off".

import type { Steps } from '../slices.ts';
import { stem } from '../text/words.ts';
import type { Doc } from './doc.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Function words that make a thing of the word behind them. */
const BEFORE = new Set('on off up out in down over go no after under'.split(' '));
/** … of the word before them. */
const BEHIND = new Set('on off up out in down over through away back'.split(' '));
/** So much of its use the rarer word must have beside the other. */
const MIN_SHARE = 0.5;

/**
 * Whether two folded words in a row are one thing in the articles: the word beside the particle is mostly there with it. A word
 * that often stands alone ("work on") is no part of it.
 */
export type IsCompound = (first: string, second: string) => boolean;

/** Counts words beside particles, a passage a step. */
export function* countCompounds(
  docs: readonly Doc[],
  { stems, stemId }: Vocabulary,
): Steps<IsCompound> {
  // the vocabulary grows while this corpus is in use
  const size = stems.length;
  const occurrences = new Int32Array(size);
  /** How often two stems stand side by side, where one of them is a particle. */
  const pairs = new Map<number, number>();
  const toPair = (first: number, second: number): number => first * size + second;
  const isBefore = markStems(BEFORE, size, stemId);
  const isBehind = markStems(BEHIND, size, stemId);
  for (const { head, body } of docs) {
    yield;
    for (const text of [head, body]) {
      for (const [at, term] of text.entries()) {
        occurrences[term] = (occurrences[term] ?? 0) + 1;
        const before = text[at - 1];
        if (before === undefined || !(isBefore[before] === 1 || isBehind[term] === 1)) continue;
        const pair = toPair(before, term);
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
    }
  }
  return (first, second) => {
    const isParticleFirst = BEFORE.has(first);
    if (!isParticleFirst && !BEHIND.has(second)) return false;
    const a = stemId(stem(first));
    const b = stemId(stem(second));
    if (a === undefined || b === undefined) return false;
    const together = pairs.get(toPair(a, b)) ?? 0;
    return together > 0 && together >= (occurrences[isParticleFirst ? b : a] ?? 0) * MIN_SHARE;
  };
}

function markStems(
  words: ReadonlySet<string>,
  size: number,
  stemId: Vocabulary['stemId'],
): Uint8Array {
  const marks = new Uint8Array(size);
  for (const word of words) {
    const id = stemId(stem(word));
    if (id !== undefined) marks[id] = 1;
  }
  return marks;
}
