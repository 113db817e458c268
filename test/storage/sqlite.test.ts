import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { InputError } from '../../src/errors.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { folder } from '../helpers.ts';
import { describeStorage } from './contract.ts';
import { connect, startReplica } from './rig.ts';

const onTrouble = () => {};

async function freshUrl(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'rolecall-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return `file:${join(dir, 'rolecall.db')}`;
}

describe('SQLite', () => {
  describeStorage(freshUrl);

  it('keeps a file in the folder data where no database is named', async () => {
    const before = process.cwd();
    const dir = await folder({});
    process.chdir(dir);
    onTestFinished(() => process.chdir(before));

    const database = await openDatabase(undefined, { onTrouble });
    await database.close();

    expect((await stat(join(dir, 'data/rolecall.db'))).isFile()).toBe(true);
  });

  it('takes addresses and paths of files, whatever they are called', async () => {
    const dir = await folder({});
    const path = join(dir, 'a folder?', '100% #1.db');

    const first = await startReplica(`file:${path}`);
    await first.threads.write('C1', '1.0', null);
    const second = await startReplica(pathToFileURL(path).href);

    expect((await stat(path)).isFile()).toBe(true);
    expect(await second.threads.read('C1', '1.0')).toBeNull();
  });

  it('lives in memory where that is asked for', async () => {
    const { threads } = await startReplica(':memory:');
    await threads.write('C1', '1.0', null);

    expect(await threads.read('C1', '1.0')).toBeNull();
    expect(await (await startReplica(':memory:')).threads.read('C1', '1.0')).toBeUndefined();
  });

  it('writes ahead, without waiting for the disk each time, and waits for others', async () => {
    const database = await connect(await freshUrl());
    const ask = (name: string) => database.query(z.unknown(), `PRAGMA ${name}`);

    expect(await ask('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await ask('synchronous')).toEqual([{ synchronous: 1 }]);
    expect(await ask('busy_timeout')).toEqual([{ timeout: 2_000 }]);
  });

  it('says where a file cannot be a database', async () => {
    const dir = await folder({
      file: 'no database, though it is long enough to be one'.repeat(50),
    });
    await writeFile(join(dir, 'short'), '');

    for (const path of [join(dir, 'file'), join(dir, 'file', 'rolecall.db'), dir]) {
      const opened = openDatabase(`file:${path}`, { onTrouble });

      await expect(opened).rejects.toThrow(InputError);
      await expect(opened).rejects.toThrow(`DATABASE_URL: file:${path} cannot be used (`);
    }
  });

  it.each(['file:', 'mysql://user:hunter2@db/x', 'xoxb-hunter2', 'postgres://user:hunter2@:x:/'])(
    'refuses %s without showing what may be a secret',
    async (url) => {
      const error = await openDatabase(url, { onTrouble }).catch((reason: unknown) => reason);

      expect(error).toBeInstanceOf(InputError);
      expect(String(error)).toMatch(/DATABASE_URL: is not the address of a database: use one like/);
      expect(String(error)).not.toContain('hunter2');
    },
  );
});
