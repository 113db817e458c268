import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/errors.ts';
import { pack } from '../../helpers.ts';

const ROLES = 'roles: [{ id: designer, name: Designer }, { id: qa, name: QA }]';

async function read(article: string) {
  const { passages, warnings } = await pack({ 'roles.yaml': ROLES, 'on-call.md': article });
  return { passages, warnings: warnings.map(formatProblem) };
}

test('front matter gives title, source, date and roles; other keys are left alone', async () => {
  const { passages, warnings } = await read(`---
title: 2026
source: https://example.com/on-call
updated: 2026-03-31
role: [designer, qa]
layout: { page: wide }
? [a, b]
: c
---

Who is called.
`);
  expect(warnings).toEqual([]);
  expect(passages).toEqual([
    {
      id: 'on-call.md#',
      article: '2026',
      path: 'on-call.md',
      line: 11,
      heading: [],
      slug: '',
      roles: ['designer', 'qa'],
      attribution: 'title',
      text: 'Who is called.',
      source: 'https://example.com/on-call',
      updated: '2026-03-31',
      isOutdated: false,
    },
  ]);
});

test.each([
  ['2026-03-31', '2026-03-31'],
  ['2026-3-1 10:00:00', '2026-03-01'],
  ['2026/03/31', '2026-03-31'],
  ['"31 March 2026"', '2026-03-31'],
  ['Mar 31, 2026', '2026-03-31'],
])('the date %s is understood', async (written, iso) => {
  const { passages, warnings } = await read(`---\nupdated: ${written}\n---\nText.`);
  expect(warnings).toEqual([]);
  expect(passages[0]?.updated).toBe(iso);
});

test.each(['2026-02-30', '2026-13-01', '3/4/2026', 'yesterday', 'March', 'Mar 99, 2026'])(
  'the date %s is warned of and left out',
  async (written) => {
    const { passages, warnings } = await read(`---\nupdated: ${written}\n---\nText.`);
    expect(warnings).toEqual([
      `on-call.md:2: updated "${written}" is not a date: write it as 2026-03-31`,
    ]);
    expect(passages[0]?.updated).toBeNull();
  },
);

test('a bad source, an unknown role and a list in place of a text are warned of, the rest counts', async () => {
  const { passages, warnings } = await read(`---
title: [a, b]
source: ftp://example.com
role:
  - designer
  - pilot
updated: {}
---
Text.`);
  expect(warnings).toEqual([
    'on-call.md:2: title must be one text: write it plainly, or in quotes',
    'on-call.md:7: updated must be one text: write it plainly, or in quotes',
    'on-call.md:3: source "ftp://example.com" is not a web address: write it in full, such as https://example.com/page',
    'on-call.md:4: role "pilot" is not in roles.yaml: write one of its ids, or add the role there',
  ]);
  expect(passages[0]).toMatchObject({ article: 'On call', source: null, roles: ['designer'] });
});

test.each([
  ['title: "open\n', /front matter is not valid YAML here/],
  ['title: {{ page.title }}\n', /title must be one text/],
  ['title: "{{ page.title }}"\n', /is a template: write the title itself/],
  ['title: a\n\tb: c\n', /front matter is not valid YAML here/],
  ['title: *open*\n', /has \*open\*, but nothing is marked &open\*/],
  ['role: { id: designer }\n', /role must be a role id or a list of them/],
])('broken front matter %j is a warning and the article still counts', async (front, warning) => {
  const { passages, warnings } = await read(`---\n${front}---\n\nText.`);
  expect(warnings[0]).toMatch(warning);
  expect(warnings[0]).toMatch(/^on-call\.md:\d: /);
  expect(passages.map(({ text }) => text)).toEqual(['Text.']);
});

