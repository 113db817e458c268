import { run } from './run.ts';

const TIMEOUT_MS = 600_000;

/** Throws for any user but root. */
export function requireRoot(): void {
  if (process.getuid?.() !== 0) throw new Error('only root may install packages');
}

/** Installs a Debian package. Rejects for any user but root, and where there is no apt-get. */
export async function installDebianPackage(name: string): Promise<void> {
  requireRoot();
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: TIMEOUT_MS,
  };
  const quietly = ['-qq', '-o', 'DPkg::Lock::Timeout=120'];
  await run('apt-get', [...quietly, 'update'], options);
  const install = ['install', '-y', '--no-install-recommends', name];
  await run('apt-get', [...quietly, ...install], options);
}
