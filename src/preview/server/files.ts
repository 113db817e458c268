import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** A file as it is served. */
export interface PageFile {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Images may come from anywhere, as bots can post them; everything else from this server. */
const POLICY =
  "default-src 'self'; img-src 'self' data: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Reads the built page once: path -> file, so that requests never reach the disk. Empty when the page was not built. */
export async function readPageFiles(dir: string): Promise<ReadonlyMap<string, PageFile>> {
  const files = new Map<string, PageFile>();
  for (const name of await listNames(dir)) {
    const type = TYPES[extname(name)];
    if (type === undefined) continue;
    const body = await readFile(join(dir, name));
    files.set(`/${name.replaceAll('\\', '/')}`, { body, headers: toHeaders(name, type) });
  }
  return files;
}

function toHeaders(name: string, type: string): Record<string, string> {
  // The names of assets contain a hash of their content; other files may change with each build.
  const isHashed = /^assets\b/.test(name);
  return {
    'content-type': type,
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-store',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
}

async function listNames(dir: string): Promise<readonly string[]> {
  try {
    return await readdir(dir, { recursive: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
