import { invalidArguments, readString, readStructure, requireString } from '../arguments.ts';
import { acceptBlocks } from '../block-kit/blocks.ts';
import { SlackError } from '../slack-error.ts';
import { app, type Channel, team } from '../workspace/fixtures.ts';
import { isObject, type Json } from '../workspace/json.ts';
import type { MessageDraft, StoredMessage } from '../workspace/message.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { writableChannel } from './access.ts';

/** Slack refuses longer texts. */
const POST_TEXT_MAX = 40_000;

/** Messages of people and bots can be replied to, notices of Slack itself cannot. */
const REPLYABLE_SUBTYPES: ReadonlySet<string | undefined> = new Set([
  undefined,
  'bot_message',
  'file_share',
  'me_message',
]);

/** The content of a message, from the arguments of a call. */
export function readContent(args: Json): Partial<MessageDraft> & { text: string } {
  const text = readString(args, 'text');
  const blocks = readObjectList(args, 'blocks', 'invalid_blocks_format');
  const attachments = readObjectList(args, 'attachments', 'invalid_attachments');
  const metadata = readStructure(args, 'metadata', 'invalid_metadata_format');
  if (text === '' && !blocks?.length && !attachments?.length) throw new SlackError('no_text');
  if (text.length > POST_TEXT_MAX) throw new SlackError('msg_too_long');
  if (metadata !== undefined && !isObject(metadata)) {
    throw new SlackError('invalid_metadata_format');
  }
  const accepted = acceptBlocks(blocks ?? [], attachments ?? []);
  return {
    text,
    ...(blocks ? { blocks: accepted } : {}),
    ...(attachments ? { attachments } : {}),
    ...(metadata ? { metadata } : {}),
  };
}

/** The bot as the author of a message. */
export const BOT_AUTHOR = { user: app.user_id, bot_id: app.bot_id, app_id: app.id };

export function postMessage(workspace: Workspace, args: Json): Json {
  const channel = writableChannel(workspace, args);
  const content = readContent(args);
  const thread = resolveThread(workspace, channel, args);
  const message = workspace.post(channel.id, { ...BOT_AUTHOR, ...content, ...thread });
  clearStatus(workspace, channel, message);
  return { channel: channel.id, ts: message.ts, message: { ...message, team: team.id } };
}

export function postEphemeral(workspace: Workspace, args: Json): Json {
  const channel = writableChannel(workspace, args);
  const to = requireString(args, 'user');
  if (!channel.members.includes(to)) throw new SlackError('user_not_in_channel');
  const content = readContent(args);
  const thread = resolveThread(workspace, channel, args);
  return {
    message_ts: workspace.postEphemeral(channel.id, to, { ...BOT_AUTHOR, ...content, ...thread })
      .ts,
  };
}

/** A reply of the bot clears its status. */
function clearStatus(
  workspace: Workspace,
  channel: Channel,
  { thread_ts = '' }: StoredMessage,
): void {
  const state = workspace.threadState(channel.id, thread_ts);
  if (state?.status) workspace.setThreadState({ ...state, status: '' });
}

/** The thread of a new message; only a thread's first message can be replied to. */
function resolveThread(workspace: Workspace, channel: Channel, args: Json): Partial<StoredMessage> {
  const ts = readString(args, 'thread_ts');
  if (ts === '') return {};
  const parent = workspace.find(channel.id, ts);
  if (!parent) throw new SlackError('thread_not_found');
  const isReply = parent.thread_ts !== undefined && parent.thread_ts !== parent.ts;
  if (isReply || !REPLYABLE_SUBTYPES.has(parent.subtype))
    throw new SlackError('cannot_reply_to_message');
  return { thread_ts: ts, parent_user_id: parent.user };
}

function readObjectList(args: Json, name: string, error: string): readonly Json[] | undefined {
  const list = readStructure(args, name, error);
  if (list === undefined) return undefined;
  if (!Array.isArray(list)) throw new SlackError(error);
  if (!list.every(isObject)) throw invalidArguments(`must be objects [json-pointer:/${name}]`);
  return list;
}
