// Finds who owns a path, by CODEOWNERS and OWNERS files.

import { RE2JS } from 're2js';
import type { FolderPaths, OwnedThing, PatternPaths } from '../knowledge/owners/owned-thing.ts';
import { createPathPattern, type PathPattern } from '../path-patterns.ts';
import type { Steps } from '../slices.ts';

/** What files say of a path. */
interface PathOwners {
  /** Of each file, the lines that count for it. */
  readonly things: readonly OwnedThing[];
  /** Whether one of them names a part of the path, and does not take in every path or every file of a kind. */
  readonly isNamed: boolean;
}

export interface ThingPaths {
  /** What is said of a file or a folder by its path; null for nothing. */
  find(path: string): PathOwners | null;
}

/** A line of CODEOWNERS, ready to be matched. */
interface Rule {
  readonly thing: OwnedThing;
  readonly paths: PatternPaths;
  readonly pattern: PathPattern;
  /** The same with small letters alone; the same where it has no others. */
  readonly folded: PathPattern;
}

/** What OWNERS says of a folder, or of those paths below it that a filter takes in. */
interface FolderRule {
  readonly thing: OwnedThing;
  readonly paths: FolderPaths;
  /** Whether it is for a path below the folder. */
  isOf(rest: string): boolean;
}

/** A name that no file has: whether a folder's files match is seen by it. */
const ANY_FILE = '\u0000';

/** Indexes the things that stand for paths, a thing a step. */
export function* prepareThingPaths(things: readonly OwnedThing[]): Steps<ThingPaths> {
  const rules = new Map<string, Rule[]>();
  const folders = new Map<string, FolderRule[]>();
  const roots = new Set<string>();
  for (const thing of things) {
    const { paths } = thing;
    if (paths === null) continue;
    yield;
    roots.add(paths.root);
    if (paths.kind === 'folder') {
      const { filter } = paths;
      // Kubernetes' expressions are RE2's, which take time linear in the path.
      const expression = filter === null ? null : RE2JS.compile(filter);
      const isOf = (rest: string): boolean => expression?.matcher(rest).find() ?? true;
      folders.set(paths.folder, [...(folders.get(paths.folder) ?? []), { thing, paths, isOf }]);
      continue;
    }
    const pattern = createPathPattern(paths.pattern, paths.rules);
    const small = paths.pattern.toLowerCase();
    const folded = small === paths.pattern ? pattern : createPathPattern(small, paths.rules);
    const rule = { thing, paths, pattern, folded };
    const inFile = rules.get(thing.file);
    if (inFile === undefined) rules.set(thing.file, [rule]);
    else inFile.push(rule);
  }

  return {
    find(written) {
      const isFolder = /\/$/.test(written);
      const path = normalizePath(written);
      if (path === null) return null;
      const root = findRoot(path, roots);
      const ofRoot = [...rules.values()].filter(
        ([rule]) => root === '' || rule?.paths.root === '' || rule?.paths.root === root,
      );
      const found = [
        ...ofRoot.flatMap((inFile) => findByRules(inFile, path, isFolder) ?? []),
        ...findByFolders(folders, root === '' ? roots : [], path),
      ];
      const named = found.filter(({ isNamed }) => isNamed);
      const ofWhole = found.filter(({ things }) => things.every(({ paths }) => paths?.root === ''));
      // The catch-all of one repository says nothing of a folder that another names, nor that of a folder of what is around it.
      const counted = [named, ofWhole, found].find((some) => some.length > 0) ?? [];
      return counted.length === 0
        ? null
        : {
            things: counted.flatMap((one) => one.things),
            isNamed: named.length > 0 || root !== '',
          };
    },
  };
}

/** The repository that a path names first, by its folder; '' where it names none. */
function findRoot(path: string, roots: ReadonlySet<string>): string {
  const named = [...roots].filter((root) => root !== '' && `${path}/`.startsWith(`${root}/`));
  return named.reduce((best, root) => (root.length > best.length ? root : best), '');
}

