import { z } from 'zod';
import { cut, LONGEST_TEXT, LONGEST_TOPIC, toList } from './bounds.ts';
import type { Database } from './database.ts';
import { listSchema } from './rows.ts';

/** An answer as it was posted: what its buttons need to know when they are clicked. */
export interface Posted {
  readonly channel: string;
  /** Of the message that carries the buttons. */
  readonly ts: string;
  readonly thread: string;
  /** User id of who asked. */
  readonly asker: string;
  readonly intent: string;
  readonly outcome: string;
  readonly roles: readonly string[];
  readonly topic: string | null;
  /** Ids of the passages quoted, best first. */
  readonly passages: readonly string[];
  /** Kept only where questions are kept, else null. */
  readonly question: string | null;
}

/** The answers posted lately. */
export interface Answers {
  write(posted: Posted): Promise<void>;
  /** Undefined for one never posted, or forgotten. */
  read(channel: string, ts: string): Promise<Posted | undefined>;
}

const WRITE = `INSERT INTO rolecall_answers
  (team, channel, ts, thread, asker, intent, outcome, roles, topic, passages, question, posted_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (team, channel, ts) DO UPDATE SET thread = excluded.thread, asker = excluded.asker,
    intent = excluded.intent, outcome = excluded.outcome, roles = excluded.roles,
    topic = excluded.topic, passages = excluded.passages, question = excluded.question`;
const READ = `SELECT channel, ts, thread, asker, intent, outcome, roles, topic, passages, question
  FROM rolecall_answers WHERE team = ? AND channel = ? AND ts = ?`;

const postedRow = z.object({
  channel: z.string(),
  ts: z.string(),
  thread: z.string(),
  asker: z.string(),
  intent: z.string(),
  outcome: z.string(),
  roles: listSchema,
  topic: z.string().nullable(),
  passages: listSchema,
  question: z.string().nullable(),
});

/** Answers in one workspace. `clock` tells the time in ms. */
export function createAnswers(
  database: Database,
  team: string,
  parts: { readonly keepQuestions: boolean; readonly clock: () => number },
): Answers {
  const { keepQuestions, clock } = parts;
  return {
    async write({ channel, ts, thread, asker, intent, outcome, roles, topic, passages, question }) {
      await database.run(WRITE, [
        ...[team, channel, ts, thread, asker, intent, outcome, toList(roles)],
        ...[cut(topic, LONGEST_TOPIC), toList(passages)],
        ...[keepQuestions ? cut(question, LONGEST_TEXT) : null, clock()],
      ]);
    },
    async read(channel, ts) {
      const [posted] = await database.query(postedRow, READ, [team, channel, ts]);
      return posted;
    },
  };
}
