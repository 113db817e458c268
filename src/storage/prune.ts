import type { Database } from './database.ts';
import { FRESH_MS } from './deliveries.ts';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

/** What each table keeps: for how long, in ms, and how many of the newest rows. */
const KEPT = [
  // Slack's delayed events come for 24 hours; 30,000 events an hour is the most that it sends to a workspace.
  { table: 'rolecall_deliveries', time: 'claimed_at', age: DAY_MS, most: 720_000 },
  { table: 'rolecall_threads', time: 'updated_at', age: 30 * DAY_MS, most: 100_000 },
  // Half a year is as long as those who keep the articles look back.
  { table: 'rolecall_answers', time: 'posted_at', age: 180 * DAY_MS, most: 100_000 },
  { table: 'rolecall_votes', time: 'voted_at', age: 180 * DAY_MS, most: 100_000 },
  { table: 'rolecall_gaps', time: 'asked_at', age: 180 * DAY_MS, most: 100_000 },
] as const;

/**
 * Forgets what is too old or too much at the time `now`, in ms, in all workspaces; the texts of questions too old to be
 * answered, and of all where questions are not kept (any more). For every hour; two replicas may do it at once.
 */
export async function prune(
  database: Database,
  now: number,
  options: {
    readonly keepQuestions: boolean;
    /** Rows that any table may keep at most, where that is less than usual. */
    readonly most?: number;
  },
): Promise<void> {
  const { keepQuestions, most = Number.POSITIVE_INFINITY } = options;
  for (const kept of KEPT) {
    const { table, time } = kept;
    await database.run(`DELETE FROM ${table} WHERE ${time} <= ?`, [now - kept.age]);
    const last = `SELECT ${time} FROM ${table} ORDER BY ${time} DESC LIMIT 1 OFFSET ?`;
    const offset = Math.min(kept.most, most) - 1;
    await database.run(`DELETE FROM ${table} WHERE ${time} < (${last})`, [offset]);
  }
  const stale =
    'UPDATE rolecall_deliveries SET work = NULL WHERE work IS NOT NULL AND claimed_at <= ?';
  await database.run(stale, [now - FRESH_MS]);
  if (keepQuestions) return;
  for (const table of ['rolecall_answers', 'rolecall_gaps']) {
    await database.run(`UPDATE ${table} SET question = NULL WHERE question IS NOT NULL`);
  }
}
