import { expect, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { clientOf, openSlack } from '../client.ts';
import { connect, listenBySocket, socketUrl } from './socket-client.ts';

test('an event that Socket Mode does not acknowledge is sent again with the number of the retry', async () => {
  const slack = await openSlack({ ackMs: 50, retryDelays: [0, 0] });
  const bot = await listenBySocket(slack, (seen) => seen.retry_attempt === 1);
  await slack.deliverEvent({ type: 'message', text: 'hi' });
  expect(bot.map(({ retry_attempt, retry_reason }) => [retry_attempt, retry_reason])).toEqual([
    [0, ''],
    [1, 'timeout'],
  ]);
  expect(slack.deliveries).toMatchObject([{ attempts: 2, acknowledged: true, reason: '' }]);
});

test('without a connection an event fails, and a command is not tried again', async () => {
  const slack = await openSlack({ retryDelays: [0] });
  const failed = { acknowledged: false, reason: 'connection_failed' };
  expect(await slack.deliverEvent({ type: 'message' })).toMatchObject({ ...failed, attempts: 2 });
  const sent = await slack.people.command(fixtures.ada, fixtures.general, '/who-owns');
  expect(sent).toMatchObject({ ...failed, attempts: 1 });
});

test('events go to the connections in turn and a redelivery keeps its event id', async () => {
  const slack = await openSlack();
  const first = await listenBySocket(slack);
  const second = await listenBySocket(slack);
  const sent = await slack.deliverEvent({ type: 'message' });
  const again = await slack.redeliver(sent);
  expect([first.length, second.length]).toEqual([1, 1]);
  const retries = [...first, ...second].map(({ retry_attempt }) => retry_attempt);
  expect(retries.sort()).toEqual([0, 1]);
  expect(again.payload.event_id).toBe(sent.payload.event_id);
});

test('a connection needs a ticket, and one that sends invalid data is closed', async () => {
  const slack = await openSlack();
  const { url } = await clientOf(slack, slack.credentials.appToken).apps.connections.open({});
  const good = await connect(String(url));
  await expect(connect(String(url))).rejects.toThrow('404');
  await expect(connect(String(url).replace('/link', '/other'))).rejects.toThrow('404');
  await expect(connect(String(url).replace(/\?.*/, ''))).rejects.toThrow('404');
  good.send('nonsense');
  await slack.socketClients.waitForConnections(0);
  const next = await connect(await socketUrl(slack));
  next.send('"text"');
  await slack.socketClients.waitForConnections(0);
});

test('the oldest of many unused tickets expires', async () => {
  const slack = await openSlack();
  const first = await socketUrl(slack);
  for (let count = 0; count < 99; count += 1) await socketUrl(slack);
  const last = await socketUrl(slack);
  await expect(connect(first)).rejects.toThrow('404');
  await connect(last);
});

test('a dropped connection loses what it was delivering', async () => {
  const slack = await openSlack({ ackMs: 50 });
  await listenBySocket(slack, () => false);
  const sent = slack.deliverEvent({ type: 'message' });
  slack.socketClients.drop();
  expect(await sent).toMatchObject({ acknowledged: false, reason: 'timeout' });
});
