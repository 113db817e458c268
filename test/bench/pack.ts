import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import MiniSearch from 'minisearch';
import { parseSet } from '../../src/evaluation/set.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createRolecall } from '../../src/rolecall.ts';
import { median, quantile } from './figures.ts';

/** Every fourth question of the set will do: large packs take their time. */
const EVERY = 4;
const ROUNDS = 3;

/** What one pack costs. Times in ms, memory in MB. */
export interface PackFigures {
  readonly passages: number;
  /** Articles into passages. */
  readonly reading: number;
  /** Passages into what answers questions. */
  readonly indexing: number;
  /** All of it, live. */
  readonly memory: number;
  /** The same passages in MiniSearch alone. */
  readonly bare: { readonly indexing: number; readonly memory: number };
  readonly question: { readonly median: number; readonly p99: number };
  readonly search: { readonly median: number; readonly p99: number };
}

// Run as a process of its own for each pack: FOLDER, then the FILE of the questions.
const [, , folder = '', file = ''] = process.argv;

const empty = liveMemory();
const began = performance.now();
const knowledge = await loadKnowledge(folder);
const read = performance.now();
const rolecall = createRolecall(knowledge);
const indexed = performance.now();
const held = liveMemory();

const bare = new MiniSearch({ fields: ['article', 'heading', 'text'] });
const bareBegan = performance.now();
bare.addAll(knowledge.passages.map((one) => ({ ...one, heading: one.heading.join(' ') })));
const bareIndexed = performance.now();
const bareHeld = liveMemory();

const questions = parseSet(await readFile(file, 'utf8'), file)
  .cases.filter((_, at) => at % EVERY === 0)
  .map(({ ask }) => ask);
const subjects = {
  search: (question: string) => void bare.search(question),
  question: (question: string) => void rolecall.ask(question),
};
const times = {
  search: questions.map((): number[] => []),
  question: questions.map((): number[] => []),
};
// The first round warms up.
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const name of ['search', 'question'] as const) {
    for (const [at, question] of questions.entries()) {
      const start = performance.now();
      subjects[name](question);
      if (round > 0) times[name][at]?.push(performance.now() - start);
    }
  }
}
const sum = (name: keyof typeof times) => {
  const each = times[name].map(median);
  return { median: median(each), p99: quantile(each, 0.99) };
};
const figures: PackFigures = {
  passages: knowledge.passages.length,
  reading: read - began,
  indexing: indexed - read,
  memory: held - empty,
  bare: { indexing: bareIndexed - bareBegan, memory: bareHeld - held },
  question: sum('question'),
  search: sum('search'),
};
process.stdout.write(JSON.stringify(figures));

/** What is in use, in MB, buffers included. */
function liveMemory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}
