import { toPlainText } from '../text/plain-text.ts';
import { splitSentences } from '../text/sentences.ts';

/** What a line may begin with: marks of quotes, list items and headings. */
const LINE_MARK = /^\s*(?:>\s*)*(?:[-*+•]|\d+[.)])?\s+|^\s*(?:>\s*)+|^#{1,6}\s+/;
/** Lines that hold nothing to say: rules, table borders, code fences. */
const EMPTY = /^[\s\-–—=*_|:`~]*$/;

/** The sentences of a passage, in order: one for each sentence, list item or table line. */
export function readSentences(markdown: string): string[] {
  const blocks: string[] = [];
  let isBroken = false;
  for (const line of markdown.split('\n')) {
    if (EMPTY.test(line)) {
      blocks.push('');
      continue;
    }
    const begins =
      isBroken || LINE_MARK.test(line) || /^\s*\*\*/.test(line) || line.startsWith('|');
    isBroken = line.endsWith('  ');
    const last = blocks.at(-1);
    // a soft line break goes on with the sentence, a hard one or a mark begins a new one
    if (begins || last === undefined || last === '') blocks.push(line.replace(LINE_MARK, ''));
    else blocks[blocks.length - 1] = `${last} ${line.trim()}`;
  }
  return blocks.map(toPlainText).flatMap(splitSentences);
}

/** The texts of a passage's links. */
export function readLinkTexts(markdown: string): Set<string> {
  return new Set(
    [...markdown.matchAll(/\[([^\]]+)\]\(/g)].map((match) => toPlainText(match[1] ?? '')),
  );
}
