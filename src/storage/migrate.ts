import { z } from 'zod';
import { InputError } from '../errors.ts';
import type { Engine } from './engine.ts';

const LEDGER = 'CREATE TABLE IF NOT EXISTS rolecall_migrations (version INTEGER PRIMARY KEY)';
const versionSchema = z.tuple([z.object({ version: z.number() })]);

/**
 * Runs the migrations that a database has not had, each once, however many processes start at the same moment. Throws an
 * InputError when the database is newer than this code.
 */
export async function migrate(
  engine: Engine,
  migrations: readonly (readonly string[])[],
): Promise<void> {
  await engine.runAlone([{ sql: LEDGER }]);
  const before = await readVersion(engine);
  for (const [index, statements] of migrations.entries()) {
    if (index >= before) await apply(engine, index + 1, statements);
  }
  const version = await readVersion(engine);
  if (version > migrations.length) {
    const message = `the database is of a newer version (tables ${version}) than this program (tables ${migrations.length}): update the program, or use another database`;
    throw new InputError([{ file: 'DATABASE_URL', message }]);
  }
}

async function readVersion(engine: Engine): Promise<number> {
  const sql = 'SELECT COALESCE(MAX(version), 0) AS version FROM rolecall_migrations';
  const [{ version }] = versionSchema.parse(await engine.run({ sql }));
  return version;
}

/** The ledger's primary key lets one process through: the others fail on it and have nothing left to do. */
async function apply(engine: Engine, version: number, statements: readonly string[]) {
  const claim = { sql: 'INSERT INTO rolecall_migrations (version) VALUES (?)', args: [version] };
  try {
    await engine.runAlone([claim, ...statements.map((sql) => ({ sql }))]);
  } catch (error) {
    if ((await readVersion(engine)) < version) throw error;
  }
}
