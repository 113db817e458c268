import { invalidArguments, isSet, readString, requireString } from '../arguments.ts';
import { SlackError } from '../slack-error.ts';
import type { Json } from '../workspace/json.ts';
import type { StoredMessage } from '../workspace/message.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { isMember, joinedChannel, seenChannel } from './access.ts';

const PAGE = 100;
const PAGE_MAX = 999;

/** What a channel is, as far as bots ask. The scope for direct messages in groups is one that the bot does without. */
export function describeConversation(workspace: Workspace, args: Json): Json {
  const found = seenChannel(workspace, args);
  const { id, name, kind, archived, shared = false } = found;
  if (kind === 'mpim') throw new SlackError('missing_scope', { needed: 'mpim:read' });
  const is_member = isMember(found);
  const channel = { id, name, is_member, is_archived: archived, is_ext_shared: shared };
  return { channel: { ...channel, is_shared: shared, is_private: kind !== 'channel' } };
}

/** A thread, oldest first, page by page; each page begins with the thread's first message. */
export function listReplies(workspace: Workspace, args: Json): Json {
  const channel = joinedChannel(workspace, args);
  const [parent, ...answers] = workspace.thread(channel.id, requireString(args, 'ts'));
  const isFirst = parent && (parent.thread_ts === undefined || parent.thread_ts === parent.ts);
  if (!isFirst) throw new SlackError('thread_not_found');
  const page = toPage(filterByTime(answers, args), args);
  return { ...page, messages: [parent, ...page.messages] };
}

/** A channel's messages, newest first, without replies in threads. */
export function listHistory(workspace: Workspace, args: Json): Json {
  const channel = joinedChannel(workspace, args);
  const own = workspace
    .messages(channel.id)
    .filter(({ ts, thread_ts }) => thread_ts === undefined || thread_ts === ts);
  return toPage(filterByTime(own, args).toReversed(), args);
}

/** The messages between `oldest` and `latest`, including those two only when `inclusive`. */
function filterByTime(messages: readonly StoredMessage[], args: Json): readonly StoredMessage[] {
  const oldest = readString(args, 'oldest') || '0';
  const latest = readString(args, 'latest') || '9';
  const inclusive = isSet(args, 'inclusive');
  return messages.filter(({ ts }) =>
    inclusive ? ts >= oldest && ts <= latest : ts > oldest && ts < latest,
  );
}

/** One page; the cursor is the number of messages before it. */
function toPage(messages: readonly StoredMessage[], args: Json) {
  const limit = Number(readString(args, 'limit') || PAGE);
  if (!(limit >= 1 && limit <= PAGE_MAX)) throw invalidArguments('invalid limit');
  const start = Number(readString(args, 'cursor') || 0);
  if (!Number.isInteger(start) || start < 0) throw new SlackError('invalid_cursor');
  const end = start + limit;
  const has_more = end < messages.length;
  return {
    messages: messages.slice(start, end),
    has_more,
    response_metadata: { next_cursor: has_more ? String(end) : '' },
  };
}
