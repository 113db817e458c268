import { formatProblem, InputError, isMissing, type Problem } from '../errors.ts';
import { type ArticleReader, createArticleReader } from './article-reader.ts';
import { decodeUtf8, listArticleFiles } from './article-texts.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import { explainUnread, readContainedFile } from './contained-file.ts';
import type { GlossaryEntry } from './glossary/glossary-entry.ts';
import { readTermFiles } from './glossary/read-term-files.ts';
import type { Ladder } from './ladders/ladder.ts';
import { readRoleLadders } from './ladders/role-ladder.ts';
import type { OwnedThing } from './owners/owned-thing.ts';
import { readOwners } from './owners/read-owners.ts';
import type { Passage } from './passage.ts';
import { type Contact, type Role, readRoles } from './roles.ts';

/** The content of a knowledge folder: everything that an answer may be made of. */
export interface Knowledge {
  readonly roles: readonly Role[];
  /** Whom to ask where no role is known; absent where roles.yaml names nobody. */
  readonly fallback?: Contact;
  /** Terms that mean the same to this company. */
  readonly synonyms: readonly (readonly string[])[];
  /** Short forms of role names that the articles use as ordinary words too, folded: "people" of "People team". */
  readonly ordinaryWords: ReadonlySet<string>;
  /** In the order of paths, then of lines. */
  readonly passages: readonly Passage[];
  /** Levels in their order, as the articles and roles.yaml have them. */
  readonly ladders: readonly Ladder[];
  /** What glossaries explain, in the order of paths, then of lines. */
  readonly terms: readonly GlossaryEntry[];
  /** Paths of articles that are drafts by their front matter, and give no passages. */
  readonly drafts: readonly string[];
  /** What the files that roles.yaml lists give to owners, in the order of sources, files and lines. */
  readonly things: readonly OwnedThing[];
  /** Problems in articles and other files that are used all the same. */
  readonly warnings: readonly Problem[];
}

/** The file beside the articles that lists the roles. */
export const ROLES_FILE = 'roles.yaml';

/** Reads roles.yaml; a file that cannot be read is a problem. */
export async function readRolesFile(dir: string): Promise<ReturnType<typeof readRoles>> {
  try {
    return readRoles(ROLES_FILE, decodeUtf8(await readContainedFile(dir, ROLES_FILE)).text);
  } catch (error) {
    const message = isMissing(error)
      ? 'is missing: write one that lists the roles, such as "roles: [{ id: designer, name: Designer }]"'
      : explainUnread(error, 'make it a readable file');
    const problems = [{ file: ROLES_FILE, message }];
    return { roles: [], synonyms: [], owners: [], glossary: [], problems };
  }
}

/**
 * Reads a knowledge folder: `roles.yaml` and every `*.md` below it. Rejects with one InputError that lists every problem;
 * problems in articles are warnings instead, unless `strict`. The `reader` of the last time reads only what has changed.
 */
export async function loadKnowledge(
  dir: string,
  {
    strict = false,
    reader = createArticleReader(),
  }: { readonly strict?: boolean; readonly reader?: ArticleReader } = {},
): Promise<Knowledge> {
  const { files, warnings: inFolder } = await listArticleFiles(dir);
  const file = await readRolesFile(dir);
  const { roles, fallback, source, synonyms, owners, glossary, problems: inRoles } = file;
  const problems = [...inRoles];
  if (files.length === 0) {
    problems.push({
      file: dir,
      message: 'holds no articles: put Markdown files (*.md, *.mdx) into it',
    });
  }

  const passages: Passage[] = [];
  const ladders: Ladder[] = [];
  const terms: GlossaryEntry[] = [];
  const levels = new Map<string, string>();
  const drafts: string[] = [];
  const warnings = [...inFolder];
  const { articles, ordinaryWords, labels } = await reader.read(dir, files, roles, source);
  for (const { path, article, warnings: inFile } of articles) {
    warnings.push(...inFile);
    if (article === null) continue;
    passages.push(...article.passages);
    ladders.push(...article.ladders);
    terms.push(...article.terms);
    if (article.level !== null) levels.set(article.level.role, article.level.level);
    if (article.isDraft) drafts.push(path);
    // With a bad roles.yaml every role in the articles would be reported as unknown.
    if (inRoles.length === 0) warnings.push(...article.warnings);
  }
  for (const { id, level } of roles) if (level !== undefined) levels.set(id, level);
  ladders.push(...readRoleLadders(roles, levels, passages, labels));
  const { things, warnings: inOwners } = await readOwners(dir, owners, roles, ROLES_FILE);
  const { terms: inFiles, warnings: inGlossary } = await readTermFiles(dir, glossary, ROLES_FILE);
  terms.push(...inFiles);
  // The walk for articles and that for a glob tell of the same link.
  const told = new Set(warnings.map(formatProblem));
  const inData = [...inOwners, ...inGlossary];
  warnings.push(...inData.filter((warning) => !told.has(formatProblem(warning))));
  if (strict) problems.push(...warnings);
  if (problems.length > 0) throw new InputError(problems);
  const whomToAsk = fallback === undefined ? {} : { fallback };
  return {
    roles,
    ...whomToAsk,
    synonyms,
    ordinaryWords,
    passages: withoutBoilerplate(passages, articles.length),
    ladders,
    terms,
    drafts,
    things,
    warnings,
  };
}
