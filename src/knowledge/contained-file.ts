import { constants, open, realpath } from 'node:fs/promises';
import { basename, extname, join, sep } from 'node:path';

/** Where systems show what is no file of anyone's: the environment of processes, devices. */
const SYSTEM_FOLDERS = ['/proc', '/sys', '/dev'];
/** The real path is opened: no link that takes its place meanwhile is followed, and a pipe does not keep us waiting. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** A path of the knowledge folder that leads to what must not be read. Its message says what to do instead. */
class NotContainedError extends Error {
  override readonly name = 'NotContainedError';
}

/** Why a file was not read, and what to do: `cure` where the system refused it. */
export function explainUnread(error: unknown, cure: string): string {
  return error instanceof NotContainedError
    ? error.message
    : `cannot be read (${String(error)}): ${cure}`;
}

/**
 * Where the file or folder at `path`, relative to the folder whose real path is `root`, really is. Links are followed as
 * long as they stay in the folder: it is written by many, and a link would show everyone what only this process may read,
 * its own secrets first. Rejects with a NotContainedError where they don't, and with the system's error where there is nothing.
 */
export async function resolveContained(root: string, path: string): Promise<string> {
  const real = await realpath(join(root, path));
  if (!isBelow(real, root)) {
    throw new NotContainedError(
      'is a link that leads out of the folder, and was not read: put a copy in its place',
    );
  }
  if (SYSTEM_FOLDERS.some((folder) => isBelow(real, folder))) {
    throw new NotContainedError('belongs to the system, and was not read: remove it');
  }
  return real;
}

/** Reads the regular file at `path`, relative to `dir`, as `readBelow` does. */
export async function readContainedFile(dir: string, path: string): Promise<Uint8Array> {
  return await readBelow(await realpath(dir), path);
}

/**
 * Reads the regular file at `path`, relative to the folder whose real path is `root`. Rejects with a NotContainedError where it
 * really is outside of that folder, no regular file, or hidden behind another kind of name (`env.md` for `.env`), and with the
 * system's error where it cannot be read.
 */
export async function readBelow(root: string, path: string): Promise<Uint8Array> {
  const real = await resolveContained(root, path);
  checkKind(path, real);
  const file = await open(real, OPEN_FLAGS);
  try {
    const found = await file.stat();
    if (!found.isFile() && !found.isDirectory()) {
      throw new NotContainedError('is no regular file, and was not read: remove it');
    }
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Rejects a link whose target would not have been read under its own name. */
export function checkKind(path: string, real: string): void {
  const [asked, found] = [basename(path), basename(real)];
  const isSame = extname(asked).toLowerCase() === extname(found).toLowerCase();
  if (isSame && (asked.startsWith('.') || !found.startsWith('.'))) return;
  throw new NotContainedError(
    'is a link to a file of another kind, and was not read: put a copy in its place',
  );
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
