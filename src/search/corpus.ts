import type { Passage } from '../knowledge/passage.ts';
import type { Steps } from '../slices.ts';
import { isStopWord, splitWords, stem } from '../text/words.ts';
import { createDocumentFrequency } from './document-frequency.ts';
import { isQuestionHeading } from './question-heading.ts';

/** A text as the ids of its terms, in order, stop words included. */
export type TermIds = Int32Array<ArrayBuffer>;

/** What is measured: title and headings, and a text. */
export interface MeasuredText {
  /** Article title and headings. */
  readonly head: TermIds;
  /** The number of words in title and headings that count: all but function words, and these too where it is a question. */
  readonly headLength: number;
  /** The distinct function words of headings that are questions: "how" and "long" of "How long do we keep logs?". */
  readonly questionWords: TermIds;
  readonly body: TermIds;
}

/** A passage as term ids, in which phrases and distances can be seen. */
export interface Doc extends MeasuredText {
  readonly passage: Passage;
  /** Terms without stop words, for the index. */
  readonly headTerms: string;
  readonly bodyTerms: string;
}

/** The passages as the search sees them, and what their words are worth. */
export interface Corpus {
  readonly docs: ReadonlyMap<string, Doc>;
  /** Mean number of terms in head and body. */
  readonly meanLength: number;
  /** Mean number of words that count in the heads of passages. */
  readonly meanHeadLength: number;
  /** Id of a stem, or undefined when no passage has it. */
  termId(stem: string): number | undefined;
  /** Inverse document frequency of a stem; the highest there is for one that no passage has. */
  idf(stem: string): number;
  /** The same among the titles and headings of passages. */
  headIdf(stem: string): number;
  /** The same of a function word's stem among headings that are questions. */
  questionIdf(stem: string): number;
  /** The number of passages that have a folded word. */
  frequency(folded: string): number;
  /** Every folded word of the passages but stop words. */
  words(): Iterable<string>;
  /** Whether some passage has a folded word in lower case. */
  isOrdinary(folded: string): boolean;
  /** Any text as term ids; -1 for a word that no passage has. */
  toTermIds(text: string): TermIds;
}

/** A stretch of text, split into terms. */
interface IndexedText {
  readonly termIds: readonly number[];
  /** Stems of all words but function words. */
  readonly terms: readonly string[];
  /** Stems of the function words. */
  readonly functionWords: readonly string[];
}

/** Splits all passages into terms and counts them, a passage a step. */
export function* createCorpus(passages: readonly Passage[]): Steps<Corpus> {
  const ids = new Map<string, number>();
  const ordinary = new Set<string>();
  const words = createDocumentFrequency();
  const inAll = createDocumentFrequency();
  const inHeads = createDocumentFrequency();
  const inQuestions = createDocumentFrequency();
  const docs = new Map<string, Doc>();
  let length = 0;
  let headLength = 0;

  function idOf(term: string): number {
    const known = ids.get(term);
    if (known !== undefined) return known;
    ids.set(term, ids.size);
    return ids.size - 1;
  }

  function indexText(text: string, seen: Set<string>): IndexedText {
    const termIds: number[] = [];
    const terms: string[] = [];
    const functionWords: string[] = [];
    for (const { folded, start } of splitWords(text)) {
      const term = stem(folded);
      termIds.push(idOf(term));
      if (/^\p{Ll}/u.test(text.slice(start, start + 1))) ordinary.add(folded);
      if (isStopWord(folded)) functionWords.push(term);
      else {
        terms.push(term);
        seen.add(folded);
      }
    }
    return { termIds, terms, functionWords };
  }

  function indexHead(headings: readonly string[], seen: Set<string>) {
    const parts = headings.map((heading) => indexText(heading, seen));
    const terms = parts.flatMap((part) => part.terms);
    const asking = parts.flatMap((part, at) =>
      isQuestionHeading(headings[at] ?? '') ? part.functionWords : [],
    );
    if (terms.length > 0) inHeads.add(new Set(terms));
    if (asking.length > 0) inQuestions.add(new Set(asking));
    return {
      head: Int32Array.from(parts.flatMap((part) => part.termIds)),
      headLength: terms.length + asking.length,
      questionWords: Int32Array.from(new Set(asking), idOf),
      headTerms: terms.join(' '),
    };
  }

  for (const passage of passages) {
    yield;
    const seen = new Set<string>();
    const head = indexHead([passage.article, ...passage.heading], seen);
    const body = indexText(passage.text, seen);
    words.add(seen);
    inAll.add(new Set([...seen].map(stem)));
    length += head.head.length + body.termIds.length;
    headLength += head.headLength;
    const bodyTerms = body.terms.join(' ');
    docs.set(passage.id, { passage, ...head, body: Int32Array.from(body.termIds), bodyTerms });
  }

  return {
    docs,
    meanLength: length / Math.max(1, docs.size),
    meanHeadLength: headLength / Math.max(1, docs.size),
    termId: (term) => ids.get(term),
    idf: inAll.idf,
    headIdf: inHeads.idf,
    questionIdf: inQuestions.idf,
    frequency: words.of,
    words: words.terms,
    isOrdinary: (folded) => ordinary.has(folded),
    toTermIds: (text) =>
      Int32Array.from(splitWords(text), (word) => ids.get(stem(word.folded)) ?? -1),
  };
}
