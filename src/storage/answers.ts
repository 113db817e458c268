import { LONGEST_STORED_TOPIC, LONGEST_TEXT, toIdList, truncate } from './bounds.ts';
import type { Database } from './database.ts';

/** What is kept of a posted answer: enough to tell, when it is voted down, what the articles lack. */
export interface PostedAnswer {
  readonly channel: string;
  /** Of the message that can be voted on. */
  readonly ts: string;
  readonly intent: string;
  /** Role ids. */
  readonly roles: readonly string[];
  readonly topic: string | null;
  /** Stored only where questions are kept. */
  readonly question: string | null;
}

/** The posted answers, which `readGaps` joins with the votes against them. */
export interface AnswerStore {
  write(posted: PostedAnswer): Promise<void>;
}

const WRITE_ANSWER = `INSERT INTO rolecall_answers
  (team, channel, ts, intent, roles, topic, question, posted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (team, channel, ts) DO UPDATE SET intent = excluded.intent,
    roles = excluded.roles, topic = excluded.topic, question = excluded.question`;

/** Answers in one workspace. `clock` gives the time in ms. */
export function createAnswerStore(
  database: Database,
  team: string,
  parts: { readonly keepQuestions: boolean; readonly clock: () => number },
): AnswerStore {
  const { keepQuestions, clock } = parts;
  return {
    async write({ channel, ts, intent, roles, topic, question }) {
      await database.save(WRITE_ANSWER, [
        ...[team, channel, ts, intent, toIdList(roles), truncate(topic, LONGEST_STORED_TOPIC)],
        ...[keepQuestions ? truncate(question, LONGEST_TEXT) : null, clock()],
      ]);
    },
  };
}
