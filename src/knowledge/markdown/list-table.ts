// Reads the tables that MyST writes as lists: a row begins with "* -", each further cell with "-" below it.

import { DIRECTIVE_OPTION } from './myst.ts';
import type { SourceLine } from './source-lines.ts';

const TABLE_OPENING = /^([ \t>]*)(`{3,}|~{3,}|:{3,})\{list-table\}/;
const HEADER_ROWS = /^[ \t>]*:header-rows:[ \t]*(\d+)[ \t]*$/;
const LISTED_ROW = /^([ \t]*)\*[ \t]+-(?:[ \t]+(.*))?$/;
const LISTED_CELL = /^([ \t]*)-(?:[ \t]+(.*))?$/;

/** Each list table as a table of pipes, in as many lines as before; what is no such table stays. */
export function readListTables(lines: readonly SourceLine[]): SourceLine[] {
  const read = [...lines];
  for (let at = 0; at < read.length; at += 1) {
    const [, prefix = '', marks] = TABLE_OPENING.exec(read[at]?.text ?? '') ?? [];
    if (marks === undefined) continue;
    const end = read.findIndex(({ text }, next) => next > at && text.trim() === marks);
    if (end < 0) continue;
    const table = toPipes(read.slice(at + 1, end).map(({ text }) => text.slice(prefix.length)));
    if (table === null) continue;
    // a table ends at an empty line: the rows come first
    for (let to = at; to <= end; to += 1) {
      const { line } = read[to] ?? { line: 1 };
      const row = table[to - at - 1];
      read[to] = { text: row === undefined ? '' : prefix + row, line };
    }
    at = end;
  }
  return read;
}

/** The lines of a table; null where the text is no list of lists, or has too few lines for it. */
function toPipes(lines: readonly string[]): readonly string[] | null {
  const rows: string[][] = [];
  let headers = 0;
  let indent = '';
  for (const text of lines) {
    const [, count] = HEADER_ROWS.exec(text) ?? [];
    if (count !== undefined) headers = Number(count);
    if (text.trim() === '' || (rows.length === 0 && DIRECTIVE_OPTION.test(text))) continue;
    const [row, before = '', first = ''] = LISTED_ROW.exec(text) ?? [];
    const [cell, space = '', next = ''] = LISTED_CELL.exec(text) ?? [];
    const cells = rows.at(-1);
    if (row !== undefined && (cells === undefined || before === indent)) {
      indent = before;
      rows.push([first]);
    } else if (cells === undefined) return null;
    else if (cell !== undefined && space.length <= indent.length + 2) cells.push(next);
    else
      cells.push(
        `${cells.pop() ?? ''}${cell === undefined ? ' ' : '<br>'}${(cell === undefined ? text : next).trim()}`,
      );
  }
  const width = Math.max(0, ...rows.map(({ length }) => length));
  if (rows.length === 0) return null;
  const [head, ...body] = headers > 0 ? rows : [[], ...rows];
  const toRow = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => (cells[at] ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  const table = [toRow(head ?? []), `|${' --- |'.repeat(width)}`, ...body.map(toRow)];
  return table.length <= lines.length ? table : null;
}
