import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { FakeSlack } from '../../../src/fake-slack/server.ts';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { clientOf, openSlack, refusal } from '../rig.ts';

describe('who may call', () => {
  test('auth.test names the bot to the bearer of its token', async () => {
    const slack = await openSlack();
    expect(await clientOf(slack).auth.test()).toMatchObject({ ok: true, user_id: fixtures.bot });
  });

  test.each([
    ['auth.test', '', 'not_authed'],
    ['auth.test', 'xoxb-wrong', 'invalid_auth'],
    ['auth.test', 'xapp-preview', 'not_allowed_token_type'],
    ['apps.connections.open', 'xoxb-preview', 'not_allowed_token_type'],
    ['chat.update', 'xoxb-preview', 'unknown_method'],
  ])('%s with the token %j is refused with %s', async (method, token, error) => {
    const slack = await openSlack();
    expect(await post(slack, method, { token })).toMatchObject({ ok: false, error });
  });

  test('a body in JSON counts as one in form encoding does', async () => {
    const slack = await openSlack();
    const token = slack.credentials.botToken;
    const body = { channel: fixtures.general, text: 'hi', blocks: [{ type: 'divider' }] };
    expect(await postJson(slack, 'chat.postMessage', JSON.stringify(body))).toMatchObject({
      message: { text: 'hi', blocks: [{ type: 'divider' }] },
    });
    const form = { ...body, blocks: JSON.stringify(body.blocks), token };
    expect(await post(slack, 'chat.postMessage', form)).toMatchObject({
      message: { text: 'hi', blocks: [{ type: 'divider' }] },
    });
    expect(slack.calls.map(({ method }) => method)).toEqual([
      'chat.postMessage',
      'chat.postMessage',
    ]);
  });

  test.each([
    ['{', 'invalid_json'],
    ['[]', 'json_not_object'],
  ])('the body %s is refused with %s', async (body, error) => {
    const slack = await openSlack();
    expect(await postJson(slack, 'auth.test', body)).toEqual({ ok: false, error });
  });
});

describe('who may look in', () => {
  test.each([
    ['a host that is not its own', { host: 'evil.example' }],
    ['a page of another origin', { origin: 'http://evil.example' }],
  ])('%s is refused with 403', async (_, headers) => {
    const slack = await openSlack();
    expect(await statusOf(slack, 'POST', '/api/auth.test', headers)).toBe(403);
    const upgrade = { ...headers, connection: 'Upgrade', upgrade: 'websocket' };
    expect(await statusOf(slack, 'GET', '/link/', upgrade)).toBe(403);
  });

  test('its own origin is let in, and an unknown address is not found', async () => {
    const slack = await openSlack();
    const { origin } = new URL(slack.url);
    expect(await statusOf(slack, 'POST', '/api/auth.test', { origin })).toBe(200);
    expect(await statusOf(slack, 'GET', '/', {})).toBe(404);
  });

  test('a body above a megabyte is refused with 413', async () => {
    const slack = await openSlack();
    const sent = await fetch(`${slack.url}auth.test`, {
      method: 'POST',
      body: 'x'.repeat(1_000_001),
    });
    expect(sent.status).toBe(413);
  });
});

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
    expect(await post(slack, 'chat.postMessage', form)).toMatchObject({ ok: false, error });
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
    expect(await refusal(under(reply.ts))).toMatchObject({ error: 'cannot_reply_to_message' });
    expect(await refusal(under(notice.ts))).toMatchObject({ error: 'cannot_reply_to_message' });
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

  test('ephemerally is seen by one member of the channel and nobody else', async () => {
    const slack = await openSlack();
    const { chat } = clientOf(slack);
    const whisper = (user: string) =>
      chat.postEphemeral({ channel: fixtures.leads, user, text: 'psst' });
    await whisper(fixtures.ada);
    expect(await refusal(whisper(fixtures.kurt))).toMatchObject({ error: 'user_not_in_channel' });
    expect(slack.workspace.ephemerals(fixtures.ada)).toMatchObject([{ text: 'psst' }]);
    expect(slack.workspace.ephemerals(fixtures.grace)).toEqual([]);
    expect(slack.workspace.messages(fixtures.leads)).toEqual([]);
  });
});

describe('reactions', () => {
  test('are added once and taken away once', async () => {
    const slack = await openSlack();
    const { reactions } = clientOf(slack);
    const { ts } = slack.people.say(fixtures.ada, fixtures.general, 'who?');
    const eyes = { channel: fixtures.general, timestamp: ts, name: 'eyes' };
    await reactions.add(eyes);
    expect(await refusal(reactions.add(eyes))).toMatchObject({ error: 'already_reacted' });
    expect(slack.workspace.message(fixtures.general, ts).reactions).toEqual([
      { name: 'eyes', users: [fixtures.bot], count: 1 },
    ]);
    await reactions.remove(eyes);
    expect(await refusal(reactions.remove(eyes))).toMatchObject({ error: 'no_reaction' });
    expect(await refusal(reactions.add({ ...eyes, name: ':eyes:' }))).toMatchObject({
      error: 'invalid_name',
    });
    expect(slack.workspace.message(fixtures.general, ts).reactions).toEqual([]);
  });
});

describe('the assistant', () => {
  test('shows a status and prompts; its reply takes the status away', async () => {
    const slack = await openSlack();
    const { assistant, chat } = clientOf(slack);
    const { ts } = slack.people.say(fixtures.ada, fixtures.adaDm, 'who?');
    const thread = { channel_id: fixtures.adaDm, thread_ts: ts };
    const prompts = [{ title: 'Compare', message: 'A vs B' }] as const;
    await assistant.threads.setStatus({ ...thread, status: 'is looking' });
    await assistant.threads.setSuggestedPrompts({ ...thread, prompts: [...prompts] });
    const state = () => slack.workspace.threadState(fixtures.adaDm, ts);
    expect(state()).toMatchObject({ status: 'is looking', prompts });
    await chat.postMessage({ channel: fixtures.adaDm, text: 'them', thread_ts: ts });
    expect(state()).toMatchObject({ status: '', prompts });
  });

  test.each([
    ['setStatus', { thread_ts: '1.000001', status: 'x' }, 'thread_not_found'],
    ['setSuggestedPrompts', {}, 'invalid_arguments'],
    ['setSuggestedPrompts', { prompts: '[]' }, 'invalid_arguments'],
    ['setSuggestedPrompts', { prompts: '[{"title":"a"}]' }, 'invalid_arguments'],
  ])('%s with %j is refused with %s', async (method, args, error) => {
    const slack = await openSlack();
    const form = { token: slack.credentials.botToken, channel_id: fixtures.adaDm, ...args };
    expect(await post(slack, `assistant.threads.${method}`, form)).toMatchObject({ error });
  });
});

async function post(
  slack: FakeSlack,
  method: string,
  form: Readonly<Record<string, string | undefined>>,
): Promise<unknown> {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) body.set(name, `${value}`);
  const sent = await fetch(slack.url + method, { method: 'POST', body });
  return sent.json();
}

async function postJson(slack: FakeSlack, method: string, body: string): Promise<unknown> {
  const sent = await fetch(slack.url + method, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${slack.credentials.botToken}`,
    },
    body,
  });
  return sent.json();
}

/** The status of a request with headers that fetch would not let a page choose. */
function statusOf(
  slack: FakeSlack,
  method: string,
  path: string,
  headers: Record<string, string>,
): Promise<number> {
  const { hostname, port } = new URL(slack.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject).end();
  });
}
