import { setTimeout as sleep } from 'node:timers/promises';

/** What `work` gives; rejects with the error of `toError` where that takes longer than `ms`. The work itself goes on. */
export async function withDeadline<T>(
  work: Promise<T>,
  ms: number,
  toError: () => Error,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(toError()), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** True after `ms`, false once aborted. Does not keep the process alive. */
export async function sleepUnlessAborted(ms: number, signal: AbortSignal): Promise<boolean> {
  try {
    await sleep(ms, undefined, { signal, ref: false });
    return true;
  } catch {
    return false;
  }
}
