import { expect, test } from 'vitest';
import { readDataFile, readRecords } from '../../../src/knowledge/records/read-records.ts';

/** What is quoted of each record of a list. */
function quoteAll(text: string): string[] {
  const fields = { name: ['title'], by: ['keeper'] };
  return readRecords(readDataFile('x.yaml', text), { items: '*', fields }).map(({ quote }) =>
    quote(),
  );
}

test('a long record is quoted by the lines of its fields', () => {
  const notes = Array.from({ length: 20 }, (_, at) => `  note${at}: x\n`).join('');
  const text = `- title: Roses\n${notes}  keeper: ana\n`;
  expect(quoteAll(text)).toEqual(['- title: Roses\n…\n  keeper: ana']);
});

test('a record of more than four lines is quoted by the lines of its fields, a shorter one as it is', () => {
  const text = `- title: Roses
  bed: 1
  sun: full
  keeper: ana
- title: Herbs
  bed: 2
  sun: half
  soil: dry
  keeper: bo
`;
  expect(quoteAll(text)).toEqual([
    '- title: Roses\n  bed: 1\n  sun: full\n  keeper: ana',
    '- title: Herbs\n…\n  keeper: bo',
  ]);
});

test('of a field with very many lines the first are quoted, and a mark says that there are more', () => {
  const keepers = Array.from({ length: 30 }, (_, at) => `    - keeper ${at}\n`).join('');
  const text = `- title: Roses\n  keeper:\n${keepers}`;
  const [first, second, third, ...others] = quoteAll(text)[0]?.split('\n') ?? [];
  expect([first, second, third]).toEqual(['- title: Roses', '  keeper:', '    - keeper 0']);
  expect(others.slice(-2)).toEqual(['    - keeper 5', '…']);
});
