// Tells questions in other languages from those that the articles only lack the words of.

import type { Question } from '../question/question.ts';
import { isInOtherLanguage, isOfOtherLanguage } from '../text/other-languages.ts';
import { splitWords, stem } from '../text/words.ts';
import type { PassageIndex } from './passage-index.ts';

/** Shorter words of other languages stand in English articles too, in names and as abbreviations: "la", "des". */
const MIN_TELLING = 4;

/** Whether a question is in another language than English, and none of its words is in the articles. */
export function isUnreadable({ text, roles }: Question, index: PassageIndex): boolean {
  const words = splitWords(text).map(({ folded }) => folded);
  if (roles.length > 0 || !isInOtherLanguage(words)) return false;
  const telling = words.filter((word) => word.length >= MIN_TELLING || isOfOtherLanguage(word));
  return telling.every((word) => index.search.corpus.termId(stem(word)) === undefined);
}
