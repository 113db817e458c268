import { expect, test } from 'vitest';
import { pack } from '../../helpers.ts';

const ROLES = 'roles: [{ id: pilot, name: Pilot }]';

async function passages(article: string, path = 'guide.md') {
  return (await pack({ 'roles.yaml': ROLES, [path]: article })).passages;
}

async function texts(article: string): Promise<readonly string[]> {
  return (await passages(article)).map(({ text }) => text);
}

test('headings become the path in plain words, with the anchors that GitHub gives', async () => {
  const found = await passages(`# The _whole_ **guide**

Intro.

## 🚀 [Take-off](https://example.com) & \`landing\` ##

One.

Under
-----

Two.

### A <b>bold</b>&nbsp;step &amp; :tada: more

Three.

## Under

Four.

# Second part

Five.

## Under {#custom}

Six.

## ![](x.png)

Seven.
`);
  expect(found.map(({ article }) => article)).toEqual(Array(7).fill('The whole guide'));
  expect(found.map(({ line, heading, slug }) => [line, heading.join(' › '), slug])).toEqual([
    [3, '', 'the-whole-guide'],
    [7, 'Take-off & landing', 'take-off--landing'],
    [12, 'Under', 'under'],
    [16, 'Under › A bold step & more', 'a-bold-step--more'],
    [20, 'Under', 'under-1'],
    [24, 'Second part', 'second-part'],
    [28, 'Second part › Under', 'custom'],
  ]);
  expect(found.at(-1)?.text).toBe('Six.\n\nSeven.');
});

test.each([
  ['## Under {#own}', 'Under', 'own'],
  ['## **1\\. Under** {#1.-under}', '1. Under', '1.-under'],
  ['## Under { .wide #own data-x="a b" } ##', 'Under', 'own'],
  ['## Under {: #own}', 'Under', 'own'],
  ['## Under\n{: #own .wide}', 'Under', 'own'],
  ['## Under {/* #own */}', 'Under', 'own'],
  ['## Under {.wide}', 'Under', 'under'],
  ['## Under \\{#own\\}', 'Under', 'own'],
  ['Under {#own}\n-----', 'Under', 'own'],
  ['## Under {a set}', 'Under {a set}', 'under-a-set'],
])('the heading %j is %s with the anchor %s', async (heading, text, slug) => {
  const [found] = await passages(`# Guide\n\n${heading}\n\nWords.`);
  expect(found).toMatchObject({ heading: [text], slug, text: 'Words.' });
});

test('headings of HTML are headings, with their anchors', async () => {
  const found = await passages(
    '<div align="center">\n<h1 class="x">The <i>red</i>\n&amp; blue guide</h1>\n<p>Intro.</p>\n</div>\n\n<h2 id="own">Under</h2>\n\nOne.\n\n<h2>\n\nUpper\n\n</h2>\nTwo.\n\n<details><summary><h3>Deep</h3></summary>\nThree.\n</details>\n\n<h2><img src="x.png" alt=""></h2>\n\nFour.\n',
  );
  expect(found.map(({ article }) => article)).toEqual(Array(4).fill('The red & blue guide'));
  expect(found.map(({ line, heading, slug, text }) => [line, heading, slug, text])).toEqual([
    [4, [], 'the-red--blue-guide', 'Intro.'],
    [9, ['Under'], 'own', 'One.'],
    [16, ['Upper'], 'upper', 'Two.'],
    [19, ['Upper', 'Deep'], 'deep', 'Three.\n\nFour.'],
  ]);
});

test('passages know their line whatever stood above them', async () => {
  const found = await passages(
    "import A from 'a';\n\n:::note[One]\nTwo.\n:::\n\n# Three\n\n!!! a\n\n    Four.\n\n## Five\n\n{{< a >}}\nSix.\n{{< /a >}}\n\n## Seven\n\n- a\n- **Pilot**: b\n\n| A | B |\n|---|---|\n| Pilot | c |\n",
  );
  expect(found.map(({ line, text }) => [line, text])).toEqual([
    [3, '**One**\n\nTwo.'],
    [11, 'Four.'],
    [16, 'Six.'],
    [21, '- a'],
    [22, '- **Pilot**: b'],
    [26, '**Pilot** – B: c'],
  ]);
});

