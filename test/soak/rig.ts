import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type FakeSlack, startFakeSlack } from '../../src/fake-slack/server.ts';
import { fixtures } from '../../src/fake-slack/workspace/fixtures.ts';
import { isObject, type Json } from '../../src/fake-slack/workspace/json.ts';
import { obtain } from '../setup/obtain.ts';
import { POSTGRES } from '../setup/postgres.ts';
import { startServer } from '../setup/postgres-server.ts';
import { startDatabaseLink } from './database-link.ts';
import { startRelay } from './relay.ts';
import { Replica } from './replica.ts';

const HANDBOOK = {
  'roles.yaml':
    'roles:\n  - { id: ml-engineer, name: ML engineer }\n  - { id: ai-developer, name: AI developer }\n',
  'ml-engineer.md':
    '# ML engineer\n## Model training\nThe ML engineer owns model training and is responsible for every training run.\n',
  'ai-developer.md':
    '# AI developer\n## Prompt design\nThe AI developer owns prompt design and maintains the prompt library.\n',
};
const QUESTION = 'who owns model training?';
const CHANNELS = 50;
/** As Slack's, but in less than a minute. */
const RETRY_DELAYS = [100, 2_000, 5_000, 10_000, 20_000, 40_000];
/** Without a further answer: more than a lease, its takeover and the longest pauses between tries. */
const PATIENCE_MS = 90_000;
const QUIET_MS = 14_000;

/** What came of so many trials. */
export interface Tally {
  readonly trials: number;
  readonly lost: number;
  readonly doubled: number;
  /** Not answered, and never acknowledged: Slack gave up. Not counted as lost. */
  readonly unheard: number;
  /** Told that it went wrong instead of being answered. */
  readonly apologies: number;
}

/** A mention of the bot. */
export interface Asked {
  readonly channel: string;
  readonly ts: string;
}

export type Mode = 'http' | 'socket';
export type Rig = Awaited<ReturnType<typeof startRig>>;

