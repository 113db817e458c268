import { toPlainText } from '../text/plain-text.ts';
import { splitSentences } from '../text/sentences.ts';

/** A sentence, list item or table line of a passage, as plain text. */
export interface PassageSentence {
  readonly text: string;
  /** It says nothing by itself: a line in bold alone, or one that only leads to the list below it. */
  readonly isLeadIn: boolean;
  readonly isItem: boolean;
  /** Blanks before its line: an item of a list within another's item has more. */
  readonly indent: number;
}

const QUOTE_MARK = /^\s*(?:>\s?)+/;
/** What a line may begin with: the marks of list items and headings. */
const LINE_MARK = /^\s*(?:[-*+•]|\d{1,9}[.)])\s+|^#{1,6}\s+/;
/** Lines that hold nothing to say: rules, table borders, code fences. */
const EMPTY = /^[\s\-–—=*_|:`~]*$/;
const LIST_ITEM = /^\s*(?:[-*+•]|\d{1,9}[.)])\s/;
/** A line in bold alone is a heading in all but its mark. */
const BOLD_LINE_ALONE = /^\s*(\*\*|__)[^*_]+\1:?\s*$/;
/** Words by which a sentence leads to a list. */
const LEADS_ON = /\b(?:following|below|these)\b/i;

interface TextBlock {
  readonly text: string;
  readonly isHeading: boolean;
  readonly isItem: boolean;
  readonly indent: number;
  /** Whether a list comes next. */
  leadsToList: boolean;
}

/** Whether a line of Markdown begins an item of a list. */
export function isListItem(line: string): boolean {
  return LIST_ITEM.test(line);
}

/** The sentences of a passage, in order: one for each sentence, list item or table line. */
export function readSentences(markdown: string): PassageSentence[] {
  return readTextBlocks(markdown).flatMap(({ text, isHeading, isItem, leadsToList, indent }) => {
    const sentences = splitSentences(toPlainText(text));
    return sentences.map((sentence, at) => {
      const isLast = at === sentences.length - 1;
      const leadsOn = sentence.endsWith(':') || (leadsToList && LEADS_ON.test(sentence));
      return { text: sentence, isLeadIn: isHeading || (isLast && leadsOn), isItem, indent };
    });
  });
}

function readTextBlocks(markdown: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let isNew = true;
  let wasQuote = false;
  let isBroken = false;
  for (const written of markdown.split('\n')) {
    const line = written.replace(QUOTE_MARK, '');
    const isQuote = line !== written;
    if (isQuote !== wasQuote) isNew = true;
    wasQuote = isQuote;
    if (EMPTY.test(line)) {
      isNew = true;
      continue;
    }
    const begins =
      isBroken || LINE_MARK.test(line) || /^\s*\*\*/.test(line) || line.startsWith('|');
    isBroken = line.endsWith('  ');
    const last = blocks.at(-1);
    if (last !== undefined && isListItem(line)) last.leadsToList = true;
    // a soft line break goes on with the sentence, a hard one or a mark begins a new one
    if (begins || isNew || last === undefined) {
      const isHeading = BOLD_LINE_ALONE.test(line);
      const indent = line.search(/\S/);
      const isItem = isListItem(line);
      blocks.push({
        text: line.replace(LINE_MARK, ''),
        isHeading,
        isItem,
        leadsToList: false,
        indent,
      });
    } else {
      const text = `${last.text} ${line.trim()}`;
      blocks[blocks.length - 1] = { ...last, text, isHeading: false };
    }
    isNew = false;
  }
  return blocks;
}

/** The texts of a passage's links. */
export function readLinkTexts(markdown: string): Set<string> {
  return new Set(
    [...markdown.matchAll(/\[([^\]]+)\]\(/g)].map((match) => toPlainText(match[1] ?? '')),
  );
}
