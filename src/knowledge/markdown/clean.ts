import { decodeEntitiesInMarkdown } from '../../text/entities.ts';
import { dropComments, dropDeletedElements, stripTags } from '../../text/html.ts';
import { changeOutsideCode, dropStruckOut, replaceImages } from '../../text/inline-markdown.ts';

/** Markdown as it is quoted: images by their alternative text, no comments, no HTML, `<br>` as the end of a line. */
export function cleanMarkdown(text: string): string {
  return cleanWith(text, '\n');
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
    : kept.replace(/(\S)[^\S\n]{2,}/g, '$1 ').replace(/ +([.,;:!?)])/g, '$1');
}

function cleanWith(text: string, lineBreak: '\n' | '; '): string {
  return changeOutsideCode(dropComments(text), (part) =>
    decodeEntitiesInMarkdown(stripTags(dropDeleted(replaceImages(part)), lineBreak)),
  );
}
