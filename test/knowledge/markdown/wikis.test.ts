import { expect, test } from 'vitest';
import { readAttributed } from '../attributed.ts';

test.each([
  ['a page', 'See [[Red days]].', 'See Red days.'],
  ['words', 'See [[Rota/Red days|the days]].', 'See the days.'],
  ['words in a table', '| A | B |\n|---|---|\n| [[Red\\|days]] | [[x|y]] |', '**days** – B: y'],
  [
    'a path and a heading',
    'See [[guides/Red days.md#Who#When]] and [[#Here]].',
    'See Red days › Who › When and Here.',
  ],
  ['a block', 'See [[Red days#^a1b2]] and [[Red days^a1b2]].', 'See Red days and Red days.'],
  ['words first', 'See [[the days|Red-days]].', 'See the days.'],
  [
    'the web',
    '[[https://a.example]] [[a|https://b.example]] [[https://c.example|c]]',
    '<https://a.example> [a](https://b.example) [c](https://c.example)',
  ],
  [
    'what is embedded',
    'A ![[map.png]]![[map.png|200x100]]![[map.png|the map|300]] ![[Red days]]',
    'A the map Red days',
  ],
  [
    'other brackets',
    '[[a]](https://a.example) \\[[b]] [[ -f c ]] [[1,2],[3]] [[^d]]',
    '[[a]](https://a.example) \\[[b]] [[ -f c ]] [[1,2],[3]] [[^d]]',
  ],
  [
    'references',
    '[[1]] [[x]][1]\n\n[1]: https://a.example',
    '[[1](https://a.example)] [[x]](https://a.example)',
  ],
  ['code', '`[[a]]`\n\n```\n[[b]]\n```', '`[[a]]`\n\n```\n[[b]]\n```'],
])('wiki links: %s', async (_, article, text) => {
  expect(await readAttributed(article)).toEqual([`none:  | ${text}`]);
});

test('a role in a wiki link is named', async () => {
  expect(await readAttributed('The [[Product manager|PM]] owns prices.')).toEqual([
    'mention: product-manager | The PM owns prices.',
  ]);
});

test.each([
  ['highlights', 'A ==red *day*== is, if a == b and c==d.', 'A red *day* is, if a == b and c==d.'],
  ['comments', 'A %%not said%% day, 50%% to 60%% off (%%x%%).', 'A day, 50%% to 60%% off ().'],
  ['comments over lines', 'A\n\n%%\nnot\n\nsaid\n%%\n\n%% nor\nthis %%\n\nB', 'A\n\nB'],
  ['an open comment', '%%\n\nA', 'A'],
  [
    'ids of blocks',
    'A day. ^a1b2c3\n\n- B ^list-id\n\n^alone\n\nx ^2 and 10 ^n',
    'A day.\n\n- B\n\nx ^2 and 10 ^n',
  ],
  ['code', '`==a==` `%%b%%` `c ^dddd`', '`==a==` `%%b%%` `c ^dddd`'],
])('marks of Obsidian: %s', async (_, article, text) => {
  expect(await readAttributed(article)).toEqual([`none:  | ${text}`]);
});

test.each([
  [
    'of links, pictures and spans',
    '[a](https://a.example){:target="_blank"} ![b](c.png){width=50% .d} [e]{.f} **g**{#h} `i`{.js}',
    '[a](https://a.example) b e **g** `i`',
  ],
  [
    'of paragraphs',
    'A day.\n{: .note #x}\n\nB day. {:.y}\n{ .annotate }\n\n{:toc}',
    'A day.\n\nB day.',
  ],
  [
    'that are none',
    'A {set, of} {things} {x} {1: 2} f(x){.}',
    'A {set, of} {things} {x} {1: 2} f(x){.}',
  ],
  ['in code', '`{: .a}`\n\n```\n{: .b}\n```', '`{: .a}`\n\n```\n{: .b}\n```'],
])('attribute lists %s', async (_, article, text) => {
  expect(await readAttributed(article)).toEqual([`none:  | ${text}`]);
});

test.each([
  ['wiki links', '[['.repeat(100_000)],
  ['wiki words', `[[${'a|'.repeat(100_000)}]]`],
  ['highlights', '==a '.repeat(50_000)],
  ['comments', '%%a '.repeat(50_000)],
  ['open comments', '%%\na\n'.repeat(30_000)],
  ['ids', ' ^a'.repeat(66_000)],
  ['attribute lists', '[a]{.b '.repeat(28_000)],
  ['attributes', `[a]{${'.b '.repeat(66_000)}`],
  ['attributes of a heading', `# a ${'{.b '.repeat(50_000)}`],
  ['blanks in a heading', `# a${' '.repeat(200_000)}{`],
  ['link definitions', '[a]: ( "b\n'.repeat(20_000)],
  ['blanks in a link definition', `[a]: (${' '.repeat(200_000)}b`],
])('much of it is read: %s', async (_, article) => {
  expect(await readAttributed(`Text.\n\n${article}`)).not.toEqual([]);
});
