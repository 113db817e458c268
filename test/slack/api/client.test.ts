import { createServer, type RequestListener } from 'node:http';
import { type types, webApi } from '@slack/bolt';
import { expect, onTestFinished, test } from 'vitest';
import { startFakeSlack } from '../../../src/fake-slack/server.ts';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { createLog } from '../../../src/log.ts';
import { createCleanText } from '../../../src/slack/api/clean-text.ts';
import { createSlackClient } from '../../../src/slack/api/client.ts';
import { isDestinationRefused } from '../../../src/slack/api/destination.ts';
import { createRetry } from '../../../src/slack/api/retry.ts';
import { type OutgoingMessage, paragraph, toMessages } from '../../../src/slack/blocks/message.ts';

const lines: string[] = [];
const log = createLog('info', [], { write: (line) => lines.push(line) });
const table: types.TableBlock = { type: 'table', rows: [[{ type: 'raw_text', text: 'x' }]] };

function toMessage(text: string): OutgoingMessage {
  const [message] = toMessages(paragraph(text));
  return message ?? { text, blocks: [], plain: [] };
}

async function startClient() {
  const slack = await startFakeSlack();
  onTestFinished(() => slack.close());
  const client = new webApi.WebClient(slack.credentials.botToken, {
    slackApiUrl: slack.url,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
  const retry = createRetry(() => 0);
  return {
    slack,
    client: createSlackClient({ client, retry, clean: createCleanText([]), log, timeout: 1_000 }),
  };
}

/** A response_url that answers by `listener`; gives its address and the bodies that it got. */
async function startResponseUrl(listener: RequestListener) {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    bodies.push(Buffer.concat(chunks).toString());
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}/`, bodies };
}

test('blocks that Slack refuses are sent again as plain sections, and the log says why', async () => {
  const { slack, client } = await startClient();
  const message = { ...toMessage('plain words'), blocks: [table, table] };
  const { ts } = await client.post({ channel: fixtures.general }, message);
  const posted = slack.workspace.message(fixtures.general, ts);
  expect(posted.blocks).toMatchObject([{ type: 'section', text: { text: 'plain words' } }]);
  expect(lines.join('')).toContain('blocks refused, sent plain');
});

test('words alone are posted as they are', async () => {
  const { slack, client } = await startClient();
  const { ts } = await client.post(
    { channel: fixtures.general },
    { text: 'hello', blocks: [], plain: [] },
  );
  expect(slack.workspace.message(fixtures.general, ts).text).toBe('hello');
});

test('a refusal that has nothing to do with blocks is not tried again', async () => {
  const { slack, client } = await startClient();
  const refused = client.post({ channel: fixtures.random }, toMessage('hello'));
  await expect(refused).rejects.toSatisfy(isDestinationRefused);
  const posts = slack.calls.filter(({ method }) => method === 'chat.postMessage');
  expect(posts).toHaveLength(1);
});

test('a post that goes wrong again and again is given up', async () => {
  const { slack, client } = await startClient();
  slack.faults.next('chat.postMessage', { kind: 'error' }, 9);
  const refused = client.post({ channel: fixtures.general }, toMessage('hello'));
  await expect(refused).rejects.toBeInstanceOf(webApi.WebAPIHTTPError);
});

test('a response_url that is busy or in trouble is tried again', async () => {
  const { client } = await startClient();
  const statuses = [429, 503, 200];
  const { url, bodies } = await startResponseUrl((_request, response) => {
    response.writeHead(statuses.shift() ?? 500, { 'retry-after': '0' }).end('ok');
  });
  await client.respond(url, [toMessage('hello')]);
  expect(bodies).toHaveLength(3);
  expect(JSON.parse(bodies[0] ?? '')).toMatchObject({
    response_type: 'ephemeral',
    replace_original: false,
    text: 'hello',
  });
});

test('a response_url that hangs up or keeps silent is tried again', async () => {
  const { client } = await startClient();
  let tries = 0;
  const { url } = await startResponseUrl((request, response) => {
    tries += 1;
    if (tries === 1) request.socket.destroy();
    if (tries === 3) response.end();
  });
  await client.respond(url, [toMessage('hello')]);
  expect(tries).toBe(3);
});

test('a response_url that refuses the blocks gets plain sections; one that is used up says so', async () => {
  const { client } = await startClient();
  const answers = ['invalid_blocks', 'used_url'];
  const { url, bodies } = await startResponseUrl((_request, response) => {
    response.writeHead(404).end(JSON.stringify({ ok: false, error: answers.shift() }));
  });
  const message = { ...toMessage('plain words'), blocks: [table] };
  await expect(client.respond(url, [message])).rejects.toThrow('404 used_url');
  expect(bodies.map((body) => JSON.parse(body).blocks[0].type)).toEqual(['table', 'section']);
});

test('a response_url is used five times at most', async () => {
  const { client } = await startClient();
  const { url, bodies } = await startResponseUrl((_request, response) => response.end());
  await client.respond(
    url,
    Array.from({ length: 9 }, () => toMessage('hello')),
  );
  expect(bodies).toHaveLength(5);
});

test('a post that may be there already is looked for, and made where the bot may not look', async () => {
  const { slack, client } = await startClient();
  slack.faults.next('conversations.history', { kind: 'refused', code: 'missing_scope' });
  const key = { id: 'job 1', since: '1.0' };
  const { ts } = await client.post({ channel: fixtures.general }, toMessage('hello'), key);
  expect(slack.workspace.message(fixtures.general, ts).text).toBe('hello');
});

test('a post that may be there already waits while Slack cannot say', async () => {
  const { slack, client } = await startClient();
  slack.faults.next('conversations.history', { kind: 'rate-limited', retryAfter: 3_600 });
  const key = { id: 'job 1', since: '1.0' };
  const posted = client.post({ channel: fixtures.general }, toMessage('hello'), key);
  await expect(posted).rejects.toBeInstanceOf(webApi.WebAPIRateLimitedError);
  expect(slack.workspace.messages(fixtures.general)).toEqual([]);
});

test('what another process posted meanwhile is not posted again', async () => {
  const { slack, client } = await startClient();
  const destination = { channel: fixtures.general };
  const first = await client.post(destination, toMessage('hello'), { id: 'job 1' });
  const key = { id: 'job 1', confirm: async () => false };
  expect(await client.post(destination, toMessage('hello'), key)).toEqual(first);
  expect(slack.workspace.messages(fixtures.general)).toHaveLength(1);
});

test.each([
  ['the first block without an id', ['m:', undefined, undefined], ['m:', 'job 1']],
  ['the first block where each has one', ['m:', 'q:'], ['job 1', 'q:']],
])('a post is recognised by %s', async (_where, ids, shown) => {
  const { slack, client } = await startClient();
  const destination = { channel: fixtures.general };
  const blocks = ids.map((id) => ({
    ...(id === undefined ? {} : { block_id: id }),
    type: 'divider' as const,
  }));
  const message = { ...toMessage('hello'), blocks };
  const first = await client.post(destination, message, { id: 'job 1' });
  const [posted] = slack.workspace.messages(fixtures.general);
  expect(posted?.blocks?.map(({ block_id }) => block_id).slice(0, 2)).toEqual(shown);
  expect(await client.post(destination, message, { id: 'job 1', since: '1.0' })).toEqual(first);
});

test('a private message stays where its response_url has ended', async () => {
  const { client } = await startClient();
  const { url, bodies } = await startResponseUrl((_request, response) => {
    response.writeHead(404).end('used_url');
  });
  await client.withdraw(url);
  expect(bodies.map((body) => JSON.parse(body))).toEqual([{ delete_original: true }]);
});
