import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { fixtures, team } from '../../../src/fake-slack/workspace/fixtures.ts';
import { createLog } from '../../../src/log.ts';
import { startBot } from '../../../src/slack/app.ts';
import type { PendingRequest } from '../../../src/storage/claims.ts';
import { createStorage } from '../../../src/storage/storage.ts';
import { openMemory, type Rig, startRig, toConfig } from '../../bot.ts';
import { folder } from '../../helpers.ts';
import { dump, pass } from '../../storage/rig.ts';
import { readShown } from '../read-shown.ts';

const ME = `<@${fixtures.bot}>`;
const QUESTION = 'who owns model training?';
/** Short enough to wait out, long enough for a busy machine to renew it. */
const LEASE_MS = 900;
const HOUR_MS = 60 * 60_000;
const { ada, general } = fixtures;

function mention(ts: string, text = QUESTION): PendingRequest {
  const place = { channel: general, ts, thread: ts, user: ada };
  return { kind: 'mention', ...place, event: { text, toOthers: false } };
}

/** Another replica of the rig's bot. */
function replicaOf({ database }: Rig) {
  const identity = { team: team.id, replica: randomUUID(), keepQuestions: false };
  return createStorage(database, { ...identity, lease: LEASE_MS }).claims;
}

function posts({ slack }: Rig): number {
  return slack.calls.filter(({ method }) => method === 'chat.postMessage').length;
}

test('what a process accepted and did not answer before it died is answered by another', async () => {
  const rig = await startRig('Socket Mode', { lease: LEASE_MS });
  const { slack, said } = rig;
  const { ts } = slack.workspace.post(general, { user: ada, text: 'asked of a process that dies' });
  const dead = replicaOf(rig);
  await dead.hold(`${general}:${ts}`, mention(ts));
  const [reply] = await said(general, ts);
  expect(readShown(reply)).toContain('ML engineer');
  await vi.waitFor(async () => {
    const claim = await dead.read(`${general}:${ts}`);
    expect(claim).toEqual({ state: 'answered', posted: reply?.ts });
  });
});

test('so is a command, for all to see or where only its asker may see it; what nobody understands is not', async () => {
  const rig = await startRig('Socket Mode', { lease: LEASE_MS });
  const dead = replicaOf(rig);
  const event = {
    id: 't1',
    name: '/who-owns',
    text: 'model training',
    responseUrl: 'http://x.invalid',
  };
  const place = { channel: general, ts: '', thread: '', user: ada };
  await dead.hold('t0', { kind: 'telepathy', ...place, event: { text: 7 } });
  await dead.hold('t1', { kind: 'command', ...place, event });
  const short = await rig.slack.waitUntil((seen) => seen.messages(general)[0]);
  expect(readShown(short)).toContain('ML engineer');
  await vi.waitFor(async () => {
    expect(await dead.read('t0')).toEqual({ state: 'answered', posted: null });
    expect(await dead.read('t1')).toEqual({ state: 'answered', posted: short.ts });
  });
});

test('a question whose words were not kept is answered with how to ask', async () => {
  const rig = await startRig('Socket Mode', { lease: LEASE_MS });
  const { ts } = rig.slack.workspace.post(general, { user: ada, text: 'asked long ago' });
  const dead = replicaOf(rig);
  await dead.hold(`${general}:${ts}`, { ...mention(ts), event: {} });
  const [reply] = await rig.said(general, ts);
  expect(readShown(reply)).toContain('Ask me about roles');
});

test('an answer that went out before its process died is found in its thread, and not posted again', async () => {
  const url = `file:${join(await folder({}), 'rolecall.db')}`;
  const first = await startRig('signed HTTP', { databaseUrl: url, lease: LEASE_MS });
  const { slack, said, rolecall } = first;
  slack.faults.next('chat.postMessage', { kind: 'drop' });
  slack.faults.next('conversations.replies', { kind: 'hang' });
  const asked = slack.people.say(ada, general, `${ME} ${QUESTION}`);
  await said(general, asked.ts);
  // From now on it is as good as dead: nobody hears of it any more.
  await first.database.close();
  const lines: string[] = [];
  const log = createLog('info', [], { write: (line) => lines.push(line) });
  const { database, openStorage } = await openMemory(url, { lease: LEASE_MS });
  const config = toConfig(slack, 'signed HTTP');
  const second = await startBot({ config, rolecall, log, openStorage });
  onTestFinished(() => second.stop());
  const { claims } = openStorage(team.id);
  const [reply] = await said(general, asked.ts);
  await vi.waitFor(
    async () => {
      const claim = await claims.read(`${general}:${asked.ts}`);
      expect(claim).toEqual({ state: 'answered', posted: reply?.ts });
    },
    { timeout: 5_000 },
  );
  expect(lines.join('')).toContain('answering abandoned requests');
  expect(posts(first)).toBe(1);
  await second.stop();
  await database.close();
});

