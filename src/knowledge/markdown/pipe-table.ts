import { lineAt, type SourceLine } from './source-lines.ts';
import { cellAt } from './table-cell.ts';

/** A row of a table in another syntax, with the 1-based line on which it begins. */
export interface SourceRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** A table as GitHub writes it; `head` is null where the table has none. */
export function writePipeTable(head: SourceRow | null, rows: readonly SourceRow[]): SourceLine[] {
  const all = head === null ? rows : [head, ...rows];
  const line = lineAt(all, 0);
  const width = Math.max(...all.map((row) => row.cells.length));
  const write = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => escapeBars(cellAt(cells, at))).join(' | ')} |`;
  return [
    { text: '', line },
    { text: write(head?.cells ?? []), line },
    { text: `|${'---|'.repeat(width)}`, line },
    ...rows.map((row) => ({ text: write(row.cells), line: row.line })),
    { text: '', line: lineAt(all, all.length) },
  ];
}

/** The lines of a cell as one text: items and paragraphs in it stay apart. */
export function joinCellLines(lines: readonly string[]): string {
  let text = '';
  let isBreak = false;
  for (const line of lines.map((one) => one.trim())) {
    const [marker = ''] = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(line) ?? [];
    const words = line.slice(marker.length);
    if (words === '') {
      isBreak = true;
      continue;
    }
    if (text !== '') text += isBreak || marker !== '' ? '<br>' : ' ';
    text += words;
    isBreak = false;
  }
  return text;
}

function escapeBars(text: string): string {
  return text.replace(/(?<!\\)\|/g, '\\|');
}