test('front matter in a comment of PHP is read, whatever case its keys have', async () => {
  const { passages, warnings } = await read(`/*
Title: Who is called
Description: The rota
Sort: 50
*/

The designer is called.
`);
  expect(warnings).toEqual([]);
  expect(passages).toMatchObject([
    { article: 'Who is called', line: 7, text: 'The designer is called.' },
  ]);
  const text = '/* no front matter\nbut a comment */\n\nThe designer is called.';
  expect((await read(text)).passages[0]?.text).toContain('no front matter');
  expect((await read('/**\nTitle: Open\n\nThe designer is called.\n')).warnings).toEqual([
    'on-call.md:1: front matter is opened by /** but never closed: write */ on a line of its own after it',
  ]);
});

test('front matter that is never closed is warned of and read as text', async () => {
  const { passages, warnings } = await read('---\ntitle: Guide\n\nText.');
  expect(warnings).toEqual([
    'on-call.md:1: front matter is opened by --- but never closed: write --- on a line of its own after it',
  ]);
  expect(passages[0]?.text).toContain('Text.');
});

test('a rule at the top is a rule, and empty front matter is nothing', async () => {
  const rule = await read('---\n\nFirst part.\n\n---\n\nSecond part.');
  expect(rule.warnings).toEqual([]);
  expect(rule.passages.map(({ text }) => text)).toEqual(['First part.\n\nSecond part.']);
  expect((await read('---\nJust text.')).warnings).toEqual([]);
  const empty = await read('---\n# no keys\n---\nText.');
  expect(empty.passages.map(({ line, text }) => [line, text])).toEqual([[4, 'Text.']]);
  expect((await read('---\ntitle:\nrole:\n...\nText.')).passages[0]?.article).toBe('On call');
});

