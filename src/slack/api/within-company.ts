import type { SlackClient } from './client.ts';
import { SharedChannelError } from './destination.ts';
import type { SharedChannels } from './shared-channels.ts';

/**
 * The same calls, except that nothing public gets into a channel that people of other companies read: posting there
 * fails as it does where Slack does not let the bot post, and signs of work are left out. Private answers go through.
 */
export function keepWithinCompany(slack: SlackClient, channels: SharedChannels): SlackClient {
  const unlessClosed = async (channel: string, call: () => Promise<void>): Promise<void> => {
    if ((await channels.readers(channel)) === 'welcome') await call();
  };

  return {
    ...slack,

    async post(destination, message, key) {
      if ((await channels.readers(destination.channel)) !== 'welcome') {
        throw new SharedChannelError(destination.channel);
      }
      return slack.post(destination, message, key);
    },

    setStatus: (channel, thread, status) =>
      unlessClosed(channel, () => slack.setStatus(channel, thread, status)),
    react: (channel, ts, name) => unlessClosed(channel, () => slack.react(channel, ts, name)),
    unreact: (channel, ts, name) => unlessClosed(channel, () => slack.unreact(channel, ts, name)),
  };
}
