// Finds out which words the articles use as one thing though one of them is a function word: "on call", "sign off".

import { stem } from '../text/words.ts';
import type { Corpus } from './corpus.ts';

/** Function words that make a thing of the word behind them. */
const BEFORE = /^(?:on|off|up|out|in|down|over|go|no|after|under)$/;
/** … of the word before them. */
const BEHIND = /^(?:on|off|up|out|in|down|over|through|away|back)$/;
/** So much of its use the rarer word must have beside the other. */
const MIN_SHARE = 0.5;

/**
 * Whether two folded words in a row are one thing in the articles: the word beside the particle is mostly there with it. A word
 * that often stands alone ("work on") is no part of it.
 */
export function isCompound(first: string, second: string, corpus: Corpus): boolean {
  const isParticleFirst = BEFORE.test(first);
  if (!isParticleFirst && !BEHIND.test(second)) return false;
  const a = corpus.termId(stem(first));
  const b = corpus.termId(stem(second));
  if (a === undefined || b === undefined) return false;
  const word = isParticleFirst ? b : a;
  let together = 0;
  let alone = 0;
  for (const { head, body } of corpus.docs.values()) {
    for (const terms of [head, body]) {
      // a question waits for this over all articles: look only where the word stands
      for (let at = terms.indexOf(word); at >= 0; at = terms.indexOf(word, at + 1)) {
        const beside = isParticleFirst ? terms[at - 1] === a : terms[at + 1] === b;
        if (beside) together += 1;
        else alone += 1;
      }
    }
  }
  return together > 0 && together >= (together + alone) * MIN_SHARE;
}
