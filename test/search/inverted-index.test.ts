import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/knowledge/passage.ts';
import { createCorpus } from '../../src/search/corpus.ts';
import { createIndexed } from '../../src/search/indexed.ts';
import { InvertedIndex } from '../../src/search/inverted-index.ts';
import { createCandidateFinder } from '../../src/search/postings.ts';
import { finish } from '../../src/slices.ts';

const WORDS = 'audit budget contract deploy engineer the of'.split(' ');
const EVERY = 1_000;

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));
const content = fc.record({ article: text, heading: fc.array(text, { maxLength: 2 }), text });
const contents = fc.array(content, { minLength: 1, maxLength: 30 });

function toPassages(
  some: readonly Pick<Passage, 'article' | 'heading' | 'text'>[],
  prefix = 'p',
): Passage[] {
  return some.map((one, at) => ({
    ...one,
    id: `${prefix}${at}`,
    path: 'handbook.md',
    line: 1,
    slug: '',
    roles: [],
    attribution: 'none',
    source: null,
    updated: null,
    isOutdated: false,
  }));
}

/** What the index says of passages, brought from those before to these. */
function indexInTurn(...packs: readonly (readonly Passage[])[]) {
  const { read } = createIndexed();
  const index = new InvertedIndex(read.vocabulary);
  for (const passages of packs) finish(index.update(finish(createCorpus(passages, read)).docs));
  const ids = (packs.at(-1) ?? []).map(({ id }) => id);
  return { index, postings: finish(index.readPostings(ids)) };
}

describe('the postings of the index', () => {
  it('give each passage the score that MiniSearch gives it', () => {
    fc.assert(
      fc.property(
        contents,
        fc.dictionary(
          fc.constantFrom('audit', 'budget', 'deploi', 'none'),
          fc.double({ min: 0.1, max: 1, noNaN: true }),
        ),
        (some, boosts) => {
          const passages = toPassages(some);
          const { index, postings } = indexInTurn(passages);
          const terms = Object.keys(boosts);
          const results = index.search(terms.join(' '), {
            boost: { head: 0.75, all: 1 },
            bm25: { k: 1.2, b: 0.7, d: 0 },
            boostTerm: (term) => boosts[term] ?? 1,
          });
          // MiniSearch multiplies a score by the number of words found.
          const scores = new Map(
            results.map(({ id, score, queryTerms }) => [String(id), score / queryTerms.length]),
          );
          const found = createCandidateFinder(postings).find(
            new Map(Object.entries(boosts)),
            EVERY,
          );
          const ids = found.map((at) => passages[at]?.id ?? '');
          expect(ids.toSorted()).toEqual([...scores.keys()].toSorted());
          const inOrder = ids.map((id) => scores.get(id) ?? Number.NaN);
          for (const [at, score] of inOrder.entries()) {
            if (at > 0) expect(score).toBeLessThanOrEqual((inOrder[at - 1] ?? 0) * (1 + 1e-6));
          }
        },
      ),
    );
  });

  it('are the same after changes as when all is read anew', () => {
    fc.assert(
      fc.property(contents, contents, contents, (kept, gone, added) => {
        const stay = toPassages(kept);
        const now = [...toPassages(added, 'new'), ...stay];
        const { postings } = indexInTurn([...stay, ...toPassages(gone, 'old')], now);
        expect(toLists(postings)).toEqual(toLists(indexInTurn(now).postings));
      }),
    );
  });

  it('are those of a passage as it is now, where it has the same id as before', () => {
    const [before] = toPassages([{ article: 'A', heading: [], text: 'audit' }]);
    const [after] = toPassages([{ article: 'A', heading: [], text: 'budget' }]);
    if (before === undefined || after === undefined) throw new Error('no passages');
    const { postings } = indexInTurn([before], [after]);
    const find = (term: string) =>
      createCandidateFinder(postings).find(new Map([[term, 1]]), EVERY);
    expect(find('budget')).toEqual([0]);
    expect(find('audit')).toEqual([]);
  });
});

describe('candidates', () => {
  it('are the best of all passages, the earlier one where two are equal', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 20 }), (counts, limit) => {
        const passages = toPassages(
          counts.map((count) => ({ article: '', heading: [], text: 'audit '.repeat(count) })),
        );
        const { postings } = indexInTurn(passages);
        const found = createCandidateFinder(postings).find(new Map([['audit', 1]]), limit);
        const impacts = new Map(
          Array.from(postings.passages, (passage, at) => [passage, postings.impacts[at] ?? 0]),
        );
        const all = [...impacts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
        expect(found).toEqual(all.slice(0, limit).map(([passage]) => passage));
      }),
    );
  });
});

/** Each term with its passages and what it adds to them, whatever their order. */
function toLists({ terms, starts, passages, impacts }: ReturnType<typeof indexInTurn>['postings']) {
  const lists = [...terms].map(([term, at]): [string, string[]] => {
    const [from, to] = [starts[at] ?? 0, starts[at + 1] ?? 0];
    const entries = Array.from(passages.subarray(from, to), (passage, nth) => {
      return `${passage} ${(impacts[from + nth] ?? 0).toFixed(4)}`;
    });
    return [term, entries.toSorted()];
  });
  return Object.fromEntries(lists.filter(([, entries]) => entries.length > 0));
}
