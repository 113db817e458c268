import { createServer } from 'node:net';
import { App, HTTPReceiver, LogLevel, SocketModeReceiver, type webApi } from '@slack/bolt';
import { afterEach, expect, test } from 'vitest';
import { cast } from '../../src/preview/cast.ts';
import { type Slack, startWorkspace } from '../../src/preview/server.ts';

const open: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

test('a bot in Socket Mode hears a mention and answers in its thread', async () => {
  const slack = await start();
  await startSocketBot(slack);
  const asked = slack.people.say(cast.ada, cast.general, `<@${cast.bot}> ping`);
  const reply = await slack.until((seen) => seen.thread(cast.general, asked.ts)[1]);
  expect(reply).toMatchObject({ user: cast.bot, text: 'echo: ping' });
});

test('a bot behind signed HTTP hears a mention and answers in its thread', async () => {
  const slack = await start();
  await startHttpBot(slack);
  const asked = slack.people.say(cast.ada, cast.general, `<@${cast.bot}> ping`);
  await slack.settled();
  const [, reply] = slack.workspace.thread(cast.general, asked.ts);
  expect(reply).toMatchObject({ user: cast.bot, text: 'echo: ping' });
});

async function start(): Promise<Slack> {
  const slack = await startWorkspace({ retryDelays: [] });
  open.push(slack);
  return slack;
}

async function startSocketBot(slack: Slack): Promise<void> {
  const clientOptions: webApi.WebClientOptions = { slackApiUrl: slack.url };
  const receiver = new SocketModeReceiver({
    appToken: slack.credentials.appToken,
    installerOptions: { clientOptions },
    logLevel: LogLevel.ERROR,
  });
  await startEcho(slack, receiver, clientOptions);
}

async function startHttpBot(slack: Slack): Promise<void> {
  const port = await freePort();
  const receiver = new HTTPReceiver({
    signingSecret: slack.credentials.signingSecret,
    port,
    logLevel: LogLevel.ERROR,
    processBeforeResponse: true,
  });
  await startEcho(slack, receiver, { slackApiUrl: slack.url });
  slack.deliverTo(`http://127.0.0.1:${port}/slack/events`);
}

async function startEcho(
  slack: Slack,
  receiver: SocketModeReceiver | HTTPReceiver,
  clientOptions: webApi.WebClientOptions,
): Promise<void> {
  const bot = new App({
    token: slack.credentials.botToken,
    receiver,
    clientOptions,
    logLevel: LogLevel.ERROR,
  });
  bot.event('app_mention', async ({ event, say }) => {
    await say({ text: event.text.replace(/^<@\w+>/, 'echo:'), thread_ts: event.ts });
  });
  await bot.start();
  open.push({ close: () => bot.stop() });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
