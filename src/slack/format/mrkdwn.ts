import { type MarkedToken, marked, type Token, type Tokens } from 'marked';
import { decodeEntities } from '../../text/entities.ts';
import { dropComments, replaceTags } from '../../text/html.ts';
import { escapeText, toCode, toLink } from './escape.ts';
import { dropHeldMarks, holdMarks, releaseMarks } from './literal-marks.ts';
import { readLooseEmphasis } from './loose-emphasis.ts';

/** A nested list's indentation: what Slack's own lists look like as text. */
const INDENT = '    ';

/** What mrkdwn puts between marks. */
const MARKED: ReadonlySet<string> = new Set(['strong', 'em', 'del', 'codespan']);
const MARK_AT_START = /^[*_~`]/;
const MARK_AT_END = /[*_~`]$/;
/** Beside anything but a blank or a sign of ASCII Slack takes a mark for a character. */
const CLINGS_AT_START = /^(?![!-/:-@[-`{-~])\S/;
const CLINGS_AT_END = /(?![!-/:-@[-`{-~])\S$/;
/** A space without width. */
const ZERO_WIDTH_SPACE = '\u200b';

/** How GitHub marks a quote that is a note, a tip or a warning. */
const ALERT = /^\[!([A-Z]+)\]\s*/;

/** How to render a text: what relative links are relative to, and whether everything is bold already. */
interface RenderContext {
  readonly source: string | null;
  readonly isBold: boolean;
}

/** What a line is made of, in and between words. */
type InlineToken = Extract<
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
  const tokens = marked.lexer(dropHeldMarks(markdown));
  return releaseMarks(renderWhole(tokens, { source, isBold: false }).join('\n').trim());
}

/** A text that begins with a quote is shown without its bar: it stands in a quote as a whole. */
function renderWhole([first, ...others]: readonly Token[], context: RenderContext): string[] {
  const isQuote = first?.type === 'blockquote' && !others.some(({ type }) => type === 'blockquote');
  const opening = isQuote ? renderBlockquote(first as Tokens.Blockquote, context, '') : [];
  return [
    ...opening,
    ...renderBlocks(isQuote || first === undefined ? others : [first, ...others], context),
  ];
}

function renderBlockquote(
  { tokens }: Tokens.Blockquote,
  context: RenderContext,
  bar: string,
): string[] {
  return renderBlocks(tokens, context).map((line) => `${bar}${line.replace(ALERT, renderAlert)}`);
}

function renderBlocks(tokens: readonly Token[], context: RenderContext): string[] {
  return tokens.flatMap((token) => renderBlock(token as MarkedToken, context));
}

function renderBlock(token: MarkedToken, context: RenderContext): string[] {
  switch (token.type) {
    case 'space':
    case 'hr':
      return [''];
    case 'def':
      // To Markdown a footnote is the definition of a link.
      return token.raw.startsWith('[^') ? [renderText(token.raw.trim())] : [];
    case 'heading':
      return [renderBold(renderInline(token.tokens, { ...context, isBold: true }))];
    case 'code':
      // Line by line: Slack does not render a fence inside a quote.
      return token.text.split('\n').map(toCode).filter(Boolean);
    case 'list':
      return token.items.flatMap((item, index) =>
        renderListItem(item, toBullet(token, index), context),
      );
    case 'blockquote':
      return renderBlockquote(token, context, '| ');
    case 'table':
      return token.rows.map((row) => renderTableRow(token.header, row, context));
    case 'html':
      return [holdMarks(escapeText(htmlToPlainText(token.text)).trim())].filter(Boolean);
    case 'paragraph':
      return renderInline(token.tokens, context).split('\n');
    default:
      return renderInline([token], context).split('\n');
  }
}

function renderAlert(_: string, [first = '', ...rest]: string): string {
  return `*${first}${rest.join('').toLowerCase()}:* `;
}

function toBullet(list: Tokens.List, index: number): string {
  return list.ordered ? `${Number(list.start) + index}.` : '•';
}

function renderListItem(item: Tokens.ListItem, mark: string, context: RenderContext): string[] {
  const lines = renderBlocks(item.tokens, context).filter((line) => line !== '');
  const checkbox = item.task ? (item.checked ? '☑ ' : '☐ ') : '';
  const [first = '', ...others] = lines;
  return [`${mark} ${checkbox}${first}`, ...others.map((line) => `${INDENT}${line}`)];
}

function renderTableRow(
  header: Tokens.TableCell[],
  row: Tokens.TableCell[],
  context: RenderContext,
): string {
  const [first, ...cells] = row.map(({ tokens }, index) => ({
    column: renderInline(header[index]?.tokens ?? [], context),
    text: renderInline(tokens, index === 0 ? { ...context, isBold: true } : context).replace(
      /\n/g,
      ' ',
    ),
  }));
  const named = cells
    .filter(({ text }) => text !== '')
    .map(({ column, text }) => (column === '' ? text : `${column}: ${text}`));
  return [renderBold(first?.text ?? ''), named.join('; ')].filter(Boolean).join(' – ');
}

function renderInline(tokens: readonly Token[], context: RenderContext): string {
  let line = '';
  let isAfterMark = false;
  for (const token of readLooseEmphasis(tokens)) {
    const text = renderSpan(token as InlineToken, context);
    const isMarked = MARKED.has(token.type);
    const opens = isMarked && MARK_AT_START.test(text);
    // Something invisible keeps a mark apart from what it may not touch.
    const isTorn = isAfterMark
      ? opens || CLINGS_AT_START.test(text)
      : opens && CLINGS_AT_END.test(line);
    line += isTorn ? `${ZERO_WIDTH_SPACE}${text}` : text;
    if (text !== '') isAfterMark = isMarked && MARK_AT_END.test(text);
  }
  return line;
}

function renderSpan(token: InlineToken, context: RenderContext): string {
  switch (token.type) {
    case 'strong':
      return context.isBold
        ? renderInline(token.tokens, context)
        : renderBold(renderInline(token.tokens, { ...context, isBold: true }));
    case 'em':
      return wrapInMark('_', renderInline(token.tokens, context));
    case 'del':
      return wrapInMark('~', renderInline(token.tokens, context));
    case 'codespan':
      return toCode(token.text);
    case 'link':
      if (token.raw.startsWith('[^')) return renderText(token.raw);
      return toLink(decodeEntities(token.href), renderLabel(token.tokens), context.source);
    case 'br':
      return '\n';
    case 'html':
      return /^<br\b/i.test(token.text) ? '\n' : renderInlineHtml(token.text);
    case 'checkbox':
      return '';
    case 'text':
      return 'tokens' in token && token.tokens !== undefined
        ? renderInline(token.tokens, context)
        : renderText(token.text);
    default:
      return renderText(token.text);
  }
}

/** A line break in Markdown's source is a space to its reader. */
function renderText(text: string): string {
  return holdMarks(escapeText(decodeEntities(text).replace(/\s*\n\s*/g, ' ')));
}

function renderBold(text: string): string {
  return wrapInMark('*', text);
}

/** Slack marks only what touches the marks, so spaces go outside, and it does not mark across lines: each gets its own. */
function wrapInMark(mark: string, text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const inner = line.trim();
      if (inner === '') return line;
      const start = line.length - line.trimStart().length;
      return `${line.slice(0, start)}${mark}${inner}${mark}${line.slice(start + inner.length)}`;
    })
    .join('\n');
}

/** Slack shows marks inside a link's label as characters, so there are none. */
function renderLabel(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'html') return renderInlineHtml(token.text);
      if (token.type === 'codespan') return escapeText(token.text);
      return 'tokens' in token && token.tokens !== undefined
        ? renderLabel(token.tokens)
        : renderSpan(token as InlineToken, { source: null, isBold: true });
    })
    .join('');
}

/** A block of HTML as its words: blanks in it mean no more than that a word ends. */
function htmlToPlainText(html: string): string {
  const words = replaceTags(dropComments(html), ({ name }) => (name === 'br' ? '\n' : ' '));
  return decodeEntities(words)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n');
}

/** HTML within a line: a tag has no words, `<your name>` is not a tag. */
function renderInlineHtml(html: string): string {
  return renderText(replaceTags(dropComments(html), () => ''));
}
