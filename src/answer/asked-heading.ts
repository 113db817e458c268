// Finds passages under a heading that asks just what was asked, where the question's words say too little to be searched.

import type { Question } from '../question/question.ts';
import { splitWords, stem } from '../text/words.ts';
import type { ScoredPassage } from './answer.ts';
import type { PassageIndex } from './passage-index.ts';
import { putOutdatedLast } from './relevance.ts';

/** One word alone is no heading that somebody asks for. */
const MIN_WORDS = 2;
const LEFT_OUT = /^(?:a|an|the)$/;

/** The passages under a heading of the very words of a question, in any order: "Who it is for" for "who is it for?". */
export function findAskedHeading(question: Question, index: PassageIndex): ScoredPassage[] {
  const asked = toHeadingKey(question.said);
  if (question.said.filter(Boolean).length < MIN_WORDS) return [];
  const found: ScoredPassage[] = [];
  for (const { passage } of index.search.corpus.docs.values()) {
    const heading = passage.heading.at(-1) ?? passage.article;
    if (toHeadingKey(splitWords(heading).map(({ folded }) => folded)) === asked)
      found.push({ passage, score: 1 });
  }
  return putOutdatedLast(found);
}

function toHeadingKey(words: readonly string[]): string {
  const telling = words.filter((word) => word !== '' && !LEFT_OUT.test(word));
  return telling.map(stem).sort().join(' ');
}
