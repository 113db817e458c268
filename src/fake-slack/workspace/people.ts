import type { StoredMessage } from './message.ts';
import type { Workspace } from './workspace.ts';

/** What a person can do in the workspace; the events for the bot follow automatically. */
export function createPeople(workspace: Workspace) {
  return {
    /** A message of `user`, in a thread when `thread` is the ts of its first message. */
    say(
      user: string,
      channel: string,
      text: string,
      { thread }: { thread?: string } = {},
    ): StoredMessage {
      const parent = thread === undefined ? undefined : workspace.message(channel, thread);
      const where = parent ? { thread_ts: parent.ts, parent_user_id: parent.user } : {};
      return workspace.post(channel, { user, text, ...where });
    },

    /** Forwards a message that was posted in another channel, with words of their own above it. */
    forward(user: string, channel: string, from: StoredMessage, text: string): StoredMessage {
      const attachment = {
        is_share: true,
        is_msg_unfurl: true,
        author_id: from.user,
        ts: from.ts,
        text: from.text,
        fallback: `[today] ${from.user}: ${from.text}`,
        mrkdwn_in: ['text'],
      };
      return workspace.post(channel, { user, text, attachments: [attachment] });
    },

    /** Edits a message of theirs. */
    edit(user: string, channel: string, ts: string, text: string): StoredMessage {
      return workspace.edit(channel, ts, { text }, user);
    },

    /** Deletes a message. */
    remove(channel: string, ts: string): void {
      workspace.remove(channel, ts);
    },

    /** Adds `user` (possibly the bot) to a channel, which shows a notice. */
    join(user: string, channel: string): StoredMessage {
      workspace.setMember(channel, user, true);
      const text = `<@${user}> has joined the channel`;
      return workspace.post(channel, { user, text, subtype: 'channel_join' });
    },

    /** Leaves a channel. */
    leave(user: string, channel: string): void {
      workspace.setMember(channel, user, false);
    },
  };
}
