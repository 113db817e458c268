import { decodeEntitiesInMarkdown } from '../../text/entities.ts';
import {
  dropDeletedElements,
  type HtmlTag,
  readTags,
  replaceComments,
  stripTags,
} from '../../text/html.ts';
import { type HtmlWords, readHtmlWords } from './html-words.ts';
import { holdAlternative, settleImagesOfCell } from './image-words.ts';

/** What both kinds of table come down to: every row as long as the head, or shorter. */
export interface TableCells {
  readonly head: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** A part of an HTML block: a table, or what is between tables. */
type HtmlPart = ({ readonly kind: 'table'; readonly line: number } & TableCells) | HtmlWords;

interface HtmlRow {
  /** Where its first tag begins. */
  readonly start: number;
  readonly isInHead: boolean;
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
const ENDS_CELL = /^(?:table|thead|tbody|tfoot|caption|)$/;

/** What ends a caption, which lacks its end here and there. */
const ENDS_CAPTION = /^(?:caption|table|thead|tbody|tr|td|th)$/;

/** How many tables and definition lists of a piece of HTML are still open at its end; `open` were so before it. */
export function countOpenParts(html: string, open = 0): number {
  let depth = open;
  for (const { name, isClosing } of readTags(withoutComments(html)))
    if (name === 'table' || name === 'dl') depth = Math.max(0, depth + (isClosing ? -1 : 1));
  return depth;
}

/** Whether a piece of HTML ends within a heading. */
export function endsInHeading(html: string): boolean {
  const last = readTags(withoutComments(html)).findLast(({ name }) => /^h[1-6]$/.test(name));
  return last !== undefined && !last.isClosing;
}

/** Splits an HTML block at its outermost tables. `line` is where it begins. */
export function readHtml(given: string, line: number): HtmlPart[] {
  const html = withoutComments(given);
  const lineAt = createLineCounter(html, line);
  const parts: HtmlPart[] = [];
  const addWords = (start: number, end: number): void => {
    parts.push(...readHtmlWords(html, start, end, lineAt));
  };
  let from = 0;
  let depth = 0;
  let inside: HtmlTag[] = [];
  const addTable = (end: number): void => {
    const tableLine = lineAt(from);
    const table = toTableCells(html, inside, end, lineAt);
    const caption = readCaption(html, inside, end);
    if (caption !== '') parts.push({ kind: 'words', line: tableLine, text: caption });
    if (table !== null) parts.push({ kind: 'table', line: tableLine, ...table });
    else if (caption === '') addWords(from, end);
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
  let hasBlankHead = false;
  const rows = readHtmlRows(tags, end).flatMap(({ start, cells, isInHead }) => {
    const texts = cells.map((cell) => toCellText(html.slice(cell.start, cell.end)));
    const columns = layOut(
      cells.map(({ tag }, at) => ({ tag, text: texts[at] ?? '' })),
      spans,
    );
    const isHeader = cells.map(({ tag }, at) => tag.name === 'th' || texts[at] === '');
    const isHead = isInHead || (isHeader.every(Boolean) && cells.some(isHeaderCell));
    // A row that begins with its own head: what heads the columns, if anything does, looks otherwise.
    const hasRowHead =
      !isHead && cells.length > 1 && cells[0] !== undefined && isHeaderCell(cells[0]);
    const hasWords = texts.some((text) => text !== '');
    hasBlankHead ||= isHead && !hasWords;
    return hasWords ? [{ line: lineAt(start), isHead, hasRowHead, cells: columns }] : [];
  });
  const [first] = rows;
  if (first === undefined) return null;
  // Without header cells the first row heads the table when there is another; else, and below blank ones, nothing does.
  const isUnmarked = !hasBlankHead && !rows.some(({ isHead }) => isHead) && !first.hasRowHead;
  const isHeaded = first.isHead || (rows.length > 1 && isUnmarked);
  return {
    head: isHeaded ? first.cells : [],
    rows: isHeaded ? rows.slice(1) : rows,
  };
}

function isHeaderCell({ tag }: { readonly tag: HtmlTag }): boolean {
  return tag.name === 'th';
}

/** The caption of a table as a lead-in to its rows; '' where there is none. */
function readCaption(html: string, tags: readonly HtmlTag[], end: number): string {
  const at = tags.findIndex(({ name, isClosing }) => name === 'caption' && !isClosing);
  const open = tags[at];
  if (open === undefined) return '';
  const close = tags.slice(at + 1).find(({ name }) => ENDS_CAPTION.test(name));
  const text = toCellText(html.slice(open.end, close?.start ?? end));
  return text === '' || /[.:!?]$/.test(text) ? text : `${text}:`;
}

/** The rows of a table with their cells; end tags may be missing. */
function readHtmlRows(tags: readonly HtmlTag[], end: number): HtmlRow[] {
  const rows: HtmlRow[] = [];
  let row: HtmlRow | null = null;
  let cell: HtmlRow['cells'][number] | null = null;
  let isInHead = false;
  for (const tag of tags) {
    const isCell = tag.name === 'td' || tag.name === 'th';
    const isRow = tag.name === 'tr';
    if (!isCell && !isRow && !ENDS_CELL.test(tag.name)) continue;
    if (tag.name === 'thead') isInHead = !tag.isClosing;
    if (tag.name === 'tbody') isInHead = false;
    if (cell !== null) cell.end = tag.start;
    cell = null;
    if (!isCell && tag.name !== '') row = null;
    if (tag.isClosing || !(isCell || isRow)) continue;
    if (row === null) {
      row = { start: tag.start, isInHead, cells: [] };
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
  const words = stripTags(dropDeletedElements(html), '; ', holdAlternative);
  return decodeEntitiesInMarkdown(settleImagesOfCell(words)).replace(/\s+/g, ' ').trim();
}
