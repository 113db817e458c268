import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { formatProblem, InputError } from '../../src/errors.ts';
import { watchKnowledge } from '../../src/knowledge/watch.ts';
import { folder } from '../helpers.ts';

const EVERY_MS = 20;
const SOON = { timeout: 5_000 };
const FILES = {
  'roles.yaml': 'roles: [{ id: designer, name: Designer }]',
  'a.md': '# Designer\nThe designer owns the grid.',
};

/** A folder under watch, and what was told of it: the texts of each pack, its things and what its terms mean, or its problems. */
async function watchFolder() {
  const dir = await folder(FILES);
  const told: (readonly string[])[] = [];
  const things: (readonly string[])[] = [];
  const meanings: (readonly string[])[] = [];
  const watch = await watchKnowledge(
    dir,
    {
      onPack(knowledge) {
        const { passages } = knowledge;
        things.push(knowledge.things.map(({ name }) => name));
        meanings.push(knowledge.terms.map(({ meaning }) => meaning));
        told.push(passages.map(({ text }) => text));
      },
      onProblems: (problems) => told.push(problems.map(formatProblem)),
    },
    { everyMs: EVERY_MS },
  );
  onTestFinished(() => watch.stop());
  return { dir, told, things, meanings, watch };
}

test('the folder is there at once, and nothing is told while nothing changes', async () => {
  const { watch, told } = await watchFolder();
  expect(watch.first.passages.map(({ text }) => text)).toEqual(['The designer owns the grid.']);
  await new Promise((resolve) => setTimeout(resolve, EVERY_MS * 5));
  expect(told).toEqual([]);
});

test('an edit, a new article, a new name and a removal each bring a new pack', async () => {
  const { dir, told } = await watchFolder();
  await writeFile(join(dir, 'a.md'), '# Designer\nThe designer owns the type.');
  await expect.poll(() => told, SOON).toEqual([['The designer owns the type.']]);
  await writeFile(join(dir, 'b.md'), '# Designer\nThe designer owns the colours.');
  await expect.poll(() => told.at(-1), SOON).toHaveLength(2);
  await rename(join(dir, 'b.md'), join(dir, '0.md'));
  await expect.poll(() => told.at(-1)?.[0], SOON).toBe('The designer owns the colours.');
  await rm(join(dir, '0.md'));
  await expect.poll(() => told.at(-1), SOON).toEqual(['The designer owns the type.']);
});

test('an edit of a file of owners brings a new pack, and so does one that roles.yaml lists anew', async () => {
  const { dir, things } = await watchFolder();
  const owners = 'owners: [{ file: .github/CODEOWNERS }, { file: "*.json", owner: . }]';
  await writeFile(join(dir, 'roles.yaml'), `${FILES['roles.yaml']}\n${owners}\n`);
  await expect.poll(() => things.length, SOON).toBe(1);
  await mkdir(join(dir, '.github'));
  await writeFile(join(dir, '.github/CODEOWNERS'), '/grid/ @designer\n');
  await expect.poll(() => things.at(-1), SOON).toEqual(['/grid/']);
  await writeFile(join(dir, '.github/CODEOWNERS'), '/grid/ @designer\n/type/ @designer\n');
  await expect.poll(() => things.at(-1), SOON).toEqual(['/grid/', '/type/']);
  await writeFile(join(dir, 'more.json'), '{ "colours": "designer" }');
  await expect.poll(() => things.at(-1), SOON).toHaveLength(3);
});

test('a folder that cannot be loaded is told with file and line, and so is its cure', async () => {
  const { dir, told } = await watchFolder();
  await writeFile(join(dir, 'roles.yaml'), 'roles:\n  - { id: Not Kebab, name: X }');
  await expect.poll(() => told.at(-1)?.[0], SOON).toMatch(/^roles\.yaml:2: /);
  await writeFile(join(dir, 'roles.yaml'), FILES['roles.yaml']);
  await expect.poll(() => told.at(-1), SOON).toEqual(['The designer owns the grid.']);
});

test('a folder that vanishes is a problem, told once', async () => {
  const { dir, told } = await watchFolder();
  // At once: removed file by file, it would be seen half gone, which is a change of its own.
  await rename(dir, join(await folder({}), 'gone'));
  await expect.poll(() => told.at(-1)?.[0], SOON).toContain('is not a folder');
  const count = told.length;
  await new Promise((resolve) => setTimeout(resolve, EVERY_MS * 5));
  expect(told).toHaveLength(count);
});

test('a folder that cannot be loaded at the start is refused', async () => {
  const dir = await folder({ 'a.md': '# Designer' });
  const handlers = { onPack: () => {}, onProblems: () => {} };
  await expect(watchKnowledge(dir, handlers)).rejects.toThrow(InputError);
});

test('a watch that was stopped says nothing more', async () => {
  const { dir, told, watch } = await watchFolder();
  watch.stop();
  await writeFile(join(dir, 'a.md'), '# Designer\nThe designer owns nothing.');
  await new Promise((resolve) => setTimeout(resolve, EVERY_MS * 5));
  expect(told).toEqual([]);
});

test('a pack that a handler cannot use is a problem, and the watch goes on', async () => {
  const dir = await folder(FILES);
  const told: string[] = [];
  const watch = await watchKnowledge(
    dir,
    {
      onPack({ passages }) {
        if (passages.length > 1) throw new Error('too many passages');
        told.push('pack');
      },
      onProblems: (problems) => told.push(...problems.map(({ message }) => message)),
    },
    { everyMs: EVERY_MS },
  );
  onTestFinished(() => watch.stop());
  await writeFile(join(dir, 'b.md'), '# Designer\nThe designer owns the colours.');
  await expect.poll(() => told, SOON).toHaveLength(1);
  expect(told[0]).toContain('too many passages');
  await rm(join(dir, 'b.md'));
  await expect.poll(() => told.at(-1), SOON).toBe('pack');
});

test('a handler that ends the watch and then fails is told of no problem', async () => {
  const dir = await folder(FILES);
  const told: string[] = [];
  const watch = await watchKnowledge(
    dir,
    {
      onPack() {
        told.push('pack');
        watch.stop();
        throw new Error('too late');
      },
      onProblems: () => told.push('problems'),
    },
    { everyMs: EVERY_MS },
  );
  await writeFile(join(dir, 'b.md'), '# Designer\nThe designer owns the colours.');
  await expect.poll(() => told, SOON).toEqual(['pack']);
  await new Promise((resolve) => setTimeout(resolve, EVERY_MS * 5));
  expect(told).toEqual(['pack']);
});

test('an edit of a file of terms brings a new pack', async () => {
  const { dir, meanings } = await watchFolder();
  await writeFile(join(dir, 'terms.yaml'), 'PO: Post office\n');
  await writeFile(
    join(dir, 'roles.yaml'),
    `${FILES['roles.yaml']}\nglossary: [{ file: terms.yaml }]\n`,
  );
  await expect.poll(() => meanings.at(-1), SOON).toEqual(['Post office']);
  await writeFile(join(dir, 'terms.yaml'), 'PO: Post office, closed on Sundays\n');
  await expect.poll(() => meanings.at(-1), SOON).toEqual(['Post office, closed on Sundays']);
});