describe('front matter of other tools', () => {
  test.each([
    ['TOML', '+++\ntitle = "Calls"\nupdated = 2026-03-31\nrole = ["designer", "qa"]\n+++\n'],
    [
      'TOML with tables',
      "+++\ntitle = 'Calls'\nupdated = 2026-03-31T08:00:00Z\nrole = [\n  'designer',\n  'qa',\n]\n[params]\ntitle = 2\n+++\n",
    ],
    [
      'JSON',
      '{\n  "title": "Calls",\n  "updated": "2026-03-31",\n  "role": ["designer", "qa"],\n  "menu": { "a": "}" }\n}\n',
    ],
    [
      'JSON on one line',
      '{ "title": "Calls", "updated": "2026-03-31", "role": ["designer", "qa"] }\n',
    ],
    [
      'YAML behind empty lines',
      '\n\n---\ntitle: Calls\nupdated: 2026-03-31\nrole: [designer, qa]\n---\n',
    ],
    [
      'YAML behind a licence',
      '<!--\nLicence\n\nwords\n-->\n\n<!-- more -->\n---\ntitle: Calls\nupdated: 2026-03-31\nrole: [designer, qa]\n---\n',
    ],
    [
      'YAML behind two comments of a line',
      '<!-- a --> <!-- b\n--> \n---\ntitle: Calls\nupdated: 2026-03-31\nrole: [designer, qa]\n---\n',
    ],
    [
      'TOML behind a byte order mark',
      '\ufeff+++\ntitle = "Calls"\nupdated = 2026-03-31\nrole = ["designer", "qa"]\n+++\n',
    ],
  ])('counts: %s', async (_, front) => {
    const { passages, warnings } = await read(`${front}\nText.`);
    expect(warnings).toEqual([]);
    expect(passages).toHaveLength(1);
    expect(passages[0]).toMatchObject({
      article: 'Calls',
      updated: '2026-03-31',
      roles: ['designer', 'qa'],
      text: 'Text.',
      line: front.split('\n').length + 1,
    });
  });

  test.each([
    ['---\ntitle: Calls: by night\nrole: qa\n---\n', 2, /not valid YAML/, 'Calls: by night'],
    ['---\nrole: qa\ntitle: @night # who\nlayout: x\n---\n', 3, /not valid YAML/, '@night'],
    ['---\ntitle: "Calls" by night\nrole: qa\n---\n', 2, /not valid YAML/, '"Calls" by night'],
    ["---\nrole: qa\ntitle: 'it's night'\n---\n", 3, /not valid YAML/, "it's night"],
    ['---\ntitle: Calls\ntags: [a: b: c\nrole: qa\n---\n', 3, /not valid YAML/, 'Calls'],
    ['---\ntitle: Calls\n\tlayout: x\nrole: qa\n---\n', 3, /not valid YAML/, 'Calls'],
    ['\n+++\ntitle = Calls by night\nrole = "qa"\n+++\n', 3, /not valid TOML/, 'Calls by night'],
    ['{\n  "title": Calls by night,\n  "role": "qa"\n}\n', 2, /not valid JSON/, 'Calls by night'],
    ['{\n  "title": "Calls"\n  "role": "qa"\n}\n', 3, /not valid JSON/, 'Calls'],
  ])('%j: one bad line loses only itself', async (front, line, warning, title) => {
    const { passages, warnings } = await read(`${front}\nText.`);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(warning);
    expect(warnings[0]).toContain(`on-call.md:${line}: front matter is not valid`);
    expect(passages[0]).toMatchObject({ article: title, roles: ['qa'], text: 'Text.' });
  });

  test.each([
    ['+++\ntitle = "Calls"\n\nText.', '+++', '+++'],
    ['{\n"title": "Calls",\n\nText.', '{', '}'],
  ])('%j is never closed, which is warned of', async (article, mark, closing) => {
    const { passages, warnings } = await read(article);
    expect(warnings).toEqual([
      `on-call.md:1: front matter is opened by ${mark} but never closed: write ${closing} on a line of its own after it`,
    ]);
    expect(passages.at(-1)?.text).toContain('Text.');
  });

  test.each(['{{ x }}\n\nText.', '{: .x}\n\nText.', '+++\nText.\n+++', '<!-- a\n\nText.'])(
    '%j has none',
    async (article) => {
      const { passages, warnings } = await read(article);
      expect(warnings).toEqual([]);
      expect(passages.at(-1)?.text).toContain('Text.');
    },
  );

  test.each([
    '---\ndraft: true\n---\n',
    '---\npublished: false\n---\n',
    '+++\ndraft = true\n+++\n',
    '{ "draft": true }\n',
  ])('%j is a draft, which gives no passages', async (front) => {
    const knowledge = await pack({
      'roles.yaml': ROLES,
      'a.md': `${front}\nText.`,
      'b.md': '---\ndraft: false\npublished: 2026-03-31\n---\nText.',
    });
    expect(knowledge.drafts).toEqual(['a.md']);
    expect(knowledge.passages.map(({ path }) => path)).toEqual(['b.md']);
    expect(knowledge.warnings).toEqual([]);
  });

  test('a draft is yes or no', async () => {
    const { passages, warnings } = await read('---\ndraft: perhaps\n---\nText.');
    expect(warnings).toEqual([
      'on-call.md:2: draft "perhaps" is neither true nor false: write one of them',
    ]);
    expect(passages).toHaveLength(1);
  });

  test.each([
    ['yaml', `---\n${'a: b: c\n'.repeat(4_000)}---\n`],
    ['toml', `+++\n${'a = b\n'.repeat(10_000)}+++\n`],
    ['json', `{ "a": ${'{'.repeat(200_000)}\n}\n`],
    ['quotes', `---\ntitle: ${'"'.repeat(50_000)}\n---\n`],
    ['comments', `${'<!-- -->\n'.repeat(22_000)}`],
    ['open comments', `${'<!--\n'.repeat(40_000)}`],
  ])('much of it is read: %s', async (_, front) => {
    const { passages } = await read(`${front}\nText.`);
    expect(passages.at(-1)?.text).toContain('Text.');
  });
});
