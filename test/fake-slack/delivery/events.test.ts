import { expect, test } from 'vitest';
import type { FakeSlack } from '../../../src/fake-slack/server.ts';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import type { Json } from '../../../src/fake-slack/workspace/json.ts';
import { clientOf, openSlack } from '../client.ts';
import { listenBySocket } from './socket-client.ts';

test('a mention in a channel arrives as message and as app_mention with the same ts', async () => {
  const slack = await openSlack();
  await listenBySocket(slack);
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
  await listenBySocket(slack);
  slack.people.say(fixtures.ada, channel, `<@${fixtures.bot}> hi`);
  await slack.settled();
  expect(events(slack).map(({ channel_type }) => channel_type)).toEqual(types);
});

test('edits, deletions, joins and the own posts of the bot arrive with their subtypes', async () => {
  const slack = await openSlack();
  await listenBySocket(slack);
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

test('an edited message that mentions the bot arrives as app_mention with its first ts', async () => {
  const slack = await openSlack();
  await listenBySocket(slack);
  const { ts } = slack.people.say(fixtures.ada, fixtures.general, 'hi');
  slack.people.edit(fixtures.ada, fixtures.general, ts, `<@${fixtures.bot}> hi`);
  slack.people.edit(fixtures.ada, fixtures.general, ts, 'hi');
  await slack.settled();
  const mentions = events(slack).filter(({ type }) => type === 'app_mention');
  expect(mentions).toMatchObject([{ ts, user: fixtures.ada, edited: { user: fixtures.ada } }]);
});

test('the bot hears of a channel from when it joins until it leaves', async () => {
  const slack = await openSlack();
  await listenBySocket(slack);
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

function events(slack: FakeSlack): readonly Json[] {
  return slack.deliveries.map(({ payload }) => payload.event as Json);
}
