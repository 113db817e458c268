import { chmod, mkdir, open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import Sqlite from 'libsql';
import type { DatabaseTrouble } from './database-error.ts';
import type { Engine, Statement, Value } from './engine.ts';
import { toFilePath } from './file-path.ts';

/** How long a statement waits for another process's write, in ms, before it is tried again: the wait blocks this process too. */
const BUSY_TIMEOUT_MS = 500;
const LOCAL_CLOCK = "CAST(unixepoch('subsec') * 1000 AS INTEGER)";
/** SQLite's codes for another process that writes. */
const LOCKED = /^SQLITE_(?:BUSY|LOCKED)/;
/** For what is wrong with one statement; all others are about the file or its disk. */
const STATEMENT_REFUSED = /^SQLITE_(?:ERROR|CONSTRAINT|MISMATCH|TOOBIG|RANGE)/;

const BUSY_TIMEOUT = `PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`;

/** How long after a write what it deleted is taken out of the write-ahead log, in ms. */
const TIDY_MS = 5_000;
/** Waits for nobody: a wait would block this process. */
const TIDY = 'PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)';
const CHANGE = /^\s*(?:INSERT|UPDATE|DELETE)\b/i;

/** In WAL mode, NORMAL risks the last moments at a power cut, never the file; FULL costs 17 ms a write. */
const SETTINGS = [
  BUSY_TIMEOUT,
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = NORMAL',
  // What is deleted is overwritten: questions are, once they are answered.
  'PRAGMA secure_delete = ON',
  'PRAGMA wal_checkpoint(TRUNCATE)',
];

/** Read and written by the bot's user alone. */
const MODE = 0o600;

/** Opens `:memory:` or a SQLite file by its `file:` URL; creates the file and its folder. Throws the driver's error. */
export async function openSqlite(url: string): Promise<Engine> {
  const path = toFilePath(url);
  // Other users of the machine must not read what people asked.
  if (path !== undefined) {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await closeToOthers(path);
  }
  // Settings belong to a connection, so there is only one.
  const connection = connect(path === undefined ? ':memory:' : resolve(path));
  try {
    for (const sql of SETTINGS) connection.execute(sql);
  } catch (error) {
    connection.close();
    throw error;
  }
  const tidying = createTidying(() => {
    try {
      connection.execute(TIDY);
    } finally {
      connection.execute(BUSY_TIMEOUT);
    }
  });

  /** Writes of `work` are stored together or not at all. Throws where another process goes on writing. */
  function inTransaction<T>(work: () => T): T {
    // Never prepared: a prepared statement that finds another process writing goes on waiting, and what is written after
    // it is not committed.
    connection.execute('BEGIN IMMEDIATE');
    try {
      const result = work();
      connection.execute('COMMIT');
      return result;
    } catch (error) {
      // SQLite itself rolls back after some errors.
      if (connection.isInTransaction()) connection.execute('ROLLBACK');
      throw error;
    }
  }

  return {
    now: LOCAL_CLOCK,
    toTrouble: toSqliteTrouble,
    async run(statement) {
      if (!CHANGE.test(statement.sql)) return connection.run(statement);
      const rows = inTransaction(() => connection.run(statement));
      tidying.plan();
      return rows;
    },
    async runTogether(statements) {
      let hasBegun = false;
      try {
        inTransaction(() => {
          hasBegun = true;
          for (const statement of statements) connection.run(statement);
        });
        tidying.plan();
      } catch (error) {
        if (!hasBegun) throw error;
        return false;
      }
      return true;
    },
    async runAlone(statements) {
      inTransaction(() => {
        for (const statement of statements) connection.run(statement);
      });
    },
    async close() {
      tidying.end();
      connection.close();
    },
  };
}

/** One connection, on which each SQL text is prepared once: there are some thirty, and none is made up as it goes. */
function connect(path: string) {
  const database = new Sqlite(path);
  const prepared = new Map<string, ReturnType<typeof database.prepare>>();

  function prepare(sql: string) {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  }

  return {
    run({ sql, args = [] }: Statement): readonly unknown[] {
      const statement = prepare(sql);
      const values: Value[] = [...args];
      if (statement.reader) return statement.all(values);
      statement.run(values);
      return [];
    },
    /** Any number of statements, without values. */
    execute: (sql: string) => database.exec(sql),
    isInTransaction: () => database.inTransaction,
    close() {
      // What is prepared would run on.
      prepared.clear();
      database.close();
    },
  };
}

function toSqliteTrouble(error: unknown): DatabaseTrouble {
  const code = error instanceof Sqlite.SqliteError ? error.code : '';
  if (LOCKED.test(code)) return 'late';
  return STATEMENT_REFUSED.test(code) ? 'refused' : 'away';
}

/** The write-ahead log keeps what was deleted until it is written over: it is emptied soon after each write, and at the end. */
function createTidying(tidy: () => void) {
  let planned: NodeJS.Timeout | undefined;

  function run(): void {
    planned = undefined;
    try {
      tidy();
    } catch {
      // Another process is writing, or the disk is full: the next write plans it again.
    }
  }

  return {
    plan(): void {
      planned ??= setTimeout(run, TIDY_MS).unref();
    },
    end(): void {
      clearTimeout(planned);
      run();
    },
  };
}

/** Creates the file where there is none; it and what SQLite keeps beside it are for the bot's user alone. */
async function closeToOthers(path: string): Promise<void> {
  const file = await open(path, 'a', MODE);
  await file.close();
  for (const suffix of ['', '-wal', '-shm']) {
    try {
      await chmod(`${path}${suffix}`, MODE);
    } catch {
      // Not there yet, and then made with the mode of the file; or of another user, who decides on it.
    }
  }
}
