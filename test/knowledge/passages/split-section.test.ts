import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/knowledge/article.ts';
import { createRoleLabels } from '../../../src/knowledge/role-labels.ts';
import { createNameFinder } from '../../../src/text/role-names.ts';

const labels = createRoleLabels(
  createNameFinder([
    { id: 'designer', name: 'Designer', aliases: [] },
    { id: 'product-manager', name: 'Product manager', aliases: ['PM'] },
  ]),
);
const read = (article: string) => readArticle('guide.md', article, labels, new Set(['designer']));
const texts = (article: string) => read(article).passages.map(({ text }) => text);
const lengths = (article: string) => texts(article).map(({ length }) => length);

const sentence = 'This sentence has exactly fifty characters in it ok. ';

test('a section of about a thousand characters is one passage', () => {
  const article = `# A\n\n${sentence.repeat(10)}\n\n- one\n- two\n\n${sentence.repeat(9)}`;
  expect(lengths(article)).toHaveLength(1);
});

test('a longer one is cut between blocks, and what is tiny joins its neighbour', () => {
  const block = sentence.repeat(12).trim();
  expect(texts(`# A\n\nShort.\n\n${block}\n\n${block}\n\nEnd.`)).toEqual([
    `Short.\n\n${block}`,
    `${block}\n\nEnd.`,
  ]);
});

test('a list is cut between its items, each part under the lead-in again', () => {
  const item = `- ${sentence.repeat(4).trim()}\n  - nested`;
  const found = texts(`# A\n\nYou bring:\n\n${Array(12).fill(item).join('\n')}`);
  expect(found.length).toBeGreaterThan(2);
  for (const text of found) {
    expect(text).toMatch(/^You bring:\n\n- This/);
    expect(text).toMatch(/- nested$/);
    expect(text.length).toBeLessThanOrEqual(1200);
  }
});

test('a long lead-in stands before the first part only', () => {
  const lead = `${sentence.repeat(5)}Namely:`;
  const found = texts(`# A\n\n${lead}\n\n${Array(30).fill(`- ${sentence}`).join('\n')}`);
  expect(found.map((text) => text.startsWith(lead))).toEqual([
    true,
    ...found.slice(1).map(() => false),
  ]);
});

test('lead-ins that grow longer than a passage are let go', () => {
  const lead = `${sentence.repeat(15)}namely:`;
  expect(lengths(`# A\n\n${lead}\n\n${lead}\n\n- item`)).toHaveLength(2);
});

test('a paragraph of half as much again stays whole, a giant is cut at sentence ends', () => {
  expect(lengths(`# A\n\n${sentence.repeat(25)}`)).toHaveLength(1);
  for (const text of texts(`# A\n\n${sentence.repeat(100)}`)) {
    expect(text).toMatch(/^This .* ok\.$/s);
    expect(text.length).toBeLessThanOrEqual(1000);
  }
});

test('words without sentences are cut at spaces, a word without end anywhere but within a character', () => {
  expect(texts(`# A\n\n${'word '.repeat(1000)}`).join(' ')).toBe('word '.repeat(1000).trim());
  const found = texts(`# A\n\n${'😀x'.repeat(3000)}`);
  expect(found.join('')).toBe('😀x'.repeat(3000));
  for (const text of found) expect(text).not.toMatch(/[\ud800-\udfff]/u);
});

test('a giant of code, quote, cell or item is cut and keeps its marks', () => {
  const lines = Array(100).fill(sentence.trim());
  for (const text of texts(`# A\n\n\`\`\`\n${lines.join('\n')}\n\`\`\``)) {
    expect(text).toMatch(/^```\nThis [^`]* ok\.\n```$/);
  }
  for (const text of texts(`# A\n\n\`\`\`\`\n\`\`\`\n${lines.join('\n')}\n\`\`\`\``)) {
    expect(text.length).toBeLessThanOrEqual(1200);
  }
  for (const text of texts(`# A\n\n> ${lines.join('\n> ')}`))
    expect(text).toMatch(/^(?:> This .* ok\.\n?)+$/);
  for (const text of texts(`# A\n\n| a | b | c |\n|-|-|-|\n| head | ${lines.join(' ')} | more |`)) {
    expect(text).toMatch(/^\*\*head\*\* – [bc]: /);
  }
  for (const text of texts(`# A\n\n| a | Designer |\n|-|-|\n| head | ${lines.join(' ')} |`)) {
    expect(text).toMatch(/^\*\*Designer\*\* {2}\n\*\*head\*\*: This/);
  }
});

