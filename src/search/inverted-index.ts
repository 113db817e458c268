import MiniSearch from 'minisearch';
import type { Steps } from '../slices.ts';
import { computeIdf, normalizeLength, saturate } from './bm25.ts';
import { type Doc, listTerms } from './doc.ts';
import type { Postings } from './postings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** `all` is title, headings and text; title and headings count again by themselves. */
const INDEXED_FIELDS = ['all', 'head'] as const;
const HEAD_BOOST = 0.75;

interface IndexedPassage {
  readonly id: string;
  readonly head: string;
  readonly all: string;
}

/**
 * Which terms stand in which passages, how often, and in which field. MiniSearch keeps it; a class, as what MiniSearch has
 * counted can be read by those that extend it. Its own search makes an object of each entry that it passes: on 10,000
 * passages that takes thirty times as long as the sums over `Postings`.
 */
export class InvertedIndex extends MiniSearch<IndexedPassage> {
  readonly #vocabulary: Vocabulary;
  readonly #docs = new Map<string, Doc>();

  constructor(vocabulary: Vocabulary) {
    super({
      fields: [...INDEXED_FIELDS],
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term || null,
    });
    this.#vocabulary = vocabulary;
  }

  /** Makes these the passages of the index: takes out those that are gone, and adds those that are new, one a step. */
  *update(docs: readonly Doc[]): Steps<void> {
    const wanted = new Set(docs);
    for (const [id, doc] of this.#docs) {
      if (wanted.has(doc)) continue;
      yield;
      this.remove(this.#toIndexed(doc));
      this.#docs.delete(id);
    }
    for (const doc of docs) {
      if (this.#docs.has(doc.passage.id)) continue;
      yield;
      this.add(this.#toIndexed(doc));
      this.#docs.set(doc.passage.id, doc);
    }
  }

  #toIndexed(doc: Doc): IndexedPassage {
    const { head, body } = listTerms(doc, this.#vocabulary);
    return { id: doc.passage.id, head, all: `${head} ${body}`.trim() };
  }

  /**
   * The postings of all terms, a term a step. Passages have the numbers of their places in `ids`, which has all of them. An
   * impact is what MiniSearch's search would add for the term: BM25 in each field, with its boost.
   */
  *readPostings(ids: readonly string[]): Steps<Postings> {
    const numbers = new Map(ids.map((id, at) => [id, at]));
    const numberOf = new Int32Array(this._nextId);
    const norms = INDEXED_FIELDS.map(() => new Float64Array(this._nextId));
    for (const [shortId, id] of this._documentIds) {
      numberOf[shortId] = numbers.get(id) ?? -1;
      for (const [field, norm] of norms.entries()) norm[shortId] = this.#normOf(shortId, field);
    }
    yield;
    let entries = 0;
    for (const [, fields] of this._index) entries += fields.get(0)?.size ?? 0;
    const terms = new Map<string, number>();
    const starts = new Int32Array(this.termCount + 1);
    const passages = new Int32Array(entries);
    const impacts = new Float32Array(entries);
    let at = 0;
    for (const [term, fields] of this._index) {
      yield;
      starts[terms.size] = at;
      terms.set(term, terms.size);
      const [inAll, inHead] = [fields.get(0), fields.get(1)];
      const worth = computeIdf(inAll?.size ?? 0, this.documentCount);
      const headWorth = HEAD_BOOST * computeIdf(inHead?.size ?? 0, this.documentCount);
      // what is in the head is also in all
      for (const [shortId, count] of inAll ?? []) {
        const head = inHead?.get(shortId) ?? 0;
        passages[at] = numberOf[shortId] ?? -1;
        impacts[at] =
          worth * saturate(count, norms[0]?.[shortId] ?? 0) +
          headWorth * saturate(head, norms[1]?.[shortId] ?? 0);
        at += 1;
      }
    }
    starts[terms.size] = at;
    return { size: ids.length, terms, starts, passages, impacts };
  }

  /** BM25's share of the length of a field. */
  #normOf(shortId: number, field: number): number {
    const length = this._fieldLength.get(shortId)?.[field] ?? 0;
    return normalizeLength(length, this._avgFieldLength[field] ?? 1);
  }
}