test('repeated anchors never meet', async () => {
  const found = await passages('Top.\n\n## A\n\n1\n\n## A 1\n\n2\n\n## A\n\n3\n\n## A\n\n4\n');
  expect(found.map(({ id }) => id)).toEqual([
    'guide.md#',
    'guide.md#a',
    'guide.md#a-1',
    'guide.md#a-2',
    'guide.md#a-3',
  ]);
});

test.each([
  ['---\ntitle: Given\n---\n# Given\n\nText.', 'Given', []],
  ['---\ntitle: Given\n---\n# Other\n\nText.', 'Given', ['Other']],
  ['# Boats [![Build](b.svg)](https://ci.example) ![](l.png)\n\nText.', 'Boats', []],
  ['# ![Boats](b.png)\n\n## Crew:\n\nText.', 'Boats', ['Crew']],
  ['Words first.\n\n## Small\n\nText.', 'Guide', ['Small']],
  ['## Before\n\n# Title\n\n## Title\n\nText.', 'Title', []],
  [`${'Words first. '.repeat(20)}\n\n# When\n\nText.\n\n# How\n\nText.`, 'Guide', ['How']],
  ['Words first.\n\n# Title\n\n## How\n\nText.', 'Title', ['How']],
  ['Text.', 'Guide', []],
])('the title of %j is %s', async (article, title, heading) => {
  expect((await passages(article)).at(-1)).toMatchObject({ article: title, heading });
});

test('a README without headings is called after its folder', async () => {
  expect((await passages('Text.', 'on_call-rota/README.md'))[0]?.article).toBe('On call rota');
  expect((await passages('Text.', 'README.md'))[0]?.article).toBe('README');
  expect((await passages('Text.', '_.md'))[0]?.article).toBe('_.md');
});

test('links and emphasis stay, definitions, comments and images go', async () => {
  expect(
    await texts(`See [the *plan*](https://example.com/a_(b)) and [this][Ref], [ref], [none][gone], \`[ref]\`.  
![A chart](chart.png) ![](empty.png)<!-- not
said --> <b>bold</b><br/>Next <your name> <https://example.com>.

<!-- nothing

at all -->

[ref]: https://example.com/ref "Title"
`),
  ).toEqual([
    'See [the *plan*](https://example.com/a_(b)) and [this](https://example.com/ref), [ref](https://example.com/ref), [none][gone], `[ref]`.  \nA chart  bold  \nNext <your name> <https://example.com>.',
  ]);
});

test('a comment that is never closed hides nothing', async () => {
  expect(await texts('One <!-- two\n\nThree')).toEqual(['One  two\n\nThree']);
});

test('lists keep their markers, their nested items and their lead-in', async () => {
  expect(await texts('Bring:\n\n1. A map\n   - folded\n2. Water  \n\n- [ ] a task\n')).toEqual([
    'Bring:\n\n1. A map\n   - folded\n2. Water\n\n- [ ] a task',
  ]);
});

test('quotes and code stay as they are, language names go', async () => {
  expect(
    await texts(
      '> Said\n> twice\n\n```sh\nls <b>\n```\n\n    indented\n\n````\n```\n````\n\n```\n```\n',
    ),
  ).toEqual(['> Said\n> twice\n\n```\nls <b>\n```\n\n```\nindented\n```']);
});

test('a table whose rule has more or fewer cells than its head is a table', async () => {
  const rows = '| Rope | Pilot | red |';
  const told = (rule: string) =>
    texts(`# Stores\n\n| Thing | Owner | Colour |\n${rule}\n${rows}\n`);
  const even = await told('|---|---|---|');
  expect(even.join()).not.toContain('|');
  expect(await told('|---|---|---|---|')).toEqual(even);
  expect(await told('|---|---|')).toEqual(even);
  expect(await texts('# Stores\n\n```\n| a | b |\n|---|---|---|\n```\n')).toEqual([
    '```\n| a | b |\n|---|---|---|\n```',
  ]);
});

