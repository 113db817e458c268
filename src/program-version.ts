import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isMissing } from './errors.ts';

/** The folder of this program's compiled files; the bundle is in it too. */
const PROGRAM = import.meta.dirname;
const DEPENDENCIES = ['package.json', 'package-lock.json'];

/**
 * A digest of all that decides what is made of an article: this program, its dependencies and Node.js. Rejects where a file was
 * touched since `startedAt`, in ms since the epoch: what is there is no longer the program that runs.
 */
export async function digestProgram(startedAt = Number.POSITIVE_INFINITY): Promise<string> {
  const digest = createHash('sha256').update(process.version);
  const names = await readdir(PROGRAM, { recursive: true });
  const own = names.filter((name) => /\.c?[jt]s$/.test(name)).sort();
  const files = [
    ...own.map((name) => join(PROGRAM, name)),
    ...DEPENDENCIES.map((name) => resolve(PROGRAM, '..', name)),
  ];
  const found = await Promise.all(files.map(readIfThere));
  for (const [at, { content, touched }] of found.entries()) {
    if (touched > startedAt) throw new Error('the program was replaced');
    digest.update(files[at] ?? '').update(content);
  }
  return digest.digest('hex');
}

/** A file, and when it or what the system knows of it last changed, in ms since the epoch. */
async function readIfThere(path: string) {
  try {
    return { content: await readFile(path), touched: (await stat(path)).ctimeMs };
  } catch (error) {
    // An image may leave the list of dependencies out.
    if (isMissing(error)) return { content: new Uint8Array(), touched: 0 };
    throw error;
  }
}
