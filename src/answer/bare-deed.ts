// Tells questions for a deed of which too little is read to name who does it.

import type { Question } from '../question/question.ts';
import { splitWords, stem } from '../text/words.ts';
import type { OwnershipStatement } from './ownership-statement.ts';
import type { PassageIndex } from './passage-index.ts';

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
  statement: Pick<OwnershipStatement, 'sentence' | 'clause' | 'hit'>,
  index: PassageIndex,
): boolean {
  const isBare = words.length === 1 && words[0] === action && owned.length === 0;
  const isLast = splitWords(text).at(-1)?.folded === action;
  const isAsked = isBare && isLast && near.length === 0 && statement.hit.headCoverage === 0;
  return isAsked && action !== null && !isDoneToNothing(statement, action, index);
}

/** What may follow a verb without an object: "cooks for sixty people", "teaches on Mondays". */
const NO_OBJECT =
  /^\s*(?:[.;,!)]|$|(?:for|on|at|from|in|every|each|between|until|daily|weekly|by|with|twice|once|after|before|during|and|or)\b)/i;
/** What may stand between a role's name and its verb. */
const UP_TO_VERB = /^\s+(?:(?:also|then|always|only|can|may|will|must|should|\p{L}+ly) )*$/iu;

/** Whether a sentence says that the role does it, and not to what. */
function isDoneToNothing(
  { sentence, clause }: Pick<OwnershipStatement, 'sentence' | 'clause'>,
  action: string,
  index: PassageIndex,
): boolean {
  const name = index.findNames(sentence).find(({ start }) => start === clause.name);
  return splitWords(sentence).some(
    ({ folded, start, end }) =>
      stem(folded) === stem(action) &&
      NO_OBJECT.test(sentence.slice(end)) &&
      UP_TO_VERB.test(sentence.slice(name?.end ?? 0, start)),
  );
}
