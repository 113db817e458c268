import { countIndent } from './source-lines.ts';

/** A fence of code, behind the marks of quotes, list items and definitions. */
const CODE_FENCE_LINE =
  /^((?:[ \t]*>)*)[ \t]*(?:(?:[-*+:]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})([^\n]*)$/;
/** What begins text that is indented further: list items, definitions, footnotes. */
const INDENTING_ITEM = /^([ \t]*)((?:[-*+:~]|\d{1,9}[.)])[ \t]+)\S/;
const INDENTING = /^[ \t]*(?:!!!|\?\?\?|===|\[\^[^\]\n]+\]:)/;
const COMPONENT = /^[ \t]*<(?:[A-Z][\w.]*|[a-z]\w*(?:-\w+)+)(?=[\s>])(?!.*(?:<\/|\/>[ \t]*$))/;
/** How far the text under an admonition, a tab or a footnote is indented, and code below its surroundings. */
const CODE_INDENT = 4;
/** Parts whose lines mean nothing else: where they begin, and where they end. */
const RAW_PARTS: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<!--(?!.*-->)/, /-->/],
  [/^ {0,3}<(?:pre|script|style)\b(?!.*<\/(?:pre|script|style)>)/i, /<\/(?:pre|script|style)>/i],
  [/\{%-?\s*raw\s*-?%\}(?!.*\{%-?\s*endraw)/, /\{%-?\s*endraw\s*-?%\}/],
  [/\{%-?\s*highlight\b(?!.*\{%-?\s*endhighlight)/, /\{%-?\s*endhighlight\s*-?%\}/],
  [
    /\{\{[<%]\s*(?:highlight|code)\b(?!.*\{\{[<%]\s*\/)/,
    /\{\{[<%]\s*\/\s*(?:highlight|code)\s*[>%]\}\}/,
  ],
];

/** Characters; a longer line holds more than the beginning of such a part. */
const MAX_RAW_LINE = 1_000;

/** What has been read so far of the lines of an article. */
interface Scan {
  /** Columns from which the text of each list item or admonition around a line begins, outermost first. */
  columns: number[];
  fence: { readonly marks: string; readonly quotes: number; readonly column: number } | null;
  rawEnd: RegExp | null;
  wasEmpty: boolean;
  wasIndentedCode: boolean;
}

/** For each line, whether it means what it says: code, its fences, comments, what a template keeps raw. */
export function findVerbatimLines(lines: readonly string[]): boolean[] {
  const scan: Scan = {
    columns: [],
    fence: null,
    rawEnd: null,
    wasEmpty: true,
    wasIndentedCode: false,
  };
  return lines.map((line) => {
    const isVerbatim = isVerbatimLine(line, scan);
    scan.wasEmpty = line.trim() === '';
    return isVerbatim;
  });
}

function isVerbatimLine(line: string, scan: Scan): boolean {
  if (scan.rawEnd !== null) {
    if (!scan.rawEnd.test(line)) return true;
    const isMarkup = scan.rawEnd.source.includes('{');
    scan.rawEnd = null;
    // The marks of a template go, those of HTML stay.
    return !isMarkup;
  }
  if (scan.fence !== null && isInFence(line, scan)) return true;
  if (line.trim() === '') return false;
  const indent = countIndent(line);
  while ((scan.columns.at(-1) ?? 0) > indent) scan.columns.pop();
  const column = scan.columns.at(-1) ?? 0;
  const isAfterBreak = scan.wasEmpty || scan.wasIndentedCode;
  scan.wasIndentedCode =
    isAfterBreak && indent >= column + CODE_INDENT && !INDENTING_ITEM.test(line);
  if (scan.wasIndentedCode) return true;
  const isOpened = openFence(line, column, scan);
  enterItem(line, indent, scan);
  if (isOpened) return true;
  const raw =
    line.length > MAX_RAW_LINE ? undefined : RAW_PARTS.find(([begin]) => begin.test(line));
  if (raw === undefined) return false;
  scan.rawEnd = raw[1];
  return !raw[1].source.includes('{');
}

/** Ends the fence where the line closes it or is outside of the quote or item that holds it. */
function isInFence(line: string, scan: Scan): boolean {
  const { fence } = scan;
  if (fence === null) return false;
  const quotes = /^(?:[ \t]*>)*/.exec(line)?.[0] ?? '';
  const isOutside =
    quotes.split('>').length - 1 < fence.quotes ||
    (fence.column > 0 && line.trim() !== '' && countIndent(line) < fence.column);
  if (isOutside) {
    scan.fence = null;
    return false;
  }
  const words = line.slice(fence.quotes > 0 ? quotes.length : 0).trim();
  const isClosing = words.startsWith(fence.marks) && words === words.charAt(0).repeat(words.length);
  if (isClosing) scan.fence = null;
  return true;
}

function openFence(line: string, column: number, scan: Scan): boolean {
  const [whole, quotes = '', marks = '', info = ''] = CODE_FENCE_LINE.exec(line) ?? [];
  if (whole === undefined || (marks.startsWith('`') && info.includes('`'))) return false;
  scan.fence = { marks, quotes: quotes.split('>').length - 1, column };
  return true;
}

function enterItem(line: string, indent: number, scan: Scan): void {
  const [, , marker] = INDENTING_ITEM.exec(line) ?? [];
  if (marker !== undefined) {
    const blanks = marker.length - marker.trimEnd().length;
    scan.columns.push(indent + marker.trimEnd().length + (blanks > CODE_INDENT ? 1 : blanks));
  } else if (INDENTING.test(line)) scan.columns.push(indent + CODE_INDENT);
  else if (COMPONENT.test(line)) scan.columns.push(indent + 2);
}
