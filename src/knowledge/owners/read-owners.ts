// Reads who owns what from the files that roles.yaml lists.

import type { Problem } from '../../errors.ts';
import { createPause } from '../../slices.ts';
import { type ArticleText, readTexts } from '../article-texts.ts';
import type { ListedFile } from '../folder.ts';
import type { Role } from '../roles.ts';
import { readBackstageCatalog } from './backstage-catalog.ts';
import { readCodeowners } from './codeowners.ts';
import { readKubernetesOwners } from './kubernetes-owners.ts';
import { listOwnerFiles } from './list-owner-files.ts';
import { readMappedThings } from './mapped-things.ts';
import type { OwnedThing } from './owned-thing.ts';
import { createRoleOfOwner, type RoleOfOwner } from './owner-roles.ts';
import { type OwnerSource, readOwnerSyntax } from './owner-sources.ts';

/** Ten times the size of what has 50,000 records; a larger file is probably there by mistake. */
const MOST_BYTES = 50 * 1024 * 1024;
/** Owners that are told of, a file; the rest are counted. */
const MOST_UNKNOWN_OWNERS = 20;

interface ReadThings {
  readonly things: readonly OwnedThing[];
  readonly problems: readonly Problem[];
}

/** A file that was read. */
type ReadableText = ArticleText & { readonly text: string };

/**
 * Reads the things that the files of sources give to owners, in the order of sources, files and lines. What is wrong in a file
 * is a warning, and the rest of it counts; so is an owner that is no role. `rolesFile` is where sources are listed.
 */
export async function readOwners(
  dir: string,
  sources: readonly OwnerSource[],
  roles: readonly Role[],
  rolesFile: string,
): Promise<{ readonly things: readonly OwnedThing[]; readonly warnings: readonly Problem[] }> {
  if (sources.length === 0) return { things: [], warnings: [] };
  const listed = await listOwnerFiles(dir, sources, rolesFile);
  const warnings = [...listed.warnings];
  const read = async (files: readonly ListedFile[]): Promise<ReadableText[]> => {
    const texts = await readTexts(dir, files, MOST_BYTES);
    warnings.push(...texts.flatMap((one) => one.warnings));
    return texts.filter((one): one is ReadableText => one.text !== null);
  };
  const aliases = await read(listed.aliases);
  const things: OwnedThing[] = [];
  const pause = createPause();
  const seen = new Set<string>();
  for (const { source, files } of listed.sources) {
    // Two globs may mean the same file, but two maps other things of it.
    const isNew = ({ path }: ListedFile): boolean => source.map !== null || !seen.has(path);
    const own = files.filter(isNew);
    if (source.map === null) for (const { path } of own) seen.add(path);
    const roleOf = createRoleOfOwner(roles, source.as);
    const texts = await read(own);
    await pause();
    const found = readOwnersOf(source, texts, aliases, roleOf);
    // Not by spreading, which puts each on the stack.
    for (const thing of found.things) things.push(thing);
    await pause();
    warnings.push(...found.problems, ...findUnknownOwners(found.things));
  }
  return { things, warnings };
}

function readOwnersOf(
  source: OwnerSource,
  texts: readonly ReadableText[],
  aliases: readonly ReadableText[],
  roleOf: RoleOfOwner,
): ReadThings {
  const bySyntax = (syntax: string): ReadableText[] =>
    texts.filter(({ path }) => readOwnerSyntax(path, source) === syntax);
  const { map } = source;
  const found: ReadThings[] = [
    ...bySyntax('codeowners').map(({ path, text }) => readCodeowners(path, text, roleOf)),
    readKubernetesOwners(bySyntax('kubernetes'), aliases, roleOf),
    readBackstageCatalog(bySyntax('backstage'), roleOf),
    ...(map === null
      ? []
      : texts.map(({ path, text }) => readMappedThings(path, text, map, roleOf))),
  ];
  return {
    things: found.flatMap(({ things }) => things),
    problems: found.flatMap(({ problems }) => problems),
  };
}

/** Each owner that is no role, once a file, where it is named first. */
function findUnknownOwners(things: readonly OwnedThing[]): Problem[] {
  const byFile = new Map<string, Map<string, { readonly line: number; count: number }>>();
  for (const { file, owners } of things) {
    for (const { written, role, line } of owners) {
      if (role !== null) continue;
      const inFile = byFile.get(file) ?? new Map<string, { line: number; count: number }>();
      byFile.set(file, inFile);
      const known = inFile.get(written);
      if (known === undefined) inFile.set(written, { line, count: 1 });
      else known.count += 1;
    }
  }
  return [...byFile].flatMap(([file, unknown]) => {
    const all = [...unknown].map(([written, { line, count }]) => {
      const often = count > 1 ? `, ${count} times in this file` : '';
      const message = `the owner "${written}" is no role${often}: make it an alias of one in roles.yaml, or name its role under as:`;
      return { file, line, message };
    });
    const more = all.length - MOST_UNKNOWN_OWNERS;
    const message = `${more} more owners are no roles: npm run coverage lists them`;
    return more > 0 ? [...all.slice(0, MOST_UNKNOWN_OWNERS), { file, message }] : all;
  });
}
