import { isStopWord, stem } from '../text/words.ts';

/**
 * Numbers for words and for their stems. It grows and never shrinks, so that what was read with it stays true when other
 * articles change; whether a word is still in use is not its to say.
 */
export interface Vocabulary {
  /** The number of a folded word, which is added where it is new. */
  addWord(folded: string): number;
  /** The number of a folded word; undefined for one that was never added. */
  wordId(folded: string): number | undefined;
  /** The number of a stem; undefined where no word with it was added. */
  stemId(stem: string): number | undefined;
  /** The number of the stem of a word. */
  stemOf(wordId: number): number;
  isStopWord(wordId: number): boolean;
  /** All folded words, by their numbers. */
  readonly words: readonly string[];
  /** All stems, by their numbers. */
  readonly stems: readonly string[];
}

/** With the given folded words, or with none. */
export function createVocabulary(known: Iterable<string> = []): Vocabulary {
  const words: string[] = [];
  const stems: string[] = [];
  const wordIds = new Map<string, number>();
  const stemIds = new Map<string, number>();
  const stemsOfWords: number[] = [];
  const stopWords: boolean[] = [];

  function addStem(term: string): number {
    const known = stemIds.get(term);
    if (known !== undefined) return known;
    stemIds.set(term, stems.length);
    return stems.push(term) - 1;
  }

  function addWord(folded: string): number {
    const known = wordIds.get(folded);
    if (known !== undefined) return known;
    wordIds.set(folded, words.length);
    stemsOfWords.push(addStem(stem(folded)));
    stopWords.push(isStopWord(folded));
    return words.push(folded) - 1;
  }

  for (const word of known) addWord(word);
  return {
    addWord,
    wordId: (folded) => wordIds.get(folded),
    stemId: (term) => stemIds.get(term),
    stemOf: (wordId) => stemsOfWords[wordId] ?? -1,
    isStopWord: (wordId) => stopWords[wordId] ?? false,
    words,
    stems,
  };
}
