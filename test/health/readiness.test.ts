import { expect, onTestFinished, test } from 'vitest';
import { type Readiness, watchReadiness } from '../../src/health/readiness.ts';

const TIMES = { every: 20, deadline: 50 };

test('each part is known with the reason why it cannot be used, and is looked at again', async () => {
  let isAway = true;
  const states: Readiness[] = [];
  const readying = await watchReadiness(
    {
      slack: async () => undefined,
      database: async () => {
        if (isAway) throw new Error('connect ECONNREFUSED');
      },
    },
    (state) => states.push(state),
    TIMES,
  );
  onTestFinished(readying.stop);
  expect(readying.state()).toEqual({ slack: null, database: 'connect ECONNREFUSED' });
  isAway = false;
  await expect.poll(readying.state).toEqual({ slack: null, database: null });
  expect(states.at(0)).toEqual({ slack: null, database: 'connect ECONNREFUSED' });
});

test('a part that does not answer counts as lost, and keeps none of the others waiting', async () => {
  const checks = {
    slack: async () => undefined,
    database: () => new Promise<void>(() => undefined),
  };
  const readying = await watchReadiness(checks, () => undefined, TIMES);
  onTestFinished(readying.stop);
  expect(readying.state()).toEqual({ slack: null, database: 'no answer within 0.05 s' });
});

test('what is found after the end is told nobody', async () => {
  const looks: (() => void)[] = [];
  let count = 0;
  const states: Readiness[] = [];
  const slack = () => {
    count += 1;
    return count === 1 ? Promise.resolve() : new Promise<void>((resolve) => looks.push(resolve));
  };
  const readying = await watchReadiness({ slack }, (state) => states.push(state), {
    every: 1,
    deadline: 5_000,
  });
  await expect.poll(() => looks).toHaveLength(1);
  readying.stop();
  looks[0]?.();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(states).toEqual([{ slack: null }]);
  expect(count).toBe(2);
});
