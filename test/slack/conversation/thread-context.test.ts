import { describe, expect, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { createLog } from '../../../src/log.ts';
import { startBot } from '../../../src/slack/app.ts';
import type { Bot } from '../../../src/slack/lifecycle.ts';
import { openMemory, type Rig, startRig, toConfig } from '../../bot.ts';
import { readShown } from '../read-shown.ts';

const ME = `<@${fixtures.bot}>`;
const COMPARE = 'ML engineer vs AI developer on career paths';
const CAREER = 'what are the career paths of an ML engineer?';
const FOLLOW_UP = `${ME} and the first one?`;

/** The same bot, started anew in the same workspace: it remembers nothing. */
async function restart({ slack, bot, rolecall }: Rig): Promise<Bot> {
  await bot.stop();
  const config = toConfig(slack, 'Socket Mode');
  const { openStorage } = await openMemory();
  return startBot({ config, rolecall, log: createLog('silent'), openStorage, callTimeout: 1_000 });
}

function reads({ slack }: Rig): number {
  return slack.calls.filter(({ method }) => method === 'conversations.replies').length;
}

describe('after a restart a follow-up still knows what its thread is about', () => {
  test('in a thread that began with a mention, which is read once', async () => {
    const rig = await startRig('Socket Mode');
    const { slack, said } = rig;
    slack.people.say(fixtures.kurt, fixtures.general, 'nice weather');
    const { ts: thread } = slack.people.say(
      fixtures.ada,
      fixtures.general,
      `${ME} compare ${COMPARE}`,
    );
    const before = await said(fixtures.general, thread);
    slack.people.say(fixtures.kurt, fixtures.general, 'I would have asked about prompt design', {
      thread,
    });
    const bot = await restart(rig);
    slack.people.say(fixtures.ada, fixtures.general, `${ME} and model training?`, { thread });
    const replies = await said(fixtures.general, thread, before.length + 1);
    expect(readShown(replies.at(-1))).toContain(
      '*ML engineer* vs *AI developer* on “model training”',
    );
    slack.people.say(fixtures.ada, fixtures.general, `${ME} and career paths?`, { thread });
    await said(fixtures.general, thread, replies.length + 1);
    expect(reads(rig)).toBe(1);
    await bot.stop();
  });

  test('in a direct message', async () => {
    const rig = await startRig('Socket Mode');
    const { slack, said } = rig;
    const { ts: thread } = slack.people.say(
      fixtures.ada,
      fixtures.adaDm,
      'What does the ML engineer do?',
    );
    const before = await said(fixtures.adaDm, thread);
    const bot = await restart(rig);
    slack.people.say(fixtures.ada, fixtures.adaDm, 'and career paths?', { thread });
    const replies = await said(fixtures.adaDm, thread, before.length + 1);
    expect(readShown(replies.at(-1))).toContain('on *ML engineer* and “career paths”');
    await bot.stop();
  });

  test('under the answer of a command', async () => {
    const rig = await startRig('Socket Mode');
    const { slack, said } = rig;
    await slack.people.command(fixtures.ada, fixtures.general, '/role-compare', COMPARE);
    const { ts: thread } = await slack.waitUntil((seen) => seen.messages(fixtures.general)[0]);
    const bot = await restart(rig);
    slack.people.say(fixtures.ada, fixtures.general, `${ME} and model training?`, { thread });
    const replies = await said(fixtures.general, thread);
    expect(readShown(replies.at(-1))).toContain(
      '*ML engineer* vs *AI developer* on “model training”',
    );
    await bot.stop();
  });
});

describe('of what a thread says, the questions that the bot replied to are its context', () => {
  test('not what others say before the reply, nor what the bot says by itself', async () => {
    const rig = await startRig('Socket Mode');
    const { slack, said } = rig;
    await rig.bot.stop();
    const { ts: thread } = slack.people.say(fixtures.kurt, fixtures.general, 'we hire');
    const reply = { user: fixtures.bot, text: 'Something.', thread_ts: thread };
    slack.workspace.post(fixtures.general, reply);
    slack.workspace.post(fixtures.general, reply);
    slack.people.say(fixtures.kurt, fixtures.general, 'nice weather', { thread });
    slack.people.say(fixtures.ada, fixtures.general, `${ME} compare ${COMPARE}`, { thread });
    slack.people.say(fixtures.kurt, fixtures.general, 'who owns prompt design?', { thread });
    slack.workspace.post(fixtures.general, reply);
    const bot = await restart(rig);
    slack.people.say(fixtures.ada, fixtures.general, `${ME} and model training?`, { thread });
    const replies = await said(fixtures.general, thread, 4);
    expect(readShown(replies.at(-1))).toContain(
      '*ML engineer* vs *AI developer* on “model training”',
    );
    await bot.stop();
  });

  test('but a follow-up without a mention, whatever was said before it', async () => {
    const rig = await startRig('Socket Mode');
    const { slack, said } = rig;
    await rig.bot.stop();
    const { ts: thread } = slack.people.say(fixtures.ada, fixtures.general, `${ME} who is late?`);
    const reply = { user: fixtures.bot, text: 'Something.', thread_ts: thread };
    slack.workspace.post(fixtures.general, reply);
    slack.people.say(fixtures.kurt, fixtures.general, 'who owns prompt design?', { thread });
    slack.people.say(fixtures.ada, fixtures.general, CAREER, { thread });
    slack.workspace.post(fixtures.general, reply);
    const bot = await restart(rig);
    slack.people.say(fixtures.ada, fixtures.general, `${ME} and for an AI developer?`, { thread });
    const replies = await said(fixtures.general, thread, 3);
    expect(readShown(replies.at(-1))).toContain('“career paths”');
    await bot.stop();
  });
});

test('a thread without a question is read back once', async () => {
  const rig = await startRig('Socket Mode');
  const { slack } = rig;
  const { ts: thread } = slack.people.say(fixtures.kurt, fixtures.general, 'hello all');
  for (const [index, text] of ['who owns the lake?', 'who owns the sea?'].entries()) {
    const { ts } = slack.people.say(fixtures.kurt, fixtures.general, text, { thread });
    await slack.people.shortcut(fixtures.ada, 'answer-message', { channel: fixtures.general, ts });
    await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[index]);
  }
  expect(reads(rig)).toBe(1);
});

