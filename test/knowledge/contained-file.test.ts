import { execFileSync } from 'node:child_process';
import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem, InputError } from '../../src/errors.ts';
import { readContainedFile } from '../../src/knowledge/contained-file.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { folder } from '../helpers.ts';

const ROLES = 'roles: [{ id: porter, name: Porter }]';
const OUT = 'is a link that leads out of the folder, and was not read: put a copy in its place';
const OTHER_KIND = 'is a link to a file of another kind, and was not read: put a copy in its place';

/** Passages and warnings of a folder, as text. */
async function read(dir: string) {
  const { passages, warnings } = await loadKnowledge(dir);
  return {
    paths: passages.map(({ path }) => path),
    text: JSON.stringify(passages),
    warnings: warnings.map(formatProblem),
  };
}

/** A folder with one article, and beside it a file and a folder that are nobody's business. */
async function nested() {
  const outside = await folder({
    'handbook/roles.yaml': ROLES,
    'handbook/a.md': 'The porter opens the gate.',
    'secret.md': 'hunter2',
    'private/b.md': 'hunter3',
    'handbook-drafts/c.md': 'hunter4',
  });
  return { outside, dir: join(outside, 'handbook') };
}

test.each([
  ['a file beside the folder', '../secret.md'],
  ['a folder beside the folder', '../private'],
  ['a folder whose name begins alike', '../handbook-drafts'],
  ['the folder above', '..'],
  ['the root', '/'],
])('a link to %s is not followed, and named', async (_, target) => {
  const { dir } = await nested();
  await symlink(target, join(dir, 'linked.md'));
  const { paths, text, warnings } = await read(dir);
  expect(paths).toEqual(['a.md']);
  expect(text).not.toContain('hunter');
  expect(warnings).toEqual([`linked.md: ${OUT}`]);
});

test
  .runIf(process.platform === 'linux')
  .each([
    '/proc/self/environ',
    '/proc/self/cmdline',
    '/proc/self/root/etc/hostname',
    '/proc/self/cwd/package.json',
    '/sys/kernel/uevent_seqnum',
  ])('%s linked as an article is not quoted', async (target) => {
  const { dir } = await nested();
  await symlink(target, join(dir, 'env.md'));
  const { paths, warnings } = await read(dir);
  expect(paths).toEqual(['a.md']);
  expect(warnings).toEqual([`env.md: ${OUT}`]);
});

test('a link by way of another link, or inside a folder, does not lead out either', async () => {
  const { dir } = await nested();
  await mkdir(join(dir, 'deep'));
  await symlink('../..', join(dir, 'deep', 'up'));
  await symlink('deep/up/secret.md', join(dir, 'round.md'));
  const { paths, warnings } = await read(dir);
  expect(paths).toEqual(['a.md']);
  expect(warnings.sort()).toEqual([`deep/up: ${OUT}`, `round.md: ${OUT}`]);
});

test('a hidden file, or one of another kind, is not read under the name of an article', async () => {
  const { dir } = await nested();
  await writeFile(join(dir, '.env'), 'PASSWORD=hunter5');
  await writeFile(join(dir, '.hidden.md'), 'hunter6');
  await writeFile(join(dir, 'keys.txt'), 'hunter7');
  await symlink('.env', join(dir, 'env.md'));
  await symlink('.hidden.md', join(dir, 'hidden.md'));
  await symlink('keys.txt', join(dir, 'keys.md'));
  const { paths, warnings } = await read(dir);
  expect(paths).toEqual(['a.md']);
  expect(warnings).toEqual(
    ['env.md', 'hidden.md', 'keys.md'].map((path) => `${path}: ${OTHER_KIND}`),
  );
});

test('links within the folder are followed, as a mounted ConfigMap has them', async () => {
  const dir = await folder({
    '..2026_01/roles.yaml': ROLES,
    '..2026_01/a.md': 'The porter opens the gate.',
    'shared/b.md': 'The porter closes the gate.',
  });
  await symlink('..2026_01', join(dir, '..data'));
  await symlink('..data/a.md', join(dir, 'a.md'));
  await symlink('..data/roles.yaml', join(dir, 'roles.yaml'));
  await symlink('shared/b.md', join(dir, 'b.md'));
  const { paths, warnings } = await read(dir);
  expect(paths).toEqual(['a.md', 'b.md', 'shared/b.md']);
  expect(warnings).toEqual([]);
});

test('the folder itself may be a link, as git-sync has it', async () => {
  const { outside } = await nested();
  await symlink('handbook', join(outside, 'current'));
  expect((await read(join(outside, 'current'))).paths).toEqual(['a.md']);
});

test('a roles.yaml that leads out of the folder is refused, without a word of it', async () => {
  const { outside, dir } = await nested();
  await writeFile(join(outside, 'secret.yaml'), 'PASSWORD: hunter8');
  await rename(join(dir, 'roles.yaml'), join(dir, 'old.yaml'));
  await symlink('../secret.yaml', join(dir, 'roles.yaml'));
  const failure = await loadKnowledge(dir).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(InputError);
  expect(String(failure)).toContain(`roles.yaml: ${OUT}`);
  expect(String(failure)).not.toContain('hunter');
});

test.skipIf(process.platform === 'win32')('a pipe is not waited for', async () => {
  const { dir } = await nested();
  execFileSync('mkfifo', [join(dir, 'pipe.md')]);
  expect((await read(dir)).paths).toEqual(['a.md']);
  await expect(readContainedFile(dir, 'pipe.md')).rejects.toThrow('is no regular file');
});

test('what became a link after it was listed is not read', async () => {
  const { dir } = await nested();
  await expect(readContainedFile(dir, '../secret.md')).rejects.toThrow(OUT);
  await symlink('../secret.md', join(dir, 'late.md'));
  await expect(readContainedFile(dir, 'late.md')).rejects.toThrow(OUT);
});

test.skipIf(process.platform !== 'linux')(
  'what systems show of processes is not read, though it is in the folder',
  async () => {
    await expect(readContainedFile('/', 'proc/self/environ')).rejects.toThrow(
      'belongs to the system, and was not read: remove it',
    );
  },
);
