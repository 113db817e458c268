import { blankLines, changeText, type SourceLine } from './source-lines.ts';

const HIGHLIGHT = /(?<![=\w])==(?![\s=])([^=\n]*[^\s=])==(?![=\w])/g;
const COMMENT_IN_LINE = /(?<![^\s([{>])%%[^%\n]+%%(?:[ \t]|(?![^\s.,;:!?)\]}<]))/g;
/** `^block-id` at the end of a block. */
const OBSIDIAN_ID = /(?:^|[ \t])\^(?=[\w-]*[a-z])[\w-]{3,}[ \t]*$/gim;

/** Highlights, comments and ids of blocks, as Obsidian writes them, give way to what its readers see. */
export function readObsidianMarks(lines: readonly SourceLine[]): readonly SourceLine[] {
  return dropCommentBlocks(
    changeText(lines, (text) =>
      text.replace(HIGHLIGHT, '$1').replace(COMMENT_IN_LINE, '').replace(OBSIDIAN_ID, ''),
    ),
  );
}

/** Comments from a line that begins with `%%` to one that ends with it. */
function dropCommentBlocks(lines: readonly SourceLine[]): readonly SourceLine[] {
  if (!lines.some(({ text }) => text.startsWith('%%'))) return lines;
  const read = [...lines];
  for (let at = 0; at < read.length; at += 1) {
    if (!read[at]?.text.startsWith('%%')) continue;
    let end = at + 1;
    while (end < read.length && !read[end]?.text.trimEnd().endsWith('%%')) end += 1;
    if (end === read.length) break;
    blankLines(read, at, end + 1);
    at = end;
  }
  return read;
}
