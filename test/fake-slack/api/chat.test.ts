import { describe, expect, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { clientOf, openSlack, postForm, refusalOf } from '../client.ts';

describe('posting', () => {
  test.each([
    [{ channel: 'C0NOWHERE' }, 'channel_not_found'],
    [{ channel: fixtures.board }, 'channel_not_found'],
    [{ channel: fixtures.peopleDm }, 'channel_not_found'],
    [{ channel: fixtures.kurt }, 'channel_not_found'],
    [{ channel: fixtures.random }, 'not_in_channel'],
    [{ channel: fixtures.archive }, 'is_archived'],
    [{ text: '' }, 'no_text'],
    [{ text: 'x'.repeat(40_001) }, 'msg_too_long'],
    [{ thread_ts: '1.000001' }, 'thread_not_found'],
    [{ channel: '' }, 'invalid_arguments'],
    [{ blocks: '{' }, 'invalid_blocks_format'],
    [{ blocks: '{}' }, 'invalid_blocks_format'],
    [{ blocks: '[1]' }, 'invalid_arguments'],
    [{ metadata: '[]' }, 'invalid_metadata_format'],
  ])('with %j is refused with %s', async (args, error) => {
    const slack = await openSlack();
    const form = {
      token: slack.credentials.botToken,
      channel: fixtures.general,
      text: 'hi',
      ...args,
    };
    expect(await postForm(slack, 'chat.postMessage', form)).toMatchObject({ ok: false, error });
    expect(slack.workspace.messages(fixtures.general)).toEqual([]);
  });

  test('hangs on the first message of a thread, never on a reply or a notice', async () => {
    const slack = await openSlack();
    const { chat } = clientOf(slack);
    const asked = slack.people.say(fixtures.ada, fixtures.general, 'who?');
    const reply = slack.people.say(fixtures.grace, fixtures.general, 'me', { thread: asked.ts });
    const notice = slack.people.join(fixtures.kurt, fixtures.general);
    const metadata = { event_type: 'answer', event_payload: { id: 1 } };
    const under = (thread_ts: string) =>
      chat.postMessage({ channel: fixtures.general, text: 'x', thread_ts, metadata });
    expect(await refusalOf(under(reply.ts))).toMatchObject({ error: 'cannot_reply_to_message' });
    expect(await refusalOf(under(notice.ts))).toMatchObject({ error: 'cannot_reply_to_message' });
    expect(await under(asked.ts)).toMatchObject({
      message: { thread_ts: asked.ts, parent_user_id: fixtures.ada, metadata },
    });
    expect(slack.workspace.message(fixtures.general, asked.ts)).toMatchObject({
      reply_count: 2,
      reply_users: [fixtures.grace, fixtures.bot],
    });
  });

  test('to a person lands in their direct message', async () => {
    const slack = await openSlack();
    const posted = await clientOf(slack).chat.postMessage({ channel: fixtures.ada, text: 'hi' });
    expect(posted.channel).toBe(fixtures.adaDm);
  });

  test('ephemerally is seen by one member of the channel only', async () => {
    const slack = await openSlack();
    const { chat } = clientOf(slack);
    const whisper = (user: string) =>
      chat.postEphemeral({ channel: fixtures.leads, user, text: 'psst' });
    await whisper(fixtures.ada);
    expect(await refusalOf(whisper(fixtures.kurt))).toMatchObject({ error: 'user_not_in_channel' });
    expect(slack.workspace.ephemerals(fixtures.ada)).toMatchObject([{ text: 'psst' }]);
    expect(slack.workspace.ephemerals(fixtures.grace)).toEqual([]);
    expect(slack.workspace.messages(fixtures.leads)).toEqual([]);
  });
});
