/** Where front matter is, and how it is written. Its lines are those between the two places. */
export interface FrontMatterBlock {
  readonly format: 'yaml' | 'toml' | 'json';
  /** Index of the first line that holds fields: the one after the opening mark. JSON has no mark, and begins with its bracket. */
  readonly start: number;
  /** Index of the first line after the fields. */
  readonly end: number;
  /** Index of the first line of the article's body. */
  readonly bodyStart: number;
}

/** Front matter that is opened and never closed. */
export interface OpenFrontMatter {
  readonly format: 'open';
  /** Index of the line with the opening mark. */
  readonly start: number;
  readonly mark: string;
}

const YAML_KEY = /^[\w-]+[ \t]*:(?:\s|$)/;
const TOML_KEY = /^(?:[\w."'-]+[ \t]*=|\[)/;
const JSON_KEY = /^\{\s*"(?:[^"\\\n]|\\.)*"\s*:/;

/** Finds the front matter at the top of an article; empty lines and comments, such as a licence, may stand before it. */
export function findFrontMatter(
  lines: readonly string[],
): FrontMatterBlock | OpenFrontMatter | undefined {
  const top = skipComments(lines);
  const first = lines[top]?.trimEnd();
  if (first === '---') return findMarked(lines, top, 'yaml', YAML_KEY, /^(?:---|\.\.\.)\s*$/);
  if (first === '+++') return findMarked(lines, top, 'toml', TOML_KEY, /^\+\+\+\s*$/);
  // Pico, Phile and Raneto write it as a comment of PHP
  if (first !== undefined && /^\/\*+$/.test(first))
    return findMarked(lines, top, 'yaml', YAML_KEY, /^\s*\*+\/\s*$/);
  return first?.startsWith('{') ? findJson(lines, top) : undefined;
}

/** Index of the first line that is neither empty nor part of a comment. */
function skipComments(lines: readonly string[]): number {
  let isComment = false;
  for (const [at, line] of lines.entries()) {
    let rest = line.trim();
    while (isComment || rest.startsWith('<!--')) {
      const end = rest.indexOf('-->', isComment ? 0 : 4);
      isComment = end < 0;
      rest = isComment ? '' : rest.slice(end + 3).trim();
      if (isComment) break;
    }
    if (!isComment && rest !== '') return at;
  }
  return lines.length;
}

function findMarked(
  lines: readonly string[],
  top: number,
  format: 'yaml' | 'toml',
  key: RegExp,
  closing: RegExp,
): FrontMatterBlock | OpenFrontMatter | undefined {
  const end = lines.findIndex((line, index) => index > top && closing.test(line));
  const first = lines
    .slice(top + 1, end < 0 ? top + 2 : end)
    .find((line) => line.trim() !== '' && !/^\s*#/.test(line));
  // Without a key after it, `---` is a rule between two parts of the text.
  if (first !== undefined && !key.test(first.trimStart())) return undefined;
  if (end >= 0) return { format, start: top + 1, end, bodyStart: end + 1 };
  return first === undefined
    ? undefined
    : { format: 'open', start: top, mark: lines[top]?.trim() ?? '' };
}

/** JSON ends with the bracket that closes its first one. */
function findJson(
  lines: readonly string[],
  top: number,
): FrontMatterBlock | OpenFrontMatter | undefined {
  if (!JSON_KEY.test(lines.slice(top, top + 5).join('\n'))) return undefined;
  let depth = 0;
  for (let at = top; at < lines.length; at += 1) {
    // Strings don't go on in the next line, so a bad one spoils no other.
    const brackets = (lines[at] ?? '').replace(/"(?:[^"\\]|\\.)*"?/g, '').replace(/[^{}]/g, '');
    for (const bracket of brackets) depth += bracket === '{' ? 1 : -1;
    if (depth <= 0) return { format: 'json', start: top, end: at + 1, bodyStart: at + 1 };
  }
  return { format: 'open', start: top, mark: '{' };
}
