import { expect, test } from 'vitest';
import { findOrdinaryWords } from '../../src/knowledge/ordinary-words.ts';
import { pack } from '../helpers.ts';

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

test('the name of the company is no team, though a team is called by it', async () => {
  const articles = Array.from(
    { length: 10 },
    (_, at) => `# Page ${at}\n\nAt Acme Works we share page ${at}.\n`,
  );
  const files = Object.fromEntries(articles.map((text, at) => [`page-${at}.md`, text]));
  const roles = 'roles: [{ id: core, name: Acme Works team }, { id: crew, name: Data Crew team }]';
  const ours = '# Us\n\nAsk the Acme Works team.\n\n## Numbers\n\nData Crew counts.\n';
  const { passages } = await pack({ 'roles.yaml': roles, ...files, 'us.md': ours });
  expect(passages.flatMap((passage) => passage.roles)).toEqual(['core', 'crew']);
});

test('a team that many articles name whole keeps its short name', async () => {
  const page = (at: number) => `# Page ${at}\n\nKept by the Data Crew team.\n`;
  const files = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`p-${at}.md`, page(at)]));
  const roles = 'roles: [{ id: crew, name: Data Crew team }]';
  const us = '# Us\n\nData Crew counts.\n';
  const { passages } = await pack({ 'roles.yaml': roles, ...files, 'us.md': us });
  expect(passages.at(-1)?.roles).toEqual(['crew']);
});

test('an acronym that most articles have is the company, and no team that is called by it', async () => {
  const page = (at: number) => `# Page ${at}\n\nAt ACME we share page ${at}. OPS counts.\n`;
  const files = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`p-${at}.md`, page(at)]));
  const roles = 'roles: [{ id: core, name: ACME team }, { id: ops, name: Ops, aliases: [OPS] }]';
  const us = '# Us\n\nAsk the ACME team.\n';
  const { passages } = await pack({ 'roles.yaml': roles, ...files, 'us.md': us });
  expect(passages.at(-1)?.roles).toEqual(['core']);
  expect(passages[0]?.roles).toEqual(['ops']);
});