/** A path without what does not change it; null where it leads elsewhere. */
function normalizePath(written: string): string | null {
  const parts = written
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  return parts.length === 0 || parts.includes('..') ? null : parts.join('/');
}

function findByRules(rules: readonly Rule[], whole: string, isFolder: boolean): PathOwners | null {
  const path = dropRoot(whole, rules[0]?.paths.root ?? '');
  const sections = new Map<string, Rule[]>();
  for (const rule of rules) {
    const inSection = sections.get(rule.paths.section);
    if (inSection === undefined) sections.set(rule.paths.section, [rule]);
    else inSection.push(rule);
  }
  const last = [...sections.values()]
    .map((inSection) => findLastRule(inSection, path, isFolder))
    .filter((rule) => rule !== null);
  // A section that says nothing of the path leaves it to those that name somebody.
  const owned = last.filter(({ thing }) => thing.owners.length > 0);
  const counted = owned.length > 0 ? owned : last;
  return counted.length === 0
    ? null
    : {
        things: counted.map(({ thing }) => thing),
        isNamed: counted.some(({ pattern }) => pattern.named > 0),
      };
}

/** A path as the repository has it, whose folder people may name first. */
function dropRoot(path: string, root: string): string {
  const name = root.slice(root.lastIndexOf('/') + 1);
  const prefix = [root, name].find((one) => one !== '' && path.startsWith(`${one}/`));
  return prefix === undefined ? path : path.slice(prefix.length + 1);
}

/** The last line of a section that matches; with letters of other case where the path as typed is only one of many. */
function findLastRule(rules: readonly Rule[], path: string, isFolder: boolean): Rule | null {
  const exact = findLastMatch(rules, path, isFolder, 'pattern');
  const small = path.toLowerCase();
  if (small === path && rules.every(({ folded, pattern }) => folded === pattern)) return exact;
  const folded = findLastMatch(rules, small, isFolder, 'folded');
  if (exact === null || folded === null) return folded;
  return folded.pattern.named > exact.pattern.named ? folded : exact;
}

function findLastMatch(
  rules: readonly Rule[],
  path: string,
  isFolder: boolean,
  which: 'pattern' | 'folded',
): Rule | null {
  const hasEnding = /\.[^/]+$/.test(path);
  const parts = path.split('/');
  const inside = [...parts, ANY_FILE];
  const matches = (rule: Rule): boolean =>
    (!isFolder && rule[which].matches(parts)) ||
    ((isFolder || !hasEnding) && rule[which].matches(inside));
  // What a section excludes it never takes in again.
  if (rules.some((rule) => rule.paths.isExcluded && matches(rule))) return null;
  return rules.findLast((rule) => !rule.paths.isExcluded && matches(rule)) ?? null;
}

/** The nearest folder above a path that names somebody, in each tree of folders. */
function findByFolders(
  folders: ReadonlyMap<string, readonly FolderRule[]>,
  roots: Iterable<string>,
  path: string,
): PathOwners[] {
  return [...new Set(['', ...roots])].flatMap((root): PathOwners[] => {
    const parts = (root === '' ? path : `${root}/${path}`).split('/');
    let nearest: readonly OwnedThing[] = [];
    for (let length = parts.length; length >= 0; length -= 1) {
      const folder = parts.slice(0, length).join('/');
      const here = folders.get(folder) ?? [];
      const rest = parts.slice(length).join('/');
      const counted = here.filter(({ isOf }) => isOf(rest)).map(({ thing }) => thing);
      const owning = counted.filter(({ owners }) => owners.length > 0);
      const isNamed = folder !== root;
      if (owning.length > 0) return [{ things: owning, isNamed }];
      if (nearest.length === 0) nearest = counted.slice(0, 1);
      if (here.some(({ paths }) => !paths.inherits)) break;
    }
    return nearest.length === 0 ? [] : [{ things: nearest, isNamed: false }];
  });
}
