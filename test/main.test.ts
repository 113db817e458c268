import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { startFakeSlack } from '../src/fake-slack/server.ts';
import { fixtures } from '../src/fake-slack/workspace/fixtures.ts';
import { folder } from './helpers.ts';
import { buildService, preload, prepare, ROOT, run, SERVICE } from './service.ts';

beforeAll(buildService, 60_000);

test('the service says when it is ready, answers, and posts what it began before a SIGTERM ends it', async () => {
  const { slack, env, dir } = await prepare();
  const service = run('node', SERVICE, env, dir);
  await service.says('"ready"');
  expect(service.errors()).toMatch(/"roles":2,"articles":2,"passages":\d+,"warnings":\d+/);
  slack.faults.next('chat.postMessage', { kind: 'slow', ms: 700 });
  const text = `<@${fixtures.bot}> who owns model training?`;
  const asked = slack.people.say(fixtures.ada, fixtures.general, text);
  await slack.settled();
  service.child.kill('SIGTERM');
  expect(await service.ended).toBe(0);
  expect(slack.workspace.thread(fixtures.general, asked.ts)).toHaveLength(2);
  expect(service.errors()).toContain('"stopped"');
  expect(service.errors()).not.toContain('who owns');
  expect(service.output()).toBe('');
});

test('it loads an edit while it runs, and keeps the articles that it has when an edit breaks them', async () => {
  const { slack, env, dir } = await prepare();
  const service = run('node', SERVICE, env, dir);
  await service.says('"ready"');
  await writeFile(
    join(dir, 'roles/ml-engineer.md'),
    '# ML engineer\nAn ML engineer owns the ovens.',
  );
  await service.says('articles reloaded');
  await writeFile(join(dir, 'roles.yaml'), 'roles: none');
  await service.says('articles not reloaded');
  expect(service.errors()).toContain('roles.yaml:1: ');
  const asked = slack.people.say(fixtures.ada, fixtures.adaDm, 'who owns the ovens?');
  const reply = await slack.waitUntil((seen) => seen.thread(fixtures.adaDm, asked.ts)[1]);
  expect(JSON.stringify(reply.blocks)).toContain('An ML engineer owns the ovens.');
});

test('it says on a port of its own whether it is well, and what it did', async () => {
  const { slack, env, dir } = await prepare();
  const service = run('node', SERVICE, { ...env, HEALTH_PORT: '0' }, dir);
  await service.says('"ready"');
  const [, port] = /"port":(\d+),"msg":"health is served"/.exec(service.errors()) ?? [];
  const get = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return `${response.status} ${await response.text()}`;
  };
  expect(await get('/healthz')).toBe('200 alive\n');
  expect(await get('/readyz')).toBe('200 slack: ok\narticles: ok\ndatabase: ok\n');
  slack.people.say(fixtures.ada, fixtures.adaDm, 'who owns model training?');
  slack.people.say(fixtures.ada, fixtures.adaDm, 'who owns payroll?');
  await vi.waitFor(async () => {
    const metrics = await get('/metrics');
    expect(metrics).toContain('rolecall_questions_total{intent="who-owns",outcome="answered"} 1');
    expect(metrics).toContain('rolecall_gaps_total{intent="who-owns"} 1');
    expect(metrics).toContain('rolecall_answer_seconds_count 2');
    expect(metrics).toContain('rolecall_ready{part="slack"} 1');
    expect(metrics).toMatch(/^rolecall_pack_size\{kind="passages"\} \d/m);
    expect(metrics).toContain('nodejs_eventloop_lag_seconds');
    expect(metrics).not.toMatch(/payroll|model training|U0ADA|D0ADA/);
  }, 10_000);

  slack.faults.next('auth.test', { kind: 'refused', code: 'account_inactive' }, 100);
  await writeFile(join(dir, 'roles.yaml'), 'roles: none');
  const lost = Date.now();
  await vi.waitFor(async () => {
    const state = await get('/readyz');
    expect(state).toMatch(/^503 slack: .*account_inactive/);
    expect(state).toMatch(/articles: 1 problem/);
  }, 20_000);
  expect(Date.now() - lost).toBeLessThan(10_000);
  expect(await get('/healthz')).toBe('200 alive\n');
  expect(await get('/metrics')).toContain(
    'slack_errors_total{method="auth.test",code="account_inactive"}',
  );
}, 60_000);

