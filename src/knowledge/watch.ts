import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { InputError, type Problem } from '../errors.ts';
import { listArticles } from './folder.ts';
import { type Knowledge, loadKnowledge, ROLES_FILE } from './load.ts';

/** Soon enough for whoever edits and looks; a look at a thousand files costs some milliseconds. */
const EVERY_MS = 2_000;

/** A knowledge folder that is looked at again and again, until `stop`. */
export interface Watch {
  /** What the folder said at the start. */
  readonly first: Knowledge;
  stop(): void;
}

/**
 * Loads a knowledge folder and loads it anew after each change of a path, size or time. Rejects where the first load fails;
 * later a folder that cannot be loaded is told with its problems, and the pack before it stays good.
 * Looks rather than listens: that works on mounts and swapped links, too.
 */
export async function watchKnowledge(
  dir: string,
  handlers: {
    readonly onPack: (knowledge: Knowledge) => void;
    readonly onProblems: (problems: readonly Problem[]) => void;
  },
  { everyMs = EVERY_MS }: { readonly everyMs?: number } = {},
): Promise<Watch> {
  const ended = new AbortController();
  // Before the load, so that what changes meanwhile is seen.
  let seen = await fingerprint(dir);
  const first = await loadKnowledge(dir);

  async function look(): Promise<void> {
    const now = await fingerprint(dir);
    if (now === seen) return;
    seen = now;
    try {
      const knowledge = await loadKnowledge(dir);
      if (!ended.signal.aborted) handlers.onPack(knowledge);
    } catch (error) {
      if (!ended.signal.aborted) handlers.onProblems(problemsOf(error, dir));
    }
  }

  async function keepLooking(): Promise<void> {
    while (await slept(everyMs, ended.signal)) await look();
  }

  void keepLooking();
  return { first, stop: () => ended.abort() };
}

/** Changes whenever an article or the list of roles does. */
async function fingerprint(dir: string): Promise<string> {
  try {
    const { files, warnings } = await listArticles(dir);
    const { size, mtimeMs: changed } = await stat(join(dir, ROLES_FILE));
    return JSON.stringify([files, warnings, { size, changed }]);
  } catch (error) {
    // The load that follows says what is wrong, in the words of a person's problem.
    return String(error);
  }
}

function problemsOf(error: unknown, dir: string): readonly Problem[] {
  if (error instanceof InputError) return error.problems;
  return [{ file: dir, message: `cannot be loaded (${String(error)}): undo the last change` }];
}

async function slept(ms: number, signal: AbortSignal): Promise<boolean> {
  try {
    await sleep(ms, undefined, { signal, ref: false });
    return true;
  } catch {
    // Aborted: nobody looks any more.
    return false;
  }
}
