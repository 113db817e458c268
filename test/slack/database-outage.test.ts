import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startFakeSlack } from '../../src/fake-slack/server.ts';
import { fixtures } from '../../src/fake-slack/workspace/fixtures.ts';
import { createLog } from '../../src/log.ts';
import type { BreakerTiming } from '../../src/memory/circuit-breaker.ts';
import { createMemory } from '../../src/memory/memory.ts';
import { startBot } from '../../src/slack/app.ts';
import type { Claims } from '../../src/storage/claims.ts';
import { DatabaseError, type DatabaseTrouble } from '../../src/storage/database-error.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { openMemory, startRig, toConfig, toHandbook } from '../bot.ts';
import { threadOn } from '../builders.ts';
import { readAnswer } from '../storage/rig.ts';
import { readShown } from './read-shown.ts';

const ME = `<@${fixtures.bot}>`;
const COMPARE = `${ME} compare ML engineer and AI developer on career paths`;
const ABOUT = threadOn('x');
const REQUEST = { kind: 'direct', channel: 'D1', ts: '1', thread: '1', user: 'U1', event: {} };
const { ada, general } = fixtures;

/** A memory whose database can be sent away and called back, and what its log says. */
async function openFlaky(timing: BreakerTiming = {}) {
  const { openStorage, database } = await openMemory();
  const storage = openStorage('T1');
  const state = { away: '' as '' | DatabaseTrouble };
  const flaky = <T extends object>(room: T): T =>
    new Proxy(room, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          if (state.away === '') return Reflect.apply(value, target, args);
          return Promise.reject(new DatabaseError(state.away, new Error('out of order')));
        };
      },
    });
  const { threads, claims, answers, feedback, prune } = storage;
  const broken: Storage = {
    threads: flaky(threads),
    claims: flaky(claims),
    answers: flaky(answers),
    feedback: flaky(feedback),
    prune,
  };
  const lines: string[] = [];
  const log = createLog('info', [], { write: (line) => lines.push(line) });
  const memory = createMemory(broken, log, { deadline: 50, rest: 0, ...timing });
  return { memory, storage, database, state, lines };
}

test('with its database gone the bot answers, follows up and compares as if nothing had happened', async () => {
  const { slack, said, quiet, database, log } = await startRig('Socket Mode');
  await database.close();
  const { ts: thread } = slack.people.say(ada, general, COMPARE);
  await said(general, thread);
  slack.people.say(ada, general, 'and model training?', { thread });
  const [, second] = await said(general, thread, 2);
  expect(readShown(second)).toContain('*ML engineer* vs *AI developer* on “model training”');
  for (const delivery of [...slack.deliveries]) await slack.redeliver(delivery);
  await quiet();
  expect(slack.workspace.thread(general, thread)).toHaveLength(4);
  expect(log.filter((line) => line.includes('database is away'))).toHaveLength(1);
});

test('a question that a slow database has not said whose it is stays unacknowledged, and is answered once', async () => {
  const slack = await startFakeSlack({ retryDelays: [0, 500, 500] });
  onTestFinished(() => slack.close());
  const { openStorage } = await openMemory();
  const opens = Date.now() + 4_000;
  const lines: string[] = [];
  const bot = await startBot({
    config: toConfig(slack, 'Socket Mode'),
    rolecall: await toHandbook(),
    log: createLog('info', [], { write: (line) => lines.push(line) }),
    openStorage(team) {
      const storage = openStorage(team);
      const hold: Claims['hold'] = async (...request) => {
        await sleep(Math.max(0, opens - Date.now()));
        return storage.claims.hold(...request);
      };
      return { ...storage, claims: { ...storage.claims, hold } };
    },
  });
  onTestFinished(() => bot.stop());
  const asked = slack.people.say(ada, general, COMPARE);
  await slack.waitUntil((seen) => seen.thread(general, asked.ts)[1], 10_000);
  await slack.settled();
  await bot.idle();
  expect(slack.workspace.thread(general, asked.ts)).toHaveLength(2);
  expect(slack.deliveries.every(({ acknowledged }) => acknowledged)).toBe(true);
  expect(slack.deliveries.some(({ attempts }) => attempts > 1)).toBe(true);
  expect(lines.join('')).not.toContain('database is away');
});

