import type { Passage } from '../knowledge/passage.ts';
import type { Steps } from '../slices.ts';
import { type Doc, wordOf } from './doc.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Docs as a few long arrays, which are written and read at once. */
export interface PackedDocs {
  readonly tokens: Int32Array<ArrayBuffer>;
  readonly questionWords: Int32Array<ArrayBuffer>;
  /** Four for each doc: its tokens, those of its head, those of its nearest heading, its question words. */
  readonly sizes: Int32Array<ArrayBuffer>;
  readonly headLengths: Int32Array<ArrayBuffer>;
}

const SIZES = 4;

export function packDocs(docs: readonly Doc[]): PackedDocs {
  return {
    tokens: concat(docs.map(({ tokens }) => tokens)),
    questionWords: concat(docs.map(({ questionWords }) => questionWords)),
    sizes: Int32Array.from(
      docs.flatMap((doc) => [
        doc.tokens.length,
        doc.head.length,
        doc.nearestLength,
        doc.questionWords.length,
      ]),
    ),
    headLengths: Int32Array.from(docs, ({ headLength }) => headLength),
  };
}

/**
 * The docs of the same passages in the same order, a passage a step. The vocabulary is the one that they were read with. Throws
 * where there are more or fewer passages.
 */
export function* unpackDocs(
  packed: PackedDocs,
  passages: readonly Passage[],
  vocabulary: Vocabulary,
): Steps<Doc[]> {
  const { tokens, questionWords, sizes, headLengths } = packed;
  if (headLengths.length !== passages.length) throw new Error('is of other passages');
  const terms = tokens.map((token) => vocabulary.stemOf(wordOf(token)));
  let at = 0;
  let asked = 0;
  const docs: Doc[] = [];
  for (const [nth, passage] of passages.entries()) {
    yield;
    const from = nth * SIZES;
    const [length = 0, inHead = 0, nearestLength = 0, asking = 0] = sizes.subarray(
      from,
      from + SIZES,
    );
    docs.push({
      passage,
      head: terms.subarray(at, at + inHead),
      headLength: headLengths[nth] ?? 0,
      questionWords: questionWords.subarray(asked, asked + asking),
      body: terms.subarray(at + inHead, at + length),
      tokens: tokens.subarray(at, at + length),
      nearestLength,
    });
    at += length;
    asked += asking;
  }
  return docs;
}

function concat(arrays: readonly Int32Array[]): Int32Array<ArrayBuffer> {
  const all = new Int32Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of arrays) {
    all.set(one, at);
    at += one.length;
  }
  return all;
}
