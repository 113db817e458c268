// Says what articles and files leave out: roles without articles, things without owners, what has grown old.

import type { Knowledge } from './load.ts';
import type { OwnedThing } from './owners/owned-thing.ts';
import type { Passage } from './passage.ts';
import type { Role } from './roles.ts';

/** An article, with the date on which it was last updated where it says so. */
interface CoveredArticle {
  readonly path: string;
  readonly article: string;
  readonly updated: string | null;
}

/** An owner that is no role, where a file names it first, and how often. */
interface UnknownOwner {
  readonly written: string;
  readonly file: string;
  readonly line: number;
  readonly count: number;
}

/** What a folder leaves out. */
export interface Coverage {
  /** Roles for which no passage speaks, nor for those that they include. */
  readonly silentRoles: readonly Role[];
  /** Articles that speak for no role. */
  readonly rolelessArticles: readonly CoveredArticle[];
  /** Articles that were updated last before a date. */
  readonly staleArticles: readonly CoveredArticle[];
  /** Articles of which all or a part is archived, deprecated or superseded. */
  readonly outdatedArticles: readonly CoveredArticle[];
  readonly drafts: readonly string[];
  /** Things that a file lists without an owner. */
  readonly unownedThings: readonly OwnedThing[];
  readonly unknownOwners: readonly UnknownOwner[];
  /** Roles that no file gives anything; none where no file is listed. */
  readonly idleRoles: readonly Role[];
}

/** Reads what a folder leaves out. `staleBefore` is an ISO date. */
export function readCoverage(
  { roles, passages, drafts, things }: Knowledge,
  staleBefore: string,
): Coverage {
  const articles = groupByArticle(passages);
  const speaking = new Set(passages.flatMap((passage) => passage.roles));
  const owning = new Set(things.flatMap(({ owners }) => owners.map(({ role }) => role)));
  const isMissing =
    (known: ReadonlySet<string | null>) =>
    ({ id, includes = [] }: Role): boolean =>
      ![id, ...includes].some((one) => known.has(one));
  return {
    silentRoles: roles.filter(isMissing(speaking)),
    rolelessArticles: articles.filter(({ roles: named }) => named === 0),
    staleArticles: articles.filter(({ updated }) => updated !== null && updated < staleBefore),
    outdatedArticles: articles.filter(({ isOutdated }) => isOutdated),
    drafts,
    unownedThings: things.filter(
      ({ owners, paths }) => owners.length === 0 && !(paths?.kind === 'folder' && paths.inherits),
    ),
    unknownOwners: listUnknownOwners(things),
    idleRoles: things.length === 0 ? [] : roles.filter(isMissing(owning)),
  };
}

function groupByArticle(passages: readonly Passage[]) {
  const byPath = new Map<string, CoveredArticle & { roles: number; isOutdated: boolean }>();
  for (const { path, article, updated, roles, isOutdated } of passages) {
    const known = byPath.get(path);
    byPath.set(path, {
      path,
      article,
      updated,
      roles: (known?.roles ?? 0) + roles.length,
      isOutdated: isOutdated || known?.isOutdated === true,
    });
  }
  return [...byPath.values()];
}

/** Each owner that is no role once, those first that are named most. */
function listUnknownOwners(things: readonly OwnedThing[]): UnknownOwner[] {
  const unknown = new Map<string, UnknownOwner>();
  for (const { file, owners } of things) {
    for (const { written, role, line } of owners) {
      if (role !== null) continue;
      const known = unknown.get(written) ?? { written, file, line, count: 0 };
      unknown.set(written, { ...known, count: known.count + 1 });
    }
  }
  return [...unknown.values()].sort((a, b) => b.count - a.count);
}
