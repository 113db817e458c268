// Finds passages under a heading that asks just what was asked, where the question's words say too little to be searched.

import type { Passage } from '../knowledge/passage.ts';
import type { Question } from '../question/question.ts';
import { splitWords, stem } from '../text/words.ts';
import type { ScoredPassage } from './answer.ts';
import type { PassageIndex } from './passage-index.ts';
import { putOutdatedLast } from './relevance.ts';

/** One word alone is no heading that somebody asks for. */
const MIN_WORDS = 2;
const LEFT_OUT = /^(?:a|an|the)$/;

/** Read from all headings when first asked for. */
const passagesByHeading = new WeakMap<PassageIndex, ReadonlyMap<string, readonly Passage[]>>();

/** The passages under a heading of the very words of a question, in any order: "Who it is for" for "who is it for?". */
export function findAskedHeading(question: Question, index: PassageIndex): ScoredPassage[] {
  const asked = toHeadingKey(question.said);
  if (question.said.filter(Boolean).length < MIN_WORDS) return [];
  const known = passagesByHeading.get(index) ?? groupByHeading(index);
  passagesByHeading.set(index, known);
  return putOutdatedLast((known.get(asked) ?? []).map((passage) => ({ passage, score: 1 })));
}

/** Whether the headings above a passage have every word of a topic: "Career paths" for "the career path". */
export function isUnderHeadingOf(words: readonly string[], { heading }: Passage): boolean {
  const stems = new Set(
    heading.flatMap((one) => splitWords(one).map(({ folded }) => stem(folded))),
  );
  return words.length > 0 && words.every((word) => stems.has(stem(word)));
}

function groupByHeading(index: PassageIndex): Map<string, Passage[]> {
  const groups = new Map<string, Passage[]>();
  for (const { passage } of index.search.corpus.docs.values()) {
    const heading = passage.heading.at(-1) ?? passage.article;
    const key = toHeadingKey(splitWords(heading).map(({ folded }) => folded));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [passage]);
    else group.push(passage);
  }
  return groups;
}

function toHeadingKey(words: readonly string[]): string {
  const telling = words.filter((word) => word !== '' && !LEFT_OUT.test(word));
  return telling.map(stem).sort().join(' ');
}
