import { describe, expect, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { MODES, type Rig, startRig } from '../../bot.ts';

const ME = `<@${fixtures.bot}>`;
const QUESTION = 'who owns model training?';
const { ada, general } = fixtures;

/** What the bot said in the thread of a message, once all is quiet. */
async function answersTo({ slack, quiet }: Rig, ts: string): Promise<readonly string[]> {
  await quiet();
  const thread = slack.workspace.thread(general, ts);
  return thread.filter(({ user }) => user === fixtures.bot).map(({ text }) => text);
}

describe.each(MODES)('over %s', (mode) => {
  test('a mention that comes by an edit is answered once, however often it is edited', async () => {
    const rig = await startRig(mode);
    const { people } = rig.slack;
    const { ts } = people.say(ada, general, QUESTION);
    expect(await answersTo(rig, ts)).toEqual([]);
    people.edit(ada, general, ts, `${ME} ${QUESTION}`);
    expect(await answersTo(rig, ts)).toHaveLength(1);
    people.edit(ada, general, ts, `${ME} who owns prompt design?`);
    for (const delivery of [...rig.slack.deliveries]) await rig.slack.redeliver(delivery);
    expect(await answersTo(rig, ts)).toEqual([expect.stringContaining('ML engineer')]);
  });

  test('an edit of a mention that was answered stays unanswered', async () => {
    const rig = await startRig(mode);
    const { people } = rig.slack;
    const { ts } = people.say(ada, general, `${ME} ${QUESTION}`);
    await rig.said(general, ts);
    people.edit(ada, general, ts, `${ME} who owns prompt design?`);
    expect(await answersTo(rig, ts)).toHaveLength(1);
  });

  test('edits while the answer is on its way do not ask again', async () => {
    const rig = await startRig(mode);
    const { people } = rig.slack;
    const { ts } = people.say(ada, general, `${ME} ${QUESTION}`);
    people.edit(ada, general, ts, `${ME} ${QUESTION} please`);
    expect(await answersTo(rig, ts)).toHaveLength(1);
  });
});

test('what was met with silence is answered when a mention is edited in', async () => {
  const rig = await startRig('signed HTTP', { env: { ANSWER_CHANNELS: general } });
  const { people } = rig.slack;
  const { ts } = people.say(ada, general, 'who owns payroll?');
  expect(await answersTo(rig, ts)).toEqual([]);
  people.edit(ada, general, ts, `${ME} who owns payroll?`);
  expect(await answersTo(rig, ts)).toEqual([expect.stringContaining('payroll')]);
  people.edit(ada, general, ts, `${ME} who owns payroll now?`);
  expect(await answersTo(rig, ts)).toHaveLength(1);
});

test('a mention edited into a reply is answered in its thread, and knows the thread', async () => {
  const rig = await startRig('signed HTTP');
  const { people } = rig.slack;
  const { ts: thread } = people.say(ada, general, 'morning');
  const { ts } = people.say(ada, general, 'who owns prompt design?', { thread });
  people.edit(ada, general, ts, `${ME} who owns prompt design?`);
  expect(await answersTo(rig, thread)).toEqual([expect.stringContaining('AI developer')]);
});

test('the edit may be the first that the bot hears of: the message itself is not answered again', async () => {
  const rig = await startRig('signed HTTP');
  const { slack } = rig;
  const { ts } = slack.people.say(ada, general, QUESTION);
  const event = { type: 'app_mention', channel: general, user: ada, ts, text: `${ME} ${QUESTION}` };
  const edited = { user: ada, ts: slack.workspace.nextTs() };
  await slack.deliverEvent({ ...event, edited });
  await slack.deliverEvent(event);
  await slack.deliverEvent({ ...event, type: 'message', channel_type: 'channel' });
  expect(await answersTo(rig, ts)).toHaveLength(1);
});
