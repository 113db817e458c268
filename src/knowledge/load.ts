import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError, type Problem } from '../errors.ts';
import { createNameFinder } from '../text/role-names.ts';
import { readArticle } from './article.ts';
import { type ArticleFile, listArticles } from './folder.ts';
import { findOrdinaryWords } from './ordinary-words.ts';
import type { Passage } from './passage.ts';
import { createRoleLabels } from './role-labels.ts';
import { type Role, readRoles } from './roles.ts';

/** The content of a knowledge folder: everything that an answer may be made of. */
export interface Knowledge {
  readonly roles: readonly Role[];
  /** Terms that mean the same to this company. */
  readonly synonyms: readonly (readonly string[])[];
  /** Short forms of role names that the articles use as ordinary words too, folded: "people" of "People team". */
  readonly ordinaryWords: ReadonlySet<string>;
  /** In the order of paths, then of lines. */
  readonly passages: readonly Passage[];
  /** Paths of articles that are drafts by their front matter, and give no passages. */
  readonly drafts: readonly string[];
  /** Problems in articles that are used all the same. */
  readonly warnings: readonly Problem[];
}

/** The file beside the articles that lists the roles. */
export const ROLES_FILE = 'roles.yaml';
/** Larger than any article; a larger file is probably there by mistake. */
const MAX_BYTES = 2 * 1024 * 1024;
/** Files read at once: enough to keep a disk busy, few enough for any limit on open files. */
const READERS = 16;

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR')
  );
}

/** Bytes as text; `badLine` is the 1-based first line that is not UTF-8. */
function decodeUtf8(bytes: Uint8Array): { readonly text: string; readonly badLine?: number } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // Used all the same, with a mark in place of each bad byte; the caller warns.
    const text = new TextDecoder('utf-8').decode(bytes);
    return { text, badLine: text.slice(0, text.indexOf('\ufffd')).split('\n').length };
  }
}

async function readRolesFile(dir: string): Promise<ReturnType<typeof readRoles>> {
  try {
    return readRoles(ROLES_FILE, decodeUtf8(await readFile(join(dir, ROLES_FILE))).text);
  } catch (error) {
    const message = isMissing(error)
      ? 'is missing: write one that lists the roles, such as "roles: [{ id: designer, name: Designer }]"'
      : `cannot be read (${String(error)}): make it a readable file`;
    return { roles: [], synonyms: [], problems: [{ file: ROLES_FILE, message }] };
  }
}

type ArticleText = { readonly text: string | null; readonly warnings: readonly Problem[] };

async function readText(dir: string, { path, size }: ArticleFile): Promise<ArticleText> {
  const warn = (message: string, line?: number): Problem =>
    line === undefined ? { file: path, message } : { file: path, line, message };
  if (size > MAX_BYTES) {
    return {
      text: null,
      warnings: [
        warn(`is ${size} bytes long and left out: split it into files under ${MAX_BYTES}`),
      ],
    };
  }
  try {
    const { text, badLine } = decodeUtf8(await readFile(join(dir, path)));
    const warnings =
      badLine === undefined
        ? []
        : [warn('is not UTF-8 from here on: save the file as UTF-8', badLine)];
    return { text, warnings };
  } catch (error) {
    return {
      text: null,
      warnings: [warn(`cannot be read (${String(error)}): make it readable or remove it`)],
    };
  }
}

/** Reads files a few at a time, in order of the list. */
async function readTexts(dir: string, files: readonly ArticleFile[]): Promise<ArticleText[]> {
  const texts: ArticleText[] = [];
  const queue = files.entries();
  const reader = async (): Promise<void> => {
    for (const [at, file] of queue) texts[at] = await readText(dir, file);
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  return texts;
}

/**
 * Reads a knowledge folder: `roles.yaml` and every `*.md` below it. Rejects with one InputError that lists every problem;
 * problems in articles are warnings instead, unless `strict`.
 */
export async function loadKnowledge(
  dir: string,
  { strict = false }: { readonly strict?: boolean } = {},
): Promise<Knowledge> {
  let listed: Awaited<ReturnType<typeof listArticles>>;
  try {
    listed = await listArticles(dir);
  } catch (error) {
    const message = isMissing(error)
      ? 'is not a folder: name the one that holds roles.yaml and the articles'
      : `cannot be read (${String(error)}): make it a readable folder`;
    throw new InputError([{ file: dir, message }], { cause: error });
  }
  const { roles, synonyms, problems: inRoles } = await readRolesFile(dir);
  const problems = [...inRoles];
  if (listed.files.length === 0) {
    problems.push({ file: dir, message: 'holds no articles: put Markdown files (*.md) into it' });
  }

  const known = new Set(roles.map(({ id }) => id));
  const passages: Passage[] = [];
  const drafts: string[] = [];
  const warnings = [...listed.warnings];
  const texts = await readTexts(dir, listed.files);
  const ordinaryWords = findOrdinaryWords(
    roles,
    texts.flatMap(({ text }) => text ?? []),
  );
  const labels = createRoleLabels(createNameFinder(roles, (word) => ordinaryWords.has(word)));
  for (const [at, { path }] of listed.files.entries()) {
    const read = texts[at];
    warnings.push(...(read?.warnings ?? []));
    if (read?.text === null || read?.text === undefined) continue;
    const article = readArticle(path, read.text, labels, known);
    passages.push(...article.passages);
    if (article.isDraft) drafts.push(path);
    // With a bad roles.yaml every role in the articles would be reported as unknown.
    if (inRoles.length === 0) warnings.push(...article.warnings);
  }
  if (strict) problems.push(...warnings);
  if (problems.length > 0) throw new InputError(problems);
  return { roles, synonyms, ordinaryWords, passages, drafts, warnings };
}
