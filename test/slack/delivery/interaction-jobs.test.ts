import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { fixtures, team } from '../../../src/fake-slack/workspace/fixtures.ts';
import {
  type ButtonClick,
  chosenToRequest,
  clickToRequest,
  occurrenceToRequest,
} from '../../../src/slack/delivery/interaction-request.ts';
import { createStorage } from '../../../src/storage/storage.ts';
import { MODES, type Rig, startRig } from '../../bot.ts';
import { pass } from '../../storage/rig.ts';
import { answered, at, ME } from '../handlers/answered-mention.ts';
import { choose } from '../read-shown.ts';

const QUESTION = 'who owns model training?';
/** Short enough to wait out, long enough for a busy machine to renew it. */
const LEASE_MS = 900;
const { ada, grace, general, adaDm, bot } = fixtures;
const REFUSED = { kind: 'refused', code: 'fatal_error' } as const;

/** A replica that accepts and then falls silent. */
function silentReplica({ database }: Rig) {
  const identity = { team: team.id, replica: randomUUID(), keepQuestions: false };
  return createStorage(database, { ...identity, lease: LEASE_MS }).claims;
}

describe.each(MODES)('over %s', (mode) => {
  test('a choice that failed may be made again, as it was told', async () => {
    const rig = await startRig(mode);
    const { slack, said, quiet } = rig;
    const reply = await answered(rig, 'compare ML engineer');
    slack.faults.next('chat.postMessage', REFUSED);
    await slack.people.click(grace, at(reply), 'ask:0');
    await slack.waitUntil((seen) => seen.ephemerals(grace)[0]);
    await quiet();
    await slack.people.click(grace, at(reply), 'ask:0');
    await said(general, String(reply.thread_ts), 2);
    await quiet();
    expect(slack.workspace.thread(general, String(reply.thread_ts))).toHaveLength(3);
  });

  test('so may a message be chosen again, which is then answered for all', async () => {
    const { slack, said, quiet } = await startRig(mode);
    const { ts } = slack.people.say(ada, general, QUESTION);
    slack.faults.next('chat.postMessage', REFUSED);
    await slack.people.shortcut(grace, 'answer-message', { channel: general, ts });
    await slack.waitUntil((seen) => seen.ephemerals(grace)[0]);
    await quiet();
    await slack.people.shortcut(grace, 'answer-message', { channel: general, ts });
    await said(general, ts);
    await quiet();
    expect(slack.workspace.ephemerals(grace).map((one) => one.text)).toHaveLength(1);
  });

  test('and a private answer be shown again, and a channel be joined again', async () => {
    const { slack, quiet } = await startRig(mode);
    await slack.people.command(ada, general, '/who-owns', 'payroll');
    const no = await slack.waitUntil((seen) => seen.ephemerals(ada)[0]);
    slack.faults.next('chat.postMessage', REFUSED);
    await choose(slack, ada, no, 'show');
    await quiet();
    await choose(slack, ada, no, 'show');
    await slack.waitUntil((seen) => seen.messages(general).find(({ user }) => user === bot));
    slack.faults.next('chat.postMessage', REFUSED);
    slack.people.join(bot, fixtures.random);
    await quiet();
    slack.people.leave(bot, fixtures.random);
    slack.people.join(bot, fixtures.random);
    await slack.waitUntil((seen) =>
      seen.messages(fixtures.random).find(({ text }) => text.includes('Hello!')),
    );
  });
});

