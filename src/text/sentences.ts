import { isStopWord } from './words.ts';

/** Something always follows these. */
const NEVER_LAST = new Set('approx cf e.g eg excl i.e ie incl viz vs'.split(' '));
/** Abbreviations before a number, ordinary words or units elsewhere: "Room No. 5", but "They said no. Then …". */
const BEFORE_NUMBERS = new Set(
  'c ca ch fig figs max min no nos nr p para pp sec ver vol'.split(' '),
);
/** These may end a sentence too: then a function word begins the next one, which no name does. */
const SELDOM_LAST = new Set(
  `a.m apr aug ave bros capt co col corp dec dept div dr est etc ext feb fri gen gov hon inc jan jr jul jun ltd mon mr mrs
  ms mt mx nov oct p.m ph.d prof rd rev sep sept sgt sr st thu thurs tue tues`.split(/\s+/),
);
/** Function words that are names too: "Mrs. May". */
const NAMES = new Set(['may', 'will']);
/** "J." or "U.S.". */
const INITIALS = /^\p{Lu}(?:\.\p{Lu})*$/u;

/**
 * Where a sentence may end: a mark that ends one, with a few quotation marks and brackets behind it, before blanks; a line's
 * end; and marks that end one also where no blank follows.
 */
const POSSIBLE_END = /([.!?…])["'”’»)\]]{0,3}\s+|\n\s*|[。｡！？।॥។៕။۔؟]+[」』）”’]{0,3}/gu;
/** A sentence goes on behind what it quotes: 「はい！」と言う. */
const QUOTED_WITHIN = /[！？؟][」』）”’]+$/u;
const GOES_ON = /[とっ、，]/;
/** The beginning of a sentence: a capital or a number, in quotation marks or brackets or not. */
const BEGINNING = /["'“‘„«([]{0,3}(?:(\p{Lu})|\p{N})/uy;
/** No abbreviation is longer, its dots counted. */
const MAX_ABBREVIATION = 8;
const LAST_WORD = /(?:^|[^\p{L}\p{N}.])(\p{L}[\p{L}.]*)$/u;
const NEXT_WORD = /["'“‘„«([]{0,3}(\p{Lu}\p{Ll}+|I)(?!\p{L})/uy;

/** Whether a full stop belongs to an abbreviation that goes on. `dot` is its place, `next` where the next word begins. */
function isAbbreviation(text: string, dot: number, next: number, isNumberNext: boolean): boolean {
  const [, raw = ''] = LAST_WORD.exec(text.slice(Math.max(0, dot - MAX_ABBREVIATION), dot)) ?? [];
  const word = raw.toLowerCase();
  if (NEVER_LAST.has(word)) return true;
  if (BEFORE_NUMBERS.has(word) && isNumberNext) return true;
  if (!SELDOM_LAST.has(word) && !INITIALS.test(raw)) return false;
  NEXT_WORD.lastIndex = next;
  const following = NEXT_WORD.exec(text)?.[1]?.toLowerCase();
  return following === undefined || NAMES.has(following) || !isStopWord(following);
}

/** Whether a mark at `last` ends a sentence; `next` is where the word behind it begins. */
function isSentenceEnd(text: string, last: number, next: number): boolean {
  BEGINNING.lastIndex = next;
  const beginning = BEGINNING.exec(text);
  if (beginning === null) return false;
  const isNumberNext = beginning[1] === undefined;
  return text.charAt(last) !== '.' || !isAbbreviation(text, last, next, isNumberNext);
}

/** Whether a mark that needs no blank behind it ends a sentence; `next` is the character that follows it. */
function isEndWithoutBlank(mark: string, next: string): boolean {
  return !QUOTED_WITHIN.test(mark) && !(/[」』）”’]$/.test(mark) && GOES_ON.test(next));
}

/**
 * The sentences of a plain text, in order. A line's end ends a sentence; a full stop behind an abbreviation or an initial
 * doesn't. In time proportional to the text's length.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  const take = (end: number): void => {
    const sentence = text.slice(from, end).trim();
    if (sentence !== '') sentences.push(sentence);
    from = end;
  };
  for (const { 0: found, 1: terminator, index } of text.matchAll(POSSIBLE_END)) {
    const end = index + found.length;
    const isEnd =
      found.includes('\n') ||
      (terminator === undefined
        ? isEndWithoutBlank(found, text.charAt(end))
        : isSentenceEnd(text, index, end));
    if (isEnd) take(end);
  }
  take(text.length);
  return sentences;
}
