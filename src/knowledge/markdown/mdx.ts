import { replaceDelimited } from './delimited.ts';
import { blankLines, changeText, keepLineBreaks, type SourceLine, textAt } from './source-lines.ts';

const IMPORT =
  /^import(?:\s+type)?\s+(?:["'][^"'\n]+["'];?\s*$|[\w$*{][^"'\n]*\sfrom\s+["']|\{[^}\n]*$)/;
const EXPORT =
  /^export\s+(?:(?:const|let|var)\s+[\w$[{]|(?:async\s+)?function\b[^\n]*\(|class\s+\w[^\n]*\{|(?:type|interface)\s+\w[^\n]*[={]|\*|\{|default\s+(?:(?:async\s+)?function\b|class\b|[({[]|[\w$.]+(?:\([^\n]*\))?;?\s*$))/;
/** Lines; code that goes on for longer is taken for text. */
const MAX_STATEMENT = 200;
/** `## Title {/* #anchor *\/}` */
const ANCHOR = /\{\/\*\s*#([\w.-]+)\s*\*\/\}/g;
const BLANK_EXPRESSION = /\{\s*(["'])\s*\1\s*\}/g;

/** Imports, exports and comments of MDX are no text. */
export function readMdx(lines: readonly SourceLine[]): readonly SourceLine[] {
  return dropStatements(
    changeText(lines, (text) =>
      replaceDelimited(text.replace(ANCHOR, '{#$1}'), '{/*', '*/}', keepLineBreaks).replace(
        BLANK_EXPRESSION,
        ' ',
      ),
    ),
  );
}

function dropStatements(lines: readonly SourceLine[]): readonly SourceLine[] {
  const read = [...lines];
  let isAfterBreak = true;
  for (let at = 0; at < read.length; at += 1) {
    const text = textAt(read, at);
    const isStatement = isAfterBreak && (IMPORT.test(text) || EXPORT.test(text));
    if (!isStatement) {
      isAfterBreak = text.trim() === '';
      continue;
    }
    const end = findStatementEnd(read, at);
    blankLines(read, at, end);
    at = end - 1;
  }
  return read;
}

/** Index after the line in which all brackets are closed; where they never are, after the paragraph. */
function findStatementEnd(lines: readonly SourceLine[], from: number): number {
  let depth = 0;
  let paragraphEnd = 0;
  for (let at = from; at < Math.min(lines.length, from + MAX_STATEMENT); at += 1) {
    const text = textAt(lines, at);
    if (text.trim() === '' && paragraphEnd === 0) paragraphEnd = at;
    for (const bracket of text.replace(/"[^"]*"|'[^']*'/g, '').replace(/[^()[\]{}]/g, '')) {
      depth += '([{'.includes(bracket) ? 1 : -1;
    }
    // An arrow or an equals sign goes on in the next line.
    if (depth <= 0 && !/(?:=>?|[,&|+])\s*$/.test(text)) return at + 1;
  }
  return paragraphEnd || from + 1;
}
