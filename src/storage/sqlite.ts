import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@libsql/client';
import type { Engine, Statement } from './engine.ts';

/** How long a statement waits for another process's write, in ms. The wait blocks this process too. */
const BUSY_TIMEOUT_MS = 2_000;

/** In WAL mode, NORMAL risks the last moments at a power cut, never the file; FULL costs 17 ms a write. */
const SETTINGS = [
  `PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`,
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = NORMAL',
];

/** Opens `:memory:` or a SQLite file by its `file:` URL; creates the file and its folder. Throws the driver's error. */
export async function openSqlite(url: string): Promise<Engine> {
  const path = toPath(url);
  // Other users of the machine must not read what people asked.
  if (path !== undefined) await mkdir(dirname(path), { recursive: true, mode: 0o700 });
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

/** The file's path; undefined for a database in memory. */
function toPath(url: string): string | undefined {
  if (url === ':memory:') return undefined;
  return url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
}

/** Folder names may contain characters with a meaning in a URL. */
function escapePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
