import type { Hit } from '../search/search.ts';
import type { Answer, ScoredPassage } from './answer.ts';

/** What one reading of a question is answered with. */
export interface Draft
  extends Pick<Answer, 'headline'>,
    Partial<Pick<Answer, 'owners' | 'rows' | 'headings'>> {
  readonly passages: readonly ScoredPassage[];
  /** How much of this reading the best passage speaks of, 0..1. */
  readonly fit: number;
  /** Whether the passages say what was asked; else they are only near it. */
  readonly isSaid: boolean;
  /** What they say it of, where that is less than the question's topic: the path of a file among what is told of it. */
  readonly topic?: string;
}

/** Passages of a draft at most: more would have to be scrolled through. */
export const MAX_PASSAGES = 5;

/** The coverage of the best hit, 0..1. */
export function findBestCoverage(hits: readonly Hit[]): number {
  return Math.max(0, ...hits.map((hit) => hit.coverage));
}
