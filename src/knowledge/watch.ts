import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError, type Problem } from '../errors.ts';
import { sleepUnlessAborted } from '../timers.ts';
import { type ArticleReader, createArticleReader } from './article-reader.ts';
import { listArticles } from './folder.ts';
import { type Knowledge, loadKnowledge, ROLES_FILE, readRolesFile } from './load.ts';
import { listOwnerFiles, listSourceFiles } from './owners/list-owner-files.ts';

/** Soon enough for someone who edits and then looks; checking a thousand files costs some milliseconds. */
const EVERY_MS = 2_000;

/** A knowledge folder that is checked for changes until `stop`. */
export interface Watch {
  /** The content of the folder at the start. */
  readonly first: Knowledge;
  stop(): void;
}

/**
 * Loads a knowledge folder, and loads it again after each change of a path, size or time. Rejects if the first load fails;
 * if a later one does, `onProblems` gets the problems and the last good pack stays in use.
 * The `reader` reads only what has changed since it last read. Polls rather than listens, because that also works on mounts and swapped links.
 */
export async function watchKnowledge(
  dir: string,
  handlers: {
    readonly onPack: (knowledge: Knowledge) => void | Promise<void>;
    readonly onProblems: (problems: readonly Problem[]) => void;
  },
  {
    everyMs = EVERY_MS,
    reader = createArticleReader(),
  }: { readonly everyMs?: number; readonly reader?: ArticleReader } = {},
): Promise<Watch> {
  const ended = new AbortController();
  // Before the load, so that a change during it is noticed.
  const fingerprint = createFingerprint(dir);
  let seen = await fingerprint();
  const first = await loadKnowledge(dir, { reader });

  async function checkForChange(): Promise<void> {
    const now = await fingerprint();
    if (now === seen) return;
    seen = now;
    try {
      const knowledge = await loadKnowledge(dir, { reader });
      if (!ended.signal.aborted) await handlers.onPack(knowledge);
    } catch (error) {
      if (!ended.signal.aborted) handlers.onProblems(toLoadProblems(error, dir));
    }
  }

  async function poll(): Promise<void> {
    while (await sleepUnlessAborted(everyMs, ended.signal)) await checkForChange();
  }

  void poll();
  return { first, stop: () => ended.abort() };
}

/** Gives a text that changes whenever an article, the list of roles or a data file does. */
function createFingerprint(dir: string): () => Promise<string> {
  let known: {
    readonly at: string;
    readonly file: Awaited<ReturnType<typeof readRolesFile>>;
  } | null = null;
  return async () => {
    try {
      const { size, mtimeMs: changed } = await stat(join(dir, ROLES_FILE));
      const at = JSON.stringify({ size, changed });
      if (known?.at !== at) known = { at, file: await readRolesFile(dir) };
      const owners = await listOwnerFiles(dir, known.file.owners, ROLES_FILE);
      const glossary = await Promise.all(
        known.file.glossary.map((source) => listSourceFiles(dir, source, ROLES_FILE)),
      );
      return JSON.stringify([await listArticles(dir), owners, glossary, at]);
    } catch (error) {
      // The load that follows reports what is wrong, with its cure.
      return String(error);
    }
  };
}

function toLoadProblems(error: unknown, dir: string): readonly Problem[] {
  if (error instanceof InputError) return error.problems;
  return [{ file: dir, message: `cannot be loaded (${String(error)}): undo the last change` }];
}
