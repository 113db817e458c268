import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import { replaceImages } from '../../text/inline-markdown.ts';
import { readHeadingAttributes } from './attribute-lists.ts';
import { cleanCell, cleanMarkdown } from './clean.ts';
import { readDialects } from './dialects.ts';
import { FRAME_END, FRAME_START } from './frames.ts';
import { countOpenParts, endsInHeading, readHtml, type TableCells } from './html-table.ts';
import { toLabelText } from './label-text.ts';
import { type Links, resolveLinks } from './reference-links.ts';
import { createSlugger } from './slug.ts';

interface Heading {
  readonly kind: 'heading';
  readonly line: number;
  readonly depth: number;
  /** Plain words. */
  readonly text: string;
  readonly slug: string;
}

/** Markdown as it is to be quoted. */
interface Prose {
  readonly kind: 'paragraph' | 'quote' | 'code';
  readonly line: number;
  readonly text: string;
}

interface List {
  readonly kind: 'list';
  readonly line: number;
  /** Top-level items with their markers and all that is nested in them. */
  readonly items: readonly { readonly line: number; readonly text: string }[];
}

export interface ArticleTable extends TableCells {
  readonly kind: 'table';
  readonly line: number;
}

/** Where an admonition, a tab or the like begins or ends: a line in bold within it says nothing of what comes after. */
interface FrameEdge {
  readonly kind: 'frame-start' | 'frame-end';
  readonly line: number;
}

/** The content under headings. */
export type Content = Prose | List | ArticleTable | FrameEdge;

/** What an article is made of, from top to bottom. */
export type Block = Heading | Content;

/** Pieces of Markdown, the empty lines too, over which an HTML heading may reach. */
const MAX_HEADING_PARTS = 5;
/** Longer headings are paragraphs by mistake; only so much of one is shown in a path. */
const MAX_HEADING = 300;

function countLines(raw: string): number {
  let lines = 0;
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Without blanks at the ends of lines and empty lines around the text; in prose, hard breaks between lines stay. */
function trimLines(text: string, isProse = false): string {
  const lines = text.split('\n').map((line, at, all) => {
    const words = line.trimEnd();
    const goesOn = words !== '' && (all[at + 1] ?? '').trim() !== '';
    return isProse && goesOn && line.endsWith('  ') ? `${words}  ` : words;
  });
  const first = lines.findIndex((line) => line !== '');
  return first < 0
    ? ''
    : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1).join('\n');
}

/** What all tokens of an article need. */
interface BlockContext {
  readonly links: Links;
  readonly slug: (text: string) => string;
}

/** Turns block tokens into blocks; `from` is the index of the line on which the first token begins. */
function toBlocks(tokens: readonly Token[], from: number, context: BlockContext): Block[] {
  const blocks: Block[] = [];
  let line = from;
  for (const token of joinTables(tokens)) {
    blocks.push(...toBlock(token as MarkedToken, line, context));
    line += countLines(token.raw);
  }
  return blocks;
}

/** Markdown ends HTML at an empty line; a table or definition list goes on to its end, or the next heading. */
function joinTables(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    let open = token.type === 'html' ? countOpenParts(token.raw) : 0;
    const raws = [token.raw];
    while (open > 0) {
      const next = tokens[at + 1];
      if (next === undefined || next.type === 'heading') break;
      at += 1;
      raws.push(next.raw);
      open = countOpenParts(next.raw, open);
    }
    for (let next = 1; token.type === 'html' && next <= MAX_HEADING_PARTS; next += 1) {
      // A heading goes on over an empty line too, where it is closed soon.
      if (!/<h[1-6]/i.test(token.raw) || !endsInHeading(raws.join(''))) break;
      const more = tokens.slice(at + 1, at + 1 + next).map(({ raw }) => raw);
      if (endsInHeading([...raws, ...more].join(''))) continue;
      raws.push(...more);
      at += next;
    }
    joined.push(raws.length > 1 ? { ...token, raw: raws.join('') } : token);
  }
  return joined;
}

function toBlock(token: MarkedToken, line: number, context: BlockContext): Block[] {
  switch (token.type) {
    case 'heading':
      return toHeadingBlocks(token, line, context);
    case 'list':
      return toListBlocks(token, line, context);
    case 'table':
      return [toTableBlock(token, line, context)];
    case 'html':
      if (token.raw.includes(FRAME_START)) return [{ kind: 'frame-start', line }];
      if (token.raw.includes(FRAME_END)) return [{ kind: 'frame-end', line }];
      return readHtml(token.raw, line).flatMap((part) => toHtmlBlocks(part, context));
    case 'code': {
      const text = trimLines(token.text);
      // A fence within would end ours early.
      const isFenced = text !== '' && !text.includes('```');
      return toProseBlocks('code', line, isFenced ? `\`\`\`\n${text}\n\`\`\`` : text);
    }
    case 'blockquote':
      return toProseBlocks('quote', line, toQuotable(token.raw, context));
    case 'space':
    case 'hr':
    case 'def':
      return [];
    default:
      return toProseBlocks('paragraph', line, toQuotable(token.raw, context));
  }
}

