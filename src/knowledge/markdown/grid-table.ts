import { joinCellLines, type SourceRow, writePipeTable } from './pipe-table.ts';
import { lineAt, type SourceLine, textAt } from './source-lines.ts';
import { cellAt } from './table-cell.ts';

/** `+----+====+` */
const BORDER = /^ {0,3}\+(?:[-=:]+\+)+$/;
/** Letters that take two columns, and what stands for their second one. */
const WIDE_LETTER =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
const WIDE_REST = '\ue00a';
const BORDER_PART = /^[-=:]+$/;

/** A row while its lines are read: the lines of each cell. */
interface OpenRow {
  readonly cells: string[][];
  readonly line: number;
}

/** Tables drawn with `+`, `-` and `|`, as Pandoc and reStructuredText have them, become tables as GitHub writes them. */
export function readGridTables(
  lines: readonly SourceLine[],
  isVerbatim: (line: SourceLine) => boolean,
): readonly SourceLine[] {
  const read: SourceLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (!BORDER.test(line.text.trimEnd()) || isVerbatim(line)) {
      read.push(line);
      continue;
    }
    let end = at + 1;
    while (/^ {0,3}[|+]/.test(textAt(lines, end))) end += 1;
    const table = readGrid(lines.slice(at, end));
    read.push(...(table ?? lines.slice(at, end)));
    at = end - 1;
  }
  return read;
}

/** Null where the lines draw no table. */
function readGrid(lines: readonly SourceLine[]): SourceLine[] | null {
  const texts = lines.map(({ text }) => text.trimEnd());
  if (lines.length < 3 || !BORDER.test(texts.at(-1) ?? '')) return null;
  const edges = findEdges(texts);
  const rows: OpenRow[] = [];
  let headRows = 0;
  let row: OpenRow | null = null;
  for (const [at, text] of texts.entries()) {
    if (BORDER.test(text)) {
      if (text.includes('=') && headRows === 0 && at < texts.length - 1) headRows = rows.length;
      row = null;
      continue;
    }
    const cells = splitGridLine(text, edges);
    // Under a cell that reaches into the next row, only the others have a border.
    const isBorder = cells.some((cell) => cell.length > 1 && BORDER_PART.test(cell));
    if (row === null || isBorder) {
      row = { cells: edges.slice(1).map(() => []), line: lineAt(lines, at) };
      rows.push(row);
    }
    for (const [column, cell] of cells.entries()) {
      if (!(isBorder && BORDER_PART.test(cell))) row.cells[column]?.push(cell);
    }
  }
  const [first, ...others] = rows.map(({ cells, line }) => ({
    cells: cells.map(joinCellLines),
    line,
  }));
  if (first === undefined) return null;
  const isHeaded = headRows > 0 && others.length > 0;
  const head = isHeaded ? joinRows([first, ...others.slice(0, headRows - 1)]) : null;
  return writePipeTable(head, isHeaded ? others.slice(headRows - 1) : [first, ...others]);
}

/** Places at which some border has a `+`. */
function findEdges(texts: readonly string[]): number[] {
  const edges = new Set<number>();
  for (const text of texts.filter((one) => BORDER.test(one))) {
    for (let at = text.indexOf('+'); at >= 0; at = text.indexOf('+', at + 1)) edges.add(at);
  }
  return [...edges].sort((a, b) => a - b);
}

/** The cells of a line, one for each column; a cell over several columns is in the first of them. */
function splitGridLine(text: string, edges: readonly number[]): string[] {
  // By counting where it works out, since no letter is out of place then.
  const parts = text.trim().split(/[|+]/).slice(1, -1);
  if (parts.length === edges.length - 1) return parts.map((part) => part.trim());
  const wide = text.replace(WIDE_LETTER, `$&${WIDE_REST}`);
  const cells = sliceAtEdges(wide, edges).map((cell) => cell.replaceAll(WIDE_REST, ''));
  // Where an edge is out of place, the order of the cells still says something.
  const isWhole = cells.join('').length >= parts.join('').replace(/\s/g, '').length;
  return isWhole ? cells : parts.map((part) => part.trim());
}

function sliceAtEdges(text: string, edges: readonly number[]): string[] {
  const cells: string[] = [];
  let start = edges[0] ?? 0;
  let column = 0;
  for (const [at, edge] of edges.entries()) {
    if (at === 0 || !/[|+]/.test(text.charAt(edge))) continue;
    while (cells.length < column) cells.push('');
    cells.push(text.slice(start + 1, edge).trim());
    start = edge;
    column = at;
  }
  return cells;
}

function joinRows(rows: readonly SourceRow[]): SourceRow {
  const [first] = rows;
  const cells = (first?.cells ?? []).map((_, column) =>
    rows
      .map((row) => cellAt(row.cells, column))
      .filter(Boolean)
      .join(' '),
  );
  return { cells, line: first?.line ?? 1 };
}
