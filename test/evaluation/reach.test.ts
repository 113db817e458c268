import { expect, test } from 'vitest';
import { measureReach } from '../../src/evaluation/reach.ts';
import { writeReach } from '../../src/evaluation/reach-report.ts';
import { createRolecall } from '../../src/rolecall.ts';
import type { Thesaurus } from '../../src/search/synonyms.ts';
import { pack } from '../helpers.ts';

const NONE: Thesaurus = { own: [], same: [], related: [], facets: [] };
const ARTICLES = {
  'roles.yaml':
    'roles: [{ id: baker, name: Baker }]\nsynonyms:\n  - [loaf, bread]\n  - [oven, stove]\n',
  'baker.md': `# Baker

## Loaves

Bakers shape a loaf. Each loaf rises.

## Oven

Bakers heat the oven. Nobody else opens ovens.
`,
};

test('a common word is written as it is most often, and is reached by another that leads to its stem', async () => {
  const { passages, synonyms } = await pack(ARTICLES);
  const words = (thesaurus: Thesaurus) =>
    measureReach(passages, thesaurus, []).unreached.map(({ word }) => word);
  const all = words(NONE);
  expect(all).toContain('loaf');
  expect(all).toContain('oven');
  expect(all).not.toContain('ovens');
  expect(words({ ...NONE, own: synonyms })).not.toContain('loaf');
  expect(words({ ...NONE, related: [[['stove'], ['oven']]] })).not.toContain('oven');
});

test('of words written equally often, the first of the alphabet is taken', async () => {
  const { passages } = await pack({
    'roles.yaml': ARTICLES['roles.yaml'],
    'a.md': '# Kneading\n\nKneaded dough. Kneads dough.\n',
  });
  const words = measureReach(passages, NONE, []).unreached.map(({ word }) => word);
  expect(words.filter((word) => word.startsWith('knead'))).toEqual(['kneaded']);
});

test('stand-ins that fired are counted by question, and by those that went wrong', async () => {
  const knowledge = await pack(ARTICLES);
  const { ask } = createRolecall(knowledge);
  const judged = [
    { reply: ask('who shapes bread?'), isWrong: false },
    { reply: ask('who shapes the bread?'), isWrong: true },
    { reply: ask('who heats the stove?'), isWrong: false },
    { reply: ask('who opens the stove?'), isWrong: false },
  ];
  const reach = measureReach(knowledge.passages, NONE, judged);
  expect(reach.firings).toEqual([
    { asked: 'bread', found: 'loaf', times: 2, wrong: 1 },
    { asked: 'stove', found: 'oven', times: 2, wrong: 0 },
  ]);
  expect(writeReach(reach)).toContain('    2  bread > loaf  (1 wrong)\n');
});

test('where nothing was asked, the shares are of nothing', async () => {
  const { passages } = await pack(ARTICLES);
  expect(writeReach(measureReach(passages, NONE, []))).toContain(
    'the articles have them   0 of 0 (0.0 %)',
  );
});
