import { z } from 'zod';
import { InputError, type Problem } from '../errors.ts';
import type { Reply } from '../rolecall.ts';
import { parseYaml } from './yaml.ts';

/** How far down the passages evidence may stand, unless a question says otherwise: what a reader looks at first. */
const DEFAULT_TOP = 3;
const HIGHEST_TOP = 50;

type Outcome = Reply['answer']['outcome'];
type Intent = Reply['answer']['intent'];

const OUTCOMES = ['answered', 'clarify', 'no-answer'] as const satisfies Outcome[];
const INTENTS = ['compare', 'who-owns', 'describe', 'search'] as const satisfies Intent[];
const TOP_RANGE = `write a whole number from 1 to ${HIGHEST_TOP}`;
const FLOOR_RANGE = 'write the share of questions that must pass, from 0 to 1: floor: 0.95';

const word = z
  .string('write text here, in quotes where YAML reads it otherwise')
  .regex(/[\p{L}\p{N}]/u, 'write at least one word here');
const words = z.array(word, 'write a list: [one, two]').min(1, 'write at least one entry');
const outcome = z.enum(OUTCOMES);

const question = z
  .strictObject({
    ask: z.string('write the question as text, in quotes where YAML reads it otherwise'),
    outcome: z
      .union([outcome.transform((one) => [one]), z.array(outcome).min(1)], {
        error: `write one or a list of ${OUTCOMES.join(', ')}`,
      })
      .default(['answered']),
    intent: z.enum(INTENTS, `write one of ${INTENTS.join(', ')}`).optional(),
    roles: z.array(word, 'write a list of role ids: [ml-engineer]').optional(),
    owner: word.optional(),
    says: words.default([]),
    rows: words.default([]),
    top: z.int(TOP_RANGE).min(1, TOP_RANGE).max(HIGHEST_TOP, TOP_RANGE).default(DEFAULT_TOP),
  })
  .refine(
    ({ outcome, owner, says, rows }) =>
      outcome.includes('answered') || (owner === undefined && says.length + rows.length === 0),
    'owner, says and rows belong to an answer: drop them, or the outcome',
  );

const conversation = z.strictObject({
  thread: z
    .array(z.unknown(), 'write a list of questions, each with its own "ask"')
    .min(2, 'a thread has at least two questions: add one, or write the one without "thread"'),
});

const set = z.strictObject({
  floor: z.number(FLOOR_RANGE).min(0, FLOOR_RANGE).max(1, FLOOR_RANGE),
  questions: z
    .array(z.unknown(), 'write a list of questions, each with its "ask"')
    .min(1, 'write at least one question'),
});

type Question = z.infer<typeof question>;

/** One question and what its answer must be like. */
export interface Case extends Omit<Question, 'outcome'> {
  /** 1-based line of the set that it stands on. */
  readonly line: number;
  /** What it is counted under: `follow-up`, `decline`, its intent, or `other`. */
  readonly kind: string;
  /** Asked in the thread of the case before it. */
  readonly follows: boolean;
  /** Any of them will do. */
  readonly outcomes: readonly Outcome[];
}

export interface QuestionSet {
  /** As people know it, for reports. */
  readonly file: string;
  /** Share of the cases, 0 to 1, that must pass. */
  readonly floor: number;
  readonly cases: readonly Case[];
}

/** Reads a question set from YAML text; an InputError names every problem with its line in `file`. */
export function parseSet(text: string, file: string): QuestionSet {
  const { value, lineOf } = parseYaml(text, file);
  const problems: Problem[] = [];
  const cases: Case[] = [];

  const read = <T>(schema: z.ZodType<T> & Shaped, input: unknown, path: PropertyKey[]) => {
    const parsed = schema.safeParse(input);
    for (const issue of parsed.error?.issues ?? []) {
      for (const { at, message } of explain(issue, Object.keys(schema.shape))) {
        const whole = [...path, ...at];
        problems.push({ file, line: lineOf(whole), message: `${label(whole)}${message}` });
      }
    }
    return parsed.data;
  };
  const add = (input: unknown, path: PropertyKey[], follows: boolean): void => {
    const one = read(question, input, path);
    if (one !== undefined) cases.push(toCase(one, lineOf(path), follows));
  };

  const whole = read(set, value, []);
  for (const [index, entry] of listAt(value, 'questions').entries()) {
    const path = ['questions', index];
    if (!isThread(entry)) add(entry, path, false);
    else {
      read(conversation, entry, path);
      for (const [turn, input] of listAt(entry, 'thread').entries())
        add(input, [...path, 'thread', turn], turn > 0);
    }
  }
  if (whole === undefined || problems.length > 0) {
    throw new InputError(problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  }
  return { file, floor: whole.floor, cases };
}

interface Shaped {
  readonly shape: object;
}

function toCase({ outcome: outcomes, ...rest }: Question, line: number, follows: boolean): Case {
  const kind = outcomes.includes('answered') ? (rest.intent ?? 'other') : 'decline';
  return { ...rest, line, follows, outcomes, kind: follows ? 'follow-up' : kind };
}

/** The list under a key, even where other keys have problems: all are to be named at once. */
function listAt(value: unknown, key: string): readonly unknown[] {
  const list: unknown = isObject(value) ? Reflect.get(value, key) : undefined;
  return Array.isArray(list) ? list : [];
}

function isThread(entry: unknown): boolean {
  return isObject(entry) && 'thread' in entry;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Where an issue is and what to write there; each unknown key has a place of its own. */
function explain(issue: z.core.$ZodIssue, known: readonly string[]) {
  if (issue.code === 'unrecognized_keys') {
    const message = `unknown key; write one of ${known.join(', ')}`;
    return issue.keys.map((key) => ({ at: [...issue.path, key], message }));
  }
  const message =
    issue.code === 'invalid_type' && issue.path.length === 0
      ? `write keys and values here, of ${known.join(', ')}`
      : issue.message;
  return [{ at: issue.path, message }];
}

/** `questions[3].says[1]: `, counted from 1 as people do. */
function label(path: readonly PropertyKey[]): string {
  const way = path.map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`));
  return way.length === 0 ? '' : `${way.join('').slice(1)}: `;
}
