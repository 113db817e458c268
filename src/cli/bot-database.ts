import { type Database, openDatabase } from '../storage/database.ts';
import type { Io } from './io.ts';

/** Opens the bot's database, DATABASE_URL or ./data/rolecall.db, for what a command does with it, and closes it. */
export async function visitDatabase<T>(
  { env, stderr }: Pick<Io, 'env' | 'stderr'>,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const onTrouble = (error: Error) => void stderr.write(`connection lost: ${error.message}\n`);
  const database = await openDatabase(env.DATABASE_URL?.trim() || undefined, { onTrouble });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
