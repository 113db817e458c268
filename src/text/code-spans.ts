/** Code between backticks in a text. */
export interface CodeSpan {
  readonly start: number;
  readonly end: number;
  /** How many backticks it has on either side. */
  readonly marks: number;
}

const MARK = /\\[\\`]|`+|<!--/g;
const FENCE_MARKS = 3;
/** What may stand before a fence on its line. */
const BEFORE_FENCE = /^[\s>]*(?:[-*+]|\d{1,9}[.)])?\s*$/;
const EMPTY_LINE = /\n[ \t]*(?=\n)/g;

/** Looks for the first of some places that is not before a given one; for places asked in order. */
function createLookup(places: readonly number[]): (from: number) => number {
  let at = 0;
  return (from) => {
    while ((places[at] ?? Number.POSITIVE_INFINITY) < from) at += 1;
    return places[at] ?? Number.POSITIVE_INFINITY;
  };
}

/**
 * The code spans of a text, in order, and code between fences of backticks. As in Markdown, as many backticks close a span as
 * open it, a span ends with its paragraph, a backslash makes a backtick a character, and comments hold no code.
 */
export function findCodeSpans(text: string): CodeSpan[] {
  const closings = createClosingLookup(text);
  const paragraphEnd = createLookup(Array.from(text.matchAll(EMPTY_LINE), ({ index }) => index));
  const mark = new RegExp(MARK);
  const spans: CodeSpan[] = [];
  let hasOpenComment = false;
  for (;;) {
    const found = mark.exec(text);
    if (found === null) return spans;
    const [written] = found;
    if (written === '<!--') {
      const close = hasOpenComment ? -1 : text.indexOf('-->', mark.lastIndex);
      if (close < 0) hasOpenComment = true;
      else mark.lastIndex = close + 3;
    } else if (written.startsWith('`')) {
      const close = closings(written.length, mark.lastIndex);
      const isSpan = close < paragraphEnd(mark.lastIndex) || isFence(text, found.index, written);
      if (close === Number.POSITIVE_INFINITY || !isSpan) continue;
      const end = close + written.length;
      spans.push({ start: found.index, end, marks: written.length });
      mark.lastIndex = end;
    }
  }
}

/** Finds the next run of exactly so many backticks. */
function createClosingLookup(text: string): (marks: number, from: number) => number {
  const places = new Map<number, number[]>();
  for (const [run, index] of Array.from(text.matchAll(/`+/g), (m) => [m[0], m.index] as const)) {
    const same = places.get(run.length);
    if (same) same.push(index);
    else places.set(run.length, [index]);
  }
  const lookups = new Map(Array.from(places, ([marks, all]) => [marks, createLookup(all)]));
  return (marks, from) => lookups.get(marks)?.(from) ?? Number.POSITIVE_INFINITY;
}

function isFence(text: string, at: number, marks: string): boolean {
  if (marks.length < FENCE_MARKS) return false;
  return BEFORE_FENCE.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
}
