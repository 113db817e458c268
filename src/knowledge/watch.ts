import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError, type Problem } from '../errors.ts';
import { sleepUnlessAborted } from '../timers.ts';
import { listArticles } from './folder.ts';
import { type Knowledge, loadKnowledge, ROLES_FILE } from './load.ts';

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
 * Polls rather than listens, because that also works on mounts and swapped links.
 */
export async function watchKnowledge(
  dir: string,
  handlers: {
    readonly onPack: (knowledge: Knowledge) => void | Promise<void>;
    readonly onProblems: (problems: readonly Problem[]) => void;
  },
  { everyMs = EVERY_MS }: { readonly everyMs?: number } = {},
): Promise<Watch> {
  const ended = new AbortController();
  // Before the load, so that a change during it is noticed.
  let seen = await fingerprint(dir);
  const first = await loadKnowledge(dir);

  async function checkForChange(): Promise<void> {
    const now = await fingerprint(dir);
    if (now === seen) return;
    seen = now;
    try {
      const knowledge = await loadKnowledge(dir);
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

/** Changes whenever an article or the list of roles does. */
async function fingerprint(dir: string): Promise<string> {
  try {
    const { files, warnings } = await listArticles(dir);
    const { size, mtimeMs: changed } = await stat(join(dir, ROLES_FILE));
    return JSON.stringify([files, warnings, { size, changed }]);
  } catch (error) {
    // The load that follows reports what is wrong, with its cure.
    return String(error);
  }
}

function toLoadProblems(error: unknown, dir: string): readonly Problem[] {
  if (error instanceof InputError) return error.problems;
  return [{ file: dir, message: `cannot be loaded (${String(error)}): undo the last change` }];
}
