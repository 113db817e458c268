import { expect, test } from 'vitest';
import type { FakeSlack } from '../../../src/fake-slack/server.ts';
import { fixtures } from '../../../src/fake-slack/workspace/fixtures.ts';
import type { Json } from '../../../src/fake-slack/workspace/json.ts';
import { startBoltApp } from '../bolt-app.ts';
import { clientOf, openSlack, refusalOf } from '../client.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const modal = { type: 'modal', title: plain('Ask'), blocks: [{ type: 'divider' }] };
const home = {
  type: 'home',
  blocks: [
    {
      type: 'section',
      text: plain('Hi'),
      accessory: { type: 'button', action_id: 'go', text: plain('Go') },
    },
  ],
};
const input = {
  type: 'input',
  label: plain('Why?'),
  element: { type: 'plain_text_input', action_id: 'why' },
};

test('a trigger opens one modal within three seconds', async () => {
  let now = 1_800_000_000_000;
  const slack = await openSlack({ now: () => now });
  const open = (trigger_id: string) => call(slack, 'views.open', { trigger_id, view: modal });
  const good = slack.workspace.triggers.issue(fixtures.ada);
  expect(await open(good)).toMatchObject({ view: { type: 'modal', state: { values: {} } } });
  expect(await refusalOf(open(good))).toMatchObject({ error: 'exchanged_trigger_id' });
  const late = slack.workspace.triggers.issue(fixtures.ada);
  now += 3_001;
  expect(await refusalOf(open(late))).toMatchObject({ error: 'expired_trigger_id' });
  expect(await refusalOf(open('made up'))).toMatchObject({ error: 'invalid_trigger_id' });
});

test('only the latest triggers are remembered', async () => {
  const slack = await openSlack();
  const first = slack.workspace.triggers.issue(fixtures.ada);
  for (let count = 0; count < 500; count += 1) slack.workspace.triggers.issue(fixtures.ada);
  const open = call(slack, 'views.open', { trigger_id: first, view: modal });
  expect(await refusalOf(open)).toMatchObject({ error: 'invalid_trigger_id' });
});

test('a person has one modal open at a time', async () => {
  const slack = await openSlack();
  await openModal(slack);
  const second = await openModal(slack);
  expect([...slack.workspace.views.keys()]).toEqual([second.id]);
});

test('a Home tab is one for each person and comes with the event of its opening', async () => {
  const slack = await openSlack();
  const publish = (user_id: string) => call(slack, 'views.publish', { user_id, view: home });
  const first = await publish(fixtures.ada);
  const second = await publish(fixtures.ada);
  expect(second).toMatchObject({ view: { id: viewOf(first).id } });
  expect(await refusalOf(publish('U0NOBODY'))).toMatchObject({ error: 'user_not_found' });
  const opened = await slack.people.openHome(fixtures.ada);
  expect(opened.payload.event).toMatchObject({ tab: 'home', view: { id: viewOf(first).id } });
  const messages = await slack.people.openHome(fixtures.kurt, 'messages');
  expect(messages.payload.event).not.toHaveProperty('view');
  const click = await slack.people.click(fixtures.ada, { view: viewOf(first).id }, 'go');
  expect(click.payload).toMatchObject({
    container: { type: 'view', view_id: viewOf(first).id },
    actions: [{ action_id: 'go' }],
  });
});

test.each([
  [{ ...modal, type: 'home' }, 'must be modal [json-pointer:/view/type]'],
  [
    { ...modal, title: plain('x'.repeat(25)) },
    'must be less than 25 characters [json-pointer:/view/title/text]',
  ],
  [{ ...modal, submit: 'Send' }, 'must be a valid object [json-pointer:/view/submit]'],
  [
    { ...modal, callback_id: 'x'.repeat(256) },
    'must be less than 256 characters [json-pointer:/view/callback_id]',
  ],
  [
    { ...modal, private_metadata: 'x'.repeat(3_001) },
    'must be less than 3001 characters [json-pointer:/view/private_metadata]',
  ],
  [{ ...modal, blocks: [input] }, 'missing required field: submit [json-pointer:/view]'],
  [{ ...modal, blocks: 'x' }, 'must be an array [json-pointer:/view/blocks]'],
  [
    { ...modal, blocks: [{ type: 'table' }] },
    'unsupported type: table [json-pointer:/view/blocks/0/type]',
  ],
  ['[]', 'missing required field: view'],
])('the view %j is refused: %s', async (view, problem) => {
  const slack = await openSlack();
  const trigger_id = slack.workspace.triggers.issue(fixtures.ada);
  const refused = await refusalOf(call(slack, 'views.open', { trigger_id, view }));
  expect(refused.error).toBe('invalid_arguments');
  expect(refused.response_metadata?.messages).toContain(`[ERROR] ${problem}`);
});

test('a view of more than 250 kB is refused', async () => {
  const slack = await openSlack();
  const trigger_id = slack.workspace.triggers.issue(fixtures.ada);
  const blocks = Array.from({ length: 100 }, () => ({
    type: 'section',
    text: plain('x'.repeat(2_900)),
  }));
  const view = { ...modal, blocks };
  const refused = await refusalOf(call(slack, 'views.open', { trigger_id, view }));
  expect(refused.error).toBe('view_too_large');
});

test('a submission shows the errors that the bot answers, and closes the modal otherwise', async () => {
  const slack = await openSlack();
  await startBoltApp(slack, 'Socket Mode', (bot) => {
    bot.view('ask', async ({ ack, view }) => {
      const isEmpty = Object.keys(view.state.values).length === 0;
      if (isEmpty) await ack({ response_action: 'errors', errors: { why: 'too short' } });
      else await ack();
    });
  });
  const { id } = await openModal(slack, { ...modal, callback_id: 'ask' });
  await slack.people.submitView(fixtures.ada, id);
  expect(slack.workspace.views.get(id)).toMatchObject({ errors: { why: 'too short' } });
  await slack.people.submitView(fixtures.ada, id, { why: { why: { value: 'because' } } });
  expect(slack.workspace.views.size).toBe(0);
  await expect(slack.people.submitView(fixtures.ada, id)).rejects.toThrow('no open view');
});

test('a submission that the bot does not acknowledge leaves the modal open', async () => {
  const slack = await openSlack();
  const { id } = await openModal(slack);
  expect(await slack.people.submitView(fixtures.ada, id)).toMatchObject({ acknowledged: false });
  expect(slack.workspace.views.size).toBe(1);
});

test('a modal that is closed by hand is gone', async () => {
  const slack = await openSlack();
  const { id } = await openModal(slack);
  slack.people.closeView(id);
  expect(slack.workspace.views.size).toBe(0);
  expect(() => slack.people.closeView(id)).toThrow('no open view');
});

function call(slack: FakeSlack, method: string, args: Json) {
  return clientOf(slack).apiCall(method, { ...args });
}

async function openModal(slack: FakeSlack, view: Json = modal) {
  const trigger_id = slack.workspace.triggers.issue(fixtures.ada);
  return viewOf(await call(slack, 'views.open', { trigger_id, view }));
}

function viewOf(answer: unknown) {
  return (answer as { view: { id: string; hash: string } }).view;
}
