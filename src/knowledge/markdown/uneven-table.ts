import type { SourceLine } from './source-lines.ts';

/** `|---|:-:|`, of at least two cells. */
const RULE = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/;
const BAR = /(?<!\\)\|/;

/** The cells of a row. */
function splitRow(row: string): readonly string[] {
  return row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(BAR);
}

/** Tables whose rule has more or fewer cells than their head, as people leave them behind: without the same number they are no tables. */
export function readUnevenTables(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.map((line, at) => {
    const head = lines[at - 1]?.text ?? '';
    if (!RULE.test(line.text) || !BAR.test(head)) return line;
    const cells = splitRow(head);
    const rule = splitRow(line.text);
    if (cells.length < 2 || cells.length === rule.length) return line;
    const even = cells.map((_, column) => rule[column]?.trim() ?? '---');
    return { ...line, text: `| ${even.join(' | ')} |` };
  });
}
