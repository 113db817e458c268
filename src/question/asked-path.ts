// Finds the path of a file or a folder in a question.

/** What stands around a word and does not belong to it. */
const OPENING_MARK = /["'`“‘([{]/;
const CLOSING_MARK = /["'`”’)\]},;:!?.]/;
/** A longer word is no path that somebody types. */
const LONGEST_PATH = 400;
/** Marks around a whole word make it bold, italic or struck out. */
const EMPHASIZED = /^([*_~]{1,2})([^*_~].*)\1$/;
/** The address of a file on GitHub or GitLab, up to its path in the repository. */
const REPOSITORY_FILE =
  /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\/[^?#]+?\/(?:-\/)?(?:blob|tree)\/[^/]+\//;
const FILE_ENDING = /\.[A-Za-z][A-Za-z0-9]{0,15}$/;
const HAS_LETTER = /\p{L}/u;
/** "design and/ or build" */
const CONJUNCTION = /^(?:and|or)\/$/i;
const MIN_FOLDERS = 3;

/** A path and whether what was typed can hardly be anything else: "pay/refunds.ts", and not "design/build/run". */
interface TypedPath {
  readonly path: string;
  readonly isSure: boolean;
}

/** Reads one word as a path; null where it is none, as "CI/CD". */
export function readTypedPath(word: string): TypedPath | null {
  if (word.length > LONGEST_PATH || !word.includes('/')) return null;
  const bare = trimPunctuation(word);
  const typed = EMPHASIZED.exec(bare)?.[2] ?? bare;
  const path = typed.replace(REPOSITORY_FILE, '');
  if (path.includes('://') || !HAS_LETTER.test(path)) return null;
  if (CONJUNCTION.test(path) || path.startsWith('//')) return null;
  const isSure =
    /^\.?\//.test(path) || path.endsWith('/') || FILE_ENDING.test(path) || path !== typed;
  const folders = path.split('/').filter((part) => part !== '');
  const found = { path: path.replace(/^\.\//, ''), isSure };
  return isSure || folders.length >= MIN_FOLDERS ? found : null;
}

function trimPunctuation(word: string): string {
  let [start, end] = [0, word.length];
  while (start < end && OPENING_MARK.test(word.charAt(start))) start += 1;
  while (end > start && CLOSING_MARK.test(word.charAt(end - 1))) end -= 1;
  return word.slice(start, end);
}

/** Stands for a blank in a path, so that the path is one word: no blank, and in no text. */
export const PATH_BLANK = '\uE000';
const QUOTED =
  /(?<![\p{L}\p{N}])["'`´“”„«»‘’]([^"'`´“”„«»‘’\n]{3,400})["'`´“”„«»‘’](?![\p{L}\p{N}])/gu;
const ESCAPED_BLANK = /\\ (?=\S)/g;
/** Between words they part two paths, or a path from what is said of it. */
const ENDS_PATH = /^(?:and|or|vs|versus|&|\+)$|[,;]$/i;

/** A text whose paths with blanks are one word each: those in quotes, and those with `\` before a blank. */
export function joinQuotedPaths(text: string): string {
  return text
    .replace(ESCAPED_BLANK, PATH_BLANK)
    .replace(QUOTED, (quoted, inner: string) => joinSurePath(inner) ?? quoted);
}

/** The same of the words behind a command, which may begin with a path without quotes: "docs/Release notes/q3.md". */
export function joinLeadingPath(text: string): string {
  const quoted = joinQuotedPaths(text);
  return quoted === text ? joinFirstWords(text) : quoted;
}

function joinFirstWords(text: string): string {
  const words = text.trim().split(/\s+/);
  const [first = ''] = words;
  if (!first.includes('/') || first.endsWith('/') || FILE_ENDING.test(first)) return text;
  const end = words.findLastIndex((word) => word.includes('/') || FILE_ENDING.test(word)) + 1;
  const inPath = words.slice(0, end);
  if (end < 2 || inPath.some((word) => ENDS_PATH.test(word))) return text;
  const joined = joinSurePath(inPath.join(' '));
  return joined === null ? text : [joined, ...words.slice(end)].join(' ');
}

function joinSurePath(text: string): string | null {
  const joined = text.trim().replace(/[ \t]+/g, PATH_BLANK);
  return readTypedPath(joined)?.isSure === true ? joined : null;
}

/** A text with the blanks of its paths again, those paths in quotes. */
export function separateJoinedPaths(text: string): string {
  if (!text.includes(PATH_BLANK)) return text;
  return text.replace(/\S+/g, (word) => {
    if (!word.includes(PATH_BLANK)) return word;
    const path = readTypedPath(word)?.path;
    const quoted = path === undefined ? word : word.replace(path, () => `"${path}"`);
    return quoted.replaceAll(PATH_BLANK, ' ');
  });
}

/** The paths that a cleaned question names, in its order. */
export function findTypedPaths(text: string): string[] {
  return [...new Set(text.split(' ').flatMap((word) => readTypedPath(word)?.path ?? []))];
}
