import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { POSTGRES } from '../setup/postgres.ts';
import { startServer } from '../setup/postgres-server.ts';
import { BOTS, type BotProcess, type Mode, startBotProcess } from './bot-process.ts';
import { median, quantile, residentMemory } from './figures.ts';
import { type Row, toRow } from './rows.ts';

const STARTS = 5;
/** From the start to the first mention: nobody asks within a second of it. */
const UNTIL_FIRST_MS = 3_000;
const ROUNDS = 9;
/** Rounds that only warm up: after them, memory is what it is after a hundred mentions. */
const WARM_UP = 2;
const MENTIONS = 50;
/** Mentions under way at once, and how many of a round each takes. */
const WIDTHS = [1, 8, 64];
const CROWD = 128;
const CROWD_ROUNDS = 5;

/** The two bots side by side. */
type Pair<T> = { readonly [name in keyof typeof BOTS]: T };

/** A round of one bot, then of the other, so that what else the machine does meets both. */
async function inTurn<T>(bots: Pair<BotProcess>, round: (bot: BotProcess) => Promise<T>) {
  return { bare: await round(bots.bare), rolecall: await round(bots.rolecall) };
}

async function repeat<T>(times: number, round: () => Promise<Pair<T>>): Promise<Pair<T[]>> {
  const all: Pair<T[]> = { bare: [], rolecall: [] };
  for (let at = 0; at < times; at += 1) {
    const { bare, rolecall } = await round();
    all.bare.push(bare);
    all.rolecall.push(rolecall);
  }
  return all;
}

/** The median over the rounds of what `read` gives for each. */
function compare<T>(
  name: string,
  unit: string,
  rounds: Pair<readonly T[]>,
  read: (round: T) => number,
): Row {
  return toRow(name, unit, median(rounds.rolecall.map(read)), median(rounds.bare.map(read)));
}

async function startBoth(mode: Mode): Promise<Pair<BotProcess>> {
  const bare = await startBotProcess(BOTS.bare, mode);
  return { bare, rolecall: await startBotProcess(BOTS.rolecall, mode) };
}

async function stopBoth({ bare, rolecall }: Pair<BotProcess>): Promise<void> {
  await bare.stop();
  await rolecall.stop();
}

async function measureStart({ name, ...mode }: Mode): Promise<Row[]> {
  const starts = await repeat(STARTS, async () => {
    const bots = await startBoth({ name, ...mode });
    await setTimeout(UNTIL_FIRST_MS);
    const firsts = await inTurn(bots, (bot) => bot.mention());
    await stopBoth(bots);
    return {
      bare: { ready: bots.bare.readyAfter, first: firsts.bare },
      rolecall: { ready: bots.rolecall.readyAfter, first: firsts.rolecall },
    };
  });
  return [
    compare(`${name}: ready`, 'ms', starts, ({ ready }) => ready),
    compare(`${name}: the first mention`, 'ms', starts, ({ first }) => first),
  ];
}

async function mentionOneByOne(bot: BotProcess) {
  const before = bot.processorTime();
  const times: number[] = [];
  for (let at = 0; at < MENTIONS; at += 1) times.push(await bot.mention());
  return { times, processor: (bot.processorTime() - before) / MENTIONS };
}

async function measureMode(mode: Mode): Promise<Row[]> {
  const start = await measureStart(mode);
  const bots = await startBoth(mode);
  const oneByOne = () => inTurn(bots, mentionOneByOne);
  await repeat(WARM_UP, oneByOne);
  const memory = await inTurn(bots, async ({ pid }) => residentMemory(pid));
  const rounds = await repeat(ROUNDS, oneByOne);
  const { name } = mode;
  const rows = [
    compare(`${name}: a mention, median`, 'ms', rounds, ({ times }) => median(times)),
    compare(`${name}: a mention, p99`, 'ms', rounds, ({ times }) => quantile(times, 0.99)),
    compare(`${name}: a mention, processor`, 'ms', rounds, ({ processor }) => processor),
  ];
  for (const width of WIDTHS) {
    const crowd = await repeat(CROWD_ROUNDS, () =>
      inTurn(bots, (bot) => bot.mentionMany(CROWD, width)),
    );
    const rate = (took: number) => CROWD / (took / 1_000);
    rows.push(compare(`${name}: mentions, ${width} at once`, 'a second', crowd, rate));
  }
  await stopBoth(bots);
  return [
    ...rows,
    ...start,
    toRow(`${name}: memory after 100 mentions`, 'MB', memory.rolecall, memory.bare),
  ];
}

/** PostgreSQL where it is: the one of TEST_DATABASE_URL, or one that is started from what is installed. */
async function findPostgres(): Promise<{ url: string; stop(): Promise<void> } | undefined> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  const programs = POSTGRES.places.find((place) => existsSync(join(place, 'initdb')));
  return programs === undefined ? undefined : startServer(programs);
}

/** A mention answered by the whole bot beside a Bolt app that echoes: rows for each way it may come and be kept. */
export async function* measureMentions(): AsyncGenerator<Row[]> {
  yield await measureMode({ name: 'HTTP', isSocket: false });
  yield await measureMode({ name: 'Socket Mode', isSocket: true });
  const postgres = await findPostgres();
  if (postgres === undefined) return;
  try {
    yield await measureMode({ name: 'PostgreSQL', isSocket: false, databaseUrl: postgres.url });
  } finally {
    await postgres.stop();
  }
}
