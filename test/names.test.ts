import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const LONGEST_FILE = 300;

const DECLARATION =
  /^(?:export )?(?:async )?(?:function|const|let|class|interface|type) ([A-Za-z_$][\w$]*)/gm;

/** The TypeScript files of `src` and `test`, from the project's root. */
const files = ['src', 'test'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
);
const texts = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));

test('no top-level name of src is declared in two files', () => {
  const declared = new Map<string, string[]>();
  for (const [file, text] of texts) {
    if (!file.startsWith('src/')) continue;
    for (const [, name = ''] of text.matchAll(DECLARATION)) {
      const others = declared.get(name) ?? [];
      if (!others.includes(file)) declared.set(name, [...others, file]);
    }
  }
  expect(declared.get('createRolecall')).toEqual(['src/rolecall.ts']);
  const shared = [...declared].filter(([, where]) => where.length > 1);
  expect(Object.fromEntries(shared)).toEqual({});
});

test('no file is longer than 300 lines', () => {
  const long = [...texts]
    .map(([file, text]) => ({ file, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > LONGEST_FILE);
  expect(long).toEqual([]);
});
