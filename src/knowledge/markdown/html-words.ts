import { decodeEntitiesInMarkdown } from '../../text/entities.ts';
import { HARD_BREAK } from '../../text/hard-break.ts';
import {
  dropDeletedElements,
  type HtmlTag,
  readTags,
  replaceTags,
  stripTags,
} from '../../text/html.ts';
import { toBoldText } from '../../text/inline-markdown.ts';
import { holdAlternative, settleImages } from './image-words.ts';

/** A part of HTML outside of tables. */
export type HtmlWords =
  | { readonly kind: 'words' | 'definition'; readonly line: number; readonly text: string }
  | {
      readonly kind: 'heading';
      readonly line: number;
      readonly depth: number;
      /** With its tags. */
      readonly text: string;
      readonly anchor: string | null;
    }
  | { readonly kind: 'frame-start' | 'frame-end'; readonly line: number };

/** Tags that begin or end a line. */
const BLOCK_TAG = /^(?:p|div|h[1-6]|summary|li|ul|ol|details|dt|dd|dl|hr)$/;
const HEADING_TAG = /^h[1-6]$/;
const FRAME_TAG = /^(?:details|dl)$/;
/** Tags whose words are a part of their own. */
const PART_TAG = /^(?:h[1-6]|summary|dt|dd)$/;

/**
 * Splits HTML at its headings, summaries, terms and definitions; the words between them have a line for each block of them.
 * `lineAt` gives the line of a place; it is asked in order.
 */
export function readHtmlWords(
  html: string,
  start: number,
  end: number,
  lineAt: (place: number) => number,
): HtmlWords[] {
  const region = html.slice(start, end);
  const parts: HtmlWords[] = [];
  let from = 0;
  let inside: HtmlTag | null = null;
  const add = (to: number): void => {
    const line = lineAt(start + from + countBlanks(region, from));
    const part = toPart(region.slice(from, to), inside, line);
    if (part !== null) parts.push(part);
  };
  for (const tag of readTags(region)) {
    const isPart = PART_TAG.test(tag.name);
    const isFrame = FRAME_TAG.test(tag.name);
    // A heading within a summary is a heading, not a line in bold.
    if (!isPart && !isFrame) continue;
    add(tag.start);
    from = tag.end;
    inside = isPart && !tag.isClosing ? tag : null;
    if (isFrame) {
      const kind = tag.isClosing ? 'frame-end' : 'frame-start';
      parts.push({ kind, line: lineAt(start + tag.start) });
    }
  }
  add(region.length);
  return parts;
}

function countBlanks(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text.charAt(at))) at += 1;
  return at - from;
}

function toPart(html: string, tag: HtmlTag | null, line: number): HtmlWords | null {
  if (tag !== null && HEADING_TAG.test(tag.name)) {
    const text = html.replace(/\s+/g, ' ').trim();
    const anchor = tag.attributes.id ?? null;
    return text === ''
      ? null
      : { kind: 'heading', line, depth: Number(tag.name.slice(1)), text, anchor };
  }
  const text = toWords(html);
  if (text === '') return null;
  if (tag?.name === 'dd') return { kind: 'definition', line, text: `- ${text}` };
  const isBold = tag !== null && !text.includes('\n') && /[\p{L}\p{N}]/u.test(text);
  return { kind: 'words', line, text: isBold ? toBoldText(text) : text };
}

/** The words of HTML, one line for each block of it. */
function toWords(html: string): string {
  const said = dropDeletedElements(html);
  const lines = replaceTags(said, (tag) =>
    BLOCK_TAG.test(tag.name) ? '\n' : said.slice(tag.start, tag.end),
  );
  const words = settleImages(stripTags(lines, '; ', holdAlternative));
  return decodeEntitiesInMarkdown(words)
    .split('\n')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(HARD_BREAK);
}
