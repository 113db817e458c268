// Tells words that are written in capitals.

import type { Word } from './words.ts';

const CAPITALS = /^\p{Lu}{2,}$/u;

/** Whether a word of a text is written in capitals alone, at least two of them. */
export function isInCapitals(text: string, { start, end }: Pick<Word, 'start' | 'end'>): boolean {
  return CAPITALS.test(text.slice(start, end));
}

/** Whether a word is in capitals like one beside it, so that its capital makes no name of it: "IN NO EVENT SHALL". */
export function isAmongCapitals(text: string, words: readonly Word[], at: number): boolean {
  const isUpper = (word: Word | undefined): boolean =>
    word !== undefined && isInCapitals(text, word);
  return isUpper(words[at]) && (isUpper(words[at - 1]) || isUpper(words[at + 1]));
}
