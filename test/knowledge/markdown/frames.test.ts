import { describe, expect, test } from 'vitest';
import { readAttributed } from '../attributed.ts';

describe('containers', () => {
  test.each([
    ['Docusaurus', ':::note[Mind this]\nWords.\n:::\n', '**Mind this**\n\nWords.'],
    ['Docusaurus 2', ':::note Mind `this`\n\nWords.\n\n:::\n', '**Mind `this`**\n\nWords.'],
    ['attributes', ':::tip{title="Mind this" .x}\nWords.\n:::\n', '**Mind this**\n\nWords.'],
    ['a title in bold', ':::tip[**Mind** this]{#id}\nWords.\n:::\n', '**Mind this**\n\nWords.'],
    ['VuePress', '::: details Mind this {open}\nWords.\n:::\n', '**Mind this**\n\nWords.'],
    ['Pandoc', '::: {.note #id} :::\nWords.\n:::\n', 'Words.'],
    ['MyST', ':::{note} Mind this\n:class: tip\nWords.\n:::\n', '**Mind this**\n\nWords.'],
    [
      'one in another',
      '::::a\n:::b[In]\nOne.\n:::\nTwo.\n::::\nThree.',
      '**In**\n\nOne.\n\nTwo.\n\nThree.',
    ],
    [
      'Microsoft',
      ':::row:::\n:::column span="2":::\nWords.\n:::column-end:::\n:::row-end:::',
      'Words.',
    ],
    ['an image', 'One.\n\n:::image type="x" source="a.png" alt-text="A map.":::', 'One.'],
    ['PyMdown', '/// note | Mind this\nWords.\n///\n', '**Mind this**\n\nWords.'],
    ['none', '/// \n\n:::-) smile\n\n//// x y', ':::-) smile\n\n//// x y'],
    ['in a quote', '> :::note[Mind]\n> Words.\n> :::\n', '> **Mind**\n>\n> Words.\n>'],
    [
      'in a list',
      '- One\n\n  :::note[Mind]\n  Words.\n  :::\n\n- Two',
      '- One\n\n  **Mind**\n\n  Words.\n- Two',
    ],
    [
      'code',
      '```\n:::note\n```\n\nA `:::`\n\n    :::note\n',
      '```\n:::note\n```\n\nA `:::`\n\n```\n:::note\n```',
    ],
  ])('of %s are frames', async (_, article, text) => {
    expect(await readAttributed(article)).toEqual([`none:  | ${text}`]);
  });
});

describe('admonitions', () => {
  test.each([
    ['a title', '!!! note "Mind this"\n    Words.\n', '**Mind this**\n\nWords.'],
    [
      'no title',
      '!!! note ""\n\n    Words\n    and *more*.\n\n    Last.',
      'Words\nand *more*.\n\nLast.',
    ],
    ['kinds', '??? info inline end\n\tWords.', 'Words.'],
    [
      'lists, tables, code',
      '???+ tip\n    - a\n        - b\n\n    | A | B |\n    |---|---|\n    | 1 | 2 |\n\n    ```\n    !!! x\n      y\n    ```\n',
      '- a\n    - b\n\n**1** – B: 2\n\n```\n!!! x\n  y\n```',
    ],
    [
      'others in them',
      '!!! a\n    ??? b "In"\n        One.\n    Two.\n\nThree.',
      '**In**\n\nOne.\n\nTwo.\n\nThree.',
    ],
    [
      'a list around',
      '1. One\n\n    !!! note "Mind"\n        Words.\n2. Two',
      '1. One\n\n    **Mind**\n\n    Words.\n2. Two',
    ],
    [
      'nothing in them',
      '!!! Pay attention\n\n??? really\nText.',
      '!!! Pay attention\n\n??? really\nText.',
    ],
    [
      'code',
      '```\n!!! note\n    x\n```\n\n    !!! note\n        x\n',
      '```\n!!! note\n    x\n```\n\n```\n!!! note\n    x\n```',
    ],
  ])('with %s are frames', async (_, article, text) => {
    expect(await readAttributed(article)).toEqual([`none:  | ${text}`]);
  });
});

