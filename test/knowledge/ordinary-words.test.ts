import { expect, test } from 'vitest';
import { findOrdinaryWords } from '../../src/knowledge/ordinary-words.ts';

const ROLES = ['People team', 'Finance team', 'C++ team', 'Data engineer'].map((name, at) => ({
  id: `role-${at}`,
  name,
  aliases: [],
}));

test('a short form is an ordinary word where it is often written small', () => {
  const articles = [
    'People meet people. Many people, more people.',
    'Ask Finance, or the finance team.',
  ];
  expect([...findOrdinaryWords(ROLES, articles)]).toEqual(['people']);
});

test('a name with signs in it is no pattern', () => {
  expect(findOrdinaryWords(ROLES, ['c++ c++ C++ (c+c)']).has('c')).toBe(false);
});

test('a long article takes no longer than its length', () => {
  expect(findOrdinaryWords(ROLES, ['people '.repeat(30_000)]).has('people')).toBe(true);
});
