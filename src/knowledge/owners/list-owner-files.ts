// Finds the files that the sources of roles.yaml mean.

import { realpath, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { isMissing, type Problem } from '../../errors.ts';
import { createPathPattern } from '../../path-patterns.ts';
import { checkKind, explainUnread, resolveContained } from '../contained-file.ts';
import { type ListedFile, listFiles, toListedFile } from '../folder.ts';
import { ALIASES_FILE } from './kubernetes-owners.ts';
import { type OwnerSource, readOwnerSyntax } from './owner-sources.ts';

/** The files of one source. */
interface SourceFiles {
  readonly source: OwnerSource;
  readonly files: readonly ListedFile[];
}

/** The files of all sources, and what could or must not be read. */
interface OwnerFiles {
  readonly sources: readonly SourceFiles[];
  /** The OWNERS_ALIASES files of the folder, where a source has OWNERS files. */
  readonly aliases: readonly ListedFile[];
  readonly warnings: readonly Problem[];
}

const WILDCARD = /[*?[]/;

/** Lists the files that one source means, sorted by path. None is a warning in `rolesFile`. */
export async function listSourceFiles(
  dir: string,
  { file, line }: Pick<OwnerSource, 'file' | 'line'>,
  rolesFile: string,
): Promise<{ readonly files: readonly ListedFile[]; readonly warnings: readonly Problem[] }> {
  const found = WILDCARD.test(file) ? await listMatching(dir, file) : await findFile(dir, file);
  if (found.files.length > 0 || found.warnings.length > 0) return found;
  const message = `"${file}" is no file of this folder: write its path below it, or take it out`;
  return { files: [], warnings: [{ file: rolesFile, line, message }] };
}

/** Lists the files of sources, sorted by path. A source without a file is a warning in `rolesFile`. */
export async function listOwnerFiles(
  dir: string,
  sources: readonly OwnerSource[],
  rolesFile: string,
): Promise<OwnerFiles> {
  const warnings: Problem[] = [];
  const listed: SourceFiles[] = [];
  for (const source of sources) {
    const { files, warnings: unread } = await listSourceFiles(dir, source, rolesFile);
    warnings.push(...unread);
    listed.push({ source, files });
  }
  const hasOwners = sources.some((source) => readOwnerSyntax(source.file, source) === 'kubernetes');
  const aliases = hasOwners
    ? (await listFiles(dir, (path) => posix.basename(path) === ALIASES_FILE)).files
    : [];
  return { sources: listed, aliases, warnings };
}

/** The files that a glob matches. Folders that begin with a dot are looked into where the glob begins with their names. */
async function listMatching(dir: string, glob: string) {
  const segments = glob.split('/');
  const from = segments.slice(
    0,
    segments.findIndex((segment) => WILDCARD.test(segment)),
  );
  const pattern = createPathPattern(glob, 'glob');
  const isWanted = (path: string): boolean =>
    pattern.matches(path.split('/')) && posix.basename(path) !== ALIASES_FILE;
  try {
    return await listFiles(dir, isWanted, from.join('/'));
  } catch (error) {
    return explainMissing(from.join('/'), error);
  }
}

async function findFile(dir: string, path: string) {
  try {
    const root = await realpath(dir);
    const real = await resolveContained(root, path);
    checkKind(path, real);
    return { files: [toListedFile(path, await stat(join(root, path)))], warnings: [] };
  } catch (error) {
    return explainMissing(path, error);
  }
}

/** What is not there is told of at its source. */
function explainMissing(path: string, error: unknown) {
  const unread = { file: path, message: explainUnread(error, 'make it readable, or take it out') };
  return { files: [], warnings: isMissing(error) ? [] : [unread] };
}
