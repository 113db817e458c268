// A path is one word of a question, whatever it is made of: no role is named in it, and nothing is asked by it.

import { splitWords } from '../text/words.ts';
import { findTypedPaths } from './asked-path.ts';
import type { Parsed } from './question.ts';

/** No words of any language, and near to none. */
const STAND_INS = ['zqpathqza', 'zqpathqzo', 'zqpathqzu'];
const ANY_STAND_IN = /zqpathqz[aou]/g;

/** A cleaned text with one word for each path in it, and these paths. */
interface ReplacedPaths {
  readonly text: string;
  /** Stand-in -> path. */
  readonly paths: ReadonlyMap<string, string>;
}

/** Puts a word in the place of each path; of more than three it leaves the rest. */
export function replacePaths(cleaned: string): ReplacedPaths {
  const paths = new Map<string, string>();
  const typed = findTypedPaths(cleaned);
  let text = cleaned;
  for (const [at, word] of STAND_INS.entries()) {
    const path = typed[at];
    if (path === undefined) break;
    paths.set(word, path);
    text = text.replace(path, () => word);
  }
  return { text, paths };
}

/** A question that was read with stand-ins, with the paths in their places. */
export function restorePaths(
  question: Omit<Parsed, 'path'>,
  paths: ReplacedPaths['paths'],
): Parsed {
  if (paths.size === 0) return { ...question, path: null };
  const restoreText = (text: string): string =>
    text.replace(ANY_STAND_IN, (word) => paths.get(word) ?? word);
  const restoreWords = (words: readonly string[]): string[] =>
    words.flatMap((word) => {
      const path = paths.get(word);
      return path === undefined ? [word] : splitWords(path).map(({ folded }) => folded);
    });
  const { text, topic, words, hints, said } = question;
  const isPathAlone = words.length === 1;
  return {
    ...question,
    text: restoreText(text),
    topic: topic === null ? null : restoreText(topic),
    words: [...new Set(restoreWords(words))],
    hints: [...new Set(restoreWords(hints))],
    said: restoreWords(said),
    path: isPathAlone ? (words.map((word) => paths.get(word))[0] ?? null) : null,
  };
}
