import { isStopWord, splitWords, stem } from '../text/words.ts';

/** The stems of a text's words, those that say nothing by themselves left out. */
export function listStems(text: string): ReadonlySet<string> {
  const words = splitWords(text).filter(({ folded }) => !isStopWord(folded));
  return new Set(words.map(({ folded }) => stem(folded)));
}

/** Whether a text has a word, in whatever form. */
export function hasStem(text: string, word: string): boolean {
  const wanted = stem(word);
  return splitWords(text).some(({ folded }) => stem(folded) === wanted);
}
