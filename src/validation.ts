import { z } from 'zod';
import type { Problem } from './errors.ts';

/** Where a value is; `subject` is what its message begins with, '' for nothing. */
interface Located extends Omit<Problem, 'message'> {
  readonly subject: string;
}

type Locate = (path: readonly PropertyKey[], value: unknown) => Located;

/** An object with the keys of `shape` and no others. `message` is for what is not an object at all. */
export function createStrictObject<T extends z.core.$ZodLooseShape>(shape: T, message?: string) {
  const keys = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? `is not a known key: write one of ${keys}`
        : (message ?? `must have keys and values, of ${keys}`),
  });
}

/**
 * Issues of a parse with `reportInput` -> problems, one for each unknown key, and none for the key that
 * it stands for. Their messages begin with the value that
 * `locate` names and continue with the schema's own words: "must be …", "is not …".
 */
export function toProblems(issues: readonly z.core.$ZodIssue[], locate: Locate): Problem[] {
  return issues
    .filter((issue) => !isMisspelt(issue, issues))
    .flatMap((issue) => {
      const places =
        issue.code === 'unrecognized_keys'
          ? issue.keys.map((key) => locate([...issue.path, key], undefined))
          : [locate(issue.path, issue.input)];
      return places.map(({ subject, ...place }) => ({
        ...place,
        message: subject === '' ? issue.message : `${subject} ${issue.message}`,
      }));
    });
}

/** Whether a key is missing only because it is misspelt: an unknown key beside it begins with the same letter. */
function isMisspelt(issue: z.core.$ZodIssue, issues: readonly z.core.$ZodIssue[]): boolean {
  const key = issue.path.at(-1);
  if (issue.input !== undefined || typeof key !== 'string') return false;
  const around = formatPath(issue.path.slice(0, -1));
  return issues.some(
    (other) =>
      other.code === 'unrecognized_keys' &&
      formatPath(other.path) === around &&
      other.keys.some((unknown) => unknown.charAt(0).toLowerCase() === key.charAt(0)),
  );
}

/** Locates values in a file that knows its lines; `base` is the path of what was parsed within the file. */
export function locateIn(
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
  base: readonly PropertyKey[] = [],
): Locate {
  return (inner, value) => {
    const path = [...base, ...inner];
    const shown = isShort(value) ? ` ${JSON.stringify(value)}` : '';
    return { file, line: lineOf(path), subject: `${formatPath(path) || 'the file'}${shown}` };
  };
}

function isShort(value: unknown): boolean {
  return (typeof value === 'string' && value !== '') || typeof value === 'number';
}

/** `questions[3].says[1]`, counted from 1 as people do. */
function formatPath(path: readonly PropertyKey[]): string {
  const parts = path.map((part) =>
    typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`,
  );
  return parts.join('').replace(/^\./, '');
}
