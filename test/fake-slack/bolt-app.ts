import { createServer } from 'node:net';
import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { onTestFinished } from 'vitest';
import type { FakeSlack } from '../../src/fake-slack/server.ts';

export type Mode = 'Socket Mode' | 'signed HTTP';

/** Starts a Bolt app in that mode for one test; `listen` adds its listeners. */
export async function startBoltApp(
  slack: FakeSlack,
  mode: Mode,
  listen: (bot: App) => void,
): Promise<App> {
  const clientOptions = { slackApiUrl: slack.url, retryConfig: { retries: 0 } };
  const port = await freePort();
  const receiver =
    mode === 'Socket Mode'
      ? new SocketModeReceiver({
          appToken: slack.credentials.appToken,
          installerOptions: { clientOptions },
          clientPingTimeout: 1_000,
          logLevel: LogLevel.ERROR,
        })
      : new HTTPReceiver({
          signingSecret: slack.credentials.signingSecret,
          port,
          logLevel: LogLevel.ERROR,
        });
  const bot = new App({
    token: slack.credentials.botToken,
    receiver,
    clientOptions,
    logLevel: LogLevel.ERROR,
  });
  listen(bot);
  await bot.start();
  onTestFinished(async () => {
    await bot.stop();
  });
  if (mode === 'signed HTTP') slack.deliverTo(`http://127.0.0.1:${port}/slack/events`);
  return bot;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
