// Reads a passage into numbers, in which words can be counted, and phrases and distances seen.

import type { Passage } from '../knowledge/passage.ts';
import { splitWords } from '../text/words.ts';
import { isQuestionHeading } from './question-heading.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A text as the ids of its terms, in order, stop words included. */
export type TermIds = Int32Array<ArrayBuffer>;

/** What is measured: title and headings, and a text. */
export interface MeasuredText {
  /** Article title and headings. */
  readonly head: TermIds;
  /** The number of words in title and headings that count: all but function words, and these too where it is a question. */
  readonly headLength: number;
  /** The distinct function words of headings that are questions: "how" and "long" of "How long do we keep logs?". */
  readonly questionWords: TermIds;
  readonly body: TermIds;
  /** The number of words in the nearest heading, with which the head ends; in the title where there is none. */
  readonly nearestLength: number;
}

/** A passage as term ids. */
export interface Doc extends MeasuredText {
  readonly passage: Passage;
  /** The words of head and body, in order: see `toToken`. */
  readonly tokens: TermIds;
}

/** A word as it stands in a text: its number in the vocabulary, and whether it begins with a small letter and is by itself. */
function toToken(wordId: number, hasSmallLetter: boolean): number {
  return wordId * 2 + (hasSmallLetter ? 1 : 0);
}

export function wordOf(token: number): number {
  return token >> 1;
}

export function isSmall(token: number): boolean {
  return (token & 1) === 1;
}

const SMALL_LETTER = /^\p{Ll}/u;
/** In an address, a path, a channel or a name of code, a small letter tells nothing: "~sre-team", "sre.md". */
const BEFORE_PART = /[-/.@#~_:=&%+\\]$/;
const BEHIND_PART = /^(?:[-/@_=]|\.[\p{L}\p{N}])/u;

/** Reads a passage with its title and headings; words that are new are added to the vocabulary. */
export function readDoc(passage: Passage, vocabulary: Vocabulary): Doc {
  const headings = [passage.article, ...passage.heading].map((heading) => ({
    tokens: readTokens(heading, vocabulary),
    isQuestion: isQuestionHeading(heading),
  }));
  const headTokens = headings.flatMap(({ tokens }) => tokens);
  const isFunction = (token: number): boolean => vocabulary.isStopWord(wordOf(token));
  const asking = headings.flatMap(({ tokens, isQuestion }) =>
    isQuestion ? tokens.filter(isFunction) : [],
  );
  const toStem = (token: number): number => vocabulary.stemOf(wordOf(token));
  const bodyTokens = readTokens(passage.text, vocabulary);
  return {
    passage,
    head: Int32Array.from(headTokens, toStem),
    headLength: headTokens.filter((token) => !isFunction(token)).length + asking.length,
    questionWords: Int32Array.from(new Set(asking.map(toStem))),
    body: Int32Array.from(bodyTokens, toStem),
    tokens: Int32Array.from([...headTokens, ...bodyTokens]),
    nearestLength: headings.at(-1)?.tokens.length ?? 0,
  };
}

function readTokens(text: string, vocabulary: Vocabulary): number[] {
  return splitWords(text).map(({ folded, start, end }) => {
    const isSmallWord =
      SMALL_LETTER.test(text.slice(start, start + 1)) &&
      !BEFORE_PART.test(text.slice(Math.max(0, start - 1), start)) &&
      !BEHIND_PART.test(text.slice(end, end + 2));
    return toToken(vocabulary.addWord(folded), isSmallWord);
  });
}

/** The terms of title and headings, and of the text, without function words, each joined by blanks. */
export function listTerms(
  { tokens, head }: Doc,
  { stems, stemOf, isStopWord }: Vocabulary,
): { readonly head: string; readonly body: string } {
  const join = (some: TermIds): string => {
    const terms: string[] = [];
    for (const token of some) {
      const word = wordOf(token);
      if (!isStopWord(word)) terms.push(stems[stemOf(word)] ?? '');
    }
    return terms.join(' ');
  };
  return { head: join(tokens.subarray(0, head.length)), body: join(tokens.subarray(head.length)) };
}
