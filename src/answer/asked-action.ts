// Tells whether a passage says that what the owner is asked to do is done: "approves" for "who approves the budget?".

import type { Question } from '../question/question.ts';
import type { Fit, Match } from '../search/rank.ts';
import type { Hit } from '../search/search.ts';

/** What is left where it is not what was asked that is done: "reviewed by" for "who signs". */
export const OTHER_ACTION = 0.4;
/** … and where another sentence of the passage says that it is done, maybe to something else. */
const DONE_ELSEWHERE = 0.55;

/**
 * How far what is done is what was asked, 0..1, by where a passage says it: in its sentence on the topic, the one before that
 * or its headings, in another sentence, or not at all.
 */
export function weighAction(
  topical: { readonly fit: Fit; readonly before: Fit | null },
  hit: Hit,
  question: Question,
): number {
  const inHead = { ...hit, matches: hit.matches.filter((match) => match.inHead) };
  // what is only related to it is another thing to do
  const isDoneIn = (fit: Fit): boolean => {
    const matches = fit.matches.filter(
      ({ concept, variant }) => concept.word !== question.action || variant.kind !== 'related',
    );
    return hasAction({ ...fit, matches }, question);
  };
  if ([topical.fit, topical.before ?? topical.fit, inHead].some(isDoneIn)) return 1;
  return hasAction(hit, question) ? DONE_ELSEWHERE : OTHER_ACTION;
}

/** Whether the match includes what the owner is asked to do. */
export function hasAction({ matches }: Fit, { action }: Question): boolean {
  if (action === null) return true;
  const done = matches.find(({ concept }) => concept.word === action)?.variant;
  // one word is not both what is done and what it is done to, as "contract" is for "who signs contracts?"; a phrase may be
  const isThing = ({ concept, variant }: Match): boolean =>
    concept.word !== action && variant !== done && variant.stems.join() === done?.stems.join();
  return done !== undefined && !matches.some(isThing);
}
