import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { build, ROOT } from './service.ts';

const read = (file: string) => readFile(resolve(ROOT, file), 'utf8');

/** What stands in backticks in the first column of the README's table under this heading. */
async function firstColumn(heading: string): Promise<string[]> {
  const [, table = ''] = (await read('README.md')).split(`| ${heading} |`);
  const [rows = ''] = table.split('\n\n');
  return Array.from(rows.matchAll(/^\| `([^`]+)` \|/gm), ([, name = '']) => name);
}

test('the README gives a reason for every scope of the manifest, and for no other', async () => {
  const { oauth_config } = JSON.parse(await read('manifest.json'));
  expect((await firstColumn('scope')).sort()).toEqual(oauth_config.scopes.bot);
});

test('the README and .env.example name the same variables', async () => {
  const example = (await read('.env.example')).matchAll(/^([A-Z_]+)=/gm);
  const named = Array.from(example, ([, name = '']) => name);
  expect((await firstColumn('variable')).sort()).toEqual(named.sort());
});

test('the README names no script that package.json does not have', async () => {
  const { scripts } = JSON.parse(await read('package.json'));
  const commands = (await read('README.md')).matchAll(/npm run (?:--silent )?([\w:-]+)/g);
  const named = Array.from(commands, ([, name = '']) => name);
  expect(named).not.toHaveLength(0);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

/** The questions of the README with the answers that it shows. */
const EXAMPLES = Array.from(
  readFileSync(resolve(ROOT, 'README.md'), 'utf8').matchAll(/ask -- "([^"]+)"\n\n((?:>.*\n)+)/g),
  ([, question = '', shown = '']) => ({ question, shown }),
);

test('the README shows an owner by the articles, two by files, a term and a level', () => {
  expect(EXAMPLES).toHaveLength(5);
});

test('what the README shows is what the command prints', () => {
  build();
  const texts = EXAMPLES.map(({ question }) =>
    execFileSync(process.execPath, ['dist/cli/ask.js', question], {
      cwd: ROOT,
      encoding: 'utf8',
      env: {},
    }),
  );
  // The README quotes the answer, with a blank line where Markdown would join two lines.
  const lines = (text: string) => text.split('\n').filter((line) => !/^>?$/.test(line));
  expect(texts.map(lines)).toEqual(EXAMPLES.map(({ shown }) => lines(shown.replace(/^> ?/gm, ''))));
});

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...docs()];

/** The Markdown files of `docs/`. */
function docs(): string[] {
  return readdirSync(resolve(ROOT, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`);
}

test.each(DOCUMENTS)('%s names no file of the project that does not exist', async (document) => {
  const text = await read(document);
  const named = Array.from(
    text.matchAll(/`((?:src|test|docs|knowledge)\/[\w./-]+)`/g),
    ([, path = '']) => path,
  );
  const linked = Array.from(text.matchAll(/\]\((?!https?:)([^)#]+)/g), ([, path = '']) =>
    join(dirname(document), path),
  );
  expect([...named, ...linked].filter((path) => !existsSync(resolve(ROOT, path)))).toEqual([]);
});