test('a heading without a text is said by the section above it', async () => {
  expect(
    await texts(
      '# Tools\n\n## Office\n\nWe write letters.\n\n### Quill\n\n### Ink\n\n## Yard\n\nWe dig.\n\n## Shed\n',
    ),
  ).toEqual(['We write letters.\n\n- Quill\n\n- Ink', 'We dig.']);
});

test('table rows become lines that keep row and column headings', async () => {
  expect(
    await texts(`| Task | When | How |
|---|:-:|---|
| **Plan** | Monday | with [care](x.md)<br>and time |
| Fly | | a \\| b |
| | Friday | again |
| LANDING | | |
| Roll | | slowly |
| Stop | | |
`),
  ).toEqual([
    '**Plan** – When: Monday; How: with [care](x.md); and time  \n**Fly** – How: a | b  \n**Fly** – When: Friday; How: again  \n**LANDING**  \n**Roll** – How: slowly  \n**Stop**',
  ]);
});

test('where the first column repeats itself, the first two name the row', async () => {
  expect(
    await texts('| Area | Level | Aim |\n|-|-|-|\n| Craft | 1 | learn |\n| Craft | 2 | teach |\n'),
  ).toEqual(['**Craft, 1** – Aim: learn  \n**Craft, 2** – Aim: teach']);
});

test('simple HTML tables count as tables, empty lines and comments in them or not', async () => {
  expect(
    await texts(`Before.

<table>
  <!-- note
  --><thead>
  <tr><th>Task</th><th colspan="2">When</th></tr>
  </thead>

  <tr><td>Plan</td><td>Monday<br>Tuesday</td><td>early</td></tr>

  <tr><td colspan=3>Whole &amp; wide</td></tr>
</table>
After.

<table><tr><td>A</td><td>B</td></tr><tr><td>1</td><td><ul><li>x</li><li>y</li></ul></td></tr></table>

<table><tr><td>Alone</td></tr></table>

<table><tr><th>Head only</th></tr></table>

<table></table>
`),
  ).toEqual([
    'Before.\n\n**Plan** – When: Monday; Tuesday; early  \n**Whole & wide**\n\nAfter.\n\n**1** – B: x; y\n\nAlone\n\nHead only',
  ]);
});

test('other HTML counts by its words', async () => {
  expect(
    await texts(
      '<details>\n<summary>More&hellip; &#65;&#x42;&unknown;&#xD800;</summary>\n\nInside.\n\n</details>\n\n<p align="center"><img src="a.png" alt="A map"> of it</p>\n\n<script>alert(1)</script>\n',
    ),
  ).toEqual(['**More… AB&unknown;&#xD800;**\n\nInside.\n\nA map of it']);
});

test('Markdown that is nested without end is read as plain text, with a warning', async () => {
  const { passages: found, warnings } = await pack({
    'roles.yaml': ROLES,
    'a.md': `${'> '.repeat(20_000)}deep\n\n\nFlat.`,
  });
  expect(warnings[0]?.message).toMatch(
    /^cannot be read as Markdown .* nest lists and quotes less deeply$/,
  );
  expect(found.at(-1)).toMatchObject({ text: expect.stringMatching(/Flat\.$/) });
});

test('tables with empty heads, cells or a single column lose no word', async () => {
  expect(await texts('| | |\n|-|-|\n| | x |\n| y | z |\n| | |\n')).toEqual(['x  \n**y** – z']);
  expect(await texts('| a |\n|-|\n| one |\n| |\n| two |\n')).toEqual(['a: one  \na: two']);
  expect(await texts('<table><tr><td>a<td <tr><td>b</table>')).toEqual(['a: b']);
});
