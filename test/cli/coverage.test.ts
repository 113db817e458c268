import { expect, test } from 'vitest';
import { coverage } from '../../src/cli/coverage.ts';
import { folder } from '../helpers.ts';
import { openConsole } from './console.ts';

async function cover(files: Readonly<Record<string, string>>, ...options: string[]) {
  const { io, written } = openConsole();
  const code = await coverage(['--knowledge', await folder(files), ...options], io);
  return { code, ...written };
}

const ROLES = `roles:
  - { id: baker, name: Baker }
  - { id: miller, name: Miller }
  - { id: crew, name: Crew, includes: [miller] }
  - { id: porter, name: Porter }
owners:
  - { file: things.yaml, items: "*", name: name, owner: by }
  - { file: "**/OWNERS" }
`;

test('what is left out is listed, each with its place', async () => {
  const report = await cover({
    'roles.yaml': ROLES,
    'things.yaml': `- { name: oven, by: baker }
- { name: sieve }
- { name: cart, by: Ana }
- { name: sack, by: [Ana, miller] }
- { name: door, by: Bo }
`,
    OWNERS: 'approvers: [baker]\n',
    'sub/OWNERS': 'labels: [x]\n',
    'alone/OWNERS': 'options: { no_parent_owners: true }\n',
    'a.md':
      '---\nupdated: 2019-03-31\n---\n# Baker\n\nBakes.\n\n## Old ways (deprecated)\n\nKneads.\n',
    'b.md': '# Weather\n\nIt rains.\n',
    'c.md': '---\ndraft: true\n---\n# Miller\n\nMills.\n',
    'd.md': '---\nupdated: 2999-01-01\n---\n# Miller\n\nMills.\n',
  });
  expect(report.code).toBe(0);
  expect(report.stdout).toBe(`## Roles without articles: 1

- Porter (porter)

## Articles without a role: 1

- b.md: Weather

## Articles updated over a year ago: 1

- a.md: Baker, 2019-03-31

## Archived or superseded articles: 1

- a.md: Baker

## Drafts: 1

- c.md

## Things owned by nobody: 2

- things.yaml:2: sieve
- alone/OWNERS:1: alone

## Owners that are no roles: 2

- things.yaml:3: Ana, of 2 things
- things.yaml:5: Bo, of 1 thing

## Roles that own nothing in files: 1

- Porter (porter)
`);
  expect(report.stderr).toContain('things.yaml:3: the owner "Ana" is no role');
});

test('a long list is cut, and --all shows it', async () => {
  const files = {
    'roles.yaml': 'roles: [{ id: baker, name: Baker }]\n',
    'baker.md': '# Baker\n\nBakes.\n',
    ...Object.fromEntries(
      Array.from({ length: 25 }, (_, at) => [`${at}.md`, `# Day ${at}\n\nRain.\n`]),
    ),
  };
  const { stdout } = await cover(files);
  expect(stdout).toMatch(
    /^## Articles without a role: 25\n\n(?:- .*\n){20}- and 5 more: --all shows them\n$/,
  );
  const all = await cover(files, '--all');
  expect(all.stdout.split('\n- ')).toHaveLength(26);
});

test('nothing may be left out', async () => {
  const { stdout } = await cover({
    'roles.yaml': 'roles: [{ id: baker, name: Baker }]\n',
    'a.md': '# Baker\n\nBakes.\n',
  });
  expect(stdout).toBe('Nothing is left out.\n');
});

test('help, and a folder that cannot be loaded', async () => {
  const { io, written } = openConsole();
  expect(await coverage(['--help'], io)).toBe(0);
  expect(written.stdout).toMatch(/^Usage: npm run --silent coverage/);
  expect((await cover({})).code).toBe(2);
});
