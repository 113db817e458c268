import { type CodeSpan, findCodeSpans } from './code-spans.ts';

/** Characters of a link's address; brackets in pairs, or behind a backslash. */
const ADDRESS = String.raw`(?:[^()\\\n]|\\[^\n])*`;
/** The source of a regular expression for what follows the label of an inline link, the brackets included. */
export const LINK_TARGET = String.raw`\(${ADDRESS}(?:\(${ADDRESS}\)${ADDRESS})?\)`;
const TARGET = String.raw`(?:${LINK_TARGET}|\[[^[\]\n]*\])`;
const IMAGE = new RegExp(String.raw`!\[([^[\]]*)\]${TARGET}`, 'g');
const LABELLED_LINK = new RegExp(String.raw`\[([^[\]]*)\]${TARGET}`, 'g');
const PLAIN_BRACKETS = /^[^()]*(?:\([^()]*\)[^()]*)?$/;
/** The placeholder of a code span: its number between two private-use characters. */
const HELD_CODE = /\ue000(\d+)\ue001/g;

/**
 * Changes a text around its code spans: what is quoted as code is meant as it is. `show` says what comes in place of a span,
 * by default the span itself; `code` is what is between its marks. `change` sees a placeholder in place of each span, and
 * `restore` gives back the spans in a part of its text.
 */
export function changeOutsideCode(
  markdown: string,
  change: (text: string, restore: (part: string) => string) => string,
  show: (code: string, span: string) => string = (_, span) => span,
): string {
  if (!markdown.includes('`')) return change(markdown, (part) => part);
  const text = markdown.replace(/[\ue000\ue001]/g, '');
  const spans = findCodeSpans(text);
  const held = replaceSpans(text, spans, (_, at) => `\ue000${at}\ue001`);
  const spanAt = (at: string): string => {
    const { start, end } = spans[Number(at)] ?? { start: 0, end: 0 };
    return text.slice(start, end);
  };
  const restore = (part: string): string => part.replace(HELD_CODE, (_, at) => spanAt(at));
  return change(held, restore).replace(HELD_CODE, (_, at) => {
    const { marks = 0 } = spans[Number(at)] ?? {};
    const span = spanAt(at);
    return show(span.slice(marks, -marks), span);
  });
}

/** The text with something else in place of each span. */
export function replaceSpans(
  text: string,
  spans: readonly CodeSpan[],
  change: (span: string, at: number) => string,
): string {
  let from = 0;
  const parts: string[] = [];
  for (const [at, { start, end }] of spans.entries()) {
    parts.push(text.slice(from, start), change(text.slice(start, end), at));
    from = end;
  }
  return parts.join('') + text.slice(from);
}

/** An address as the target of an inline link: without blanks, its brackets in pairs or behind backslashes. */
export function toLinkTarget(address: string): string {
  const encoded = address
    .trim()
    .replace(/\s/g, '%20')
    .replaceAll('<', '%3C')
    .replaceAll('>', '%3E');
  return PLAIN_BRACKETS.test(encoded) ? encoded : encoded.replace(/\\?([()])/g, '\\$1');
}

/** Images give way to what `show` makes of their alternative text, by default the text itself. */
export function replaceImages(
  markdown: string,
  show: (alternative: string) => string = (alternative) => alternative,
): string {
  return markdown.replace(IMAGE, (_, alternative: string) => show(alternative));
}

/** Links give way to their label. */
export function replaceLinks(markdown: string): string {
  return markdown.replace(LABELLED_LINK, '$1');
}

/** `~~gone~~` and `~gone~`, but not "~5 days": a mark touches a word on its inner side. */
const STRUCK_OUT = /(?<![~\\])(~{1,2})(?![~\s])([^~]*[^~\s\\])\1(?!~)/g;

/** What is struck out is no longer so: it gives way to nothing. Code must be held apart. */
export function dropStruckOut(markdown: string): string {
  return markdown.includes('~') ? markdown.replace(STRUCK_OUT, '') : markdown;
}

/** A text in bold as a whole, whatever marks it has already; links and code in it stay. */
export function toBoldText(markdown: string): string {
  return `**${markdown.replace(/\*+|__+/g, '').trim()}**`;
}
