/** Counts in how many documents terms occur. */
export interface DocumentFrequency {
  /** Counts one document by its distinct terms. */
  add(terms: ReadonlySet<string>): void;
  /** The number of documents that have a term. */
  of(term: string): number;
  /** Inverse document frequency in nats; the highest there is for a term that no document has. */
  idf(term: string): number;
  terms(): Iterable<string>;
}

export function createDocumentFrequency(): DocumentFrequency {
  const frequencies = new Map<string, number>();
  let count = 0;
  const of = (term: string): number => frequencies.get(term) ?? 0;
  return {
    add(terms) {
      count += 1;
      for (const term of terms) frequencies.set(term, of(term) + 1);
    },
    of,
    // Robertson and Sparck Jones, with Lucene's +1 so that no term weighs less than nothing
    idf: (term) => Math.log(1 + (count - of(term) + 0.5) / (of(term) + 0.5)),
    terms: () => frequencies.keys(),
  };
}
