import { changeText, type SourceLine } from './source-lines.ts';

/** `#id`, `.class`, `key="value"` */
const ATTRIBUTE_ITEM = String.raw`(?:[#.][^\s{}"'=]+|[\w-]+=(?:"[^"\n{}]*"|'[^'\n{}]*'|[^\s"'{}]+)|-)`;
const LIST = String.raw`\{:?[ \t]*${ATTRIBUTE_ITEM}(?:[ \t]+${ATTRIBUTE_ITEM})*[ \t]*\}`;
/** Kramdown's lists begin with a colon and may stand anywhere. */
const KRAMDOWN = /[ \t]?\{:(?=[\s.#\w/:-])[^{}\n]*\}/g;
const AFTER_SPAN = new RegExp(String.raw`(?<=[\])*_>\ue001])${LIST}`, 'g');
const SPAN = new RegExp(String.raw`\[([^[\]\n]+)\]${LIST}`, 'g');
const ALONE = new RegExp(String.raw`^[ \t>]*${LIST}[ \t]*$`);
const AT_END = new RegExp(
  String.raw`^\{:?[ \t]*${ATTRIBUTE_ITEM}(?:[ \t]+${ATTRIBUTE_ITEM})*[ \t]*\\?\}[ \t]*$`,
);
const HEADING = /^ {0,3}#{1,6}[ \t]/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;

/** Attribute lists of Kramdown, Pandoc and Python-Markdown are no text; those of headings stay for their anchors. */
export function readAttributeLists(lines: readonly SourceLine[]): readonly SourceLine[] {
  const read: SourceLine[] = [];
  for (const { text, line } of lines) {
    const above = read.at(-1);
    if (ALONE.test(text)) {
      // Under a heading it is the heading's.
      if (above !== undefined && HEADING.test(above.text)) {
        read[read.length - 1] = { text: `${above.text} ${text.trim()}`, line: above.line };
      }
      read.push({ text: '', line });
    } else read.push({ text, line });
  }
  return changeText(read, (text) =>
    text
      .split('\n')
      .map((line, at, all) =>
        HEADING.test(line) || UNDERLINE.test(all[at + 1] ?? '') ? line : dropLists(line),
      )
      .join('\n'),
  );
}

function dropLists(line: string): string {
  return line.includes('{')
    ? line.replace(SPAN, '$1').replace(AFTER_SPAN, '').replace(KRAMDOWN, '')
    : line;
}

/** A heading without its attribute list, and the anchor that the list gives; undefined where it gives none. */
export function readHeadingAttributes(heading: string): {
  readonly text: string;
  readonly anchor?: string;
} {
  const start = heading.lastIndexOf('{');
  const list = start < 0 ? '' : heading.slice(start);
  if (!AT_END.test(list)) return { text: heading };
  const anchor = /[{\s:]#([^\s{}"'=]+)/.exec(list)?.[1]?.replaceAll('\\', '');
  const text = heading.slice(0, start).trimEnd().replace(/\\$/, '');
  return anchor === undefined ? { text } : { text, anchor };
}
