import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const read = (file: string) => readFile(resolve(import.meta.dirname, '..', file), 'utf8');

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
