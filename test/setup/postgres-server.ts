import { spawn } from 'node:child_process';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { run } from './run.ts';
import { findUnprivileged, type User } from './unprivileged.ts';

const INIT_TIMEOUT_MS = 60_000;

interface Server {
  readonly url: string;
  /** Ends it and removes its files. */
  stop(): Promise<void>;
}

/** Starts a PostgreSQL of its own, whose programs are in that folder. */
export async function startServer(programs: string): Promise<Server> {
  const user = await findUnprivileged();
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
    const options = { ...user, cwd: dir, timeout: INIT_TIMEOUT_MS };
    await run(join(programs, 'initdb'), ['-D', join(dir, 'data'), ...made], options);
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
