import { type MarkedToken, marked, type Token, type Tokens } from 'marked';
import { decodeEntities } from '../../text/entities.ts';
import { escapeText, toLink } from './escape.ts';

/** A nested list's indentation: what Slack's own lists look like as text. */
const INDENT = '    ';

/** Spans that stand between marks in mrkdwn. */
const MARKED: ReadonlySet<string> = new Set(['strong', 'em', 'del', 'codespan']);
const MARK_AT_START = /^[*_~`]/;
const MARK_AT_END = /[*_~`]$/;
const LETTER_AT_START = /^[\p{L}\p{N}]/u;
const LETTER_AT_END = /[\p{L}\p{N}]$/u;
/** A blank without width. */
const APART = '\u200b';

/** How GitHub marks a quote that is a note, a tip or a warning. */
const ALERT = /^\[!([A-Z]+)\]\s*/;

/** Where a text stands: what relative links are relative to, and whether everything is bold already. */
interface Place {
  readonly source: string | null;
  readonly bold: boolean;
}

/** What stands on a line, in and between words. */
type Span = Extract<
  MarkedToken,
  {
    type:
      | 'strong'
      | 'em'
      | 'del'
      | 'codespan'
      | 'link'
      | 'br'
      | 'html'
      | 'checkbox'
      | 'text'
      | 'image'
      | 'escape';
  }
>;

/** An article's Markdown in, Slack's mrkdwn out: escaped, so that nothing in it pings; relative links resolved against `source`. */
export function toMrkdwn(markdown: string, source: string | null): string {
  return blocks(marked.lexer(markdown), { source, bold: false }).join('\n').trim();
}

function blocks(tokens: readonly Token[], place: Place): string[] {
  return tokens.flatMap((token) => block(token as MarkedToken, place));
}

function block(token: MarkedToken, place: Place): string[] {
  switch (token.type) {
    case 'space':
    case 'hr':
      return [''];
    case 'def':
      // A footnote looks like the address of a link that is never made.
      return token.raw.startsWith('[^') ? [plain(token.raw.trim())] : [];
    case 'heading':
      return [bold(inline(token.tokens, { ...place, bold: true }))];
    case 'code':
      // Line by line: a fence does not survive inside a quote.
      return token.text.split('\n').map(code).filter(Boolean);
    case 'list':
      return token.items.flatMap((item, index) => listItem(item, bullet(token, index), place));
    case 'blockquote':
      return blocks(token.tokens, place).map((line) => `| ${line.replace(ALERT, toAlert)}`);
    case 'table':
      return token.rows.map((row) => tableRow(token.header, row, place));
    case 'html':
      return [escapeText(squeeze(decodeEntities(stripTags(token.text)))).trim()].filter(Boolean);
    case 'paragraph':
      return inline(token.tokens, place).split('\n');
    default:
      return inline([token], place).split('\n');
  }
}

function toAlert(_: string, [first = '', ...rest]: string): string {
  return `*${first}${rest.join('').toLowerCase()}:* `;
}

function bullet(list: Tokens.List, index: number): string {
  return list.ordered ? `${Number(list.start) + index}.` : '•';
}

function listItem(item: Tokens.ListItem, mark: string, place: Place): string[] {
  const lines = blocks(item.tokens, place).filter((line) => line !== '');
  const box = item.task ? (item.checked ? '☑ ' : '☐ ') : '';
  const [first = '', ...others] = lines;
  return [`${mark} ${box}${first}`, ...others.map((line) => `${INDENT}${line}`)];
}

function tableRow(header: Tokens.TableCell[], row: Tokens.TableCell[], place: Place): string {
  const [first, ...cells] = row.map(({ tokens }, index) => ({
    column: inline(header[index]?.tokens ?? [], place),
    text: inline(tokens, index === 0 ? { ...place, bold: true } : place).replace(/\n/g, ' '),
  }));
  const named = cells
    .filter(({ text }) => text !== '')
    .map(({ column, text }) => (column === '' ? text : `${column}: ${text}`));
  return [bold(first?.text ?? ''), named.join('; ')].filter(Boolean).join(' – ');
}

function inline(tokens: readonly Token[], place: Place): string {
  let line = '';
  let isAfterMark = false;
  for (const token of tokens) {
    const said = span(token as Span, place);
    const isMarked = MARKED.has(token.type);
    const opens = isMarked && MARK_AT_START.test(said);
    // Slack takes a mark that touches a letter for a character: something invisible keeps them apart.
    const isTorn = isAfterMark
      ? opens || LETTER_AT_START.test(said)
      : opens && LETTER_AT_END.test(line);
    line += isTorn ? `${APART}${said}` : said;
    if (said !== '') isAfterMark = isMarked && MARK_AT_END.test(said);
  }
  return line;
}

function span(token: Span, place: Place): string {
  switch (token.type) {
    case 'strong':
      return place.bold
        ? inline(token.tokens, place)
        : bold(inline(token.tokens, { ...place, bold: true }));
    case 'em':
      return wrap('_', inline(token.tokens, place));
    case 'del':
      return wrap('~', inline(token.tokens, place));
    case 'codespan':
      return code(token.text);
    case 'link':
      if (token.raw.startsWith('[^')) return plain(token.raw);
      return toLink(decodeEntities(token.href), label(token.tokens), place.source);
    case 'br':
      return '\n';
    case 'html':
      return /^<br\b/i.test(token.text) ? '\n' : '';
    case 'checkbox':
      return '';
    case 'text':
      return 'tokens' in token && token.tokens !== undefined
        ? inline(token.tokens, place)
        : plain(token.text);
    default:
      return plain(token.text);
  }
}

/** A line break in Markdown's source is a blank to its reader. */
function plain(text: string): string {
  return escapeText(decodeEntities(text).replace(/\s*\n\s*/g, ' '));
}

function bold(text: string): string {
  return wrap('*', text);
}

/** Slack marks what touches its marks, so blanks go outside; it does not mark across lines. */
function wrap(mark: string, text: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return inner === '' || inner.includes('\n') ? text : `${before}${mark}${inner}${mark}${after}`;
}

function code(text: string): string {
  return text.trim() === '' ? '' : `\`${escapeText(text.replaceAll('`', "'"))}\``;
}

/** Slack shows marks inside a link's label as they stand, so there are none. */
function label(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'html') return '';
      if (token.type === 'codespan') return escapeText(token.text);
      return 'tokens' in token && token.tokens !== undefined
        ? label(token.tokens)
        : span(token as Span, { source: null, bold: true });
    })
    .join('');
}

function stripTags(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<br\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, ' ');
}

/** Blanks in HTML mean nothing but "here words end". */
function squeeze(text: string): string {
  return text.replace(/[^\S\n]+/g, ' ').replace(/\s*\n\s*/g, '\n');
}
