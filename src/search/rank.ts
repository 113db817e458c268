// How well a passage fits a question, in three passes over the question's concepts:
//   1. matchConcepts    finds the wording of each concept that counts most in the passage
//   2. scoreMatches     sums up what the matches are worth, and adds a bonus for neighbours that are close together
//   3. measureCoverage  measures how much of the question was found
// The score only orders passages; the coverage decides whether one is an answer at all (answer/relevance.ts).
// docs/retrieval.md says what each number is worth.

import { type Concept, idfOf, type Variant } from './concepts.ts';
import type { Corpus, Doc, TermIds } from './corpus.ts';

/**
 * BM25's term saturation (k1) and length normalisation (b), as in Robertson and Zaragoza, "The Probabilistic Relevance
 * Framework: BM25 and Beyond" (2009). These values did best on nine public test collections.
 */
const K = 1.2;
const B = 0.7;
/** What a term in the title or a heading adds, in units of one saturated term of the text. */
const HEAD_BONUS = 0.75;
/** A word that only helps to rank counts for a quarter. */
const HINT_FACTOR = 0.25;
/** Bonus for two neighbours side by side, as a share of the lesser weight; it shrinks with their distance. */
const NEARNESS = 0.5;
/** Beyond this many words, neighbours do not belong together. */
const MAX_GAP = 8;
/** The share of its worth that a modifier loses without its noun: "coffee" says little about a coffee machine. */
const WITHOUT_NOUN = 0.5;
/** What is left of a noun's worth without a weightier modifier: "machine" when "coffee" tells which one. */
const WITHOUT_MODIFIER = 0.5;

/** A concept found in a passage, by the variant that counts most there. */
export interface Match {
  readonly concept: Concept;
  readonly variant: Variant;
  readonly score: number;
  readonly inHead: boolean;
  /** Positions in the body, counted in words. */
  readonly at: readonly number[];
}

/** How a passage fits a question. */
export interface Fit {
  readonly score: number;
  /** 0..1: how much of what was asked the passage speaks of, weighted by what each word says. */
  readonly coverage: number;
  /** 0..1: how much of what was asked is in the title and headings. */
  readonly headCoverage: number;
  readonly matches: readonly Match[];
}

/** What is measured: the terms of title and headings, and those of the text. */
export type MeasuredText = Pick<Doc, 'head' | 'body'>;

/** Measures a passage, or any text, against one question. */
export type Ranker = (doc: MeasuredText) => Fit;

/** What matching needs to know about the collection. */
type Statistics = Pick<Corpus, 'termId' | 'idf' | 'meanLength'>;

/** A concept in the question's order, with its match or null where the passage lacks it. */
export interface ConceptMatch {
  readonly concept: Concept;
  readonly match: Match | null;
}

/** A variant with the ids of its stems, and what one saturated term of it is worth. */
interface PreparedVariant {
  readonly variant: Variant;
  readonly termIds: readonly number[];
  readonly worth: number;
}

export interface PreparedConcept {
  readonly concept: Concept;
  readonly variants: readonly PreparedVariant[];
}

/** Prepares the ranking of passages against the concepts of one question. */
export function createRanker(corpus: Statistics, concepts: readonly Concept[]): Ranker {
  const prepared = prepareConcepts(corpus, concepts);
  const askedWeight = concepts
    .filter((concept) => !concept.hint)
    .reduce((sum, concept) => sum + concept.weight, 0);
  return (doc) => {
    const found = matchConcepts(prepared, doc, corpus.meanLength);
    return {
      score: scoreMatches(found),
      ...measureCoverage(found, askedWeight),
      matches: found.map(({ match }) => match).filter((match) => match !== null),
    };
  };
}

