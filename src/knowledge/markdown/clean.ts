import { decodeEntitiesInMarkdown } from '../../text/entities.ts';
import { HARD_BREAK } from '../../text/hard-break.ts';
import { dropComments, dropDeletedElements, stripTags } from '../../text/html.ts';
import {
  changeOutsideCode,
  dropStruckOut,
  replaceImages,
  toLinkTarget,
} from '../../text/inline-markdown.ts';
import { holdAlternative, settleImages, settleImagesOfCell } from './image-words.ts';

/** `[plan](<my plan.md>)` */
const BRACKETED_TARGET = /\]\(<([^<>\n]*)>/g;
/** `[plan](https://files.example/my plan.md)`, which is no link to Markdown but meant as one; a title has quotes. */
const TARGET_WITH_BLANKS = /\]\((https?:\/\/[^\s()<>"']+(?: [^\s()<>"']+)+)\)/g;

/** A backslash, itself not escaped, that makes the end of its line a hard break. */
const BACKSLASH_BREAK = /(?<!\\)((?:\\\\)*)\\\n/g;

/** Markdown as it is quoted: images only where they are part of a sentence, no comments, no HTML, `<br>` as a hard break. */
export function cleanMarkdown(text: string): string {
  return changeOutsideCode(text, (part) =>
    settleImages(cleanWith(part.replace(BACKSLASH_BREAK, `$1${HARD_BREAK}`), HARD_BREAK)),
  );
}

/** A table cell as it is quoted: the same, on one line. */
export function cleanCell(text: string): string {
  return changeOutsideCode(text, (part) => settleImagesOfCell(cleanWith(part, '; ')))
    .replace(/\s+/g, ' ')
    .trim();
}

/** What an author struck out is no longer said, so it is not quoted and names nobody. */
function dropDeleted(text: string): string {
  const kept = dropStruckOut(dropDeletedElements(text));
  // Without a blank left over where a word was.
  return kept === text
    ? text
    : kept.replace(/(\S)[^\S\n]{2,}(?=\S)/g, '$1 ').replace(/ +([.,;:!?)])/g, '$1');
}

/** Code must be held apart; it has yet to be decided which images stay. */
function cleanWith(text: string, lineBreak: typeof HARD_BREAK | '; '): string {
  const words = replaceImages(rewriteTargets(dropComments(text)), holdAlternative);
  return decodeEntitiesInMarkdown(stripTags(dropDeleted(words), lineBreak, holdAlternative));
}

/** Addresses with blanks as Markdown can always read them, so that none is taken for a tag or for words. */
function rewriteTargets(text: string): string {
  if (!text.includes('](')) return text;
  return text
    .replace(BRACKETED_TARGET, (_, address: string) => `](${toLinkTarget(address)}`)
    .replace(TARGET_WITH_BLANKS, (_, address: string) => `](${toLinkTarget(address)})`);
}