test('what a title in bold says ends with its frame', async () => {
  const about = 'lead-in: designer | **Designer**';
  expect(
    await readAttributed(
      '**Marketing team**\n\nSells.\n\n:::note[Designer]\nDraws.\n\nPaints.\n:::\n\nPrints.\n\n:::tip\nPosts.\n:::',
    ),
  ).toEqual([
    'lead-in: marketing | **Marketing team**\n\nSells.',
    `${about}\n\nDraws.\n\nPaints.`,
    'lead-in: marketing | Prints.\n\nPosts.',
  ]);
  expect(
    await readAttributed('=== "Designer"\n\n    Draws.\n\n=== "SRE"\n\n    Repairs.\n\nRests.'),
  ).toEqual([`${about}\n\nDraws.`, 'lead-in: sre | **SRE**\n\nRepairs.', 'none:  | Rests.']);
  expect(await readAttributed(':::note[Designer]\n:::\n\nRests.\n\n:::\n\nMore.')).toEqual([
    about,
    'none:  | Rests.\n\nMore.',
  ]);
});

test('tabs within a container each speak for their own role', async () => {
  const passages = [
    'lead-in: designer | **Designer**\n\nDraws.',
    'lead-in: sre | **SRE**\n\nRepairs.',
    'none:  | Rest.',
  ];
  const tabs = (mark: string) =>
    `::: tabs\n${mark} Designer\nDraws.\n${mark} SRE\nRepairs.\n:::\n\nRest.`;
  expect(await readAttributed(tabs('=='))).toEqual(passages);
  expect(await readAttributed(tabs('@tab'))).toEqual(passages);
  expect(
    await readAttributed(
      '::::tabs\n:::tab{label="Designer"}\nDraws.\n:::\n:::tab{label="SRE"}\nRepairs.\n:::\n::::\n\nRest.',
    ),
  ).toEqual(passages);
  expect(await readAttributed(':::note\n== a\n@tab b\n:::')).toEqual(['none:  | == a\n@tab b']);
});

test('a lead-in reaches into the frame behind it, not out of the one around it', async () => {
  expect(await readAttributed('Designers own:\n\n:::note\n- ink\n:::\n\n- water')).toEqual([
    'lead-in: designer | Designers own:\n\n- ink',
    'none:  | - water',
  ]);
});

test.each([
  ['[!note]', '> [!note]\n> Words.', '> [!NOTE]\n> Words.'],
  ['a title', '> [!Tip]- Mind *this*\n> Words.', '> **Mind this**\n>\n> Words.'],
  ['a sentence', '> [!tip] Mind this. Always.', '> [!TIP] Mind this. Always.'],
  ['one in another', '> Words.\n> > [!todo]+\n> > More.', '> Words.\n> > [!TODO]\n> > More.'],
  ['a kind of its own', '> [!my-kind|right]\n> Words.', '> Words.'],
  ['one in a list', '- > [!info] Mind\n  > Words.', '- > **Mind**\n  >\n  > Words.'],
  ['code', '`> [!note]`\n\n```\n> [!note]\n```', '`> [!note]`\n\n```\n> [!note]\n```'],
])('a callout: %s', async (_, article, text) => {
  expect(await readAttributed(article)).toEqual([`none:  | ${text}`]);
});

test.each([
  ['containers', ':::a\n'.repeat(40_000)],
  ['closings', ':::\n'.repeat(50_000)],
  ['colons', `:::a${':'.repeat(200_000)}x`],
  ['blanks behind colons', `:::a${' '.repeat(200_000)}b`],
  ['letters', `:::note ${'a'.repeat(200_000)}`],
  ['quotes', `:::note ${'a="'.repeat(60_000)}`],
  ['admonitions', '!!! a\n'.repeat(30_000)],
  [
    'deep admonitions',
    Array.from({ length: 300 }, (_, at) => `${' '.repeat(at * 4)}!!! a`).join('\n'),
  ],
  ['blanks in an admonition', `!!! a${' '.repeat(200_000)}(\n    b`],
  ['words in an admonition', `!!! ${'a '.repeat(100_000)}(\n    b`],
  ['callouts', '> [!a] b\n'.repeat(20_000)],
  ['quotes in quotes', `${'> '.repeat(100)}[!`.repeat(900)],
])('much of it is read: %s', async (_, article) => {
  expect(await readAttributed(`Text.\n\n${article}`)).not.toEqual([]);
});
