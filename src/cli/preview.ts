import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../config.ts';
import { InputError } from '../errors.ts';
import { type Slack, startWorkspace } from '../fake-slack/server.ts';
import type { Knowledge } from '../knowledge/load.ts';
import { watchKnowledge } from '../knowledge/watch.ts';
import { createLog } from '../log.ts';
import { readFeatures } from '../preview/server/manifest.ts';
import type { Pack } from '../preview/server/protocol.ts';
import { openPage } from '../preview/server/routes.ts';
import { answerChannel, setScene } from '../preview/server/scene.ts';
import { createRolecall, holdRolecall } from '../rolecall.ts';
import { startBot } from '../slack/app.ts';
import { openDatabase } from '../storage/database.ts';
import { createStorage } from '../storage/storage.ts';
import {
  type Io,
  knowledgeFolder,
  openWriter,
  parseOptions,
  reportInput,
  runDirectly,
} from './io.ts';

const USAGE = `Usage: npm run preview -- [--knowledge DIR] [--port N]

Shows Rolecall at work in a small Slack of its own, in a browser on this machine. Needs no token.

  --knowledge DIR  the folder of articles; default: KNOWLEDGE_DIR, else ./knowledge
  --port N         default: 3030, or the next free one
  --help           this text`;

const OPTIONS = {
  knowledge: { type: 'string' },
  port: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const FIRST_PORT = 3030;
/** Whoever runs more previews than this at once names a port. */
const PORTS_TRIED = 20;
const LAST_PORT = 65_535;
/** Whoever edits an article waits for it. */
const LOOK_EVERY_MS = 500;

const ROOT = new URL('../../', import.meta.url);

/** Runs the preview until `stopped` resolves, a signal by default; then 0, or 2 for bad usage or knowledge. */
export function run(
  args: readonly string[],
  io: Io,
  stopped: () => Promise<unknown> = signalled,
): Promise<number> {
  return reportInput(io, async () => {
    const { values } = parseOptions({ args: [...args], options: OPTIONS }, USAGE);
    const write = openWriter(io.stdout);
    if (values.help) {
      await write(`${USAGE}\n`);
      return 0;
    }
    const port = portOf(values.port);
    const folder = knowledgeFolder(values.knowledge, io);
    const stop = stopped();
    const preview = await startPreview(folder, port, io);
    await write(`Rolecall is at ${preview.address} and answers from ${folder}\n`);
    await write('Edit an article and ask again; Ctrl+C ends it.\n');
    await stop;
    await preview.close();
    return 0;
  });
}

interface Preview {
  readonly address: string;
  close(): Promise<void>;
}

async function startPreview(folder: string, port: number | undefined, io: Io): Promise<Preview> {
  const slack = await openSlack(port);
  try {
    return await startIn(slack, folder, io);
  } catch (error) {
    await slack.close();
    throw error;
  }
}

async function startIn(slack: Slack, folder: string, io: Io): Promise<Preview> {
  setScene(slack.workspace);
  let pack: Pack = { folder, version: 0, isCurrent: true, problems: [] };
  const features = readFeatures(await readFile(new URL('manifest.json', ROOT), 'utf8'));
  const dir = fileURLToPath(new URL('dist/preview/page', ROOT));
  const page = await openPage(slack, { dir, features, pack });
  const show = (change: Partial<Pack>) => {
    pack = { ...pack, ...change };
    page.setPack(pack);
  };
  const showLoaded = ({ warnings }: Knowledge) =>
    show({ version: pack.version + 1, isCurrent: true, problems: warnings });

  const watch = await watchKnowledge(
    folder,
    {
      onPack(knowledge) {
        rolecall.swap(createRolecall(knowledge));
        showLoaded(knowledge);
      },
      onProblems: (problems) => show({ isCurrent: false, problems }),
    },
    { everyMs: LOOK_EVERY_MS },
  );
  const rolecall = holdRolecall(createRolecall(watch.first));
  showLoaded(watch.first);

  const config = readConfig({
    SLACK_BOT_TOKEN: slack.credentials.botToken,
    SLACK_APP_TOKEN: slack.credentials.appToken,
    SLACK_API_URL: slack.url,
    ANSWER_CHANNELS: answerChannel,
    LOG_LEVEL: io.env.LOG_LEVEL || 'warn',
  });
  const log = createLog(config.logLevel, [], io.stderr);
  // what is said here is gone with the process, as the small Slack is
  const onTrouble = (err: Error) => log.warn({ err }, 'memory lost');
  const database = await openDatabase(':memory:', { onTrouble });
  const openStorage = (team: string) =>
    createStorage(database, { team, replica: 'preview', keepQuestions: false });
  const bot = await startBot({ config, rolecall, log, openStorage });
  return {
    address: slack.address,
    async close() {
      watch.stop();
      page.close();
      // What the bot still has to say would wait for the trouble that was switched on.
      slack.faults.clear();
      await bot.stop();
      await database.close();
      await slack.close();
    },
  };
}

function portOf(option: string | undefined): number | undefined {
  if (option === undefined) return undefined;
  const port = Number(option);
  if (/^\d+$/.test(option) && port <= LAST_PORT) return port;
  const message = `${JSON.stringify(option)} is no port; use a whole number from 0 to ${LAST_PORT}`;
  throw new InputError([{ file: '--port', message }]);
}

/** The small Slack on that port, or on the first free one. */
async function openSlack(port: number | undefined): Promise<Slack> {
  for (let next = FIRST_PORT; ; next += 1) {
    try {
      return await startWorkspace({ port: port ?? next });
    } catch (error) {
      if (!isTaken(error)) throw error;
      if (port === undefined && next < FIRST_PORT + PORTS_TRIED) continue;
      const message = `${port ?? next} is taken or not allowed; name a free one`;
      throw new InputError([{ file: '--port', message }], { cause: error });
    }
  }
}

function isTaken(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'EADDRINUSE' || error.code === 'EACCES')
  );
}

function signalled(): Promise<unknown> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}

await runDirectly(import.meta.url, run);
