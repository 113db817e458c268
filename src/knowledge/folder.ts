import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../errors.ts';

/** Deeper than the folders of any handbook; ends the walk through a hostile tree. */
const MAX_DEPTH = 40;

/** An article's file: path relative to the knowledge folder, with forward slashes, size in bytes, last change in ms since the epoch. */
export interface ArticleFile {
  readonly path: string;
  readonly size: number;
  readonly changed: number;
}

/**
 * Lists a folder's Markdown files, sorted by path. Folders that begin with a dot and node_modules are left out; links are
 * followed, each folder once. What cannot be read is a warning. Rejects when the folder itself cannot be read.
 */
export async function listArticles(
  dir: string,
): Promise<{ readonly files: readonly ArticleFile[]; readonly warnings: readonly Problem[] }> {
  const files: ArticleFile[] = [];
  const warnings: Problem[] = [];
  const seen = new Set<string>();

  async function walk(inner: string, depth: number): Promise<void> {
    const place = join(dir, inner);
    const real = await realpath(place);
    if (seen.has(real) || depth > MAX_DEPTH) return;
    seen.add(real);
    const names = (await readdir(place)).sort();
    for (const name of names) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      const path = inner === '' ? name : `${inner}/${name}`;
      try {
        const found = await stat(join(dir, path));
        if (found.isDirectory()) await walk(path, depth + 1);
        else if (found.isFile() && /\.md$/i.test(name)) {
          files.push({ path, size: found.size, changed: found.mtimeMs });
        }
      } catch (error) {
        warnings.push({
          file: path,
          message: `cannot be read (${String(error)}): fix or remove it`,
        });
      }
    }
  }

  await walk('', 0);
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, warnings };
}
