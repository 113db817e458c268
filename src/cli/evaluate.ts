import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { InputError } from '../errors.ts';
import { isAtFloor, toReport } from '../evaluation/report.ts';
import { askCases, scoreAnswers } from '../evaluation/score.ts';
import { parseSet } from '../evaluation/set.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { createRolecall } from '../rolecall.ts';
import {
  type Io,
  knowledgeFolder,
  openWriter,
  parseOptions,
  reportInput,
  runDirectly,
} from './io.ts';

const USAGE = `Usage: npm run evaluate -- [--knowledge DIR] [--questions FILE]

Asks every question of a set and says how many answers are what the set wants.

  --knowledge DIR   the folder of articles; default: KNOWLEDGE_DIR, else ./knowledge
  --questions FILE  the set; default: questions.yaml in that folder
  --help            this text`;

const OPTIONS = {
  knowledge: { type: 'string' },
  questions: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const BELOW_FLOOR = 1;

/** Prints a set's score and failures: 0 at its floor, 1 below, 2 for bad input. */
export function run(args: readonly string[], io: Io): Promise<number> {
  return reportInput(io, async () => {
    const { values } = parseOptions({ args: [...args], options: OPTIONS }, USAGE);
    const write = openWriter(io.stdout);
    if (values.help) {
      await write(`${USAGE}\n`);
      return 0;
    }
    const folder = knowledgeFolder(values.knowledge, io);
    const path = resolve(io.cwd, values.questions ?? join(folder, 'questions.yaml'));
    const set = parseSet(await readSet(path), relative(io.cwd, path));
    const rolecall = createRolecall(await loadKnowledge(folder));
    const score = scoreAnswers(set.cases, askCases(set.cases, rolecall));
    await write(toReport(score, set));
    return isAtFloor(score, set) ? 0 : BELOW_FLOOR;
  });
}

async function readSet(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const message = `cannot be read (${String(cause)}); name a question set with --questions FILE`;
    throw new InputError([{ file: path, message }], { cause });
  }
}

await runDirectly(import.meta.url, run);
