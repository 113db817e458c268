import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { run } from './run.ts';

const TIMEOUT_MS = 180_000;
/**
 * What was fetched once. As root not in the checkout: PostgreSQL then runs as an unprivileged user, who cannot read
 * a checkout below /root.
 */
const CACHE =
  process.getuid?.() === 0
    ? '/var/cache/rolecall-tests'
    : resolve(import.meta.dirname, '../../node_modules/.cache/rolecall-tests');

interface Package {
  readonly name: string;
  readonly version: string;
  /** As a lockfile has it: `sha512-…`. */
  readonly integrity: string;
}

/**
 * Fetches a package from the npm registry, `prepare`s its folder and gives that folder; at once where an earlier run
 * did. None of its scripts run. Not a dependency, because it is big and only needed where nothing better is installed.
 */
export async function fetchPackage(
  { name, version, integrity }: Package,
  prepare: (folder: string) => Promise<void>,
): Promise<string> {
  const target = join(CACHE, `${name.replace('@', '').replace('/', '-')}-${version}`);
  if (existsSync(target)) return target;
  await mkdir(CACHE, { recursive: true });
  const dir = await mkdtemp(join(CACHE, 'part-'));
  try {
    const to = ['--pack-destination', dir, '--ignore-scripts', '--loglevel=error'];
    await run('npm', ['pack', `${name}@${version}`, ...to], { timeout: TIMEOUT_MS });
    const [file = ''] = await readdir(dir);
    await verify(join(dir, file), integrity);
    await run('tar', ['-xzf', join(dir, file), '-C', dir], { timeout: TIMEOUT_MS });
    const folder = join(dir, 'package');
    await prepare(folder);
    await chmod(folder, 0o755);
    // In one step, so that a run that is stopped leaves nothing that looks whole.
    await rename(folder, target).catch((error: unknown) => {
      // Another run may have been first.
      if (!existsSync(target)) throw error;
    });
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
  return target;
}

async function verify(file: string, integrity: string): Promise<void> {
  const hash = createHash('sha512').update(await readFile(file));
  if (`sha512-${hash.digest('base64')}` !== integrity) {
    throw new Error('its checksum is not the one that is pinned');
  }
}
