import { dirname } from 'node:path';
import type { z } from 'zod';
import { InputError, type Problem } from '../errors.ts';
import { DatabaseError } from './database-error.ts';
import type { Engine, Statement, Value } from './engine.ts';
import { toFilePath } from './file-path.ts';
import { createGroupCommit } from './group-commit.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';

const DEFAULT_URL = 'file:data/rolecall.db';
/** Neither can be stored: PostgreSQL refuses NUL, and lone surrogates have no UTF-8. */
const NUL = '\0';
const LONE_SURROGATE = /\p{Surrogate}/gu;
const REPLACEMENT = '\uFFFD';

/** An open database whose tables are up to date. */
export interface Database {
  /** SQL for the time by the database's own clock, in ms. */
  readonly now: string;
  /** Runs one statement with `?` for its values, and returns its rows as `row` parses them. Throws a DatabaseError. */
  query<Row>(row: z.ZodType<Row>, sql: string, args?: readonly Value[]): Promise<readonly Row[]>;
  /** Runs one statement and ignores its rows. Throws a DatabaseError. */
  run(sql: string, args?: readonly Value[]): Promise<void>;
  /** The same in one transaction with what else is saved at the moment. Run twice, the statement must do the same as once. */
  save(sql: string, args?: readonly Value[]): Promise<void>;
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

  const group = createGroupCommit(engine);

  async function explained<T>(
    sql: string,
    args: readonly Value[],
    run: (statement: Statement) => Promise<T>,
  ): Promise<T> {
    try {
      return await run({ sql, args: args.map(toStorable) });
    } catch (error) {
      throw new DatabaseError(closed === undefined ? engine.toTrouble(error) : 'away', error);
    }
  }

  return {
    now: engine.now,
    async query(row, sql, args = []) {
      return (await explained(sql, args, engine.run)).map((each) => row.parse(each));
    },
    async run(sql, args = []) {
      await explained(sql, args, engine.run);
    },
    save: (sql, args = []) => explained(sql, args, group.save),
    close() {
      closed ??= group.ended().then(() => engine.close());
      return closed;
    },
  };
}

async function openEngine(url: string, onTrouble: (error: Error) => void): Promise<Engine> {
  const problems = checkDatabaseUrl(url);
  if (problems.length > 0) throw new InputError(problems);
  try {
    // Only the driver in use is loaded.
    if (isPostgres(url)) {
      const { openPostgres } = await import('./postgres.ts');
      return await openPostgres(url, onTrouble);
    }
    const { openSqlite } = await import('./sqlite.ts');
    return await openSqlite(url);
  } catch (error) {
    throw toInputError(url, error);
  }
}

/** The folder of the database's file, in which there is room for more; undefined for one in memory or on a server. */
export function findDataFolder(url: string = DEFAULT_URL): string | undefined {
  const path = toFilePath(url);
  return path === undefined ? undefined : dirname(path);
}

/** What is wrong with DATABASE_URL as it is written; nothing where it is unset. Never shows it: it may be a secret. */
export function checkDatabaseUrl(url = ''): Problem[] {
  const isKnown = url === '' || url === ':memory:' || /^file:./.test(url) || isPostgres(url);
  if (isKnown && !hasStrayPassword(url) && isDecodable(url)) return [];
  const message = isKnown
    ? 'has characters in user or password that mean something in addresses: write % as %25, / as %2F and @ as %40, and no user before a file'
    : 'is not the address of a database: use one like postgres://user:password@host:5432/name or file:data/rolecall.db, or unset it';
  return [{ file: 'DATABASE_URL', message }];
}

function isPostgres(url: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(url) && URL.canParse(url);
}

function isDecodable(url: string): boolean {
  if (!isPostgres(url)) return true;
  const { username, password, pathname } = new URL(url);
  try {
    decodeURIComponent(username + password + pathname);
    return true;
  } catch {
    return false;
  }
}

function toInputError(url: string, error: unknown): InputError {
  const message = `${withoutPassword(url)} cannot be used (${toReason(error)}): check that it exists, is reachable and can be written to`;
  return new InputError([{ file: 'DATABASE_URL', message }], { cause: error });
}

/** Whether part of a user or password would be taken for a host, a name or a path: an @ behind the place of the host. */
function hasStrayPassword(url: string): boolean {
  if (/^file:(?!\/\/)/.test(url)) return false;
  const [, authority = '', rest = ''] = /^[a-z]+:\/\/([^/?#]*)(.*)$/is.exec(url) ?? [];
  return rest.includes('@') || (url.startsWith('file:') && authority.includes('@'));
}

/** The file or the host of a database, without user, password, name and options. */
function withoutPassword(url: string): string {
  if (!url.startsWith('postgres')) return url;
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
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
