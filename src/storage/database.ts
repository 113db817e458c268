import type { z } from 'zod';
import { InputError } from '../errors.ts';
import type { Engine, Value } from './engine.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';

const DEFAULT_URL = 'file:data/rolecall.db';
/** Neither can be stored: PostgreSQL refuses NUL, and lone surrogates have no UTF-8. */
const NUL = '\0';
const LONE_SURROGATE = /\p{Surrogate}/gu;
const REPLACEMENT = '\uFFFD';

/** An open database whose tables are up to date. */
export interface Database {
  /** Runs one statement with `?` for its values, and returns its rows as `row` parses them. */
  query<Row>(row: z.ZodType<Row>, sql: string, args?: readonly Value[]): Promise<readonly Row[]>;
  /** Runs one statement and ignores its rows. */
  run(sql: string, args?: readonly Value[]): Promise<void>;
  /** Waits for running statements; safe to call twice. */
  close(): Promise<void>;
}

/**
 * Opens what DATABASE_URL names, `postgres://…`, `file:…` or `:memory:`, or `data/rolecall.db` where it is unset, and
 * migrates its tables. Throws an InputError that names DATABASE_URL and shows no password. `onTrouble` is called for
 * idle connections that are lost.
 */
export async function openDatabase(
  url: string | undefined,
  options: {
    readonly onTrouble: (error: Error) => void;
    /** For tests: instead of the bot's own. */
    readonly migrations?: readonly (readonly string[])[];
  },
): Promise<Database> {
  const { onTrouble, migrations = MIGRATIONS } = options;
  const address = url ?? DEFAULT_URL;
  const engine = await openEngine(address, onTrouble);
  try {
    await migrate(engine, migrations);
  } catch (error) {
    await engine.close();
    throw error instanceof InputError ? error : toInputError(address, error);
  }
  let closed: Promise<void> | undefined;
  return {
    async query(row, sql, args = []) {
      const rows = await engine.run({ sql, args: args.map(toStorable) });
      return rows.map((each) => row.parse(each));
    },
    async run(sql, args = []) {
      await engine.run({ sql, args: args.map(toStorable) });
    },
    close() {
      closed ??= engine.close();
      return closed;
    },
  };
}

async function openEngine(url: string, onTrouble: (error: Error) => void): Promise<Engine> {
  try {
    // Only the driver in use is loaded.
    if (/^postgres(?:ql)?:\/\//.test(url) && URL.canParse(url)) {
      const { openPostgres } = await import('./postgres.ts');
      return await openPostgres(url, onTrouble);
    }
    if (url === ':memory:' || /^file:./.test(url)) {
      const { openSqlite } = await import('./sqlite.ts');
      return await openSqlite(url);
    }
  } catch (error) {
    throw toInputError(url, error);
  }
  // It may be a secret in the wrong variable, so it is not shown.
  const message =
    'is not the address of a database: use one like postgres://user:password@host:5432/name or file:data/rolecall.db, or unset it';
  throw new InputError([{ file: 'DATABASE_URL', message }]);
}

function toInputError(url: string, error: unknown): InputError {
  const message = `${withoutPassword(url)} cannot be used (${toReason(error)}): check that it exists, is reachable and can be written to`;
  return new InputError([{ file: 'DATABASE_URL', message }], { cause: error });
}

/** Host and name of a database, without user, password and options. */
function withoutPassword(url: string): string {
  if (!url.startsWith('postgres')) return url;
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

/** A refused connection to a name with two addresses has a code and no message. */
function toReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message === '' && 'code' in error ? String(error.code) : error.message;
}

function toStorable(value: Value): Value {
  if (typeof value !== 'string') return value;
  return value.replaceAll(NUL, REPLACEMENT).replace(LONE_SURROGATE, REPLACEMENT);
}
