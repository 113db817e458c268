import pg from 'pg';
import type { DatabaseTrouble } from './database-error.ts';
import type { Engine, Statement, Value } from './engine.ts';

/** The bot spends its time waiting for Slack: a few connections serve hundreds of questions at once. */
const MOST_CONNECTIONS = 5;
const CONNECT_TIMEOUT_MS = 5_000;
/** The server's timeout comes first; the client's is for a server that is gone. */
const STATEMENT_TIMEOUT_MS = 5_000;
const QUERY_TIMEOUT_MS = 6_000;
/** The clock at this moment: `now()` stands still while a statement waits for a row. */
const SERVER_CLOCK = '(extract(epoch FROM clock_timestamp()) * 1000)::bigint';
/** Node's codes for a server that is not there; a socket's file goes with its server. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
/** PostgreSQL's codes, or classes of codes: it is starting or stopping, refuses the login, or has no such database. */
const SHUT = /^(?:57P03|28|3D)/;
/** A statement timed out or lost against another, there are too many connections, or the server has just been stopped. */
const OVERLOADED = /^(?:57|55P03|40|53300|08)/;
/** The lock that migrations hold: any number that no other program on the server uses. */
const MIGRATION_LOCK = 7_265_133_022;

/**
 * Opens a pool on a `postgres://` URL. Throws the driver's error when it cannot be reached. `onTrouble` is called when an
 * idle connection is lost; the next statement opens another.
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
    // What is run together is on its way before the first of it is done.
    pipeline: true,
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
    await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    for (const { sql, args = [] } of statements) await client.query(toNumbered(sql), [...args]);
    await client.query('COMMIT');
  }

  async function withClient<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    // Without a listener, a connection that breaks while in use would end the process.
    client.on('error', onTrouble);
    let broken = false;
    try {
      return await work(client);
    } catch (error) {
      // Closing the connection rolls the transaction back.
      broken = true;
      throw error;
    } finally {
      client.off('error', onTrouble);
      client.release(broken);
    }
  }

  return {
    now: SERVER_CLOCK,
    toTrouble: toPostgresTrouble,
    async run({ sql, args = [] }) {
      const { rows } = await pool.query<Record<string, Value>>(toNumbered(sql), [...args]);
      return rows;
    },
    runTogether: (statements) =>
      withClient(async (client) => {
        const results = await Promise.allSettled([
          client.query('BEGIN'),
          ...statements.map(({ sql, args = [] }) => client.query(toNumbered(sql), [...args])),
          client.query('COMMIT'),
        ]);
        const failed = results.find((one) => one.status === 'rejected');
        if (failed === undefined) return true;
        // After a statement that it refuses PostgreSQL rolls back; after all else nobody knows how the connection is.
        if (isStatementRefused(failed.reason)) return false;
        throw failed.reason;
      }),
    runAlone: (statements) => withClient((client) => inTransaction(client, statements)),
    async close() {
      await pool.end();
    },
  };
}

/** `?` to `$1`, `$2` …: none of our statements has a literal question mark. */
function toNumbered(sql: string): string {
  let count = 0;
  return sql.replace(/\?/g, () => `$${++count}`);
}

/** The severity is in the language of the server; what its code says of the statement is the same in all. */
function isStatementRefused(error: unknown): boolean {
  if (!(error instanceof pg.DatabaseError)) return false;
  return error.severity === 'ERROR' || toPostgresTrouble(error) === 'refused';
}

function toPostgresTrouble(error: unknown): DatabaseTrouble {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (error instanceof pg.DatabaseError) {
    if (SHUT.test(code)) return 'away';
    return OVERLOADED.test(code) ? 'late' : 'refused';
  }
  // The driver's timeouts and broken connections have no code: the next try shows whether the server is there.
  return UNREACHABLE.has(code) ? 'away' : 'late';
}
