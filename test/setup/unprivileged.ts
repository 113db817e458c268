import { run } from './run.ts';

const TIMEOUT_MS = 10_000;

export interface User {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root: then as the user that its Debian package made for that, or as `nobody`. */
export async function findUnprivileged(): Promise<User | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const ids = ['-u', '-g'].map((option) => run('id', [option, name], { timeout: TIMEOUT_MS }));
    try {
      const [uid, gid] = await Promise.all(ids);
      return { uid: Number(uid), gid: Number(gid) };
    } catch {
      // There is no such user: the next one.
    }
  }
  throw new Error('PostgreSQL does not run as root: run the tests as another user');
}
