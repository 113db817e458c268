import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** A real PostgreSQL for the tests of one file. */
interface Postgres {
  /** The address of an empty database: a schema of its own. */
  freshUrl(): Promise<string>;
  /** Removes what was made. */
  stop(): Promise<void>;
}

/** Uses the server that the tests share. */
export async function openPostgres(): Promise<Postgres> {
  const server = inject('postgres');
  if (server === undefined) throw new Error('not among POSTGRES_TESTS in vitest.config.ts');
  const admin = new pg.Client(server);
  const schemas: string[] = [];
  await admin.connect();
  return {
    async freshUrl() {
      const schema = `rolecall_test_${randomBytes(8).toString('hex')}`;
      schemas.push(schema);
      await admin.query(`CREATE SCHEMA ${schema}`);
      const url = new URL(server);
      url.searchParams.set('options', `-csearch_path=${schema}`);
      return url.href;
    },
    async stop() {
      for (const schema of schemas) await admin.query(`DROP SCHEMA ${schema} CASCADE`);
      await admin.end();
    },
  };
}
