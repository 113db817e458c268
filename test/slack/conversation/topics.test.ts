import { expect, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import type { StoredMessage } from '../../../src/fake-slack/workspace/message.ts';
import type { Rolecall } from '../../../src/rolecall.ts';
import { type Rig, startRig } from '../../bot.ts';
import { canned } from '../../builders.ts';
import { choose } from '../read-shown.ts';

const { ada, general, bot } = fixtures;

/** Answers all but commands that ask for nothing, and takes no question for the topic of a thread. */
function forgetful() {
  const asked: unknown[] = [];
  const base = canned((text) => ({ outcome: text.endsWith('nothing') ? 'no-answer' : 'answered' }));
  const rolecall: Rolecall = {
    ...base,
    ask(text, thread) {
      asked.push({ text, thread });
      return { ...base.ask(text, thread), thread: undefined };
    },
  };
  return { rolecall, asked };
}

function firstIn(rig: Rig): Promise<StoredMessage> {
  return rig.slack.waitUntil((seen) => seen.messages(general)[0]);
}

/** Ways to an answer that opens a thread or stands in one; each gives that thread. */
const DOORS: Readonly<Record<string, (rig: Rig) => Promise<string>>> = {
  async 'a command'(rig) {
    await rig.slack.people.command(ada, general, '/who-owns', 'something');
    return (await firstIn(rig)).ts;
  },
  async 'a "no" shown in the channel'(rig) {
    await rig.slack.people.command(ada, general, '/who-owns', 'nothing');
    const no = await rig.slack.waitUntil((seen) => seen.ephemerals(ada)[0]);
    await choose(rig.slack, ada, no, 'show');
    return (await firstIn(rig)).ts;
  },
  async 'the shortcut on a message'(rig) {
    const { ts } = rig.slack.people.say(ada, general, 'something');
    await rig.slack.people.shortcut(ada, 'answer-message', { channel: general, ts });
    await rig.said(general, ts);
    return ts;
  },
};

test.each(Object.entries(DOORS))(
  'after %s that has no topic its thread has none, and need not be read back',
  async (_door, open) => {
    const { rolecall, asked } = forgetful();
    const rig = await startRig('Socket Mode', { rolecall });
    const thread = await open(rig);
    await rig.quiet();
    const before = asked.length;
    rig.slack.people.say(ada, general, `<@${bot}> and else?`, { thread });
    await expect
      .poll(() => asked.slice(before))
      .toEqual([{ text: 'and else?', thread: undefined }]);
    expect(rig.slack.calls.map(({ method }) => method)).not.toContain('conversations.replies');
  },
);
