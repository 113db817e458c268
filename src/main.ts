import dotenv from 'dotenv';
import { type Config, readConfig } from './config.ts';
import { formatProblem, InputError } from './errors.ts';
import type { Knowledge } from './knowledge/load.ts';
import { watchKnowledge } from './knowledge/watch.ts';
import { createLog } from './log.ts';
import { createRolecall, holdRolecall } from './rolecall.ts';
import { startBot } from './slack/app.ts';

/** What a person can mend ends with this, as in the commands. */
const BAD_INPUT = 2;

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
  const bot = await startBot({ config, rolecall, log });
  stop = async () => {
    watch.stop();
    await bot.stop();
  };
  log.info({ ...counts, over: config.transport.kind, port: bot.port }, 'ready');
}

/** What a pack holds, in numbers; its warnings go to the log. */
function describe({ roles, passages, warnings }: Knowledge) {
  for (const warning of warnings) log.warn(formatProblem(warning));
  return { roles: roles.length, passages: passages.length, warnings: warnings.length };
}

function secretsOf({ botToken, transport }: Config): string[] {
  return [botToken, transport.kind === 'http' ? transport.signingSecret : transport.appToken];
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
