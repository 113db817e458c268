import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cast } from '../src/preview/cast.ts';
import { startRig } from './bot.ts';

const manifest = JSON.parse(readFileSync(new URL('../manifest.json', import.meta.url), 'utf8'));
const commands: string[] = manifest.features.slash_commands.map(
  ({ command }: { command: string }) => command,
);

/** Posting, commands, and a sign of life where a status is not allowed. */
const DEEDS = ['chat:write', 'commands', 'reactions:write'];
/** What each event needs, and where it comes from. */
const EVENTS = {
  app_mention: { scope: 'app_mentions:read', channel: cast.general },
  'message.channels': { scope: 'channels:history', channel: cast.general },
  'message.groups': { scope: 'groups:history', channel: cast.leads },
  'message.im': { scope: 'im:history', channel: cast.adaDm },
  'message.mpim': { scope: 'mpim:history', channel: cast.trio },
} as const;

test('every event of the manifest is answered, and needs the scopes that it asks for', async () => {
  expect(manifest.settings.event_subscriptions.bot_events).toEqual(Object.keys(EVENTS));
  const scopes = Object.values(EVENTS).map(({ scope }) => scope);
  expect(manifest.oauth_config.scopes.bot).toEqual([...scopes, ...DEEDS].sort());
  const { slack, said } = await startRig('Socket Mode');
  for (const { channel } of Object.values(EVENTS)) {
    const asked = slack.people.say(cast.ada, channel, `<@${cast.bot}> help`);
    const [usage] = await said(channel, asked.ts);
    for (const command of commands) expect(usage?.text).toContain(command);
  }
});

test('every command of the manifest is answered, and the contract knows no other', async () => {
  expect(commands).toEqual(['/role-compare', '/who-owns']);
  const { slack } = await startRig('Socket Mode');
  for (const [index, command] of commands.entries()) {
    await slack.people.command(cast.ada, cast.general, command, 'help');
    await slack.until((seen) => seen.ephemerals(cast.ada)[index]);
  }
});

test('the app is of the kind that the service is: Socket Mode, open to direct messages', () => {
  expect(manifest.settings.socket_mode_enabled).toBe(true);
  expect(manifest.features.app_home.messages_tab_enabled).toBe(true);
  expect(manifest.features.bot_user.always_online).toBe(true);
});
