import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createLog, type Log } from '../../src/log.ts';
import { createRolecall, prepareRolecall } from '../../src/rolecall.ts';
import { openIndexFile } from '../../src/saved-index/saved-index.ts';
import { finish } from '../../src/slices.ts';
import { folder } from '../helpers.ts';

const ROLES = 'roles: [{ id: keeper, name: Keeper }, { id: guide, name: Guide }]';
const QUESTIONS = ['who owns zoo 7?', 'what does a keeper do?', 'how long is the tour of zoo 12?'];

/** So many articles, each about a zoo of its own. */
function writeZoos(count: number): Record<string, string> {
  const articles = Array.from({ length: count }, (_, at): [string, string] => [
    `zoo-${at}.md`,
    `# Zoo ${at}\n\n## Keeper\n\nThe keeper owns zoo ${at}.\n\n## Tours\n\nThe tour of zoo ${at} is ${at} hours long.\n`,
  ]);
  return { 'roles.yaml': ROLES, ...Object.fromEntries(articles) };
}

/** A folder of articles, one for data, and the starts and stops of a service over them. */
async function openZoos(count: number, { now = Date.now } = {}) {
  const dir = await folder(writeZoos(count));
  const data = await mkdtemp(join(tmpdir(), 'rolecall-data-'));
  onTestFinished(() => rm(data, { recursive: true, force: true }));
  const said: string[] = [];
  const note = (level: string) => (_: unknown, message: string) => {
    said.push(`${level} ${message}`);
  };
  const log = { debug: note('debug'), info: note('info'), warn: note('warn') } as unknown as Log;

  /** Answers of a service that starts, saves its index and ends. */
  async function start() {
    const file = openIndexFile(data, dir, log, now);
    const read = await file.load();
    const loaded = read.indexed.latest();
    const knowledge = await loadKnowledge(dir, { reader: read.reader });
    const rolecall = finish(prepareRolecall(knowledge, read.indexed));
    const isTaken = loaded !== undefined && read.indexed.latest() === loaded;
    await file.save(read);
    return { knowledge, isTaken, answers: QUESTIONS.map((text) => rolecall.ask(text).answer) };
  }

  /** The same of a service that has nothing saved. */
  async function startAnew() {
    const knowledge = await loadKnowledge(dir);
    const rolecall = createRolecall(knowledge);
    return { knowledge, answers: QUESTIONS.map((text) => rolecall.ask(text).answer) };
  }

  return { dir, data, said, start, startAnew };
}

test('what was saved is taken as it is, and gives the same answers', async () => {
  const { said, start, startAnew } = await openZoos(201);
  expect((await start()).isTaken).toBe(false);
  const { isTaken, ...again } = await start();
  expect(isTaken).toBe(true);
  expect(again).toEqual(await startAnew());
  expect(said).toEqual(['debug index saved', 'info index loaded']);
});

test.each([
  ['just before they were read', 0],
  ['long before', 60_000],
])('of articles written %s, those that changed meanwhile are read', async (_, later) => {
  const { dir, start, startAnew } = await openZoos(201, { now: () => Date.now() + later });
  await start();
  await writeFile(join(dir, 'zoo-7.md'), '# Zoo 7\n\n## Guide\n\nThe guide owns zoo 7.\n');
  await rm(join(dir, 'zoo-12.md'));
  await writeFile(join(dir, 'new.md'), '# Zoo 999\n\n## Keeper\n\nThe keeper owns zoo 999.\n');
  const { isTaken, ...changed } = await start();
  expect(isTaken).toBe(false);
  expect(changed).toEqual(await startAnew());
  expect(changed.answers[0]?.owners.map(({ role }) => role.id)).toEqual(['guide']);
  const { isTaken: isTakenThen, ...then } = await start();
  expect(isTakenThen).toBe(true);
  expect(then).toEqual(await startAnew());
});

