import { spawn } from 'node:child_process';
import { loadavg } from 'node:os';
import { text } from 'node:stream/consumers';
import { DEED_NAMES, killedIn } from './interactions.ts';
import {
  ahead,
  away,
  awayAndKilled,
  burst,
  crashed,
  fewConnections,
  frozen,
  killed,
  killedAgain,
  oneKilled,
  poisoned,
  sharedFile,
  still,
  type Trial,
  terminated,
} from './mentions.ts';
import type { Tally } from './rig.ts';

/**
 * What can go wrong under load, with real processes, signals and databases: `npm run soak` tries all, in about ten
 * minutes, `npm run soak -- killed burst` those whose names hold one of the words. The longest come first.
 */
const TRIALS: Readonly<Record<string, Trial>> = {
  'killed, HTTP': killed('http', { times: 500, kills: 15 }),
  'killed, Socket Mode': killed('socket', { times: 500, kills: 15 }),
  'killed, slow posts': killed('http', { times: 250, kills: 3, slow: 4_000 }),
  'killed four times in the same questions': killedAgain(3, 4),
  'frozen 13 s in a wait': frozen(40, 13_000, 'wait'),
  'frozen 120 s in a wait': frozen(40, 120_000, 'wait'),
  'frozen 120 s in a burst': frozen(60, 120_000, 'burst'),
  'a question that ends its process': poisoned(90),
  'crashed in a burst': crashed(150, 6),
  'SIGTERM, HTTP': terminated('http', 120, 4),
  'SIGTERM, Socket Mode': terminated('socket', 120, 4),
  'frozen 13 s in a burst': frozen(60, 13_000, 'burst'),
  'one of three replicas killed': oneKilled(60),
  'two processes on one SQLite file': sharedFile(100),
  'PostgreSQL still, 0.7 s': still(42, 700),
  'PostgreSQL still, 5 s': still(42, 5_000),
  'nine connections, three replicas': fewConnections(48, 9),
  'burst of 300, two replicas': burst(300, 'one'),
  'burst of 120, all to both': burst(120, 'all'),
  'clock a minute ahead': ahead(60),
  'database away 30 s': away(60, 30_000, 1),
  'database away 30 s, two replicas': away(60, 30_000, 2),
  'accepted while away, killed': awayAndKilled(5),
  ...Object.fromEntries(
    DEED_NAMES.map((name) => [`${name} killed`, () => killedIn(name, 4)] as const),
  ),
};

/** Most trials wait most of the time. */
const SIDE_BY_SIDE = 3;
/** Before the name of the trial that a process of its own runs. */
const ALONE = '--trial';

/** Runs one trial in a process of its own, so that the stand-in for Slack of one is not kept waiting by the others. */
async function runApart(name: string): Promise<Tally> {
  const child = spawn(process.execPath, [import.meta.filename, ALONE, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const written = await text(child.stdout);
  const [tally = ''] = written.match(/^\{.*\}$/m) ?? [];
  if (tally === '') throw new Error(`no result of "${name}": ${written}`);
  return JSON.parse(tally);
}

function print(name: string, tally: Tally, since: number): void {
  const { trials, lost, doubled, unheard, apologies } = tally;
  const seconds = Math.round((Date.now() - since) / 1_000);
  const load = loadavg()[0]?.toFixed(0);
  process.stdout.write(
    `${name.padEnd(42)} ${trials} tried, ${lost} lost, ${doubled} doubled, ${unheard} unheard, ${apologies} apologies (${seconds} s, load ${load})\n`,
  );
}

async function runAll(names: readonly string[]): Promise<Tally> {
  const queue = names.values();
  const sum = { trials: 0, lost: 0, doubled: 0, unheard: 0, apologies: 0 };
  const work = async () => {
    for (const name of queue) {
      const since = Date.now();
      const tally = await runApart(name);
      for (const key of ['trials', 'lost', 'doubled', 'unheard', 'apologies'] as const)
        sum[key] += tally[key];
      print(name, tally, since);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  return sum;
}

const [first, ...others] = process.argv.slice(2);
if (first === ALONE) {
  const tally = await TRIALS[others[0] ?? '']?.();
  process.stdout.write(`${JSON.stringify(tally)}\n`);
  process.exit(0);
}
const words = first === undefined ? [''] : [first, ...others];
const began = Date.now();
const names = Object.keys(TRIALS).filter((name) => words.some((word) => name.includes(word)));
const sum = await runAll(names);
print('all', sum, began);
process.exit(sum.lost > 0 || sum.doubled > 0 ? 1 : 0);
