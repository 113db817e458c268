import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FACETS, RELATED, SAME } from '../../src/search/lexicon.ts';
import { isStopWord, splitWords } from '../../src/text/words.ts';

const FOLDER = join(import.meta.dirname, '../../src/search/lexicon');

/** The lines of each field, by the name of its file. */
const fields = new Map<string, string[]>();
for (const file of readdirSync(FOLDER)) {
  const exported: Record<string, string> = await import(join(FOLDER, file));
  const lines = Object.values(exported).flatMap((text) => text.split('\n').slice(1, -1));
  fields.set(file, lines);
}
const lines = [...fields.values()].flat();
const TERM = '[a-z0-9&]+(?: [a-z0-9&]+)*';
const SAME_LINE = new RegExp(`^  ${TERM}(?: = ${TERM})+$`);
const RELATED_LINE = new RegExp(`^  ${TERM}(?:, ${TERM})* > ${TERM}(?:, ${TERM})*$`);
const groups = [
  ...SAME,
  ...[...RELATED, ...FACETS].flatMap(([terms, others]) => terms.map((term) => [term, ...others])),
];

test('each line is one of the two relations, in lower case', () => {
  expect(lines.length).toBeGreaterThan(1000);
  expect(lines.filter((line) => !SAME_LINE.test(line) && !RELATED_LINE.test(line))).toEqual([]);
});

test('each field is sorted, and no line stands in it twice', () => {
  for (const [file, found] of fields)
    expect([file, found]).toEqual([file, [...new Set(found)].sort()]);
});

test('each field is part of the lexicon', () => {
  const known = new Set(groups.flat());
  for (const [file, found] of fields) {
    const terms = found.flatMap((line) => line.trim().split(/ [=>] |, /));
    expect([file, terms.filter((term) => !known.has(term))]).toEqual([file, []]);
  }
});

test('no term stands for itself', () => {
  expect(groups.filter((group) => new Set(group).size < group.length)).toEqual([]);
});

test('what a term points to can be looked for', () => {
  const isEmpty = (term: string): boolean =>
    splitWords(term).every(({ folded }) => isStopWord(folded));
  const targets = [...RELATED, ...FACETS].flatMap(([, others]) => others);
  expect(targets.filter(isEmpty)).toEqual([]);
});

test('a term is spelt as the words of a question are folded', () => {
  const fold = (term: string): string =>
    splitWords(term)
      .map(({ folded }) => folded)
      .join(' ');
  const isFolded = (term: string): boolean => fold(term) === term.replaceAll('&', '');
  expect(groups.flat().filter((term) => !isFolded(term))).toEqual([]);
});
