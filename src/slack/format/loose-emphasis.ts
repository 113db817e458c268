// Emphasis that writers mean and Markdown refuses: a blank inside the marks (`**Label: **text`), or punctuation inside and a
// letter outside (`**Note:**text`). Markdown leaves such marks in the text.

import type { Token } from 'marked';

/** A token's number, and a place in its text. */
interface Place {
  readonly token: number;
  readonly at: number;
}

/** A run of marks that Markdown left in a text. */
interface Run extends Place {
  readonly marks: string;
  /** The characters on both sides; '' at the ends of the line. */
  readonly before: string;
  readonly after: string;
}

const RUN = /(?<![*])\*{1,3}(?![*])|(?<![_])_{2,3}(?![_])|(?<![~])~~(?![~])/g;
const BLANK = /^\s?$/;
const WORD_CHARACTER = /^[\p{L}\p{N}]/u;
/** What a label or an emphasized word begins with; `**` before anything else may be a pattern of files. */
const EMPHASIS_START = /^[\p{L}\p{N}\p{Ps}\p{Pi}\p{So}"'#@$<[]/u;
const SENTENCE_END = /[.!?,;]\s*$/;
/** Longer stretches are no emphasis that somebody got wrong by a blank. */
const MAX_EMPHASIS = 200;
/** Runs of other marks that a pair may hold. */
const MAX_BETWEEN = 8;
/** A star alone is often a note's; only a few words between two are emphasized. */
const MAX_SINGLE = 40;

/** The tokens of a line with emphasis where pairs of marks are left in their texts; the same list where there are none. */
export function readLooseEmphasis(tokens: readonly Token[]): readonly Token[] {
  const runs = findRuns(tokens);
  const read: Token[] = [];
  let rest: Place = { token: 0, at: 0 };
  for (let index = 0; index < runs.length; index += 1) {
    const open = runs[index];
    const next = findNextAlike(runs, index);
    const close = runs[next];
    if (open === undefined || close === undefined) continue;
    const inner = sliceTokens(tokens, endOf(open), close);
    if (!isPair(open, close, inner)) continue;
    read.push(...sliceTokens(tokens, rest, open), toEmphasis(open.marks, inner));
    rest = endOf(close);
    index = next;
  }
  if (read.length === 0) return tokens;
  const end = { token: tokens.length - 1, at: Number.POSITIVE_INFINITY };
  return [...read, ...sliceTokens(tokens, rest, end)];
}

function findNextAlike(runs: readonly Run[], index: number): number {
  for (let next = index + 1; next < runs.length && next <= index + MAX_BETWEEN; next += 1) {
    if (runs[next]?.marks === runs[index]?.marks) return next;
  }
  return -1;
}

function endOf({ token, at, marks }: Run): Place {
  return { token, at: at + marks.length };
}

function findRuns(tokens: readonly Token[]): Run[] {
  return tokens.flatMap((token, index) => {
    const text = textOf(token);
    if (text === null) return [];
    const left = tokens[index - 1]?.raw ?? '';
    const right = tokens[index + 1]?.raw ?? '';
    return [...text.matchAll(RUN)].map(({ 0: marks, index: at }) => ({
      marks,
      token: index,
      at,
      before: (at > 0 ? text : left).charAt((at > 0 ? at : left.length) - 1),
      after: text.charAt(at + marks.length) || right.charAt(0),
    }));
  });
}

/** The text of a token that is nothing else. */
function textOf(token: Token): string | null {
  return token.type === 'text' && !('tokens' in token && token.tokens !== undefined)
    ? token.text
    : null;
}

function isPair(open: Run, close: Run, inner: readonly Token[]): boolean {
  const raw = inner.map((token) => token.raw).join('');
  const words = raw.trim();
  if (words === '' || words.length > MAX_EMPHASIS || inner.some(({ type }) => type === 'br'))
    return false;
  if (!EMPHASIS_START.test(words)) return false;
  const isTight = { open: !BLANK.test(open.after), close: !BLANK.test(close.before) };
  if (!isTight.open && !isTight.close) return false;
  if (WORD_CHARACTER.test(open.before) && (!isTight.open || WORD_CHARACTER.test(open.after)))
    return false;
  if (isTight.close) return open.marks !== '*';
  // Two openings by their blanks: for most marks nothing else makes sense.
  return open.marks !== '*' || (words.length <= MAX_SINGLE && !SENTENCE_END.test(words));
}

/** The tokens between two places, the texts there cut. */
function sliceTokens(tokens: readonly Token[], from: Place, to: Place): Token[] {
  return tokens.slice(from.token, to.token + 1).flatMap((token, index) => {
    const text = textOf(token);
    if (text === null) return [token];
    const end = from.token + index === to.token ? to.at : text.length;
    const cut = text.slice(index === 0 ? from.at : 0, end);
    return cut === '' ? [] : [{ ...token, raw: cut, text: cut } as Token];
  });
}

function toEmphasis(marks: string, tokens: Token[]): Token {
  const raw = tokens.map((token) => token.raw).join('');
  const emphasis = (type: 'strong' | 'em' | 'del', inner: Token[]): Token =>
    ({ type, raw, text: raw, tokens: inner }) as Token;
  if (marks.startsWith('~')) return emphasis('del', tokens);
  if (marks.length === 1) return emphasis('em', tokens);
  const strong = emphasis('strong', tokens);
  return marks.length === 2 ? strong : emphasis('em', [strong]);
}
