import { expect, test } from 'vitest';
import { createThreadCache } from '../../src/memory/thread-cache.ts';
import { threadOn } from '../builders.ts';

const about = threadOn('x');

test('the threads used last are remembered, those about nothing too', async () => {
  const threads = createThreadCache(2);
  await threads.write('C1', '1', null);
  await threads.write('C1', '2', about);
  expect(await threads.read('C1', '1')).toBeNull();
  await threads.write('C1', '3', about);
  expect(await threads.read('C1', '2')).toBeUndefined();
  expect(await threads.read('C1', '1')).toBeNull();
  expect(await threads.read('C1', '3')).toEqual(about);
});
