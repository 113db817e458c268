/** A line of an article on its way to plain Markdown. */
export interface SourceLine {
  readonly text: string;
  /** 1-based line of the text that it comes from. */
  readonly line: number;
}

/** A text as lines that know where they stand. */
export function toSourceLines(text: string): SourceLine[] {
  return text.split('\n').map((line, at) => ({ text: line, line: at + 1 }));
}

/** The lines as one text. */
export function joinLines(lines: readonly SourceLine[]): string {
  return lines.map(({ text }) => text).join('\n');
}

/** The text of the line at `at`; '' behind the last one. */
export function textAt(lines: readonly SourceLine[], at: number): string {
  return lines[at]?.text ?? '';
}

/** The 1-based line that the one at `at` comes from; behind the last one, that of the last one. */
export function lineAt(lines: readonly { readonly line: number }[], at: number): number {
  return (lines[at] ?? lines.at(-1))?.line ?? 1;
}

/** Takes the texts of the lines from `start` to before `end` away. */
export function blankLines(lines: SourceLine[], start: number, end: number): void {
  for (const [offset, { line }] of lines.slice(start, end).entries()) {
    lines[start + offset] = { text: '', line };
  }
}

/** A text as the lines that it was made of, whose number has not changed. */
export function splitAsBefore(text: string, before: readonly SourceLine[]): SourceLine[] {
  const texts = text.split('\n');
  return before.map(({ line }, at) => ({ text: texts[at] ?? '', line }));
}

/** Changes lines as one text; the changed text must have as many lines as before. */
export function changeText(
  lines: readonly SourceLine[],
  change: (text: string) => string,
): readonly SourceLine[] {
  const before = joinLines(lines);
  const after = change(before);
  return after === before ? lines : splitAsBefore(after, lines);
}

/** Columns of blanks before the first word; a tab reaches to the next multiple of four. */
export function countIndent(text: string): number {
  let column = 0;
  for (const character of text) {
    if (character === ' ') column += 1;
    else if (character === '\t') column += 4 - (column % 4);
    else break;
  }
  return column;
}

/** The text without so many columns of blanks at its beginning. */
export function dedent(text: string, columns: number): string {
  const indent = countIndent(text);
  const words = text.trimStart();
  return ' '.repeat(Math.max(indent - columns, 0)) + words;
}

/** The line breaks of a text, so that what gives way to them moves no other line. */
export function keepLineBreaks(text: string): string {
  return text.replace(/[^\n]+/g, '');
}
