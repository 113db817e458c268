import type { Workspace } from './workspace.ts';

/** Longer than a bot may take in any test. */
const WAIT_MS = 5_000;

/** Calls `find` after each change until it gives something, and resolves with that; rejects after `ms`. */
export function waitUntil<T>(
  workspace: Workspace,
  find: (workspace: Workspace) => T | undefined,
  ms = WAIT_MS,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = find(workspace);
      if (found === undefined) return;
      clearTimeout(deadline);
      stop();
      resolve(found);
    };
    const deadline = setTimeout(() => {
      stop();
      reject(new Error(`nothing like that happened within ${ms} ms: ${find}`));
    }, ms);
    const stop = workspace.subscribe(look);
    look();
  });
}
