import { describe, expect, test, vi } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import type { Rolecall } from '../../../src/rolecall.ts';
import { MODES, startRig } from '../../bot.ts';
import { readShown } from '../read-shown.ts';

const ME = `<@${fixtures.bot}>`;
const QUESTION = `${ME} who owns model training?`;
const APOLOGY = /^I could not answer because something broke .*reference: `\S+`\.$/;

const broken: Rolecall = {
  catalog() {
    throw new Error('the index is on fire');
  },
  ask() {
    throw new Error('the index is on fire');
  },
};

describe.each(MODES)('over %s', (mode) => {
  test('a fault is logged once and told the asker once, with the next step', async () => {
    const { slack, said, quiet, log } = await startRig(mode, { rolecall: broken });
    const asked = slack.people.say(fixtures.ada, fixtures.general, QUESTION);
    const [reply] = await said(fixtures.general, asked.ts);
    expect(readShown(reply)).toMatch(APOLOGY);
    await quiet();
    expect(slack.workspace.thread(fixtures.general, asked.ts)).toHaveLength(2);
    const lines = log.filter((line) => line.includes('on fire'));
    expect(lines).toHaveLength(1);
    const { reference } = JSON.parse(lines[0] ?? '{}');
    expect(readShown(reply)).toContain(reference);
    expect(lines.join('')).not.toContain('who owns');
  });

  test('whoever typed a command is told of a fault alone', async () => {
    const { slack } = await startRig(mode, { rolecall: broken });
    await slack.people.command(fixtures.ada, fixtures.general, '/who-owns', 'model training');
    const told = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
    expect(readShown(told)).toMatch(APOLOGY);
    expect(slack.workspace.messages(fixtures.general)).toEqual([]);
  });

  test('whoever did not ask the bot is not told of its faults', async () => {
    const { slack, quiet, log } = await startRig(mode, {
      rolecall: broken,
      env: { ANSWER_CHANNELS: fixtures.general },
    });
    slack.people.say(fixtures.ada, fixtures.general, 'who owns model training?');
    await vi.waitFor(() => expect(log.join('')).toContain('on fire'));
    await quiet();
    expect(slack.workspace.messages(fixtures.general)).toHaveLength(1);
  });

  test('where the bot may not post, the asker is told alone', async () => {
    const { slack, log } = await startRig(mode);
    slack.people.say(fixtures.ada, fixtures.archive, QUESTION);
    const [told] = await slack.waitUntil((seen) => {
      const messages = seen.messages(fixtures.adaDm);
      return messages.length > 0 ? messages : undefined;
    });
    expect(readShown(told)).toMatch(APOLOGY);
    expect(log.join('')).toContain('question not answered');
  });

  test('where not even the apology can be posted, the log says so', async () => {
    const { slack, log } = await startRig(mode);
    slack.faults.next('chat.postMessage', { kind: 'refused', code: 'is_archived' }, 9);
    slack.people.say(fixtures.ada, fixtures.archive, QUESTION);
    await vi.waitFor(() => expect(log.join('')).toContain('asker not told of the failure'));
    expect(log.join('')).toContain('question not answered');
  });

  test('a command whose answer cannot be posted for long is told its asker alone', async () => {
    const { slack } = await startRig(mode);
    slack.faults.next('chat.postMessage', { kind: 'rate-limited', retryAfter: 3_600 });
    await slack.people.command(fixtures.ada, fixtures.general, '/who-owns', 'model training');
    const told = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
    expect(readShown(told)).toMatch(APOLOGY);
  });

  test('a full channel is waited for, and the answer comes once', async () => {
    const { slack, said, quiet } = await startRig(mode);
    slack.faults.next('chat.postMessage', { kind: 'rate-limited', retryAfter: 0 }, 2);
    const asked = slack.people.say(fixtures.ada, fixtures.general, QUESTION);
    await said(fixtures.general, asked.ts);
    await quiet();
    expect(slack.workspace.thread(fixtures.general, asked.ts)).toHaveLength(2);
  });

  test('a wait that is too long to wait for is told instead', async () => {
    const { slack, said } = await startRig(mode);
    slack.faults.next('chat.postMessage', { kind: 'rate-limited', retryAfter: 3_600 });
    const asked = slack.people.say(fixtures.ada, fixtures.general, QUESTION);
    const [reply] = await said(fixtures.general, asked.ts);
    expect(readShown(reply)).toMatch(APOLOGY);
  });

  test.each(['error', 'drop', 'hang'] as const)(
    'a post that ends in "%s" still makes exactly one answer',
    async (kind) => {
      const { slack, said, quiet } = await startRig(mode);
      slack.faults.next('chat.postMessage', { kind });
      const asked = slack.people.say(fixtures.ada, fixtures.general, QUESTION);
      const [reply] = await said(fixtures.general, asked.ts);
      expect(readShown(reply)).toContain('ML engineer');
      await quiet();
      expect(slack.workspace.thread(fixtures.general, asked.ts)).toHaveLength(2);
    },
  );

  test("a command's post that Slack did but did not answer is found again", async () => {
    const { slack, said, quiet } = await startRig(mode);
    slack.faults.next('chat.postMessage', { kind: 'drop' });
    await slack.people.command(fixtures.ada, fixtures.general, '/who-owns', 'model training');
    const short = await slack.waitUntil((seen) => seen.messages(fixtures.general)[0]);
    await said(fixtures.general, short.ts);
    await quiet();
    expect(slack.workspace.messages(fixtures.general)).toHaveLength(2);
  });

  test('a call that hangs delays nobody else', async () => {
    const { slack, said } = await startRig(mode);
    slack.faults.next('chat.postMessage', { kind: 'hang' });
    const stuck = slack.people.say(fixtures.ada, fixtures.general, QUESTION);
    await slack.settled();
    const other = slack.people.say(fixtures.grace, fixtures.general, QUESTION);
    await said(fixtures.general, other.ts);
    expect(slack.workspace.thread(fixtures.general, stuck.ts)).toHaveLength(1);
    await said(fixtures.general, stuck.ts);
  });

  test('a stop waits for the answers under way', async () => {
    const { slack, bot } = await startRig(mode);
    slack.faults.next('chat.postMessage', { kind: 'slow', ms: 300 });
    const asked = slack.people.say(fixtures.ada, fixtures.general, QUESTION);
    await slack.settled();
    await bot.stop();
    expect(slack.workspace.thread(fixtures.general, asked.ts)).toHaveLength(2);
  });
});

