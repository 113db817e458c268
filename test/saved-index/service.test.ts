import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { fixtures } from '../../src/fake-slack/workspace/fixtures.ts';
import { buildService, prepare, run, SERVICE } from '../service.ts';

beforeAll(buildService, 60_000);

test('what it read of a large folder is kept beside its database, and taken up at the next start', async () => {
  const { slack, env, dir } = await prepare();
  for (let at = 0; at < 205; at += 1) {
    await writeFile(
      join(dir, `oven-${at}.md`),
      `# Oven ${at}\n\nAn ML engineer owns oven ${at}.\n`,
    );
  }
  const settings = {
    ...env,
    DATABASE_URL: `file:${join(dir, 'kept/rolecall.db')}`,
    LOG_LEVEL: 'debug',
  };
  const first = run('node', SERVICE, settings, dir);
  await first.says('"index saved"');
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  await writeFile(join(dir, 'oven-7.md'), '# Oven 7\n\nAn AI developer owns oven 7.\n');
  const second = run('node', SERVICE, settings, dir);
  await second.says('"index loaded"');
  await second.says('"ready"');
  const ask = async (text: string) => {
    const asked = slack.people.say(fixtures.ada, fixtures.adaDm, text);
    const reply = await slack.waitUntil((seen) => seen.thread(fixtures.adaDm, asked.ts)[1]);
    return JSON.stringify(reply.blocks);
  };
  expect(await ask('who owns oven 7?')).toContain('An AI developer owns oven 7.');
  expect(await ask('who owns oven 8?')).toContain('An ML engineer owns oven 8.');
}, 60_000);
