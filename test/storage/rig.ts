import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { createStorage } from '../../src/storage/storage.ts';

/** Gives the address of an empty database, which goes with the test or its file. */
export type FreshUrl = () => Promise<string>;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const NOON = Date.UTC(2026, 10, 22, 12);

/** A connection that is closed with the test. */
export async function connect(
  url: string,
  migrations?: readonly (readonly string[])[],
): Promise<Database> {
  const onTrouble = (error: Error) => {
    throw error;
  };
  const database = await openDatabase(url, { onTrouble, ...(migrations && { migrations }) });
  onTestFinished(() => database.close());
  return database;
}

/** A replica with its own connection and a clock that stands still until it is set; leases are by the database's. */
export async function startReplica(
  url: string,
  { team = 'T1', replica = 'replica-1', keepQuestions = false, lease = MINUTE } = {},
) {
  const database = await connect(url);
  const time = { now: NOON };
  const clock = () => time.now;
  const storage = createStorage(database, { team, replica, keepQuestions, lease, clock });
  return { ...storage, database, time };
}

/** Makes the claims in a database older by that many ms, as if so much time had passed on its clock. */
export async function pass(database: Database, ms: number): Promise<void> {
  const sql =
    'UPDATE rolecall_deliveries SET claimed_at = claimed_at - ?, lease_until = lease_until - ?';
  await database.run(sql, [ms, ms]);
}

const answerRow = z.object({
  channel: z.string(),
  ts: z.string(),
  intent: z.string(),
  roles: z.string().transform((ids): unknown => JSON.parse(ids)),
  topic: z.string().nullable(),
  question: z.string().nullable(),
});

/** The answer stored under this ts, which the bot itself only joins with votes; undefined where there is none. */
export async function readAnswer(database: Database, ts: string) {
  const columns = 'channel, ts, intent, roles, topic, question';
  const sql = `SELECT ${columns} FROM rolecall_answers WHERE ts = ?`;
  return (await database.query(answerRow, sql, [ts]))[0];
}

/** Everything a table holds, as text: to prove what is not in it. */
export async function dump(database: Database, table: string): Promise<string> {
  return JSON.stringify(await database.query(z.unknown(), `SELECT * FROM ${table}`));
}

/** The size of the header of SQLite's write-ahead log, and of that of each of its frames. */
const WAL_HEADER = 32;
const FRAME_HEADER = 24;

/** Transactions in the write-ahead log of the SQLite file at `url`: its format marks the last frame of each. */
export async function countCommits(url: string): Promise<number> {
  const path = url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
  const log = await readFile(`${path}-wal`);
  if (log.length === 0) return 0;
  const frame = FRAME_HEADER + log.readUInt32BE(8);
  let commits = 0;
  for (let at = WAL_HEADER; at + frame <= log.length; at += frame) {
    if (log.readUInt32BE(at + 4) > 0) commits += 1;
  }
  return commits;
}
