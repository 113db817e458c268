import pg from 'pg';
import type { Engine, Statement, Value } from './engine.ts';

/** A bot waits for Slack, not for its database: a few connections serve hundreds of questions at once. */
const MOST_CONNECTIONS = 5;
const CONNECT_TIMEOUT_MS = 5_000;
/** The server gives up on a statement first; the client only where the server is gone. */
const STATEMENT_TIMEOUT_MS = 5_000;
const QUERY_TIMEOUT_MS = 6_000;
/** Names the lock that migrations hold; any number that no other program on the server uses. */
const LOCK = 7_265_133_022;

/**
 * Opens a pool on a `postgres://` URL. Throws the driver's error when it cannot be reached; what happens to connections
 * at rest is told to `onTrouble`, and the next statement opens another.
 */
export async function openPostgres(
  url: string,
  onTrouble: (error: Error) => void,
): Promise<Engine> {
  const types = new pg.TypeOverrides();
  // Times in ms and counts are far below 2^53.
  types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'rolecall',
    types,
  });
  pool.on('error', onTrouble);
  try {
    await pool.query('SELECT 1');
  } catch (error) {
    await pool.end();
    throw error;
  }

  async function inTransaction(client: pg.PoolClient, statements: readonly Statement[]) {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    for (const { sql, args = [] } of statements) await client.query(toNumbered(sql), [...args]);
    await client.query('COMMIT');
  }

  return {
    async run({ sql, args = [] }) {
      const { rows } = await pool.query<Record<string, Value>>(toNumbered(sql), [...args]);
      return rows;
    },
    async runAlone(statements) {
      const client = await pool.connect();
      // A connection that breaks while it is lent tells its borrower, or ends the process.
      client.on('error', onTrouble);
      let broken = false;
      try {
        await inTransaction(client, statements);
      } catch (error) {
        // Closing a connection rolls back what it had begun.
        broken = true;
        throw error;
      } finally {
        client.off('error', onTrouble);
        client.release(broken);
      }
    },
    async close() {
      await pool.end();
    },
  };
}

/** `?` to `$1`, `$2` …: no statement of ours has a question mark of its own. */
function toNumbered(sql: string): string {
  let count = 0;
  return sql.replace(/\?/g, () => `$${++count}`);
}
