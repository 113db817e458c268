import { describe, expect, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { MODES, type Mode, type Rig, startRig } from '../../bot.ts';
import { readShown } from '../read-shown.ts';

const ME = `<@${fixtures.bot}>`;
const COMPARE = `${ME} compare ML engineer and AI developer on career paths`;
const { ada, grace, kurt, general, leads } = fixtures;

/** A thread in which the bot has answered Ada. */
async function openThread(mode: Mode, channel: string = general) {
  const rig = await startRig(mode);
  const { ts: thread } = rig.slack.people.say(ada, channel, COMPARE);
  await rig.said(channel, thread);
  return { ...rig, thread, ...toolsOf(rig, channel, thread) };
}

function toolsOf({ slack, said, quiet }: Rig, channel: string, thread: string) {
  const count = () =>
    slack.workspace
      .thread(channel, thread)
      .filter(({ user, ts }) => user === fixtures.bot && ts !== thread).length;
  const say = (user: string, text: string) => slack.people.say(user, channel, text, { thread });
  return {
    /** Gives the bot's answer to what is said. */
    async answered(user: string, text: string): Promise<string> {
      const before = count();
      say(user, text);
      const replies = await said(channel, thread, before + 1);
      return replies.at(-1)?.text ?? '';
    },
    /** Makes sure that what is said gets no answer. */
    async ignored(user: string, text: string): Promise<void> {
      const before = count();
      say(user, text);
      await slack.settled();
      await quiet();
      expect(count(), text).toBe(before);
    },
  };
}

describe.each(MODES)('over %s', (mode) => {
  test('a question in a thread of the bot needs no mention, whoever asks, in private channels too', async () => {
    for (const channel of [general, leads]) {
      const { answered } = await openThread(mode, channel);
      expect(await answered(ada, 'what about model training?')).toContain('“model training”');
      expect(await answered(grace, 'and career paths')).toContain('“career paths”');
      expect(await answered(grace, 'Rolecall, who owns prompt design?')).toContain('AI developer');
    }
  });

  test('what the articles do not answer, and what is said to others, is met with silence', async () => {
    const { ignored } = await openThread(mode);
    await ignored(grace, 'who owns the parking lot?');
    for (const text of [
      `<@${grace}> who owns model training?`,
      'Grace, who owns model training?',
      '<!here> who owns model training?',
      'model training is done',
      '?',
    ]) {
      const { ignored } = await openThread(mode);
      await ignored(ada, text);
    }
  });

  test('whoever talks with the bot alone is told what the articles do not say, too', async () => {
    const { answered, ignored } = await openThread(mode);
    expect(await answered(ada, 'who owns the parking lot?')).toContain("don't say anything");
    await ignored(ada, 'never mind');
  });

  test('whoever is alone with the bot may go on after a remark, and after thanks', async () => {
    const { answered, ignored } = await openThread(mode);
    await ignored(ada, 'hm, that is not what I expected');
    expect(await answered(ada, 'and the bike shed?')).toContain("don't mention “bike shed”");
    await ignored(ada, 'thanks!');
    expect(await answered(ada, 'how do we reach them if the models are down?')).not.toBe('');
    await ignored(ada, 'and then?');
    await ignored(grace, 'I would not know');
    await ignored(ada, 'and the parking lot?');
  });

  test.each([
    'will do',
    'what a mess',
    'lol what?',
    'why not?',
    'and so on',
    'folks, any idea who owns the parking lot?',
    'does anyone know who owns the parking lot?',
    'grace: who owns the parking lot?',
    'who owns the parking lot, Grace?',
  ])('“%s” is said to nobody or to people, even by someone who is alone with it', async (text) => {
    const { ignored } = await openThread(mode);
    await ignored(ada, text);
  });

  test('where Slack does not say who else is there, nothing is said', async () => {
    const { ignored, slack } = await openThread(mode);
    slack.faults.next('conversations.replies', { kind: 'error' });
    await ignored(ada, 'who owns the parking lot?');
  });

  test('where people talk to each other only an unmistakable question is answered, until a mention', async () => {
    const { answered, ignored } = await openThread(mode);
    await ignored(grace, 'I thought that was what the AI team does');
    await ignored(ada, 'and career paths');
    await ignored(ada, 'who owns model training');
    await ignored(kurt, 'do you know who owns model training?');
    await ignored(kurt, 'and why is that?');
    expect(await answered(kurt, 'who owns model training?')).toContain('ML engineer');
    await ignored(ada, 'and prompt design');
    expect(await answered(ada, `${ME} and prompt design`)).toContain('AI developer');
    expect(await answered(ada, 'and model training')).toContain('ML engineer');
  });

  test.each(['thanks!', 'please stop'])(
    '"%s" ends it silently, a mention reopens it',
    async (end) => {
      const { answered, ignored, slack } = await openThread(mode);
      await ignored(grace, end);
      await ignored(ada, 'who owns model training?');
      expect(await answered(ada, `${ME} who owns model training?`)).toContain('ML engineer');
      expect(await answered(ada, 'and prompt design?')).toContain('AI developer');
      expect(slack.calls.map(({ method }) => method)).not.toContain('reactions.add');
    },
  );

  test('thanks said to the bot is met with a reaction, or with a word where that fails', async () => {
    const { slack, said } = await startRig(mode);
    for (const channel of [general, fixtures.adaDm]) {
      const asked = slack.people.say(ada, channel, `${ME} thanks!`);
      await slack.waitUntil((seen) => seen.message(channel, asked.ts).reactions?.[0]);
      slack.faults.next('reactions.add', { kind: 'error' });
      const again = slack.people.say(ada, channel, `${ME} thanks!`);
      const [word] = await said(channel, again.ts);
      expect(readShown(word)).toContain('Until next time');
      expect(slack.workspace.thread(channel, asked.ts)).toHaveLength(1);
    }
  });

  test('a thread in which the bot never spoke is none of its business', async () => {
    const { slack, quiet } = await startRig(mode);
    const { ts: thread } = slack.people.say(ada, general, 'good morning');
    slack.people.say(grace, general, 'who owns model training?', { thread });
    await slack.settled();
    await quiet();
    expect(slack.workspace.thread(general, thread)).toHaveLength(2);
  });

  test('a follow-up said before the answer is there waits for it', async () => {
    const { slack, said } = await startRig(mode);
    slack.faults.next('chat.postMessage', { kind: 'slow', ms: 300 });
    const { ts: thread } = slack.people.say(ada, general, COMPARE);
    await slack.settled();
    slack.people.say(ada, general, 'and model training?', { thread });
    const [, second] = await said(general, thread, 2);
    expect(readShown(second)).toContain('“model training”');
  });
});

test("a command's answer can be followed up in its thread without a mention", async () => {
  const rig = await startRig('Socket Mode');
  const { slack, said } = rig;
  await slack.people.command(ada, general, '/who-owns', 'model training');
  const { ts: thread } = await slack.waitUntil((seen) => seen.messages(general)[0]);
  await said(general, thread);
  const { answered } = toolsOf(rig, general, thread);
  expect(await answered(grace, 'and prompt design?')).toContain('AI developer');
});

test("a command's thread belongs to whoever typed it", async () => {
  for (const [user, isAnswered] of [
    [ada, true],
    [grace, false],
  ] as const) {
    const rig = await startRig('Socket Mode');
    await rig.slack.people.command(ada, general, '/who-owns', 'model training');
    const { ts: thread } = await rig.slack.waitUntil((seen) => seen.messages(general)[0]);
    await rig.said(general, thread);
    const { answered, ignored } = toolsOf(rig, general, thread);
    const asked = 'who owns the parking lot?';
    if (isAnswered) expect(await answered(user, asked)).toContain("don't say anything");
    else await ignored(user, asked);
  }
});
