import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/errors.ts';
import { checkFolder } from '../../../src/knowledge/checks/check-folder.ts';
import { folder } from '../../helpers.ts';

const ROLES = `roles:
  - { id: head-cook, name: Head cook, aliases: [HC] }
  - { id: waiter, name: Waiter }
  - { id: delivery-manager, name: Delivery manager }
  - { id: finance, name: Finance team }
`;
/** Names every role, so that nothing is missing. */
const STAFF = '# Staff\n\nHead cooks, waiters, delivery managers and the Finance team work here.\n';

async function check(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { problems } = await checkFolder(
    await folder({ 'roles.yaml': ROLES, 'staff.md': STAFF, ...files }),
  );
  return problems.map(formatProblem);
}

describe('roles', () => {
  test('that no article names are reported, families without members too', async () => {
    const roles = `roles:
  - { id: cook, name: Cook, includes: [night-cook] }
  - { id: night-cook, name: Night cook }
  - { id: porter, name: Porter, includes: [gardener] }
  - { id: gardener, name: Gardener }
`;
    const problems = await check({ 'roles.yaml': roles, 'staff.md': 'The night cook stays.\n' });
    expect(problems.map((problem) => problem.slice(0, 48))).toEqual([
      'roles.yaml:4: no article names the role "Porter"',
      'roles.yaml:5: no article names the role "Gardene',
    ]);
  });

  test('that an article of another role names are named', async () => {
    const problems = await check({
      'staff.md': '# Head cook\n\nAsks waiters, delivery managers and the Finance team.\n',
    });
    expect(problems).toEqual([]);
  });
});

describe('a heading', () => {
  test.each([
    ['Regional delivery manager', 'is taken for the role "Delivery manager"'],
    ['Senior waiter (L2)', 'make "Senior waiter" an alias of waiter'],
    ['Junior waiters', 'is taken for the role "Waiter"'],
    ['Cook', 'is not taken for the role "Head cook"'],
    ['Delivery manger', 'is nearly the role "Delivery manager": write "Delivery manager"'],
  ])('%s nearly names a role', async (heading, message) => {
    const problems = await check({ 'a.md': `# Jobs\n\n## ${heading}\n\nWords.\n` });
    expect(problems).toEqual([expect.stringContaining(message)]);
    expect(problems[0]).toMatch(/^a\.md:3: the heading /);
  });

  test.each([
    'Waiters',
    'Head cook (L3)',
    'HC',
    'Waiters and delivery managers',
    'Hiring waiters',
    'How to become a waiter',
    'Working with the Finance team',
    'Delivery',
    'Team',
    'Waiter training',
    '2026 waiter',
    'Regional Finance team',
    'Waitr cook',
    'Waitr delivery manger',
  ])('%s does not', async (heading) => {
    expect(await check({ 'a.md': `# Jobs\n\n## ${heading}\n\nWords.\n` })).toEqual([]);
  });

  test('is reported once', async () => {
    const jobs = '# Jobs\n\n## Senior waiter\n\nWords.\n';
    expect(await check({ 'a.md': jobs, 'b.md': jobs })).toHaveLength(1);
  });
});

describe('a matrix', () => {
  const matrix = (marks: readonly string[], legend = ''): Record<string, string> => ({
    'a.md': `# Who\n\n${legend}\n\n| Thing | Waiter | Head cook |\n|---|---|---|\n${marks.join('\n')}\n`,
  });
  const ODD = ['| Tables | P | V |', '| Menu | V | P |'];

  test('with letters that nothing explains is reported at the first', async () => {
    expect(await check(matrix(ODD))).toEqual([
      expect.stringMatching(/^a\.md:7: the matrix has "P", which nothing explains: .*“P = …”/),
    ]);
  });

  test('whose rows are roles too', async () => {
    const rows =
      '| Role | Tables | Menu |\n|---|---|---|\n| Waiter | P | V |\n| Head cook | V | P |\n';
    expect(await check({ 'a.md': `# Who\n\n${rows}` })).toEqual([
      expect.stringMatching(/^a\.md:5: the matrix has "P"/),
    ]);
  });

  test.each([
    ['with a legend', matrix(ODD, 'P = prepares, V = verifies')],
    ['of RACI', matrix(['| Tables | R | A |', '| Menu | C/I | R |'])],
    ['of ticks', matrix(['| Tables | ✓ | ✗ |', '| Menu | yes | no |'])],
    ['of words', matrix(['| Tables | Lays them | Looks |', '| Menu | Reads it | Writes it |'])],
    ['with few marks', matrix(['| Tables | P | Looks on |', '| Menu | Reads it | Writes it |'])],
  ])('%s is fine', async (_, files) => {
    expect(await check(files)).toEqual([]);
  });
});

