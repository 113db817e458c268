import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../errors.ts';
import { checkKind, explainUnread, resolveContained } from './contained-file.ts';

const MARKDOWN = /\.(?:md|mdx|markdown)$/i;
/** Deeper than the folders of any handbook; ends the walk through a hostile tree. */
const MAX_DEPTH = 40;

/**
 * A file of the folder: path relative to it, with forward slashes, size in bytes, last change in ms since the epoch. `touched` is
 * that of the file or of what the system knows of it, which no program can set.
 */
export interface ListedFile {
  readonly path: string;
  readonly size: number;
  readonly changed: number;
  readonly touched: number;
}

/** A file by its path and what the system knows of it. */
export function toListedFile(
  path: string,
  {
    size,
    mtimeMs,
    ctimeMs,
  }: { readonly size: number; readonly mtimeMs: number; readonly ctimeMs: number },
): ListedFile {
  return { path, size, changed: mtimeMs, touched: ctimeMs };
}

/** Files of a folder, sorted by path, and what could or must not be read. */
interface Listing {
  readonly files: readonly ListedFile[];
  readonly warnings: readonly Problem[];
}

/** Lists a folder's Markdown files, as `listFiles` does. */
export function listArticles(dir: string): Promise<Listing> {
  return listFiles(dir, (path) => MARKDOWN.test(path));
}

/**
 * Lists the files of a folder whose path `isWanted`, below its folder `from`. Folders that begin with a dot and node_modules are
 * left out, unless `from` is one; links are followed within the folder, each folder once. What cannot or must not be read is a
 * warning. Rejects when the folder itself cannot be read.
 */
export async function listFiles(
  dir: string,
  isWanted: (path: string) => boolean,
  from = '',
): Promise<Listing> {
  const files: ListedFile[] = [];
  const warnings: Problem[] = [];
  const seen = new Set<string>();
  const root = await realpath(dir);

  async function visit(path: string, isLink: boolean, depth: number): Promise<void> {
    const found = await stat(join(root, path));
    if (found.isDirectory()) {
      const real = await resolveContained(root, path);
      if (!seen.has(real)) await walk(path, real, depth);
    } else if (found.isFile() && isWanted(path)) {
      // What is no link is where it seems to be; thousands of files are looked at every few seconds.
      if (isLink) checkKind(path, await resolveContained(root, path));
      files.push(toListedFile(path, found));
    }
  }

  async function walk(inner: string, real: string, depth: number): Promise<void> {
    if (depth > MAX_DEPTH) return;
    seen.add(real);
    const entries = await readdir(real, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const { name } = entry;
      if (name.startsWith('.') || name === 'node_modules') continue;
      const path = inner === '' ? name : `${inner}/${name}`;
      try {
        await visit(path, entry.isSymbolicLink(), depth + 1);
      } catch (error) {
        warnings.push({ file: path, message: explainUnread(error, 'fix or remove it') });
      }
    }
  }

  await walk(from, await resolveContained(root, from), 0);
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, warnings };
}
