import { expect, test } from 'vitest';
import { readAttributed } from '../attributed.ts';

const FENCE = '```';

test.each([
  ['a label', '(red-days)=\n\nA day.', 'A day.'],
  ['a comment', '(red-days)=\n% not said\nA day.', 'A day.'],
  [
    'words of a link',
    'See {ref}`the days <red-days>` and {term}`Day<day>`.',
    'See the days and Day.',
  ],
  ['a bare link', 'See {ref}`red-days` {cite:p}`Smith2020`.', 'See `red-days` .'],
  [
    'a note with options',
    `${FENCE}{note}\n:class: tip\nA day.\n${FENCE}\n\n${FENCE}{tip}\n---\nname: a\n---\nB.\n${FENCE}`,
    'A day.\n\nB.',
  ],
  [
    'a figure',
    `${FENCE}{figure} map.png\n---\nheight: 400px\nname: map\n---\nThe map.\n${FENCE}`,
    'The map.',
  ],
  ['what the tool makes', `A.\n\n${FENCE}{toctree}\n:depth: 2\na\nb\n${FENCE}\n\nB.`, 'A.\n\nB.'],
  [
    'fences within fences',
    `${FENCE}\`{note}\n${FENCE}{tip}\nA.\n${FENCE}\n${FENCE}text\n(b)=\n${FENCE}\n${FENCE}\``,
    `A.\n\n${FENCE}\n(b)=\n${FENCE}`,
  ],
  ['code', `${FENCE}{r}\n(a)=\n${FENCE}\n\n\`{ref}\``, `${FENCE}\n(a)=\n${FENCE}\n\n\`{ref}\``],
  [
    'spans of code that end like a role',
    'The path `/a/{doc}` and `/b/{doc}`, {ref}`c <d>`.',
    'The path `/a/{doc}` and `/b/{doc}`, c.',
  ],
  [
    'what is not closed',
    `> ${FENCE}{contents}\n> a\n\n{ref}\`Budgets <b>\` are ours.`,
    `> ${FENCE}{contents}\n> a\n\nBudgets are ours.`,
  ],
  ['percent', `${FENCE}{r}\na\n${FENCE}\n\n% of it.`, `${FENCE}\na\n${FENCE}\n\n% of it.`],
])('MyST: %s', async (_, article, text) => {
  expect(await readAttributed(article)).toEqual([`none:  | ${text}`]);
});

test('a directive that is called by a role is of that role, a glossary of its terms', async () => {
  const article = `${FENCE}{admonition} Product manager\nSets prices.\n${FENCE}\n\n${FENCE}{glossary}\nRed day\n    a day off\nPM\n    the product manager\n${FENCE}\n`;
  expect(await readAttributed(article)).toEqual([
    'lead-in: product-manager | **Product manager**\n\nSets prices.',
    'none:  | **Red day**\n\n- a day off',
    'lead-in: product-manager | **PM**\n\n- the product manager',
  ]);
});
