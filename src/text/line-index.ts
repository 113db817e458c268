/** Where the lines of a text begin; they are counted from 1. */
export interface LineIndex {
  /** The line of an offset. */
  lineAt(offset: number): number;
  /** The offset at which a line begins, or the text's length behind the last one. */
  startOf(line: number): number;
}

/** Indexes the lines of a text; each ends with `\n`. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    lineAt(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return low + 1;
    },
    startOf: (line) => starts[line - 1] ?? text.length,
  };
}
