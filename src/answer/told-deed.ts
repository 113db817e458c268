// Tells whether a passage says what a thing does, and does not only name it: "you have a mentor and a spirit guide".

import type { Passage } from '../knowledge/passage.ts';
import { toSingular } from '../text/name-forms.ts';
import { splitWords } from '../text/words.ts';
import { isSubject } from './clause-subject.ts';
import type { PassageIndex } from './passage-index.ts';

/** What a thing does stands behind its name, a meaning behind a mark; what is done to it does not count. */
const BEHIND_SUBJECT =
  /^(?:\s+(?!(?:is|are|was|were|gets?|be)\s+(?:\p{L}+ly\s+)?\p{L}+(?:ed|en)\s+by\b)[\p{L}\p{N}]|\s*[:–—(-])/u;

/** Before what a heading is not about, but for or with. */
const BEFORE_OTHER: ReadonlySet<string> = new Set('for with to from by'.split(' '));

/** "Introduction to Argo", "A guide to Vault". */
const INTRODUCES = /^(?:introduction|intro|guide|primer|quickstart|tour|key|approach|welcome)$/;

/** Whether a passage is headed by a thing, or has a clause whose subject it is. `words` are the thing's, folded. */
export function tellsWhatItDoes(
  words: readonly string[],
  passage: Passage,
  index: PassageIndex,
): boolean {
  const forms = words.map(toSingular);
  // "Buddies for new engineers" is about buddies
  const isOf = (heading: string): boolean => {
    const headed = splitWords(heading).map(({ folded }) => toSingular(folded));
    const first = headed.findIndex((word) => forms.includes(word));
    const isBehind = headed
      .slice(0, first)
      .some((word, at) => BEFORE_OTHER.has(word) && !INTRODUCES.test(headed[at - 1] ?? ''));
    return !isBehind && forms.every((word) => headed.includes(word));
  };
  if (passage.heading.some(isOf)) return true;
  return index.sentencesOf(passage).some(({ text }) => {
    const said = splitWords(text);
    const singular = said.map(({ folded }) => toSingular(folded));
    return said.some((first, at) => {
      const last = said[at + forms.length - 1];
      const isNamed = forms.every((one, nth) => singular[at + nth] === one);
      if (!isNamed || last === undefined) return false;
      return isSubject(text.slice(0, first.start)) && BEHIND_SUBJECT.test(text.slice(last.end));
    });
  });
}
