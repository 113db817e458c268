import { decodeEntitiesInMarkdown } from '../../text/entities.ts';
import { dropComments, stripTags } from './plain-text.ts';

/** What both kinds of table come down to: every row as long as the head, or shorter. */
export interface TableCells {
  readonly head: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** An HTML table spans more columns than any sane one only by mischief. */
const MAX_SPAN = 50;

function words(html: string): string {
  return decodeEntitiesInMarkdown(stripTags(html)).replace(/\s+/g, ' ').trim();
}

function spanOf(attributes: string): number {
  const span = Number(/\bcolspan\s*=\s*["']?(\d{1,4})/i.exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(span, 1), MAX_SPAN);
}

/**
 * Reads a simple HTML table: rows by `<tr>`, cells by `<th>` and `<td>`; a cell over several columns counts once and leaves
 * the others empty. `line` is where the HTML begins. Null when it holds no cell.
 */
export function readHtmlTable(html: string, line: number): TableCells | null {
  const source = html.includes('<!--') ? dropCommentsKeepingLines(html) : html;
  const rows: { line: number; cells: string[]; heads: boolean }[] = [];
  let at = line;
  for (const part of source.split(/(?=<tr\b)/i)) {
    if (/^<tr\b/i.test(part)) {
      const cells: string[] = [];
      let heads = true;
      for (const piece of part.split(/(?=<(?:th|td)\b)/i)) {
        const [tag, kind = '', attributes = ''] = /^<(th|td)\b([^<>]*)>/i.exec(piece) ?? [];
        if (tag === undefined) continue;
        heads &&= kind.toLowerCase() === 'th';
        const content = piece.slice(tag.length).split(/<\/(?:td|th|tr|table)\b/i, 1)[0] ?? '';
        cells.push(words(content), ...Array<string>(spanOf(attributes) - 1).fill(''));
      }
      if (cells.some((cell) => cell !== '')) rows.push({ line: at, cells, heads });
    }
    at += part.split('\n').length - 1;
  }
  const [first] = rows;
  if (first === undefined) return null;
  // Without header cells the first row heads the table when there is another; else nothing does.
  const headed = first.heads || (rows.length > 1 && !rows.some(({ heads }) => heads));
  return {
    head: headed ? first.cells : [],
    rows: headed && rows.length > 1 ? rows.slice(1) : headed ? [] : rows,
  };
}

function dropCommentsKeepingLines(html: string): string {
  return html
    .split('-->')
    .map((part) => {
      const open = part.indexOf('<!--');
      return open < 0 ? part : part.slice(0, open) + part.slice(open).replace(/[^\n]/g, '');
    })
    .join('');
}

/** HTML that is no table, by its words; one line a block of it. */
export function htmlWords(html: string): string {
  return decodeEntitiesInMarkdown(
    stripTags(
      dropComments(html).replace(
        /<\/?(?:p|div|h\d|summary|li|ul|ol|details|dt|dd|hr)\b[^<>]*>/gi,
        '\n',
      ),
    ),
  )
    .split('\n')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
