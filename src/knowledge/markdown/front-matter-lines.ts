/** What is written under a key, and the 1-based line of the key. */
export interface WrittenField {
  readonly key: string;
  readonly value: unknown;
  readonly line: number;
}

/** Reports what is wrong in a line, which is 1-based, and what to write instead. */
export type Warn = (line: number, message: string) => void;

/** A key at the beginning of a line with all that belongs to it. */
interface KeyLines {
  readonly key: string;
  /** What follows the key on its line. */
  readonly rest: string;
  /** Index of its first line. */
  readonly at: number;
  readonly lines: string[];
}

/** Reads lines as one text: their fields, with lines counted from 1, or the reason why they cannot be read. */
export type ReadFields = (
  lines: readonly string[],
) =>
  | { readonly fields: readonly WrittenField[] }
  | { readonly reason: string; readonly line: number };

/**
 * Reads the fields of front matter. Where they cannot be read as a whole, each key is read by itself, so that one bad line
 * loses nothing but itself; the value of a bad line is then the rest of it, as it is written. `key` matches a key with its
 * separator at the beginning of a line; `first` is the line on which the front matter begins.
 */
export function readLineByLine(
  lines: readonly string[],
  first: number,
  key: RegExp,
  read: ReadFields,
  warn: Warn,
): readonly WrittenField[] {
  const whole = read(lines);
  if ('fields' in whole) return moveDown(whole.fields, first - 1);
  const fields: WrittenField[] = [];
  let isWarned = false;
  for (const part of splitAtKeys(lines, key)) {
    const found = read(part.lines);
    if ('fields' in found) {
      fields.push(...moveDown(found.fields, first + part.at - 1));
      continue;
    }
    warn(first + part.at + found.line - 1, found.reason);
    isWarned = true;
    const alone = read(part.lines.slice(0, 1));
    if (part.lines.length > 1 && 'fields' in alone) {
      fields.push(...moveDown(alone.fields, first + part.at - 1));
    } else {
      fields.push({ key: part.key, value: unquote(part.rest), line: first + part.at });
    }
  }
  // What is wrong is in no key's lines.
  if (!isWarned) warn(first + whole.line - 1, whole.reason);
  return fields;
}

function moveDown(fields: readonly WrittenField[], by: number): WrittenField[] {
  return fields.map((field) => ({ ...field, line: field.line + by }));
}

function splitAtKeys(lines: readonly string[], key: RegExp): KeyLines[] {
  const parts: KeyLines[] = [];
  for (const [at, line] of lines.entries()) {
    const [match, name = ''] = key.exec(line) ?? [];
    if (match === undefined) parts.at(-1)?.lines.push(line);
    else parts.push({ key: name, rest: line.slice(match.length), at, lines: [line] });
  }
  return parts;
}

/** A text without the quotes around it and the comma or comment behind it; quotes that are part of it stay. */
function unquote(rest: string): string {
  const text = rest
    .replace(/\s#.*$/, '')
    .trim()
    .replace(/,$/, '');
  const quote = /^["']/.exec(text)?.[0];
  if (quote === undefined) return text;
  const isClosed = text.length > 1 && text.endsWith(quote);
  const inner = text.slice(1, isClosed ? -1 : undefined);
  const inside = inner.split(quote).length - 1;
  const isPart = isClosed ? inside > 0 && inside % 2 === 0 : inside > 0;
  return isPart ? text : inner;
}
