import type { Database } from './database.ts';
import { touchedSchema } from './rows.ts';

/** How many rows of a table were deleted, or emptied of what they said of the person. */
export interface Erased {
  readonly table: string;
  readonly rows: number;
}

const BY_CHANNEL = [
  'rolecall_threads',
  'rolecall_answers',
  'rolecall_gaps',
  'rolecall_votes',
] as const;
const WITH_TEXT = ['rolecall_answers', 'rolecall_gaps'] as const;

/**
 * Deletes what all tables hold of a person, in all workspaces: their votes and reasons, what of theirs waits for an answer,
 * and all of `channels`, the direct messages with them. Texts of others that name the person lose topic and question.
 */
export async function erasePerson(
  database: Database,
  person: string,
  channels: readonly string[],
): Promise<readonly Erased[]> {
  const erased = new Map<string, number>();
  async function change(table: string, sql: string, args: readonly string[]): Promise<void> {
    const { length } = await database.query(touchedSchema, `${sql} RETURNING 1 AS tries`, args);
    erased.set(table, (erased.get(table) ?? 0) + length);
  }

  const named = `%${person}%`;
  const claims = 'rolecall_deliveries';
  // The keys of some claims hold who clicked; those of messages hold the channel.
  await change(claims, `DELETE FROM ${claims} WHERE work LIKE ? OR delivery LIKE ?`, [
    named,
    named,
  ]);
  for (const channel of channels) {
    await change(claims, `DELETE FROM ${claims} WHERE delivery LIKE ?`, [`%${channel}%`]);
  }
  const votes = 'rolecall_votes';
  await change(votes, `DELETE FROM ${votes} WHERE person = ? OR reason LIKE ?`, [person, named]);
  for (const table of BY_CHANNEL) {
    // What was asked on the Home tab is kept under the person's own id.
    for (const channel of [person, ...channels]) {
      await change(table, `DELETE FROM ${table} WHERE channel = ?`, [channel]);
    }
  }
  for (const table of WITH_TEXT) {
    const sql = `UPDATE ${table} SET topic = NULL, question = NULL WHERE topic LIKE ? OR question LIKE ?`;
    await change(table, sql, [named, named]);
  }
  return Array.from(erased, ([table, rows]) => ({ table, rows }));
}