const markdown = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '# ',
        '\n',
        '\n\n',
        '- ',
        '  - ',
        '1. ',
        '> ',
        '```',
        '~~~\n',
        '|',
        '|-|-|\n',
        '| a | b |\n',
        '<table>',
        '<tr>',
        '<td>',
        '</table>',
        '<!--',
        '-->',
        '<br>',
        '<details>',
        '---\n',
        'title: x\n',
        '**',
        '__',
        '[a](b)',
        '![',
        '](',
        '[x]: y\n',
        '\0',
        '\r\n',
        '\ufeff',
        ':',
        'Designer',
        'product manager',
        '===\n',
        '\t',
        '    ',
        '&amp;',
        '\\',
        '`',
        '{#a}',
        '{{ x }}',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.lorem({ maxCount: 30 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

test('whatever the text, reading it neither fails nor gives a passage that is empty, too long or out of place', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const { passages } = read(text);
      const last = text.split(/\r\n?|\n/).length;
      for (const passage of passages) {
        expect(passage.text).toMatch(/[^\s]$/);
        // Hard breaks between lines of words are all the blanks at line ends.
        const unbroken = passage.text.replace(/(?<=\S) {2}\n(?=.*\S)/g, '\n');
        expect(unbroken).not.toMatch(/[ \t]$/m);
        expect(passage.text.length).toBeLessThanOrEqual(3000);
        expect(passage.line).toBeGreaterThanOrEqual(1);
        expect(passage.line).toBeLessThanOrEqual(last);
      }
      expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
    }),
    { numRuns: 300 },
  );
});

test('words under plain headings are found again, each once and under its own heading', () => {
  // A section of nothing but "tba" holds no text yet, and is left out.
  const word = fc
    .stringMatching(/^[a-z]{3,8}$/)
    .filter((text) => !/^(?:tb[acd]|todo|wip)$/.test(text));
  const section = fc.record({
    words: fc.array(word, { minLength: 1, maxLength: 300 }),
    list: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(section, { minLength: 1, maxLength: 5 }), (sections) => {
      const article = sections
        .map(
          ({ words, list }, at) =>
            `## Part ${at} of it\n\n${list ? words.map((one) => `- ${one}`).join('\n') : words.join(' ')}\n`,
        )
        .join('\n');
      const { passages } = read(`# Title\n\n${article}`);
      for (const [at, { words }] of sections.entries()) {
        const own = passages.filter(({ heading }) => heading[0] === `Part ${at} of it`);
        expect(own.flatMap(({ text }) => text.match(/[a-z]+/g) ?? [])).toEqual(words);
      }
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['markup', '*a**b'],
  ['brackets', '!['],
  ['quotes', '> '],
  ['items', '- '],
  ['cells', '|a'],
  ['tags', '<a '],
  ['ticks', '`a``'],
  ['spaces', ' '],
  ['comments', '<!--'],
  ['link starts', '[a](b '],
  ['breaks', 'a <br> '],
  ['line ends', '\n'],
  ['backslashes', '\\'],
])('a hundred thousand characters of %s are read', (_, part) => {
  const { passages } = read(`# A\n\nx${part.repeat(100_000 / part.length)}y`);
  for (const { text } of passages) expect(text.length).toBeLessThanOrEqual(3000);
  expect(passages.length).toBeGreaterThan(0);
});

test.each([
  '`TO BE DONE`',
  'TBD',
  '*Level descriptions to be defined.*',
  '🚧 This page is under construction! 🚧',
  '- Coming soon\n- to do',
])('what says that a text is still to come is no passage: %s', (placeholder) => {
  expect(texts(`# A\n\n${placeholder}\n\n## B\n\nWork that has to be done is done.`)).toEqual([
    'Work that has to be done is done.',
  ]);
});

test.each([
  'Every release is to be documented.',
  'We limit work in progress.',
  'Minutes are to be written',
])('a text that only has such words is one: %s', (text) => {
  expect(texts(`# A\n\n${text}`)).toEqual([text]);
});
