import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import type { FakeSlack } from '../../../src/fake-slack/server.ts';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import type { Json } from '../../../src/fake-slack/workspace/json.ts';
import { clientOf, openSlack } from '../rig.ts';

test('a mention in a channel arrives as message and as app_mention with the same ts', async () => {
  const slack = await openSlack();
  await listen(slack);
  const { ts } = slack.people.say(fixtures.ada, fixtures.general, `<@${fixtures.bot}> hi`);
  await slack.settled();
  expect(events(slack)).toMatchObject([
    { type: 'message', ts, channel: fixtures.general, channel_type: 'channel' },
    { type: 'app_mention', ts, channel: fixtures.general },
  ]);
  const ids = slack.deliveries.map(({ payload }) => payload.event_id);
  expect(new Set(ids).size).toBe(2);
});

test.each([
  [fixtures.leads, ['group', undefined]],
  [fixtures.trio, ['mpim', undefined]],
  [fixtures.adaDm, ['im']],
  [fixtures.random, []],
  [fixtures.board, []],
  [fixtures.peopleDm, []],
])('a mention in %s arrives with the channel types %j', async (channel, types) => {
  const slack = await openSlack();
  await listen(slack);
  slack.people.say(fixtures.ada, channel, `<@${fixtures.bot}> hi`);
  await slack.settled();
  expect(events(slack).map(({ channel_type }) => channel_type)).toEqual(types);
});

test('edits, deletions, joins and the own posts of the bot arrive with their subtypes', async () => {
  const slack = await openSlack();
  await listen(slack);
  const { ts } = slack.people.say(fixtures.ada, fixtures.general, 'one');
  slack.people.edit(fixtures.ada, fixtures.general, ts, 'two');
  slack.people.remove(fixtures.general, ts);
  slack.people.join(fixtures.grace, fixtures.general);
  await clientOf(slack).chat.postMessage({ channel: fixtures.general, text: `<@${fixtures.bot}>` });
  await slack.settled();
  expect(events(slack).map(({ type, subtype, user }) => [type, subtype, user])).toEqual([
    ['message', undefined, fixtures.ada],
    ['message', 'message_changed', undefined],
    ['message', 'message_deleted', undefined],
    ['member_joined_channel', undefined, fixtures.grace],
    ['message', 'channel_join', fixtures.grace],
    ['message', undefined, fixtures.bot],
  ]);
});

test('the bot hears of a channel from when it joins until it leaves', async () => {
  const slack = await openSlack();
  await listen(slack);
  slack.people.join(fixtures.bot, fixtures.board);
  slack.people.say(fixtures.ada, fixtures.board, 'one');
  slack.people.leave(fixtures.bot, fixtures.board);
  const { ts } = slack.people.say(fixtures.ada, fixtures.board, 'two');
  slack.people.edit(fixtures.ada, fixtures.board, ts, 'three');
  slack.people.join(fixtures.grace, fixtures.board);
  await slack.settled();
  expect(events(slack).map(({ type, text, channel_type }) => [type, text, channel_type])).toEqual([
    ['member_joined_channel', undefined, 'G'],
    ['message', `<@${fixtures.bot}> has joined the channel`, 'group'],
    ['message', 'one', 'group'],
  ]);
});

test('an event that Socket Mode does not acknowledge comes again with the number of the retry', async () => {
  const slack = await openSlack({ ackMs: 50, retryDelays: [0, 0] });
  const bot = await listen(slack, (seen) => seen.retry_attempt === 1);
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
  const first = await listen(slack);
  const second = await listen(slack);
  const sent = await slack.deliverEvent({ type: 'message' });
  const again = await slack.redeliver(sent);
  expect([first.length, second.length]).toEqual([1, 1]);
  const retries = [...first, ...second].map(({ retry_attempt }) => retry_attempt);
  expect(retries.sort()).toEqual([0, 1]);
  expect(again.payload.event_id).toBe(sent.payload.event_id);
});

