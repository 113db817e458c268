// The search: MiniSearch's index proposes candidates by plain BM25, the ranker decides.

import { createBoundedMap } from '../bounded-map.ts';
import type { Passage } from '../knowledge/passage.ts';
import { finish, type Steps } from '../slices.ts';
import { type Concept, createExpander } from './concepts.ts';
import { type Corpus, createCorpus } from './corpus.ts';
import type { TermIds } from './doc.ts';
import { createIndexed, type Indexed } from './indexed.ts';
import { createCandidateFinder } from './postings.ts';
import { createRanker, type Fit, type Ranker } from './rank.ts';
import type { Thesaurus } from './synonyms.ts';

/** A passage and how it fits the query. */
export interface Hit extends Fit {
  readonly passage: Passage;
}

/** What to look for: the words that were asked, and words that only help to rank. */
interface Query {
  readonly words: readonly string[];
  readonly hints?: readonly string[];
  /** Things asked for by name, each with all its names: a passage has to spell one of them as it is. */
  readonly names?: readonly (readonly string[])[];
  /** The whole question, in which phrases are looked for; `words` where it is left out. */
  readonly said?: readonly string[];
  /** The roles that are asked about. */
  readonly roles?: readonly string[];
}

export interface Search {
  readonly corpus: Corpus;
  /** The words of a query with all their wordings. */
  expand(query: Query): readonly Concept[];
  /** The passages that speak of the query, best first, at most `limit`. */
  find(query: Query, limit?: number): readonly Hit[];
  /** Those of the given passages that speak of the query, best first; of hundreds, the best. */
  findAmong(query: Query, passages: readonly Passage[]): readonly Hit[];
  /** All the given passages against the query, best first: also those that have none of its words. */
  rank(query: Query, passages: readonly Passage[]): readonly Hit[];
  /** A text as term ids, to be measured. */
  toTermIds(text: string): TermIds;
  /** Measures how texts fit the query by themselves, without title and headings. */
  measure(query: Query): (terms: TermIds) => Fit;
}

/** What a query comes to in this corpus. */
interface Prepared {
  readonly concepts: readonly Concept[];
  readonly rank: Ranker;
}

/** More than one message asks. */
const LATEST_QUERIES = 32;
/** Enough that the right passage is hardly ever left out. */
const MAX_CANDIDATES = 200;
const MAX_FOUND = 50;
/** Of given passages: a role may have thousands, of which an answer shows a few. */
const MAX_AMONG = 500;
/** What a hint counts for a candidate against a word that was asked for. */
const HINT_BOOST = 0.25;
const NO_TERMS = new Int32Array();
/** A text is measured without title and headings. */
const NO_HEAD = { head: NO_TERMS, headLength: 0, nearestLength: 0, questionWords: NO_TERMS };

/** Indexes passages, a passage a step. The same passages and words always give the same hits in the same order. */
export function createSearch(passages: readonly Passage[], thesaurus: Thesaurus): Search {
  return finish(prepareSearch(passages, thesaurus));
}

/** The same in steps. `indexed` is brought up to date: one after the other may use it, but not two at once. */
export function* prepareSearch(
  passages: readonly Passage[],
  thesaurus: Thesaurus,
  indexed: Indexed = createIndexed(),
): Steps<Search> {
  const corpus = yield* createCorpus(passages, indexed.read);
  const { docs } = corpus;
  const numbers = new Map(docs.map(({ passage }, at) => [passage, at]));
  const candidates = createCandidateFinder(yield* indexed.toPostings(docs));
  const expander = yield* createExpander(corpus, thesaurus);
  // a question is looked at from several sides, which change what it means but seldom its words: these are expanded once
  const prepare = cacheByContent((query: Query): Prepared => {
    const { words, hints = [], said = words, roles = [], names = [] } = query;
    const concepts = [
      ...expander.expand(words, hints, said, roles.length > 0),
      ...names.map((labels) => expander.expandName(labels)),
    ];
    return { concepts, rank: createRanker(corpus, concepts, query.said) };
  });
  const expand = (query: Query): readonly Concept[] => prepare(query).concepts;
  const rankerOf = (query: Query): Ranker => prepare(query).rank;
  // the passages of a role are asked about time after time, and may be thousands
  const numbersOf = cacheByKey((passages: readonly Passage[]): readonly number[] =>
    passages.map((passage) => numbers.get(passage)).filter((number) => number !== undefined),
  );
  const rankDocs = (query: Query, among: readonly number[]): Hit[] => {
    const rank = rankerOf(query);
    return among.flatMap((at) => {
      const doc = docs[at];
      return doc === undefined ? [] : [{ passage: doc.passage, ...rank(doc) }];
    });
  };
  const findIn = (query: Query, among: readonly number[]): Hit[] =>
    sortByScore(rankDocs(query, among).filter(({ score }) => score > 0));
  const findCandidates = (query: Query, most: number, among?: readonly number[]): Hit[] =>
    findIn(query, candidates.find(boostTerms(expand(query)), most, among));
  const findAll = cacheByKey((query: Query) => findCandidates(query, MAX_CANDIDATES));
  return {
    corpus,
    expand,
    find: (query, limit = MAX_FOUND) => findAll(query).slice(0, limit),
    findAmong(query, passages) {
      const among = numbersOf(passages);
      return among.length <= MAX_AMONG
        ? findIn(query, among)
        : findCandidates(query, MAX_AMONG, among);
    },
    rank: (query, passages) => sortByScore(rankDocs(query, numbersOf(passages))),
    toTermIds: (text) => corpus.toTermIds(text),
    measure(query) {
      const rank = rankerOf(query);
      return (body) => rank({ ...NO_HEAD, body });
    },
  };
}

/** Remembers what was computed for the latest queries; those that look for the same are the same query. */
function cacheByContent<Result extends object>(
  compute: (query: Query) => Result,
): (query: Query) => Result {
  const latest = createBoundedMap<string, Result>(LATEST_QUERIES);
  return cacheByKey((query: Query) => {
    const { words, hints, said, roles = [], names } = query;
    const content = JSON.stringify([words, hints, said, roles.length > 0, names]);
    const known = latest.get(content) ?? compute(query);
    // what is asked for again is the latest
    latest.delete(content);
    latest.set(content, known);
    return known;
  });
}

/** Remembers what was computed for a query, or for passages, for as long as these are in use. */
function cacheByKey<Key extends object, Result extends object>(
  compute: (key: Key) => Result,
): (key: Key) => Result {
  const cache = new WeakMap<Key, Result>();
  return (key) => {
    const known = cache.get(key);
    if (known !== undefined) return known;
    const result = compute(key);
    cache.set(key, result);
    return result;
  };
}

/** The stems of all wordings, each with the highest strength that it has in one of them. */
function boostTerms(concepts: readonly Concept[]): Map<string, number> {
  const boosts = new Map<string, number>();
  for (const { variants, hint } of concepts) {
    for (const { stems, strength } of variants) {
      const boost = hint ? strength * HINT_BOOST : strength;
      for (const term of stems) boosts.set(term, Math.max(boosts.get(term) ?? 0, boost));
    }
  }
  return boosts;
}

/** Best first; by id where scores are equal. */
function sortByScore(hits: Hit[]): Hit[] {
  return hits.sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
}
