import { rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createArticleReader } from '../../src/knowledge/article-reader.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { folder } from '../helpers.ts';

const ROLES = `roles:
  - { id: people, name: People team }
  - { id: designer, name: Designer }
`;
const FILES = {
  'roles.yaml': ROLES,
  'a.md': '# Designer\n\nThe designer owns the grid.\n\n## People\n\nPeople owns the payroll.\n',
  'b.md': '# Grid\n\nSee the designer.\n',
  'draft.md': '---\ndraft: true\n---\n# Later\n\nNothing yet.\n',
};

/** A folder, and what one reader makes of it after each change. */
async function openFolder() {
  const dir = await folder(FILES);
  const reader = createArticleReader();
  return {
    dir,
    load: () => loadKnowledge(dir, { reader }),
    write: (path: string, text: string | Uint8Array) => writeFile(join(dir, path), text),
  };
}

test('after each change a folder reads as if it were read for the first time', async () => {
  const { dir, load, write } = await openFolder();
  await load();
  const changes: (() => Promise<void>)[] = [
    () => write('a.md', `${FILES['a.md']}\nThe designer owns the type.\n`),
    () => write('c.md', '# Designer\n\nThe designer owns the colours.\n'),
    () => rm(join(dir, 'b.md')),
    // From now on "people" is a word like others, in all articles.
    () => write('words.md', '# Words\n\nmany people, more people, most people.\n'),
    () => write('words.md', '# Words\n\nNobody.\n'),
    () => write('roles.yaml', `${ROLES}  - { id: typist, name: Type }\n`),
    () => write('latin.md', Uint8Array.of(0x23, 0x20, 0xe9, 0x0a, 0x0a, 0x61, 0x0a)),
    () => write('draft.md', '# Now\n\nThe designer is here.\n'),
  ];
  for (const change of changes) {
    await change();
    expect(await load()).toEqual(await loadKnowledge(dir));
  }
});

test('only what has changed is read again', async () => {
  const { load, write } = await openFolder();
  const { passages: before } = await load();
  await write('b.md', '# Grid\n\nAsk the designer.\n');
  const { passages: after } = await load();
  const kept = after.filter((passage) => before.includes(passage));
  expect(kept.map(({ path }) => path)).toEqual(['a.md', 'a.md']);
  expect(after.find(({ path }) => path === 'b.md')?.text).toBe('Ask the designer.');
});

test('a file of the same text is not read into passages again, whenever it was written', async () => {
  const { dir, load } = await openFolder();
  const { passages: before } = await load();
  await utimes(join(dir, 'a.md'), new Date(0), new Date(0));
  const { passages: after } = await load();
  expect(after.every((passage, at) => passage === before[at])).toBe(true);
});

test('a file that cannot be read is a warning each time, and is read once it can be', async () => {
  const { dir, load, write } = await openFolder();
  await write('a.md', `# Designer\n\n${'x'.repeat(3_000_000)}`);
  for (let time = 0; time < 2; time += 1) {
    const { warnings } = await load();
    expect(warnings.map(({ file, message }) => `${file} ${message}`)).toEqual([
      expect.stringContaining('a.md is 3000012 bytes long and left out'),
    ]);
  }
  await write('a.md', FILES['a.md']);
  expect(await load()).toEqual(await loadKnowledge(dir));
});
