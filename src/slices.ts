import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long a slice of work may keep everything else waiting, in ms: short beside the 200 ms that a request may wait. */
const SLICE_MS = 25;

/**
 * Long work in steps: it yields wherever others may have their turn, and returns its result. The same work is done at once
 * by `finish`, or in slices by `finishInSlices`; it knows no clock itself.
 */
export type Steps<Result> = Generator<void, Result>;

/** Does all of the work now. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does the work while requests are answered in between. Rejects with what the work throws. */
export async function finishInSlices<Result>(steps: Steps<Result>): Promise<Result> {
  const pause = createPause();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause();
  }
}

/** To be called often in long work: lets others have their turn whenever a slice is over. */
export function createPause(): () => Promise<void> {
  let begun = performance.now();
  return async function pause() {
    if (performance.now() - begun < SLICE_MS) return;
    await nextTurn();
    begun = performance.now();
  };
}
