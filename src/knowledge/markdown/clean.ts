import { decodeEntitiesInMarkdown } from '../../text/entities.ts';
import { HARD_BREAK } from '../../text/hard-break.ts';
import { dropComments, dropDeletedElements, stripTags } from '../../text/html.ts';
import { changeOutsideCode, dropStruckOut, replaceImages } from '../../text/inline-markdown.ts';

/** A backslash, itself not escaped, that makes the end of its line a hard break. */
const BACKSLASH_BREAK = /(?<!\\)((?:\\\\)*)\\\n/g;

/** Markdown as it is quoted: images by their alternative text, no comments, no HTML, `<br>` as a hard break. */
export function cleanMarkdown(text: string): string {
  const broken = changeOutsideCode(text, (part) =>
    part.replace(BACKSLASH_BREAK, `$1${HARD_BREAK}`),
  );
  return cleanWith(broken, HARD_BREAK);
}

/** A table cell as it is quoted: the same, on one line. */
export function cleanCell(text: string): string {
  return cleanWith(text, '; ').replace(/\s+/g, ' ').trim();
}

/** What an author struck out is no longer said, so it is not quoted and names nobody. */
function dropDeleted(text: string): string {
  const kept = dropStruckOut(dropDeletedElements(text));
  // Without a blank left over where a word was.
  return kept === text
    ? text
    : kept.replace(/(\S)[^\S\n]{2,}(?=\S)/g, '$1 ').replace(/ +([.,;:!?)])/g, '$1');
}

function cleanWith(text: string, lineBreak: typeof HARD_BREAK | '; '): string {
  return changeOutsideCode(dropComments(text), (part) =>
    decodeEntitiesInMarkdown(stripTags(dropDeleted(replaceImages(part)), lineBreak)),
  );
}
