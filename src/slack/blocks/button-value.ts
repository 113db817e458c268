import type { Intent, RepeatedForm, ThreadContext } from '../../question/question.ts';
import { LIMITS } from '../format/limits.ts';
import { splitMrkdwn } from '../format/split.ts';
import { isCarried } from './carried-value.ts';

/** What a button carries: a question with all that it takes to answer it again. */
export interface ButtonValue {
  readonly question: string;
  /** What the thread was about before the question. */
  readonly before: ThreadContext | undefined;
}

/** To how many characters a question is cut when a button has no room for more. */
const SHORT_QUESTION = 600;
const SHORTEST_QUESTION = 250;
const KNOWN_INTENTS: readonly Intent[] = ['compare', 'who-owns', 'describe', 'search'];
const KNOWN_FORMS: Readonly<Record<RepeatedForm, RepeatedForm>> = {
  limits: 'limits',
  reach: 'reach',
  'stand-in': 'stand-in',
  superior: 'superior',
  members: 'members',
  becoming: 'becoming',
  levels: 'levels',
};

/** A button's value: what fits of the question and its thread; the question itself is cut last. */
export function encodeButtonValue({ question, before }: ButtonValue): string {
  const short = splitMrkdwn(question, SHORT_QUESTION)[0] ?? '';
  const tries: ButtonValue[] = [
    ...listShorter({ question, before }),
    ...(before === undefined
      ? []
      : [{ question: short, before: { ...withoutQuotes(before), before: [] } }]),
    { question: short, before: undefined },
  ];
  const fitting = tries.map(writeValue).find((value) => value.length <= LIMITS.value);
  return (
    fitting ??
    writeValue({ question: splitMrkdwn(question, SHORTEST_QUESTION)[0] ?? '', before: undefined })
  );
}

/** The value of a menu, whose ids carry less than a button; undefined where the question does not fit whole. */
export function encodeMenuValue(value: ButtonValue): string | undefined {
  return listShorter(value).map(writeValue).find(isCarried);
}

/** The whole, then without what of the thread only helps to rank. */
function listShorter({ question, before }: ButtonValue): ButtonValue[] {
  return before === undefined
    ? [{ question, before }]
    : [
        { question, before },
        { question, before: withoutQuotes(before) },
        { question, before: { ...withoutQuotes(before), before: [] } },
      ];
}

function withoutQuotes(before: ThreadContext): ThreadContext {
  return { ...before, articles: [], quoted: [] };
}

/** Reads what `encodeButtonValue` wrote; undefined for a value of another version. */
export function decodeButtonValue(value: string): ButtonValue | undefined {
  const parts = parseValue(value);
  if (!Array.isArray(parts)) return undefined;
  const [
    question,
    intent,
    roles,
    topic,
    before,
    articles,
    form,
    action,
    earlier,
    quoted,
    quotedAsNear,
  ] = parts as readonly unknown[];
  if (typeof question !== 'string') return undefined;
  const known = KNOWN_INTENTS.find((one) => one === intent);
  const isWhole = isTexts(roles) && isTexts(before) && isTexts(articles) && isTopic(topic);
  if (known === undefined || !isWhole) return { question, before: undefined };
  const asked = Object.values(KNOWN_FORMS).find((one) => one === form) ?? null;
  const about = { intent: known, roles, topic, before, articles, form: asked };
  const kept = {
    action: toText(action),
    earlier: toText(earlier),
    quoted: isTexts(quoted) ? quoted : [],
    quotedAsNear: quotedAsNear === true,
  };
  return { question, before: { ...about, ...kept } };
}

function toText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Without `<`, `>` and `&`: Slack may give them back escaped. */
function writeValue({ question, before }: ButtonValue): string {
  const thread =
    before === undefined
      ? []
      : [
          before.intent,
          before.roles,
          before.topic,
          before.before,
          before.articles,
          before.form,
          before.action,
          before.earlier,
          before.quoted,
          before.quotedAsNear,
        ];
  const toEscape = (character: string) => `\\u00${character.charCodeAt(0).toString(16)}`;
  return JSON.stringify([question, ...thread]).replace(/[<>&]/g, toEscape);
}

function parseValue(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    // A button of an older version, whose value was not JSON.
    return undefined;
  }
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isTopic(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
