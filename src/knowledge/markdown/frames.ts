import { toBoldText } from '../../text/inline-markdown.ts';
import type { SourceLine } from './source-lines.ts';

/** Private characters where the frame of an admonition, a tab or the like begins and ends. */
export const FRAME_START = '\ue005';
export const FRAME_END = '\ue006';

const EDGE = /([\ue005\ue006])/;

/** The beginning of a frame, with its title as a line in bold; '' for none. */
export function openFrame(title: string): string {
  return FRAME_START + (title.trim() === '' ? '' : toBoldText(title));
}

/**
 * Puts each edge of a frame and each title on a line of its own. An edge becomes a comment, which Markdown reads as a block
 * wherever it stands; within lists and quotes, whose blocks are quoted as they are, only the title stays.
 */
export function expandFrames(lines: readonly SourceLine[]): SourceLine[] {
  const expanded: SourceLine[] = [];
  let isBreak = false;
  for (const { text, line } of lines) {
    const isFrame = EDGE.test(text);
    for (const piece of isFrame ? splitAtEdges(text) : [text]) {
      // One empty line is enough around what was put in.
      const isEmpty = /^[ \t>]*$/.test(piece);
      const isRepeated = isEmpty && (isFrame ? isEmptyLine(expanded.at(-1)) : isBreak);
      if (!isRepeated) expanded.push({ text: piece, line });
      isBreak = isEmpty && (isFrame || isBreak);
    }
  }
  return expanded;
}

function isEmptyLine(line: SourceLine | undefined): boolean {
  return line === undefined || /^[ \t>]*$/.test(line.text);
}

function splitAtEdges(text: string): string[] {
  const [before = '', ...pieces] = text.split(EDGE);
  const prefix = /^[ \t>]*$/.test(before) ? before : '';
  const empty = prefix.trimEnd();
  return (prefix === before ? pieces : [before, ...pieces]).flatMap((piece) => {
    if (EDGE.test(piece)) return prefix === '' ? ['', `<!--${piece}-->`] : [];
    return piece.trim() === '' ? [empty] : [empty, prefix + piece, empty];
  });
}
