import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);

/** Where Debian's packages put the servers, by version. */
const DEBIAN = '/usr/lib/postgresql';
const MISSING = `no PostgreSQL server found in ${DEBIAN} or on PATH: run "apt-get install -y postgresql", or set TEST_DATABASE_URL to one that tests may write to`;

interface User {
  readonly uid: number;
  readonly gid: number;
}

/** A real PostgreSQL for the tests of one file. */
interface Postgres {
  /** The address of an empty database: a schema of its own. */
  freshUrl(): Promise<string>;
  /** Removes what was made. */
  stop(): Promise<void>;
}

/** Uses the server of TEST_DATABASE_URL, or starts one that lives until `stop`. Throws where there is neither. */
export async function startPostgres(): Promise<Postgres> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { url: given, stop: async () => {} } : await startServer();
  const admin = new pg.Client(server.url);
  const schemas: string[] = [];
  await admin.connect();
  return {
    async freshUrl() {
      const schema = `rolecall_test_${process.pid}_${schemas.length}`;
      schemas.push(schema);
      await admin.query(`CREATE SCHEMA ${schema}`);
      const url = new URL(server.url);
      url.searchParams.set('options', `-csearch_path=${schema}`);
      return url.href;
    },
    async stop() {
      for (const schema of schemas) await admin.query(`DROP SCHEMA ${schema} CASCADE`);
      await admin.end();
      await server.stop();
    },
  };
}

async function startServer() {
  const programs = await findPrograms();
  const user = await findUser();
  const dir = await mkdtemp(join(tmpdir(), 'rolecall-pg-'));
  const remove = () => rm(dir, { recursive: true, force: true });
  try {
    if (user !== undefined) await chown(dir, user.uid, user.gid);
    const made = [
      '--auth=trust',
      '--username=rolecall',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
    ];
    await run(join(programs, 'initdb'), ['-D', join(dir, 'data'), ...made], {
      ...user,
      cwd: dir,
    });
    const stop = await serve(join(programs, 'postgres'), dir, user);
    return {
      url: `postgres://rolecall@localhost/postgres?host=${encodeURIComponent(dir)}`,
      async stop() {
        await stop();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** On a socket in its own folder: no port to be taken by another. Gives back what stops it. */
async function serve(program: string, dir: string, user: User | undefined) {
  const settings = [
    'fsync=off',
    'full_page_writes=off',
    'listen_addresses=',
    'log_checkpoints=off',
  ];
  const args = ['-D', join(dir, 'data'), '-k', dir, ...settings.flatMap((one) => ['-c', one])];
  const server = spawn(program, args, {
    ...user,
    cwd: dir,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // Ends open connections, then the server; also where the tests themselves are ended.
  const end = () => server.kill('SIGINT');
  process.once('exit', end);
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const said: string[] = [];
  const ready = new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.once('close', () => reject(new Error(`${program} ended:\n${said.join('\n')}`)));
    createInterface(server.stderr).on('line', (line) => {
      said.push(line);
      if (line.includes('ready to accept connections')) resolve();
    });
  });
  await ready;
  return async () => {
    process.off('exit', end);
    end();
    await ended;
  };
}

async function findPrograms(): Promise<string> {
  const versions = existsSync(DEBIAN) ? await readdir(DEBIAN) : [];
  const newestFirst = versions.sort((a, b) => Number(b) - Number(a));
  const folders = [
    ...newestFirst.map((version) => join(DEBIAN, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  const found = folders.find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  );
  if (found === undefined) throw new Error(MISSING);
  return found;
}

/** PostgreSQL refuses to run as root: then it runs as whom its package made for that, or as nobody. */
async function findUser(): Promise<User | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
      return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
    } catch {
      // No such user here: the next one.
    }
  }
  throw new Error('PostgreSQL does not run as root: run the tests as another user');
}
