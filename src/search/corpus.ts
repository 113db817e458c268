import type { Passage } from '../knowledge/passage.ts';
import type { Steps } from '../slices.ts';
import { splitWords, stem } from '../text/words.ts';
import { countCompounds, type IsCompound } from './compounds.ts';
import { type Doc, isSmall, readDoc, type TermIds, wordOf } from './doc.ts';
import { createDocumentFrequency } from './document-frequency.ts';
import { groupByHeading, type HeadedBy } from './headings.ts';
import { hasPhrase } from './phrases.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** The passages as the search sees them, and what their words are worth. */
export interface Corpus {
  /** In the order of the passages. */
  readonly docs: readonly Doc[];
  /** Mean number of terms in head and body. */
  readonly meanLength: number;
  /** Mean number of words that count in the heads of passages. */
  readonly meanHeadLength: number;
  /** All ids are below. */
  readonly termCount: number;
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
  /** Every folded word of the passages but stop words, in the order in which they first occur. */
  words(): Iterable<string>;
  /** Whether some passage has a folded word in lower case. */
  isOrdinary(folded: string): boolean;
  readonly isCompound: IsCompound;
  /** Whether some passage has folded words in a row, the last one in the singular or the plural. */
  hasPhrase(words: readonly string[]): boolean;
  readonly headedBy: HeadedBy;
  /** Any text as term ids; -1 for a word that no passage has. */
  toTermIds(text: string): TermIds;
}

/** What was read of passages before: those that are still there are not read again. */
export interface ReadDocs {
  readonly vocabulary: Vocabulary;
  readonly docs: WeakMap<Passage, Doc>;
}

export function createReadDocs(vocabulary: Vocabulary = createVocabulary()): ReadDocs {
  return { vocabulary, docs: new WeakMap() };
}

/** Splits all passages into terms and counts them, a passage a step. */
export function* createCorpus(
  passages: readonly Passage[],
  read: ReadDocs = createReadDocs(),
): Steps<Corpus> {
  const { vocabulary } = read;
  const docs: Doc[] = [];
  for (const passage of passages) {
    yield;
    const doc = read.docs.get(passage) ?? readDoc(passage, vocabulary);
    read.docs.set(passage, doc);
    docs.push(doc);
  }
  const counts = yield* countWords(docs, vocabulary);
  const { inUse, ordinary, words, inAll, inHeads, inQuestions } = counts;
  const isCompound = yield* countCompounds(docs, vocabulary);
  const headedBy = yield* groupByHeading(docs, vocabulary);
  const count = Math.max(1, docs.length);
  const termId = (term: string): number | undefined => {
    const id = vocabulary.stemId(term);
    return id !== undefined && inUse[id] === 1 ? id : undefined;
  };
  const frequency = (folded: string): number => words.of(vocabulary.wordId(folded));
  return {
    docs,
    meanLength: docs.reduce((sum, { tokens }) => sum + tokens.length, 0) / count,
    meanHeadLength: docs.reduce((sum, { headLength }) => sum + headLength, 0) / count,
    termCount: vocabulary.stems.length,
    termId,
    idf: (term) => inAll.idf(vocabulary.stemId(term)),
    headIdf: (term) => inHeads.idf(vocabulary.stemId(term)),
    questionIdf: (term) => inQuestions.idf(vocabulary.stemId(term)),
    frequency,
    words: () => counts.telling,
    isOrdinary: (folded) => ordinary[vocabulary.wordId(folded) ?? -1] === 1,
    isCompound,
    hasPhrase: (words) => hasPhrase(words, docs, vocabulary),
    headedBy,
    toTermIds: (text) =>
      Int32Array.from(splitWords(text), ({ folded }) => termId(stem(folded)) ?? -1),
  };
}

/** Counts in how many passages words and stems occur, and where, a passage a step. */
function* countWords(docs: readonly Doc[], vocabulary: Vocabulary) {
  const { words: all, stems, stemOf, isStopWord } = vocabulary;
  const inUse = new Uint8Array(stems.length);
  const ordinary = new Uint8Array(all.length);
  const telling: string[] = [];
  const words = createDocumentFrequency(all.length);
  const inAll = createDocumentFrequency(stems.length);
  const inHeads = createDocumentFrequency(stems.length);
  const inQuestions = createDocumentFrequency(stems.length);
  for (const { tokens, head, questionWords } of docs) {
    yield;
    words.next();
    inAll.next();
    if (questionWords.length > 0) inQuestions.next();
    let hasHead = false;
    for (const [at, token] of tokens.entries()) {
      const word = wordOf(token);
      const term = stemOf(word);
      inUse[term] = 1;
      if (isSmall(token)) ordinary[word] = 1;
      if (isStopWord(word)) continue;
      if (words.of(word) === 0) telling.push(all[word] ?? '');
      words.count(word);
      inAll.count(term);
      if (at >= head.length) continue;
      // a head of function words alone says nothing about the words of heads
      if (!hasHead) inHeads.next();
      hasHead = true;
      inHeads.count(term);
    }
    for (const term of questionWords) inQuestions.count(term);
  }
  return { inUse, ordinary, telling, words, inAll, inHeads, inQuestions };
}
