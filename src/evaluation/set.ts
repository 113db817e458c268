import { z } from 'zod';
import type { Outcome } from '../answer/answer.ts';
import { InputError, type Problem, sortByLine } from '../errors.ts';
import type { Intent } from '../question/question.ts';
import { createStrictObject, locateIn, toProblems } from '../validation.ts';
import { parseYaml } from '../yaml.ts';

/** How far down the passages evidence may be, unless a question says otherwise: what a reader looks at first. */
const DEFAULT_TOP = 3;
const HIGHEST_TOP = 50;

const OUTCOMES = ['answered', 'nearest', 'clarify', 'no-answer'] as const satisfies Outcome[];
const EXPECTED_INTENTS = ['compare', 'who-owns', 'describe', 'search'] as const satisfies Intent[];
const TOP_RANGE = `must be a whole number from 1 to ${HIGHEST_TOP}`;
const FLOOR_RANGE = 'must be the share of questions that have to pass, from 0 to 1: floor: 0.95';

const wordSchema = z
  .string('must be text, in quotes where YAML reads it otherwise')
  .regex(/[\p{L}\p{N}]/u, 'must have at least one word');
const wordsSchema = z
  .array(wordSchema, 'must be a list: [one, two]')
  .min(1, 'must have at least one entry');
const outcomeSchema = z.enum(OUTCOMES);

const fieldsSchema = createStrictObject({
  ask: z.string('must be the question as text, in quotes where YAML reads it otherwise'),
  outcome: z
    .union([outcomeSchema.transform((one) => [one]), z.array(outcomeSchema).min(1)], {
      error: `must be one or a list of ${OUTCOMES.join(', ')}`,
    })
    .default(['answered']),
  intent: z.enum(EXPECTED_INTENTS, `must be one of ${EXPECTED_INTENTS.join(', ')}`).optional(),
  roles: z.array(wordSchema, 'must be a list of role ids: [ml-engineer]').optional(),
  owner: wordSchema.optional(),
  says: wordsSchema.default([]),
  rows: wordsSchema.default([]),
  top: z.int(TOP_RANGE).min(1, TOP_RANGE).max(HIGHEST_TOP, TOP_RANGE).default(DEFAULT_TOP),
});

const caseSchema = fieldsSchema.refine(
  ({ outcome, owner, says, rows }) =>
    outcome.includes('answered') ||
    (owner === undefined &&
      rows.length === 0 &&
      (outcome.includes('nearest') || says.length === 0)),
  'has owner, says or rows, which belong to an answer (says to nearest too): drop them, or the outcome',
);

const threadSchema = createStrictObject({
  thread: z
    .array(z.unknown(), 'must be a list of questions, each with its own "ask"')
    .min(2, 'must have at least two questions: add one, or write the one without "thread"'),
});

const setSchema = createStrictObject({
  floor: z.number(FLOOR_RANGE).min(0, FLOOR_RANGE).max(1, FLOOR_RANGE),
  questions: z
    .array(z.unknown(), 'must be a list of questions, each with its "ask"')
    .min(1, 'must have at least one question'),
});

type CaseFields = z.infer<typeof caseSchema>;

/** One question and what its answer must be like. */
export interface EvaluationCase extends Omit<CaseFields, 'outcome'> {
  /** 1-based line of the set where it begins. */
  readonly line: number;
  /** What it is counted under: `follow-up`, `decline`, its intent, or `other`. */
  readonly kind: string;
  /** Asked in the thread of the case before it. */
  readonly follows: boolean;
  /** Any of them will do. */
  readonly outcomes: readonly Outcome[];
}

export interface QuestionSet {
  /** Path of the set, for reports. */
  readonly file: string;
  /** Share of the cases, 0 to 1, that must pass. */
  readonly floor: number;
  readonly cases: readonly EvaluationCase[];
}

/** Reads a question set from YAML text; an InputError names every problem with its line in `file`. */
export function parseSet(text: string, file: string): QuestionSet {
  const { value, problems: broken, lineOf } = parseYaml(text, file);
  if (broken.length > 0) throw new InputError(broken);
  const problems: Problem[] = [];
  const cases: EvaluationCase[] = [];

  const read = <T>(schema: z.ZodType<T>, input: unknown, path: PropertyKey[]) => {
    const parsed = schema.safeParse(input, { reportInput: true });
    problems.push(...toProblems(parsed.error?.issues ?? [], locateIn(file, lineOf, path)));
    return parsed.data;
  };
  const add = (input: unknown, path: PropertyKey[], follows: boolean): void => {
    const fields = read(caseSchema, input, path);
    if (fields !== undefined) cases.push(toCase(fields, lineOf(path), follows));
  };

  const whole = read(setSchema, value, []);
  for (const [index, entry] of readList(value, 'questions').entries()) {
    const path = ['questions', index];
    if (!isThread(entry)) add(entry, path, false);
    else {
      read(threadSchema, entry, path);
      for (const [turn, input] of readList(entry, 'thread').entries())
        add(input, [...path, 'thread', turn], turn > 0);
    }
  }
  if (whole === undefined || problems.length > 0) throw new InputError(sortByLine(problems));
  return { file, floor: whole.floor, cases };
}

function toCase(fields: CaseFields, line: number, follows: boolean): EvaluationCase {
  const { outcome: outcomes, ...rest } = fields;
  const kind = outcomes.includes('answered') ? (rest.intent ?? 'other') : 'decline';
  return { ...rest, line, follows, outcomes, kind: follows ? 'follow-up' : kind };
}

/** The list under a key, even where other keys have problems: all are reported at once. */
function readList(value: unknown, key: string): readonly unknown[] {
  const list: unknown = isMapping(value) ? Reflect.get(value, key) : undefined;
  return Array.isArray(list) ? list : [];
}

function isThread(entry: unknown): boolean {
  return isMapping(entry) && 'thread' in entry;
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
