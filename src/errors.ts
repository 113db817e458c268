/** Something wrong in a file or setting of the user, and what to write instead. */
export interface Problem {
  /** Path relative to the folder that was read, or a variable's or option's name. */
  readonly file: string;
  /** 1-based; absent where the problem concerns the whole file. */
  readonly line?: number;
  /** What is wrong, then what to write instead. */
  readonly message: string;
}

/** Exit code for errors that the user can fix. */
export const BAD_INPUT = 2;

/** `file:line: message`, the form that editors and terminals turn into a link. */
export function formatProblem({ file, line, message }: Problem): string {
  return line === undefined ? `${file}: ${message}` : `${file}:${line}: ${message}`;
}

/** The problems of one file in the order of its lines. */
export function sortByLine(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** Something outside that keeps the service from starting: shown in one line without a stack, ends it with code 1. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** Bad input that the user can fix: shown without a stack, ends a command with the exit code BAD_INPUT. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(formatProblem).join('\n'), options);
    this.problems = problems;
  }
}

/** Whether a file or folder is not there. */
export function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR')
  );
}
