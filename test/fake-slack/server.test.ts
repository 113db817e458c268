import { describe, expect, test } from 'vitest';
import { fixtures } from '../../src/fake-slack/workspace/fixtures.ts';
import { type Mode, startBoltApp } from './bolt-app.ts';
import { clientOf, openSlack } from './client.ts';

const modes: readonly Mode[] = ['Socket Mode', 'signed HTTP'];
const button = {
  type: 'button' as const,
  action_id: 'more',
  text: { type: 'plain_text' as const, text: 'More' },
};
const modal = {
  type: 'modal' as const,
  callback_id: 'ask',
  title: { type: 'plain_text' as const, text: 'Ask' },
  submit: { type: 'plain_text' as const, text: 'Send' },
  blocks: [
    {
      type: 'input' as const,
      block_id: 'why',
      label: { type: 'plain_text' as const, text: 'Why?' },
      element: { type: 'plain_text_input' as const, action_id: 'text' },
    },
  ],
};

describe.each(modes)('a Bolt app in %s', (mode) => {
  test('hears a mention and answers in its thread', async () => {
    const slack = await openSlack();
    await startBoltApp(slack, mode, (bot) => {
      bot.event('app_mention', async ({ event, say }) => {
        await say({ text: event.text.replace(/^<@\w+>/, 'echo:'), thread_ts: event.ts });
      });
    });
    const asked = slack.people.say(fixtures.ada, fixtures.general, `<@${fixtures.bot}> ping`);
    const reply = await slack.waitUntil((seen) => seen.thread(fixtures.general, asked.ts)[1]);
    expect(reply).toMatchObject({ user: fixtures.bot, text: 'echo: ping', thread_ts: asked.ts });
    expect(slack.workspace.message(fixtures.general, asked.ts)).toMatchObject({ reply_count: 1 });
  });

  test('hears a command, acknowledges it with a message and responds through its URL', async () => {
    const slack = await openSlack();
    await startBoltApp(slack, mode, (bot) => {
      bot.command('/who-owns', async ({ ack, command, respond }) => {
        await ack({ text: 'Looking', response_type: 'ephemeral' });
        await respond({ text: `said ${command.text}`, response_type: 'in_channel' });
      });
    });
    const sent = await slack.people.command(fixtures.ada, fixtures.random, '/who-owns', 'tests');
    expect(sent).toMatchObject({ acknowledged: true, attempts: 1 });
    expect(slack.workspace.ephemerals(fixtures.ada)).toMatchObject([{ text: 'Looking' }]);
    const shown = await slack.waitUntil((seen) => seen.messages(fixtures.random)[0]);
    expect(shown).toMatchObject({ user: fixtures.bot, text: 'said tests' });
  });

  test('hears a click, opens a modal and is told what was typed into it', async () => {
    const slack = await openSlack();
    const heard: unknown[] = [];
    await startBoltApp(slack, mode, (bot) => {
      bot.action('more', async ({ ack, body, client }) => {
        await ack();
        if ('trigger_id' in body) {
          await client.views.open({ trigger_id: body.trigger_id, view: modal });
        }
      });
      bot.view('ask', async ({ ack, view }) => {
        heard.push(view.state.values);
        await ack();
      });
    });
    const { ts } = await clientOf(slack).chat.postMessage({
      channel: fixtures.general,
      text: 'Hello',
      blocks: [{ type: 'actions', elements: [button] }],
    });
    await slack.people.click(fixtures.ada, { channel: fixtures.general, ts: String(ts) }, 'more');
    const view = await slack.waitUntil((seen) => [...seen.views.values()][0]);
    const values = { why: { text: { type: 'plain_text_input', value: 'because' } } };
    await slack.people.submitView(fixtures.ada, view.id, values);
    expect(heard).toEqual([values]);
    expect(slack.workspace.views.size).toBe(0);
  });

  test('hears shortcuts and the opening of its Home tab', async () => {
    const slack = await openSlack();
    const heard: unknown[] = [];
    await startBoltApp(slack, mode, (bot) => {
      bot.shortcut('ask-this', async ({ ack, shortcut }) => {
        heard.push(shortcut.type);
        await ack();
      });
      bot.event('app_home_opened', async ({ event }) => {
        heard.push([event.tab, event.channel]);
      });
    });
    const { ts } = slack.people.say(fixtures.ada, fixtures.general, 'Who owns tests?');
    await slack.people.shortcut(fixtures.ada, 'ask-this');
    await slack.people.shortcut(fixtures.ada, 'ask-this', { channel: fixtures.general, ts });
    await slack.people.openHome(fixtures.ada);
    expect(heard).toEqual(['shortcut', 'message_action', ['home', fixtures.adaDm]]);
  });
});

test('a bot in Socket Mode comes back after a refresh and hears what is said then', async () => {
  const slack = await openSlack();
  const heard: string[] = [];
  await startBoltApp(slack, 'Socket Mode', (bot) => {
    bot.message(async ({ message }) => {
      if ('text' in message) heard.push(String(message.text));
    });
  });
  expect(slack.socketClients.size).toBe(1);
  slack.socketClients.refresh();
  await slack.socketClients.waitForConnections(1, 2);
  slack.people.say(fixtures.ada, fixtures.adaDm, 'still there?');
  await slack.settled();
  expect(heard).toEqual(['still there?']);
});
