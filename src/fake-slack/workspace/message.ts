import type { Json } from './json.ts';

interface Reaction {
  readonly name: string;
  readonly users: readonly string[];
  readonly count: number;
}

/** A message as Slack stores and shows it; the names are Slack's own. */
export interface StoredMessage {
  readonly type: 'message';
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly subtype?: string;
  readonly bot_id?: string;
  readonly app_id?: string;
  readonly blocks?: readonly Json[];
  readonly attachments?: readonly Json[];
  readonly metadata?: Json;
  readonly thread_ts?: string;
  readonly parent_user_id?: string;
  readonly reply_count?: number;
  readonly reply_users?: readonly string[];
  readonly latest_reply?: string;
  readonly edited?: { readonly user: string; readonly ts: string };
  readonly reactions?: readonly Reaction[];
}

/** What the author of a message provides; the workspace adds the rest. */
export type MessageDraft = Omit<StoredMessage, 'type' | 'ts'>;

/** A message that only one person sees. */
export interface Ephemeral extends StoredMessage {
  readonly channel: string;
  /** Id of the person who sees it. */
  readonly to: string;
}

/** The parent message with one more reply counted. */
export function countReply(parent: StoredMessage, reply: StoredMessage): StoredMessage {
  const users = parent.reply_users ?? [];
  return {
    ...parent,
    thread_ts: parent.ts,
    reply_count: (parent.reply_count ?? 0) + 1,
    reply_users: users.includes(reply.user) ? users : [...users, reply.user],
    latest_reply: reply.ts,
  };
}

/** The message with the reaction of that user added or, when `added` is false, removed. */
export function react(
  message: StoredMessage,
  name: string,
  user: string,
  added: boolean,
): StoredMessage {
  const others = (message.reactions ?? []).filter((reaction) => reaction.name !== name);
  const users = reactors(message, name).filter((id) => id !== user);
  const now = added ? [...users, user] : users;
  const reactions =
    now.length === 0 ? others : [...others, { name, users: now, count: now.length }];
  return { ...message, reactions };
}

/** Who reacted to the message with that emoji. */
export function reactors(message: StoredMessage, name: string): readonly string[] {
  return message.reactions?.find((reaction) => reaction.name === name)?.users ?? [];
}
