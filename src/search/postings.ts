import { createBestScores } from './best-scores.ts';

/**
 * For each term the passages that have it, and what it adds to the score of each: its impact. Lists of one term after the
 * other in typed arrays, as a search goes over tens of thousands of entries: a stop in memory for each is what it costs.
 */
export interface Postings {
  /** The number of passages. */
  readonly size: number;
  /** The place of each term in `starts`. */
  readonly terms: ReadonlyMap<string, number>;
  /** Where the list of each term begins; it ends where the next begins. */
  readonly starts: Int32Array;
  /** Numbers of passages, by their order. */
  readonly passages: Int32Array;
  /** Beside each passage, the BM25 of the term in it over all fields. */
  readonly impacts: Float32Array;
}

/** Finds the passages with the highest sum of impacts. */
export interface CandidateFinder {
  /**
   * Numbers of at most `limit` passages that have some of the terms, each term counted by its boost; best first. Only those
   * `among` the given ones, in their order, where these are given.
   */
  find(
    boosts: ReadonlyMap<string, number>,
    limit: number,
    among?: readonly number[],
  ): readonly number[];
}

export function createCandidateFinder(postings: Postings): CandidateFinder {
  const { size, terms, starts, passages, impacts } = postings;
  // for one search after the other
  const scores = new Float64Array(size);
  return {
    find(boosts, limit, among) {
      scores.fill(0);
      for (const [term, boost] of boosts) {
        const at = terms.get(term);
        if (at === undefined) continue;
        const end = starts[at + 1] ?? 0;
        for (let entry = starts[at] ?? 0; entry < end; entry += 1) {
          const passage = passages[entry] ?? 0;
          scores[passage] = (scores[passage] ?? 0) + boost * (impacts[entry] ?? 0);
        }
      }
      const best = createBestScores(limit);
      if (among === undefined) {
        for (let at = 0; at < size; at += 1) best.offer(at, scores[at] ?? 0);
      } else {
        for (const at of among) best.offer(at, scores[at] ?? 0);
      }
      return best.list();
    },
  };
}
