import { splitSentences } from '../../text/sentences.ts';
import { shortenMrkdwn } from './split.ts';

/** How much of a text is shown: enough to see what it says, not enough to scroll. */
interface ExcerptSize {
  /** Sentences at most; lines of a list or a table, which are read at a glance, don't count. */
  readonly sentences: number;
  /** Lines at most, as a phone shows them. */
  readonly lines: number;
}

/** The part of a text that is shown. */
interface Excerpt {
  /** mrkdwn; an ellipsis says where something was left out. */
  readonly text: string;
  readonly isWhole: boolean;
}

/** A sentence, or all of a line that holds no more than one. */
interface Piece {
  readonly text: string;
  readonly opensLine: boolean;
  /** It stands in a line of several sentences. */
  readonly isProse: boolean;
  /** Lines that it takes on a phone, as a fraction where it shares them. */
  readonly height: number;
}

/** Characters of a quote on one line of a phone. */
const LINE_LENGTH = 40;
const ELLIPSIS = '…';
/** Keeps it on the line of the sentence before it. */
const NO_BREAK = '\u00a0';
/** Of each mark how it opens or closes: that of code anywhere, the others at the edge of a word and outside code. */
const MARK_PAIRS: readonly (readonly [mark: string, pattern: RegExp])[] = [
  ['`', /`/g],
  ...['*', '_', '~'].map((mark): [string, RegExp] => [
    mark,
    new RegExp(`(?<![\\p{L}\\p{N}])[${mark}]|[${mark}](?![\\p{L}\\p{N}])`, 'gu'),
  ]),
];
const SHOWN_CODE = /`[^`]*`/g;
/** `*Budget*: €400,000`, a cell with its label. */
const LABELLED_CELL = /^\*[^*]+\*: /;
/** `*L4* – Title: Staff engineer`, the head of a row and its cells. */
const TABLE_ROW = /^\*[^*]+\* – /;
/** The end of what leads to a list. */
const LEADS = /:[*_]?$/;
const ASKS_ITSELF = /\?[*_"”’)]*$/;
const SHOWN_ITEM = /^\s*(?:•|\d{1,9}\.)\s/;

/**
 * The first sentences of mrkdwn, or those from `telling` on, a sentence of it as plain text, where that would be left out
 * otherwise. Line breaks stay; blank lines go.
 */
export function excerptMrkdwn(
  mrkdwn: string,
  size: ExcerptSize,
  telling: string | null = null,
): Excerpt {
  const pieces = splitPieces(mrkdwn);
  const fromStart = takePieces(pieces, 0, size);
  const at = telling === null ? -1 : findPiece(pieces, telling);
  if (at > 0 && isLabelledRow(pieces)) {
    const next = pieces.findIndex(({ opensLine }, index) => index > at && opensLine);
    return joinPieces(pieces, { from: at, to: next < 0 ? pieces.length : next }, size);
  }
  // "Secrets in code? Rotate first.": what a text asks itself is told by what comes next
  const told = ASKS_ITSELF.test(pieces[at]?.text ?? '') ? at + 1 : at;
  // a row says all that it says by itself, and those around it are of something else
  const ofNext = pieces.findIndex(({ opensLine }, index) => index > at && opensLine);
  const isRow = TABLE_ROW.test(pieces[at]?.text ?? '');
  if (told < fromStart && (!isRow || fromStart === pieces.length))
    return joinPieces(pieces, { from: 0, to: fromStart }, size);
  // What leads to the items of a list is said before any of them, and takes its room.
  const lead = findLead(pieces, at);
  const lines = Math.max(1, size.lines - Math.ceil(lead?.height ?? 0));
  const rest = { ...size, lines };
  const from = findListStart(pieces, at, lead, rest);
  const to = Math.min(
    takePieces(pieces, from, rest),
    isRow && ofNext >= 0 ? ofNext : pieces.length,
  );
  return joinPieces(pieces, { from, to }, rest, lead);
}

function splitPieces(mrkdwn: string): Piece[] {
  return mrkdwn.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    const indent = line.slice(0, line.search(/\S|$/));
    return joinTorn(joinNumber(splitSentences(line))).map((text, index, all) => ({
      text: index === 0 ? `${indent}${text}` : text,
      opensLine: index === 0,
      isProse: all.length > 1,
      height: measureLength(text) / LINE_LENGTH,
    }));
  });
}

/** Whether the text is the cells of one row or column, each with its label: one of them tells by itself. */
function isLabelledRow(pieces: readonly Piece[]): boolean {
  const [, ...cells] = pieces.filter(({ opensLine }) => opensLine);
  return cells.length > 1 && cells.every(({ text }) => LABELLED_CELL.test(text));
}

/** The number of a list's item is no sentence: "1. Write to the board." */
function joinNumber(sentences: readonly string[]): readonly string[] {
  const [first = '', second, ...others] = sentences;
  const isNumber = /^\s*\d{1,9}[.)]\s*$/.test(first);
  return isNumber && second !== undefined ? [`${first.trimEnd()} ${second}`, ...others] : sentences;
}

/** Marks and links that reach over several sentences keep them together. */
function joinTorn(sentences: readonly string[]): string[] {
  const groups: string[][] = [];
  const open = new Set<string>();
  for (const sentence of sentences) {
    if (open.size > 0) groups.at(-1)?.push(sentence);
    else groups.push([sentence]);
    const marked = sentence.replace(SHOWN_CODE, '');
    for (const [mark, pattern] of MARK_PAIRS) {
      const isOdd = (marked.match(pattern) ?? []).length % 2 === 1;
      if (isOdd && !open.delete(mark)) open.add(mark);
    }
    const [opened, closed] = [sentence.lastIndexOf('<'), sentence.lastIndexOf('>')];
    if (opened > closed) open.add('<');
    else if (closed > opened) open.delete('<');
  }
  return groups.map((group) => group.join(' '));
}

/** Characters that are seen. */
function measureLength(mrkdwn: string): number {
  return showLabels(mrkdwn).length;
}

/** The text with each link as its label, which is all that is seen of it. */
function showLabels(mrkdwn: string): string {
  return mrkdwn.replace(/<[^<>|]*\|([^<>]*)>/g, '$1');
}

/** The index behind the last piece that still fits; at least one does. */
function takePieces(pieces: readonly Piece[], from: number, size: ExcerptSize): number {
  let to = from;
  let full = 0;
  let line = 0;
  let sentences = 0;
  for (const piece of pieces.slice(from)) {
    if (piece.isProse) sentences += 1;
    if (sentences > size.sentences) break;
    if (piece.opensLine) {
      full += Math.ceil(line);
      line = 0;
    }
    line += piece.height;
    if (full + Math.ceil(line) > size.lines && to > from) break;
    to += 1;
  }
  return to;
}

/** The index of the piece that holds a sentence, or -1. */
function findPiece(pieces: readonly Piece[], sentence: string): number {
  const wanted = toLetters(sentence);
  if (wanted === '') return -1;
  const letters = pieces.map(({ text }) => toLetters(text));
  const tests = [
    (text: string) => text === wanted,
    (text: string) => text.includes(wanted),
    (text: string) => text !== '' && wanted.includes(text),
  ];
  return tests.map((test) => letters.findIndex(test)).find((at) => at >= 0) ?? -1;
}

/** Whether two texts say the same but for marks, blanks and points; never for one without letters. */
export function hasSameLetters(one: string, other: string): boolean {
  const letters = toLetters(one);
  return letters !== '' && letters === toLetters(other);
}

/** Whether a text says another and more, whatever marks, blanks and points are between the letters. */
export function hasMoreLetters(text: string, part: string): boolean {
  const [all, some] = [toLetters(text), toLetters(part)];
  return some !== '' && all !== some && all.includes(some);
}

/** What is the same in a text with its marks and without. */
function toLetters(text: string): string {
  const shown = showLabels(text).replace(/&(?:amp|lt|gt);/g, '');
  return shown.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The line that leads to the list of a piece; undefined where it is in none, or where nothing leads to it. */
function findLead(pieces: readonly Piece[], at: number): Piece | undefined {
  if (!SHOWN_ITEM.test(pieces[at]?.text ?? '')) return undefined;
  const before = pieces.slice(0, at).findLast(({ text }) => !SHOWN_ITEM.test(text));
  return before !== undefined && LEADS.test(before.text) ? before : undefined;
}

/** Where a list begins of which an item is to be shown, where all before it fits; else that item. */
function findListStart(
  pieces: readonly Piece[],
  at: number,
  lead: Piece | undefined,
  size: ExcerptSize,
): number {
  if (lead === undefined) return at;
  const first = pieces.indexOf(lead) + 1;
  return takePieces(pieces, first, size) > at ? first : at;
}

/** Where what is shown ends: not with words that lead to what is left out, where anything stands before them. */
function endBeforeLead(pieces: readonly Piece[], from: number, to: number): number {
  const isHanging = to < pieces.length && LEADS.test(pieces[to - 1]?.text ?? '');
  return isHanging && to - from > 1 ? to - 1 : to;
}

function joinPieces(
  pieces: readonly Piece[],
  { from, to }: { readonly from: number; readonly to: number },
  { lines }: ExcerptSize,
  lead?: Piece,
): Excerpt {
  const shown = pieces.slice(from, endBeforeLead(pieces, from, to));
  const joined = shown
    .map(({ text, opensLine }, index) => `${index === 0 ? '' : opensLine ? '\n' : ' '}${text}`)
    .join('');
  // behind the ellipsis it is indented under nothing
  const text = from > 0 ? joined.trimStart() : joined;
  const most = lines * LINE_LENGTH;
  const isTooLong = measureLength(text) > most && shown.length === 1;
  const cut = isTooLong ? shortenMrkdwn(text, most) : text;
  const isWhole = shown.length === pieces.length && !isTooLong;
  const isCutOff = from + shown.length < pieces.length && !isTooLong;
  // the whole list follows what leads to it; an item by itself shows that it is one of several
  const isItemAlone = lead === undefined && SHOWN_ITEM.test(text);
  const gap = from > 0 && pieces[from - 1] !== lead && !isItemAlone ? ELLIPSIS : '';
  // what is left out of a list is told beside what leads to it, and not before the item
  const led = [lead?.text, gap].filter(Boolean).join(NO_BREAK);
  const opening = led === '' ? '' : `${led}${lead === undefined ? ' ' : '\n'}`;
  return { text: `${opening}${cut}${isCutOff ? `${NO_BREAK}${ELLIPSIS}` : ''}`, isWhole };
}
