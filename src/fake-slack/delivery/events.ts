import { randomUUID } from 'node:crypto';
import { isMember } from '../api/access.ts';
import type { Change } from '../workspace/change.ts';
import { app, type Channel, team } from '../workspace/fixtures.ts';
import type { Json } from '../workspace/json.ts';
import type { StoredMessage } from '../workspace/message.ts';
import type { Workspace } from '../workspace/workspace.ts';

interface Said {
  readonly channel: Channel;
  readonly message: StoredMessage;
}

/** The events that Slack sends the bot for a change: none where the bot is not a member. */
export function toEvents(change: Change, workspace: Workspace): readonly Json[] {
  switch (change.type) {
    case 'posted':
      return isMember(change.channel) ? toMessageEvents(workspace, change) : [];
    case 'changed':
      return [
        ...toHiddenEvents(workspace, change.channel, 'message_changed', {
          message: change.message,
          previous_message: change.before,
        }),
        ...(isMember(change.channel) ? toMentionEvents(workspace, change) : []),
      ];
    case 'deleted':
      return toHiddenEvents(workspace, change.channel, 'message_deleted', {
        deleted_ts: change.message.ts,
        previous_message: change.message,
      });
    case 'channel':
      return change.joined === undefined
        ? []
        : toJoinEvents(workspace, change.channel, change.joined);
    default:
      return [];
  }
}

/** A message event, and an app_mention with the same ts when the message mentions the bot outside a direct message. */
function toMessageEvents(workspace: Workspace, said: Said): readonly Json[] {
  const { channel, message } = said;
  const from = workspace.users.get(message.user)?.team ?? team.id;
  const event = { ...message, ...toLocation(channel), team: from, event_ts: message.ts };
  return [event, ...toMentionEvents(workspace, said)];
}

/**
 * Slack sends it anew for each edit, with the ts of the message. Those by people from elsewhere name the bot's workspace
 * as `team`, and theirs, or its enterprise, beside it.
 */
function toMentionEvents(workspace: Workspace, { channel, message }: Said): readonly Json[] {
  const isMentioned =
    channel.kind !== 'im' &&
    message.user !== app.user_id &&
    message.subtype === undefined &&
    message.text.includes(`<@${app.user_id}>`);
  if (!isMentioned) return [];
  const event_ts = message.edited?.ts ?? message.ts;
  const author = workspace.users.get(message.user);
  const from = author?.enterprise ?? author?.team;
  const elsewhere = from === undefined ? {} : { user_team: from, source_team: from };
  const mention = { ...message, type: 'app_mention', channel: channel.id, event_ts };
  return [{ ...mention, team: team.id, ...elsewhere }];
}

function toHiddenEvents(
  workspace: Workspace,
  channel: Channel,
  subtype: string,
  what: Json,
): readonly Json[] {
  if (!isMember(channel)) return [];
  const ts = workspace.nextTs();
  return [
    { type: 'message', subtype, hidden: true, ...toLocation(channel), ts, event_ts: ts, ...what },
  ];
}

function toJoinEvents(workspace: Workspace, channel: Channel, user: string): readonly Json[] {
  if (!isMember(channel)) return [];
  const { channel: id, channel_type } = toLocation(channel);
  return [
    {
      type: 'member_joined_channel',
      user,
      channel: id,
      channel_type: channel_type === 'channel' ? 'C' : 'G',
      team: team.id,
      event_ts: workspace.nextTs(),
    },
  ];
}

function toLocation(channel: Channel): { readonly channel: string; readonly channel_type: string } {
  return { channel: channel.id, channel_type: channel.kind };
}

/** Wraps an event as Slack does. To send the same wrapped event twice is a redelivery. */
export function wrapEvent(event: Json, workspace: Workspace): Json {
  const { enterprise } = workspace;
  const channel = workspace.channels.get(String(event.channel));
  const author = event.type === 'message' ? workspace.users.get(String(event.user)) : undefined;
  const isFromElsewhere = author?.team !== undefined;
  const from = isFromElsewhere ? author : { team: team.id, enterprise };
  const authorization = {
    enterprise_id: enterprise ?? null,
    team_id: team.id,
    user_id: app.user_id,
    is_bot: true,
    is_enterprise_install: false,
  };
  return {
    type: 'event_callback',
    team_id: from.team,
    ...(from.enterprise === undefined ? {} : { enterprise_id: from.enterprise }),
    context_team_id: team.id,
    context_enterprise_id: enterprise ?? null,
    api_app_id: app.id,
    event,
    event_id: `Ev${randomUUID()}`,
    event_time: Math.floor(workspace.now() / 1_000),
    authorizations: [authorization],
    is_ext_shared_channel: channel?.shared === true,
  };
}