test('it stops though a call to Slack hangs', async () => {
  const { slack, env, dir } = await prepare();
  const service = run('node', SERVICE, env, dir);
  await service.says('"ready"');
  slack.faults.next('chat.postMessage', { kind: 'hang' }, 9);
  slack.people.say(fixtures.ada, fixtures.general, `<@${fixtures.bot}> help`);
  await slack.settled();
  service.child.kill('SIGINT');
  expect(await service.ended).toBe(0);
});

test.each([
  ['an exception that nothing catches', 'throw new Error(process.env.SLACK_BOT_TOKEN);'],
  ['a rejection that nobody handles', 'Promise.reject(undefined);'],
])('after %s it posts what it began, and ends with code 1', async (_, fault) => {
  const { slack, env, dir } = await prepare();
  const faulty = { ...env, ...preload(`process.on('SIGUSR2', () => { ${fault} });`) };
  const service = run('node', SERVICE, faulty, dir);
  await service.says('"ready"');
  slack.faults.next('chat.postMessage', { kind: 'slow', ms: 700 });
  const text = `<@${fixtures.bot}> who owns model training?`;
  const asked = slack.people.say(fixtures.ada, fixtures.general, text);
  await slack.settled();
  service.child.kill('SIGUSR2');
  await service.says('crashed');
  service.child.kill('SIGUSR2');
  expect(await service.ended).toBe(1);
  expect(slack.workspace.thread(fixtures.general, asked.ts)).toHaveLength(2);
  expect(service.errors()).toMatch(/"level":60.*"reference":"[\da-f-]{36}"/);
  expect(service.errors()).toContain('"stopped"');
  expect(service.errors()).not.toContain(slack.credentials.botToken);
  expect(
    service
      .errors()
      .split('\n')
      .filter((line) => !/^(?:\{.*\})?$/.test(line)),
  ).toEqual([]);
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

test('all that is wrong with the settings is named at once, and the exit code is 2', async () => {
  const dir = await folder({});
  const env = {
    SLACK_BOT_TOKEN: 'hunter2',
    SLACK_APP_TOKEN: 'xapp-',
    PORT: 'x',
    ANSWER_CHANNELS: 'general',
    DATABASE_URL: 'postgres://bot:hunter/2@db/rolecall',
    KNOWLEDGE_DIR: 'nowhere',
    HEALTH_PORT: '-1',
  };
  const service = run('node', SERVICE, env, dir);
  expect(await service.ended).toBe(2);
  expect(
    service
      .errors()
      .match(/^[A-Z_]+(?=: )/gm)
      ?.sort(),
  ).toEqual(Object.keys(env).sort());
  expect(service.errors()).toContain('still the placeholder of .env.example');
  expect(service.errors()).not.toContain('hunter');
});

test('it tells its version and how it is used, and refuses other arguments', async () => {
  const dir = await folder({});
  const version = run('node', [...SERVICE, '--version'], {}, dir);
  expect(await version.ended).toBe(0);
  expect(version.output()).toMatch(/^\d+\.\d+\.\d+\n$/);
  const help = run('node', [...SERVICE, '--help'], {}, dir);
  expect(await help.ended).toBe(0);
  expect(help.output()).toMatch(/^Usage: /);
  const other = run('node', [...SERVICE, '--verbose'], {}, dir);
  expect(await other.ended).toBe(2);
  expect(other.errors()).toContain('--verbose: is unknown');
});

test('a folder without articles is named, and the exit code is 2', async () => {
  const { env, dir } = await prepare();
  const service = run('node', SERVICE, { ...env, KNOWLEDGE_DIR: `${dir}/nowhere` }, dir);
  expect(await service.ended).toBe(2);
  expect(service.errors()).toContain(`KNOWLEDGE_DIR: ${dir}/nowhere is not a folder`);
});

test.each([
  ['SLACK_BOT_TOKEN', 'xoxb-wrong'],
  ['SLACK_APP_TOKEN', 'xapp-wrong'],
])('a %s that Slack refuses is named, and the exit code is 2', async (variable, token) => {
  const { slack, env, dir } = await prepare();
  const service = run('node', SERVICE, { ...env, [variable]: token }, dir);
  expect(await service.ended).toBe(2);
  // It was not tried again.
  const refused = slack.calls.filter(({ answer }) => !answer.ok);
  expect(refused).toHaveLength(1);
  expect(service.errors()).toContain(`${variable}: was refused by Slack (invalid_auth)`);
  expect(service.errors()).not.toContain(token);
});

/** The lines of the log that say so. */
function linesWith(text: string, errors: string): string[] {
  return errors.split('\n').filter((line) => line.includes(text));
}

test('a Slack that comes up late is waited for, and the probes tell meanwhile', async () => {
  const { slack, env, dir } = await prepare();
  await slack.close();
  const service = run('node', SERVICE, { ...env, HEALTH_PORT: '0' }, dir);
  await service.says('trying for a minute');
  const [, health] = /"port":(\d+),"msg":"health is served"/.exec(service.errors()) ?? [];
  const get = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${health}${path}`);
    return `${response.status} ${await response.text()}`;
  };
  expect(await get('/healthz')).toBe('200 alive\n');
  expect(await get('/readyz')).toMatch(/^503 slack: Slack cannot be reached \(.+\)\n$/);
  const late = await startFakeSlack({ port: Number(new URL(slack.url).port) });
  onTestFinished(() => late.close());
  await service.says('"ready"');
  expect(await get('/readyz')).toBe('200 slack: ok\narticles: ok\ndatabase: ok\n');
  expect(linesWith('cannot be reached', service.errors())).toHaveLength(1);
});

test('a Slack that cannot be reached for a minute ends it with exit code 1 and the reason in one line', async () => {
  const { env, dir } = await prepare();
  // A clock on which a minute is over in two seconds.
  const clock =
    'const { performance } = globalThis; const now = performance.now.bind(performance); performance.now = () => now() * 30;';
  const unreachable = {
    ...env,
    SLACK_API_URL: 'http://127.0.0.1:1/api/',
    ...preload(clock),
  };
  const service = run('node', SERVICE, unreachable, dir);
  const began = Date.now();
  expect(await service.ended).toBe(1);
  expect(Date.now() - began).toBeGreaterThan(1_500);
  const [warning, last, ...rest] = linesWith('cannot be reached', service.errors());
  expect(warning).toMatch(/"level":40.*trying for a minute/);
  expect(last).toMatch(/^Slack cannot be reached \(.*\): check the network/);
  expect(rest).toEqual([]);
  expect(
    service
      .errors()
      .trimEnd()
      .endsWith(last ?? ''),
  ).toBe(true);
  expect(service.errors()).not.toContain('crashed');
});

test('a database that cannot be used is named without its password, and the exit code is 2', async () => {
  const { env, dir } = await prepare();
  const DATABASE_URL = 'postgres://bot:hunter2@127.0.0.1:1/rolecall';
  const service = run('node', SERVICE, { ...env, DATABASE_URL }, dir);
  expect(await service.ended).toBe(2);
  expect(service.errors()).toContain('DATABASE_URL: postgres://127.0.0.1:1 cannot be used');
  expect(service.errors()).not.toContain('hunter2');
});

test('after a restart it follows up where it left off, from the file that it keeps', async () => {
  const { slack, env, dir } = await prepare();
  const first = run('node', SERVICE, env, dir);
  await first.says('"ready"');
  const text = `<@${fixtures.bot}> who owns model training?`;
  const { ts: thread } = slack.people.say(fixtures.ada, fixtures.general, text);
  await slack.waitUntil((seen) => seen.thread(fixtures.general, thread)[1]);
  first.child.kill('SIGTERM');
  await first.ended;
  const second = run('node', SERVICE, env, dir);
  await second.says('"ready"');
  slack.people.say(fixtures.grace, fixtures.general, 'and prompt design?', { thread });
  const reply = await slack.waitUntil((seen) => seen.thread(fixtures.general, thread)[3]);
  expect(reply.text).toContain('AI developer');
  expect(slack.calls.map(({ method }) => method)).not.toContain('conversations.replies');
});
