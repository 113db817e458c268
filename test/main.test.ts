import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { cast } from '../src/preview/cast.ts';
import { type Slack, startWorkspace } from '../src/preview/server.ts';
import { HANDBOOK } from './bot.ts';
import { folder } from './helpers.ts';

const ROOT = resolve(import.meta.dirname, '..');
const MAIN = resolve(ROOT, 'dist/main.js');

beforeAll(() => {
  execFileSync(resolve(ROOT, 'node_modules/.bin/tsc'), ['-b'], { cwd: ROOT });
}, 60_000);

interface Run {
  readonly child: ChildProcess;
  /** Exit code, null after a signal. */
  readonly ended: Promise<number | null>;
  errors(): string;
  output(): string;
  /** Waits until standard error holds the text. */
  says(text: string): Promise<void>;
}

/** Starts a command with this environment and no other, in a folder without `.env`. */
function run(command: string, args: string[], env: Record<string, string>, cwd: string): Run {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(command, args, { cwd, env: { PATH, HOME, ...env } });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let errors = '';
  let output = '';
  const listeners = new Set<() => void>();
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
    for (const listener of listeners) listener();
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  return {
    child,
    ended,
    errors: () => errors,
    output: () => output,
    says: (text) =>
      new Promise((done, fail) => {
        const look = () => errors.includes(text) && done();
        listeners.add(look);
        look();
        void ended.then(() => fail(new Error(`ended without "${text}": ${errors}`)));
      }),
  };
}

async function prepare(): Promise<{ slack: Slack; env: Record<string, string>; dir: string }> {
  const slack = await startWorkspace();
  onTestFinished(() => slack.close());
  const dir = await folder(HANDBOOK);
  const { botToken, appToken } = slack.credentials;
  const tokens = { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken };
  return { slack, dir, env: { ...tokens, SLACK_API_URL: slack.url, KNOWLEDGE_DIR: dir } };
}

test('the service says when it is ready, answers, and posts what it began before a SIGTERM ends it', async () => {
  const { slack, env, dir } = await prepare();
  const service = run('node', [MAIN], env, dir);
  await service.says('"ready"');
  expect(service.errors()).toMatch(/"roles":2,"passages":\d+,"warnings":\d+/);
  slack.faults.next('chat.postMessage', { kind: 'slow', ms: 700 });
  const text = `<@${cast.bot}> who owns model training?`;
  const asked = slack.people.say(cast.ada, cast.general, text);
  await slack.settled();
  service.child.kill('SIGTERM');
  expect(await service.ended).toBe(0);
  expect(slack.workspace.thread(cast.general, asked.ts)).toHaveLength(2);
  expect(service.errors()).toContain('"stopped"');
  expect(service.errors()).not.toContain('who owns');
  expect(service.output()).toBe('');
});

test('it loads an edit while it runs, and keeps the articles that it has when an edit breaks them', async () => {
  const { slack, env, dir } = await prepare();
  const service = run('node', [MAIN], env, dir);
  await service.says('"ready"');
  await writeFile(
    join(dir, 'roles/ml-engineer.md'),
    '# ML engineer\nAn ML engineer owns the ovens.',
  );
  await service.says('articles reloaded');
  await writeFile(join(dir, 'roles.yaml'), 'roles: none');
  await service.says('articles not reloaded');
  expect(service.errors()).toContain('roles.yaml:1: ');
  const asked = slack.people.say(cast.ada, cast.adaDm, 'who owns the ovens?');
  const reply = await slack.until((seen) => seen.thread(cast.adaDm, asked.ts)[1]);
  expect(reply.text).toContain('owns the ovens');
});

test('it stops though a call to Slack hangs', async () => {
  const { slack, env, dir } = await prepare();
  const service = run('node', [MAIN], env, dir);
  await service.says('"ready"');
  slack.faults.next('chat.postMessage', { kind: 'hang' }, 9);
  slack.people.say(cast.ada, cast.general, `<@${cast.bot}> help`);
  await slack.settled();
  service.child.kill('SIGINT');
  expect(await service.ended).toBe(0);
});

test('it stops through npm start too, over HTTP', async () => {
  const { env, dir } = await prepare();
  const { SLACK_APP_TOKEN: _, ...rest } = env;
  const http = { ...rest, SLACK_SIGNING_SECRET: 'shh', PORT: '0' };
  const service = run('npm', ['--prefix', ROOT, 'start'], http, dir);
  await service.says('"ready"');
  service.child.kill('SIGTERM');
  await service.ended;
  expect(service.errors()).toContain('"stopped"');
});

test('bad variables are named all at once, and the exit code is 2', async () => {
  const dir = await folder({});
  const env = { SLACK_BOT_TOKEN: 'hunter2', PORT: 'x', ANSWER_CHANNELS: 'general' };
  const service = run('node', [MAIN], env, dir);
  expect(await service.ended).toBe(2);
  expect(service.errors().match(/^[A-Z_]+(?=: )/gm)).toEqual([
    'SLACK_BOT_TOKEN',
    'PORT',
    'ANSWER_CHANNELS',
    'SLACK_SIGNING_SECRET',
  ]);
  expect(service.errors()).not.toContain('hunter2');
});

test('a folder without articles is named, and the exit code is 2', async () => {
  const { env, dir } = await prepare();
  const service = run('node', [MAIN], { ...env, KNOWLEDGE_DIR: `${dir}/nowhere` }, dir);
  expect(await service.ended).toBe(2);
  expect(service.errors()).toContain('roles.yaml');
});

test.each([
  ['SLACK_BOT_TOKEN', 'xoxb-wrong'],
  ['SLACK_APP_TOKEN', 'xapp-wrong'],
])('a %s that Slack refuses is named, and the exit code is 2', async (variable, token) => {
  const { env, dir } = await prepare();
  const service = run('node', [MAIN], { ...env, [variable]: token }, dir);
  expect(await service.ended).toBe(2);
  expect(service.errors()).toContain(`${variable}: was refused by Slack (invalid_auth)`);
  expect(service.errors()).not.toContain(token);
});

test('a Slack that cannot be reached ends it with exit code 1 and the reason', async () => {
  const { env, dir } = await prepare();
  const unreachable = { ...env, SLACK_API_URL: 'http://127.0.0.1:1/api/' };
  const service = run('node', [MAIN], unreachable, dir);
  expect(await service.ended).toBe(1);
  expect(service.errors()).toContain('ended by a fault');
});
