import type { Passage } from '../knowledge/passage.ts';
import { isStopWord, splitWords, stem } from '../text/words.ts';

/** A text as the ids of its terms, in order, stop words included. */
export type TermIds = Int32Array<ArrayBuffer>;

/** A passage as term ids, in which phrases and distances can be seen. */
export interface Doc {
  readonly passage: Passage;
  /** Article title and headings. */
  readonly head: TermIds;
  readonly body: TermIds;
  /** Terms without stop words, for the index. */
  readonly headTerms: string;
  readonly bodyTerms: string;
}

/** The passages as the search sees them, and what their words are worth. */
export interface Corpus {
  readonly docs: ReadonlyMap<string, Doc>;
  /** Mean number of terms in head and body. */
  readonly meanLength: number;
  /** Id of a stem, or undefined when no passage has it. */
  termId(stem: string): number | undefined;
  /** Inverse document frequency of a stem; the highest there is for one that no passage has. */
  idf(stem: string): number;
  /** The number of passages that have a folded word. */
  frequency(folded: string): number;
  /** Every folded word of the passages but stop words. */
  words(): Iterable<string>;
  /** Whether some passage has a folded word in lower case. */
  isOrdinary(folded: string): boolean;
  /** Any text as term ids; -1 for a word that no passage has. */
  toTermIds(text: string): TermIds;
}

/** Splits all passages into terms and counts them. */
export function createCorpus(passages: readonly Passage[]): Corpus {
  const ids = new Map<string, number>();
  const documentFrequency = new Map<string, number>();
  const wordFrequency = new Map<string, number>();
  const ordinary = new Set<string>();
  const docs = new Map<string, Doc>();
  let total = 0;

  function indexText(text: string, seen: Set<string>): { termIds: TermIds; terms: string } {
    const words = splitWords(text);
    const termIds = new Int32Array(words.length);
    const terms: string[] = [];
    for (const [at, word] of words.entries()) {
      const term = stem(word.folded);
      let id = ids.get(term);
      if (id === undefined) {
        id = ids.size;
        ids.set(term, id);
      }
      termIds[at] = id;
      if (/^\p{Ll}/u.test(text.slice(word.start, word.start + 1))) ordinary.add(word.folded);
      if (isStopWord(word.folded)) continue;
      terms.push(term);
      seen.add(word.folded);
    }
    return { termIds, terms: terms.join(' ') };
  }

  for (const passage of passages) {
    const seen = new Set<string>();
    const head = indexText([passage.article, ...passage.heading].join('\n'), seen);
    const body = indexText(passage.text, seen);
    for (const folded of seen) wordFrequency.set(folded, (wordFrequency.get(folded) ?? 0) + 1);
    for (const term of new Set([...seen].map(stem))) {
      documentFrequency.set(term, (documentFrequency.get(term) ?? 0) + 1);
    }
    total += head.termIds.length + body.termIds.length;
    docs.set(passage.id, {
      passage,
      head: head.termIds,
      body: body.termIds,
      headTerms: head.terms,
      bodyTerms: body.terms,
    });
  }

  const count = docs.size;
  return {
    docs,
    meanLength: total / Math.max(1, count),
    termId: (term) => ids.get(term),
    idf: (term) => {
      const frequency = documentFrequency.get(term) ?? 0;
      // Robertson and Sparck Jones, with Lucene's +1 so that no term weighs less than nothing
      return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
    },
    frequency: (folded) => wordFrequency.get(folded) ?? 0,
    words: () => wordFrequency.keys(),
    isOrdinary: (folded) => ordinary.has(folded),
    toTermIds: (text) =>
      Int32Array.from(splitWords(text), (word) => ids.get(stem(word.folded)) ?? -1),
  };
}
