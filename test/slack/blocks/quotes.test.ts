import { expect, test } from 'vitest';
import type { Passage } from '../../../src/knowledge/passage.ts';
import { renderExcerpt, renderQuote } from '../../../src/slack/blocks/quotes.ts';
import { found, TODAY } from '../../builders.ts';
import { pack } from '../../helpers.ts';

const ROLES = 'roles: [{ id: pilot, name: Pilot }, { id: baker, name: Baker }]';

async function quote(article: string): Promise<string[]> {
  const { passages } = await pack({ 'roles.yaml': ROLES, 'a.md': article });
  return passages.map((passage) => renderQuote({ passage, score: 1 }, TODAY)[0]?.text ?? '');
}

test.each([
  [
    'rows of a table',
    '# A\n\n| Task | When |\n|---|---|\n| Fly | May |\n| Land | June |\n',
    ['> *Fly* – When: May\n> *Land* – When: June'],
  ],
  [
    'the column of a role',
    '# A\n\n| Task | Pilot | Baker |\n|---|---|---|\n| Bread | eats it | bakes it |\n| Planes | flies them | waves |\n',
    [
      '> *Pilot*\n> *Bread*: eats it\n> *Planes*: flies them',
      '> *Baker*\n> *Bread*: bakes it\n> *Planes*: waves',
    ],
  ],
  ['items', '# A\n\n- one\n  goes on\n- two\n', ['> • one goes on\n> • two']],
  ['items of HTML', '# A\n\n<ol>\n<li>one</li>\n<li>two</li>\n</ol>\n', ['> one\n> two']],
  ['paragraphs of HTML', '# A\n\n<div><p>one</p><p>two</p></div>\n', ['> one\n> two']],
  ['lines broken by blanks', '# A\n\nRoad 1  \nBonn\n', ['> Road 1\n> Bonn']],
  ['lines broken by a backslash', '# A\n\nRoad 1\\\nBonn\n', ['> Road 1\n> Bonn']],
  ['lines broken by HTML', '# A\n\nRoad 1<br>Bonn<br />\nRhine\n', ['> Road 1\n> Bonn\n> Rhine']],
  [
    'broken lines of an item',
    '# A\n\n- Road 1  \n  Bonn\n- two\n',
    ['> • Road 1\n>     Bonn\n> • two'],
  ],
  [
    'a wrapped paragraph',
    '# A\n\nThe pilot\nflies **far**\n**away**.\n',
    ['> The pilot flies *far* *away*.'],
  ],
  ['code with a backslash', '# A\n\nRun\n\n```\na \\\nb\n```\n', ['> Run\n> \n> `a \\`\n> `b`']],
])('lines stay lines, and a paragraph is one: %s', async (_what, article, quotes) => {
  expect(await quote(article)).toEqual(quotes);
});

function cite(parts: Partial<Passage>): string {
  return renderQuote(found(parts), TODAY).at(-1)?.text ?? '';
}

test('a citation keeps an anchor with dots', () => {
  expect(
    cite({ source: 'https://h.example/a', slug: '2.-product-manager', heading: ['2. Product'] }),
  ).toBe('<https://h.example/a#2.-product-manager|Ways of working › 2. Product>');
});

test('marks in titles are characters, linked or not', () => {
  expect(cite({ article: 'The *best* _plan_' })).toBe('The ∗best∗ ˍplanˍ');
  expect(cite({ article: 'The *best*', source: 'https://h.example/a' })).toBe(
    '<https://h.example/a|The *best*>',
  );
});

test('words from right to left stand apart, and none of an article turn the line', () => {
  expect(cite({ article: 'الدور', heading: ['\u202eevil'] })).toBe('\u2068الدور\u2069 › evil');
});

test.each([
  [['Benefits', 'A €500 budget for books'], '> *A €500 budget for books*\n> Ask for it.'],
  [['12 weeks of leave'], '> *12 weeks of leave*\n> Ask for it.'],
  [['Step 2'], '> Ask for it.'],
  [['Books'], '> Ask for it.'],
])('a heading that tells an amount is quoted with what is below it: %j', (heading, shown) => {
  const one = {
    found: found({ heading, text: 'Ask for it.' }),
    size: 'alone',
    telling: null,
  } as const;
  expect(renderExcerpt(one)).toBe(shown);
});
