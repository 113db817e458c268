import type { Concept, Variant } from './concepts.ts';
import type { Corpus, Doc, TermIds } from './corpus.ts';

/** BM25's saturation and length normalisation; the values that did best on nine public test collections. */
const K = 1.2;
const B = 0.7;
/** What a term in the title or a heading counts on top, against one in the text. */
const HEAD = 0.75;
/** Bonus for two asked words side by side, as a share of the lesser one's idf, divided by their distance. */
const NEARNESS = 0.5;
const FARTHEST = 8;
/** The share of its worth that a modifier loses where the noun it belongs to is missing. */
const WITHOUT_NOUN = 0.5;
/** What is left of a noun's worth where the word that tells which one is missing. */
const ALONE = 0.5;

/** One word of the question found in a passage. */
interface Match {
  readonly concept: Concept;
  readonly variant: Variant;
  readonly score: number;
  readonly inHead: boolean;
}

/** How a passage fits a question. */
export interface Fit {
  readonly score: number;
  /** 0..1: how much of what was asked the passage speaks of, weighted by what each word says. */
  readonly coverage: number;
  /** 0..1: how much of what was asked stands in the title and headings. */
  readonly headCoverage: number;
  readonly matches: readonly Match[];
}

/** Measures a passage, or any text, against one question. */
export type Ranker = (doc: Pick<Doc, 'head' | 'body'>) => Fit;

interface Prepared {
  readonly concept: Concept;
  readonly variants: readonly {
    readonly variant: Variant;
    readonly numbers: readonly number[];
    readonly idf: number;
  }[];
}

function places(row: TermIds, numbers: readonly number[]): number[] {
  const found: number[] = [];
  const first = numbers[0] ?? -1;
  for (let at = row.indexOf(first); at >= 0; at = row.indexOf(first, at + 1)) {
    if (numbers.every((number, offset) => row[at + offset] === number)) found.push(at);
  }
  return found;
}

function leastGap(one: readonly number[], other: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const a of one) for (const b of other) least = Math.min(least, Math.abs(a - b));
  return least;
}

/**
 * Prepares the scoring of passages against a question: BM25 summed over its concepts, of which the best variant counts,
 * plus a bonus for neighbours that stand near each other.
 */
export function createRanker(corpus: Corpus, concepts: readonly Concept[]): Ranker {
  const prepared: Prepared[] = concepts.map((concept) => ({
    concept,
    variants: concept.variants.map((variant) => ({
      variant,
      numbers: variant.stems.map((term) => corpus.termId(term) ?? -1),
      idf: Math.max(...variant.stems.map((term) => corpus.idf(term))),
    })),
  }));
  const asked = concepts
    .filter((concept) => !concept.hint)
    .reduce((sum, concept) => sum + concept.weight, 0);

  return (doc) => {
    const norm = K * (1 - B + (B * (doc.head.length + doc.body.length)) / corpus.meanLength);
    const matches: Match[] = [];
    let score = 0;
    let covered = 0;
    let inHeads = 0;
    /** What the concept before added to the coverage, when it modifies this one. */
    let modifier = 0;
    /** The weight of a missing word that modifies this one. */
    let missing = 0;
    let previous: { at: readonly number[]; weight: number; variant: Variant } | null = null;
    for (const { concept, variants } of prepared) {
      let best: (Match & { at: readonly number[]; idf: number }) | null = null;
      for (const { variant, numbers, idf } of variants) {
        const inHead = places(doc.head, numbers).length;
        const at = places(doc.body, numbers);
        const frequency = inHead + at.length;
        if (frequency === 0) continue;
        const worth = Math.min(
          idf,
          concept.hint ? idf : Math.max(concept.weight, idf * variant.strength),
        );
        const saturated = (frequency * (K + 1)) / (frequency + norm);
        const value =
          worth *
          variant.strength *
          (saturated + (inHead > 0 ? HEAD : 0)) *
          (concept.hint ? 0.25 : 1);
        if (best === null || value > best.score)
          best = { concept, variant, score: value, inHead: inHead > 0, at, idf };
      }
      if (best === null) {
        // "coffee" without "machine" says little of a coffee machine
        covered -= modifier * WITHOUT_NOUN;
        modifier = 0;
        // nor does "machine", when "coffee" is what tells which one
        missing = concept.modifies ? concept.weight : 0;
        previous = null;
        continue;
      }
      matches.push({ concept, variant: best.variant, score: best.score, inHead: best.inHead });
      score += best.score;
      const adds = concept.hint
        ? 0
        : concept.weight * best.variant.strength * (missing > concept.weight ? ALONE : 1);
      missing = 0;
      covered += adds;
      if (best.inHead) inHeads += adds;
      const gap = previous === null ? Number.POSITIVE_INFINITY : leastGap(previous.at, best.at);
      // apart, or found in one and the same word, the two don't make the thing that was asked for
      const together =
        best.inHead || (gap <= FARTHEST && (gap > 0 || previous?.variant === best.variant));
      if (modifier > 0 && !together) covered -= modifier * WITHOUT_NOUN;
      modifier = concept.modifies ? adds : 0;
      if (previous !== null) {
        if (gap <= FARTHEST)
          score += (NEARNESS * Math.min(previous.weight, concept.weight)) / Math.max(1, gap);
      }
      previous = { at: best.at, weight: concept.weight, variant: best.variant };
    }
    if (asked === 0) return { score, coverage: 0, headCoverage: 0, matches };
    return { score, coverage: covered / asked, headCoverage: inHeads / asked, matches };
  };
}
