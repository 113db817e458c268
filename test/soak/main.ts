import { loadavg } from 'node:os';
import { DEED_NAMES, killedIn } from './interactions.ts';
import {
  ahead,
  away,
  awayAndKilled,
  burst,
  fewConnections,
  frozen,
  killed,
  killedAgain,
  still,
  type Trial,
} from './mentions.ts';

/** What can go wrong under load, with real processes, signals and databases; about half an hour in all. */
const TRIALS: Readonly<Record<string, Trial>> = {
  'killed, HTTP': killed('http', { times: 600, kills: 30 }),
  'killed, Socket Mode': killed('socket', { times: 600, kills: 30 }),
  'killed, slow posts': killed('http', { times: 250, kills: 3, slow: 4_000 }),
  'killed four times in the same questions': killedAgain(3, 4),
  'frozen 13 s in a wait': frozen(40, 13_000, 'wait'),
  'frozen 120 s in a wait': frozen(40, 120_000, 'wait'),
  'frozen 13 s in a burst': frozen(60, 13_000, 'burst'),
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

/** `npm run soak` tries all, `npm run soak -- killed burst` those whose names hold one of the words. */
const words = process.argv.slice(2);
let isBad = false;
for (const [name, trial] of Object.entries(TRIALS)) {
  if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
  const began = Date.now();
  const { trials, lost, doubled, unheard, apologies } = await trial();
  isBad ||= lost > 0 || doubled > 0;
  const seconds = Math.round((Date.now() - began) / 1_000);
  const load = loadavg()[0]?.toFixed(0);
  process.stdout.write(
    `${name.padEnd(42)} ${trials} tried, ${lost} lost, ${doubled} doubled, ${unheard} unheard, ${apologies} apologies (${seconds} s, load ${load})\n`,
  );
}
process.exit(isBad ? 1 : 0);
