import { Lexer, type Token, type Tokens } from 'marked';
import { htmlWords, readHtmlTable, type TableCells } from './html-table.ts';
import { cleanCell, cleanMarkdown, outsideCode, plainText } from './plain-text.ts';
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

export interface Table extends TableCells {
  readonly kind: 'table';
  readonly line: number;
}

/** What stands under headings. */
export type Content = Prose | List | Table;

/** What an article is made of, from top to bottom. */
export type Block = Heading | Content;

type Links = Readonly<Record<string, { readonly href: string | null } | undefined>>;

/** Longer headings are paragraphs by mistake; only so much of one is shown in a path. */
const MAX_HEADING = 300;

function countLines(raw: string): number {
  let lines = 0;
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** `[text][label]` with the target that its definition gives, since definitions vanish. */
function resolveLinks(text: string, links: Links): string {
  if (Object.keys(links).length === 0) return text;
  return outsideCode(text, (part) =>
    part.replace(/(?<!!)\[([^[\]]+)\](?:\[([^[\]]*)\])?(?![([:])/g, (whole, words, label) => {
      const href =
        links[
          String(label || words)
            .replace(/\s+/g, ' ')
            .toLowerCase()
        ]?.href;
      return href ? `[${words}](${href})` : whole;
    }),
  );
}

function trimLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== '');
  return first < 0
    ? ''
    : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1).join('\n');
}

/** Turns block tokens into blocks; `line` is where the first token begins. */
function toBlocks(
  tokens: readonly Token[],
  from: number,
  links: Links,
  slug: (text: string) => string,
): Block[] {
  const blocks: Block[] = [];
  const quotable = (text: string): string => trimLines(resolveLinks(cleanMarkdown(text), links));
  const add = (kind: Prose['kind'], line: number, text: string): void => {
    if (/[\p{L}\p{N}]/u.test(text)) blocks.push({ kind, line, text });
  };
  let line = from;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Tokens.Generic;
    let raw = token.raw;
    switch (token.type) {
      case 'heading': {
        const anchor = /\{#([\w-]+)\}$/.exec(token.text.trimEnd());
        const words = plainText(anchor ? token.text.slice(0, anchor.index) : token.text);
        const text = words.slice(0, MAX_HEADING).trim();
        if (text) {
          blocks.push({
            kind: 'heading',
            line,
            depth: token.depth,
            text,
            slug: anchor?.[1] ?? slug(words),
          });
        }
        break;
      }
      case 'list': {
        const items: { line: number; text: string }[] = [];
        let itemLine = line;
        for (const item of (token as Tokens.List).items) {
          const text = quotable(item.raw);
          if (/[\p{L}\p{N}]/u.test(text)) items.push({ line: itemLine, text });
          itemLine += countLines(item.raw);
        }
        if (items.length > 0) blocks.push({ kind: 'list', line, items });
        break;
      }
      case 'table': {
        const { header, rows } = token as Tokens.Table;
        const cell = ({ text }: { text: string }): string => resolveLinks(cleanCell(text), links);
        blocks.push({
          kind: 'table',
          line,
          head: header.map(cell),
          // Two lines above the first row: the head and the rule under it.
          rows: rows.map((row, index) => ({ line: line + 2 + index, cells: row.map(cell) })),
        });
        break;
      }
      case 'html': {
        // Markdown ends HTML at an empty line; a table goes on to its end.
        if (/<table\b/i.test(raw)) {
          let closed = /<\/table\s*>/i.test(raw);
          while (!closed && at + 1 < tokens.length && tokens[at + 1]?.type !== 'heading') {
            at += 1;
            const more = tokens[at]?.raw ?? '';
            closed = /<\/table\s*>/i.test(more);
            raw += more;
          }
        }
        let partLine = line;
        for (const part of raw.split(/(?=<table\b)|(?<=<\/table\s{0,9}>)/i)) {
          const table = /^<table\b/i.test(part) ? readHtmlTable(part, partLine) : null;
          if (table) blocks.push({ kind: 'table', line: partLine, ...table });
          else add('paragraph', partLine, htmlWords(part));
          partLine += countLines(part);
        }
        break;
      }
      case 'code': {
        const text = trimLines(token.text);
        // A fence within would end ours early.
        if (text) add('code', line, text.includes('```') ? text : `\`\`\`\n${text}\n\`\`\``);
        break;
      }
      case 'blockquote':
        add('quote', line, quotable(raw));
        break;
      case 'space':
      case 'hr':
      case 'def':
        break;
      default:
        add('paragraph', line, quotable(raw));
    }
    line += countLines(raw);
  }
  return blocks;
}

/** A text that the lexer refuses (nested without end): its paragraphs, cut at empty lines. */
function plainBlocks(text: string, from: number): Block[] {
  const blocks: Block[] = [];
  let line = from;
  for (const part of text.split(/(\n\s*\n)/)) {
    const words = trimLines(part);
    if (words)
      blocks.push({
        kind: 'paragraph',
        line: line + countLines(/^\n*/.exec(part)?.[0] ?? ''),
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
    // Block tokens only: inline ones are not needed, and long lines of markup make them slow.
    const lexer = new Lexer({ gfm: true });
    const tokens = lexer.blockTokens(text, []);
    return { blocks: toBlocks(tokens, from, lexer.tokens.links, createSlugger()) };
  } catch (error) {
    return { blocks: plainBlocks(text, from), refused: String(error) };
  }
}