test('with its database gone the bot acknowledges what it has answered, and not before', async () => {
  const { slack, said, database } = await startRig('Socket Mode', {
    slack: { retryDelays: [100, 100, 100, 100] },
    callTimeout: 5_000,
  });
  await database.close();
  slack.faults.next('chat.postMessage', { kind: 'slow', ms: 2_800 });
  const asked = slack.people.say(ada, general, COMPARE);
  await said(general, asked.ts);
  await slack.settled();
  expect(slack.deliveries.some(({ attempts }) => attempts > 1)).toBe(true);
  expect(slack.deliveries.every(({ acknowledged }) => acknowledged)).toBe(true);
  expect(slack.workspace.thread(general, asked.ts)).toHaveLength(2);
});

test('two replicas without their database answer a mention once, of whose two events each gets one', async () => {
  const { slack, said, quiet, database, rolecall, log } = await startRig('Socket Mode');
  const other = await openMemory();
  const lines: string[] = [];
  const second = await startBot({
    config: toConfig(slack, 'Socket Mode'),
    rolecall,
    log: createLog('info', [], { write: (line) => lines.push(line) }),
    openStorage: other.openStorage,
  });
  onTestFinished(() => second.stop());
  await database.close();
  await other.database.close();
  // Slack sends to each connection in turn: with one event in between, each gets either kind of event once.
  const first = slack.people.say(ada, general, COMPARE);
  slack.people.say(ada, general, 'what everybody talks about');
  const next = slack.people.say(ada, general, COMPARE);
  for (const { ts } of [first, next]) await said(general, ts);
  await quiet();
  await second.idle();
  for (const { ts } of [first, next]) {
    expect(slack.workspace.thread(general, ts)).toHaveLength(2);
  }
  const asked = (seen: readonly string[]) => seen.filter((line) => line.includes('"asked"'));
  expect([asked(log).length, asked(lines).length]).toEqual([2, 2]);
});

test('what was answered while the database was away is not answered again by the next process', async () => {
  const { slack, said, quiet, database, rolecall, bot } = await startRig('Socket Mode');
  await database.close();
  const asked = slack.people.say(ada, general, COMPARE);
  await said(general, asked.ts);
  await quiet();
  const [delivery] = slack.deliveries;
  await bot.stop();
  // It was never written, so the thread itself has to tell.
  const { openStorage } = await openMemory();
  const config = toConfig(slack, 'Socket Mode');
  const next = await startBot({ config, rolecall, log: createLog('silent'), openStorage });
  onTestFinished(() => next.stop());
  if (delivery !== undefined) await slack.redeliver(delivery);
  await next.idle();
  expect(slack.workspace.thread(general, asked.ts)).toHaveLength(2);
});

test('what was noted while the database is away is not lost when it is back, which is logged once', async () => {
  const { memory, storage, state, lines } = await openFlaky();
  const { threads, claims } = memory;
  await threads.write('C1', '1', null);
  await threads.markAnswered('C1', '1');
  await claims.hold('before', REQUEST);
  state.away = 'away';
  await threads.write('C1', '1', ABOUT);
  await threads.markTalked('C1', '1');
  expect(await claims.hold('during', REQUEST)).toBe('unsure');
  expect(await claims.hold('answered', REQUEST)).toBe('unsure');
  expect(await claims.takePending()).toEqual([]);
  await claims.settle('before', '2');
  await claims.settle('answered', '3');
  expect(await claims.read('before')).toEqual({ state: 'answered', posted: '2' });
  expect(await claims.read('during')).toBeUndefined();
  expect(await threads.readState('C1', '2')).toBeUndefined();
  state.away = '';
  expect(await threads.read('C1', '1')).toEqual(ABOUT);
  expect(await threads.readState('C1', '1')).toMatchObject({ talked: true });
  await threads.markEnded('C1', '1');
  expect(await threads.readState('C1', '1')).toMatchObject({ answered: true, ended: true });
  expect(await claims.takePending()).toEqual([]);
  expect(await storage.claims.read('before')).toEqual({ state: 'answered', posted: '2' });
  // Another process can take over what is under way, and leaves alone what was answered.
  expect(await storage.claims.read('during')).toEqual({ state: 'accepted' });
  expect(await storage.claims.read('answered')).toEqual({ state: 'answered', posted: '3' });
  const said = lines.map((line) => JSON.parse(line).msg);
  expect(said).toEqual([expect.stringContaining('is away'), 'database is back']);
});

