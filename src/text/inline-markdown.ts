const CODE_SPAN = /(?<!`)(`+)(?!`)([^`]+)\1(?!`)/g;
const TARGET = String.raw`(?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)|\[[^[\]\n]*\])`;
const IMAGE = new RegExp(String.raw`!\[([^[\]]*)\]${TARGET}`, 'g');
const LABELLED_LINK = new RegExp(String.raw`\[([^[\]]*)\]${TARGET}`, 'g');
/** The placeholder of a code span: its number between two private-use characters. */
const HELD_CODE = /\ue000(\d+)\ue001/g;

/**
 * Changes a text around its code spans: what is quoted as code is meant as it is. `show` says what comes in place of a span,
 * by default the span itself; `code` is what is between its marks.
 */
export function changeOutsideCode(
  markdown: string,
  change: (text: string) => string,
  show: (code: string, span: string) => string = (_, span) => span,
): string {
  if (!markdown.includes('`')) return change(markdown);
  const shown: string[] = [];
  const held = markdown
    .replace(/[\ue000\ue001]/g, '')
    .replace(CODE_SPAN, (span, _marks, code: string) => {
      shown.push(show(code, span));
      return `\ue000${shown.length - 1}\ue001`;
    });
  return change(held).replace(HELD_CODE, (_, at) => shown[Number(at)] ?? '');
}

/** Images give way to their alternative text. */
export function replaceImages(markdown: string): string {
  return markdown.replace(IMAGE, '$1');
}

/** Links give way to their label. */
export function replaceLinks(markdown: string): string {
  return markdown.replace(LABELLED_LINK, '$1');
}

/** `~~gone~~` and `~gone~`, but not "~5 days": a mark touches a word on its inner side. */
const STRUCK_OUT = /(?<![~\\])(~{1,2})(?![~\s])([^~]*[^~\s\\])\1(?!~)/g;

/** What is struck out is no longer so: it gives way to nothing. Code must be held apart. */
export function dropStruckOut(markdown: string): string {
  return markdown.includes('~') ? markdown.replace(STRUCK_OUT, '') : markdown;
}
