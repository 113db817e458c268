import { FRAME_END, openFrame } from './frames.ts';
import { countIndent, dedent, lineAt, type SourceLine, textAt } from './source-lines.ts';

/** `!!! note "Title"`, `??? note`, `???+ note inline end` */
const ADMONITION = /^([ \t]*)(?:!!!|\?\?\?\+?)[ \t]+[\w-]+(?:[ \t]+[\w-]+)*(?:[ \t]*"(.*)")?$/;
/** `=== "Tab"` */
const TAB = /^([ \t]*)===[!+]?[ \t]+(?:[!+][ \t]+)?"(.*)"$/;
/** Columns by which what belongs to an admonition is indented. */
const ADMONITION_INDENT = 4;

/** An admonition or tab around the line that is read. */
interface Around {
  readonly prefix: string;
  /** Column of its content in the article. */
  readonly column: number;
}

/** Admonitions and tabs of MkDocs become frames, and what is indented under them is text like any other. */
export function readAdmonitions(lines: readonly SourceLine[]): readonly SourceLine[] {
  const read: SourceLine[] = [];
  const around: Around[] = [];
  for (const [at, { text, line }] of lines.entries()) {
    if (text.trim() === '') {
      read.push({ text: '', line });
      continue;
    }
    const indent = countIndent(text);
    for (let last = around.at(-1); last && indent < last.column; last = around.at(-1)) {
      read.push({ text: last.prefix + FRAME_END, line });
      around.pop();
    }
    const own = around.length > 0 ? dedent(text, ADMONITION_INDENT * around.length) : text;
    const [whole, prefix = '', title = ''] =
      ADMONITION.exec(own.trimEnd()) ?? TAB.exec(own.trimEnd()) ?? [];
    // Without a text of its own such a line is a text itself.
    if (whole === undefined || nextIndent(lines, at) < indent + ADMONITION_INDENT) {
      read.push({ text: own, line });
      continue;
    }
    read.push({ text: prefix + openFrame(title), line });
    around.push({ prefix, column: indent + ADMONITION_INDENT });
  }
  for (const { prefix } of around.toReversed()) {
    read.push({ text: prefix + FRAME_END, line: lineAt(lines, lines.length) });
  }
  return read;
}

/** Columns by which the next line with words is indented. */
function nextIndent(lines: readonly SourceLine[], at: number): number {
  for (let next = at + 1; next < lines.length; next += 1) {
    const text = textAt(lines, next);
    if (text.trim() !== '') return countIndent(text);
  }
  return 0;
}
