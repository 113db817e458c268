import type { Passage } from '../knowledge/passage.ts';
import { isStopWord, splitWords, stem } from '../text/words.ts';

/** A text as term numbers, in order. */
export type Row = Int32Array<ArrayBuffer>;

/** A passage as rows of term numbers, stop words included, so that phrases and nearness can be seen. */
export interface Doc {
  readonly passage: Passage;
  /** Article title and headings. */
  readonly head: Row;
  readonly body: Row;
  /** Terms without stop words, for the index. */
  readonly headTerms: string;
  readonly bodyTerms: string;
}

/** The passages as the search sees them, and what their words are worth. */
export interface Corpus {
  readonly docs: ReadonlyMap<string, Doc>;
  /** Mean number of terms in head and body. */
  readonly meanLength: number;
  /** Number of a stem, or undefined when no passage holds it. */
  number(stem: string): number | undefined;
  /** Inverse document frequency of a stem; the highest there is for one that no passage holds. */
  idf(stem: string): number;
  /** In how many passages a folded word stands; 0 for one that none holds. */
  frequency(folded: string): number;
  /** Every folded word that stands in a passage. */
  words(): Iterable<string>;
  /** Whether a folded word stands in some passage's text in small letters. */
  isOrdinary(folded: string): boolean;
  /** Any text as a row of term numbers; -1 for a word that no passage holds. */
  read(text: string): Row;
}

/** Splits all passages into terms and counts them. */
export function createCorpus(passages: readonly Passage[]): Corpus {
  const numbers = new Map<string, number>();
  const documentFrequency = new Map<string, number>();
  const wordFrequency = new Map<string, number>();
  const ordinary = new Set<string>();
  const docs = new Map<string, Doc>();
  let total = 0;

  function index(text: string, seen: Set<string>): { row: Row; terms: string } {
    const words = splitWords(text);
    const row = new Int32Array(words.length);
    const terms: string[] = [];
    for (const [at, word] of words.entries()) {
      const term = stem(word.folded);
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
      }
      row[at] = number;
      if (/^\p{Ll}/u.test(text.slice(word.start, word.start + 1))) ordinary.add(word.folded);
      if (isStopWord(word.folded)) continue;
      terms.push(term);
      seen.add(word.folded);
    }
    return { row, terms: terms.join(' ') };
  }

  for (const passage of passages) {
    const seen = new Set<string>();
    const head = index([passage.article, ...passage.heading].join('\n'), seen);
    const body = index(passage.text, seen);
    for (const folded of seen) wordFrequency.set(folded, (wordFrequency.get(folded) ?? 0) + 1);
    for (const term of new Set([...seen].map(stem))) {
      documentFrequency.set(term, (documentFrequency.get(term) ?? 0) + 1);
    }
    total += head.row.length + body.row.length;
    docs.set(passage.id, {
      passage,
      head: head.row,
      body: body.row,
      headTerms: head.terms,
      bodyTerms: body.terms,
    });
  }

  const count = docs.size;
  return {
    docs,
    meanLength: total / Math.max(1, count),
    number: (term) => numbers.get(term),
    idf: (term) => {
      const frequency = documentFrequency.get(term) ?? 0;
      // Robertson and Sparck Jones, with Lucene's +1 so that no term weighs less than nothing
      return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
    },
    frequency: (folded) => wordFrequency.get(folded) ?? 0,
    words: () => wordFrequency.keys(),
    isOrdinary: (folded) => ordinary.has(folded),
    read: (text) =>
      Int32Array.from(splitWords(text), (word) => numbers.get(stem(word.folded)) ?? -1),
  };
}
