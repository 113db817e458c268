import { expect, test } from 'vitest';
import { z } from 'zod';
import { readFrom } from './variables.ts';

/** Slack's own, version 2.0.0: https://github.com/slackapi/manifest-schema, under the MIT licence. */
const schema = z.fromJSONSchema(JSON.parse(readFrom('test/deploy/slack-manifest.schema.json')));
const MANIFESTS = ['manifest.json', 'deploy/manifest.http.json'];
const read = (path: string) => JSON.parse(readFrom(path));

test.each(MANIFESTS)('%s is one by Slack’s published schema', (path) => {
  expect(schema.safeParse(read(path)).error?.issues).toBeUndefined();
});

test.each([
  ['a part that there is not', { featuress: {} }],
  ['a name that is too long', { display_information: { name: 'x'.repeat(40) } }],
  ['a setting of another type', { settings: { socket_mode_enabled: 'yes' } }],
])('the schema refuses %s', (_, part) => {
  expect(schema.safeParse({ ...read('manifest.json'), ...part }).success).toBe(false);
});

test('the manifest for HTTP differs in how Slack reaches the bot, and in nothing else', () => {
  const { features, settings, ...rest } = read('deploy/manifest.http.json');
  const socket = read('manifest.json');
  const url = 'https://rolecall.example/slack/events';
  expect(settings).toEqual({
    ...socket.settings,
    event_subscriptions: { ...socket.settings.event_subscriptions, request_url: url },
    interactivity: { is_enabled: true, request_url: url },
    socket_mode_enabled: false,
  });
  const commands = socket.features.slash_commands.map((one: object) => ({ ...one, url }));
  expect({ ...features, ...rest }).toEqual({
    ...socket.features,
    ...rest,
    slash_commands: commands,
  });
  expect(rest).toEqual({
    display_information: socket.display_information,
    oauth_config: socket.oauth_config,
  });
});
