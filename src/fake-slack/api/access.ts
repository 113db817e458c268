import { requireString } from '../arguments.ts';
import { SlackError } from '../slack-error.ts';
import { app, type Channel } from '../workspace/fixtures.ts';
import type { Json } from '../workspace/json.ts';
import type { StoredMessage } from '../workspace/message.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The conversation that the `channel` argument names, when the bot may know of it. */
export function seenChannel(workspace: Workspace, args: Json): Channel {
  const channel = workspace.channels.get(
    resolveDirectMessage(workspace, requireString(args, 'channel')),
  );
  const seen = channel && (channel.kind === 'channel' || isMember(channel));
  if (!seen) throw new SlackError('channel_not_found');
  return channel;
}

/** The conversation that the `channel` argument names, when the bot may write into it. */
export function writableChannel(workspace: Workspace, args: Json): Channel {
  const channel = joinedChannel(workspace, args);
  if (channel.archived) throw new SlackError('is_archived');
  return channel;
}

/** The conversation that the `channel` argument names, when the bot is in it. */
export function joinedChannel(workspace: Workspace, args: Json): Channel {
  const channel = seenChannel(workspace, args);
  if (!isMember(channel)) throw new SlackError('not_in_channel');
  return channel;
}

/** The message of `channel` whose ts is in the argument `name`. */
export function seenMessage(
  workspace: Workspace,
  channel: Channel,
  args: Json,
  name: string,
): StoredMessage {
  const message = workspace.find(channel.id, requireString(args, name));
  if (!message) throw new SlackError('message_not_found');
  return message;
}

/** A person's id means the bot's direct message with them, as in Slack. */
function resolveDirectMessage(workspace: Workspace, id: string): string {
  if (!id.startsWith('U')) return id;
  const channels = [...workspace.channels.values()];
  const found = channels.find(
    (one) => one.kind === 'im' && isMember(one) && one.members.includes(id),
  );
  return found?.id ?? id;
}

export function isMember(channel: Channel): boolean {
  return channel.members.includes(app.user_id);
}
