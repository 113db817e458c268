import { expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { botOn, talk } from './packs.ts';

const NAMES = [
  ['Directors', 'own'],
  ['Platform engineers (EU)', 'own'],
  ['Trustees', 'own'],
  ['Regional teams', 'own'],
  ['PMs', 'own'],
  ['Members of the board', 'own'],
  ['Finance team', 'owns'],
  ['Sales', 'owns'],
  ['Head of Sales', 'owns'],
  ['Manager for regional teams', 'owns'],
  ['VP Operations', 'owns'],
  ['Boss', 'owns'],
  ['Logistics', 'owns'],
  ['Baker', 'owns'],
] as const;

test.each(NAMES)('the verb fits the name: %s', async (name, verb) => {
  const bot = await botOn({
    'roles.yaml': `roles: [{ id: one, name: "${name}" }]\n`,
    'oven.md': `# Oven\n\nThe oven is owned by the ${name}.\n`,
  });
  const [answer] = talk(bot, 'who owns the oven?');
  expect(answer).toMatchObject({ outcome: 'answered', owners: [{ role: { id: 'one' } }] });
  expect(answer?.headline).toBe(`${name} ${verb} “oven”, by the articles.`);
});

const BAKERY = {
  'roles.yaml': `roles:
  - { id: baker, name: Baker }
  - { id: miller, name: Miller }
  - { id: sales, name: Sales }
  - { id: boss, name: Boss }
`,
  'bakery.md': `# Bakery

## Oven

The Baker is responsible for the oven.

## Recipes

The Baker and the Miller own the recipes.

## Receipts

The Boss signs all receipts.

## Broken mill

For a broken mill, ask the Miller.

## Cakes

The Baker glazes cakes with honey.
`,
  'archive/van.md': '# Van\n\nSales owns the van.\n',
};

async function ask(question: string): Promise<Answer | undefined> {
  const [answer] = talk(await botOn(BAKERY), question);
  return answer;
}

test.each([
  ['owned', 'who owns the oven?', 'Baker owns “oven”, by the articles.'],
  ['owned, in other words', 'who maintains the oven?', 'Baker owns “oven”, by the articles.'],
  ['owned by two', 'who owns the recipes?', 'Baker and Miller own “recipes”, by the articles.'],
  ['done', 'who signs receipts?', 'For “signs receipts” the articles name Boss.'],
  [
    'turned to',
    'who do I ask about a broken mill?',
    'For “broken mill” the articles send you to Miller.',
  ],
  ['tied by less', 'who owns the cakes?', 'The articles tie “cakes” to Baker.'],
  ['owned once', 'who owns the van?', 'Only outdated articles name Sales for “van”.'],
])('the first line says how a thing is tied to a role: %s', async (_, question, headline) => {
  expect(await ask(question)).toMatchObject({ outcome: 'answered', headline });
});

const OTHER = "I read English questions, and the articles' own words.";

test.each([
  ['German', 'Wer bezahlt eigentlich meine Brille?'],
  ['German, with English words', 'Was ist die Kündigungsfrist?'],
  ['Spanish', '¿Quién riega las plantas de la oficina?'],
  ['French', 'Combien de jours de congé avons-nous ?'],
  ['Polish', 'Kto podlewa kwiaty w biurze?'],
  ['Danish', 'Hvem er ansvarlig for kontrakter?'],
  ['Russian', 'Кто поливает цветы?'],
  ['Arabic', 'من يسقي النباتات؟'],
  ['Japanese', '植物に水をやるのは誰ですか？'],
])('a question in another language is told so: %s', async (_, question) => {
  expect(await ask(question)).toMatchObject({ outcome: 'no-answer', headline: OTHER });
});

test.each([
  ['English', 'who waters the plants?'],
  ['search words', 'parking permit renewal'],
  ['foreign names', 'los angeles zeppelin parking'],
  ['an English question on foreign words', 'what does “wer ist das” mean?'],
  ['two words', 'Wer bezahlt?'],
])('an unknown thing is no other language: %s', async (_, question) => {
  const answer = await ask(question);
  expect(answer?.outcome).toBe('no-answer');
  expect(answer?.headline).toMatch(/^The articles don't say/);
});

test('articles in the language of the question are not called English', async () => {
  const bot = await botOn({
    'roles.yaml': 'roles: [{ id: baker, name: Bäcker }]\n',
    'ofen.md': '# Ofen\n\nWer den Ofen heizt, ist der Bäcker.\n',
  });
  const [answer] = talk(bot, 'Wer bezahlt eigentlich meine Brille?');
  expect(answer).toMatchObject({ outcome: 'no-answer' });
  expect(answer?.headline).toMatch(/^The articles don't say/);
});

test.each([
  ['who incinerates it when honey gets hard?', "The articles don't say who does that."],
  ['who owns the glass cakes?', "The articles don't say anything about “glass cakes”."],
  [
    'who does on-call, the baker or the miller?',
    "The articles on Baker and Miller don't mention “on-call”.",
  ],
])('a no says what is lacking, and no more: %s', async (question, headline) => {
  expect(await ask(question)).toMatchObject({ outcome: 'no-answer', headline });
});
