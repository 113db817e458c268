// Reads what is said in a passage together with the headings above it.

import type { Question } from '../question/question.ts';
import type { Fit } from '../search/rank.ts';
import type { Hit } from '../search/search.ts';
import { isLightWord, isStopWord, splitWords, stem } from '../text/words.ts';
import type { Clause } from './clauses.ts';

/** Headings that have so much of what was asked are on it. */
export const NEARLY_ALL = 0.9;

/** … and so much of it with the rarest of it among that. */
const MOST_WITH_RAREST = 0.7;

/** Whether the title and headings have each of these words of the question. */
function hasInHead({ matches }: Hit, words: ReadonlySet<string>): boolean {
  const inHead = new Set(matches.flatMap((match) => (match.inHead ? match.concept.word : [])));
  return [...words].every((word) => inHead.has(word));
}

/** Whether headings say nearly all of what was asked, or its rarest words and most of the rest: "sick" of "too sick to work". */
export function isHeadedBy(hit: Hit, rarest: ReadonlySet<string>): boolean {
  const hasRarest = rarest.size > 0 && hasInHead(hit, rarest);
  return hit.headCoverage >= (hasRarest ? MOST_WITH_RAREST : NEARLY_ALL);
}

/** A clause of a sentence, and how it fits the question. */
interface SaidClause {
  readonly text: string;
  readonly clause: Pick<Clause, 'start' | 'names'>;
  readonly fit: Fit;
}

/**
 * How much of what the most telling sentence of a passage has of the thing is in a clause that does what was asked, 0 or more, both
 * with the headings above them; 0 where these lack the rarest of it, or the clause speaks of something else.
 */
export function measureUnderHeadings(
  said: SaidClause,
  topical: Fit,
  hit: Hit,
  { keys, question }: { readonly keys: ReadonlySet<string>; readonly question: Question },
): number {
  if (!hasInHead(hit, keys) || !namesThing(said, question)) return 0;
  return weighUnderHeadings(said.fit, hit) / weighUnderHeadings(topical, hit);
}

/**
 * Whether a clause speaks of the thing asked for, though it leaves out what the heading says of it: "publishes the post" below
 * "Guest posts", and not "publishes the newsletter" nor "publishes blog posts". A role's own name speaks of nothing.
 */
function namesThing(
  { text, clause: { start, names }, fit: { matches } }: SaidClause,
  { action }: Question,
): boolean {
  const isOfThing = ({ concept: { hint, word } }: Fit['matches'][number]): boolean =>
    !hint && word !== action && !isLightWord(word);
  const said = new Set(matches.filter(isOfThing).flatMap(({ variant }) => variant.stems));
  const done = new Set(
    matches.flatMap(({ concept, variant }) => (concept.word === action ? variant.stems : [])),
  );
  const words = splitWords(text).map((word) => ({
    term: stem(word.folded),
    isSmall: isStopWord(word.folded),
    isName: names.some((name) => start + word.start >= name.start && start + word.end <= name.end),
  }));
  return words.some(({ term, isName }, at) => {
    const before = words[at - 1];
    if (!said.has(term) || isName) return false;
    if (before === undefined || before.isSmall || before.isName) return true;
    return said.has(before.term) || done.has(before.term);
  });
}

/** What a text says of the thing with the headings above it, in nats: the sum of what each asked word that they have tells. */
function weighUnderHeadings(fit: Fit, { matches }: Hit): number {
  const found = new Map<string, number>();
  for (const { concept, variant } of [...matches.filter(({ inHead }) => inHead), ...fit.matches]) {
    if (concept.hint) continue;
    const weight = concept.weight * variant.strength;
    found.set(concept.word, Math.max(weight, found.get(concept.word) ?? 0));
  }
  return [...found.values()].reduce((sum, weight) => sum + weight, 0);
}
