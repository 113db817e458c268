import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { ResilientClaims } from '../../../src/memory/resilient-claims.ts';
import { createLease, LeaseLostError, readMoment } from '../../../src/slack/delivery/lease.ts';

type Hold = Awaited<ReturnType<ResilientClaims['hold']>>;

const LEASE_MS = 1_200;
const REQUEST = { kind: 'mention', channel: 'C1', ts: '1', thread: '1', user: 'U1', event: {} };

/** A lease, held since `since`, whose database answers each question after that many ms; and how often it was asked. */
function leaseOf(since: ReturnType<typeof readMoment> | undefined, ...answers: [Hold, number][]) {
  const asked: boolean[] = [];
  const claims = {
    lease: LEASE_MS,
    async hold(_: string, __: unknown, hasSurvived: boolean): Promise<Hold> {
      const [answer, ms] = answers[asked.push(hasSurvived) - 1] ?? ['lost', 0];
      await sleep(ms);
      return answer;
    },
  } as unknown as ResilientClaims;
  return { asked, lease: createLease(claims, { key: 'C1:1', request: REQUEST }, since) };
}

test('a claim that was just made or renewed is believed for a third of its lease', async () => {
  const { lease, asked } = leaseOf(readMoment(), ['held', 0]);
  expect(await lease.confirm()).toBe(true);
  expect(asked).toEqual([]);
  await lease.renew();
  expect(await lease.confirm()).toBe(true);
  expect(asked).toEqual([true]);
});

test.each([
  ['no clock', { steady: 0, wall: 0 }, 0],
  ['both clocks', { steady: -500, wall: -500 }, 1],
  ['the clock of a process that stood still', { steady: -500, wall: 0 }, 1],
  ['the clock of a machine that slept', { steady: 0, wall: -500 }, 1],
  ['a clock that was set back meanwhile', { steady: -500, wall: 60_000 }, 1],
])('the database is asked again by %s', async (_, { steady, wall }, times) => {
  const now = readMoment();
  const since = { steady: now.steady + steady, wall: now.wall + wall };
  const { lease, asked } = leaseOf(since, ['held', 0]);
  expect(await lease.confirm()).toBe(true);
  expect(asked).toHaveLength(times);
});

test('what is not known to be held is asked for, and so is what was answered too late', async () => {
  const unsure = leaseOf(undefined, ['unsure', 0], ['lost', 0]);
  expect(await unsure.lease.confirm()).toBe(false);
  await expect(unsure.lease.confirm()).rejects.toThrow(LeaseLostError);
  const slow = leaseOf(undefined, ['held', 650], ['held', 0]);
  expect(await slow.lease.confirm()).toBe(true);
  expect(slow.asked).toHaveLength(2);
  const lost = leaseOf(readMoment(), ['lost', 0], ['lost', 0]);
  await lost.lease.renew();
  await expect(lost.lease.confirm()).rejects.toThrow(LeaseLostError);
});
