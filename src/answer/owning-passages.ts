// Orders the passages on what was asked by how much they say of who owns it.

import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import { createEvidenceQuery, readEvidence } from './ownership-evidence.ts';
import { MOST_STRENGTH } from './ownership-wording.ts';
import type { PassageIndex } from './passage-index.ts';

/**
 * What a passage's own score counts beside what it says of who owns the thing. Any share from a twentieth to a fifth finds
 * the same passages.
 */
const SCORE_SHARE = 0.15;

/** A passage, and what it says of who owns the thing, with its score. */
interface Weighed {
  readonly hit: Hit;
  /** Its place among all. */
  readonly at: number;
  readonly worth: number;
}

/**
 * The passages on what was asked, those first that say most of who owns it. A passage is read once it may be the next: of
 * some hundred on a common thing few need to be.
 */
export function* findOwning(question: Question, index: PassageIndex): Generator<Hit> {
  const hits = index.search.find(question);
  const query = createEvidenceQuery(question, hits, index);
  const worthOf = (hit: Hit): number => {
    const weights = readEvidence(hit, query, index).map(({ weight }) => weight);
    return Math.max(0, ...weights) + SCORE_SHARE * hit.score;
  };
  const read: Weighed[] = [];
  for (const next of listByMost(hits)) {
    yield* takeBest(read, next.worth);
    read.push({ ...next, worth: worthOf(next.hit) });
  }
  yield* takeBest(read, Number.NEGATIVE_INFINITY);
}

/** Hits by the most that they can be worth, unread. */
function listByMost(hits: readonly Hit[]): Weighed[] {
  return hits
    .map((hit, at) => ({
      hit,
      at,
      worth: hit.score * (hit.coverage * MOST_STRENGTH + SCORE_SHARE),
    }))
    .filter(({ hit }) => hit.coverage > 0)
    .sort((a, b) => b.worth - a.worth);
}

/** Takes those out, best first, that nothing unread can outdo, as it is worth `most` at most. */
function* takeBest(read: Weighed[], most: number): Generator<Hit> {
  read.sort((a, b) => b.worth - a.worth || a.at - b.at);
  while ((read[0]?.worth ?? Number.NEGATIVE_INFINITY) > most) {
    const best = read.shift();
    if (best !== undefined) yield best.hit;
  }
}