function toQuotable(text: string, { links }: BlockContext): string {
  return trimLines(resolveLinks(cleanMarkdown(text), links), true);
}

/** Nothing where the text holds no word. */
function toProseBlocks(kind: Prose['kind'], line: number, text: string): Prose[] {
  return /[\p{L}\p{N}]/u.test(text) ? [{ kind, line, text }] : [];
}

function toHtmlBlocks(part: ReturnType<typeof readHtml>[number], context: BlockContext): Block[] {
  switch (part.kind) {
    case 'words':
      return toProseBlocks('paragraph', part.line, part.text);
    case 'definition':
      return [{ kind: 'list', line: part.line, items: [{ line: part.line, text: part.text }] }];
    case 'heading': {
      const { line, depth, text, anchor } = part;
      const shown = toHeadingText(text);
      if (shown === '') return [];
      return [{ kind: 'heading', line, depth, text: shown, slug: anchor ?? context.slug(shown) }];
    }
    default:
      return [part];
  }
}

/** Images in a heading that has words, such as badges, are none of it. */
const LINKED_IMAGE = /\[!\[[^\]]*\]\([^()]*\)\]\([^()]*\)/g;

/** The words of a heading, without what its images are called and a colon at its end. */
function toHeadingText(markdown: string): string {
  const words = toLabelText(replaceImages(markdown.replace(LINKED_IMAGE, ''), () => ''));
  const said = words === '' ? toLabelText(markdown) : words;
  return said
    .slice(0, MAX_HEADING)
    .replace(/\s*[:：]\s*$/, '')
    .trim();
}

function toHeadingBlocks(
  { text, depth }: Tokens.Heading,
  line: number,
  context: BlockContext,
): Heading[] {
  const { text: own, anchor } = readHeadingAttributes(text);
  const shown = toHeadingText(own);
  if (shown === '') return [];
  const slug = anchor ?? context.slug(toLabelText(own));
  return [{ kind: 'heading', line, depth, text: shown, slug }];
}

function toListBlocks(list: Tokens.List, line: number, context: BlockContext): List[] {
  const items: { line: number; text: string }[] = [];
  let itemLine = line;
  for (const item of list.items) {
    const text = toQuotable(item.raw, context);
    if (/[\p{L}\p{N}]/u.test(text)) items.push({ line: itemLine, text });
    itemLine += countLines(item.raw);
  }
  return items.length > 0 ? [{ kind: 'list', line, items }] : [];
}

function toTableBlock(
  { header, rows }: Tokens.Table,
  line: number,
  { links }: BlockContext,
): ArticleTable {
  const toCell = ({ text }: { text: string }): string => resolveLinks(cleanCell(text), links);
  return {
    kind: 'table',
    line,
    head: header.map(toCell),
    // Two lines above the first row: the head and the rule under it.
    rows: rows.map((row, index) => ({ line: line + 2 + index, cells: row.map(toCell) })),
  };
}

/** A text that the lexer refuses (nested without end): its paragraphs, cut at empty lines. */
function plainBlocks(text: string, from: number): Block[] {
  const blocks: Block[] = [];
  let line = from;
  for (const part of text.split(/(\n\s*\n)/)) {
    const words = trimLines(part, true);
    if (words)
      blocks.push({
        kind: 'paragraph',
        line: line + part.search(/[^\n]/),
        text: words,
      });
    line += countLines(part);
  }
  return blocks;
}

/**
 * Reads Markdown into blocks. Never throws: what cannot be read as Markdown comes as plain paragraphs, and `refused` says why.
 * `from` is the line on which the text begins in its file.
 */
export function readBlocks(
  markdown: string,
  from = 1,
): { readonly blocks: readonly Block[]; readonly refused?: string } {
  const text = markdown.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');
  try {
    const plain = readDialects(text);
    // Block tokens only: inline ones are not needed, and long lines of markup make them slow.
    const lexer = new Lexer({ gfm: true });
    const tokens = lexer.blockTokens(plain.text, []);
    const blocks = toBlocks(tokens, 0, { links: lexer.tokens.links, slug: createSlugger() });
    const lineAt = (at: number): number => from - 1 + plain.lineAt(at);
    return { blocks: blocks.map((block) => placeBlock(block, lineAt)) };
  } catch (error) {
    return { blocks: plainBlocks(text, from), refused: String(error) };
  }
}

/** A block whose lines are indexes, with the lines of the article in their place. */
function placeBlock(block: Block, lineAt: (index: number) => number): Block {
  const line = lineAt(block.line);
  if (block.kind === 'list') {
    return { ...block, line, items: block.items.map((item) => place(item, lineAt)) };
  }
  if (block.kind === 'table') {
    return { ...block, line, rows: block.rows.map((row) => place(row, lineAt)) };
  }
  return { ...block, line };
}

function place<Placed extends { readonly line: number }>(
  placed: Placed,
  lineAt: (index: number) => number,
): Placed {
  return { ...placed, line: lineAt(placed.line) };
}
