import { describe, expect, test } from 'vitest';
import type { FakeSlack } from '../../../src/fake-slack/server.ts';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { clientOf, openSlack, postForm } from '../client.ts';

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
    expect(await postForm(slack, method, { token })).toMatchObject({ ok: false, error });
  });

  test('a body in JSON counts as one in form encoding does', async () => {
    const slack = await openSlack();
    const token = slack.credentials.botToken;
    const body = { channel: fixtures.general, text: 'hi', blocks: [{ type: 'divider' }] };
    expect(await postJson(slack, 'chat.postMessage', JSON.stringify(body))).toMatchObject({
      message: { text: 'hi', blocks: [{ type: 'divider' }] },
    });
    const form = { ...body, blocks: JSON.stringify(body.blocks), token };
    expect(await postForm(slack, 'chat.postMessage', form)).toMatchObject({
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