test('what a process accepted of clicks, shortcuts, forms and joins, another does when it dies', async () => {
  const rig = await startRig('Socket Mode', { lease: LEASE_MS });
  const { slack, said, quiet } = rig;
  const reply = await answered(rig, 'compare ML engineer');
  await quiet();
  const chosen = slack.people.say(ada, general, QUESTION);
  const dead = silentReplica(rig);
  const value = JSON.stringify(['what does the AI developer do?']);
  const nowhere = { triggerId: 'gone', responseUrl: 'http://127.0.0.1:9/' };
  const click: ButtonClick = {
    ...nowhere,
    ...{ action: 'ask', user: grace, value, channel: general, isPrivate: false },
    ...{ ts: reply.ts, thread: String(reply.thread_ts) },
  };
  await dead.hold('ask', clickToRequest(click));
  await dead.hold('why', clickToRequest({ ...click, action: 'why' }));
  await dead.hold('vote', clickToRequest({ ...click, action: 'vote', value: 'down', user: ada }));
  const open = { ...click, action: 'compare', channel: '', ts: '', thread: undefined };
  await dead.hold('open', clickToRequest({ ...open, user: ada, isPrivate: true }));
  const { ts, text } = chosen;
  const message = {
    channel: general,
    ts,
    thread: ts,
    text,
    user: grace,
    isOwn: false,
    isRepeat: false,
  };
  await dead.hold('shortcut', chosenToRequest({ ...message, ...nowhere }));
  const form = { first: 'ml-engineer', second: 'ai-developer', topic: '' };
  await dead.hold('form', occurrenceToRequest({ kind: 'comparison', user: ada, form }));
  await dead.hold('welcome', occurrenceToRequest({ kind: 'welcome', channel: fixtures.leads }));
  await pass(rig.database, 2 * LEASE_MS);
  await said(general, String(reply.thread_ts), 2);
  await said(general, ts);
  await vi.waitFor(
    () => {
      // What one person saw cannot be looked for: under load, a short lease may have it said twice.
      expect(slack.workspace.ephemerals(grace).length).toBeGreaterThan(0);
      expect(slack.workspace.ephemerals(ada)[0]?.text).toContain('Noted as not helpful');
      const direct = slack.workspace.messages(adaDm).map((one) => one.text);
      expect(direct.join('\n')).toContain('took me too long to open');
      expect(direct.join('\n')).toContain('*ML engineer* vs *AI developer*');
      expect(slack.workspace.messages(fixtures.leads)[0]?.text).toContain('Hello!');
    },
    { timeout: 10_000 },
  );
  const alone = slack.workspace.ephemerals().map((one) => one.text);
  expect(alone.join('\n')).not.toContain('broke on my side');
});

test('a vote that was stored by a process which died before it could say so is said by the next', async () => {
  const rig = await startRig('Socket Mode', { lease: LEASE_MS });
  const { slack, quiet, storage } = rig;
  const { ts, thread_ts } = await answered(rig, QUESTION);
  await quiet();
  for (const [user, value] of [
    [ada, 'up'],
    [grace, 'down'],
  ] as const) {
    await storage.feedback.vote(general, ts, user, value);
    const place = { channel: general, ts, thread: String(thread_ts), isPrivate: false };
    const click = { ...place, user, action: 'vote', value, triggerId: 'gone', responseUrl: '' };
    await silentReplica(rig).hold(`vote ${user}`, clickToRequest(click));
  }
  await pass(rig.database, 2 * LEASE_MS);
  await vi.waitFor(
    () => {
      expect(slack.workspace.ephemerals(ada)[0]?.text).toContain('Noted as helpful');
      expect(slack.workspace.ephemerals(grace)[0]?.text).toContain('Noted as not helpful');
    },
    { timeout: 10_000 },
  );
});

