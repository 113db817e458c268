import { findCodeSpans } from '../../text/code-spans.ts';
import { replaceSpans } from '../../text/inline-markdown.ts';
import { joinLines, type SourceLine, splitAsBefore } from './source-lines.ts';
import { findVerbatimLines } from './verbatim.ts';

const HELD_SPAN = /\ue000(\d+)\ue001/g;
const HELD_LINE = /\ue003(\d+)\ue004/g;

/** Lines in which placeholders stand for code, and the way back. */
interface HeldCode {
  readonly lines: readonly SourceLine[];
  readonly restore: (text: string) => string;
}

/**
 * Takes code out of an article's lines, so that nothing in it is read as markup. A line of code keeps its indentation, a span
 * its line breaks.
 */
export function holdCode(given: readonly SourceLine[]): HeldCode {
  const isVerbatim = findVerbatimLines(given.map(({ text }) => text));
  const lines = given.map(({ text, line }, at) => {
    if (!isVerbatim[at] || text.trim() === '') return { text, line };
    const indent = text.slice(0, text.search(/[^ \t]/));
    return { text: `${indent}\ue003${at}\ue004`, line };
  });
  const text = joinLines(lines);
  const held: string[] = [];
  const hold = (code: string): string => {
    held.push(code);
    return `\ue000${held.length - 1}\ue001`;
  };
  const spans = findCodeSpans(text);
  const changed = replaceSpans(text, spans, (span) => span.replace(/[^\n]+/g, hold));
  return {
    lines: splitAsBefore(changed, lines),
    restore: (withHeld) =>
      withHeld
        .replace(HELD_SPAN, (_, at) => held[Number(at)] ?? '')
        .replace(HELD_LINE, (_, at) => given[Number(at)]?.text.trimStart() ?? ''),
  };
}
