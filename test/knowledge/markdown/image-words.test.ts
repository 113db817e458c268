import { describe, expect, test } from 'vitest';
import { botOn, talk } from '../../answer/packs.ts';
import { readAttributed } from '../attributed.ts';

/** What is quoted of an article. */
async function quoted(article: string): Promise<string> {
  return (await readAttributed(article)).map((line) => line.replace(/^.*? \| /, '')).join('\n\n');
}

describe('an image by itself is not quoted', () => {
  test.each([
    ['a paragraph', 'One.\n\n![The van from behind](v.png)\n\nTwo.', 'One.\n\nTwo.'],
    ['a link', 'One.\n\n[![Our van](v.png)](https://a.example/v)\n\nTwo.', 'One.\n\nTwo.'],
    ['badges', '[![ok](b.svg)](https://a.example) ![Good](c.svg)\n\nOne.', 'One.'],
    ['by reference', '![The van][v]\n\nOne.\n\n[v]: v.png', 'One.'],
    ['in emphasis', 'One.\n\n**![The van](v.png)**\n*![The van](v.png "Van")*', 'One.'],
    ['a line of a paragraph', 'Take a van.\n![A van](v.png)\nWash it.', 'Take a van.\n\nWash it.'],
    ['behind a sentence', 'Take a van. ![A van](v.png)\nWash it.', 'Take a van.\nWash it.'],
    ['behind a colon', 'This is a van: ![A white van](v.png)', 'This is a van:'],
    ['before a sentence', '![Warning](w.png) Vans have no brakes.', 'Vans have no brakes.'],
    ['between sentences', 'One. ![A van](v.png) Two.', 'One. Two.'],
    ['an item', '- One\n- ![A van](v.png)\n- Two', '- One\n- Two'],
    ['below an item', '1. One\n   ![A van](v.png)\n2. Two\n   - ![A bus](b.png)', '1. One\n2. Two'],
    ['a quote', '> ![A van](v.png)\n> One.', '>\n> One.'],
    ['at an end, described', 'The van ![A van seen from the left](v.png)', 'The van'],
    ['a hard break behind it', 'One. ![A van](v.png)  \nTwo.', 'One.  \nTwo.'],
    ['HTML', '<p align="center"><img src="v.png" alt="A van"></p>\n\nOne.', 'One.'],
    ['HTML in a text', 'One. <img src="v.png" alt="A van"/>\n\nTwo.', 'One.\n\nTwo.'],
    ['a figure', '<figure><img src="v.png" alt="A van"><p>Vans wait.</p></figure>', 'Vans wait.'],
    ['Obsidian', 'One.\n\n![[van.png|The van]]\n\nTwo.', 'One.\n\nTwo.'],
    ['Hugo', 'One.\n\n{{< figure src="v.png" alt="The van" >}}', 'One.'],
    [
      'with a caption',
      '{{< figure src="v.png" alt="The van" caption="Vans wait." >}}',
      'Vans wait.',
    ],
    ['MDX', 'One.\n\n<Image src="v.png" alt="The van" />\n\nTwo.', 'One.\n\nTwo.'],
    ['nothing else', '![A van](v.png)', ''],
  ])('%s', async (_, article, text) => {
    expect(await quoted(article)).toBe(text);
  });
});

describe('an image within a sentence stays as its words', () => {
  test.each([
    ['an icon', 'Press ![gear](g.png) to begin.', 'Press gear to begin.'],
    ['at the end', 'Press ![Save](s.png).', 'Press Save.'],
    ['at the end of a line', 'Press ![Save](s.png)', 'Press Save'],
    ['at the beginning', '![Save](s.png) keeps it.', 'Save keeps it.'],
    ['linked', 'Press [![Save](s.png)](https://a.example).', 'Press [Save](https://a.example).'],
    ['in HTML', 'Press <img src="s.png" alt="Save"> twice.', 'Press Save twice.'],
    ['without blanks', '![保存](s.png)を押す。', '保存を押す。'],
    ['in brackets', 'Press it (![Save](s.png)) now.', 'Press it (Save) now.'],
    ['in an item', '- Press ![Save](s.png), then wait.', '- Press Save, then wait.'],
    ['Obsidian', 'Press ![[s.png|Save]] twice.', 'Press Save twice.'],
    ['as code', 'Write `![Save](s.png)`.', 'Write `![Save](s.png)`.'],
  ])('%s', async (_, article, text) => {
    expect(await quoted(article)).toBe(text);
  });
});

test('a heading may be an image, and a word alone in a cell is its value', async () => {
  const article = `# ![Van handbook](v.png)

| Van | Clean | Photo |
|---|---|---|
| Red | ![yes](y.png) | ![The red van in May](r.png) |
| Blue | ![no](n.png) Since May | <img src="b.png" alt="The blue van"> |
`;
  expect(await quoted(article)).toBe('**Red** – Clean: yes  \n**Blue** – Clean: Since May');
});

test('an answer says nothing that only an image says', async () => {
  const bot = await botOn({
    'roles.yaml': 'roles: [{ id: driver, name: Driver }, { id: guard, name: Guard }]',
    'vans.md': `# Vans

## Driver

![The driver washes the van on Fridays](a.png)

The driver parks the van in the yard.

## Guard

The guard locks the yard. ![The guard washes the gate](b.png)
`,
  });
  const answers = talk(bot, 'who washes the van?', 'driver vs guard', 'what does the guard do?');
  expect(answers.map(({ outcome }) => outcome)[0]).not.toBe('answered');
  expect(JSON.stringify(answers)).toContain('parks the van');
  expect(JSON.stringify(answers)).not.toMatch(/washes the (?:van on|gate)/);
});

test.each([
  ['images', '![a b c](d) '.repeat(16_000)],
  ['images and words', 'a. ![b](c) '.repeat(18_000)],
  ['brackets', `${'[ '.repeat(50_000)}![a](b)${'[ '.repeat(50_000)}`],
  ['blanks', `![a](b)${' '.repeat(100_000)}![a](b)${' '.repeat(100_000)}x`],
  ['emphasis', `${'*'.repeat(100_000)}![a](b)${'*'.repeat(100_000)}`],
])('200 KB of %s are read in time', async (_, article) => {
  const started = performance.now();
  await readAttributed(`Text.\n\n${article}`);
  expect(performance.now() - started).toBeLessThan(10_000);
});
