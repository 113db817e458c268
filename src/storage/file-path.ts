import { fileURLToPath } from 'node:url';

/** The path of a database's file by its URL; undefined for one in memory or on a server. */
export function toFilePath(url: string): string | undefined {
  // SQLite's own address of a database in memory is no file of that name
  if (!url.startsWith('file:') || url === 'file::memory:') return undefined;
  return url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
}
