import { keepLineBreaks } from './source-lines.ts';

/** A piece of markup in a text: a tag or a template. */
export interface MarkupSpan {
  readonly start: number;
  readonly end: number;
}

/** Where a piece of markup stands: nothing but markup on its lines, and where its line ends. */
export interface MarkupPlace {
  readonly isAlone: boolean;
  readonly beginsLine: boolean;
  /** Whether nothing follows on its line. */
  readonly endsLine: boolean;
}

const NOTHING = /^[ \t>]*$/;

/** Replaces pieces of markup, given in order, by what `write` makes of each; no line moves. */
export function replaceMarkup<Span extends MarkupSpan>(
  text: string,
  spans: readonly Span[],
  write: (span: Span, place: MarkupPlace) => string,
): string {
  if (spans.length === 0) return text;
  const blank: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    blank.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    from = end;
  }
  const blanked = blank.join('') + text.slice(from);
  const lineEndAt = createLineEnds(blanked);
  const parts: string[] = [];
  let lineStart = 0;
  from = 0;
  for (const span of spans) {
    const { start, end } = span;
    for (let next = lineEndAt(lineStart); next < start; next = lineEndAt(lineStart)) {
      lineStart = next + 1;
    }
    const beginsLine = isNothing(blanked, lineStart, start);
    const endsLine = isNothing(blanked, end, lineEndAt(end));
    const isAlone = beginsLine && endsLine;
    parts.push(text.slice(from, start), write(span, { isAlone, beginsLine, endsLine }));
    parts.push(keepLineBreaks(text.slice(start, end)));
    from = end;
  }
  return parts.join('') + text.slice(from);
}

/** Where the line of a place ends; each line is measured once. */
function createLineEnds(text: string): (place: number) => number {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
  let current = 0;
  return (place) => {
    while (current > 0 && (ends[current - 1] ?? 0) >= place) current -= 1;
    while ((ends[current] ?? text.length) < place) current += 1;
    return ends[current] ?? text.length;
  };
}

/** Lines are read in part, so that one without end is not read again for each piece in it. */
function isNothing(text: string, start: number, end: number): boolean {
  return end - start < 2_000 && NOTHING.test(text.slice(start, end));
}
