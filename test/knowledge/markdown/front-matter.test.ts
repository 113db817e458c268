import { expect, test } from 'vitest';
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
