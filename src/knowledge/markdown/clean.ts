import { decodeEntitiesInMarkdown } from '../../text/entities.ts';
import { dropComments, stripTags } from '../../text/html.ts';
import { changeOutsideCode, replaceImages } from '../../text/inline-markdown.ts';

/** Markdown as it is quoted: images by their alternative text, no comments, no HTML, `<br>` as the end of a line. */
export function cleanMarkdown(text: string): string {
  return cleanWith(text, '\n');
}

/** A table cell as it is quoted: the same, on one line. */
export function cleanCell(text: string): string {
  return cleanWith(text, '; ').replace(/\s+/g, ' ').trim();
}

function cleanWith(text: string, lineBreak: '\n' | '; '): string {
  return changeOutsideCode(dropComments(text), (part) =>
    decodeEntitiesInMarkdown(stripTags(replaceImages(part), lineBreak)),
  );
}
