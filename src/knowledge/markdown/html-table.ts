import { decodeEntitiesInMarkdown } from '../../text/entities.ts';
import { HARD_BREAK } from '../../text/hard-break.ts';
import {
  dropDeletedElements,
  type HtmlTag,
  readTags,
  replaceComments,
  replaceTags,
  stripTags,
} from '../../text/html.ts';

/** What both kinds of table come down to: every row as long as the head, or shorter. */
export interface TableCells {
  readonly head: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** A part of an HTML block: a table, or words between tables, one line for each block of them. */
type HtmlPart =
  | ({ readonly kind: 'table'; readonly line: number } & TableCells)
  | { readonly kind: 'words'; readonly line: number; readonly text: string };

interface HtmlRow {
  /** Where its first tag begins. */
  readonly start: number;
  readonly cells: { readonly tag: HtmlTag; readonly start: number; end: number }[];
}

/** A cell that reaches down into so many more rows below its own. */
interface RowSpan {
  readonly text: string;
  rows: number;
}

/** Cells that span more columns or rows than this do so by mischief. */
const MAX_SPAN = 100;
/** A longer text is not said again in each row that its cell reaches into. */
const MAX_REPEATED = 200;
/** What ends a cell besides the next one: also a tag that lacks its end. */
const ENDS_CELL = /^(?:table|thead|tbody|tfoot|)$/;
/** Tags that begin or end a line. */
const BLOCK = /^(?:p|div|h[1-6]|summary|li|ul|ol|details|dt|dd|hr)$/;

/** How many tables of a piece of HTML are still open at its end; `open` were so before it. */
export function countOpenTables(html: string, open = 0): number {
  let depth = open;
  for (const { name, isClosing } of readTags(withoutComments(html)))
    if (name === 'table') depth = Math.max(0, depth + (isClosing ? -1 : 1));
  return depth;
}

/** Splits an HTML block at its outermost tables. `line` is where it begins. */
export function readHtml(given: string, line: number): HtmlPart[] {
  const html = withoutComments(given);
  const lineAt = createLineCounter(html, line);
  const parts: HtmlPart[] = [];
  const addWords = (start: number, end: number): void => {
    const wordsLine = lineAt(start);
    const text = toWords(html.slice(start, end));
    if (text !== '') parts.push({ kind: 'words', line: wordsLine, text });
  };
  let from = 0;
  let depth = 0;
  let inside: HtmlTag[] = [];
  const addTable = (end: number): void => {
    const tableLine = lineAt(from);
    const table = toTableCells(html, inside, end, lineAt);
    if (table === null) addWords(from, end);
    else parts.push({ kind: 'table', line: tableLine, ...table });
    from = end;
    inside = [];
  };
  for (const tag of readTags(html)) {
    const isTable = tag.name === 'table';
    if (isTable && !tag.isClosing) {
      if (depth === 0) {
        addWords(from, tag.start);
        from = tag.start;
      }
      depth += 1;
    }
    // What is in a table within a cell belongs to the cell.
    if (depth === 1) inside.push(tag);
    if (isTable && tag.isClosing && depth > 0) {
      depth -= 1;
      if (depth === 0) addTable(tag.end);
    }
  }
  if (depth > 0) addTable(html.length);
  addWords(from, html.length);
  return parts;
}

/** Comments are gone, and their line breaks still there. */
function withoutComments(html: string): string {
  return replaceComments(html, (comment) => comment.replace(/[^\n]/g, ''));
}

/** The line of a place in a text; for places in order. */
function createLineCounter(text: string, first: number): (place: number) => number {
  let line = first;
  let counted = 0;
  return (place) => {
    for (;;) {
      const next = text.indexOf('\n', counted);
      if (next < 0 || next >= place) return line;
      line += 1;
      counted = next + 1;
    }
  };
}

/** Null when the table holds no cell with words in it. `tags` are its own, without those of tables within. */
function toTableCells(
  html: string,
  tags: readonly HtmlTag[],
  end: number,
  lineAt: (place: number) => number,
): TableCells | null {
  const spans: RowSpan[] = [];
  const rows = readHtmlRows(tags, end).flatMap(({ start, cells }) => {
    const texts = cells.map((cell) => toCellText(html.slice(cell.start, cell.end)));
    const columns = layOut(
      cells.map(({ tag }, at) => ({ tag, text: texts[at] ?? '' })),
      spans,
    );
    const isHead = cells.every(({ tag }) => tag.name === 'th');
    const hasWords = texts.some((text) => text !== '');
    return hasWords ? [{ line: lineAt(start), isHead, cells: columns }] : [];
  });
  const [first] = rows;
  if (first === undefined) return null;
  // Without header cells the first row heads the table when there is another; else nothing does.
  const isHeaded = first.isHead || (rows.length > 1 && !rows.some(({ isHead }) => isHead));
  return {
    head: isHeaded ? first.cells : [],
    rows: isHeaded ? rows.slice(1) : rows,
  };
}

/** The rows of a table with their cells; end tags may be missing. */
function readHtmlRows(tags: readonly HtmlTag[], end: number): HtmlRow[] {
  const rows: HtmlRow[] = [];
  let row: HtmlRow | null = null;
  let cell: HtmlRow['cells'][number] | null = null;
  for (const tag of tags) {
    const isCell = tag.name === 'td' || tag.name === 'th';
    const isRow = tag.name === 'tr';
    if (!isCell && !isRow && !ENDS_CELL.test(tag.name)) continue;
    if (cell !== null) cell.end = tag.start;
    cell = null;
    if (!isCell && tag.name !== '') row = null;
    if (tag.isClosing || !(isCell || isRow)) continue;
    if (row === null) {
      row = { start: tag.start, cells: [] };
      rows.push(row);
    }
    if (isCell) {
      cell = { tag, start: tag.end, end };
      row.cells.push(cell);
    }
  }
  return rows;
}

/**
 * The cells of a row, each in its column. A cell over several columns counts once and leaves the others empty; one over
 * several rows counts in each of them. `spans` are the cells that reach into the row, by column, and is changed to those
 * that reach into the next.
 */
function layOut(
  cells: readonly { readonly tag: HtmlTag; readonly text: string }[],
  spans: RowSpan[],
): string[] {
  const columns: string[] = [];
  const takeSpans = (): void => {
    for (;;) {
      const span = spans[columns.length];
      if (span === undefined || span.rows === 0) return;
      span.rows -= 1;
      columns.push(span.text);
    }
  };
  for (const { tag, text } of cells) {
    takeSpans();
    const rows = readSpan(tag, 'rowspan') - 1;
    const width = readSpan(tag, 'colspan');
    for (let at = 0; at < width; at += 1) {
      const repeated = at === 0 && text.length <= MAX_REPEATED ? text : '';
      if (columns.length < MAX_SPAN) spans[columns.length] = { text: repeated, rows };
      columns.push(at === 0 ? text : '');
    }
  }
  takeSpans();
  return columns;
}

function readSpan({ attributes }: HtmlTag, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attributes[name] ?? '', 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), MAX_SPAN);
}

function toCellText(html: string): string {
  return decodeEntitiesInMarkdown(stripTags(dropDeletedElements(html)))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of HTML outside tables, one line for each block of it. */
function toWords(html: string): string {
  const said = dropDeletedElements(html);
  const lines = replaceTags(said, (tag) =>
    BLOCK.test(tag.name) ? '\n' : said.slice(tag.start, tag.end),
  );
  return decodeEntitiesInMarkdown(stripTags(lines))
    .split('\n')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(HARD_BREAK);
}
