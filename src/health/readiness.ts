import { sleepUnlessAborted, withDeadline } from '../timers.ts';

/** A part that is lost is known to be within ten seconds: this long until it is looked at, and this long for an answer, in ms. */
const CHECK_EVERY_MS = 4_000;
const CHECK_DEADLINE_MS = 4_000;

/** Rejects where a part that the service needs cannot be used, with an error that says why. */
export type Check = () => Promise<void>;

/** What the service needs, each part with null or the reason why it cannot be used. */
export type Readiness = Readonly<Record<string, string | null>>;

/** Looks at every part every few seconds, so that a probe need not wait for any. */
export interface Readying {
  readonly state: () => Readiness;
  stop(): void;
}

/**
 * Looks at the parts from now on; resolves when each was looked at once. `onState` gets each new state. Times are in ms.
 */
export async function watchReadiness(
  checks: Readonly<Record<string, Check>>,
  onState: (state: Readiness) => void,
  {
    every = CHECK_EVERY_MS,
    deadline = CHECK_DEADLINE_MS,
  }: { readonly every?: number; readonly deadline?: number } = {},
): Promise<Readying> {
  const ended = new AbortController();
  let state: Readiness = {};

  async function look(): Promise<void> {
    const found = Object.entries(checks).map(
      async ([part, check]) => [part, await tryWithin(check, deadline)] as const,
    );
    state = Object.fromEntries(await Promise.all(found));
    if (!ended.signal.aborted) onState(state);
  }

  async function repeat(): Promise<void> {
    while (await sleepUnlessAborted(every, ended.signal)) await look();
  }

  await look();
  void repeat();
  return { state: () => state, stop: () => ended.abort() };
}

/** Null, or why the check failed. */
async function tryWithin(check: Check, deadline: number): Promise<string | null> {
  const toError = () => new Error(`no answer within ${deadline / 1_000} s`);
  try {
    await withDeadline(check(), deadline, toError);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
