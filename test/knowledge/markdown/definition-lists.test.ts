import { expect, test } from 'vitest';
import { readAttributed } from '../attributed.ts';

const DESIGNER = 'lead-in: designer | **Designer**\n\n- Draws.';

test.each([
  ['one definition', 'Designer\n: Draws.\n\nRest.', [DESIGNER, 'none:  | Rest.']],
  [
    'an empty line before it',
    'Designer\n\n:   Draws.',
    ['lead-in: designer | **Designer**\n\n-   Draws.'],
  ],
  ['several definitions', 'Designer\n: Draws.\n: Paints.', [`${DESIGNER}\n- Paints.`]],
  [
    'several terms',
    '**Designer**\nSRE\n: Rests.\n\nMarketing team\n: Sells.',
    [
      'lead-in: designer sre | **Designer, SRE**\n\n- Rests.',
      'lead-in: marketing | **Marketing team**\n\n- Sells.',
    ],
  ],
  [
    'no empty line between them',
    'Designer\n: Draws\nand paints.\nSRE\n: Repairs.',
    [
      'lead-in: designer | **Designer**\n\n- Draws\nand paints.',
      'lead-in: sre | **SRE**\n\n- Repairs.',
    ],
  ],
  [
    'more than a paragraph',
    'Designer\n:   Draws.\n\n    Paints `: x`.\n\n    - ink\n\nRest.',
    [
      'lead-in: designer | **Designer**\n\n-   Draws.\n\n    Paints `: x`.\n\n    - ink',
      'none:  | Rest.',
    ],
  ],
  [
    'a term of no role',
    'A red day\n: Nobody works.',
    ['none:  | **A red day**\n\n- Nobody works.'],
  ],
  [
    'a role that was bold before',
    '**SRE**\n\nRepairs.\n\nDesigner\n: Draws.\n\nRests.',
    ['lead-in: sre | **SRE**\n\nRepairs.', DESIGNER, 'lead-in: sre | Rests.'],
  ],
  ['code', '```\nA\n: B\n```', ['none:  | ```\nA\n: B\n```']],
  [
    'a list, a heading, a long text',
    `- Designer\n: x\n\n# SRE\n: y\n\n${'Word '.repeat(30)}\n: z`,
    ['title: sre | - Designer\n: x', `title: sre | : y\n\n${'Word '.repeat(30).trim()}\n: z`],
  ],
])('definition lists: %s', async (_, article, passages) => {
  expect(await readAttributed(article)).toEqual(passages);
});

test.each([
  [
    'a list of HTML',
    '<dl>\n<dt>Designer</dt>\n<dd>Draws.</dd>\n\n<dd>Paints <b>too</b>.</dd>\n<dt>SRE\n<dd>Repairs.\n</dl>\n\nRest.',
    [`${DESIGNER}\n\n- Paints too.`, 'lead-in: sre | **SRE**\n\n- Repairs.', 'none:  | Rest.'],
  ],
  [
    'details',
    '<details>\n<summary><b>Designer</b></summary>\n\nDraws *ink*.\n\n- a\n\n</details>\n\nRest.',
    ['lead-in: designer | **Designer**\n\nDraws *ink*.\n\n- a', 'none:  | Rest.'],
  ],
])('%s ends with what it says', async (_, article, passages) => {
  expect(await readAttributed(article)).toEqual(passages);
});

test.each([
  ['terms', 'A term\n: what it means\n'.repeat(8_500)],
  ['definitions', ': a\n'.repeat(50_000)],
  ['terms without definitions', 'Term\n'.repeat(40_000)],
  ['blanks', `Term\n:${' '.repeat(200_000)}a`],
  ['lists of HTML', '<dl><dt>a<dd>b'.repeat(14_000)],
  ['details', '<details><summary>a'.repeat(10_000)],
  ['headings of HTML', '<h1>a heading without end\n\n'.repeat(7_500)],
  ['headings on one line', '<h1>a</h1>'.repeat(20_000)],
])('much of it is read: %s', async (_, article) => {
  expect(await readAttributed(`Text.\n\n${article}`)).not.toEqual([]);
});
