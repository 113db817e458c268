import { parse, TomlError } from 'smol-toml';
import {
  type ReadFields,
  readLineByLine,
  type Warn,
  type WrittenField,
} from './front-matter-lines.ts';

const TOML_FIELD = /^[ \t]*["']?([\w-]+)["']?[ \t]*=/;
const TOML_TABLE = /^[ \t]*\[{1,2}[\w."' \t-]+\]{1,2}[ \t]*(?:#.*)?$/;

/** Reads the lines between two `+++`. Tables hold nothing that Rolecall knows. */
export function readTomlFields(
  lines: readonly string[],
  first: number,
  warn: Warn,
): readonly WrittenField[] {
  const table = lines.findIndex((line) => TOML_TABLE.test(line));
  const own = table < 0 ? lines : lines.slice(0, table);
  return readLineByLine(own, first, TOML_FIELD, parseToml, warn);
}

const parseToml: ReadFields = (lines) => {
  try {
    const lineOf = createKeyLines(lines);
    const fields = Object.entries(parse(lines.join('\n'))).map(([key, value]) => ({
      key,
      value: value instanceof Date ? value.toISOString() : value,
      line: lineOf(key),
    }));
    return { fields };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const why = error.message.replace(/^Invalid TOML document: /, '').replace(/\n.*/s, '');
    const reason = `front matter is not valid TOML here (${why}): fix it, or put the value in quotes`;
    return { reason, line: error.line };
  }
};

/** The 1-based line of each key; the first where it is written in another way. */
function createKeyLines(lines: readonly string[]): (key: string) => number {
  const places = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    const key = TOML_FIELD.exec(line)?.[1];
    if (key !== undefined && !places.has(key)) places.set(key, at + 1);
  }
  return (key) => places.get(key) ?? 1;
}