/** Looks up what does not depend on the passage, once a question. */
export function prepareConcepts(
  corpus: Pick<Corpus, 'termId' | 'idf'>,
  concepts: readonly Concept[],
): PreparedConcept[] {
  return concepts.map((concept) => ({
    concept,
    variants: concept.variants.map((variant) => ({
      variant,
      termIds: variant.stems.map((term) => corpus.termId(term) ?? -1),
      worth: worthOf(concept, variant, idfOf(variant, corpus)),
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

/** First pass: for each concept in order, the variant that scores best in the passage, or null where it has none. */
export function matchConcepts(
  concepts: readonly PreparedConcept[],
  doc: MeasuredText,
  meanLength: number,
): ConceptMatch[] {
  const length = doc.head.length + doc.body.length;
  const norm = K * (1 - B + (B * length) / meanLength);
  return concepts.map(({ concept, variants }) => {
    let best: Match | null = null;
    for (const prepared of variants) {
      const match = matchVariant(concept, prepared, doc, norm);
      if (match !== null && (best === null || match.score > best.score)) best = match;
    }
    return { concept, match: best };
  });
}

/** One variant in a passage, scored by BM25 plus the bonus for title and headings; null where it does not occur. */
function matchVariant(
  concept: Concept,
  { variant, termIds, worth }: PreparedVariant,
  doc: MeasuredText,
  norm: number,
): Match | null {
  const inHead = findPositions(doc.head, termIds).length;
  const at = findPositions(doc.body, termIds);
  const frequency = inHead + at.length;
  if (frequency === 0) return null;
  const saturated = (frequency * (K + 1)) / (frequency + norm);
  const bonus = inHead > 0 ? HEAD_BONUS : 0;
  const score = worth * (saturated + bonus) * (concept.hint ? HINT_FACTOR : 1);
  return { concept, variant, score, inHead: inHead > 0, at };
}

/** Where these terms occur side by side. */
function findPositions(text: TermIds, termIds: readonly number[]): number[] {
  const found: number[] = [];
  const first = termIds[0] ?? -1;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (termIds.every((id, offset) => text[at + offset] === id)) found.push(at);
  }
  return found;
}

/** Second pass: the sum of all matches, with a bonus for each two neighbours of the question that are close in the text. */
export function scoreMatches(found: readonly ConceptMatch[]): number {
  let score = 0;
  for (const [at, { concept, match }] of found.entries()) {
    if (match === null) continue;
    score += match.score;
    const before = found[at - 1];
    if (before === undefined || before.match === null) continue;
    const gap = leastGap(before.match, match);
    if (gap > MAX_GAP) continue;
    score += (NEARNESS * Math.min(before.concept.weight, concept.weight)) / Math.max(1, gap);
  }
  return score;
}

/** The least distance of two matches in the text, in words; infinite where one of them is only in the headings. */
function leastGap(one: Match, other: Match): number {
  let least = Number.POSITIVE_INFINITY;
  for (const a of one.at) for (const b of other.at) least = Math.min(least, Math.abs(a - b));
  return least;
}

/**
 * Third pass: the share of the asked weight that was found, in all and in the headings. A modifier and its noun
 * ("coffee machine") are looked at as a pair: either says less without the other.
 */
export function measureCoverage(
  found: readonly ConceptMatch[],
  askedWeight: number,
): Pick<Fit, 'coverage' | 'headCoverage'> {
  if (askedWeight === 0) return { coverage: 0, headCoverage: 0 };
  let covered = 0;
  let coveredInHead = 0;
  /** What the concept before added. */
  let previous = 0;
  for (const [at, { concept, match }] of found.entries()) {
    const before = found[at - 1];
    const modifier = before?.concept.modifies ? before : undefined;
    const added = match === null ? 0 : weighMatch(concept, match, modifier);
    covered += added;
    if (match?.inHead) coveredInHead += added;
    if (modifier?.match && !isTogether(modifier.match, match)) covered -= previous * WITHOUT_NOUN;
    previous = added;
  }
  return { coverage: covered / askedWeight, headCoverage: coveredInHead / askedWeight };
}

/** What a match adds to the coverage: less where a weightier modifier of it is missing. */
function weighMatch(concept: Concept, match: Match, modifier: ConceptMatch | undefined): number {
  if (concept.hint) return 0;
  const isNounAlone = modifier?.match === null && modifier.concept.weight > concept.weight;
  return concept.weight * match.variant.strength * (isNounAlone ? WITHOUT_MODIFIER : 1);
}

/**
 * Whether a modifier and its noun make the thing that was asked for: the noun in a heading, or both close together.
 * Found in one and the same word they do not, unless one phrase is a synonym of both.
 */
function isTogether(modifier: Match, noun: Match | null): boolean {
  if (noun === null) return false;
  if (noun.inHead) return true;
  const gap = leastGap(modifier, noun);
  return gap <= MAX_GAP && (gap > 0 || modifier.variant === noun.variant);
}