test('what one person was told is said again where its process died before it could note that, and never after', async () => {
  const rig = await startRig('Socket Mode', { lease: LEASE_MS });
  const { slack, quiet, database } = rig;
  await slack.people.command(ada, general, '/who-owns', 'payroll');
  await quiet();
  const told = () => slack.workspace.ephemerals(ada).map((one) => one.text);
  expect(told()).toHaveLength(1);
  // What was noted is not taken up, however long ago.
  await pass(database, 2 * LEASE_MS);
  await sleep(LEASE_MS);
  expect(told()).toHaveLength(1);

  const { response_url: responseUrl } = slack.deliveries.at(-1)?.payload ?? {};
  const event = { id: 'gone', name: '/who-owns', text: 'payroll', responseUrl };
  const work = { kind: 'command', channel: general, ts: '', thread: '', user: ada, event };
  const sql =
    'UPDATE rolecall_deliveries SET answered_at = NULL, posted = NULL, work = ?, lease_until = 0';
  await database.run(sql, [JSON.stringify(work)]);
  await vi.waitFor(() => expect(told()).toHaveLength(2), { timeout: 5_000 });
  await quiet();
  await pass(database, 2 * LEASE_MS);
  await sleep(LEASE_MS);
  expect(told()).toHaveLength(2);
  expect(new Set(told()).size).toBe(1);
});

test('a private message whose response was lost is sent again, so that nobody waits for nothing', async () => {
  const rig = await startRig('Socket Mode');
  const { slack, quiet } = rig;
  const reply = await answered(rig, QUESTION);
  slack.faults.next('chat.postEphemeral', { kind: 'drop' });
  await choose(slack, grace, reply, 'why');
  await quiet();
  // Whether the first came through cannot be seen.
  expect(slack.workspace.ephemerals(grace)).toHaveLength(2);
});

test('a process that waited for Slack posts nothing when another took the question over meanwhile', async () => {
  const rig = await startRig('Socket Mode');
  const { slack, log, database } = rig;
  slack.faults.next('chat.postMessage', { kind: 'rate-limited', retryAfter: 2 });
  const asked = slack.people.say(ada, general, `${ME} ${QUESTION}`);
  await slack.settled();
  await vi.waitFor(() => expect(log.join('')).toContain('"asked"'));
  await pass(database, 10 * 60_000);
  expect(await silentReplica(rig).takePending()).toHaveLength(1);
  await vi.waitFor(() => expect(log.join('')).toContain('lease lost'), { timeout: 8_000 });
  expect(slack.workspace.thread(general, asked.ts)).toHaveLength(1);
});

test('what comes too late to be answered gets an apology, unless its answer is there', async () => {
  const rig = await startRig('Socket Mode', { lease: LEASE_MS });
  const { slack, said, log } = rig;
  const { ts } = slack.workspace.post(general, { user: ada, text: 'asked of a process that dies' });
  const place = { channel: general, ts, thread: ts, user: ada };
  const event = { text: QUESTION, toOthers: false };
  await silentReplica(rig).hold(`${general}:${ts}`, { kind: 'mention', ...place, event });
  await pass(rig.database, 20 * 60_000);
  const [apology] = await said(general, ts);
  expect(apology?.text).toContain('something broke on my side');
  await vi.waitFor(() => expect(log.join('')).toContain('question given up'));
});

test('a question whose process apologised and died is not answered as well', async () => {
  const rig = await startRig('Socket Mode', { lease: LEASE_MS });
  const { slack, said, quiet, database } = rig;
  slack.faults.next('chat.postMessage', REFUSED);
  const { ts } = slack.people.say(ada, general, `${ME} ${QUESTION}`);
  const [apology] = await said(general, ts);
  expect(apology?.text).toContain('something broke on my side');
  await quiet();
  // As it was before the process could settle it.
  const place = { channel: general, ts, thread: ts, user: ada };
  const work = { kind: 'mention', ...place, event: { text: QUESTION, toOthers: false } };
  const sql = `UPDATE rolecall_deliveries SET answered_at = NULL, posted = NULL, work = ?, lease_until = 0
    WHERE delivery = ?`;
  await database.run(sql, [JSON.stringify(work), `${general}:${ts}`]);
  const { claims } = rig.storage;
  await vi.waitFor(
    async () => {
      const claim = await claims.read(`${general}:${ts}`);
      expect(claim).toEqual({ state: 'answered', posted: apology?.ts });
    },
    { timeout: 5_000 },
  );
  expect(slack.workspace.thread(general, ts)).toHaveLength(2);
});
