import { z } from 'zod';
import type { Database } from './database.ts';
import { listSchema } from './rows.ts';

/** The newest; older ones would hardly change the order. */
const MOST_READ = 20_000;
/** Examples listed under one gap. */
const MOST_TEXTS = 5;

/** What the articles lack on one topic of one role. */
export interface Gap {
  /** Role id, or null where no role was named. */
  readonly role: string | null;
  /** As it was last worded, or null where there was none. */
  readonly topic: string | null;
  /** Questions without an answer. */
  readonly unanswered: number;
  /** Votes against an answer. */
  readonly unhelpful: number;
  /** The latest of them, in ms. */
  readonly latest: number;
  /** Intents of the questions, in order of first appearance from the latest on. */
  readonly intents: readonly string[];
  /** The latest questions, where they are kept. */
  readonly questions: readonly string[];
  /** The latest reasons given for a vote. */
  readonly reasons: readonly string[];
}

const READ_NOTED = `SELECT 'unanswered' AS kind, intent, roles, topic, question, NULL AS reason, asked_at AS noted_at
  FROM rolecall_gaps
  UNION ALL
  SELECT 'unhelpful' AS kind, answer.intent, answer.roles, answer.topic, answer.question, vote.reason,
    vote.voted_at AS noted_at
  FROM rolecall_votes AS vote
  JOIN rolecall_answers AS answer
    ON answer.team = vote.team AND answer.channel = vote.channel AND answer.ts = vote.ts
  WHERE vote.vote = 'down'
  ORDER BY noted_at DESC LIMIT ?`;

const notedRow = z.object({
  kind: z.enum(['unanswered', 'unhelpful']),
  intent: z.string(),
  roles: listSchema,
  topic: z.string().nullable(),
  question: z.string().nullable(),
  reason: z.string().nullable(),
  noted_at: z.number(),
});
/** An unanswered question or a vote against an answer. */
type Noted = z.infer<typeof notedRow>;

/**
 * Unanswered questions and votes against answers of all workspaces, grouped by role and topic (ignoring case), most
 * first, then latest first. A question about two roles counts for each.
 */
export async function readGaps(database: Database): Promise<readonly Gap[]> {
  const groups = new Map<string, { role: string | null; noted: [Noted, ...Noted[]] }>();
  for (const one of await database.query(notedRow, READ_NOTED, [MOST_READ])) {
    for (const role of one.roles.length > 0 ? one.roles : [null]) {
      const key = JSON.stringify([role, one.topic?.trim().toLowerCase()]);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { role, noted: [one] });
      else group.noted.push(one);
    }
  }
  return [...groups.values()].map(({ role, noted }) => toGap(role, noted)).sort(byWeight);
}

function toGap(role: string | null, noted: [Noted, ...Noted[]]): Gap {
  const [{ topic, noted_at: latest }] = noted;
  const unanswered = noted.filter(({ kind }) => kind === 'unanswered').length;
  return {
    role,
    topic,
    unanswered,
    unhelpful: noted.length - unanswered,
    latest,
    intents: distinctTexts(noted.map(({ intent }) => intent)),
    questions: distinctTexts(noted.map(({ question }) => question)).slice(0, MOST_TEXTS),
    reasons: distinctTexts(noted.map(({ reason }) => reason)).slice(0, MOST_TEXTS),
  };
}

function byWeight(a: Gap, b: Gap): number {
  return b.unanswered + b.unhelpful - (a.unanswered + a.unhelpful) || b.latest - a.latest;
}

function distinctTexts(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.filter((text) => text !== null))];
}
