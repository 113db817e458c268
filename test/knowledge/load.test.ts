import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { folder, pack } from '../helpers.ts';

const ROLES = `
roles:
  - id: designer
    name: Designer
  - id: product-manager
    name: Product manager
    aliases: [PM]
    contact: { channel: "#product", handle: "@pm" }
synonyms:
  - [121, one-to-one]
`;

async function failure(dir: string, strict = false): Promise<readonly string[]> {
  try {
    await loadKnowledge(dir, { strict });
  } catch (error) {
    if (error instanceof InputError) return error.message.split('\n');
    throw error;
  }
  throw new Error('expected an InputError');
}

test('a folder becomes roles, synonyms and passages in the order of paths and lines', async () => {
  const knowledge = await pack({
    'roles.yaml': ROLES,
    'b.md': '# Second\n\nText of b.\n\n## More\n\nMore of b.',
    'a/c.md': '# First\n\nText of c.',
    'a/notes.txt': 'Not an article.',
    'a.md': 'Text of a.',
  });
  expect(knowledge.roles).toEqual([
    { id: 'designer', name: 'Designer', aliases: [] },
    {
      id: 'product-manager',
      name: 'Product manager',
      aliases: ['PM'],
      contact: { channel: '#product', handle: '@pm' },
      contactPlace: { file: 'roles.yaml', line: 8 },
    },
  ]);
  expect(knowledge.synonyms).toEqual([['121', 'one-to-one']]);
  expect(knowledge.warnings).toEqual([]);
  expect(
    knowledge.passages.map(({ id, line, article, heading }) => [id, line, article, heading]),
  ).toEqual([
    ['a.md#', 1, 'A', []],
    ['a/c.md#first', 3, 'First', []],
    ['b.md#second', 3, 'Second', []],
    ['b.md#more', 7, 'Second', ['More']],
  ]);
});

test('Markdown with components (.mdx) and .markdown are articles like others', async () => {
  const { passages } = await pack({
    'roles.yaml': ROLES,
    'project-manager.mdx': "import Tabs from '@x/tabs';\n\n<Tabs>\n\nText.\n\n</Tabs>\n",
    'notes.markdown': '# Notes\n\nMore.',
  });
  expect(passages.map(({ id, article, text }) => [id, article, text])).toEqual([
    ['notes.markdown#notes', 'Notes', 'More.'],
    ['project-manager.mdx#', 'Project manager', 'Text.'],
  ]);
});

test('a byte order mark and Windows line ends change nothing', async () => {
  const plain = {
    'roles.yaml': ROLES,
    'a.md': '---\ntitle: Guide\n---\n# Part\n\nOne\ntwo\n\n- a\n- b\n',
  };
  const windows = Object.fromEntries(
    Object.entries(plain).map(([path, text]) => [path, `\ufeff${text.replaceAll('\n', '\r\n')}`]),
  );
  expect(await pack(windows)).toEqual(await pack(plain));
});

test('a missing folder, an empty one and a file in its place are named with the cure', async () => {
  const empty = await folder({});
  expect(await failure(join(empty, 'nowhere'))).toEqual([
    `${join(empty, 'nowhere')}: is not a folder: name the one that holds roles.yaml and the articles`,
  ]);
  const problems = await failure(empty);
  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatch(/^roles\.yaml: is missing: write one/);
  expect(problems[1]).toBe(`${empty}: holds no articles: put Markdown files (*.md, *.mdx) into it`);
  const file = await folder({ 'a.md': 'text' });
  expect(await failure(join(file, 'a.md'))).toHaveLength(1);
});

test('a roles.yaml that is a folder cannot be read and says so', async () => {
  const dir = await folder({ 'a.md': 'text' });
  await mkdir(join(dir, 'roles.yaml'));
  expect((await failure(dir))[0]).toMatch(/^roles\.yaml: cannot be read \(.*EISDIR/);
});

test('folders that begin with a dot and node_modules are left out', async () => {
  const { passages } = await pack({
    'roles.yaml': ROLES,
    'a.md': 'Read me.',
    '.git/b.md': 'Not me.',
    'node_modules/x/c.md': 'Nor me.',
    'sub/.hidden.md': 'Nor me.',
  });
  expect(passages.map(({ path }) => path)).toEqual(['a.md']);
});

test('linked folders are read once, loops end and dangling links are warned of', async () => {
  const dir = await folder({ 'roles.yaml': ROLES, 'a/one.md': 'One.' });
  await symlink(dir, join(dir, 'a', 'loop'));
  await symlink(join(dir, 'nowhere.md'), join(dir, 'gone.md'));
  const { passages, warnings } = await loadKnowledge(dir);
  expect(passages.map(({ path }) => path)).toEqual(['a/one.md']);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]?.file).toBe('gone.md');
});

