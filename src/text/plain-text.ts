import { decodeEntities } from './entities.ts';
import { dropComments, stripTags } from './html.ts';
import { changeOutsideCode, replaceImages, replaceLinks } from './inline-markdown.ts';

/** Marks of emphasis. One star or line within a word is part of it (`2*3`, `snake_case`), two stars are bold. */
const EMPHASIS = new RegExp(
  [
    String.raw`(?<![\\*])(?:\*{2,}|(?<![\p{L}\p{N}])\*)(?=[^\s*])`,
    String.raw`(?<=[^\s\\*])(?:\*{2,}|\*(?![\p{L}\p{N}]))(?!\*)`,
    String.raw`(?<![\p{L}\p{N}_\\])_+(?=[^\s_])`,
    String.raw`(?<=[^\s\\_])_+(?![\p{L}\p{N}_])`,
    String.raw`(?<![\\~])~~(?=[^\s~])`,
    String.raw`(?<=[^\s\\~])~~(?!~)`,
  ].join('|'),
  'gu',
);
/** `~struck out~`, but not "~5 days". */
const TILDES = /(?<![\p{L}\p{N}~\\])~([^\s~](?:[^~\n]*[^\s~])?)~(?![\p{L}\p{N}~])/gu;
const AUTOLINK = /<((?:https?:|mailto:)[^<>\s]*)>/g;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
/** Without one of these a text is plain already, as most of a handbook is. */
const ANY_MARK = /[*_~`[\\<&]/;
const ANY_EMPHASIS = /[*_~]/;

/** Anything but single spaces between words, which most texts have. */
const LOOSE_BLANKS = /[^\S ]| {2}/;

/** A text on one line, with one space between words and none around them. */
function joinOnOneLine(text: string): string {
  return (LOOSE_BLANKS.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

function withoutMarks(markdown: string): string {
  if (!ANY_MARK.test(markdown)) return markdown;
  const unlinked = replaceLinks(replaceImages(stripTags(markdown))).replace(AUTOLINK, '$1');
  const words = ANY_EMPHASIS.test(unlinked)
    ? unlinked.replace(TILDES, '$1').replace(EMPHASIS, '')
    : unlinked;
  return decodeEntities(words.replace(/`+/g, '').replace(ESCAPE, '$1'));
}

/**
 * The words of a piece of Markdown, on one line: no marks, no link targets, no HTML; images by their alternative text,
 * entities decoded, code as it is.
 */
export function toPlainText(markdown: string): string {
  const words = changeOutsideCode(
    markdown,
    (text) => withoutMarks(dropComments(text)),
    (code) => code,
  );
  return joinOnOneLine(words);
}
