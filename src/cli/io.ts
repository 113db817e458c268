import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import dotenv from 'dotenv';
import { BAD_INPUT, InputError } from '../errors.ts';

/** What a command may touch of the process that runs it. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

export type Command = (args: readonly string[], io: Io) => Promise<number>;

/** Writes one text after the other; false once nobody reads any more. Resolves when there is room for the next. */
export type Write = (text: string) => Promise<boolean>;

export function openWriter(stream: Writable): Write {
  // A write's own callback tells of its error; without a listener the same error would end the process.
  stream.on('error', () => undefined);
  return (text) =>
    new Promise((done, fail) => {
      stream.write(text, (error) => {
        if (!error) done(true);
        else if ('code' in error && error.code === 'EPIPE') done(false);
        else fail(error);
      });
    });
}

/** Command-line options by `node:util`; an InputError shows what is wrong and the usage. */
export function parseOptions<T extends ParseArgsConfig>(config: T, usage: string) {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    throw new InputError([{ file: 'options', message: `${error.message}\n\n${usage}` }], {
      cause: error,
    });
  }
}

/** Runs a command's work; an InputError goes to standard error without a stack and ends in code 2. */
export async function reportInput(io: Io, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    await openWriter(io.stderr)(`${error.message}\n`);
    return BAD_INPUT;
  }
}

/** The knowledge folder as an absolute path: the option, else KNOWLEDGE_DIR, else ./knowledge. */
export function knowledgeFolder(option: string | undefined, { env, cwd }: Io): string {
  if (option === '') {
    throw new InputError([{ file: '--knowledge', message: 'is empty; write a folder behind it' }]);
  }
  return resolve(cwd, option ?? (env.KNOWLEDGE_DIR || 'knowledge'));
}

/** Runs `command` when the module at `url` is what Node was told to run. */
export async function runDirectly(url: string, command: Command, host = process): Promise<void> {
  const [, script, ...args] = host.argv;
  if (script === undefined || realpathSync(script) !== fileURLToPath(url)) return;
  dotenv.config({ quiet: true });
  const { stdin, stdout, stderr, env } = host;
  // Not process.exit: it would cut off what still waits in the pipe.
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
