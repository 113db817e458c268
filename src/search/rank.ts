// How well a passage fits a question, in three passes over the question's concepts:
//   1. matchConcepts    finds the wording of each concept that counts most in the passage
//   2. scoreMatches     sums up what the matches are worth, and adds a bonus for neighbours that are close together;
//                       heading-scores.ts adds how alike the questions are where a heading is one, and what it is
//                       worth that a heading is just what was asked
//   3. measureCoverage  measures how much of the question was found
// The score only orders passages; the coverage decides whether one is an answer at all (answer/relevance.ts).
// docs/retrieval.md says what each number is worth.

import { leastDistance } from '../text/least-distance.ts';
import { normalizeLength, saturate } from './bm25.ts';
import type { Concept, Variant } from './concepts.ts';
import type { Corpus } from './corpus.ts';
import type { MeasuredText } from './doc.ts';
import {
  markKnown,
  prepareQuestionWords,
  scoreHeadTerm,
  scoreQuestionWords,
  scoreWholeHeading,
} from './heading-scores.ts';
import {
  findPositions,
  markTerms,
  type PreparedConcept,
  type PreparedVariant,
  prepareConcepts,
} from './prepared-concepts.ts';

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

const NO_FIT: Fit = { score: 0, coverage: 0, headCoverage: 0, matches: [] };

/** Measures a passage, or any text, against one question. */
export type Ranker = (doc: MeasuredText) => Fit;

/** What matching needs to know about the collection. */
type Statistics = Pick<
  Corpus,
  'termCount' | 'termId' | 'idf' | 'headIdf' | 'questionIdf' | 'meanLength' | 'meanHeadLength'
>;

/** A concept in the question's order, with its match or null where the passage lacks it. */
export interface ConceptMatch {
  readonly concept: Concept;
  readonly match: Match | null;
}

/** Prepares the ranking of passages against the concepts of one question, and all its words. */
export function createRanker(
  corpus: Statistics,
  concepts: readonly Concept[],
  said: readonly string[] = [],
): Ranker {
  const prepared = prepareConcepts(corpus, concepts);
  const questionWords = prepareQuestionWords(corpus, said);
  const askedWeight = concepts
    .filter((concept) => !concept.hint)
    .reduce((sum, concept) => sum + concept.weight, 0);
  const wanted = markTerms(prepared, corpus.termCount);
  const isWanted = (term: number): boolean => wanted[term] === 1;
  const known = markKnown(prepared, corpus);
  const isKnown = (term: number): boolean => known[term] === 1;
  return (doc) => {
    // many of a role's passages have nothing of what is asked
    if (!doc.body.some(isWanted) && !doc.head.some(isWanted)) return NO_FIT;
    const found = matchConcepts(prepared, doc, corpus);
    const score = scoreMatches(found);
    return {
      // that both ask "how long" tells nothing where they share no other word
      score:
        score > 0
          ? score +
            scoreQuestionWords(questionWords, doc, corpus) +
            scoreWholeHeading(prepared, doc, isKnown)
          : score,
      ...measureCoverage(found, askedWeight),
      matches: found.map(({ match }) => match).filter((match) => match !== null),
    };
  };
}

/** First pass: for each concept in order, the variant that scores best in the passage, or null where it has none. */
export function matchConcepts(
  concepts: readonly PreparedConcept[],
  doc: MeasuredText,
  corpus: Pick<Corpus, 'meanLength' | 'meanHeadLength'>,
): ConceptMatch[] {
  const length = doc.head.length + doc.body.length;
  const norm = normalizeLength(length, corpus.meanLength);
  const headScore = scoreHeadTerm(doc, corpus);
  return concepts.map(({ concept, variants }) => {
    let best: Match | null = null;
    let asked: Match | null = null;
    let worth = 0;
    for (const prepared of variants) {
      const match = matchVariant(concept, prepared, doc, { norm, headScore });
      if (match === null) continue;
      if (best === null || match.score > best.score) {
        best = match;
        worth = prepared.worth;
      }
      if (match.variant.kind === 'asked') asked = match;
    }
    if (asked === null || best === null || asked === best) return { concept, match: best };
    // the asked word itself says what was found, whatever a rarer synonym adds to the score: both are one term, found more often
    const more = worth * (saturate(1 + asked.at.length, norm) - saturate(1, norm));
    return {
      concept,
      match: { ...asked, score: best.score + more * (concept.hint ? HINT_FACTOR : 1) },
    };
  });
}

/** One variant in a passage, scored by BM25 in the whole and in title and headings; null where it does not occur. */
function matchVariant(
  concept: Concept,
  { variant, termIds, worth, headWorth }: PreparedVariant,
  doc: MeasuredText,
  { norm, headScore }: { readonly norm: number; readonly headScore: number },
): Match | null {
  const inHead = findPositions(doc.head, termIds).length;
  const at = findPositions(doc.body, termIds);
  const frequency = inHead + at.length;
  if (frequency === 0) return null;
  const head = inHead > 0 ? headWorth * headScore : 0;
  const score = (worth * saturate(frequency, norm) + head) * (concept.hint ? HINT_FACTOR : 1);
  return { concept, variant, score, inHead: inHead > 0, at };
}

/** Second pass: the sum of all matches, with a bonus for each two neighbours of the question that are close in the text. */
export function scoreMatches(found: readonly ConceptMatch[]): number {
  let score = 0;
  for (const [at, { concept, match }] of found.entries()) {
    if (match === null) continue;
    score += match.score;
    const before = found[at - 1];
    if (before === undefined || before.match === null) continue;
    // a match in the headings alone is nowhere in the text
    const gap = leastDistance(before.match.at, match.at);
    if (gap > MAX_GAP) continue;
    score += (NEARNESS * Math.min(before.concept.weight, concept.weight)) / Math.max(1, gap);
  }
  return score;
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
  const gap = leastDistance(modifier.at, noun.at);
  return gap <= MAX_GAP && (gap > 0 || modifier.variant === noun.variant);
}
