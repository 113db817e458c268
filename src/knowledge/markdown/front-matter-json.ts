import {
  type ReadFields,
  readLineByLine,
  type Warn,
  type WrittenField,
} from './front-matter-lines.ts';

const JSON_FIELD = /^\s*\{?\s*"([\w-]+)"\s*:/;

/** Reads an object at the top of an article; `lines` hold its brackets too. */
export function readJsonFields(
  lines: readonly string[],
  first: number,
  warn: Warn,
): readonly WrittenField[] {
  return readLineByLine(lines, first, JSON_FIELD, parseJson, warn);
}

const parseJson: ReadFields = (lines) => {
  const text = lines.join('\n').trim();
  const isWhole = text.startsWith('{') && text.endsWith('}');
  // A single key: without the brackets of the whole around it.
  const opened = text.startsWith('{') ? text.slice(1) : text;
  const isLast = opened.split('}').length > opened.split('{').length;
  const part = (isLast ? opened.slice(0, opened.lastIndexOf('}')) : opened).trim();
  try {
    const value: unknown = JSON.parse(isWhole ? text : `{${part.replace(/,$/, '')}}`);
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return {
      fields: entries.map(([key, one]) => {
        const at = lines.findIndex((line) => line.includes(`"${key}"`));
        return { key, value: one, line: Math.max(at, 0) + 1 };
      }),
    };
  } catch (error) {
    const why = String(error).replace(/^SyntaxError: /, '');
    const place = Number(/at position (\d+)/.exec(why)?.[1] ?? 0);
    const line = text.slice(0, isWhole ? place : 0).split('\n').length;
    const reason = `front matter is not valid JSON here (${why}): fix it, or put the value in quotes`;
    return { reason, line };
  }
};
