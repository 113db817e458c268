import { joinCellLines, type SourceRow, writePipeTable } from './pipe-table.ts';
import { lineAt, type SourceLine, textAt } from './source-lines.ts';

/** `-----  --------`: a line of dashes over or under each column. */
const COLUMNS = /^ {0,3}-{2,}(?: +-{2,})+$/;
/** A line of dashes over and under a table whose rows take several lines. */
const WHOLE_RULE = /^ {0,3}-{5,}$/;
/** Lines; a longer table is none. */
const MAX_LINES = 2_000;

/** Tables of Pandoc that are drawn with lines of dashes alone become tables as GitHub writes them. */
export function readSimpleTables(
  lines: readonly SourceLine[],
  isVerbatim: (line: SourceLine) => boolean,
): readonly SourceLine[] {
  const read: SourceLine[] = [];
  // Until there, the end of a table has been looked for in vain.
  let searched = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const isTable = COLUMNS.test(line.text.trimEnd()) && !isVerbatim(line) && at >= searched;
    const table = isTable ? readTableAt(lines, at, read) : null;
    if (table === null) {
      if (isTable) searched = at + 1;
      read.push(line);
      continue;
    }
    read.length -= table.headLines;
    read.push(...table.lines);
    at = table.end - 1;
  }
  return read;
}

/** The table whose line of columns is at a place; `before` are the lines above it. */
function readTableAt(
  lines: readonly SourceLine[],
  at: number,
  before: readonly SourceLine[],
): {
  readonly headLines: number;
  readonly lines: readonly SourceLine[];
  readonly end: number;
} | null {
  const columns = findColumns(textAt(lines, at));
  const above = readHeadLines(before);
  const body = readTableBody(lines, at + 1, above.isRuled || above.lines.length === 0);
  if (body === null) return null;
  const rows = body.rows.map((row) => readRow(row, columns));
  const head = above.lines.length > 0 ? readRow(above.lines, columns) : null;
  if (rows.length === 0 || rows.includes(null) || (above.lines.length > 0 && head === null))
    return null;
  // A heading of one cell is a text over a rule.
  if (head !== null && head.cells.filter(Boolean).length < 2) return null;
  const found = rows.filter((row) => row !== null);
  const headLines = above.lines.length + (above.isRuled ? 1 : 0);
  return { headLines, lines: writePipeTable(head, found), end: body.end };
}

/** The lines of the head over the columns; one line, or those down from a rule. */
function readHeadLines(before: readonly SourceLine[]): {
  readonly lines: readonly SourceLine[];
  readonly isRuled: boolean;
} {
  let start = before.length;
  while (start > 0 && start > before.length - 5 && before[start - 1]?.text.trim() !== '')
    start -= 1;
  const lines = before.slice(start);
  const rule = lines.findLastIndex(({ text }) => WHOLE_RULE.test(text.trimEnd()));
  return rule >= 0 ? { lines: lines.slice(rule + 1), isRuled: true } : { lines, isRuled: false };
}

/** The rows under the columns, each with its lines; `isClosed` where a line of dashes must end them. */
function readTableBody(
  lines: readonly SourceLine[],
  from: number,
  isClosed: boolean,
): { readonly rows: readonly (readonly SourceLine[])[]; readonly end: number } | null {
  const rows: SourceLine[][] = [];
  let isBroken = false;
  for (let at = from; at < Math.min(lines.length, from + MAX_LINES); at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const text = line.text.trimEnd();
    if (WHOLE_RULE.test(text)) return { rows: splitTableRows(rows), end: at + 1 };
    if (COLUMNS.test(text)) {
      return isClosed && (isBroken || rows.length > 1)
        ? null
        : { rows: splitTableRows(rows), end: at + 1 };
    }
    if (text === '') {
      if (rows.length === 0) return null;
      if (!isClosed) return { rows: splitTableRows(rows), end: at };
      isBroken = true;
    } else if (isBroken || rows.length === 0 || !isClosed) {
      rows.push([line]);
      isBroken = false;
    } else rows.at(-1)?.push(line);
  }
  return isClosed ? null : { rows, end: lines.length };
}

/** Without an empty line between them every line is a row. */
function splitTableRows(rows: readonly SourceLine[][]): readonly (readonly SourceLine[])[] {
  const [only] = rows;
  return rows.length === 1 && only !== undefined ? only.map((line) => [line]) : rows;
}

function findColumns(text: string): number[] {
  return Array.from(text.matchAll(/-+/g), ({ index }) => index);
}

/** A row of cells; null where a word stands across the border of two columns. */
function readRow(lines: readonly SourceLine[], columns: readonly number[]): SourceRow | null {
  const isAcross = lines.some(({ text }) =>
    columns
      .slice(1)
      .some((column) => /\S/.test(text.charAt(column - 1)) && /\S/.test(text.charAt(column))),
  );
  if (isAcross) return null;
  const cells = columns.map((column, at) =>
    joinCellLines(lines.map(({ text }) => text.slice(at === 0 ? 0 : column, columns[at + 1]))),
  );
  return { cells, line: lineAt(lines, 0) };
}
