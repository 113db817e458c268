import { HARD_BREAK } from '../../text/hard-break.ts';
import { toBoldText } from '../../text/inline-markdown.ts';
import { isJobWord } from '../../text/job-words.ts';
import { toSingular } from '../../text/name-forms.ts';
import { splitWords } from '../../text/words.ts';
import type { ArticleTable } from '../markdown/blocks.ts';
import { toLabelText } from '../markdown/label-text.ts';
import { cellAt } from '../markdown/table-cell.ts';
import type { RoleLabels } from '../role-labels.ts';
import type { LabelledLine } from './labelled-lines.ts';
import type { Line } from './line-group.ts';
import type { Legend } from './matrix-marks.ts';
import {
  listOwners,
  type MatrixThing,
  type ResponsibilityMatrix,
  readMatrix,
  writeMarks,
} from './responsibility-matrix.ts';
import { splitText, TARGET_LENGTH, TINY_LENGTH } from './split-text.ts';
import { readColumns, type TableColumn } from './table-columns.ts';

/** A column headed by roles: its cells as lines of their own. */
export interface RoleColumn {
  /** The column's heading in bold. */
  readonly head: string;
  /** Ids of the roles. */
  readonly roles: readonly string[];
  readonly lines: readonly Line[];
}

interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** The cells that name the row, each once. */
  readonly heads: readonly string[];
}

/** A row as it is quoted, in several texts where it is too long for one thought. */
interface QuotedRow {
  readonly line: number;
  readonly texts: readonly string[];
  readonly roles: readonly string[];
  /** Nothing but a head: a caption of the rows below, unless it is a role's. */
  readonly isCaption: boolean;
}

/**
 * Reads a table as lines that keep the headings of their rows and columns. A column that a role heads comes apart, since such
 * a table compares roles. A row is a role's when its head names the role, or else when a cell of an owner column does. In a
 * matrix of things and roles a row says who does what to one thing, and is theirs who own it by their marks.
 */
export function readTable(
  table: ArticleTable,
  labels: RoleLabels,
  legend: () => Legend = () => new Map(),
): { readonly rows: readonly LabelledLine[]; readonly columns: readonly RoleColumn[] } {
  // A table without rows has nothing to say but its head.
  const [names, given] =
    table.rows.length > 0
      ? [table.head, table.rows]
      : [[], [{ line: table.line, cells: table.head }]];
  const columns = readColumns(names, given, labels);
  const rows = nameRows(given, columns);
  const matrix = readMatrix(given, columns, labels, legend);
  if (matrix !== null) return readMatrixLines(matrix, rows, columns);
  const isComparison = columns.some(({ kind }) => kind === 'role');
  const isOfRoles = areMostlyRoles(rows, labels);
  const quoted = rows
    .filter((row) => !isComparison || hasOtherCells(row, columns))
    .map((row) => quoteRow(row, columns, labels, isOfRoles))
    .filter(({ texts }) => texts.length > 0);
  return { rows: joinCaptions(quoted), columns: readRoleColumns(rows, columns) };
}

/** A row for each thing that says who does what to it, and for each role what it owns. */
function readMatrixLines(
  matrix: ResponsibilityMatrix,
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
): { readonly rows: readonly LabelledLine[]; readonly columns: readonly RoleColumn[] } {
  const quoted = matrix.things.map((thing, at): QuotedRow => {
    const row = matrix.isTransposed ? undefined : rows[at];
    const heads = row?.heads ?? [thing.name];
    const marks = writeMarks(thing);
    const others = row === undefined ? [] : writeCells(row.cells, columns);
    const texts = joinParts(heads, [...(marks === '' ? [] : [marks]), ...others]);
    const isCaption = marks === '' && others.length === 0;
    return { line: thing.line, texts, roles: listOwners(thing), isCaption };
  });
  return {
    rows: joinCaptions(quoted.filter(({ texts }) => texts.length > 0)),
    columns: readOwnedThings(matrix.things),
  };
}

/** What each role of a matrix owns: `**Thing**: Responsible` lines. */
function readOwnedThings(things: readonly MatrixThing[]): RoleColumn[] {
  const byName = new Map<string, { readonly roles: readonly string[]; readonly lines: Line[] }>();
  for (const { name, line, marks } of things) {
    const start = name === '' ? '' : `${toBoldText(name)}: `;
    for (const by of new Set(marks.map((one) => one.by))) {
      const words = marks.flatMap(({ by: whose, mark }) =>
        whose === by && mark.isOwning ? [mark.word] : [],
      );
      if (words.length === 0 || by.roles.length === 0) continue;
      const column = byName.get(by.name) ?? { roles: by.roles, lines: [] };
      byName.set(by.name, column);
      column.lines.push({ line, text: start + words.join(', ') });
    }
  }
  return [...byName].map(([name, { roles, lines }]) => ({ head: toBoldText(name), roles, lines }));
}

/** Rows with their heads; an empty first cell means "as above". */
function nameRows(rows: ArticleTable['rows'], columns: readonly TableColumn[]): TableRow[] {
  const width = columns.filter(({ kind }) => kind === 'head').length;
  let above = '';
  return rows.map(({ line, cells }) => {
    const heads = cells.slice(0, width);
    if (heads[0] === '' && cells.some(Boolean)) heads[0] = above;
    above = heads[0] ?? '';
    return { line, cells, heads: [...new Set(heads.filter(Boolean))] };
  });
}

