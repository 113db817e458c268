import { fileURLToPath } from 'node:url';

/** The path of a database's file by its URL; undefined for one in memory or on a server. */
export function toFilePath(url: string): string | undefined {
  if (!url.startsWith('file:')) return undefined;
  return url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
}
