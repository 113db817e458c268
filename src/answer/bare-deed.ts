// Tells questions for a deed of which too little is read to name who does it.

import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import { splitWords, stem } from '../text/words.ts';

/** "whose job is it to find somebody to check a plan?", "who gets to say …": a deed is asked, in words that say little. */
const ASKS_FOR_DEED =
  /\b(?:whose (?:job|task|call|turn|duty) (?:is|was) it to|who (?:gets?|has|needs?|ought|is (?:supposed|meant)) to) (?!(?:own|handle|manage|run|lead|deal|take|look after|maintain|sort|do|be|care)\b)/i;

/** Whether a deed is asked that was not read, of a thing of one word: whose that is does not tell who does it. */
export function asksUnreadDeed({ text, action, words }: Question): boolean {
  return action === null && words.length < 2 && ASKS_FOR_DEED.test(text);
}

/**
 * Whether nothing but a deed is asked ("who answers?"), and no heading of a passage is on it: what it is done to there may be
 * something else.
 */
export function asksBareDeed(
  { text, action, words, owned, near }: Question,
  { sentence, hit: { headCoverage } }: { readonly sentence: string; readonly hit: Hit },
): boolean {
  const isBare = words.length === 1 && words[0] === action && owned.length === 0;
  const isLast = splitWords(text).at(-1)?.folded === action;
  const isAsked = isBare && isLast && near.length === 0 && headCoverage === 0;
  return isAsked && action !== null && !isDoneToNothing(sentence, action);
}

/** What may follow a verb without an object: "cooks for sixty people", "teaches on Mondays". */
const NO_OBJECT =
  /^\s*(?:[.;,!)]|$|(?:for|on|at|from|in|every|each|between|until|daily|weekly|by|with|twice|once|after|before|during|and|or)\b)/i;

/** Whether a sentence says that something is done, and not to what. */
function isDoneToNothing(sentence: string, action: string): boolean {
  return splitWords(sentence).some(
    ({ folded, end }) =>
      stem(folded) === stem(action) &&
      NO_OBJECT.test(sentence.slice(end)) &&
      !/^[^.;:]{0,20}:/.test(sentence.slice(end)),
  );
}
