import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixtures } from '../src/fake-slack/workspace/fixtures.ts';
import { startRig } from './bot.ts';

const manifest = JSON.parse(readFileSync(new URL('../manifest.json', import.meta.url), 'utf8'));
const commands: string[] = manifest.features.slash_commands.map(
  ({ command }: { command: string }) => command,
);

/** Messages that the bot is told of: what each kind needs, and where it comes from. */
const HEARD = {
  app_mention: { scope: 'app_mentions:read', channel: fixtures.general },
  'message.channels': { scope: 'channels:history', channel: fixtures.general },
  'message.groups': { scope: 'groups:history', channel: fixtures.leads },
  'message.im': { scope: 'im:history', channel: fixtures.adaDm },
  'message.mpim': { scope: 'mpim:history', channel: fixtures.trio },
} as const;

/** What is needed besides: to hear that it was added to a channel, to offer questions, to post and react, for commands. */
const OTHER_SCOPES = [
  ...['channels:read', 'groups:read', 'assistant:write'],
  ...['chat:write', 'reactions:write', 'commands'],
];

test('every event of the manifest is answered, and needs the scopes that it asks for', async () => {
  const { bot_events: events } = manifest.settings.event_subscriptions;
  const others = ['app_home_opened', 'member_joined_channel'];
  expect(events).toEqual([...Object.keys(HEARD), ...others].sort());
  const scopes = Object.values(HEARD).map(({ scope }) => scope);
  expect(manifest.oauth_config.scopes.bot).toEqual([...scopes, ...OTHER_SCOPES].sort());
  const { slack, said } = await startRig('Socket Mode');
  for (const { channel } of Object.values(HEARD)) {
    const asked = slack.people.say(fixtures.ada, channel, `<@${fixtures.bot}> help`);
    const [usage] = await said(channel, asked.ts);
    for (const command of commands) expect(usage?.text).toContain(command);
  }
  await slack.people.openHome(fixtures.ada);
  await slack.waitUntil((seen) => [...seen.views.values()][0]);
  slack.people.join(fixtures.bot, fixtures.random);
  await slack.waitUntil((seen) => seen.messages(fixtures.random)[1]);
});

test('every shortcut of the manifest is answered, and has a name that Slack takes', async () => {
  const { slack, said } = await startRig('Socket Mode');
  const asked = slack.people.say(fixtures.ada, fixtures.general, 'who owns model training?');
  const on = { channel: fixtures.general, ts: asked.ts };
  const { shortcuts } = manifest.features;
  expect(shortcuts.map((one: { type: string }) => one.type)).toEqual(['message', 'global']);
  for (const { type, callback_id, name } of shortcuts) {
    expect(name.length).toBeLessThan(25);
    const where = type === 'message' ? on : undefined;
    expect(await slack.people.shortcut(fixtures.ada, callback_id, where)).toMatchObject({
      acknowledged: true,
    });
  }
  await said(fixtures.general, asked.ts);
  await slack.waitUntil((seen) => [...seen.views.values()][0]);
});

test('what people click, choose and fill in reaches the bot', () => {
  expect(manifest.settings.interactivity).toEqual({ is_enabled: true });
});

test('every command of the manifest is answered, and the contract knows no other', async () => {
  expect(commands).toEqual(['/role-compare', '/who-owns']);
  const { slack } = await startRig('Socket Mode');
  for (const [index, command] of commands.entries()) {
    await slack.people.command(fixtures.ada, fixtures.general, command, 'help');
    await slack.waitUntil((seen) => seen.ephemerals(fixtures.ada)[index]);
  }
});

test('the app is of the kind that the service is: Socket Mode, with a Home tab and open to direct messages', () => {
  expect(manifest.settings.socket_mode_enabled).toBe(true);
  expect(manifest.features.app_home).toEqual({
    home_tab_enabled: true,
    messages_tab_enabled: true,
    messages_tab_read_only_enabled: false,
  });
  expect(manifest.features.agent_view.agent_description).not.toBe('');
  expect(manifest.features.bot_user.always_online).toBe(true);
});
