// A path is one word of a question, whatever it is made of: no role is named in it, and nothing is asked by it.

import { splitWords } from '../text/words.ts';
import { findTypedPaths, PATH_BLANK } from './asked-path.ts';
import { readPathStanding, wantsPeople } from './asks-of-path.ts';
import { withoutReviewWords } from './asks-review.ts';
import { cleanJoiningLeadingPath, cleanJoiningQuotedPaths } from './clean.ts';
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

/** Cleans a text and puts a word in the place of each path; of more than three it leaves the rest. */
function replacePaths(raw: string, isPathFirst: boolean): ReplacedPaths {
  const cleaned = (isPathFirst ? cleanJoiningLeadingPath : cleanJoiningQuotedPaths)(raw);
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

/**
 * Reads a text by `read` with one word for each path, and gives the paths back. A path beside what is asked is left out:
 * "who signs contracts, see PATH". `isPathFirst` is true where the text may begin with a path that has blanks.
 */
export function readAroundPaths(
  raw: string,
  isPathFirst: boolean,
  read: (text: string) => ReadText,
): Parsed {
  const { text, paths } = replacePaths(raw, isPathFirst);
  const typed = read(text);
  if (paths.size === 0) return { ...typed, path: null };
  const isRequest = typed.intent === 'search' && typed.roles.length === 0 && wantsPeople(text);
  const whole = isRequest ? { ...typed, intent: 'who-owns' as const } : typed;
  const { path, beside } = findAskedPath(whole, paths);
  return restorePaths(beside === null ? whole : read(text.replace(beside, '')), paths, path);
}

/** What is read of a text with stand-ins. */
type ReadText = Omit<Parsed, 'path'>;

/** The path that a question asks of: all that it asks, or the only one that it asks people about; or the stand-in beside it. */
function findAskedPath(
  { text, words, intent, isWhether }: ReadText,
  paths: ReplacedPaths['paths'],
): { readonly path: string | null; readonly beside: string | null } {
  const none = { path: null, beside: null };
  // who reviews a path is asked of it, and of nothing else
  const [asked, another] = withoutReviewWords(words);
  if (another === undefined && asked !== undefined)
    return { ...none, path: paths.get(asked) ?? null };
  const [only, second] = [...paths];
  if (only === undefined || second !== undefined || intent !== 'who-owns' || isWhether) return none;
  const [standIn, path] = only;
  const standing = readPathStanding(text, words, standIn);
  if (standing === 'asked') return { ...none, path };
  return standing === 'beside' ? { ...none, beside: standIn } : none;
}

/** A question that was read with stand-ins, with the paths in their places; `path` is the one that it asks of. */
function restorePaths(
  question: ReadText,
  paths: ReplacedPaths['paths'],
  path: string | null,
): Parsed {
  const restoreText = (text: string): string =>
    text.replace(ANY_STAND_IN, (word) => paths.get(word) ?? word);
  const restoreWords = (words: readonly string[]): string[] =>
    words.flatMap((word) => {
      const typed = paths.get(word);
      return typed === undefined ? [word] : splitWords(typed).map(({ folded }) => folded);
    });
  const { text, topic, words, hints, said } = question;
  return {
    ...question,
    text: restoreText(text),
    topic: topic === null ? null : restoreText(topic),
    words: [...new Set(restoreWords(words))],
    hints: [...new Set(restoreWords(hints))],
    said: restoreWords(said),
    path,
  };
}