/** From now on this process has stood still for `ms`, by one of its clocks. */
function standStill(clock: 'steady' | 'wall', ms: number): void {
  const [owner, now] = clock === 'steady' ? [performance, performance.now()] : [Date, Date.now()];
  const begun = process.hrtime.bigint();
  const passed = () => Number(process.hrtime.bigint() - begun) / 1e6;
  const stub = vi.spyOn(owner as Pick<typeof Date, 'now'>, 'now');
  stub.mockImplementation(() => now + passed() + ms);
  onTestFinished(() => stub.mockRestore());
}

test.each(['steady', 'wall'] as const)(
  'a question that another replica took over is left to it, by the %s clock',
  async (clock) => {
    const rig = await startRig('Socket Mode');
    const { slack, log } = rig;
    const { ts: thread } = slack.people.say(ada, general, 'good morning');
    slack.faults.next('conversations.replies', { kind: 'slow', ms: 500 });
    slack.people.say(ada, general, `${ME} ${QUESTION}`, { thread });
    await slack.settled();
    await pass(rig.database, HOUR_MS / 6);
    standStill(clock, HOUR_MS / 6);
    const taken = await replicaOf(rig).takePending();
    expect(taken).toHaveLength(1);
    await vi.waitFor(() => expect(log.join('')).toContain('lease lost to another replica'));
    expect(posts(rig)).toBe(0);
  },
);

test('where neither answer nor apology could be posted, the answer comes when Slack is back', async () => {
  const { slack, said, log } = await startRig('Socket Mode', { lease: LEASE_MS });
  slack.faults.next('chat.postMessage', { kind: 'rate-limited', retryAfter: 3_600 }, 2);
  const asked = slack.people.say(ada, general, `${ME} ${QUESTION}`);
  const [reply] = await said(general, asked.ts);
  expect(readShown(reply)).toContain('ML engineer');
  expect(log.join('')).toContain('asker not told of the failure');
  expect(slack.workspace.thread(general, asked.ts)).toHaveLength(2);
});

test('a process that ends by a fault does not renew what may have brought it down', async () => {
  const { slack, bot, database } = await startRig('Socket Mode', { lease: LEASE_MS });
  const { ts: thread } = slack.people.say(ada, general, 'good morning');
  slack.faults.next('conversations.replies', { kind: 'hang' }, 9);
  slack.people.say(ada, general, `${ME} ${QUESTION}`, { thread });
  await slack.settled();
  await database.run('UPDATE rolecall_deliveries SET tries = 3');
  await bot.stop({ afterFault: true, patience: 800 });
  const rows = await database.query(
    z.object({ tries: z.number() }),
    'SELECT tries FROM rolecall_deliveries',
  );
  expect(rows).toEqual([{ tries: 3 }]);
});

test('a question is kept no longer than it waits for its answer', async () => {
  const rig = await startRig('Socket Mode');
  const asked = rig.slack.people.say(ada, general, `${ME} ${QUESTION}`);
  await rig.said(general, asked.ts);
  await vi.waitFor(async () => {
    expect(await dump(rig.database, 'rolecall_deliveries')).not.toContain('model training');
  });
});

test('what another version stored and this one cannot read is settled, and says so or nothing', async () => {
  const rig = await startRig('Socket Mode', { lease: LEASE_MS });
  const dead = replicaOf(rig);
  const place = { channel: general, ts: '', thread: '', user: ada };
  await dead.hold('older click', { kind: 'click', ...place, event: {} });
  await dead.hold('unreadable', { kind: 'click', ...place, event: {} });
  await rig.database.run("UPDATE rolecall_deliveries SET work = '[]' WHERE delivery = ?", [
    'unreadable',
  ]);
  await vi.waitFor(
    async () => {
      for (const key of ['older click', 'unreadable'])
        expect(await dead.read(key)).toEqual({ state: 'answered', posted: null });
    },
    { timeout: 5_000 },
  );
  const said = rig.log.map((line) => JSON.parse(line)).filter(({ reference }) => reference);
  expect(said.map(({ msg, reference }) => [msg, reference])).toEqual([
    ['request of another version not read', 'unreadable'],
  ]);
  expect(posts(rig)).toBe(0);
  expect(rig.slack.workspace.ephemerals()).toEqual([]);
});
