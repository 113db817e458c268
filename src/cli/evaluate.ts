import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { InputError } from '../errors.ts';
import { listFirstLines } from '../evaluation/first-lines.ts';
import { measureReach } from '../evaluation/reach.ts';
import { writeReach } from '../evaluation/reach-report.ts';
import { isAtFloor, toReport } from '../evaluation/report.ts';
import { askCases, isFirmAndWrong, scoreAnswers } from '../evaluation/score.ts';
import { parseSet } from '../evaluation/set.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { createRolecall } from '../rolecall.ts';
import { RELATED, SAME } from '../search/lexicon.ts';
import { defineCommand, runDirectly } from './command.ts';

const BELOW_FLOOR = 1;

/** Prints a set's score and failures: 0 at or above its floor, 1 below, 2 for bad input. */
export const evaluate = defineCommand({
  usage: `Usage: npm run evaluate -- [--knowledge DIR] [--questions FILE] [--reach]

Asks every question of a set and prints the first line of each answer, and how many answers are as the set wants
them.

  --knowledge DIR   the folder of articles; default: KNOWLEDGE_DIR, else ./knowledge
  --questions FILE  the set; default: questions.yaml in that folder
  --reach           prints instead how far other words reach: which common words of the articles no other word leads to,
                    how many words of the questions the articles have, and which other words were found in answers
  --help            this text`,
  options: { questions: { type: 'string' }, reach: { type: 'boolean', default: false } },
  async run({ options, folder, write }, { cwd }) {
    const path = resolve(cwd, options.questions ?? join(folder, 'questions.yaml'));
    const set = parseSet(await readSet(path), relative(cwd, path));
    const knowledge = await loadKnowledge(folder);
    const replies = askCases(set.cases, createRolecall(knowledge));
    const answers = replies.map(({ answer }) => answer);
    if (options.reach) {
      const judged = replies.map((reply, at) => {
        const one = set.cases[at];
        return { reply, isWrong: one !== undefined && isFirmAndWrong(one, reply.answer) };
      });
      const thesaurus = { own: knowledge.synonyms, same: SAME, related: RELATED };
      await write(writeReach(measureReach(knowledge.passages, thesaurus, judged)));
      return 0;
    }
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
