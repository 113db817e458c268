import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import MiniSearch from 'minisearch';
import { parseSet } from '../../src/evaluation/set.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { prepareRolecall } from '../../src/rolecall.ts';
import { type ReadKnowledge, readNothing } from '../../src/saved-index/saved-index.ts';
import { finish } from '../../src/slices.ts';
import { median, quantile } from './figures.ts';
import { createFullTextSearch } from './full-text.ts';

/** Every fourth question of the set will do: large packs take their time. */
const EVERY = 4;
const ROUNDS = 5;
/** Changes of one article, of which the median counts. */
const CHANGES = 7;
/** MiniSearch's own search takes seconds for a question on more. */
const MOST_FOR_MINISEARCH = 10_000;

/** Over all questions, of the median of each, in ms. */
interface Times {
  readonly median: number;
  readonly p99: number;
}

/** What one pack costs. Times in ms, memory in MB. */
export interface PackFigures {
  readonly passages: number;
  readonly question: Times;
  readonly fullText: Times;
  /** MiniSearch's own search; absent where it takes too long. */
  readonly miniSearch?: Times;
  /** From the change of one article to the first answer that knows it. */
  readonly changed: number;
  /** All of it, live. */
  readonly memory: number;
}

// Run as a process of its own for each pack, whose articles it changes: FOLDER, then the FILE of the questions.
const [, , folder = '', file = ''] = process.argv;
const set = parseSet(await readFile(file, 'utf8'), file);
const questions = set.cases.filter((_, at) => at % EVERY === 0).map(({ ask }) => ask);

async function answerFrom({ reader, indexed }: ReadKnowledge) {
  const knowledge = await loadKnowledge(folder, { reader });
  const rolecall = finish(prepareRolecall(knowledge, indexed));
  rolecall.ask(questions[0] ?? '');
  return { knowledge, rolecall };
}

/** Changes one article time after time. */
async function measureChanges(read: ReadKnowledge): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < CHANGES; at += 1) {
    await writeFile(join(folder, '0.md'), `# Kiln ${at}\n\nThe ML engineer owns kiln ${at}.\n`);
    const began = performance.now();
    await answerFrom(read);
    times.push(performance.now() - began);
  }
  return median(times);
}

const empty = liveMemory();
const first = readNothing();
const { knowledge, rolecall } = await answerFrom(first);
const memory = liveMemory() - empty;

/** Asks all questions of each subject in turn, round after round. */
function measureQuestions<Name extends string>(
  subjects: Readonly<Record<Name, (question: string) => void>>,
): Record<Name, Times> {
  const names = Object.keys(subjects) as Name[];
  const times = new Map(names.map((name) => [name, questions.map((): number[] => [])]));
  // The first round warms up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const name of names) {
      for (const [at, question] of questions.entries()) {
        const start = performance.now();
        subjects[name](question);
        if (round > 0) times.get(name)?.[at]?.push(performance.now() - start);
      }
    }
  }
  const sums = names.map((name) => {
    const each = (times.get(name) ?? []).map(median);
    return [name, { median: median(each), p99: quantile(each, 0.99) }];
  });
  return Object.fromEntries(sums);
}

/** By itself: what its search leaves behind would have to be cleared away while another subject is measured. */
function measureMiniSearch(): Times {
  const miniSearch = new MiniSearch({ fields: ['article', 'heading', 'text'] });
  miniSearch.addAll(knowledge.passages.map((one) => ({ ...one, heading: one.heading.join(' ') })));
  return measureQuestions({ search: (question) => void miniSearch.search(question) }).search;
}

const { question, fullText } = measureQuestions({
  question: (text) => void rolecall.ask(text),
  fullText: createFullTextSearch(knowledge.passages),
});
const hasMiniSearch = knowledge.passages.length <= MOST_FOR_MINISEARCH;
const figures: PackFigures = {
  passages: knowledge.passages.length,
  question,
  fullText,
  ...(hasMiniSearch && { miniSearch: measureMiniSearch() }),
  changed: await measureChanges(first),
  memory,
};
process.stdout.write(JSON.stringify(figures));

/** What is in use, in MB, buffers included. */
function liveMemory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}
