import { describe, expect, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { MODES, startRig } from '../../bot.ts';
import { readShown } from '../read-shown.ts';

const ME = `<@${fixtures.bot}>`;
const QUESTION = 'who owns model training?';

describe.each(MODES)('over %s', (mode) => {
  test('the shortcut on a message answers it in its thread, once for all to see', async () => {
    const { slack, said, quiet } = await startRig(mode);
    const asked = slack.people.say(fixtures.ada, fixtures.general, QUESTION);
    const on = { channel: fixtures.general, ts: asked.ts };
    await slack.people.shortcut(fixtures.grace, 'answer-message', on);
    const [reply] = await said(fixtures.general, asked.ts);
    expect(readShown(reply)).toMatch(/^<@U0GRACE01> asked: `who owns model training\?`/);
    expect(readShown(reply)).toContain('The ML engineer owns model training');
    await slack.people.shortcut(fixtures.ada, 'answer-message', on);
    const again = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
    expect(again).toMatchObject({ thread_ts: asked.ts });
    expect(readShown(again)).toContain('it was asked here before');
    await quiet();
    expect(slack.workspace.thread(fixtures.general, asked.ts)).toHaveLength(2);
  });

  test('the shortcut on a reply answers in the light of its thread, and the thread goes on from there', async () => {
    const { slack, said } = await startRig(mode);
    const first = slack.people.say(
      fixtures.ada,
      fixtures.general,
      `${ME} what does the ML engineer do?`,
    );
    const thread = first.ts;
    await said(fixtures.general, thread);
    const text = `<@${fixtures.kurt}> and career paths?`;
    const reply = slack.people.say(fixtures.grace, fixtures.general, text, { thread });
    await slack.people.shortcut(fixtures.kurt, 'answer-message', {
      channel: fixtures.general,
      ts: reply.ts,
    });
    const [, answer] = await said(fixtures.general, thread, 2);
    expect(readShown(answer)).toContain('on *ML engineer* and “career paths”');
    slack.people.say(fixtures.ada, fixtures.general, `${ME} and the AI developer?`, { thread });
    const [, , next] = await said(fixtures.general, thread, 3);
    expect(readShown(next)).toContain('on *AI developer* and “career paths”');
  });

  test('the shortcut on a message that was answered already shows the answer to whoever chose it', async () => {
    const { slack, said, quiet } = await startRig(mode);
    const asked = slack.people.say(fixtures.ada, fixtures.general, `${ME} ${QUESTION}`);
    await said(fixtures.general, asked.ts);
    await quiet();
    const on = { channel: fixtures.general, ts: asked.ts };
    await slack.people.shortcut(fixtures.grace, 'answer-message', on);
    const again = await slack.waitUntil((seen) => seen.ephemerals(fixtures.grace)[0]);
    expect(readShown(again)).toContain('it was asked here before');
    await quiet();
    expect(slack.workspace.thread(fixtures.general, asked.ts)).toHaveLength(2);
  });

  test('where the bot may not post, whoever chose the message sees the answer in its thread', async () => {
    const { slack, quiet } = await startRig(mode);
    const asked = slack.people.say(fixtures.ada, fixtures.random, QUESTION);
    await slack.people.shortcut(fixtures.kurt, 'answer-message', {
      channel: fixtures.random,
      ts: asked.ts,
    });
    const whole = await slack.waitUntil((seen) => seen.ephemerals(fixtures.kurt)[0]);
    expect(whole).toMatchObject({ channel: fixtures.random, thread_ts: asked.ts });
    expect(readShown(whole)).toContain('/invite @rolecall');
    expect(JSON.stringify(whole.blocks)).not.toContain('Show in channel');
    await quiet();
    expect(slack.workspace.messages(fixtures.random)).toHaveLength(1);
  });

  test('a message that the articles do not answer, or without words, is told the one who chose it', async () => {
    const { slack, quiet } = await startRig(mode);
    const texts = ['lunch at the parking lot?', ''];
    for (const [index, text] of texts.entries()) {
      const { ts } = slack.people.say(fixtures.ada, fixtures.general, text);
      await slack.people.shortcut(fixtures.grace, 'answer-message', {
        channel: fixtures.general,
        ts,
      });
      await slack.waitUntil((seen) => seen.ephemerals(fixtures.grace)[index]);
    }
    await quiet();
    const [no, usage] = slack.workspace.ephemerals(fixtures.grace);
    expect(JSON.stringify(no?.blocks)).toContain('Why no answer?');
    expect(readShown(usage)).toContain('Ask me about roles');
    expect(slack.workspace.messages(fixtures.general)).toHaveLength(2);
  });

  test('the shortcut on the bot’s own message is refused privately, in its thread', async () => {
    const { slack, said, quiet } = await startRig(mode);
    const asked = slack.people.say(fixtures.ada, fixtures.general, `${ME} ${QUESTION}`);
    const [answer] = await said(fixtures.general, asked.ts);
    const on = { channel: fixtures.general, ts: answer?.ts ?? '' };
    for (const who of [fixtures.grace, fixtures.grace, fixtures.kurt]) {
      await slack.people.shortcut(who, 'answer-message', on);
    }
    await slack.waitUntil((seen) => seen.ephemerals(fixtures.kurt)[0]);
    await quiet();
    const hints = [
      ...slack.workspace.ephemerals(fixtures.grace),
      ...slack.workspace.ephemerals(fixtures.kurt),
    ];
    expect(hints.map(readShown)).toEqual(
      Array(3).fill(
        'That message is mine. To ask on, reply in its thread with `@rolecall` and your question, or choose a message that somebody else wrote.',
      ),
    );
    expect(hints[0]).toMatchObject({ thread_ts: asked.ts });
    expect(slack.workspace.thread(fixtures.general, asked.ts)).toHaveLength(2);
  });

  test('the shortcut on a long message answers the question in it, and repeats no more than that', async () => {
    const { slack, said } = await startRig(mode);
    const story = 'We moved the office to the third floor and everybody carried boxes all day. ';
    const text = `Morning all! ${story.repeat(8)}So, who owns model training? ${story.repeat(8)}Thanks, Ada`;
    const asked = slack.people.say(fixtures.ada, fixtures.general, text);
    const on = { channel: fixtures.general, ts: asked.ts };
    await slack.people.shortcut(fixtures.grace, 'answer-message', on);
    const [reply] = await said(fixtures.general, asked.ts);
    const [echo, headline] = readShown(reply).split('\n');
    expect(echo).toBe('<@U0GRACE01> asked: `So, who owns model training?`');
    expect(headline).toContain('*ML engineer* owns “model training”');
  });

  test('the shortcut on a forwarded message answers the question that was forwarded', async () => {
    const { slack, said } = await startRig(mode);
    const asked = slack.people.say(fixtures.grace, fixtures.random, 'who owns prompt design?');
    const shared = slack.people.forward(fixtures.ada, fixtures.general, asked, 'who knows this?');
    const on = { channel: fixtures.general, ts: shared.ts };
    await slack.people.shortcut(fixtures.kurt, 'answer-message', on);
    const [reply] = await said(fixtures.general, shared.ts);
    expect(readShown(reply)).toContain('*AI developer* owns “prompt design”');
  });
});