test('a connection needs a ticket, and one that talks nonsense is cut off', async () => {
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

test('of tickets that nobody uses, old ones are no good any more', async () => {
  const slack = await openSlack();
  const first = await socketUrl(slack);
  for (let count = 0; count < 99; count += 1) await socketUrl(slack);
  const last = await socketUrl(slack);
  await expect(connect(first)).rejects.toThrow('404');
  await connect(last);
});

test('connections that are dropped take what was under way with them', async () => {
  const slack = await openSlack({ ackMs: 50 });
  await listen(slack, () => false);
  const sent = slack.deliverEvent({ type: 'message' });
  slack.socketClients.drop();
  expect(await sent).toMatchObject({ acknowledged: false, reason: 'timeout' });
});

test('closing ends what waits for an acknowledgement or for its retry', async () => {
  const slack = await openSlack({ retryDelays: [60_000] });
  const late = slack.deliverEvent({ type: 'message' });
  await listen(slack, () => false);
  const waiting = slack.people.command(fixtures.ada, fixtures.general, '/who-owns');
  await slack.close();
  expect(await slack.deliverEvent({ type: 'message' })).toMatchObject({ reason: 'closed' });
  expect(await waiting).toMatchObject({ acknowledged: false, reason: 'closed' });
  expect(await late).toMatchObject({ acknowledged: false, attempts: 1 });
});

test('requests over HTTP are signed over what they carry', async () => {
  const slack = await openSlack();
  const seen = await serve(slack, () => [200, '']);
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

test('closing ends a request to the bot that is under way', async () => {
  const slack = await openSlack();
  const seen = await serve(slack, () => undefined);
  const sent = slack.deliverEvent({ type: 'message' });
  await expect.poll(() => seen.length).toBe(1);
  await slack.close();
  expect(await sent).toMatchObject({ acknowledged: false, reason: 'connection_failed' });
});

test('an event refused over HTTP comes again with its headers until it is taken', async () => {
  const slack = await openSlack({ retryDelays: [0, 0, 0] });
  const seen = await serve(slack, (count) => (count < 3 ? [500, ''] : [200, 'fine']));
  const sent = await slack.deliverEvent({ type: 'message' });
  expect(sent).toMatchObject({ attempts: 3, acknowledged: true, response: { text: 'fine' } });
  expect(seen.map(({ headers }) => headers['x-slack-retry-num'])).toEqual([undefined, '1', '2']);
  expect(seen[1]?.headers['x-slack-retry-reason']).toBe('http_error');
});

test('many deliveries at once raise no warning', async () => {
  const slack = await openSlack();
  await serve(slack, () => [200, '']);
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on('warning', note);
  onTestFinished(() => {
    process.off('warning', note);
  });
  for (let count = 0; count < 20; count += 1) slack.people.say(fixtures.ada, fixtures.adaDm, 'hi');
  await slack.settled();
  expect(slack.deliveries.filter(({ acknowledged }) => acknowledged)).toHaveLength(20);
  expect(warnings).toEqual([]);
});

test('a bot can end the retries, be too late, or be gone', async () => {
  const slack = await openSlack({ retryDelays: [0], ackMs: 100 });
  await serve(slack, () => [404, '', { 'x-slack-no-retry': '1' }]);
  const refused = await slack.deliverEvent({ type: 'message' });
  expect(refused).toMatchObject({ attempts: 1, reason: 'http_error' });
  await serve(slack, () => undefined);
  const late = await slack.deliverEvent({ type: 'message' });
  expect(late).toMatchObject({ attempts: 2, reason: 'http_timeout' });
  slack.deliverTo('http://127.0.0.1:9/');
  const gone = await slack.deliverEvent({ type: 'message' });
  expect(gone).toMatchObject({ attempts: 2, reason: 'connection_failed' });
});

interface Seen {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A bot behind HTTP that answers as `answer` says, given how many requests came; no answer for undefined. */
async function serve(
  slack: FakeSlack,
  answer: (count: number) => [number, string, Record<string, string>?] | undefined,
): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    seen.push({ headers: request.headers, body });
    const [status, text, headers = {}] = answer(seen.length) ?? [0, ''];
    if (status > 0) response.writeHead(status, headers).end(text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  slack.deliverTo(`http://127.0.0.1:${port}/`);
  return seen;
}

/** A bare Socket Mode client that acknowledges what `takes` lets through; gives what it saw. */
async function listen(slack: FakeSlack, takes: (seen: Json) => boolean = () => true) {
  const seen: Json[] = [];
  const socket = await connect(await socketUrl(slack));
  socket.on('message', (bytes) => {
    const envelope = JSON.parse(String(bytes));
    if (envelope.type === 'hello') return;
    seen.push(envelope);
    if (takes(envelope)) socket.send(JSON.stringify({ envelope_id: envelope.envelope_id }));
  });
  return seen;
}

async function socketUrl(slack: FakeSlack): Promise<string> {
  const { url } = await clientOf(slack, slack.credentials.appToken).apps.connections.open({});
  return String(url);
}

function connect(url: string): Promise<WebSocket> {
  const socket = new WebSocket(url);
  onTestFinished(() => socket.terminate());
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(socket));
    socket.once('error', reject);
  });
}

function events(slack: FakeSlack): readonly Json[] {
  return slack.deliveries.map(({ payload }) => payload.event as Json);
}
