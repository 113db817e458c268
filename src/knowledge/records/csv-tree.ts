// Reads a table in CSV into a tree: a list of rows, each a map by the heads of the columns.

import { type CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '../../errors.ts';
import { indexLines, type LineIndex } from '../../text/line-index.ts';
import type { ListNode, MapNode, SourceNode } from './source-tree.ts';

const DELIMITERS = [',', ';', '\t', '|'];
/** Rows that are left out at most, so that those behind them can be read. */
const MAX_BAD_ROWS = 8;

/** A row as the parser gives it, with its last line. */
interface ParsedRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a CSV text with `\n` as line ends, separated by commas, semicolons, tabs or bars. Its first row names the columns. A
 * row that cannot be read is reported and left out. Values have the place of their row.
 */
export function readCsvTree(
  text: string,
  file: string,
): { readonly table: ListNode; readonly problems: readonly Problem[] } {
  const lines = indexLines(text);
  const problems: Problem[] = [];
  let source = text;
  let { rows, error } = parseRows(source);
  while (error !== null) {
    const line = firstLineBehind(rows.at(-1), source, lines);
    const message = `begins a row that cannot be read (${error.message}): close its quotes`;
    problems.push({ file, line, message });
    if (problems.length >= MAX_BAD_ROWS) break;
    const [start, end] = [lines.startOf(line), lines.startOf(line + 1)];
    source = `${source.slice(0, start)}${source.slice(start, end).replace(/./g, ' ')}${source.slice(end)}`;
    ({ rows, error } = parseRows(source));
  }
  const [head, ...body] = rows;
  const items = body.map((row, at) => {
    const start = lines.startOf(firstLineBehind(rows[at], source, lines));
    const end = lines.startOf(row.info.lines + 1);
    return toRowMap(row, head?.record ?? [], start, text[end - 1] === '\n' ? end - 1 : end);
  });
  return { table: { kind: 'list', start: 0, end: text.length, items }, problems };
}

/** The rows that can be read, and what ends them before the text does. */
function parseRows(text: string): {
  readonly rows: readonly ParsedRow[];
  readonly error: CsvError | null;
} {
  let error: CsvError | null = null;
  const rows = parse(text, {
    info: true,
    trim: true,
    delimiter: findDelimiter(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (reason) => {
      if (reason !== undefined) error = reason;
      return undefined;
    },
  }) as unknown as readonly ParsedRow[];
  return { rows, error };
}

/** The separator that the first line has most of. */
function findDelimiter(text: string): string {
  const head = text.slice(0, text.search(/\n|$/));
  const count = (mark: string): number => head.split(mark).length;
  return DELIMITERS.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** The first line behind a row that holds anything. */
function firstLineBehind(row: ParsedRow | undefined, text: string, lines: LineIndex): number {
  const from = lines.startOf((row?.info.lines ?? 0) + 1);
  const blanks = text.slice(from).search(/\S|$/);
  return lines.lineAt(from + blanks);
}

function toRowMap(
  { record }: ParsedRow,
  head: readonly string[],
  start: number,
  end: number,
): MapNode {
  const value = (cell: string): SourceNode => ({ kind: 'scalar', start, end, text: cell });
  const entries = head.map((key, column) => ({
    key,
    keyStart: start,
    value: value(record[column] ?? ''),
  }));
  return { kind: 'map', start, end, entries };
}