test('a database that is slow is waited for where it matters, and only so long where it does not', async () => {
  const { memory, state, lines } = await openFlaky();
  await memory.threads.write('C1', '1', ABOUT);
  state.away = 'late';
  const held = memory.claims.hold('slow', REQUEST);
  expect(await memory.threads.read('C1', '1')).toEqual(ABOUT);
  expect(await Promise.race([held, sleep(300)])).toBeUndefined();
  state.away = '';
  expect(await held).toBe('held');
  expect(lines).toEqual([]);
});

test('a database that says nothing for long is as good as away', async () => {
  const { memory, state, lines } = await openFlaky({ silence: 500 });
  state.away = 'late';
  expect(await memory.claims.hold('silent', REQUEST)).toBe('unsure');
  expect(lines.join('')).toContain('database is away');
});

test('one statement that is refused is no outage', async () => {
  const { memory, state, lines } = await openFlaky({ rest: 60_000 });
  state.away = 'refused';
  expect(await memory.claims.hold('odd', REQUEST)).toBe('unsure');
  state.away = '';
  expect(await memory.claims.hold('even', REQUEST)).toBe('held');
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual(['database refused a statement']);
});

test('votes and answers that cannot be kept keep nobody waiting', async () => {
  const { memory, database, state } = await openFlaky();
  const { answers, feedback } = memory;
  const at = { channel: 'C1', ts: '1', intent: 'search', roles: [], topic: null, question: null };
  for (const away of ['away', ''] as const) {
    state.away = away;
    await answers.write(at);
    await feedback.vote('C1', '1', 'U1', 'up');
    await feedback.explain('C1', '1', 'U2', 'too long');
    await feedback.writeGap(at);
    const isKept = away === '';
    expect(await readAnswer(database, '1')).toEqual(isKept ? at : undefined);
  }
});

test('votes hold while the database is away, and are its own when it is back', async () => {
  const { memory, storage, state } = await openFlaky();
  const { claims, feedback } = memory;
  await feedback.vote('C1', '1', 'U1', 'up');
  await feedback.vote('C1', '1', 'U2', 'up');
  state.away = 'away';
  await feedback.explain('C1', '1', 'U1', 'too long');
  await feedback.vote('C1', '1', 'U1', 'down');
  await feedback.vote('C1', '1', 'U3', 'down');
  await feedback.vote('C1', '1', 'U3', 'up');
  await feedback.vote('C1', '2', 'U4', 'up');
  const newer = [
    { person: 'U1', vote: 'down', reason: 'too long' },
    { person: 'U3', vote: 'up', reason: null },
  ];
  expect(await feedback.readVotes('C1', '1')).toEqual(newer);
  await claims.takePending();
  state.away = '';
  await claims.takePending();
  const votes = await storage.feedback.readVotes('C1', '1');
  expect(votes).toHaveLength(3);
  expect(votes).toEqual(expect.arrayContaining(newer));
  await storage.feedback.vote('C1', '1', 'U3', 'down');
  expect(await feedback.readVotes('C1', '1')).toEqual(await storage.feedback.readVotes('C1', '1'));
});

test('no more than so much is noted while the database is away', async () => {
  const { memory, storage, state } = await openFlaky();
  state.away = 'away';
  for (let index = 0; index < 5_100; index += 1) await memory.claims.settle(`${index}`, null);
  await storage.claims.hold('0', REQUEST);
  await storage.claims.hold('5099', REQUEST);
  state.away = '';
  await memory.claims.takePending();
  expect(await storage.claims.read('0')).toEqual({ state: 'accepted' });
  await vi.waitFor(async () => {
    expect(await storage.claims.read('5099')).toMatchObject({ state: 'answered' });
  });
});
