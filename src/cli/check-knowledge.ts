import { BAD_INPUT, formatProblem, InputError, type Problem } from '../errors.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { defineCommand, runDirectly } from './command.ts';

/** Prints a folder's problems: 0 if there are only warnings or none, 2 for errors. */
export const checkKnowledge = defineCommand({
  usage: `Usage: npm run check-knowledge -- [--strict] [--knowledge DIR]

Lists the problems in a folder of articles, each as file:line with what to write instead.

  --strict         treat warnings as errors
  --knowledge DIR  the folder of articles; default: KNOWLEDGE_DIR, else ./knowledge
  --help           this text`,
  options: { strict: { type: 'boolean', default: false } },
  async run({ options, folder, write }) {
    try {
      const { roles, passages, warnings } = await loadKnowledge(folder, { strict: options.strict });
      await write(formatProblems(warnings));
      await write(
        `${formatCount(roles, 'role')}, ${formatCount(passages, 'passage')}, ${formatCount(warnings, 'problem')}\n`,
      );
      return 0;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      // The problems are this command's result, so they go to standard output.
      await write(`${formatProblems(error.problems)}${formatCount(error.problems, 'problem')}\n`);
      return BAD_INPUT;
    }
  },
});

function formatProblems(problems: readonly Problem[]): string {
  return problems.map((problem) => `${formatProblem(problem)}\n`).join('');
}

function formatCount({ length }: readonly unknown[], word: string): string {
  return `${length === 0 ? 'no' : length} ${word}${length === 1 ? '' : 's'}`;
}

await runDirectly(import.meta.url, checkKnowledge);
