import type { Database } from './database.ts';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * What each table keeps: for how long after `time`, in ms, and how many of the newest rows. The README and the Home tab
 * state the times.
 */
export const RETENTION = [
  // Slack's delayed events come for 24 hours; 30,000 events an hour is the most that it sends to a workspace.
  { table: 'rolecall_deliveries', time: 'claimed_at', age: DAY_MS, most: 720_000 },
  { table: 'rolecall_threads', time: 'updated_at', age: 30 * DAY_MS, most: 100_000 },
  // The authors of the articles look back half a year.
  { table: 'rolecall_answers', time: 'posted_at', age: 180 * DAY_MS, most: 100_000 },
  { table: 'rolecall_votes', time: 'voted_at', age: 180 * DAY_MS, most: 100_000 },
  { table: 'rolecall_gaps', time: 'asked_at', age: 180 * DAY_MS, most: 100_000 },
] as const;

/**
 * Deletes what is too old or too much at the time `now`, in ms, in all workspaces, and the texts of answered questions
 * where these are not, or no longer, kept. To be called every hour; two replicas may do so at once.
 */
export async function prune(
  database: Database,
  now: number,
  options: {
    readonly keepQuestions: boolean;
    /** For tests: a lower limit on the rows of every table. */
    readonly most?: number;
  },
): Promise<void> {
  const { keepQuestions, most = Number.POSITIVE_INFINITY } = options;
  for (const { table, time, age, most: usual } of RETENTION) {
    await database.run(`DELETE FROM ${table} WHERE ${time} <= ?`, [now - age]);
    const last = `SELECT ${time} FROM ${table} ORDER BY ${time} DESC LIMIT 1 OFFSET ?`;
    const offset = Math.min(usual, most) - 1;
    await database.run(`DELETE FROM ${table} WHERE ${time} < (${last})`, [offset]);
  }
  if (keepQuestions) return;
  for (const table of ['rolecall_answers', 'rolecall_gaps']) {
    await database.run(`UPDATE ${table} SET question = NULL WHERE question IS NOT NULL`);
  }
}
