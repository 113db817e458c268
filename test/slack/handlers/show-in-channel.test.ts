import { describe, expect, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { MODES, startRig } from '../../bot.ts';
import { choose, readShown } from '../read-shown.ts';
import { labels, ME } from './answered-mention.ts';

describe.each(MODES)('over %s', (mode) => {
  test('what the asker alone saw is shown to the channel when they wish, once', async () => {
    const rig = await startRig(mode);
    const { slack, quiet } = rig;
    await slack.people.command(fixtures.ada, fixtures.general, '/who-owns', 'the parking lot');
    const no = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
    const clicked = await choose(slack, fixtures.ada, no, 'show');
    const shown = await slack.waitUntil((seen) => seen.messages(fixtures.general)[0]);
    expect(readShown(shown)).toMatch(/^<@U0ADA0001> asked: `\/who-owns the parking lot`/);
    expect(labels(shown)).not.toContain('Show in channel');
    await slack.redeliver(clicked);
    await quiet();
    expect(slack.workspace.messages(fixtures.general)).toHaveLength(1);
    expect(slack.workspace.ephemerals(fixtures.ada)).toEqual([]);
  });

  test.each([
    ['an answer where the bot is not in', fixtures.random, 'model training'],
    ['a no where the bot is not in', fixtures.random, 'the parking lot'],
    ['a no in a private channel that the bot is not in', fixtures.board, 'the parking lot'],
    ['an answer in an archived channel', fixtures.archive, 'model training'],
    ['a no in an archived channel', fixtures.archive, 'the parking lot'],
    ['an answer between two people', fixtures.peopleDm, 'model training'],
    ['a no between two people', fixtures.peopleDm, 'the parking lot'],
  ])('%s is not offered to be shown: the bot may not post there', async (_what, channel, topic) => {
    const { slack } = await startRig(mode);
    await slack.people.command(fixtures.ada, channel, '/who-owns', topic);
    const told = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
    expect(labels(told)).toContain('What can I ask?');
    expect(labels(told)).not.toContain('Show in channel');
  });

  test('where the bot may no longer post, what was offered is shown all the same', async () => {
    const { slack, quiet } = await startRig(mode);
    await slack.people.command(fixtures.ada, fixtures.general, '/who-owns', 'the parking lot');
    const no = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
    slack.faults.next('chat.postMessage', { kind: 'refused', code: 'restricted_action' });
    await choose(slack, fixtures.ada, no, 'show');
    const shown = await slack.waitUntil((seen) => seen.messages(fixtures.general)[0]);
    expect(readShown(shown)).toMatch(/^<@U0ADA0001> asked: `\/who-owns the parking lot`/);
    await quiet();
    expect(slack.workspace.ephemerals(fixtures.ada)).toEqual([]);
  });

  test('a "no" that is shown where the bot may post is followed up there', async () => {
    const rig = await startRig(mode);
    const { slack, said } = rig;
    await slack.people.command(fixtures.ada, fixtures.general, '/who-owns', 'the parking lot');
    const no = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
    expect(labels(no)).toEqual(['Why no answer?', 'Show in channel', 'What can I ask?']);
    await choose(slack, fixtures.ada, no, 'show');
    const shown = await slack.waitUntil((seen) => seen.messages(fixtures.general)[0]);
    const thread = shown.ts;
    slack.people.say(fixtures.ada, fixtures.general, `${ME} who owns prompt design?`, { thread });
    const [reply] = await said(fixtures.general, thread);
    expect(readShown(reply)).toContain('AI developer');
  });

  test('in the direct message with the bot there is nobody to show a "no" to', async () => {
    const { slack } = await startRig(mode);
    await slack.people.command(fixtures.ada, fixtures.adaDm, '/who-owns', 'the parking lot');
    const no = await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[0]);
    expect(labels(no)).toEqual(['Why no answer?', 'What can I ask?']);
  });
});
