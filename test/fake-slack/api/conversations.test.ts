import { expect, test } from 'vitest';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import { clientOf, openSlack, refusalOf } from '../client.ts';

test('a thread is read oldest first, page by page, its first message on each page', async () => {
  const slack = await openSlack();
  const { conversations } = clientOf(slack);
  const { ts } = slack.people.say(fixtures.ada, fixtures.general, '0');
  for (const text of ['1', '2', '3']) {
    slack.people.say(fixtures.ada, fixtures.general, text, { thread: ts });
  }
  const thread = { channel: fixtures.general, ts };
  const texts = (page: { messages?: { text?: string }[] }) =>
    page.messages?.map(({ text }) => text);
  const first = await conversations.replies({ ...thread, limit: 2 });
  expect([texts(first), first.has_more]).toEqual([['0', '1', '2'], true]);
  const cursor = first.response_metadata?.next_cursor ?? '';
  const second = await conversations.replies({ ...thread, limit: 2, cursor });
  expect([texts(second), second.has_more]).toEqual([['0', '3'], false]);
});

test('a thread is looked for by its first message, where the bot is a member', async () => {
  const slack = await openSlack();
  const { conversations } = clientOf(slack);
  const { ts } = slack.people.say(fixtures.ada, fixtures.general, 'who?');
  const reply = slack.people.say(fixtures.ada, fixtures.general, 'well?', { thread: ts });
  const inRandom = slack.people.say(fixtures.ada, fixtures.random, 'who?');
  const read = (channel: string, at: string) =>
    refusalOf(conversations.replies({ channel, ts: at }));
  expect(await read(fixtures.general, reply.ts)).toMatchObject({ error: 'thread_not_found' });
  expect(await read(fixtures.general, '1.000001')).toMatchObject({ error: 'thread_not_found' });
  expect(await read(fixtures.random, inRandom.ts)).toMatchObject({ error: 'not_in_channel' });
});

test('a history is read newest first, without replies, between two times', async () => {
  const slack = await openSlack();
  const { conversations } = clientOf(slack);
  const [one, two, three] = ['1', '2', '3'].map((text) =>
    slack.people.say(fixtures.ada, fixtures.general, text),
  );
  slack.people.say(fixtures.ada, fixtures.general, 'reply', { thread: `${one?.ts}` });
  const read = async (args: object) => {
    const page = await conversations.history({ channel: fixtures.general, ...args });
    return page.messages?.map(({ text }) => text);
  };
  expect(await read({})).toEqual(['3', '2', '1']);
  expect(await read({ oldest: `${one?.ts}`, latest: `${three?.ts}` })).toEqual(['2']);
  const inclusive = { oldest: `${two?.ts}`, latest: `${three?.ts}`, inclusive: true };
  expect(await read(inclusive)).toEqual(['3', '2']);
});

test('limits and cursors that make no sense are refused', async () => {
  const slack = await openSlack();
  const { conversations } = clientOf(slack);
  const read = (args: object) =>
    refusalOf(conversations.history({ channel: fixtures.general, ...args }));
  expect(await read({ limit: 0.5 })).toMatchObject({ error: 'invalid_arguments' });
  expect(await read({ limit: 1_000 })).toMatchObject({ error: 'invalid_arguments' });
  expect(await read({ cursor: 'x' })).toMatchObject({ error: 'invalid_cursor' });
  expect(await read({ cursor: '-1' })).toMatchObject({ error: 'invalid_cursor' });
});
