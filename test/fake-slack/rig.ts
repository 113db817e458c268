import { createServer } from 'node:net';
import { App, HTTPReceiver, LogLevel, SocketModeReceiver, webApi } from '@slack/bolt';
import { onTestFinished } from 'vitest';
import {
  type FakeSlack,
  type FakeSlackOptions,
  startFakeSlack,
} from '../../src/fake-slack/server.ts';

/** A workspace for one test; it ends with the test. */
export async function openSlack(options: FakeSlackOptions = {}): Promise<FakeSlack> {
  const slack = await startFakeSlack({ retryDelays: [], ...options });
  onTestFinished(() => slack.close());
  return slack;
}

/** The Web API as a bot reaches it: one try, no waiting for rate limits. */
export function clientOf(slack: FakeSlack, token = slack.credentials.botToken): webApi.WebClient {
  return new webApi.WebClient(token, {
    slackApiUrl: slack.url,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: quiet,
  });
}

const ignore = () => {};

/** Refusals are what many tests are about: the client need not print them. */
const quiet = {
  debug: ignore,
  info: ignore,
  warn: ignore,
  error: ignore,
  setLevel: ignore,
  setName: ignore,
  getLevel: () => LogLevel.ERROR,
};

interface Refusal {
  readonly error?: string;
  readonly response_metadata?: { readonly messages?: readonly string[] };
}

/** What Slack said in refusing a call: its code and all that stands beside it. */
export async function refusal(call: Promise<unknown>): Promise<Refusal> {
  try {
    await call;
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError) return error.data;
    throw error;
  }
  throw new Error('the call went through; it should have been refused');
}

export type Mode = 'Socket Mode' | 'signed HTTP';

/** A Bolt app at work in that mode; `listen` adds what it does. */
export async function startBot(
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
