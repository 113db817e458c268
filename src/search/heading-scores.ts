// What title and headings add to the score of a passage.

import { isStopWord, listStopWords, stem } from '../text/words.ts';
import { normalizeLength, saturate } from './bm25.ts';
import type { Corpus } from './corpus.ts';
import type { MeasuredText } from './doc.ts';
import { findPositions, type PreparedConcept } from './prepared-concepts.ts';

/** What a term in the title or a heading adds against one in the text, as a field of its own. */
const HEAD_WEIGHT = 0.65;
/** What a heading that says just what was asked adds, as a share of the weight of what it says. */
const WHOLE_HEADING = 0.7;

/** BM25's saturated frequency of a term that title and headings have once, weighted: more in a short heading. */
export function scoreHeadTerm(
  { headLength }: MeasuredText,
  { meanHeadLength }: Pick<Corpus, 'meanHeadLength'>,
): number {
  if (headLength === 0) return 0;
  return HEAD_WEIGHT * saturate(1, normalizeLength(headLength, meanHeadLength));
}

/** The ids of a question's function words, with what each is worth in a heading that is a question. */
export function prepareQuestionWords(
  corpus: Pick<Corpus, 'termId' | 'questionIdf'>,
  said: readonly string[],
): Map<number, number> {
  const worths = new Map<number, number>();
  for (const term of said.filter(isStopWord).map(stem)) {
    const id = corpus.termId(term);
    if (id !== undefined) worths.set(id, corpus.questionIdf(term));
  }
  return worths;
}

/**
 * A question and a heading that is one are alike where they ask in the same words: "how long do", "can I". Function words
 * count there like other words of headings, and nowhere else.
 */
export function scoreQuestionWords(
  worths: ReadonlyMap<number, number>,
  doc: MeasuredText,
  corpus: Pick<Corpus, 'meanHeadLength'>,
): number {
  let sum = 0;
  for (const id of doc.questionWords) sum += worths.get(id) ?? 0;
  return sum * scoreHeadTerm(doc, corpus);
}

/** Marks all terms of wordings, and function words: a heading of just these says what was asked, and nothing else. */
export function markKnown(
  concepts: readonly PreparedConcept[],
  corpus: Pick<Corpus, 'termCount' | 'termId'>,
): Uint8Array {
  const marks = new Uint8Array(corpus.termCount);
  for (const { variants } of concepts) {
    for (const { termIds } of variants) for (const id of termIds) if (id >= 0) marks[id] = 1;
  }
  for (const id of listStopIds(corpus)) marks[id] = 1;
  return marks;
}

/** The ids of function words, looked up once for a collection. */
function listStopIds(corpus: Pick<Corpus, 'termId'>): readonly number[] {
  const known = stopIds.get(corpus);
  if (known !== undefined) return known;
  const ids = [...listStopWords()].flatMap((word) => corpus.termId(stem(word)) ?? []);
  stopIds.set(corpus, ids);
  return ids;
}

const stopIds = new WeakMap<object, readonly number[]>();

/** What it adds that the nearest heading is what was asked, and nothing else: "Annual leave" for a holiday. */
export function scoreWholeHeading(
  concepts: readonly PreparedConcept[],
  { head, nearestLength }: MeasuredText,
  isKnown: (term: number) => boolean,
): number {
  const nearest = head.subarray(head.length - nearestLength);
  if (nearest.length === 0 || !nearest.every(isKnown)) return 0;
  let sum = 0;
  for (const { concept, variants } of concepts) {
    if (concept.hint) continue;
    let best = 0;
    for (const { variant, termIds } of variants) {
      if (variant.strength > best && findPositions(nearest, termIds).length > 0)
        best = variant.strength;
    }
    sum += concept.weight * best;
  }
  return sum * WHOLE_HEADING;
}