/** The columns that roles head, without empty ones: `**Row**: cell` lines. */
function readRoleColumns(rows: readonly TableRow[], columns: readonly TableColumn[]): RoleColumn[] {
  return columns.flatMap(({ name, kind, roles }, at) => {
    if (kind !== 'role') return [];
    const lines = rows.flatMap(({ line, cells, heads }) => {
      const start = heads.length > 0 ? `${toBoldText(heads.join(', '))}: ` : '';
      return cells[at] ? splitText(cells[at]).map((part) => ({ line, text: start + part })) : [];
    });
    return lines.length > 0 ? [{ head: toBoldText(name), roles, lines }] : [];
  });
}

/** Whether at least half of the rows are named by roles. */
function areMostlyRoles(rows: readonly TableRow[], labels: RoleLabels): boolean {
  const named = rows.filter(({ heads }) =>
    heads.some((cell) => labels.inHeading(toLabelText(cell)).length > 0),
  );
  return named.length * 2 >= rows.length;
}

/** A row; where the others are no roles, one word alone that is no word for people names a thing: "Security" beside "Speed". */
function quoteRow(
  row: TableRow,
  columns: readonly TableColumn[],
  labels: RoleLabels,
  isOfRoles: boolean,
): QuotedRow {
  const { line, cells, heads } = row;
  const inHead = heads.map(toLabelText).flatMap((head) => {
    const [word, another] = splitWords(head);
    const isThing = another === undefined && !isJobWord(toSingular(word?.folded ?? ''));
    return isThing && !isOfRoles ? [] : labels.inHeading(head);
  });
  const inOwner = columns.flatMap(({ kind }, at) =>
    kind === 'owner' ? labels.namedExactly(toLabelText(cellAt(cells, at))) : [],
  );
  const roles = [...new Set(inHead.length > 0 ? inHead : inOwner)];
  const isCaption = columns.length > 1 && roles.length === 0 && !hasOtherCells(row, columns);
  return { line, texts: writeRow(row, columns), roles, isCaption };
}

/** Whether a row says anything in a column that is neither its head nor a role’s. */
function hasOtherCells({ cells }: TableRow, columns: readonly TableColumn[]): boolean {
  return columns.some(({ kind }, at) => (kind === 'owner' || kind === 'other') && cells[at]);
}

/** `**Row head** – Column: cell; Column: cell`; none for an empty row. */
function writeRow({ cells, heads }: TableRow, columns: readonly TableColumn[]): string[] {
  return joinParts(heads, writeCells(cells, columns));
}

/** The cells that are neither head nor a role's, with the headings of their columns. */
function writeCells(cells: readonly string[], columns: readonly TableColumn[]): string[] {
  return columns.flatMap(({ name, kind }, at) => {
    if (kind === 'head' || kind === 'role' || !cells[at]) return [];
    const items = splitItems(cells[at]);
    if (items.length > 1) return writeItems(name, items);
    return splitText(cells[at]).map((part) => (name === '' ? part : `${name}: ${part}`));
  });
}

/** "- counts eggs. - feeds hens": the items of a list that its author put into one cell; the cell itself where it is none. */
function splitItems(cell: string): readonly string[] {
  const mark = /^[-*•] (?=\S)/.exec(cell)?.[0];
  if (mark === undefined) return [cell];
  return cell
    .slice(mark.length)
    .split(/(?:(?<=[.!?])(?<!\b\p{L}\.\p{L}\.)|;) [-*•] (?=\S)/u)
    .map((item) => item.trim())
    .filter(Boolean);
}

/** A list under the heading of its column, in several texts where it is too long for one thought. */
function writeItems(name: string, items: readonly string[]): string[] {
  const start = name === '' ? '' : `${name}:`;
  const texts: string[] = [];
  let text = start;
  for (const item of items) {
    const line = `\n- ${item}`;
    if (text !== start && text.length + line.length > TARGET_LENGTH) {
      texts.push(text);
      text = start;
    }
    text += line;
  }
  return [...texts, text].map((one) => one.trimStart());
}

/** The heads of a row and its parts as one text, or several where it is too long for one thought. */
function joinParts(heads: readonly string[], parts: readonly string[]): string[] {
  const start = heads.length > 0 ? toBoldText(heads.join(', ')) : '';
  if (parts.length === 0) return start === '' ? [] : splitText(start);
  const texts: string[] = [];
  let text = '';
  for (const part of parts) {
    if (text !== '' && text.length + part.length > TARGET_LENGTH) {
      texts.push(text);
      text = '';
    }
    if (text === '') text = start === '' ? part : `${start} – ${part}`;
    else text += /\n- /.test(text) ? `${HARD_BREAK}${part}` : `; ${part}`;
  }
  return [...texts, text];
}

/** Rows as lines, each in one piece with the captions over it as long as these stay short. */
function joinCaptions(rows: readonly QuotedRow[]): LabelledLine[] {
  const lines: LabelledLine[] = [];
  let caption: Line = { line: 0, text: '' };
  for (const { line, texts, roles, isCaption } of rows) {
    const from = caption.text === '' ? line : caption.line;
    if (isCaption && caption.text.length < TINY_LENGTH) {
      caption = { line: from, text: `${caption.text}${texts.join(HARD_BREAK)}${HARD_BREAK}` };
      continue;
    }
    const [first = '', ...others] = texts;
    lines.push({ line: from, text: caption.text + first, roles });
    lines.push(...others.map((text) => ({ line, text, roles })));
    caption = { line: 0, text: '' };
  }
  if (caption.text !== '') lines.push({ ...caption, text: caption.text.trimEnd(), roles: [] });
  return lines;
}
