import { BAD_INPUT, formatProblem, InputError, type Problem } from '../errors.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import {
  type Io,
  knowledgeFolder,
  openWriter,
  parseOptions,
  reportInput,
  runDirectly,
} from './io.ts';

const USAGE = `Usage: npm run check-knowledge -- [--strict] [--knowledge DIR]

Says what is wrong in a folder of articles, each problem as file:line and what to write instead.

  --strict         warnings are errors
  --knowledge DIR  the folder of articles; default: KNOWLEDGE_DIR, else ./knowledge
  --help           this text`;

const OPTIONS = {
  strict: { type: 'boolean', default: false },
  knowledge: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** Prints a folder's problems: 0 where there are warnings at most, 2 for errors. */
export function run(args: readonly string[], io: Io): Promise<number> {
  return reportInput(io, async () => {
    const { values } = parseOptions({ args: [...args], options: OPTIONS }, USAGE);
    const write = openWriter(io.stdout);
    if (values.help) {
      await write(`${USAGE}\n`);
      return 0;
    }
    const folder = knowledgeFolder(values.knowledge, io);
    try {
      const { roles, passages, warnings } = await loadKnowledge(folder, { strict: values.strict });
      await write(list(warnings));
      await write(
        `${count(roles, 'role')}, ${count(passages, 'passage')}, ${count(warnings, 'problem')}\n`,
      );
      return 0;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      // What this command was asked for, so it belongs on standard output.
      await write(`${list(error.problems)}${count(error.problems, 'problem')}\n`);
      return BAD_INPUT;
    }
  });
}

function list(problems: readonly Problem[]): string {
  return problems.map((problem) => `${formatProblem(problem)}\n`).join('');
}

function count({ length }: readonly unknown[], word: string): string {
  return `${length === 0 ? 'no' : length} ${word}${length === 1 ? '' : 's'}`;
}

await runDirectly(import.meta.url, run);
