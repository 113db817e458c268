// Quotes values of a data file by the lines on which they stand.

import type { LineIndex } from '../../text/line-index.ts';

/** More lines fill a phone with what nobody asked: of a longer record only its fields are quoted. */
const MOST_WHOLE_LINES = 4;
/** More lines are a file to read, not a quote. */
const MOST_QUOTED_LINES = 8;
/** Longer lines hold more than one record. */
const LONGEST_LINE = 300;
const CUT = '…';

/** Offsets of a value with its key, the end excluded. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
}

interface QuotedFile {
  readonly text: string;
  readonly lines: LineIndex;
}

/**
 * The lines of some values, moved to the left as one; only those of `fields` where they are more than a few, and only the
 * fields themselves where lines are too long. `…` stands for lines between, and for more lines of fields than a quote has.
 */
export function quotePlaced(
  whole: readonly QuotedSpan[],
  fields: readonly QuotedSpan[],
  { text, lines }: QuotedFile,
): string {
  const [all = [], ofFields = []] = [whole, fields].map((placed) => listLines(placed, lines));
  const deciding = all.length <= MOST_WHOLE_LINES || ofFields.length === 0 ? all : ofFields;
  const numbers = deciding.slice(0, MOST_QUOTED_LINES);
  const written = numbers.map((line) => text.slice(lines.startOf(line), lines.startOf(line + 1)));
  if (written.some((line) => line.length > LONGEST_LINE)) return quoteFields(fields, text);
  const indent = Math.min(...written.map((line) => line.search(/\S|$/)));
  const quoted = written.flatMap((line, at) => {
    const isApart = at > 0 && numbers[at] !== (numbers[at - 1] ?? 0) + 1;
    const moved = line.slice(indent).trimEnd();
    return isApart ? [CUT, moved] : [moved];
  });
  return [...quoted, ...(deciding.length > numbers.length ? [CUT] : [])].join('\n');
}

/** The numbers of the lines on which values stand, in order. */
function listLines(placed: readonly QuotedSpan[], { lineAt }: LineIndex): number[] {
  const numbers = new Set<number>();
  for (const { start, end } of placed) {
    const first = lineAt(start);
    const last = lineAt(Math.max(start, end - 1));
    for (let line = first; line <= Math.min(last, first + MOST_QUOTED_LINES); line += 1)
      numbers.add(line);
  }
  return [...numbers].sort((a, b) => a - b);
}

/** Each value with its key as they stand, without the lines around them. */
function quoteFields(fields: readonly QuotedSpan[], text: string): string {
  return fields
    .map(({ start, end }) => {
      const from = /["']/.test(text[start - 1] ?? '') ? start - 1 : start;
      const to = /["']/.test(text[end] ?? '') ? end + 1 : end;
      return text.slice(from, Math.min(to, from + LONGEST_LINE)).trim();
    })
    .join(`\n`);
}
