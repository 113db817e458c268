import type { Workspace } from './workspace.ts';

/** Longer than anything that a bot may take in a test. */
const WAIT_MS = 5_000;

/** Waits until `find` gives something, looking after each change; rejects after `ms` with what was looked for. */
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