test('a thread that cannot be read back does not keep a question from its answer', async () => {
  const { slack, said, log } = await startRig('Socket Mode');
  const { ts: thread } = slack.people.say(fixtures.ada, fixtures.general, 'hello all');
  slack.faults.next('conversations.replies', { kind: 'rate-limited', retryAfter: 3_600 });
  slack.people.say(fixtures.ada, fixtures.general, `${ME} who owns model training?`, { thread });
  const [reply] = await said(fixtures.general, thread);
  expect(readShown(reply)).toContain('ML engineer');
  expect(log.join('')).toContain('thread not read back');
});

test('a question that nobody answered is no context', async () => {
  const { slack, said } = await startRig('Socket Mode');
  const { ts: thread } = slack.people.say(
    fixtures.ada,
    fixtures.general,
    'who owns model training?',
  );
  slack.people.say(fixtures.ada, fixtures.general, FOLLOW_UP, { thread });
  const [reply] = await said(fixtures.general, thread);
  expect(readShown(reply)).not.toContain('model training');
});

test('a follow-up without a mention is context too, where the bot replied to it', async () => {
  const rig = await startRig('Socket Mode');
  const { slack, said } = rig;
  const { ts: thread } = slack.people.say(
    fixtures.ada,
    fixtures.general,
    `${ME} who owns model training?`,
  );
  const first = await said(fixtures.general, thread);
  slack.people.say(fixtures.ada, fixtures.general, CAREER, { thread });
  const before = await said(fixtures.general, thread, first.length + 1);
  slack.people.say(fixtures.kurt, fixtures.general, 'who is late?', { thread });
  const bot = await restart(rig);
  slack.people.say(fixtures.ada, fixtures.general, `${ME} and for an AI developer?`, { thread });
  const replies = await said(fixtures.general, thread, before.length + 1);
  expect(readShown(replies.at(-1))).toContain('“career paths”');
  await bot.stop();
});
