import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../errors.ts';
import { type FakeSlack, startFakeSlack } from '../fake-slack/server.ts';
import type { Knowledge } from '../knowledge/load.ts';
import { watchKnowledge } from '../knowledge/watch.ts';
import { readFeatures } from '../preview/server/manifest.ts';
import type { Gallery, Pack } from '../preview/server/protocol.ts';
import { openPage } from '../preview/server/routes.ts';
import { setUpScenario } from '../preview/server/scenario.ts';
import { createRolecall, holdRolecall } from '../rolecall.ts';
import { createExampleFinder } from '../slack/handlers/example-questions.ts';
import { type CliCommand, defineCommand, runDirectly } from './command.ts';
import type { Io } from './io.ts';
import { startPreviewBot } from './preview-bot.ts';
import { makeGallery } from './preview-gallery.ts';

const FIRST_PORT = 3030;
/** With more previews than this at once, the user has to name a port. */
const PORTS_TRIED = 20;
const LAST_PORT = 65_535;
/** Short, because the user edits an article and waits for the change. */
const LOOK_EVERY_MS = 500;

const ROOT = new URL('../../', import.meta.url);

/** The preview, which runs until `waitForStop` resolves: then 0, or 2 for bad usage or knowledge. */
export function definePreview(waitForStop: () => Promise<unknown>): CliCommand {
  return defineCommand({
    usage: `Usage: npm run preview -- [--knowledge DIR] [--port N]

Runs Rolecall in a small Slack of its own, shown in a browser on this machine. Needs no token.

  --knowledge DIR  the folder of articles; default: KNOWLEDGE_DIR, else ./knowledge
  --port N         default: 3030, or the next free one
  --help           this text`,
    options: { port: { type: 'string' } },
    async run({ options, folder, write }, io) {
      const port = readPort(options.port);
      const stopped = waitForStop();
      const running = await startPreview(folder, port, io);
      await write(`Rolecall is at ${running.address} and answers from ${folder}\n`);
      await write('Edit an article and ask again; Ctrl+C ends it.\n');
      await stopped;
      await running.close();
      return 0;
    },
  });
}

export const preview = definePreview(waitForSignal);

interface RunningPreview {
  readonly address: string;
  close(): Promise<void>;
}

async function startPreview(
  folder: string,
  port: number | undefined,
  io: Io,
): Promise<RunningPreview> {
  const slack = await openSlack(port);
  try {
    return await startBotIn(slack, folder, io);
  } catch (error) {
    await slack.close();
    throw error;
  }
}

async function startBotIn(slack: FakeSlack, folder: string, io: Io): Promise<RunningPreview> {
  setUpScenario(slack.workspace);
  let pack: Pack = {
    folder,
    version: 0,
    isCurrent: true,
    problems: [],
    examples: [],
    articles: [],
  };
  const features = readFeatures(await readFile(new URL('manifest.json', ROOT), 'utf8'));
  const dir = fileURLToPath(new URL('dist/preview/page', ROOT));
  let gallery: Promise<Gallery> | undefined;
  const page = await openPage(slack, {
    dir,
    features,
    pack,
    readGallery() {
      gallery ??= makeGallery(rolecall, features, io);
      return gallery;
    },
    readArticle: (path) => readFile(join(folder, path), 'utf8'),
  });
  const show = (change: Partial<Pack>) => {
    pack = { ...pack, ...change };
    page.setPack(pack);
  };
  const showLoaded = ({ warnings, passages }: Knowledge) =>
    show({
      articles: toPackArticles(passages),
      version: pack.version + 1,
      isCurrent: true,
      problems: warnings,
      examples: findExamples().questions,
    });

  const watch = await watchKnowledge(
    folder,
    {
      onPack(knowledge) {
        rolecall.swap(createRolecall(knowledge));
        gallery = undefined;
        showLoaded(knowledge);
      },
      onProblems: (problems) => show({ isCurrent: false, problems }),
    },
    { everyMs: LOOK_EVERY_MS },
  );
  const rolecall = holdRolecall(createRolecall(watch.first));
  const findExamples = createExampleFinder(rolecall);
  showLoaded(watch.first);

  const bot = await startPreviewBot(slack, rolecall, { io, logLevel: io.env.LOG_LEVEL || 'warn' });
  return {
    address: slack.address,
    async close() {
      watch.stop();
      page.close();
      // Otherwise the bot's last posts would wait for the faults that were switched on.
      slack.faults.clear();
      await bot.stop();
      await slack.close();
    },
  };
}

function toPackArticles(passages: Knowledge['passages']): Pack['articles'] {
  const titles = new Map(passages.map(({ path, article }) => [path, article]));
  return [...titles].map(([path, title]) => ({ title, path }));
}

function readPort(option: string | undefined): number | undefined {
  if (option === undefined) return undefined;
  const port = Number(option);
  if (/^\d+$/.test(option) && port <= LAST_PORT) return port;
  const message = `${JSON.stringify(option)} is not a valid port: use a whole number from 0 to ${LAST_PORT}`;
  throw new InputError([{ file: '--port', message }]);
}

/** Opens the small Slack on that port, or on the first free one. */
async function openSlack(port: number | undefined): Promise<FakeSlack> {
  for (let next = FIRST_PORT; ; next += 1) {
    try {
      return await startFakeSlack({ port: port ?? next });
    } catch (error) {
      if (!isTaken(error)) throw error;
      if (port === undefined && next < FIRST_PORT + PORTS_TRIED) continue;
      const message = `${port ?? next} is taken or not allowed: name a free one`;
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

function waitForSignal(): Promise<unknown> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}

await runDirectly(import.meta.url, preview);
