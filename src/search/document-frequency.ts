import { computeIdf } from './bm25.ts';

/** In how many documents each term occurs. Terms are numbers. */
export interface DocumentFrequency {
  /** What is counted from now on is of one more document. */
  next(): void;
  /** Counts a term of the document; once, however often it is given. */
  count(term: number): void;
  /** The number of documents that have a term. */
  of(term: number | undefined): number;
  /** Inverse document frequency in nats; the highest there is for a term that no document has. */
  idf(term: number | undefined): number;
}

/** Counts terms with numbers below `size`. */
export function createDocumentFrequency(size: number): DocumentFrequency {
  const frequencies = new Int32Array(size);
  /** The last document that each term was seen in, by its place from 1. */
  const seenIn = new Int32Array(size);
  let documents = 0;
  const of = (term: number | undefined): number =>
    term === undefined ? 0 : (frequencies[term] ?? 0);
  return {
    next() {
      documents += 1;
    },
    count(term) {
      if (seenIn[term] === documents) return;
      seenIn[term] = documents;
      frequencies[term] = (frequencies[term] ?? 0) + 1;
    },
    of,
    idf: (term) => computeIdf(of(term), documents),
  };
}