test('a file that is not UTF-8 still counts, with a warning on its line', async () => {
  const { passages, warnings } = await pack({
    'roles.yaml': ROLES,
    'a.md': Buffer.from('# Caf\n\nThe caf\xe9 opens at eight.', 'latin1'),
  });
  expect(passages[0]?.text).toBe('The caf\ufffd opens at eight.');
  expect(warnings).toEqual([
    { file: 'a.md', line: 3, message: 'is not UTF-8 from here on: save the file as UTF-8' },
  ]);
});

test('a file over 2 MiB is left out with a warning', async () => {
  const { passages, warnings } = await pack({
    'roles.yaml': ROLES,
    'big.md': 'word '.repeat(500_000),
    'small.md': 'Small.',
  });
  expect(passages.map(({ path }) => path)).toEqual(['small.md']);
  expect(warnings[0]?.message).toMatch(/^is 2500000 bytes long and left out: split it/);
});

test('strict makes warnings problems, all at once', async () => {
  const files = {
    'roles.yaml': ROLES,
    'a.md': '---\nrole: pilot\nupdated: soon\n---\nText.',
    'b.md': '---\nsource: nowhere\n---\nText.',
  };
  const dir = await folder(files);
  expect((await loadKnowledge(dir)).warnings).toHaveLength(3);
  expect(await failure(dir, true)).toEqual([
    'a.md:3: updated "soon" is not a date: write it as 2026-03-31',
    'a.md:2: role "pilot" is not in roles.yaml: write one of its ids, or add the role there',
    'b.md:2: source "nowhere" is not a web address: write it in full, such as https://example.com/page',
  ]);
});

test('with a bad roles.yaml only its own problems are shown, not unknown roles in articles', async () => {
  const dir = await folder({ 'roles.yaml': 'roles: 7', 'a.md': '---\nrole: designer\n---\nText.' });
  expect(await failure(dir)).toEqual([
    'roles.yaml:1: roles "7" must be a list of roles: - id: …, name: …',
  ]);
});

test('a thousand articles load', async () => {
  const files = Array.from({ length: 1000 }, (_, at) => [
    `area-${at % 10}/n${at}.md`,
    `# N ${at}\n\nText.`,
  ]);
  const { passages } = await pack({ 'roles.yaml': ROLES, ...Object.fromEntries(files) });
  expect(passages).toHaveLength(1000);
});

test.each([
  ['# Time off\n\nAsk.\n\n## Sick\n\nRest.', ['Time off', 'Time off']],
  ['### Time off\n\nAsk.\n\n#### Sick\n\nRest.', ['Time off', 'Time off']],
  ['### Time off\n\nAsk.\n\n### Broken kit\n\nTell.', ['Can i have', 'Can i have']],
])('a heading is the title where none stands as high: %j', async (text, titles) => {
  const { passages } = await pack({ 'roles.yaml': ROLES, 'can-i-have.md': text });
  expect(passages.map(({ article }) => article)).toEqual(titles);
});

test('what many articles begin with alike is left out', async () => {
  const banner = '> [!WARNING]\n> This page is under review.\n\n';
  const articles = (count: number): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `${at}.md`,
        `${banner}# Page ${at}\n\nPage ${at} is read.`,
      ]),
    );
  const texts = async (count: number): Promise<readonly string[]> => {
    const { passages } = await pack({ 'roles.yaml': ROLES, ...articles(count) });
    return passages.map(({ text }) => text).filter((text) => text.includes('review'));
  };
  expect(await texts(6)).toEqual([]);
  expect(await texts(3)).toHaveLength(3);
  const owned = articles(6);
  for (const [path, text] of Object.entries(owned))
    owned[path] = text.replace(
      'This page is under review.',
      'Designers own this page under review.',
    );
  const { passages } = await pack({ 'roles.yaml': ROLES, ...owned });
  expect(passages.filter(({ text }) => text.includes('review'))).toHaveLength(6);
});