describe('a link', () => {
  const FILES = {
    'guides/menu.md':
      '# The menu\n\n## Prices & taxes\n\n## Today\n\n## Today\n\n<a name="old"></a>\n\n## Wine {#wine-list}\n',
    'draft.md': '---\ndraft: true\n---\n# Draft\n',
    'notes/plan.txt': 'x',
  };

  test.each([
    [
      '[x](guides/menus.md)',
      'leads to no file: write the path of an article, or take the link out',
    ],
    ['[x](menu.md "title")', 'leads to no file: write guides/menu.md'],
    ['[x](guides/menu.md#price--taxes)', 'leads to no heading: write guides/menu.md#prices--taxes'],
    ['[x](#today)', 'leads to no heading: write the anchor of a heading'],
    ['[![logo](logo.png)](gone.md)', 'the link to "gone.md" leads to no file'],
    ['[x][ref]\n\n[ref]: <gone.md>', 'the link to "gone.md" leads to no file'],
    ['see <a class="b" href="gone.md">it</a>', 'the link to "gone.md" leads to no file'],
    [
      '[x](staff.md#wages)',
      'leads to no heading: write staff.md, or the anchor of one of its headings',
    ],
    ['[over\ntwo lines](gone.md)', 'the link to "gone.md" leads to no file'],
    ['| a |\n|---|\n| [x](gone.md) |', 'the link to "gone.md" leads to no file'],
  ])('%s leads nowhere', async (markdown, message) => {
    const problems = await check({ ...FILES, 'a.md': `# A\n\n${markdown}\n` });
    expect(problems).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    '[x](guides/menu.md)',
    '[x](./guides/menu.md#prices--taxes)',
    '[x](guides/menu.md#prices-taxes)',
    '[x](guides/menu.md#today-1) [x](guides/menu.md#old) [x](guides/menu.md#wine-list)',
    '[x](<guides/menu.md#today>) [x](guides/menu.md?plain=1#L20) [x](#a) [x](#)',
    '[x](draft.md) [x](notes/plan.txt) [x](../outside.md) [x](/root.md)',
    '[x](https://x.example/gone.md) [x](mailto:a@x.example) [x]({{ url }}/gone.md)',
    '![x](gone.md) `[x](gone.md)` \\[x](gone.md)',
    '```\n[x](gone.md)\n```\n\n<!-- [x](gone.md) -->',
    '(here)=\n\n[x](#here) [x](?plain=1)',
    '[x](guides) [x](guides/) [x](gone) [^1]\n\n[^1]: gone.md',
  ])('%s is fine', async (markdown) => {
    expect(await check({ ...FILES, 'a.md': `# A\n\n${markdown}\n` })).toEqual([]);
  });

  test('is found in the worst of texts within moments', async () => {
    const worst = [
      '[',
      '](',
      '](#',
      '<!--',
      '<a href=',
      '`',
      '#\t',
      ' #',
      '[a]:',
      '\\',
      '(((',
      '~~~',
    ];
    const files = worst.map((unit, at) => [`w${at}.md`, unit.repeat(200_000 / unit.length)]);
    const problems = await check(Object.fromEntries(files));
    expect(problems.length).toBeLessThan(20);
  });
});
