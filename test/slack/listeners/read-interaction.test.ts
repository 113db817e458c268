import { expect, test } from 'vitest';
import { app, fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import {
  type InteractionBody,
  readInteraction,
} from '../../../src/slack/listeners/read-interaction.ts';

const MESSAGE = { type: 'message', ts: '1.1', text: 'Who owns model training?' };
const PLACE = {
  user: { id: fixtures.ada },
  channel: { id: fixtures.general },
  trigger_id: 't1',
  response_url: 'https://slack.example/r',
};

function read(body: object) {
  return readInteraction({ ...PLACE, ...body } as unknown as InteractionBody, {
    user: fixtures.bot,
    bot: app.bot_id,
  });
}

/** A click on an element, in a message unless `container` says otherwise. */
function click(
  element: object,
  container: object = { channel_id: fixtures.general, message_ts: '1.1' },
) {
  return read({ type: 'block_actions', container, actions: [{ block_id: 'b1', ...element }] });
}

test.each([
  [
    'a shortcut on a message',
    { type: 'message_action', callback_id: 'translate', message: MESSAGE },
  ],
  ['a shortcut', { type: 'shortcut', callback_id: 'translate' }],
  [
    'a form',
    {
      type: 'view_submission',
      view: { id: 'V1', callback_id: 'translate', state: { values: {} } },
    },
  ],
  ['a form that was closed', { type: 'view_closed', view: { id: 'V1', callback_id: 'compare' } }],
  ['a click on nothing', { type: 'block_actions', container: {}, actions: [] }],
])('%s that is not the bot’s own is left alone', (_what, body) => {
  expect(read(body)).toBeUndefined();
});

test('the bot’s own shortcut on a message is taken up', () => {
  const body = { type: 'message_action', callback_id: 'answer-message', message: MESSAGE };
  expect(read(body)).toMatchObject({ key: `shortcut ${fixtures.general} 1.1` });
});

test.each([
  ['a person', { user: fixtures.ada }, false],
  ['another bot', { user: 'U1OTHER', bot_id: 'B1OTHER' }, false],
  ['the bot', { user: fixtures.bot, bot_id: app.bot_id }, true],
  ['the bot by a response_url', { bot_id: app.bot_id, subtype: 'bot_message' }, true],
])('a chosen message of %s is known as theirs', (_who, from, isOwn) => {
  const message = { ...MESSAGE, ...from };
  const chosen = read({ type: 'message_action', callback_id: 'answer-message', message });
  expect(chosen).toMatchObject({ request: { event: { isOwn } } });
});

test('a button of another version is left alone, and a menu without a choice too', () => {
  expect(click({ action_id: 'telepathy', value: 'x' })).toBeUndefined();
  expect(click({ action_id: 'menu', selected_option: null })).toBeUndefined();
});

test('a select without a choice asks for nothing in particular', () => {
  expect(click({ action_id: 'topic', selected_option: null })).toMatchObject({
    request: { kind: 'click', event: { action: 'topic' } },
  });
  expect(click({ action_id: 'role', selected_option: null }, {})).toMatchObject({
    key: 't1',
    request: { event: { action: 'role', value: '' } },
  });
});

test('the key of a choice is short however long the question in it is, and its own', () => {
  const keyOf = (value: string) => {
    const read = click({ action_id: 'ask:0', value });
    if (read === undefined || read === 'nothing') throw new Error('no choice');
    return read.key;
  };
  const long = '谁负责模型训练和预测延迟'.repeat(150);
  // PostgreSQL takes some 2,700 bytes, three for each of these characters.
  expect(Buffer.byteLength(keyOf(long))).toBeLessThan(200);
  expect(keyOf(long)).not.toBe(keyOf(`${long}吗`));
  expect(keyOf(long)).toBe(keyOf(long));
});
