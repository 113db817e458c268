import { type ExecFileOptions, execFile } from 'node:child_process';
import { promisify } from 'node:util';

const start = promisify(execFile);

/**
 * Runs a program to its end and gives what it printed on standard output. Rejects where it cannot be started, fails
 * or takes longer than `timeout` (in ms); the message names the program and ends with the first error that it printed.
 */
export async function run(
  program: string,
  args: readonly string[],
  options: ExecFileOptions & { readonly timeout: number },
): Promise<string> {
  try {
    const { stdout } = await start(program, args, { encoding: 'utf8', ...options });
    return String(stdout);
  } catch (error) {
    throw new Error(`${program} ${toReason(error, options.timeout)}`, { cause: error });
  }
}

function toReason(error: unknown, timeout: number): string {
  const { code, killed, stderr } = Object(error);
  if (killed) return `took longer than ${timeout / 1000} s`;
  const lines = String(stderr ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const line = lines.find((one) => /\berror\b|^E:/i.test(one)) ?? lines.at(-1);
  return `failed (${code})${line === undefined ? '' : `: ${line}`}`;
}
