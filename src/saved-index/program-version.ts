import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Where this program is: its compiled files, and the list of what it depends on. */
const PROGRAM = resolve(import.meta.dirname, '..');
const DEPENDENCIES = ['package.json', 'package-lock.json'];

/** A digest of all that decides what is made of an article: this program, its dependencies and Node.js. */
export async function digestProgram(): Promise<string> {
  const digest = createHash('sha256').update(process.version);
  const names = await readdir(PROGRAM, { recursive: true });
  const own = names.filter((name) => /\.[jt]s$/.test(name)).sort();
  const files = [
    ...own.map((name) => join(PROGRAM, name)),
    ...DEPENDENCIES.map((name) => resolve(PROGRAM, '..', name)),
  ];
  const contents = await Promise.all(files.map(readIfThere));
  for (const [at, content] of contents.entries()) digest.update(files[at] ?? '').update(content);
  return digest.digest('hex');
}

async function readIfThere(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    // An image may leave the list of dependencies out.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return new Uint8Array();
    throw error;
  }
}
