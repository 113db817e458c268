import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { gaps } from '../../src/cli/gaps.ts';
import { fixtures } from '../../src/fake-slack/workspace/fixtures.ts';
import { HANDBOOK, startRig } from '../bot.ts';
import { folder } from '../helpers.ts';
import { openConsole } from './console.ts';

const { ada, grace, general } = fixtures;
const TODAY = new Date().toISOString().slice(0, 10);

/** A bot that was asked what its articles do not say, and whose answer was voted down. */
async function askUnanswered(env: Record<string, string> = {}) {
  const dir = await folder(HANDBOOK);
  const databaseUrl = `file:${join(dir, 'rolecall.db')}`;
  const rig = await startRig('Socket Mode', { databaseUrl, env });
  const { slack, said } = rig;
  for (const text of ['who owns the *parking lot*?', 'who owns the parking lot?', 'hello']) {
    const asked = slack.people.say(ada, general, `<@${fixtures.bot}> ${text}`);
    await said(general, asked.ts);
  }
  await slack.people.command(
    ada,
    general,
    '/role-compare',
    'ML engineer vs AI developer on salary',
  );
  await slack.waitUntil((seen) => seen.ephemerals(ada)[0]);
  const asked = slack.people.say(ada, general, `<@${fixtures.bot}> who owns model training?`);
  const [reply] = await said(general, asked.ts);
  return { ...rig, dir, databaseUrl, answer: reply?.ts ?? '' };
}

async function runGaps(env: Record<string, string>, ...args: string[]) {
  const { io, written } = openConsole([], env);
  const code = await gaps(args, io);
  return { code, ...written };
}

test('what went unanswered or was voted down is listed by role and topic, most wanted first', async () => {
  const { dir, databaseUrl, answer, database, bot } = await askUnanswered();
  await bot.stop();
  const vote = 'INSERT INTO rolecall_votes VALUES (?, ?, ?, ?, ?, ?, ?)';
  const [team, reason] = ['T0ROLECALL', 'it is\n<b>older</b>'];
  await database.run(vote, [team, general, answer, grace, 'down', reason, Date.now()]);
  const { code, stdout } = await runGaps({ DATABASE_URL: databaseUrl, KNOWLEDGE_DIR: dir });
  expect(code).toBe(0);
  expect(stdout).toBe(
    [
      '# What the articles do not answer',
      '',
      '## No role named',
      '',
      `- **parking** (who-owns): unanswered 2 times, last on ${TODAY}`,
      `- **model training** (who-owns): voted down once, last on ${TODAY}`,
      '  - voted down because: it is \\<b\\>older\\</b\\>',
      '',
      '## ML engineer',
      '',
      `- **salary** (compare): unanswered once, last on ${TODAY}`,
      '',
      '## AI developer',
      '',
      `- **salary** (compare): unanswered once, last on ${TODAY}`,
      '',
    ].join('\n'),
  );
});

test('the texts of questions are there where they are kept', async () => {
  const { dir, databaseUrl } = await askUnanswered({ KEEP_QUESTIONS: 'true' });
  const { stdout } = await runGaps({ DATABASE_URL: databaseUrl }, '--knowledge', dir);
  expect(stdout).toContain('  - asked: who owns the \\*parking lot\\*?\n');
});

test('without gaps it says so, and with --help how it is called', async () => {
  const dir = await folder(HANDBOOK);
  const env = { DATABASE_URL: ':memory:', KNOWLEDGE_DIR: dir };
  expect(await runGaps(env)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^No gaps/) });
  expect(await runGaps(env, '--help')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Usage/),
  });
});

test('a database that cannot be used is named', async () => {
  const dir = await folder(HANDBOOK);
  const report = await runGaps({ DATABASE_URL: 'mysql://x', KNOWLEDGE_DIR: dir });
  expect(report).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^DATABASE_URL/),
  });
});

test('a role that is gone is listed by its id, and an answer without a topic as one', async () => {
  const { dir, databaseUrl, database, bot, slack, said } = await askUnanswered();
  const asked = slack.people.say(ada, general, `<@${fixtures.bot}> what does the ML engineer do?`);
  const [reply] = await said(general, asked.ts);
  await bot.stop();
  const vote = 'INSERT INTO rolecall_votes VALUES (?, ?, ?, ?, ?, ?, ?)';
  const { ts = '' } = reply ?? {};
  await database.run(vote, ['T0ROLECALL', general, ts, grace, 'down', null, Date.now()]);
  const now = await folder({
    'roles.yaml': 'roles: [{ id: pilot, name: Pilot }]',
    'a.md': '# Pilot\nFlies.',
  });
  const env = { DATABASE_URL: databaseUrl, KNOWLEDGE_DIR: dir };
  const before = await runGaps(env);
  expect(before.stdout).toContain(`- no topic (describe): voted down once, last on ${TODAY}`);
  const after = await runGaps(env, '--knowledge', now);
  expect(after.stdout).toContain('## ml-engineer\n');
});

test('without DATABASE_URL it reads ./data/rolecall.db', async () => {
  const dir = await folder(HANDBOOK);
  const before = process.cwd();
  process.chdir(dir);
  onTestFinished(() => process.chdir(before));
  expect(await runGaps({ KNOWLEDGE_DIR: dir })).toMatchObject({ code: 0 });
  expect((await stat(join(dir, 'data/rolecall.db'))).isFile()).toBe(true);
});
