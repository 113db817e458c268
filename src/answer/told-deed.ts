// Tells whether a passage says what a thing does, and does not only name it: "you have a mentor and a spirit guide".

import type { Passage } from '../knowledge/passage.ts';
import { splitWords, stem } from '../text/words.ts';
import { isUnderHeadingOf } from './asked-heading.ts';
import { isSubject } from './clause-subject.ts';
import type { PassageIndex } from './passage-index.ts';

/** What a thing does stands behind its name, a meaning behind a mark. */
const BEHIND_SUBJECT = /^(?:\s+[\p{L}\p{N}]|\s*[:–—(-])/u;

/** Whether a passage is headed by a thing, or has a clause whose subject it is. `words` are the thing's, folded. */
export function tellsWhatItDoes(
  words: readonly string[],
  passage: Passage,
  index: PassageIndex,
): boolean {
  if (isUnderHeadingOf(words, passage)) return true;
  const stems = words.map(stem);
  return index.sentencesOf(passage).some(({ text }) => {
    const said = splitWords(text);
    return said.some((first, at) => {
      const last = said[at + stems.length - 1];
      const isNamed = stems.every((one, nth) => stem(said[at + nth]?.folded ?? '') === one);
      if (!isNamed || last === undefined) return false;
      return isSubject(text.slice(0, first.start)) && BEHIND_SUBJECT.test(text.slice(last.end));
    });
  });
}
