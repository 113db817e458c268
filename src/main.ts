import { randomUUID } from 'node:crypto';
import dotenv from 'dotenv';
import { type Config, listSecrets } from './config.ts';
import { BAD_INPUT, formatProblem, InputError, type Problem, StartError } from './errors.ts';
import { type Metrics, NO_METRICS } from './health/metrics.ts';
import { type Check, type Readiness, type Readying, watchReadiness } from './health/readiness.ts';
import type { Knowledge } from './knowledge/load.ts';
import { watchKnowledge } from './knowledge/watch.ts';
import { createLog } from './log.ts';
import { rehearse } from './rehearsal.ts';
import { holdRolecall, prepareRolecall, type Rolecall } from './rolecall.ts';
import { openIndexFile, readNothing } from './saved-index/saved-index.ts';
import { createShutdown } from './shutdown.ts';
import { startBot } from './slack/app.ts';
import { finishInSlices } from './slices.ts';
import { answerArguments, readSettings } from './startup.ts';
import { type Database, findDataFolder, openDatabase } from './storage/database.ts';
import { createStorage, type Storage } from './storage/storage.ts';

/** So long after the last change of an article the index is saved: people save a text many times while they write it. */
const SAVE_AFTER_MS = 30_000;
/** How often old data is deleted. */
const PRUNE_MS = 60 * 60_000;

let log = createLog('info');
const shutdown = createShutdown(
  () => log,
  (code) => process.exit(code),
);

/** Starts the service; at a signal it finishes the answers that it has begun, and stops. */
async function serve(config: Config): Promise<void> {
  process.on('SIGTERM', shutdown.end);
  process.on('SIGINT', shutdown.end);

  const { databaseUrl, keepQuestions, healthPort } = config;
  const health = await openHealth(healthPort);
  const { metrics } = health;
  const pack = await openPack(config, metrics);
  const { rolecall } = pack;
  const onTrouble = (err: Error) => log.warn({ err }, 'connection to the database lost');
  const database = await openDatabase(databaseUrl, { onTrouble });
  shutdown.prepare(() => database.close());
  const openStorage = (team: string) => openPrunedStorage(database, team, keepQuestions);
  const onUnreachable = (reason: string) => health.report({ slack: reason });
  const bot = await startBot({ config, rolecall, log, openStorage, metrics, onUnreachable });
  shutdown.prepare(async (ending) => {
    pack.stop();
    health.close();
    await bot.stop(ending);
    await database.close();
  });
  await health.watch({
    slack: bot.checkSlack,
    articles: pack.check,
    database: () => database.run('SELECT 1'),
  });
  log.info({ ...pack.size, over: config.transport.kind, port: bot.port }, 'ready');
  void pack.save();
  void rehearseFirst(rolecall);
}

/** The articles in use; they are read anew after each change. */
async function openPack({ knowledgeDir, databaseUrl }: Config, metrics: Metrics) {
  let problem: string | undefined;
  const dataFolder = findDataFolder(databaseUrl);
  const file = dataFolder === undefined ? undefined : openIndexFile(dataFolder, knowledgeDir, log);
  const read = (await file?.load()) ?? readNothing();
  const { reader, indexed } = read;
  let saving: NodeJS.Timeout | undefined;
  const handlers = {
    async onPack(knowledge: Knowledge) {
      // A change may be seen before the first articles are indexed.
      const inUse = await held;
      inUse.swap(await finishInSlices(prepareRolecall(knowledge, indexed)));
      log.info(use(knowledge), 'articles reloaded');
      void rehearseFirst(inUse);
      clearTimeout(saving);
      saving = setTimeout(save, SAVE_AFTER_MS).unref();
    },
    onProblems(problems: readonly Problem[]) {
      for (const one of problems) log.error(formatProblem(one));
      log.error('articles not reloaded: the bot still answers from those read before');
      metrics.packRefused();
      problem = `${problems.length} problems: the log names them`;
    },
  };
  const watch = await watchKnowledge(knowledgeDir, handlers, { reader });
  const held = finishInSlices(prepareRolecall(watch.first, indexed)).then(holdRolecall);
  const rolecall = await held;

  function use(knowledge: Knowledge) {
    const size = countContent(knowledge);
    problem = undefined;
    metrics.packLoaded(size, Date.now());
    logWarnings(knowledge);
    return size;
  }

  async function save(): Promise<void> {
    await file?.save(read);
  }

  return {
    rolecall,
    save,
    /** Of the first articles; they themselves would stay in memory when others have taken their place. */
    size: use(watch.first),
    stop: watch.stop,
    async check() {
      if (problem !== undefined) throw new Error(problem);
    },
  };
}

