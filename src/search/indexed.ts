import type { Passage } from '../knowledge/passage.ts';
import type { Steps } from '../slices.ts';
import { createReadDocs, type ReadDocs } from './corpus.ts';
import type { Doc } from './doc.ts';
import { InvertedIndex } from './inverted-index.ts';
import { type PackedDocs, packDocs, unpackDocs } from './packed-docs.ts';
import type { Postings } from './postings.ts';
import { createVocabulary } from './vocabulary.ts';

/** What was indexed last, so that the next index need not read again what has not changed. */
export interface Indexed {
  readonly read: ReadDocs;
  /** The postings of these docs: those of the last time where they are the same, and anew a step at a time where not. */
  toPostings(docs: readonly Doc[]): Steps<Postings>;
  /** The postings of the last time; undefined before the first. */
  latest(): Postings | undefined;
  /** All of it as plain data; undefined where it is of other passages than these. */
  save(passages: readonly Passage[]): SavedIndex | undefined;
}

/** An index as plain data. */
export interface SavedIndex {
  readonly words: readonly string[];
  readonly docs: PackedDocs;
  readonly postings: Postings;
}

/** With nothing in it. */
export function createIndexed(): Indexed {
  return holdIndex(createReadDocs());
}

/** The index of these very passages as it was saved, a passage a step. */
export function* restoreIndexed(
  { words, docs: packed, postings }: SavedIndex,
  passages: readonly Passage[],
): Steps<Indexed> {
  const read = createReadDocs(createVocabulary(words));
  const docs = yield* unpackDocs(packed, passages, read.vocabulary);
  for (const doc of docs) read.docs.set(doc.passage, doc);
  return holdIndex(read, { docs, postings });
}

function holdIndex(
  read: ReadDocs,
  last?: { readonly docs: readonly Doc[]; readonly postings: Postings },
): Indexed {
  const index = new InvertedIndex(read.vocabulary);
  let latest = last;
  return {
    read,
    *toPostings(docs) {
      if (latest !== undefined && isSameList(latest.docs, docs)) return latest.postings;
      yield* index.update(docs);
      const postings = yield* index.readPostings(docs.map(({ passage }) => passage.id));
      latest = { docs, postings };
      return postings;
    },
    latest: () => latest?.postings,
    save(passages) {
      const docs = latest?.docs ?? [];
      const isOfThese =
        docs.length === passages.length && docs.every((doc, at) => doc.passage === passages[at]);
      if (latest === undefined || !isOfThese) return undefined;
      const { words } = read.vocabulary;
      return { words, docs: packDocs(latest.docs), postings: latest.postings };
    },
  };
}

function isSameList(one: readonly Doc[], other: readonly Doc[]): boolean {
  return one.length === other.length && one.every((doc, at) => doc === other[at]);
}
