// Finds passages under a heading that asks just what was asked, where the question's words say too little to be searched.

import type { Passage } from '../knowledge/passage.ts';
import type { Question } from '../question/question.ts';
import { splitWords, stem } from '../text/words.ts';
import type { ScoredPassage } from './answer.ts';
import type { PassageIndex } from './passage-index.ts';
import { putOutdatedLast } from './relevance.ts';

/** One word alone is no heading that somebody asks for. */
const MIN_WORDS = 2;

/** The passages under a heading of the very words of a question, in any order: "Who it is for" for "who is it for?". */
export function findAskedHeading({ said }: Question, { search }: PassageIndex): ScoredPassage[] {
  const words = said.filter(Boolean);
  if (words.length < MIN_WORDS) return [];
  const found = search.corpus.headedBy(words);
  return putOutdatedLast(found.map((passage) => ({ passage, score: 1 })));
}

/** Whether the headings above a passage have every word of a topic: "Career paths" for "the career path". */
export function isUnderHeadingOf(words: readonly string[], { heading }: Passage): boolean {
  const stems = new Set(
    heading.flatMap((one) => splitWords(one).map(({ folded }) => stem(folded))),
  );
  return words.length > 0 && words.every((word) => stems.has(stem(word)));
}
