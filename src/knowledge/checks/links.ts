import { findCodeSpans } from '../../text/code-spans.ts';
import { replaceComments } from '../../text/html.ts';

/** A link of an article: where it leads, as it is written, and its 1-based line. */
interface Link {
  readonly target: string;
  readonly line: number;
}

const TILDE_FENCE = /^[ \t>]{0,10}~{3}/;
const DEFINITION = /^[ ]{0,3}\[([^[\]\n]{1,300})\]:[ \t]*<?([^\s<>]+)/;
const HTML_LINK = /<a\s[^<>]{0,500}?href\s{0,5}=\s{0,5}["']?([^\s"'<>]+)/gi;
/** Longer addresses lead to no article. */
const MAX_TARGET = 250;

/** The links of a Markdown text, without images and without what is code; `from` is the line on which it begins. */
export function readLinks(markdown: string, from: number): Link[] {
  const links: Link[] = [];
  const lines = blankOutCode(markdown).split('\n');
  for (const [at, text] of lines.entries()) {
    const line = from + at;
    const defined = DEFINITION.exec(text);
    if (defined?.[2] !== undefined && !defined[1]?.startsWith('^'))
      links.push({ target: defined[2], line });
    links.push(...readInlineTargets(text).map((target) => ({ target, line })));
    for (const [, target = ''] of text.matchAll(HTML_LINK)) links.push({ target, line });
  }
  return links;
}

/** The text with blanks for code and comments, each line in its place. */
function blankOutCode(markdown: string): string {
  const source = replaceComments(markdown, blankOut);
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of findCodeSpans(source)) {
    parts.push(source.slice(from, start), blankOut(source.slice(start, end)));
    from = end;
  }
  parts.push(source.slice(from));
  let isCode = false;
  return parts
    .join('')
    .split('\n')
    .map((line) => {
      const isFence = TILDE_FENCE.test(line);
      if (isFence) isCode = !isCode;
      return isCode || isFence ? '' : line;
    })
    .join('\n');
}

function blankOut(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** What stands in the round brackets behind the square ones; not of images, but of a link around one. */
function readInlineTargets(line: string): string[] {
  const targets: string[] = [];
  const isImage: boolean[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at];
    if (character === '\\') {
      at += 1;
      // No link begins here, as none does at an image.
      if (line[at] === '[') isImage.push(true);
    } else if (character === '[') isImage.push(line[at - 1] === '!');
    else if (character === ']') {
      // A link's words may go over several lines: then its opening bracket is not in this one.
      const image = isImage.pop() ?? false;
      if (line[at + 1] === '(' && !image)
        targets.push(readTarget(line.slice(at + 2, at + 2 + MAX_TARGET)));
    }
  }
  return targets.filter((target) => target !== '');
}

/** The address at the beginning of a text, up to a blank or the bracket that closes it; `<in angle brackets>` with blanks. */
function readTarget(text: string): string {
  const inAngles = /^\s*<([^<>]*)>/.exec(text)?.[1];
  if (inAngles !== undefined) return inAngles;
  const start = text.search(/\S/);
  let open = 0;
  for (let at = start; at >= 0 && at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '(') open += 1;
    else if (character === ')') open -= 1;
    if (open < 0 || /\s/.test(character)) return text.slice(start, at);
  }
  return '';
}
