// A path is one word of a question, whatever it is made of: no role is named in it, and nothing is asked by it.

import { splitWords } from '../text/words.ts';
import { findTypedPaths, joinLeadingPath, joinQuotedPaths, PATH_BLANK } from './asked-path.ts';
import { withoutReviewWords } from './asks-review.ts';
import { cleanJoiningPaths } from './clean.ts';
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

/**
 * Cleans a text and puts a word in the place of each path; of more than three it leaves the rest. `isPathFirst` is true where
 * it may begin with a path that has blanks.
 */
export function replacePaths(raw: string, isPathFirst: boolean): ReplacedPaths {
  const cleaned = cleanJoiningPaths(raw, isPathFirst ? joinLeadingPath : joinQuotedPaths);
  const paths = new Map<string, string>();
  const typed = findTypedPaths(cleaned);
  let text = cleaned;
  for (const [at, word] of STAND_INS.entries()) {
    const path = typed[at];
    if (path === undefined) break;
    paths.set(word, path.replaceAll(PATH_BLANK, ' '));
    text = text.replace(path, () => word);
  }
  return { text: text.replaceAll(PATH_BLANK, ' '), paths };
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
  // who reviews a path is asked of it, and of nothing else
  const [asked, another] = withoutReviewWords(words);
  return {
    ...question,
    text: restoreText(text),
    topic: topic === null ? null : restoreText(topic),
    words: [...new Set(restoreWords(words))],
    hints: [...new Set(restoreWords(hints))],
    said: restoreWords(said),
    path: another === undefined && asked !== undefined ? (paths.get(asked) ?? null) : null,
  };
}
