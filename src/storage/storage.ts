import { type AnswerStore, createAnswerStore } from './answers.ts';
import { type Claims, createClaims } from './claims.ts';
import type { Database } from './database.ts';
import { createFeedbackStore, type FeedbackStore } from './feedback.ts';
import { prune } from './prune.ts';
import { createThreadStore, type ThreadStore } from './threads.ts';

/** All that the bot stores for one workspace. */
export interface Storage {
  readonly threads: ThreadStore;
  readonly claims: Claims;
  readonly answers: AnswerStore;
  readonly feedback: FeedbackStore;
  /** Deletes what is too old or too much; to be called every hour. */
  prune(): Promise<void>;
}

/** One workspace's part of an open database, which the caller closes. */
export function createStorage(
  database: Database,
  options: {
    /** The workspace's id. */
    readonly team: string;
    /** A name that no other process has, and that this one had not before its restart. */
    readonly replica: string;
    /** Whether the texts of questions are stored. */
    readonly keepQuestions: boolean;
    /** How long a silent replica is believed to be alive, in ms. */
    readonly lease?: number;
    /** Gives the time in ms, for all but leases. */
    readonly clock?: () => number;
  },
): Storage {
  const { team, replica, keepQuestions, lease, clock = Date.now } = options;
  return {
    threads: createThreadStore(database, team, clock),
    claims: createClaims(database, team, { replica, ...(lease && { lease }) }),
    answers: createAnswerStore(database, team, { keepQuestions, clock }),
    feedback: createFeedbackStore(database, team, { keepQuestions, clock }),
    prune: () => prune(database, clock(), { keepQuestions }),
  };
}
