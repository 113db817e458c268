import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { z } from 'zod';
import { InputError } from '../../src/errors.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { folder } from '../helpers.ts';
import { describeStorage } from './contract.ts';
import { connect, countCommits, startReplica } from './rig.ts';

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

  it.skipIf(process.platform === 'win32').each(['new', 'old'])(
    'is for the bot’s user alone, in a folder that others may enter: %s',
    async (age) => {
      const dir = await folder({});
      await chmod(dir, 0o755);
      const path = join(dir, 'bot.db');
      if (age === 'old') await (await startReplica(`file:${path}`)).database.close();
      if (age === 'old') await chmod(path, 0o644);
      const { threads } = await startReplica(`file:${path}`);
      await threads.write('C1', '1.0', null);
      for (const suffix of ['', '-wal', '-shm']) {
        expect((await stat(path + suffix)).mode & 0o777).toBe(0o600);
      }
    },
  );

  it('keeps no word of an answered question, neither in the file nor beside it', async () => {
    const dir = await folder({});
    const path = join(dir, 'bot.db');
    const { claims, database, answers } = await startReplica(`file:${path}`);
    const words = async () =>
      (
        await Promise.all((await readdir(dir)).map((name) => readFile(join(dir, name), 'latin1')))
      ).join();
    const event = { text: `what does Pat Quimby own? ${'padding '.repeat(2_000)}` };
    const request = { kind: 'mention', channel: 'C1', ts: '1.0', thread: '1.0', user: 'U1', event };
    for (const key of ['1', '2', '3']) await claims.hold(key, { ...request, ts: key });
    await answers.write({
      channel: 'C1',
      ts: '1',
      intent: 'search',
      roles: [],
      topic: null,
      question: 'Pat Quimby?',
    });
    expect(await words()).toContain('Pat Quimby');
    for (const key of ['1', '2', '3']) await claims.settle(key, null);
    await vi.waitFor(async () => expect(await words()).not.toContain('Pat Quimby'), 15_000);
    await claims.hold('4', request);
    await claims.settle('4', null);
    await database.close();
    expect(await words()).not.toContain('Pat Quimby');
  }, 30_000);

  it.each([
    'postgres://u:pa%ss@host/db',
    'postgres://rolecall:123/hunter2@host/db',
    'postgres://rolecall:hunter2?x@host/db',
    'postgres://rolecall:hunter#2@host/db',
    'file://rolecall:hunter2@host/x.db',
    'mysql://rolecall:hunter2@host/db',
    'hunter2',
    'postgres://u:hunter2@host:port/db',
  ])(
    'is asked for by an address that is refused without a word of its password: %s',
    async (url) => {
      const refused = await openDatabase(url, { onTrouble }).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(InputError);
      expect(String(refused)).toMatch(
        /^InputError: DATABASE_URL: (?:is not the address|has characters)/,
      );
      expect(String(refused)).not.toMatch(/hunter|123|pa%ss/);
    },
  );

  it.each([':memory:', 'file::memory:'])(
    'lives in memory where that is asked for: %s',
    async (url) => {
      const { threads } = await startReplica(url);
      await threads.write('C1', '1.0', null);

      expect(await threads.read('C1', '1.0')).toBeNull();
      expect(await (await startReplica(url)).threads.read('C1', '1.0')).toBeUndefined();
      expect(existsSync(':memory:')).toBe(false);
    },
  );

  it('writes ahead, without waiting for the disk each time, and waits for others', async () => {
    const database = await connect(await freshUrl());
    const ask = (name: string) => database.query(z.unknown(), `PRAGMA ${name}`);

    expect(await ask('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await ask('synchronous')).toEqual([{ synchronous: 1 }]);
    expect(await ask('busy_timeout')).toEqual([{ timeout: 500 }]);
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

  it('stores what is saved at the same moment in one transaction, and the rest where one fails', async () => {
    const url = await freshUrl();
    const database = await connect(url, [NOTES]);
    const before = await countCommits(url);
    await Promise.all(['a', 'b', 'c'].map((note) => database.save(ADD, [note])));
    expect((await countCommits(url)) - before).toBe(1);

    const notes = ['d', 'a', 'e'].map((note) =>
      database.save(`INSERT OR ROLLBACK ${INTO}`, [note]),
    );
    expect((await Promise.allSettled(notes)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(await database.query(z.unknown(), 'SELECT note FROM notes ORDER BY note')).toHaveLength(
      5,
    );
  });

  it('saves nothing while another process writes, and says so at once for all', async () => {
    const url = await freshUrl();
    const database = await connect(url, [NOTES]);
    const other = await connect(url, [NOTES]);
    await other.run('BEGIN IMMEDIATE');
    const begun = performance.now();
    const late = await Promise.allSettled(
      Array.from({ length: 50 }, (_, at) => database.save(ADD, [`${at}`])),
    );
    expect(performance.now() - begun).toBeLessThan(10_000);
    for (const one of late) expect(one).toMatchObject({ reason: { trouble: 'late' } });
    await expect(database.run(ADD, ['alone'])).rejects.toMatchObject({ trouble: 'late' });
    await other.run('COMMIT');
    await database.run(`${ADD} RETURNING note`, ['now']);
    await database.save(ADD, ['then']);
    expect(await other.query(z.unknown(), 'SELECT note FROM notes')).toEqual([
      { note: 'now' },
      { note: 'then' },
    ]);
  });
});

const NOTES = ['CREATE TABLE notes (note TEXT PRIMARY KEY)'];
const INTO = 'INTO notes VALUES (?)';
const ADD = `INSERT ${INTO}`;
