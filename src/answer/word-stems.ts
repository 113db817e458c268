import { isStopWord, splitWords, stem } from '../text/words.ts';

/** The stems of a text's words, those that say nothing by themselves left out. */
export function listStems(text: string): ReadonlySet<string> {
  const words = splitWords(text).filter(({ folded }) => !isStopWord(folded));
  return new Set(words.map(({ folded }) => stem(folded)));
}
