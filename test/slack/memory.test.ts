import { expect, test } from 'vitest';
import { createDeliveries } from '../../src/slack/deliveries.ts';
import { createThreads } from '../../src/slack/threads.ts';

const about = { intent: 'search', roles: [], topic: 'x', before: [], articles: [] } as const;

test('only the first may claim a key, until so many others came that it is forgotten', async () => {
  const deliveries = createDeliveries(2);
  expect(await deliveries.claim('a')).toBe(true);
  expect(await deliveries.claim('a')).toBe(false);
  await deliveries.claim('b');
  await deliveries.claim('c');
  expect(await deliveries.claim('c')).toBe(false);
  expect(await deliveries.claim('a')).toBe(true);
});

test('the threads used last are remembered, those about nothing too', async () => {
  const threads = createThreads(2);
  await threads.write('C1', '1', null);
  await threads.write('C1', '2', about);
  expect(await threads.read('C1', '1')).toBeNull();
  await threads.write('C1', '3', about);
  expect(await threads.read('C1', '2')).toBeUndefined();
  expect(await threads.read('C1', '1')).toBeNull();
  expect(await threads.read('C1', '3')).toEqual(about);
});
