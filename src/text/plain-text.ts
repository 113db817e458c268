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

function withoutMarks(markdown: string): string {
  if (!ANY_MARK.test(markdown)) return markdown;
  const words = replaceLinks(replaceImages(stripTags(markdown)))
    .replace(AUTOLINK, '$1')
    .replace(TILDES, '$1')
    .replace(EMPHASIS, '')
    .replace(/`+/g, '')
    .replace(ESCAPE, '$1');
  return decodeEntities(words);
}

/**
 * The words of a piece of Markdown, on one line: no marks, no link targets, no HTML; images by their alternative text,
 * entities decoded, code as it is.
 */
export function toPlainText(markdown: string): string {
  return changeOutsideCode(
    markdown,
    (text) => withoutMarks(dropComments(text)),
    (code) => code,
  )
    .replace(/\s+/g, ' ')
    .trim();
}
