import { expect, test } from 'vitest';
import { botOn } from '../answer/packs.ts';

/** Which records answer who owns each path. */
async function askPaths(files: Readonly<Record<string, string>>, paths: readonly string[]) {
  const bot = await botOn({
    'roles.yaml': `roles: [{ id: a, name: Alpha }, { id: b, name: Beta }, { id: c, name: Gamma }]
owners: [{ file: "**/OWNERS" }, { file: "**/CODEOWNERS" }]
`,
    'a.md': 'Nothing.',
    ...files,
  });
  return paths.map((path) => {
    const { outcome, owners, passages } = bot.ask(`/who-owns ${path}`).answer;
    const by = passages.map(({ passage }) => passage.article).join(', ');
    return `${path} ${outcome}: ${owners.map(({ role }) => role.id).join()} by ${by}`;
  });
}

test('OWNERS: the nearest folder that names somebody, by filters, up to one that stands alone', async () => {
  const files = {
    OWNERS: 'approvers: [a]\n',
    'pkg/OWNERS': 'filters: { ".*": { approvers: [b] }, "\\\\.sql$": { approvers: [c] } }\n',
    'pkg/sub/OWNERS': 'labels: [x]\n',
    'alone/OWNERS': 'options: { no_parent_owners: true }\nreviewers: [b]\n',
    'some/OWNERS': 'filters: { "\\\\.sql$": { approvers: [c] } }\n',
  };
  const paths = [
    'pkg/x.go',
    'pkg/x.sql',
    'pkg/sub/x.go',
    'alone/x.go',
    'some/x.sql',
    'some/x.go',
    'other/x.go',
  ];
  expect(await askPaths(files, paths)).toEqual([
    'pkg/x.go answered: b by pkg/OWNERS:1',
    'pkg/x.sql answered: b,c by pkg/OWNERS:1, pkg/OWNERS:1',
    'pkg/sub/x.go answered: b by pkg/OWNERS:1',
    'alone/x.go nearest:  by alone/OWNERS:1',
    'some/x.sql answered: c by some/OWNERS:1',
    'some/x.go answered: a by OWNERS:1',
    'other/x.go answered: a by OWNERS:1',
  ]);
});

test('a repository in a folder is asked with that folder, its name or without it', async () => {
  const files = {
    'repos/shop/CODEOWNERS': '* @a\n/src/ @b\n',
    'repos/lab/CODEOWNERS': '* @c\n',
    'tree/OWNERS': 'approvers: [a]\n',
    'tree/deep/OWNERS': 'approvers: [b]\n',
  };
  const paths = [
    'repos/shop/src/x.ts',
    'shop/src/x.ts',
    'src/x.ts',
    'repos/lab/x',
    'deep/x.go',
    'tree/deep/x.go',
  ];
  expect(await askPaths(files, paths)).toEqual([
    'repos/shop/src/x.ts answered: b by repos/shop/CODEOWNERS:2',
    'shop/src/x.ts answered: b by repos/shop/CODEOWNERS:2',
    'src/x.ts answered: b by repos/shop/CODEOWNERS:2',
    'repos/lab/x answered: c by repos/lab/CODEOWNERS:1',
    'deep/x.go answered: b by tree/deep/OWNERS:1',
    'tree/deep/x.go answered: b by tree/deep/OWNERS:1',
  ]);
});

test("GitLab's sections each add their owners, and leave out what they exclude", async () => {
  const files = {
    CODEOWNERS: '* @a\n[Docs] @b\n*.md\n!/old/\n[Code] @c\n/src/\n/src/free/\n',
  };
  const paths = ['x.md', 'src/x.md', 'old/x.md', 'src/x.ts'];
  expect(
    await askPaths(
      files,
      paths.map((path) => `/${path}`),
    ),
  ).toEqual([
    '/x.md answered: a,b by CODEOWNERS:1, CODEOWNERS:3',
    '/src/x.md answered: a,b,c by CODEOWNERS:1, CODEOWNERS:3, CODEOWNERS:6',
    '/old/x.md answered: a by CODEOWNERS:1',
    '/src/x.ts answered: a,c by CODEOWNERS:1, CODEOWNERS:6',
  ]);
});

test('letters of other case are taken for the folder that there is', async () => {
  const files = { CODEOWNERS: '* @a\n/docs/ @b\n/Docs/ @c\n/Web/ @c\n' };
  expect(
    await askPaths(files, ['docs/x.ts', 'Docs/x.ts', 'web/x.ts', 'WEB/x.ts', 'net/x.ts']),
  ).toEqual([
    'docs/x.ts answered: b by CODEOWNERS:2',
    'Docs/x.ts answered: c by CODEOWNERS:3',
    'web/x.ts answered: c by CODEOWNERS:4',
    'WEB/x.ts answered: c by CODEOWNERS:4',
    'net/x.ts answered: a by CODEOWNERS:1',
  ]);
});
