// Tells a statement of who does something from one that another sentence of its passage outdoes: "The clerk sets prices in points.
// Prices in euros are set by Sales" for "who sets the prices in euros?".

import type { Question } from '../question/question.ts';
import { isLightWord, stem } from '../text/words.ts';
import { POINTS_BACK } from './done-to-roles.ts';
import { listAsked, matchStatement } from './exactness.ts';
import type { OwnershipStatement } from './ownership-statement.ts';
import type { PassageIndex, Sentence } from './passage-index.ts';
import { isPassiveBehind } from './passive.ts';
import { isPast } from './past.ts';
import { isPersonOrBody } from './person-or-body.ts';
import { hasStem, listStems } from './word-stems.ts';

/** Whoever stands before a verb: a few words at the beginning of a clause. */
const ITS_SUBJECT =
  /(?:^|[.;:,–—(]\s*|\b(?:and|then|otherwise|else|but)\s+)((?:[\p{L}'’-]+\s+){1,4})$/iu;

/** Whether another sentence of the passage has the deed, with more of what was asked, and names another who does it. */
export function isBetterSaid(
  statement: OwnershipStatement,
  question: Question,
  index: PassageIndex,
): boolean {
  const { action, words } = question;
  if (action === null || !words.includes(action)) return false;
  const { role, sentence, hit } = statement;
  const things = listAsked(question, index).filter(
    ({ word }) => word !== action && !isLightWord(word),
  );
  const said = new Set(
    matchStatement(statement, question, index).map(({ concept }) => concept.word),
  );
  // "Today it's written by the clerk" has what the sentence before it names
  const lacking = POINTS_BACK.test(sentence) ? [] : things.filter(({ word }) => !said.has(word));
  const hasDeed = hasStem(sentence, action);
  if (hasDeed && lacking.length === 0) return false;
  return index.sentencesOf(hit.passage).some((other) => {
    if (other.text === sentence || !hasStem(other.text, action) || isPast(other.text, ''))
      return false;
    if (other.names.some((name) => name.role === role)) return false;
    const stems = listStems(other.text);
    const has = ({ word }: { readonly word: string }): boolean => stems.has(stem(word));
    if (hasDeed) return lacking.some(has) && isDoneByOther(other, action);
    return (things.some(has) || POINTS_BACK.test(other.text)) && isDoneByOther(other, action);
  });
}

/** Whether a sentence names who does the deed: a role, or people before the verb or behind "by". */
function isDoneByOther({ text, names }: Sentence, action: string): boolean {
  if (names.length > 0) return true;
  const at = [...text.matchAll(/[\p{L}'’-]+/gu)].find(({ 0: word }) => hasStem(word, action));
  if (at === undefined) return false;
  const before = text.slice(0, at.index);
  const [, subject = ''] = ITS_SUBJECT.exec(before) ?? [];
  const [, agent = ''] = /\bby ((?:[\p{L}'’-]+ ?){1,3})/u.exec(text.slice(at.index)) ?? [];
  return (!isPassiveBehind(before) && isPersonOrBody(subject)) || isPersonOrBody(agent, true);
}