/** Between requests, so that nobody's question is the first. */
async function rehearseFirst(rolecall: Rolecall): Promise<void> {
  try {
    await finishInSlices(rehearse(rolecall));
  } catch (err) {
    log.error({ err }, 'a question made of the articles fails');
  }
}

/** The port for supervisors, open from the start; what can be used is known once `watch` is called. */
async function openHealth(port: number | undefined) {
  let readying: Readying | undefined;
  let starting: Readiness | undefined;
  const served =
    port === undefined ? undefined : await serveMetrics(port, () => readying?.state() ?? starting);
  const metrics = served?.metrics ?? NO_METRICS;

  return {
    metrics,
    /** What keeps the service from starting so far. */
    report(state: Readiness): void {
      starting = state;
    },
    async watch(checks: Readonly<Record<string, Check>>): Promise<void> {
      if (served === undefined) return;
      readying = await watchReadiness(checks, (state) => {
        for (const [part, reason] of Object.entries(state)) metrics.checked(part, reason === null);
      });
    },
    close() {
      readying?.stop();
      served?.server.close();
    },
  };
}

/** Loads what counts, which a service without that port does not need. */
async function serveMetrics(port: number, readiness: () => Readiness | undefined) {
  const { createMetrics } = await import('./health/prometheus.ts');
  const { serveHealth } = await import('./health/server.ts');
  const metrics = createMetrics({ ofProcess: true });
  const server = await serveHealth(port, { metrics, readiness });
  log.info({ port: server.port }, 'health is served');
  return { metrics, server };
}

function logWarnings({ warnings }: Knowledge): void {
  for (const warning of warnings) log.warn(formatProblem(warning));
}

function countContent({ roles, passages, warnings }: Knowledge) {
  const articles = new Set(passages.map(({ path }) => path)).size;
  return { roles: roles.length, articles, passages: passages.length, warnings: warnings.length };
}

/** The storage of a workspace, with old data deleted every hour. */
function openPrunedStorage(database: Database, team: string, keepQuestions: boolean): Storage {
  const replica = randomUUID();
  const storage = createStorage(database, { team, replica, keepQuestions });
  const prune = async () => {
    try {
      await storage.prune();
    } catch (err) {
      log.warn({ err }, 'cleanup failed: next try in an hour');
    }
  };
  void prune();
  setInterval(prune, PRUNE_MS).unref();
  return storage;
}

async function exitWith(error: unknown): Promise<void> {
  if (!(error instanceof InputError || error instanceof StartError)) return shutdown.fail(error);
  process.stderr.write(`${error.message}\n`);
  process.exit(error instanceof InputError ? BAD_INPUT : 1);
}

async function main(): Promise<void> {
  // Rejections that nobody handles among them: a final refusal by Slack of a new connection in Socket Mode arrives only here.
  process.on('uncaughtException', shutdown.fail);
  try {
    const printed = await answerArguments(process.argv.slice(2));
    if (printed !== undefined) {
      process.stdout.write(printed);
      process.exit(0);
    }
    dotenv.config({ quiet: true });
    const config = await readSettings(process.env);
    log = createLog(config.logLevel, listSecrets(config));
    await serve(config);
  } catch (error) {
    await exitWith(error);
  }
}

void main();
