import type { App } from '@slack/bolt';
import type { Welcome } from '../handlers/welcome.ts';

/** Welcomes channels that the bot is added to; `bot` is its own user id. */
export function listenToJoins(app: App, welcome: Welcome, bot: string): void {
  app.event('member_joined_channel', async ({ event: { user, channel } }) => {
    if (user === bot) await welcome(channel);
  });
}
