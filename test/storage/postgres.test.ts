import { EventEmitter, once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { InputError } from '../../src/errors.ts';
import { fixtures } from '../../src/fake-slack/workspace/fixtures.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { buildService, prepare, run, SERVICE } from '../service.ts';
import { describeStorage } from './contract.ts';
import { openPostgres } from './postgres.ts';
import { connect } from './rig.ts';

let postgres: Awaited<ReturnType<typeof openPostgres>> | undefined;

beforeAll(async () => {
  postgres = await openPostgres();
}, 60_000);

afterAll(async () => {
  await postgres?.stop();
});

async function freshUrl(): Promise<string> {
  if (postgres === undefined) throw new Error('PostgreSQL did not start');
  return postgres.freshUrl();
}

describe('PostgreSQL', () => {
  describeStorage(freshUrl);

  it.each(['postgres://127.0.0.1:1', 'postgresql://localhost:1'])(
    'that cannot be reached is named without its password: %s',
    async (server) => {
      const [scheme, host] = server.split('//');
      const url = `${scheme}//rolecall:hunter2@${host}/handbook?password=hunter2`;

      const error = await openDatabase(url, { onTrouble() {} }).catch((reason: unknown) => reason);

      expect(error).toBeInstanceOf(InputError);
      expect(String(error)).toContain(`DATABASE_URL: ${server} cannot be used`);
      expect(String(error)).toContain('ECONNREFUSED');
      expect(String(error)).not.toContain('hunter2');
    },
  );

  it('keeps what the built service answers', async () => {
    buildService();
    const url = await freshUrl();
    const { slack, env, dir } = await prepare();
    const service = run('node', SERVICE, { ...env, DATABASE_URL: url }, dir);
    await service.says('"ready"');
    slack.people.say(fixtures.ada, fixtures.adaDm, 'who owns model training?');
    await slack.settled();
    service.child.kill('SIGTERM');
    expect(await service.ended).toBe(0);
    const database = await connect(url);
    expect(await database.query(z.unknown(), 'SELECT 1 AS kept FROM rolecall_answers')).toEqual([
      { kept: 1 },
    ]);
  });

  it('gives up on a statement after five seconds', async () => {
    const database = await connect(await freshUrl());

    const rows = await database.query(z.unknown(), 'SHOW statement_timeout');

    expect(rows).toEqual([{ statement_timeout: '5s' }]);
  });

  it('is connected to again after a connection was lost', async () => {
    const url = await freshUrl();
    const troubles = new EventEmitter();
    const database = await openDatabase(url, {
      onTrouble: (error) => troubles.emit('trouble', error),
    });
    onTestFinished(() => database.close());
    const other = await connect(url);
    const [{ pid }] = z
      .tuple([z.object({ pid: z.number() })])
      .parse(await database.query(z.unknown(), 'SELECT pg_backend_pid() AS pid'));
    const trouble = once(troubles, 'trouble');

    await other.run('SELECT pg_terminate_backend(?)', [pid]);

    expect(String(await trouble)).toMatch(/terminat/);
    expect(await database.query(z.unknown(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('that breaks off while tables are made is an error, and the process lives on', async () => {
    const url = await freshUrl();
    const broken = openDatabase(url, {
      onTrouble() {},
      migrations: [['SELECT pg_terminate_backend(pg_backend_pid())']],
    });

    await expect(broken).rejects.toThrow(/^DATABASE_URL: postgres:.* cannot be used \(.*terminat/);
  });

  it('stores what is saved at the same moment in one transaction', async () => {
    const database = await connect(await freshUrl(), [['CREATE TABLE notes (note TEXT)']]);
    const add = 'INSERT INTO notes VALUES (?)';
    await Promise.all(['a', 'b', 'c'].map((note) => database.save(add, [note])));
    const by = 'SELECT COUNT(DISTINCT xmin::text) AS transactions FROM notes';
    expect(await database.query(z.unknown(), by)).toEqual([{ transactions: 1 }]);
  });

  it('that breaks off among what is saved stores none of it, and says so for each', async () => {
    const url = await freshUrl();
    const database = await openDatabase(url, {
      onTrouble() {},
      migrations: [['CREATE TABLE notes (note TEXT PRIMARY KEY)']],
    });
    onTestFinished(() => database.close());
    const add = (note: string) => database.save('INSERT INTO notes VALUES (?)', [note]);
    const breakOff = () => database.save('SELECT pg_terminate_backend(pg_backend_pid())');
    const late = { status: 'rejected', reason: { trouble: 'late' } };

    const all = await Promise.allSettled([add('a'), breakOff(), add('b')]);
    expect(all).toMatchObject([late, late, late]);
    expect(await database.query(z.unknown(), 'SELECT note FROM notes')).toEqual([]);

    const each = await Promise.allSettled([add('c'), add('c'), breakOff(), add('d')]);
    const refused = { status: 'rejected', reason: { trouble: 'refused' } };
    const fulfilled = { status: 'fulfilled' };
    expect(each).toMatchObject([fulfilled, refused, late, fulfilled]);
    expect(await database.query(z.unknown(), 'SELECT note FROM notes')).toEqual([
      { note: 'c' },
      { note: 'd' },
    ]);
  });
});
