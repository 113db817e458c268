// Reads what is said in a passage together with the headings above it.

import type { Fit } from '../search/rank.ts';
import type { Hit } from '../search/search.ts';

/** Headings that have so much of what was asked are on it. */
export const NEARLY_ALL = 0.9;

/** … and so much of it with the rarest of it among that. */
const MOST_WITH_RAREST = 0.7;

/** Whether the title and headings have each of these words of the question. */
export function hasInHead({ matches }: Hit, words: ReadonlySet<string>): boolean {
  const inHead = new Set(matches.flatMap((match) => (match.inHead ? match.concept.word : [])));
  return [...words].every((word) => inHead.has(word));
}

/** Whether headings say nearly all of what was asked, or its rarest words and most of the rest: "sick" of "too sick to work". */
export function isHeadedBy(hit: Hit, rarest: ReadonlySet<string>): boolean {
  const hasRarest = rarest.size > 0 && hasInHead(hit, rarest);
  return hit.headCoverage >= (hasRarest ? MOST_WITH_RAREST : NEARLY_ALL);
}

/** What a text says of the thing with the headings above it, in nats: the sum of what each asked word that they have tells. */
export function weighUnderHeadings(fit: Fit, { matches }: Hit): number {
  const found = new Map<string, number>();
  for (const { concept, variant } of [...matches.filter(({ inHead }) => inHead), ...fit.matches]) {
    if (concept.hint) continue;
    const weight = concept.weight * variant.strength;
    found.set(concept.word, Math.max(weight, found.get(concept.word) ?? 0));
  }
  return [...found.values()].reduce((sum, weight) => sum + weight, 0);
}
