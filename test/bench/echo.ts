import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt';

// What Bolt costs by itself: mentions are repeated in their thread, and nothing else is loaded.
const {
  SLACK_BOT_TOKEN: token = '',
  SLACK_APP_TOKEN: appToken,
  SLACK_SIGNING_SECRET: signingSecret = '',
  SLACK_API_URL: slackApiUrl = '',
} = process.env;

const clientOptions = { slackApiUrl };
const logLevel = LogLevel.ERROR;
const app = new App({
  token,
  clientOptions,
  logLevel,
  receiver: appToken
    ? new SocketModeReceiver({ appToken, logLevel, installerOptions: { clientOptions } })
    : new HTTPReceiver({ signingSecret, port: 0, logLevel }),
});
app.event('app_mention', async ({ event, say }) => {
  await say({ text: event.text, thread_ts: event.thread_ts ?? event.ts });
});

const server: unknown = await app.start();
const address =
  typeof server === 'object' && server && 'address' in server && server.address instanceof Function
    ? server.address()
    : undefined;
process.stderr.write(`${JSON.stringify({ msg: 'ready', port: address?.port })}\n`);
