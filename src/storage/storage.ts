import { type AnswerStore, createAnswerStore } from './answers.ts';
import type { Database } from './database.ts';
import { createDeliveries, type Deliveries } from './deliveries.ts';
import { createFeedback, type Feedback } from './feedback.ts';
import { prune } from './prune.ts';
import { createThreads, type Threads } from './threads.ts';

/** All that the bot remembers of one workspace. */
export interface Storage {
  readonly threads: Threads;
  readonly deliveries: Deliveries;
  readonly answers: AnswerStore;
  readonly feedback: Feedback;
  /** Forgets what is too old or too much; for every hour. */
  prune(): Promise<void>;
}

/** A workspace's memory in an open database, which stays the caller's to close. */
export function createStorage(
  database: Database,
  options: {
    /** The workspace's id. */
    readonly team: string;
    /** A name that no other process has, nor this one had before its restart. */
    readonly replica: string;
    /** Whether the texts of questions are stored. */
    readonly keepQuestions: boolean;
    /** How long a replica that says nothing is believed to be alive, in ms. */
    readonly lease?: number;
    /** Tells the time in ms. */
    readonly clock?: () => number;
  },
): Storage {
  const { team, replica, keepQuestions, lease, clock = Date.now } = options;
  return {
    threads: createThreads(database, team, clock),
    deliveries: createDeliveries(database, team, { replica, clock, ...(lease && { lease }) }),
    answers: createAnswerStore(database, team, { keepQuestions, clock }),
    feedback: createFeedback(database, team, { keepQuestions, clock }),
    prune: () => prune(database, clock(), { keepQuestions }),
  };
}
