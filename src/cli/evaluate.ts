import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { InputError } from '../errors.ts';
import { listFirstLines } from '../evaluation/first-lines.ts';
import { isAtFloor, toReport } from '../evaluation/report.ts';
import { askCases, scoreAnswers } from '../evaluation/score.ts';
import { parseSet } from '../evaluation/set.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { createRolecall } from '../rolecall.ts';
import { defineCommand, runDirectly } from './command.ts';

const BELOW_FLOOR = 1;

/** Prints a set's score and failures: 0 at or above its floor, 1 below, 2 for bad input. */
export const evaluate = defineCommand({
  usage: `Usage: npm run evaluate -- [--knowledge DIR] [--questions FILE]

Asks every question of a set and prints the first line of each answer, and how many answers are as the set wants
them.

  --knowledge DIR   the folder of articles; default: KNOWLEDGE_DIR, else ./knowledge
  --questions FILE  the set; default: questions.yaml in that folder
  --help            this text`,
  options: { questions: { type: 'string' } },
  async run({ options, folder, write }, { cwd }) {
    const path = resolve(cwd, options.questions ?? join(folder, 'questions.yaml'));
    const set = parseSet(await readSet(path), relative(cwd, path));
    const knowledge = await loadKnowledge(folder);
    const answers = askCases(set.cases, createRolecall(knowledge));
    const score = scoreAnswers(set.cases, answers, knowledge.roles);
    await write(`${listFirstLines(set.cases, answers)}\n${toReport(score, set)}`);
    return isAtFloor(score, set) ? 0 : BELOW_FLOOR;
  },
});

async function readSet(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const message = `cannot be read (${String(cause)}): name a question set with --questions FILE`;
    throw new InputError([{ file: path, message }], { cause });
  }
}

await runDirectly(import.meta.url, evaluate);