/** A workspace, as many replicas as asked for, and their database. */
export async function startRig(options: {
  readonly mode?: Mode;
  readonly replicas?: number;
  readonly routing?: 'one' | 'all';
  /** PostgreSQL with so many connections at most for all replicas; without, SQLite. */
  readonly postgres?: { readonly connections?: number };
  /** By how many ms the last replica's clock is ahead. */
  readonly ahead?: number;
  /** A module that each process loads first. */
  readonly preload?: string;
}) {
  const { mode = 'http', replicas: count = 1, routing = 'one', ahead = 0, preload = '' } = options;
  const slack = await startFakeSlack({ retryDelays: RETRY_DELAYS });
  const dir = await mkdtemp(join(tmpdir(), 'rolecall-soak-'));
  for (const [path, text] of Object.entries({
    ...HANDBOOK,
    'clock.mjs': writeClock(ahead),
    'preload.mjs': preload,
  })) {
    await mkdir(dirname(join(dir, 'pack', path)), { recursive: true });
    await writeFile(join(dir, 'pack', path), text);
  }
  const database = options.postgres && (await openDatabase(options.postgres.connections));
  const env = toEnvironment(slack, mode, dir, database?.url());
  const replicas = Array.from({ length: count }, (_, index) => {
    const isAhead = ahead > 0 && index === count - 1;
    const modules = [isAhead ? 'clock.mjs' : '', preload === '' ? '' : 'preload.mjs'];
    const imports = modules.filter(Boolean).map((name) => `--import=${join(dir, 'pack', name)}`);
    return new Replica({ ...env, NODE_OPTIONS: imports.join(' ') }, dir);
  });
  for (const replica of replicas) await replica.start();
  const relay = await startRelay(replicas, routing);
  if (mode === 'http') slack.deliverTo(relay.url);
  const channels = openChannels(slack);
  let turn = 0;
  const acknowledged = new Set<string>();
  const listening = setInterval(() => {
    for (const one of slack.deliveries)
      if (one.acknowledged) acknowledged.add(toEventKey(one.payload));
  }, 200);

  return {
    slack,
    replicas,
    database,
    channels,
    /** The first replica. */
    get first(): Replica {
      const [first] = replicas;
      if (first === undefined) throw new Error('no replica');
      return first;
    },

    /** Mentions the bot so often, `pace` ms apart. */
    async ask(times: number, pace: number, question = QUESTION): Promise<Asked[]> {
      const asked: Asked[] = [];
      for (let index = 0; index < times; index += 1) {
        turn += 1;
        const channel = channels[turn % channels.length] ?? '';
        const text = `<@${fixtures.bot}> ${question}`;
        asked.push({ channel, ts: slack.people.say(fixtures.ada, channel, text).ts });
        if (pace > 0) await sleep(pace);
      }
      return asked;
    },

    /** Waits until all is answered, or nothing more was for long enough, and a while more for a second answer. */
    async tally(asked: readonly Asked[], quiet = QUIET_MS): Promise<Tally> {
      const isOpen = (one: Asked) => repliesTo(slack, one).length === 0;
      let open = asked.length;
      let until = Date.now() + PATIENCE_MS;
      while (Date.now() < until && open > 0) {
        await sleep(500);
        const left = asked.filter(isOpen).length;
        // On a busy machine many answers take long; what is lost brings no progress.
        if (left < open) until = Date.now() + PATIENCE_MS;
        open = left;
      }
      await sleep(quiet);
      const replies = asked.map((one) => repliesTo(slack, one));
      const silent = asked.filter(isOpen);
      const isHeard = ({ channel, ts }: Asked) => acknowledged.has(`${channel} ${ts}`);
      return {
        trials: asked.length,
        lost: silent.filter(isHeard).length,
        unheard: silent.filter((one) => !isHeard(one)).length,
        doubled: replies.filter(({ length }) => length > 1).length,
        apologies: replies.filter((texts) =>
          texts.some((text) => text.includes('broke on my side')),
        ).length,
      };
    },

    async close(): Promise<void> {
      clearInterval(listening);
      for (const replica of replicas) await replica.end('SIGKILL');
      relay.close();
      await slack.close();
      await database?.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** Where and when the message of an event was written. */
function toEventKey({ event }: Json): string {
  const { channel, ts } = isObject(event) ? event : {};
  return `${channel} ${ts}`;
}

function repliesTo({ workspace }: FakeSlack, { channel, ts }: Asked): readonly string[] {
  return workspace
    .thread(channel, ts)
    .filter(({ user }) => user === fixtures.bot)
    .map(({ text }) => text);
}

function openChannels({ workspace }: FakeSlack): readonly string[] {
  const ids = Array.from({ length: CHANNELS }, (_, index) => `C0SOAK${100 + index}`);
  for (const id of ids) {
    const members = [fixtures.ada, fixtures.grace, fixtures.bot];
    workspace.addChannel({ id, name: id.toLowerCase(), kind: 'channel', members, archived: false });
  }
  return ids;
}

function toEnvironment(
  slack: FakeSlack,
  mode: Mode,
  dir: string,
  url: string | undefined,
): Record<string, string> {
  const { botToken, appToken, signingSecret } = slack.credentials;
  return {
    SLACK_BOT_TOKEN: botToken,
    SLACK_API_URL: slack.url,
    KNOWLEDGE_DIR: join(dir, 'pack'),
    ...(url === undefined ? {} : { DATABASE_URL: url }),
    ...(mode === 'socket'
      ? { SLACK_APP_TOKEN: appToken }
      : { SLACK_SIGNING_SECRET: signingSecret, PORT: '0' }),
  };
}

/** A module that sets the clock of the process ahead. */
function writeClock(ms: number): string {
  return `const now = Date.now.bind(Date);\nDate.now = () => now() + ${ms};\n`;
}

async function openDatabase(connections = 50) {
  const server = await startServer(await obtain(POSTGRES));
  const admin = new pg.Client(server.url);
  await admin.connect();
  // The limit holds for those who may not do everything.
  await admin.query(`CREATE ROLE bot LOGIN CONNECTION LIMIT ${connections}`);
  await admin.query('GRANT ALL ON SCHEMA public TO bot');
  await admin.end();
  const folder = new URL(server.url).searchParams.get('host') ?? '';
  const link = await startDatabaseLink(join(folder, '.s.PGSQL.5432'));
  return {
    link,
    url: () => `postgres://bot@127.0.0.1:${link.port()}/postgres`,
    async close(): Promise<void> {
      link.close();
      await server.stop();
    },
  };
}
