import { expect, test } from 'vitest';
import type { FakeSlack } from '../../../src/fake-slack/server.ts';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { openSlack } from '../client.ts';

const blocks = [
  {
    type: 'actions',
    elements: [
      { type: 'button', action_id: 'go', value: 'v', text: { type: 'plain_text', text: 'Go' } },
    ],
  },
];

test('a response is for the asker alone unless it asks for the channel', async () => {
  const slack = await openSlack();
  const url = await commandUrl(slack);
  expect(await send(url, { text: 'one' })).toBe(200);
  expect(await send(url, { text: 'two', response_type: 'in_channel' })).toBe(200);
  expect(slack.workspace.ephemerals(fixtures.ada)).toMatchObject([{ text: 'one' }]);
  const [shown] = slack.workspace.messages(fixtures.random);
  expect(shown).toMatchObject({ text: 'two', user: fixtures.bot });
  const inThread = { text: 'three', response_type: 'in_channel', thread_ts: shown?.ts };
  expect(await send(url, { ...inThread, replace_original: false })).toBe(200);
  expect(slack.workspace.thread(fixtures.random, `${shown?.ts}`)).toHaveLength(2);
});

test('a response URL is good five times, for thirty minutes, and only as issued', async () => {
  let now = 1_800_000_000_000;
  const slack = await openSlack({ now: () => now });
  const spent = await commandUrl(slack);
  for (const _ of [1, 2, 3, 4, 5]) expect(await send(spent, { text: 'x' })).toBe(200);
  expect(await send(spent, { text: 'x' })).toBe(404);
  const late = await commandUrl(slack);
  now += 30 * 60_000 + 1;
  expect(await send(late, { text: 'x' })).toBe(404);
  expect(await send(`${late}0`, { text: 'x' })).toBe(404);
  expect(await send(await commandUrl(slack), { text: '' })).toBe(404);
});

test('only the latest response URLs are remembered', async () => {
  const slack = await openSlack();
  const first = await commandUrl(slack);
  for (let count = 0; count < 500; count += 1) await commandUrl(slack);
  expect(await send(first, { text: 'x' })).toBe(404);
});

test('a clicked message is replaced or deleted through its URL', async () => {
  const slack = await openSlack();
  const { ts } = slack.workspace.post(fixtures.general, {
    user: fixtures.bot,
    text: 'old',
    blocks,
  });
  const url = await clickUrl(slack, ts);
  await send(url, { text: 'new', replace_original: true });
  expect(slack.workspace.message(fixtures.general, ts)).toMatchObject({ text: 'new' });
  await send(url, { delete_original: true });
  expect(slack.workspace.messages(fixtures.general)).toEqual([]);
});

test('a clicked ephemeral is replaced by another, never by a message in the channel', async () => {
  const slack = await openSlack();
  const { ts } = slack.workspace.postEphemeral(fixtures.general, fixtures.ada, {
    user: fixtures.bot,
    text: 'old',
    blocks,
  });
  const url = await clickUrl(slack, ts);
  const click = slack.deliveries.at(-1);
  expect(click?.payload).toMatchObject({
    container: { is_ephemeral: true },
    actions: [{ action_id: 'go', value: 'v' }],
  });
  expect(click?.payload).not.toHaveProperty('message');
  await send(url, { text: 'new', replace_original: true, response_type: 'in_channel' });
  await send(url, { delete_original: true });
  expect(slack.workspace.ephemerals(fixtures.ada)).toMatchObject([{ text: 'new' }]);
  expect(slack.workspace.messages(fixtures.general)).toEqual([]);
});

test('a deletion does nothing where there is no message to delete', async () => {
  const slack = await openSlack();
  expect(await send(await commandUrl(slack), { delete_original: true })).toBe(200);
});

test('a command hides the name of a private channel, and a click needs its element', async () => {
  const slack = await openSlack();
  const { payload } = await slack.people.command('U0NOBODY', fixtures.leads, '/who-owns');
  expect(payload).toMatchObject({ channel_name: 'privategroup', user_name: 'U0NOBODY', text: '' });
  const thread = slack.people.say(fixtures.ada, fixtures.general, 'who?').ts;
  const { ts } = slack.people.say(fixtures.ada, fixtures.general, 'me', { thread });
  expect(() => slack.people.click(fixtures.ada, { channel: fixtures.general, ts }, 'go')).toThrow(
    'no element with action_id go',
  );
  const on = { channel: fixtures.general, ts };
  const called = await slack.people.shortcut(fixtures.ada, 'ask', on);
  expect(called.payload).toMatchObject({ message_ts: ts, container: { thread_ts: thread } });
});

async function commandUrl(slack: FakeSlack): Promise<string> {
  const { payload } = await slack.people.command(fixtures.ada, fixtures.random, '/who-owns');
  return String(payload.response_url);
}

async function clickUrl(slack: FakeSlack, ts: string): Promise<string> {
  const place = { channel: fixtures.general, ts };
  const { payload } = await slack.people.click(fixtures.ada, place, 'go');
  return String(payload.response_url);
}

async function send(url: string, body: object): Promise<number> {
  const sent = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return sent.status;
}
