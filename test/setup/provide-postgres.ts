import type { TestProject } from 'vitest/node';
import { obtain } from './obtain.ts';
import { POSTGRES } from './postgres.ts';
import { startServer } from './postgres-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of a PostgreSQL that tests may write to; only for the tests that are listed as needing it. */
    readonly postgres?: string;
  }
}

/**
 * Vitest runs this once, before the tests that need PostgreSQL; they share the server of TEST_DATABASE_URL or one that
 * is started for them. Gives what stops it.
 */
export async function setup({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) {
    process.stderr.write('PostgreSQL: the server of TEST_DATABASE_URL\n');
    provide('postgres', given);
    return undefined;
  }
  const server = await startServer(await obtain(POSTGRES));
  provide('postgres', server.url);
  return () => server.stop();
}
