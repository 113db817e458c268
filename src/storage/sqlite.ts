import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@libsql/client';
import type { Engine, Statement } from './engine.ts';

/** How long a statement waits for another process that writes, in ms. The wait stops this process too. */
const BUSY_TIMEOUT_MS = 2_000;

/** In WAL, NORMAL risks the last moments at a power cut, never the file; FULL costs 17 ms a write. */
const SETTINGS = [
  `PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`,
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = NORMAL',
];

/** Opens a SQLite file by its `file:` URL, made with its folder where missing, or `:memory:`. Throws the driver's error. */
export async function openSqlite(url: string): Promise<Engine> {
  const path = toPath(url);
  // What people asked is nobody else's on that machine.
  if (path !== undefined) await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  // Settings belong to a connection, so there is one.
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
  return {
    async run(statement) {
      const { rows } = await client.execute(toArgs(statement));
      return rows;
    },
    async runAlone(statements) {
      await client.batch(statements.map(toArgs), 'write');
    },
    async close() {
      client.close();
    },
  };
}

function toArgs({ sql, args = [] }: Statement) {
  return { sql, args: [...args] };
}

/** Undefined for a database in memory. */
function toPath(url: string): string | undefined {
  if (url === ':memory:') return undefined;
  return url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
}

/** A folder may be called anything: what has a meaning in a URL is escaped. */
function escapePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
