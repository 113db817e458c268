/** Something wrong in a file that a person keeps, and what to write instead. */
export interface Problem {
  /** Path as the person knows it: relative to the folder that was read, or a variable's or option's name. */
  readonly file: string;
  /** 1-based; absent where the problem is the whole file's. */
  readonly line?: number;
  /** What is wrong, then what to write instead. */
  readonly message: string;
}

/** `file:line: message`, the form that editors and terminals turn into a link. */
export function formatProblem({ file, line, message }: Problem): string {
  return line === undefined ? `${file}: ${message}` : `${file}:${line}: ${message}`;
}

/** Bad input that a person can mend: shown without a stack, ends a command with exit code 2. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(formatProblem).join('\n'), options);
    this.problems = problems;
  }
}
