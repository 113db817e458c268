import { decodeEntities, decodeEntitiesInMarkdown } from '../../text/entities.ts';

/** HTML that people write into Markdown; other words in angle brackets (`<your name>`) are words. */
const TAG =
  /<\/?(?:a|abbr|article|aside|b|big|blockquote|br|button|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|ins|kbd|li|main|mark|nav|ol|p|picture|pre|s|samp|script|section|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var|video)(?=[\s/>])[^<>]*>/gi;
const CODE_SPAN = /(?<!`)(`+)(?!`)[^`]+\1(?!`)/g;
const IMAGE = /!\[([^[\]]*)\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)|\[[^[\]\n]*\])/g;
const LINK = /\[([^[\]]*)\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)|\[[^[\]\n]*\])/g;
/** Line breaks and ends of list items, as many as follow each other. */
const BREAKS = /(?:<br\s*\/?>|<\/li>)(?:\s*(?:<br\s*\/?>|<\/li>))*\s*/gi;
/** Nothing but the end of what holds the text; a longer tail is text. */
const CLOSING = /^(?:<\/\w+>\s*)*$/;
const MAX_CLOSING = 60;
/** So far back stands the word before a line break. */
const MAX_BLANKS = 20;
const EMOJI =
  /\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|\p{Emoji_Modifier})*|:[a-z0-9_+-]{2,40}:(?!\w)/gu;

/** HTML comments vanish; one that is never closed loses only its mark, so that no article ends early by a slip. */
export function dropComments(text: string): string {
  let rest = text;
  let kept = '';
  for (;;) {
    const open = rest.indexOf('<!--');
    if (open < 0) return kept + rest;
    const close = rest.indexOf('-->', open + 4);
    if (close < 0) return kept + rest.replaceAll('<!--', '');
    kept += rest.slice(0, open);
    rest = rest.slice(close + 3);
  }
}

/** Replaces outside of code spans only: what is quoted as code is meant as it stands. */
export function outsideCode(text: string, change: (part: string) => string): string {
  if (!text.includes('`')) return change(text);
  let changed = '';
  let from = 0;
  for (const span of text.matchAll(CODE_SPAN)) {
    changed += change(text.slice(from, span.index)) + span[0];
    from = span.index + span[0].length;
  }
  return changed + change(text.slice(from));
}

/** HTML tags vanish, line breaks and list items become "; " or a space, images their alt text. */
export function stripTags(text: string): string {
  if (!text.includes('<')) return text;
  return text
    .replace(/<(?:script|style)\b[^<>]*>[^<]*<\/(?:script|style)\s*>/gi, ' ')
    .replace(BREAKS, (breaks: string, offset: number, whole: string) => {
      const after = offset + breaks.length;
      if (CLOSING.test(whole.slice(after, after + MAX_CLOSING + 1))) return '';
      let at = offset - 1;
      while (at > offset - MAX_BLANKS && /\s/.test(whole.charAt(at))) at -= 1;
      return /[^\s.;:,!?>]/.test(whole.charAt(at)) ? '; ' : ' ';
    })
    .replace(/ ; /g, '; ')
    .replace(/<img\b[^<>]{0,2000}?\balt=["']([^"'<>]*)["'][^<>]{0,2000}>/gi, '$1')
    .replace(TAG, (tag) =>
      /^<\/?(?:p|div|h\d|tr|td|th|dd|dt|summary|li)\b/i.test(tag) ? ' ' : '',
    );
}

/** Markdown as it is to be quoted: images by their alt text, no comments, no HTML, `<br>` as a line's end. */
export function cleanMarkdown(text: string): string {
  return outsideCode(dropComments(text), (part) =>
    decodeEntitiesInMarkdown(stripTags(part.replace(IMAGE, '$1').replace(BREAKS, '\n'))),
  );
}

/** A table cell as it is to be quoted: the same, on one line. */
export function cleanCell(text: string): string {
  return outsideCode(dropComments(text), (part) =>
    decodeEntitiesInMarkdown(stripTags(part.replace(IMAGE, '$1'))),
  )
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a piece of Markdown: no markup, no link targets, no HTML, no emoji; on one line. */
export function plainText(markdown: string): string {
  return decodeEntities(
    stripTags(dropComments(markdown))
      .replace(IMAGE, '$1')
      .replace(LINK, '$1')
      .replace(/<((?:https?:|mailto:)[^<>\s]*)>/g, '$1')
      .replace(
        /(?<!\\)[*~]+(?=\S)|(?<=[^\s\\])[*~]+|(?<![\p{L}\p{N}_\\])_+(?=\S)|(?<=[^\s\\_])_+(?![\p{L}\p{N}_])/gu,
        '',
      )
      .replace(/`+/g, '')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1'),
  )
    .replace(EMOJI, '')
    .replace(/\s+/g, ' ')
    .trim();
}
