import type { Passage } from '../knowledge/passage.ts';
import type { Steps } from '../slices.ts';
import { stem } from '../text/words.ts';
import { type Doc, wordOf } from './doc.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words of a heading that people leave out or add. */
const LEFT_OUT = ['a', 'an', 'the'];

/** Gives the passages under a heading of just these folded words, in any order and form, with or without "the". */
export type HeadedBy = (words: readonly string[]) => readonly Passage[];

/** Groups passages by their nearest heading, or the title where they have none, a passage a step. */
export function* groupByHeading(docs: readonly Doc[], vocabulary: Vocabulary): Steps<HeadedBy> {
  const groups = new Map<string, Passage[]>();
  const leftOut = new Set(LEFT_OUT.map((word) => vocabulary.wordId(word)));
  for (const { passage, tokens, head, nearestLength } of docs) {
    yield;
    const words = Array.from(tokens.subarray(head.length - nearestLength, head.length), wordOf);
    const telling = words.filter((word) => !leftOut.has(word));
    const key = toHeadingKey(telling.map(vocabulary.stemOf));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [passage]);
    else group.push(passage);
  }
  return (words) => {
    const telling = words.filter((word) => !LEFT_OUT.includes(word));
    // a word that no passage has is in no heading
    return (
      groups.get(toHeadingKey(telling.map((word) => vocabulary.stemId(stem(word)) ?? -1))) ?? []
    );
  };
}

function toHeadingKey(stemIds: readonly number[]): string {
  return stemIds.toSorted((a, b) => a - b).join(' ');
}
