import { chmod, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient, LibsqlError } from '@libsql/client';
import type { DatabaseTrouble } from './database-error.ts';
import type { Engine, Statement } from './engine.ts';

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
  const path = toPath(url);
  // Other users of the machine must not read what people asked.
  if (path !== undefined) {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await closeToOthers(path);
  }
  // Settings belong to a connection, so there is only one.
  const client = createClient({
    url: path === undefined ? url : `file:${escapePath(path)}`,
    concurrency: 1,
  });
  try {
    for (const sql of SETTINGS) await client.execute(sql);
  } catch (error) {
    client.close();
    throw error;
  }
  const tidying = createTidying(async () => {
    if (client.closed) return;
    try {
      await client.executeMultiple(TIDY);
    } finally {
      await client.execute(BUSY_TIMEOUT);
    }
  });
  return {
    now: LOCAL_CLOCK,
    toTrouble: toSqliteTrouble,
    async run(statement) {
      const { rows } = await client.execute(toArgs(statement));
      if (CHANGE.test(statement.sql)) tidying.plan();
      return rows;
    },
    async runAlone(statements) {
      await client.batch(statements.map(toArgs), 'write');
    },
    async close() {
      await tidying.end();
      client.close();
    },
  };
}

function toSqliteTrouble(error: unknown): DatabaseTrouble {
  const code = error instanceof LibsqlError ? error.code : '';
  if (LOCKED.test(code)) return 'late';
  return STATEMENT_REFUSED.test(code) ? 'refused' : 'away';
}

function toArgs({ sql, args = [] }: Statement) {
  return { sql, args: [...args] };
}

/** The write-ahead log keeps what was deleted until it is written over: it is emptied soon after each write, and at the end. */
function createTidying(tidy: () => Promise<void>) {
  let planned: NodeJS.Timeout | undefined;

  async function run(): Promise<void> {
    planned = undefined;
    try {
      await tidy();
    } catch {
      // Another process is writing, or the disk is full: the next write plans it again.
    }
  }

  return {
    plan(): void {
      planned ??= setTimeout(run, TIDY_MS).unref();
    },
    async end(): Promise<void> {
      clearTimeout(planned);
      await run();
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

/** The file's path; undefined for a database in memory. */
function toPath(url: string): string | undefined {
  if (url === ':memory:') return undefined;
  return url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
}

/** Folder names may contain characters with a meaning in a URL. */
function escapePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
