import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { type FakeSlack, type FakeSlackOptions, startFakeSlack } from '../src/fake-slack/server.ts';
import { HANDBOOK } from './bot.ts';
import { folder } from './helpers.ts';
import { readServiceStart } from './setup/service-start.ts';

export const ROOT = resolve(import.meta.dirname, '..');

/** The arguments of Node with which `npm start` starts the service. */
export const SERVICE = [...readServiceStart(ROOT).args];

/** What runs is what was built; call it before the first test. */
export function build(): void {
  execFileSync(resolve(ROOT, 'node_modules/.bin/tsc'), ['-b'], { cwd: ROOT });
}

/** The same with the bundle of the service. */
export function buildService(): void {
  build();
  execFileSync('node', [resolve(ROOT, 'dist/bundle/build.js')], { cwd: ROOT });
}

/** A process at work. */
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
export function run(
  command: string,
  args: string[],
  env: Record<string, string>,
  cwd: string,
): Run {
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

/** A workspace, and what the service needs to work in it. */
export async function prepare(
  options: FakeSlackOptions = {},
): Promise<{ slack: FakeSlack; env: Record<string, string>; dir: string }> {
  const slack = await startFakeSlack(options);
  onTestFinished(() => slack.close());
  const dir = await folder(HANDBOOK);
  const { botToken, appToken } = slack.credentials;
  const tokens = { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken };
  return { slack, dir, env: { ...tokens, SLACK_API_URL: slack.url, KNOWLEDGE_DIR: dir } };
}

/** A module to be loaded first, as Node takes it. */
export function preload(code: string): { readonly NODE_OPTIONS: string } {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
}
