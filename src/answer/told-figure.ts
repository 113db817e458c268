// Tells a sentence that says the number that is asked for, and has every word that was asked.

import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import { isLightWord, splitWords, stem } from '../text/words.ts';
import type { ScoredPassage } from './answer.ts';
import { isSameWord, listAsked } from './exactness.ts';
import { hasFigure, hasFigureFor } from './figures.ts';
import type { PassageIndex } from './passage-index.ts';

/** Words that only say what kind of number is asked for. */
const NAMES_KIND =
  /^(?:prices?|fares?|costs?|charge[ds]?|pay|paying|rates?|fees?|expensive|numbers?|amounts?|totals?|counts?|maximum|max|limits?|duration|length|long|longest|times?|hours?)$/;

/** What sets the number apart from what was asked: another time, another case, a no. */
const SAYS_OTHERWISE =
  /\b(?:not|never|no longer|used to|until|after|(?<!\b(?:day|night|evening|week|month) )before|unless|except|if|when|while|which|and|or|but|leave|late|lost|fines?)\b|n['’]t\b|,/i;
/** Before the subject of a short sentence: "The island gate closes …". */
const LEADS_TO_SUBJECT =
  /^(?:(?!(?:of|in|to|with|at|for|on|by|from|into|off)\b)[\p{L}'’-]+ ){0,3}$/iu;

/** Whether a sentence says one thing of its subject, which is what was asked: the first of the telling words stands there. */
function isPlainOf(text: string, subject: string): boolean {
  if (SAYS_OTHERWISE.test(text)) return false;
  const words = splitWords(text);
  const at = words.findIndex(({ folded }) => stem(folded) === stem(subject));
  const before = words[at] === undefined ? null : text.slice(0, words[at].start);
  return before !== null && LEADS_TO_SUBJECT.test(before);
}

/** Whether a sentence of a passage says all that was asked, with the number: "The gate closes at 22:00" for "when does the gate close?". */
export function tellsFigure(
  { passage }: ScoredPassage,
  question: Question,
  index: PassageIndex,
): boolean {
  const { quantity, roles, isVague } = question;
  if (quantity === null || roles.length > 0 || isVague) return false;
  const all = listAsked(question, index);
  const telling = all.filter(({ word }) => !NAMES_KIND.test(word) && !isLightWord(word));
  const [subject, another] = telling;
  if (subject === undefined) return false;
  // one word and any number beside it say little: "how many gates are there?"
  const isNamed = another !== undefined;
  if (!isNamed && (quantity === 'number' || quantity === 'money')) return false;
  const asked = isNamed ? all.filter(({ word }) => !NAMES_KIND.test(word)) : all;
  const measure = index.search.measure(question);
  return index.sentencesOf(passage).some(({ text, terms }) => {
    if (!hasFigureFor(text, quantity, question.text) || !isPlainOf(text, subject.word))
      return false;
    const said = measure(terms).matches.filter(
      (match) => isSameWord(match) || match.variant.kind === 'same',
    );
    return asked.every(({ word }) => said.some(({ concept }) => concept.word === word));
  });
}

/** The hits chosen; where none of them has the number that is asked for, behind those of all found whose sentence tells it. */
export function withToldFigure(
  chosen: readonly Hit[],
  found: readonly Hit[],
  question: Question,
  index: PassageIndex,
): readonly Hit[] {
  const { quantity } = question;
  if (quantity === null || chosen.some(({ passage }) => hasFigure(passage.text, quantity)))
    return chosen;
  const told = found.filter((one) => tellsFigure(one, question, index));
  return [...told, ...chosen.filter((one) => !told.includes(one))];
}
