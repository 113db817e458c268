// The search: MiniSearch proposes candidates by plain BM25, the ranker decides.

import MiniSearch from 'minisearch';
import type { Passage } from '../knowledge/passage.ts';
import { finish, type Steps } from '../slices.ts';
import { type Concept, createExpander } from './concepts.ts';
import { type Corpus, createCorpus, type Doc, type TermIds } from './corpus.ts';
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
  /** All the given passages against the query, best first: also those that have none of its words. */
  rank(query: Query, passages: readonly Passage[]): readonly Hit[];
  /** A text as term ids, to be measured. */
  toTermIds(text: string): TermIds;
  /** Measures how texts fit the query by themselves, without title and headings. */
  measure(query: Query): (terms: TermIds) => Fit;
}

/** Enough that the right passage is hardly ever left out. */
const MAX_CANDIDATES = 200;
const MAX_FOUND = 50;
/** `all` is title, headings and text; title and headings count again by themselves. */
const FIELD_BOOST = { head: 0.75, all: 1 };
/** As in rank.ts; MiniSearch calls k1 `k` and has BM25+'s delta as `d`. */
const INDEX_BM25 = { k: 1.2, b: 0.7, d: 0 };
/** What a hint counts for a candidate against a word that was asked for. */
const HINT_BOOST = 0.25;
const NO_TERMS = new Int32Array();
/** A text is measured without title and headings. */
const NO_HEAD = { head: NO_TERMS, headLength: 0, questionWords: NO_TERMS };

interface IndexedDoc {
  readonly id: string;
  readonly head: string;
  readonly all: string;
}

/** Indexes passages, a passage a step. The same passages and words always give the same hits in the same order. */
export function createSearch(passages: readonly Passage[], thesaurus: Thesaurus): Search {
  return finish(prepareSearch(passages, thesaurus));
}

/** The same in steps. */
export function* prepareSearch(passages: readonly Passage[], thesaurus: Thesaurus): Steps<Search> {
  const corpus = yield* createCorpus(passages);
  const index = yield* createIndex(corpus);
  const expander = yield* createExpander(corpus, thesaurus);
  // a question is looked at from several sides: expand it once
  const expand = cacheByQuery((query) => [
    ...expander.expand(
      query.words,
      query.hints ?? [],
      query.said ?? query.words,
      (query.roles ?? []).length > 0,
    ),
    ...(query.names ?? []).map((labels) => expander.expandName(labels)),
  ]);
  const rankerOf = cacheByQuery((query): Ranker => createRanker(corpus, expand(query), query.said));
  const rankDocs = (query: Query, docs: readonly Doc[]): Hit[] => {
    const rank = rankerOf(query);
    return sortByScore(docs.map((doc) => ({ passage: doc.passage, ...rank(doc) })));
  };
  const findAll = cacheByQuery((query) => {
    const docs = docsOf(findCandidates(index, expand(query)), corpus);
    return rankDocs(query, docs).filter((hit) => hit.score > 0);
  });
  return {
    corpus,
    expand,
    find: (query, limit = MAX_FOUND) => findAll(query).slice(0, limit),
    rank: (query, among) =>
      rankDocs(
        query,
        docsOf(
          among.map(({ id }) => id),
          corpus,
        ),
      ),
    toTermIds: (text) => corpus.toTermIds(text),
    measure(query) {
      const rank = rankerOf(query);
      return (body) => rank({ ...NO_HEAD, body });
    },
  };
}

function* createIndex(corpus: Corpus): Steps<MiniSearch<IndexedDoc>> {
  const index = new MiniSearch<IndexedDoc>({
    fields: ['all', 'head'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  for (const [id, { headTerms, bodyTerms }] of corpus.docs) {
    yield;
    index.add({ id, head: headTerms, all: `${headTerms} ${bodyTerms}`.trim() });
  }
  return index;
}

/** Remembers a query's result for as long as the query itself is in use. */
function cacheByQuery<Result extends object>(
  compute: (query: Query) => Result,
): (query: Query) => Result {
  const cache = new WeakMap<Query, Result>();
  return (query) => {
    const known = cache.get(query);
    if (known !== undefined) return known;
    const result = compute(query);
    cache.set(query, result);
    return result;
  };
}

/** Ids of the passages that have some of the concepts' wordings, best first by the plain BM25 sum. */
function findCandidates(index: MiniSearch<IndexedDoc>, concepts: readonly Concept[]): string[] {
  const boosts = new Map<string, number>();
  for (const { variants, hint } of concepts) {
    for (const { stems, strength } of variants) {
      const boost = hint ? strength * HINT_BOOST : strength;
      for (const term of stems) boosts.set(term, Math.max(boosts.get(term) ?? 0, boost));
    }
  }
  if (boosts.size === 0) return [];
  const results = index.search([...boosts.keys()].join(' '), {
    boost: FIELD_BOOST,
    bm25: INDEX_BM25,
    boostTerm: (term) => boosts.get(term) ?? 1,
  });
  // MiniSearch multiplies a score by the number of words matched; dividing it out again gives the plain BM25 sum
  return results
    .map(({ id, score, queryTerms }) => ({
      id: String(id),
      score: score / Math.max(1, queryTerms.length),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_CANDIDATES)
    .map(({ id }) => id);
}

function docsOf(ids: readonly string[], { docs }: Corpus): Doc[] {
  return ids.map((id) => docs.get(id)).filter((doc) => doc !== undefined);
}

/** Best first; by id where scores are equal. */
function sortByScore(hits: Hit[]): Hit[] {
  return hits.sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
}
