import { expect, test } from 'vitest';
import { toHandbook } from '../bot.ts';
import { talk } from './packs.ts';

test('what happens in a case is not told by a passage that tells of none', async () => {
  const [answer] = talk(
    await toHandbook(),
    'what happens if a model starts giving bad predictions?',
  );
  expect(answer?.outcome).toBe('nearest');
});
