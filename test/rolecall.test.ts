import { expect, test } from 'vitest';
import { holdRolecall, prepareRolecall } from '../src/rolecall.ts';
import { HANDBOOK, toHandbook } from './bot.ts';
import { pack } from './helpers.ts';

const ARTICLES = 200;
const QUESTION = 'who owns model training?';

test('while many articles are indexed the bot can answer from those before, after each passage', async () => {
  const many = Array.from({ length: ARTICLES }, (_, at) => [
    `notes/${at}.md`,
    `# Note ${at}\n## Kiln ${at}\nThe AI developer owns kiln ${at}.\n`,
  ]);
  const knowledge = await pack({ ...HANDBOOK, ...Object.fromEntries(many) });
  const rolecall = holdRolecall(await toHandbook());
  const steps = prepareRolecall(knowledge);
  let count = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) {
    count += 1;
    if (count % 100 === 0) expect(rolecall.ask(QUESTION).answer.outcome).toBe('answered');
  }
  // It is split into terms, and it is indexed.
  expect(count).toBeGreaterThan(2 * ARTICLES);
  expect(rolecall.ask('who owns kiln 7?').answer.outcome).not.toBe('answered');
  rolecall.swap(step.value);
  expect(rolecall.ask('who owns kiln 7?').answer.outcome).toBe('answered');
});
