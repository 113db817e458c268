import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createRolecall } from '../../src/rolecall.ts';
import { talk } from './packs.ts';

test('what happens in a case is not told by a passage that tells of none', async () => {
  const folder = resolve(import.meta.dirname, '../../knowledge');
  const bot = createRolecall(await loadKnowledge(folder));
  const [answer] = talk(bot, 'what happens if a model starts giving bad predictions?');
  expect(answer?.outcome).toBe('nearest');
});
