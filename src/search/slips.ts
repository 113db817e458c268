// Finds out what was meant by a word that neither English nor the articles know: "vacatoin", "admins", "careerwise".

import { isEnglishWord, listEnglishWords } from '../text/english-words.ts';
import { findNearestWord } from '../text/spelling.ts';
import { hasUnspacedScript } from '../text/unspaced-scripts.ts';
import { stem } from '../text/words.ts';
import type { Corpus } from './corpus.ts';
import type { SynonymIndex } from './synonyms.ts';

/** A shorter unknown word is as likely another word as a typo. */
const MIN_TYPO_LENGTH = 5;
/** The same of a word whose letters are syllables. */
const MIN_SYLLABLES = 3;
/** A word that is shortened by fewer letters is more likely another word. */
const MIN_LETTERS_CUT = 3;
/** "reapply" for "apply", "careerwise" for "career". */
const AFFIX = /^re(?=\p{L}{4})|(?<=\p{L}{4})wise$/u;

/** What the words of a question are known by. */
export interface KnownWords {
  readonly corpus: Corpus;
  readonly synonyms: Pick<SynonymIndex, 'hasWord'>;
}

/** The word of the articles that a typo most likely meant; null where the word is none, or none is near. */
export function findTypo(word: string, known: KnownWords): string | null {
  const { corpus } = known;
  return maySlip(word, known)
    ? findNearestWord(word, corpus.words(), (near) => corpus.frequency(near))
    : null;
}

/** What the articles have of a word that they lack: a longer one ("administration" for "admin"), or its root; null for neither. */
export function findLongerOrRoot(word: string, known: KnownWords): string | null {
  if (!maySlip(word, known)) return null;
  return findLonger(word, known.corpus) ?? word.replace(AFFIX, '');
}

/** The word of English that a typo most likely meant; null where the word is none, or the articles have it. */
export function findEnglishWord(word: string, known: KnownWords): string | null {
  const { corpus } = known;
  const isInArticles = (one: string): boolean => corpus.termId(stem(one)) !== undefined;
  if (isInArticles(word) || !maySlip(word, known)) return null;
  return findNearestWord(word, listEnglishWords(), (near) => (isInArticles(near) ? 1 : 0));
}

/** A word that is spelled right is no slip: articles that lack it lack what it means. */
function maySlip(word: string, { synonyms }: KnownWords): boolean {
  const isRight = synonyms.hasWord(word) || isEnglishWord(word);
  return !isRight && word.length >= (hasUnspacedScript(word) ? MIN_SYLLABLES : MIN_TYPO_LENGTH);
}

/**
 * The commonest word that goes on where this one ends. Where words stand side by side without blanks, the dictionary may take
 * several for one: テストケース for テスト.
 */
function findLonger(word: string, corpus: Corpus): string | null {
  const least = word.length + (hasUnspacedScript(word) ? 1 : MIN_LETTERS_CUT);
  let best: string | null = null;
  for (const known of corpus.words()) {
    if (!known.startsWith(word) || known.length < least) continue;
    if (best === null || corpus.frequency(known) > corpus.frequency(best)) best = known;
  }
  return best;
}