test('messages that are asked for while one is being answered wait only for their own thread', async () => {
  const { slack, said } = await startRig('Socket Mode');
  const asked = slack.people.say(fixtures.ada, fixtures.general, QUESTION);
  await said(fixtures.general, asked.ts);
  slack.faults.next('chat.postMessage', { kind: 'slow', ms: 200 });
  const thread = asked.ts;
  slack.people.say(fixtures.ada, fixtures.general, `${ME} who owns prompt design?`, { thread });
  slack.people.say(fixtures.ada, fixtures.general, `${ME} help`, { thread });
  const [, slow, quick] = await said(fixtures.general, thread, 3);
  expect(readShown(slow)).toContain('AI developer');
  expect(readShown(quick)).toContain('Ask me about roles');
});

test('a question asked while Socket Mode reconnects is answered when Slack sends it again', async () => {
  const { slack, said } = await startRig('Socket Mode', {
    slack: { retryDelays: [1_000, 1_000, 2_000, 2_000, 2_000] },
  });
  slack.socketClients.refresh();
  await vi.waitFor(() => expect(slack.socketClients.size).toBe(0));
  const asked = slack.people.say(fixtures.ada, fixtures.general, QUESTION);
  await vi.waitFor(() => expect(slack.socketClients.size).toBe(1), 10_000);
  await said(fixtures.general, asked.ts);
});
