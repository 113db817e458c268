import { type MarkedToken, marked, type Token, type Tokens } from 'marked';
import { escapeText, toLink } from './escaping.ts';

/** A nested list's indentation: what Slack's own lists look like as text. */
const INDENT = '    ';

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Where a text stands: what relative links are relative to, and whether everything is bold already. */
interface Place {
  readonly source: string | null;
  readonly bold: boolean;
}

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
      return [];
    case 'heading':
      return [bold(inline(token.tokens, { ...place, bold: true }))];
    case 'code':
      // Line by line: a fence does not survive inside a quote.
      return token.text.split('\n').map(code).filter(Boolean);
    case 'list':
      return token.items.flatMap((item, index) => listItem(item, bullet(token, index), place));
    case 'blockquote':
      return blocks(token.tokens, place).map((line) => `| ${line}`);
    case 'table':
      return token.rows.map((row) => tableRow(token.header, row, place));
    case 'html':
      return [escapeText(decode(stripTags(token.text))).trim()].filter(Boolean);
    case 'paragraph':
      return inline(token.tokens, place).split('\n');
    default:
      return inline([token], place).split('\n');
  }
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
    text: inline(tokens, index === 0 ? { ...place, bold: true } : place),
  }));
  const named = cells
    .filter(({ text }) => text !== '')
    .map(({ column, text }) => (column === '' ? text : `${column}: ${text}`));
  return [bold(first?.text ?? ''), named.join('; ')].filter(Boolean).join(' – ');
}

function inline(tokens: readonly Token[], place: Place): string {
  return tokens.map((token) => span(token as MarkedToken, place)).join('');
}

function span(token: MarkedToken, place: Place): string {
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
      return toLink(decode(token.href), unlinked(inline(token.tokens, place)), place.source);
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
    case 'image':
    case 'escape':
      return plain(token.text);
    default:
      return plain(token.raw);
  }
}

/** A line break in Markdown's source is a blank to its reader. */
function plain(text: string): string {
  return escapeText(decode(text).replace(/\s*\n\s*/g, ' '));
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

/** A link inside a link's label (an automatic one) becomes its own label. */
function unlinked(label: string): string {
  return label.replace(/<(?:[^|>]*\|)?([^>]*)>/g, '$1');
}

function stripTags(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<br\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n');
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, dec, hex, name) => {
    if (name !== undefined) return NAMED_ENTITIES[String(name).toLowerCase()] ?? whole;
    const point = dec === undefined ? Number.parseInt(hex, 16) : Number(dec);
    return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
  });
}
