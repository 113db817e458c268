import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../errors.ts';
import { createNameFinder } from '../../text/role-names.ts';
import { parseYaml } from '../../yaml.ts';
import { decodeUtf8, readArticleTexts } from '../article-texts.ts';
import { readContainedFile } from '../contained-file.ts';
import { type Knowledge, loadKnowledge, ROLES_FILE } from '../load.ts';
import { readOutline } from '../outline.ts';
import { createRoleLabels } from '../role-labels.ts';
import { findDeadLinks } from './dead-links.ts';
import { findNearNames } from './near-names.ts';
import { countPassages, findUnnamedRoles } from './unnamed-roles.ts';
import { findUnreadMatrices } from './unread-matrices.ts';

/** What is to be said of a folder that can be loaded. */
export interface CheckedKnowledge {
  readonly knowledge: Knowledge;
  /** How many passages speak for each role, those with none first. */
  readonly counts: ReturnType<typeof countPassages>;
  /** What is odd in the articles, and where they and roles.yaml do not fit together. */
  readonly problems: readonly Problem[];
}

/** Checks a knowledge folder. Rejects with an InputError when it cannot be loaded. */
export async function checkFolder(dir: string): Promise<CheckedKnowledge> {
  const knowledge = await loadKnowledge(dir);
  const { roles, passages, ordinaryWords, warnings } = knowledge;
  const { articles } = await readArticleTexts(dir);
  const outlines = articles
    .map(({ path, text }) => (text === null ? null : readOutline(path, text)))
    .filter((outline) => outline !== null);
  const finder = createNameFinder(roles, (word) => ordinaryWords.has(word));
  const inArticles = [
    ...findNearNames(outlines, roles, finder),
    ...findUnreadMatrices(outlines, createRoleLabels(finder)),
    ...(await findDeadLinks(outlines, (path) => isFile(join(dir, path)))),
  ];
  const unnamed = findUnnamedRoles(roles, passages, finder, await locateRoles(dir));
  return {
    knowledge,
    counts: countPassages(roles, passages),
    problems: [...warnings, ...unnamed, ...inArticles.sort(comparePlaces)],
  };
}

async function locateRoles(dir: string): Promise<Parameters<typeof findUnnamedRoles>[3]> {
  const { text } = decodeUtf8(await readContainedFile(dir, ROLES_FILE));
  const { lineOf } = parseYaml(text, ROLES_FILE, { schema: 'failsafe' });
  return { file: ROLES_FILE, lineOf: (at) => lineOf(['roles', at, 'id']) };
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    // What cannot be looked at leads nowhere for a reader either.
    return false;
  }
}

/** By file, then by line. */
function comparePlaces(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
