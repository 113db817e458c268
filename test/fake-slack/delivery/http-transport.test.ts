import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { openSlack } from '../client.ts';
import { listenByHttp } from './http-listener.ts';

test('requests over HTTP carry a signature of their body', async () => {
  const slack = await openSlack();
  const seen = await listenByHttp(slack, () => [200, '']);
  await slack.deliverEvent({ type: 'message' });
  await slack.people.command(fixtures.ada, fixtures.general, '/who-owns', 'a & b');
  await slack.people.shortcut(fixtures.ada, 'ask');
  for (const { headers, body } of seen) {
    const time = headers['x-slack-request-timestamp'];
    const hash = createHmac('sha256', slack.credentials.signingSecret)
      .update(`v0:${time}:${body}`)
      .digest('hex');
    expect(headers['x-slack-signature']).toBe(`v0=${hash}`);
  }
  expect(seen.map(({ headers }) => headers['content-type'])).toEqual([
    'application/json',
    'application/x-www-form-urlencoded',
    'application/x-www-form-urlencoded',
  ]);
  expect(new URLSearchParams(seen[1]?.body).get('text')).toBe('a & b');
  expect(JSON.parse(new URLSearchParams(seen[2]?.body).get('payload') ?? '')).toMatchObject({
    type: 'shortcut',
    callback_id: 'ask',
  });
});

test('closing aborts a request to the bot', async () => {
  const slack = await openSlack();
  const seen = await listenByHttp(slack, () => undefined);
  const sent = slack.deliverEvent({ type: 'message' });
  await expect.poll(() => seen.length).toBe(1);
  await slack.close();
  expect(await sent).toMatchObject({ acknowledged: false, reason: 'connection_failed' });
});

test('an event refused over HTTP is sent again with retry headers until it is accepted', async () => {
  const slack = await openSlack({ retryDelays: [0, 0, 0] });
  const seen = await listenByHttp(slack, (count) => (count < 3 ? [500, ''] : [200, 'fine']));
  const sent = await slack.deliverEvent({ type: 'message' });
  expect(sent).toMatchObject({ attempts: 3, acknowledged: true, response: { text: 'fine' } });
  expect(seen.map(({ headers }) => headers['x-slack-retry-num'])).toEqual([undefined, '1', '2']);
  expect(seen[1]?.headers['x-slack-retry-reason']).toBe('http_error');
});

test('a bot can end the retries, be too late, or be gone', async () => {
  const slack = await openSlack({ retryDelays: [0], ackMs: 100 });
  await listenByHttp(slack, () => [404, '', { 'x-slack-no-retry': '1' }]);
  const refused = await slack.deliverEvent({ type: 'message' });
  expect(refused).toMatchObject({ attempts: 1, reason: 'http_error' });
  await listenByHttp(slack, () => undefined);
  const late = await slack.deliverEvent({ type: 'message' });
  expect(late).toMatchObject({ attempts: 2, reason: 'http_timeout' });
  slack.deliverTo('http://127.0.0.1:9/');
  const gone = await slack.deliverEvent({ type: 'message' });
  expect(gone).toMatchObject({ attempts: 2, reason: 'connection_failed' });
});
