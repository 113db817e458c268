/** A sentence, list item or table line of a passage, as plain text. */
const LINE_MARK = /^\s*(?:>\s*)*(?:[-*+•]|\d+[.)])?\s+|^\s*(?:>\s*)+|^#{1,6}\s+/;
/** A full stop, unless what stands before it is an abbreviation or an initial. */
const SENTENCE_END =
  /(?<=[.!?…]["')\]]?)(?<!\b(?:e\.g|i\.e|etc|vs|cf|approx|incl|no|mr|mrs|ms|dr|st|\p{Lu})\.)\s+(?=["'(]?[\p{Lu}\p{N}])/u;
/** Lines that hold nothing to say: rules, table borders, code fences. */
const EMPTY = /^[\s\-–—=*_|:`~]*$/;

/** Markdown of one line as the words that a person reads. */
function toPlainText(markdown: string): string {
  return markdown
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]*)\]\((?:[^()]|\([^)]*\))*\)/g, '$1')
    .replace(/\[([^\]]+)\]\[[^\]]*\]/g, '$1')
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;/g, ' ')
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1')
    .replace(
      /(?<![\p{L}\p{N}])(?:\*{1,3}|_{1,3}|~~|`+)(?=\S)|(?<=\S)(?:\*{1,3}|_{1,3}|~~|`+)(?![\p{L}\p{N}])/gu,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** The sentences of a passage, in order: one for each sentence, list item or table line. */
export function splitSentences(markdown: string): string[] {
  const blocks: string[] = [];
  for (const line of markdown.split('\n')) {
    if (EMPTY.test(line)) {
      blocks.push('');
      continue;
    }
    const begins = LINE_MARK.test(line) || /^\s*\*\*/.test(line) || line.startsWith('|');
    const last = blocks.at(-1);
    // a soft line break goes on with the sentence, a mark begins a new one
    if (begins || last === undefined || last === '') blocks.push(line.replace(LINE_MARK, ''));
    else blocks[blocks.length - 1] = `${last} ${line.trim()}`;
  }
  return blocks
    .map(toPlainText)
    .flatMap((block) => block.split(SENTENCE_END))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Cuts a text at a word's end so that it has at most `most` characters, the ellipsis counted. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/u, '')}…`;
}

/** The texts of a passage's links. */
export function linkTexts(markdown: string): Set<string> {
  return new Set(
    [...markdown.matchAll(/\[([^\]]+)\]\(/g)].map((match) => toPlainText(match[1] ?? '')),
  );
}