test('other roles make other passages of the same articles', async () => {
  const { dir, start, startAnew } = await openZoos(201);
  await start();
  await writeFile(join(dir, 'roles.yaml'), 'roles: [{ id: warden, name: Keeper }]');
  const { knowledge, answers } = await start();
  expect({ knowledge, answers }).toEqual(await startAnew());
});

test.each([
  ['cut off', (file: Buffer) => file.subarray(0, file.length - 10)],
  ['cut off between two frames', (file: Buffer) => file.subarray(0, 36 + file.readUInt32LE(0))],
  ['empty', () => Buffer.alloc(0)],
  [
    'changed',
    (file: Buffer) =>
      Buffer.concat([file.subarray(0, 5_000), Buffer.from('x'), file.subarray(5_001)]),
  ],
  ['no index', () => Buffer.from('These are the last words of somebody who wrote over the index.')],
])('a file that is %s is named, and all is read anew', async (_, spoil) => {
  const { data, said, start, startAnew } = await openZoos(201);
  await start();
  const [name = ''] = await readdir(data);
  await writeFile(join(data, name), spoil(await readFile(join(data, name))));
  const { isTaken, ...again } = await start();
  expect(isTaken).toBe(false);
  expect(again).toEqual(await startAnew());
  expect(said.slice(1)).toEqual([
    'warn saved index cannot be used: all is read anew',
    'debug index saved',
  ]);
  expect((await start()).isTaken).toBe(true);
});

test('a file of another version of the program is not read, and goes when its own is saved', async () => {
  const { data, start } = await openZoos(201);
  await start();
  const [name = ''] = await readdir(data);
  const other = name.replace(/[^-]+$/, '0123456789abcdef');
  await writeFile(join(data, other), await readFile(join(data, name)));
  await rm(join(data, name));
  expect((await start()).isTaken).toBe(false);
  expect(await readdir(data)).toEqual([name]);
});

test('a small folder is read as fast without a file, and has none', async () => {
  const { data, start } = await openZoos(20);
  await start();
  expect(await readdir(data)).toEqual([]);
});

test('only the user of the bot can read it, as it holds the articles', async () => {
  const { data, start } = await openZoos(201);
  await start();
  const [name = ''] = await readdir(data);
  expect((await stat(join(data, name))).mode & 0o777).toBe(0o600);
});

test('a folder that cannot be written to is a warning, and the service goes on', async () => {
  const { data, said, start } = await openZoos(201);
  await rm(data, { recursive: true });
  await writeFile(data, 'no folder');
  onTestFinished(() => chmod(data, 0o600));
  expect((await start()).answers).toHaveLength(QUESTIONS.length);
  expect(said).toEqual(['warn index not saved: the next start reads all articles anew']);
});

test('articles that are newer than the index are not saved with it', async () => {
  const { dir, data, start } = await openZoos(201);
  const log = createLog('silent');
  const file = openIndexFile(data, dir, log);
  const read = await file.load();
  const knowledge = await loadKnowledge(dir, { reader: read.reader });
  finish(prepareRolecall(knowledge, read.indexed));
  await writeFile(join(dir, 'a.md'), '# Zoo A\n\n## Keeper\n\nThe keeper owns zoo A.\n');
  await loadKnowledge(dir, { reader: read.reader });
  await file.save(read);
  expect(await readdir(data)).toEqual([]);
  expect((await start()).isTaken).toBe(false);
  expect(await readdir(data)).toHaveLength(1);
});

test('a folder that has become small leaves nothing of its index', async () => {
  const { dir, data, start } = await openZoos(201);
  await start();
  await rm(join(dir, 'zoo-200.md'));
  await rm(join(dir, 'zoo-199.md'));
  await start();
  expect(await readdir(data)).toEqual([]);
});

test('a program that was replaced since the start does not save what it read', async () => {
  const { data, said, start } = await openZoos(201, { now: () => 0 });
  await start();
  expect(await readdir(data)).toEqual([]);
  expect(said).toEqual(['warn index not saved: the next start reads all articles anew']);
});
