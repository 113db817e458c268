import type { Question } from '../question/understand.ts';
import type { Fit } from '../search/rank.ts';
import type { Hit } from '../search/search.ts';

/**
 * How much of what was asked (each word weighted by its idf) a passage must speak of to be an answer. It is a share,
 * so it holds on any pack.
 */
const ENOUGH = 0.6;
/** A passage without any number answers "how many" badly, whatever else it holds. */
const WITHOUT_QUANTITY = 0.7;
const QUANTITY =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|half|quarter|third|once|twice|daily|weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?|immediately|unlimited|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday)\b/i;

/** How well a passage answers, 0..1: its coverage, less where a number was asked for and none is there. */
export function fitness(hit: Hit, question: Question): number {
  return question.quantity && !QUANTITY.test(hit.passage.text)
    ? hit.coverage * WITHOUT_QUANTITY
    : hit.coverage;
}

/** Whether a passage speaks of enough of what was asked. */
export function answers(hit: Hit, question: Question): boolean {
  return fitness(hit, question) >= ENOUGH;
}

/** The place of the fit that speaks of most of what was asked; the first one where none does. */
export function bestFit(fits: readonly Fit[]): number {
  let best = 0;
  for (const [at, fit] of fits.entries()) {
    const known = fits[best];
    if (known === undefined || fit.coverage < known.coverage) continue;
    if (fit.coverage > known.coverage || fit.score > known.score) best = at;
  }
  return best;
}
