import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isMissing } from '../errors.ts';

/** Where this program is: its compiled files, and the list of what it depends on. */
const PROGRAM = resolve(import.meta.dirname, '..');
const DEPENDENCIES = ['package.json', 'package-lock.json'];

/**
 * A digest of all that decides what is made of an article: this program, its dependencies and Node.js. Rejects where a file was
 * touched since `startedAt`, in ms since the epoch: what is there is no longer the program that runs.
 */
export async function digestProgram(startedAt = Number.POSITIVE_INFINITY): Promise<string> {
  const digest = createHash('sha256').update(process.version);
  const names = await readdir(PROGRAM, { recursive: true });
  const own = names.filter((name) => /\.[jt]s$/.test(name)).sort();
  const files = [
    ...own.map((name) => join(PROGRAM, name)),
    ...DEPENDENCIES.map((name) => resolve(PROGRAM, '..', name)),
  ];
  const contents = await Promise.all(files.map(readIfThere));
  const touched = await Promise.all(files.map(readTime));
  if (touched.some((time) => time > startedAt)) throw new Error('the program was replaced');
  for (const [at, content] of contents.entries()) digest.update(files[at] ?? '').update(content);
  return digest.digest('hex');
}

async function readIfThere(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    // An image may leave the list of dependencies out.
    if (isMissing(error)) return new Uint8Array();
    throw error;
  }
}

/** When the file or what the system knows of it last changed, in ms since the epoch; 0 where there is none. */
async function readTime(path: string): Promise<number> {
  try {
    return (await stat(path)).ctimeMs;
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
}
