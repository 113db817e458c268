import MiniSearch from 'minisearch';
import type { Passage } from '../knowledge/passage.ts';
import { type Concept, createExpander, type Thesaurus } from './concepts.ts';
import { type Corpus, createCorpus, type Doc, type Row } from './corpus.ts';
import { createRanker, type Fit, type Ranker } from './rank.ts';

/** A passage that speaks of what was asked. */
export interface Hit extends Fit {
  readonly passage: Passage;
}

/** What to look for: the words that were asked, and words that only help to rank. */
interface Query {
  readonly words: readonly string[];
  readonly hints?: readonly string[];
  /** Things asked for by name, each with all its names: one of them has to stand in a passage as it is spelled. */
  readonly names?: readonly (readonly string[])[];
  /** The whole wording, in which phrases are seen; the words where it is left out. */
  readonly said?: readonly string[];
}

export interface Search {
  readonly corpus: Corpus;
  /** The words of a query with all that may stand for them. */
  expand(query: Query): readonly Concept[];
  /** The passages that speak of the query, best first, at most `limit`. */
  find(query: Query, limit?: number): readonly Hit[];
  /** All the given passages against the query, best first: also those that hold none of its words. */
  rank(query: Query, passages: readonly Passage[]): readonly Hit[];
  /** A text as a row of terms, to be measured. */
  toRow(text: string): Row;
  /** Measures how texts fit the query by themselves, without title and headings. */
  measure(query: Query): (row: Row) => Fit;
}

/** The index proposes, the ranker decides: enough that the right passage is hardly ever beyond. */
const CANDIDATES = 200;
const MOST_HITS = 50;
/** Title and headings again, beside the text that they are part of. */
const BOOST = { head: 0.75, all: 1 };
const NO_HEAD = new Int32Array();
const BM25 = { k: 1.2, b: 0.7, d: 0 };

function best(hits: Hit[]): Hit[] {
  return hits.sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
}

/** Indexes passages. The same passages and words always give the same hits in the same order. */
export function createSearch(passages: readonly Passage[], thesaurus: Thesaurus): Search {
  const corpus = createCorpus(passages);
  const index = new MiniSearch<{ id: string; head: string; all: string }>({
    fields: ['all', 'head'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  for (const [id, doc] of corpus.docs) {
    index.add({ id, head: doc.headTerms, all: `${doc.headTerms} ${doc.bodyTerms}`.trim() });
  }
  const expander = createExpander(corpus, thesaurus);
  // a question is looked at from several sides: what it asks is worked out once
  const expanded = new WeakMap<Query, readonly Concept[]>();
  const rankers = new WeakMap<Query, Ranker>();

  function expand(query: Query): readonly Concept[] {
    let concepts = expanded.get(query);
    if (concepts === undefined) {
      const { words, names = [], hints = [], said = words } = query;
      concepts = [
        ...expander.expand(words, hints, said),
        ...names.map((labels) => expander.name(labels)),
      ];
      expanded.set(query, concepts);
    }
    return concepts;
  }

  function rankerOf(query: Query): Ranker {
    let ranker = rankers.get(query);
    if (ranker === undefined) {
      ranker = createRanker(corpus, expand(query));
      rankers.set(query, ranker);
    }
    return ranker;
  }

  function candidates(concepts: readonly Concept[]): Doc[] {
    const weights = new Map<string, number>();
    for (const { variants, hint } of concepts) {
      for (const { stems, strength } of variants) {
        for (const term of stems) {
          weights.set(term, Math.max(weights.get(term) ?? 0, hint ? strength / 4 : strength));
        }
      }
    }
    const query = [...weights.keys()].join(' ');
    if (query === '') return [];
    const results = index.search(query, {
      boost: BOOST,
      bm25: BM25,
      boostTerm: (term) => weights.get(term) ?? 1,
    });
    // MiniSearch multiplies a score by the number of words matched; dividing it out again gives the plain BM25 sum
    return results
      .map((result) => ({
        id: String(result.id),
        score: result.score / Math.max(1, result.queryTerms.length),
      }))
      .sort((a, b) => b.score - a.score)
      .slice(0, CANDIDATES)
      .map(({ id }) => corpus.docs.get(id))
      .filter((doc) => doc !== undefined);
  }

  return {
    corpus,
    expand,
    find(query, limit = MOST_HITS) {
      const weigh = rankerOf(query);
      return best(candidates(expand(query)).map((doc) => ({ passage: doc.passage, ...weigh(doc) })))
        .filter((hit) => hit.score > 0)
        .slice(0, limit);
    },
    rank(query, among) {
      const weigh = rankerOf(query);
      return best(
        among
          .map((passage) => corpus.docs.get(passage.id))
          .filter((doc) => doc !== undefined)
          .map((doc) => ({ passage: doc.passage, ...weigh(doc) })),
      );
    },
    toRow: (text) => corpus.read(text),
    measure(query) {
      const weigh = rankerOf(query);
      return (body) => weigh({ head: NO_HEAD, body });
    },
  };
}
