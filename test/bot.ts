import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { type Config, readConfig } from '../src/config.ts';
import { type FakeSlack, type FakeSlackOptions, startFakeSlack } from '../src/fake-slack/server.ts';
import { fixtures, team } from '../src/fake-slack/workspace/fixtures.ts';
import type { StoredMessage } from '../src/fake-slack/workspace/message.ts';
import { createLog } from '../src/log.ts';
import { createRolecall, type Rolecall } from '../src/rolecall.ts';
import { startBot } from '../src/slack/app.ts';
import type { Bot } from '../src/slack/lifecycle.ts';
import { type Database, openDatabase } from '../src/storage/database.ts';
import { createStorage, type Storage } from '../src/storage/storage.ts';
import { pack } from './helpers.ts';

/** Short enough for a test to wait out, long enough for a busy machine. */
const CALL_TIMEOUT_MS = 1_000;

export const MODES = ['Socket Mode', 'signed HTTP'] as const;
export type Mode = (typeof MODES)[number];

/** The real bot at work in a fake Slack, both for one test. */
export interface Rig {
  readonly slack: FakeSlack;
  readonly bot: Bot;
  /** Lines of the bot's log, as JSON text. */
  readonly log: readonly string[];
  readonly rolecall: Rolecall;
  /** What the bot keeps. */
  readonly database: Database;
  readonly storage: Storage;
  /** What the bot said in that thread, oldest first, once it said `count` messages. */
  said(channel: string, thread: string, count?: number): Promise<readonly StoredMessage[]>;
  /** Waits until the bot has dealt with everything that people did. */
  quiet(): Promise<void>;
}

/** Roles and articles of the handbook, by path. */
export const HANDBOOK = {
  'roles.yaml': [
    'roles:',
    '  - { id: ml-engineer, name: ML engineer, contact: { channel: C0GENERAL, handle: "@ml" } }',
    '  - { id: ai-developer, name: AI developer }',
  ].join('\n'),
  'roles/ml-engineer.md': [
    '---',
    'source: https://handbook.example/ml-engineer',
    'updated: 2026-03-31',
    '---',
    '# ML engineer',
    '## Model training',
    'The ML engineer owns model training and is responsible for every training run.',
    '## Career paths',
    'An ML engineer grows into a staff engineer for training platforms.',
  ].join('\n'),
  'roles/ai-developer.md': [
    '# AI developer',
    '## Prompt design',
    'The AI developer owns prompt design and maintains the prompt library.',
    '## Career paths',
    'An AI developer grows into a product engineer for assistants.',
  ].join('\n'),
};

/** The handbook that the bot of the tests answers from. */
export async function toHandbook(): Promise<Rolecall> {
  return createRolecall(await pack(HANDBOOK));
}

/** What the bot of the tests is configured with. */
export function toConfig(slack: FakeSlack, mode: Mode, env: Record<string, string> = {}): Config {
  const { botToken, appToken, signingSecret } = slack.credentials;
  return readConfig({
    SLACK_BOT_TOKEN: botToken,
    SLACK_API_URL: slack.url,
    ...(mode === 'Socket Mode'
      ? { SLACK_APP_TOKEN: appToken }
      : { SLACK_SIGNING_SECRET: signingSecret, PORT: '0' }),
    ...env,
  });
}

/** A bot's memory that goes with the test: of its own, or in the database at `url`. */
export async function openMemory(
  url = ':memory:',
  options: { readonly keepQuestions?: boolean; readonly lease?: number } = {},
): Promise<{ database: Database; openStorage: (team: string) => Storage }> {
  const database = await openDatabase(url, { onTrouble: () => undefined });
  onTestFinished(() => database.close());
  const parts = { replica: randomUUID(), keepQuestions: false, ...options };
  return { database, openStorage: (team) => createStorage(database, { team, ...parts }) };
}

/** Starts a workspace and the bot in it; `env` adds to its environment, `rolecall` answers instead of the handbook. */
export async function startRig(
  mode: Mode,
  options: {
    readonly env?: Record<string, string>;
    readonly rolecall?: Rolecall;
    readonly slack?: FakeSlackOptions;
    readonly databaseUrl?: string;
    /** In ms. */
    readonly lease?: number;
    /** In ms, of one try of a Web API call. */
    readonly callTimeout?: number;
  } = {},
): Promise<Rig> {
  const slack = await startFakeSlack({ retryDelays: [], ...options.slack });
  onTestFinished(() => slack.close());
  const lines: string[] = [];
  const log = createLog('info', [], { write: (line) => lines.push(line) });
  const rolecall = options.rolecall ?? (await toHandbook());
  const config = toConfig(slack, mode, options.env);
  const { database, openStorage } = await openMemory(options.databaseUrl, {
    keepQuestions: config.keepQuestions,
    ...(options.lease && { lease: options.lease }),
  });
  const { callTimeout = CALL_TIMEOUT_MS } = options;
  const bot = await startBot({ config, rolecall, log, openStorage, callTimeout });
  onTestFinished(() => bot.stop());
  if (mode === 'signed HTTP') slack.deliverTo(`http://127.0.0.1:${bot.port}/slack/events`);
  return {
    slack,
    bot,
    log: lines,
    rolecall,
    database,
    storage: openStorage(team.id),
    async said(channel, thread, count = 1) {
      const replies = () =>
        slack.workspace
          .thread(channel, thread)
          .filter((one) => one.user === fixtures.bot && one.ts !== thread);
      return slack.waitUntil(() => (replies().length >= count ? replies() : undefined));
    },
    async quiet() {
      await slack.settled();
      await bot.idle();
    },
  };
}
