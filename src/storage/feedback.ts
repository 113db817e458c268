import { z } from 'zod';
import { LONGEST_STORED_TOPIC, LONGEST_TEXT, toIdList, truncate } from './bounds.ts';
import type { Database } from './database.ts';

/** More votes on one answer than this tell nothing new. */
const MOST_VOTES = 1_000;

/** What one person thinks of one answer. */
interface Vote {
  readonly person: string;
  readonly vote: 'up' | 'down';
  /** Given with a vote down, in the person's own words. */
  readonly reason: string | null;
}

/** A question that the articles did not answer. */
interface Unanswered {
  readonly channel: string;
  /** Of the question: asked twice by one message, it counts once. */
  readonly ts: string;
  readonly intent: string;
  readonly roles: readonly string[];
  readonly topic: string | null;
  /** Kept only where questions are kept, else null. */
  readonly question: string | null;
}

/** What people think of the answers, and what they did not find. */
export interface Feedback {
  /** One vote a person and answer: a changed one replaces the last, and the reason given with it. */
  vote(channel: string, ts: string, person: string, vote: Vote['vote']): Promise<void>;
  /** Why a person votes an answer down; counts as the vote too. */
  explain(channel: string, ts: string, person: string, reason: string): Promise<void>;
  /** The votes on one answer, oldest first. */
  readVotes(channel: string, ts: string): Promise<readonly Vote[]>;
  writeGap(unanswered: Unanswered): Promise<void>;
}

const INSERT_VOTE = `INSERT INTO rolecall_votes
  (team, channel, ts, person, vote, reason, voted_at) VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (team, channel, ts, person) DO UPDATE
  SET vote = excluded.vote, voted_at = excluded.voted_at`;
const VOTE = `${INSERT_VOTE}, reason =
  CASE WHEN rolecall_votes.vote = excluded.vote THEN rolecall_votes.reason ELSE NULL END`;
const EXPLAIN = `${INSERT_VOTE}, reason = excluded.reason`;
const READ_VOTES = `SELECT person, vote, reason FROM rolecall_votes
  WHERE team = ? AND channel = ? AND ts = ? ORDER BY voted_at LIMIT ?`;
const WRITE_GAP = `INSERT INTO rolecall_gaps
  (team, channel, ts, intent, roles, topic, question, asked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (team, channel, ts) DO NOTHING`;

const voteRow = z.object({
  person: z.string(),
  vote: z.enum(['up', 'down']),
  reason: z.string().nullable(),
});

/** Feedback of one workspace. `clock` tells the time in ms. */
export function createFeedback(
  database: Database,
  team: string,
  parts: { readonly keepQuestions: boolean; readonly clock: () => number },
): Feedback {
  const { keepQuestions, clock } = parts;
  return {
    async vote(channel, ts, person, vote) {
      await database.run(VOTE, [team, channel, ts, person, vote, null, clock()]);
    },
    async explain(channel, ts, person, reason) {
      const why = truncate(reason, LONGEST_TEXT);
      await database.run(EXPLAIN, [team, channel, ts, person, 'down', why, clock()]);
    },
    readVotes(channel, ts) {
      return database.query(voteRow, READ_VOTES, [team, channel, ts, MOST_VOTES]);
    },
    async writeGap({ channel, ts, intent, roles, topic, question }) {
      await database.run(WRITE_GAP, [
        ...[team, channel, ts, intent, toIdList(roles), truncate(topic, LONGEST_STORED_TOPIC)],
        ...[keepQuestions ? truncate(question, LONGEST_TEXT) : null, clock()],
      ]);
    },
  };
}
