import { findDisagreements } from '../answer/disagreements.ts';
import { BAD_INPUT, formatProblem, InputError, type Problem } from '../errors.ts';
import { type CheckedKnowledge, checkFolder } from '../knowledge/checks/check-folder.ts';
import type { Knowledge } from '../knowledge/load.ts';
import { createRolecall } from '../rolecall.ts';
import { finish } from '../slices.ts';
import { joinWords } from '../text/join-words.ts';
import { prepareThingIndex } from '../things/thing-index.ts';
import { defineCommand, runDirectly } from './command.ts';

/** Roles shown with their passages: those with the fewest, which may need more. */
const MAX_SHOWN = 12;

/** Prints a folder's problems and how many passages each role has: 0 if there are only warnings or none, 2 for errors. */
export const checkKnowledge = defineCommand({
  usage: `Usage: npm run check-knowledge -- [--strict] [--knowledge DIR]

Lists the problems in a folder of articles, each as file:line with what to write instead: what is wrong in
roles.yaml, front matter and files of owners, things that an article gives to another role than a file, roles that
no article names, headings that nearly name a role, matrices with marks that nothing explains, links to articles
and headings that are not there. Then how many passages each role has.

  --strict         treat warnings as errors
  --knowledge DIR  the folder of articles; default: KNOWLEDGE_DIR, else ./knowledge
  --help           this text`,
  options: { strict: { type: 'boolean', default: false } },
  async run({ options, folder, write }) {
    try {
      const { knowledge, counts, problems: inFolder } = await checkFolder(folder);
      const { roles, passages } = knowledge;
      const problems = [...inFolder, ...listDisagreements(knowledge)];
      await write(formatProblems(problems));
      await write(formatCounts(counts));
      await write(
        `${formatCount(roles, 'role')}, ${formatCount(passages, 'passage')}, ${formatCount(problems, 'problem')}\n`,
      );
      return options.strict && problems.length > 0 ? BAD_INPUT : 0;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      // The problems are this command's result, so they go to standard output.
      await write(`${formatProblems(error.problems)}${formatCount(error.problems, 'problem')}\n`);
      return BAD_INPUT;
    }
  },
});

/** Things that a file and an article give to different roles. */
function listDisagreements(knowledge: Knowledge): Problem[] {
  const { names } = finish(prepareThingIndex(knowledge.things, () => true));
  const rolecall = createRolecall(knowledge);
  const found = findDisagreements(knowledge, names, (text) => rolecall.ask(text).answer);
  return found.map(({ thing, file, line, owners, article, articleLine, against }) => ({
    file,
    line,
    message: `gives "${thing}" to ${joinWords(owners)}, but ${article}:${articleLine} gives it to ${joinWords(against)}: correct one of them`,
  }));
}

/** `Passages: Porter 0, Nurse 12, 5 more roles 14 to 40` */
function formatCounts(counts: CheckedKnowledge['counts']): string {
  const shown = counts.slice(0, MAX_SHOWN).map(({ role, count }) => `${role.name} ${count}`);
  const [least, ...others] = counts.slice(MAX_SHOWN);
  const most = others.at(-1) ?? least;
  if (least !== undefined && most !== undefined) {
    const span = least.count === most.count ? least.count : `${least.count} to ${most.count}`;
    shown.push(`${formatCount([least, ...others], 'more role')} ${span}`);
  }
  return `Passages: ${shown.join(', ')}\n`;
}

function formatProblems(problems: readonly Problem[]): string {
  return problems.map((problem) => `${formatProblem(problem)}\n`).join('');
}

function formatCount({ length }: readonly unknown[], word: string): string {
  return `${length === 0 ? 'no' : length} ${word}${length === 1 ? '' : 's'}`;
}

await runDirectly(import.meta.url, checkKnowledge);
