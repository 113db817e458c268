import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import dotenv from 'dotenv';
import { BAD_INPUT, InputError } from '../errors.ts';
import { type Io, openWriter, type Write } from './io.ts';

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** Arguments -> the exit code. */
export type CliCommand = (args: readonly string[], io: Io) => Promise<number>;

type ParsedOptions<T extends OptionsConfig> = ReturnType<
  typeof parseArgs<{ options: T }>
>['values'];

/** What a command was called with. */
interface Invocation<T extends OptionsConfig> {
  readonly options: ParsedOptions<T>;
  /** The arguments that are not options. */
  readonly words: readonly string[];
  /** The knowledge folder as an absolute path. */
  readonly folder: string;
  /** Writes to standard output. */
  readonly write: Write;
}

interface CommandDefinition<T extends OptionsConfig> {
  /** The text of --help. */
  readonly usage: string;
  /** The options besides --knowledge and --help, which every command has. */
  readonly options: T;
  /** Whether there may be arguments that are not options. */
  readonly takesWords?: boolean;
  /** The command's work; resolves to the exit code. */
  readonly run: (invocation: Invocation<T>, io: Io) => Promise<number>;
}

/** Options that every command has. */
const COMMON_OPTIONS = {
  knowledge: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/**
 * Makes a command of its work. It parses the options, answers --help and finds the knowledge folder; an InputError goes to
 * standard error without a stack and becomes the exit code BAD_INPUT.
 */
export function defineCommand<const T extends OptionsConfig>({
  usage,
  options,
  takesWords = false,
  run,
}: CommandDefinition<T>): CliCommand {
  return async (args, io) => {
    const write = openWriter(io.stdout);
    try {
      const all = { ...options, ...COMMON_OPTIONS };
      const { values, positionals } = parseOptions(
        { args: [...args], options: all, allowPositionals: takesWords },
        usage,
      );
      const { help, knowledge } = values as ParsedOptions<typeof COMMON_OPTIONS>;
      if (help) {
        await write(`${usage}\n`);
        return 0;
      }
      const folder = findKnowledgeFolder(knowledge, io);
      return await run(
        { options: values as ParsedOptions<T>, words: positionals, folder, write },
        io,
      );
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      await openWriter(io.stderr)(`${error.message}\n`);
      return BAD_INPUT;
    }
  };
}

/** Parses options by `node:util`; an InputError shows what is wrong and the usage. */
function parseOptions<T extends ParseArgsConfig>(config: T, usage: string) {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    throw new InputError([{ file: 'options', message: `${error.message}\n\n${usage}` }], {
      cause: error,
    });
  }
}

/** The knowledge folder as an absolute path: the option, else KNOWLEDGE_DIR, else ./knowledge. */
function findKnowledgeFolder(option: string | undefined, { env, cwd }: Io): string {
  if (option === '') {
    throw new InputError([{ file: '--knowledge', message: 'is empty: write a folder after it' }]);
  }
  return resolve(cwd, option ?? (env.KNOWLEDGE_DIR || 'knowledge'));
}

/** Runs `command` when the module at `url` is the script that Node was started with. */
export async function runDirectly(url: string, command: CliCommand, host = process): Promise<void> {
  const [, script, ...args] = host.argv;
  if (script === undefined || realpathSync(script) !== fileURLToPath(url)) return;
  dotenv.config({ quiet: true });
  const { stdin, stdout, stderr, env } = host;
  // Not process.exit: it would cut off output that is still waiting in the pipe.
  host.exitCode = await command(args, { stdin, stdout, stderr, env, cwd: host.cwd() });
}

function isUsageError(error: unknown): error is Error & { code: string } {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('ERR_PARSE_ARGS')
  );
}
