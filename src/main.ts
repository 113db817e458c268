import { randomUUID } from 'node:crypto';
import dotenv from 'dotenv';
import { type Config, readConfig } from './config.ts';
import { BAD_INPUT, formatProblem, InputError } from './errors.ts';
import type { Knowledge } from './knowledge/load.ts';
import { watchKnowledge } from './knowledge/watch.ts';
import { createLog } from './log.ts';
import { createRolecall, holdRolecall } from './rolecall.ts';
import { startBot } from './slack/app.ts';
import { type Database, openDatabase } from './storage/database.ts';
import { createStorage, type Storage } from './storage/storage.ts';

/** How often the bot forgets what is too old. */
const PRUNE_MS = 60 * 60_000;

let log = createLog('info');
let isStopping = false;

/** Starts the service, and stops it at a signal with what was begun answered. */
async function serve(config: Config): Promise<void> {
  let stop = async () => {};
  const end = async (signal: string) => {
    isStopping = true;
    log.info({ signal }, 'stopping');
    await stop();
    log.info('stopped');
    // Clients may still wait to try again; nobody waits for them.
    process.exit(0);
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);

  const { databaseUrl, keepQuestions } = config;
  const watch = await watchKnowledge(config.knowledgeDir, {
    onPack(knowledge) {
      rolecall.swap(createRolecall(knowledge));
      log.info(describe(knowledge), 'articles reloaded');
    },
    onProblems(problems) {
      for (const problem of problems) log.error(formatProblem(problem));
      log.error('articles not reloaded: those read before still answer');
    },
  });
  const rolecall = holdRolecall(createRolecall(watch.first));
  const counts = describe(watch.first);
  const onTrouble = (err: Error) => log.warn({ err }, 'connection to the database lost');
  const database = await openDatabase(databaseUrl, { onTrouble });
  stop = () => database.close();
  const openStorage = (team: string) => remember(database, team, keepQuestions);
  const bot = await startBot({ config, rolecall, log, openStorage });
  stop = async () => {
    watch.stop();
    await bot.stop();
    await database.close();
  };
  log.info({ ...counts, over: config.transport.kind, port: bot.port }, 'ready');
}

/** What a pack holds, in numbers; its warnings go to the log. */
function describe({ roles, passages, warnings }: Knowledge) {
  for (const warning of warnings) log.warn(formatProblem(warning));
  return { roles: roles.length, passages: passages.length, warnings: warnings.length };
}

/** The workspace's memory, which forgets by itself. */
function remember(database: Database, team: string, keepQuestions: boolean): Storage {
  const replica = randomUUID();
  const storage = createStorage(database, { team, replica, keepQuestions });
  const prune = async () => {
    try {
      await storage.prune();
    } catch (err) {
      log.warn({ err }, 'memory not pruned: next try in an hour');
    }
  };
  void prune();
  setInterval(prune, PRUNE_MS).unref();
  return storage;
}

function secretsOf({ botToken, transport, databaseUrl = '' }: Config): string[] {
  const password = URL.canParse(databaseUrl) ? new URL(databaseUrl).password : '';
  const secret = transport.kind === 'http' ? transport.signingSecret : transport.appToken;
  return [botToken, secret, password, decodeURIComponent(password)];
}

function fail(error: unknown): void {
  if (error instanceof InputError) process.stderr.write(`${error.message}\n`);
  else log.fatal({ err: error }, 'ended by a fault');
  process.exit(error instanceof InputError ? BAD_INPUT : 1);
}

// Socket Mode reconnects behind our back: when Slack refuses that for good, only this hears of it.
// A stop in the midst of reconnecting is such a refusal too, and no fault.
process.on('unhandledRejection', (error) => {
  if (!isStopping) fail(error);
});
try {
  dotenv.config({ quiet: true });
  const config = readConfig(process.env);
  log = createLog(config.logLevel, secretsOf(config));
  await serve(config);
} catch (error) {
  fail(error);
}
