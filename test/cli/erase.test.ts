import { join } from 'node:path';
import { expect, test } from 'vitest';
import { erase } from '../../src/cli/erase.ts';
import { folder } from '../helpers.ts';
import { startReplica } from '../storage/rig.ts';
import { openConsole } from './console.ts';

async function runErase(env: Record<string, string>, ...args: string[]) {
  const { io, written } = openConsole([], env);
  return { code: await erase(args, io), ...written };
}

test('it says what it deleted', async () => {
  const DATABASE_URL = `file:${join(await folder({}), 'bot.db')}`;
  const { feedback } = await startReplica(DATABASE_URL);
  await feedback.vote('C1', '1.0', 'U0PAT', 'up');
  const { code, stdout } = await runErase(
    { DATABASE_URL },
    '--person',
    'U0PAT',
    '--channel',
    'D0PAT',
  );
  expect(code).toBe(0);
  expect(stdout.split('\n')).toContain('rolecall_votes: 1');
  expect(stdout.split('\n')).toContain('rolecall_threads: 0');
});

test.each([[], ['--person', '@pat'], ['--person', '%'], ['--person', 'U0PAT', '--channel', '_']])(
  'what is no id is refused before anything is deleted: %j %j',
  async (...args) => {
    const { code, stderr } = await runErase({ DATABASE_URL: ':memory:' }, ...args.filter(Boolean));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^--(?:person|channel): is not the id of/);
  },
);
