// What of a question's concepts does not depend on the passage, looked up once.

import { type Concept, idfOf, type Variant } from './concepts.ts';
import type { Corpus } from './corpus.ts';
import type { TermIds } from './doc.ts';

/** A variant with the ids of its stems, and what one saturated term of it is worth in the whole and in the head. */
export interface PreparedVariant {
  readonly variant: Variant;
  readonly termIds: readonly number[];
  readonly worth: number;
  readonly headWorth: number;
}

export interface PreparedConcept {
  readonly concept: Concept;
  readonly variants: readonly PreparedVariant[];
}

/** Looks up what does not depend on the passage, once a question. */
export function prepareConcepts(
  corpus: Pick<Corpus, 'termId' | 'idf' | 'headIdf'>,
  concepts: readonly Concept[],
): PreparedConcept[] {
  return concepts.map((concept) => ({
    concept,
    variants: concept.variants.map((variant) => ({
      variant,
      termIds: variant.stems.map((term) => corpus.termId(term) ?? -1),
      worth: worthOf(concept, variant, idfOf(variant, corpus)),
      headWorth: worthOf(concept, variant, idfOf(variant, { idf: corpus.headIdf })),
    })),
  }));
}

/**
 * What a variant is worth where BM25 takes the idf. A synonym counts as much as the word it replaces, between its own
 * idf, as a common word is a weak sign of a rare one, and its own idf times its strength.
 */
function worthOf(concept: Concept, variant: Variant, idf: number): number {
  const own = concept.hint ? idf : Math.max(concept.weight, idf * variant.strength);
  return Math.min(idf, own) * variant.strength;
}

/** Marks the term with which each wording begins: without one of these, a passage has none. */
export function markTerms(concepts: readonly PreparedConcept[], size: number): Uint8Array {
  const marks = new Uint8Array(size);
  for (const { variants } of concepts) {
    for (const { termIds } of variants) {
      const first = termIds[0] ?? -1;
      if (first >= 0) marks[first] = 1;
    }
  }
  return marks;
}

const NO_POSITIONS: readonly number[] = [];

/** Where these terms occur side by side. */
export function findPositions(text: TermIds, termIds: readonly number[]): readonly number[] {
  const first = termIds[0] ?? -1;
  const from = text.indexOf(first);
  // most passages have none of most wordings
  if (from < 0) return NO_POSITIONS;
  const found: number[] = [];
  for (let at = from; at >= 0; at = text.indexOf(first, at + 1)) {
    if (termIds.every((id, offset) => text[at + offset] === id)) found.push(at);
  }
  return found;
}
