import { z } from 'zod';
import { LONGEST_STORED_TOPIC, LONGEST_TEXT, toIdList, truncate } from './bounds.ts';
import type { Database } from './database.ts';

/** More votes on one answer say nothing new. */
const MOST_VOTES = 1_000;

/** What one person thinks of one answer. */
export interface Vote {
  /** User id. */
  readonly person: string;
  readonly vote: 'up' | 'down';
  /** Given with a vote down, in the person's own words. */
  readonly reason: string | null;
}

/** A question that the articles did not answer. */
interface UnansweredQuestion {
  readonly channel: string;
  /** Of the question: one message counts once. */
  readonly ts: string;
  readonly intent: string;
  /** Role ids. */
  readonly roles: readonly string[];
  readonly topic: string | null;
  /** Stored only where questions are kept. */
  readonly question: string | null;
}

/** What people think of the answers, and what they did not find. `ts` is that of the answer's message. */
export interface FeedbackStore {
  /** One vote per person and answer: a changed vote replaces the last one and its reason. */
  vote(channel: string, ts: string, person: string, vote: Vote['vote']): Promise<void>;
  /** Why a person votes an answer down; counts as the vote too. */
  explain(channel: string, ts: string, person: string, reason: string): Promise<void>;
  /** The votes on one answer, oldest first. */
  readVotes(channel: string, ts: string): Promise<readonly Vote[]>;
  writeGap(unanswered: UnansweredQuestion): Promise<void>;
}

const UPSERT_VOTE = `INSERT INTO rolecall_votes
  (team, channel, ts, person, vote, reason, voted_at) VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (team, channel, ts, person) DO UPDATE
  SET vote = excluded.vote, voted_at = excluded.voted_at`;
const WRITE_VOTE = `${UPSERT_VOTE}, reason =
  CASE WHEN rolecall_votes.vote = excluded.vote THEN rolecall_votes.reason ELSE NULL END`;
const WRITE_VOTE_WITH_REASON = `${UPSERT_VOTE}, reason = excluded.reason`;
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

/** Feedback of one workspace. `clock` gives the time in ms. */
export function createFeedbackStore(
  database: Database,
  team: string,
  parts: { readonly keepQuestions: boolean; readonly clock: () => number },
): FeedbackStore {
  const { keepQuestions, clock } = parts;
  return {
    async vote(channel, ts, person, vote) {
      await database.run(WRITE_VOTE, [team, channel, ts, person, vote, null, clock()]);
    },
    async explain(channel, ts, person, reason) {
      const why = truncate(reason, LONGEST_TEXT);
      const args = [team, channel, ts, person, 'down', why, clock()];
      await database.run(WRITE_VOTE_WITH_REASON, args);
    },
    readVotes(channel, ts) {
      return database.query(voteRow, READ_VOTES, [team, channel, ts, MOST_VOTES]);
    },
    async writeGap({ channel, ts, intent, roles, topic, question }) {
      await database.save(WRITE_GAP, [
        ...[team, channel, ts, intent, toIdList(roles), truncate(topic, LONGEST_STORED_TOPIC)],
        ...[keepQuestions ? truncate(question, LONGEST_TEXT) : null, clock()],
      ]);
    },
  };
}
