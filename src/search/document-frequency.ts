/** In how many documents each term occurs. Terms are numbers. */
export interface DocumentFrequency {
  /** Counts one document, and each of its terms once. */
  add(terms: Iterable<number>): void;
  /** The number of documents that have a term. */
  of(term: number | undefined): number;
  /** Inverse document frequency in nats; the highest there is for a term that no document has. */
  idf(term: number | undefined): number;
}

/** Counts terms with numbers below `terms`. */
export function createDocumentFrequency(terms: number): DocumentFrequency {
  const frequencies = new Int32Array(terms);
  /** The last document that each term was seen in, by its place from 1. */
  const seenIn = new Int32Array(terms);
  let count = 0;
  const of = (term: number | undefined): number =>
    term === undefined ? 0 : (frequencies[term] ?? 0);
  return {
    add(some) {
      count += 1;
      for (const term of some) {
        if (seenIn[term] === count) continue;
        seenIn[term] = count;
        frequencies[term] = (frequencies[term] ?? 0) + 1;
      }
    },
    of,
    // Robertson and Sparck Jones, with Lucene's +1 so that no term weighs less than nothing
    idf: (term) => Math.log(1 + (count - of(term) + 0.5) / (of(term) + 0.5)),
  };
}
