import { createBoundedMap } from '../../bounded-map.ts';
import { CHANNELS, type Channel, USERS, type User } from './fixtures.ts';
import {
  countReply,
  type Ephemeral,
  type Json,
  type MessageDraft,
  type StoredMessage,
} from './message.ts';
import { createTriggers } from './triggers.ts';

/** Enough for any test and a long afternoon in the preview; the oldest go first. */
const MESSAGES_PER_CHANNEL = 1_000;
const EPHEMERALS = 500;
const THREADS_WITH_STATE = 500;
const VIEWS = 200;

/** A modal or Home tab, as Slack sends it back, and who looks at it. */
export interface View extends Json {
  readonly id: string;
  readonly type: string;
  readonly hash: string;
  readonly user: string;
  readonly blocks: readonly Json[];
}

/** What the bot shows around a thread: `assistant.threads.*`. */
export interface ThreadState {
  readonly channel: string;
  readonly thread_ts: string;
  readonly status?: string;
  readonly prompts?: readonly Json[];
}

/** Everything that can be seen to happen in the workspace. */
export type Change =
  | { readonly type: 'posted'; readonly channel: Channel; readonly message: StoredMessage }
  | {
      readonly type: 'changed';
      readonly channel: Channel;
      readonly message: StoredMessage;
      readonly before: StoredMessage;
    }
  | { readonly type: 'deleted'; readonly channel: Channel; readonly message: StoredMessage }
  /** Reply counts and reactions: seen by people, no event for the bot. */
  | { readonly type: 'marked'; readonly channel: Channel; readonly message: StoredMessage }
  | { readonly type: 'ephemeral'; readonly ephemeral: Ephemeral }
  | { readonly type: 'ephemeral-deleted'; readonly ephemeral: Ephemeral }
  | { readonly type: 'thread'; readonly thread: ThreadState }
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'view-closed'; readonly view: View }
  | { readonly type: 'channel'; readonly channel: Channel; readonly joined?: string };

export type Workspace = ReturnType<typeof createWorkspace>;

/** A workspace in memory. `now` gives milliseconds since the epoch; nothing in it waits. */
export function createWorkspace(now: () => number = Date.now) {
  const users = new Map<string, User>(USERS.map((user) => [user.id, user]));
  const channels = new Map<string, Channel>(CHANNELS.map((channel) => [channel.id, channel]));
  const messages = new Map<string, Map<string, StoredMessage>>();
  const ephemerals = createBoundedMap<string, Ephemeral>(EPHEMERALS);
  const threads = createBoundedMap<string, ThreadState>(THREADS_WITH_STATE);
  const views = createBoundedMap<string, View>(VIEWS);
  const listeners = new Set<(change: Change) => void>();
  let lastTs = 0;

  function emit(change: Change): void {
    for (const listener of listeners) listener(change);
  }

  /** Microseconds, always more than the one before: what Slack's ids of messages are. */
  function nextTs(): string {
    lastTs = Math.max(lastTs + 1, now() * 1_000);
    return `${Math.floor(lastTs / 1_000_000)}.${String(lastTs % 1_000_000).padStart(6, '0')}`;
  }

  function room(channelId: string): Map<string, StoredMessage> {
    const known =
      messages.get(channelId) ?? createBoundedMap<string, StoredMessage>(MESSAGES_PER_CHANNEL);
    messages.set(channelId, known);
    return known;
  }

  function channel(id: string): Channel {
    const found = channels.get(id);
    if (!found) throw new Error(`no channel ${id}: take an id of fixtures.ts or call addChannel`);
    return found;
  }

  function message(channelId: string, ts: string): StoredMessage {
    const found = room(channelId).get(ts);
    if (!found) throw new Error(`no message ${ts} in ${channelId}: post it first`);
    return found;
  }

  function replaceMessage(channelId: string, marked: StoredMessage): void {
    room(channelId).set(marked.ts, marked);
    emit({ type: 'marked', channel: channel(channelId), message: marked });
  }

  function setChannel(changed: Channel, joined?: string): void {
    channels.set(changed.id, changed);
    emit({ type: 'channel', channel: changed, ...(joined === undefined ? {} : { joined }) });
  }

  return {
    users: users as ReadonlyMap<string, User>,
    channels: channels as ReadonlyMap<string, Channel>,
    views: views as ReadonlyMap<string, View>,
    triggers: createTriggers(now),
    now,
    nextTs,
    channel,
    message,
    replaceMessage,

    /** Calls `listener` after each change until the returned function is called. */
    subscribe(listener: (change: Change) => void): () => void {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },

    addUser(user: User): void {
      users.set(user.id, user);
    },

    addChannel(added: Channel): void {
      setChannel(added);
    },

    /** Puts the user into the channel or takes them out of it. */
    setMember(channelId: string, user: string, member: boolean): void {
      const before = channel(channelId);
      const others = before.members.filter((id) => id !== user);
      setChannel(
        { ...before, members: member ? [...others, user] : others },
        member ? user : undefined,
      );
    },

    setArchived(channelId: string, archived: boolean): void {
      setChannel({ ...channel(channelId), archived });
    },

    /** Messages of a channel, oldest first, replies included. */
    messages(channelId: string): readonly StoredMessage[] {
      return [...room(channelId).values()];
    },

    find(channelId: string, ts: string): StoredMessage | undefined {
      return room(channelId).get(ts);
    },

    /** The thread's first message and its replies, oldest first. */
    thread(channelId: string, ts: string): readonly StoredMessage[] {
      return [...room(channelId).values()].filter((one) => one.ts === ts || one.thread_ts === ts);
    },

    post(channelId: string, draft: MessageDraft): StoredMessage {
      const posted: StoredMessage = { type: 'message', ...draft, ts: nextTs() };
      room(channelId).set(posted.ts, posted);
      emit({ type: 'posted', channel: channel(channelId), message: posted });
      const parent = posted.thread_ts && room(channelId).get(posted.thread_ts);
      if (parent) replaceMessage(channelId, countReply(parent, posted));
      return posted;
    },

    edit(channelId: string, ts: string, patch: Partial<MessageDraft>, by: string): StoredMessage {
      const before = message(channelId, ts);
      const edited: StoredMessage = { ...before, ...patch, edited: { user: by, ts: nextTs() } };
      room(channelId).set(ts, edited);
      emit({ type: 'changed', channel: channel(channelId), message: edited, before });
      return edited;
    },

    remove(channelId: string, ts: string): void {
      const removed = message(channelId, ts);
      room(channelId).delete(ts);
      emit({ type: 'deleted', channel: channel(channelId), message: removed });
    },

    /** What `to` alone has seen, oldest first; everyone's without `to`. */
    ephemerals(to?: string): readonly Ephemeral[] {
      return [...ephemerals.values()].filter((one) => to === undefined || one.to === to);
    },

    postEphemeral(channelId: string, to: string, draft: MessageDraft): Ephemeral {
      const ts = nextTs();
      const ephemeral: Ephemeral = { type: 'message', ...draft, channel: channelId, to, ts };
      ephemerals.set(ts, ephemeral);
      emit({ type: 'ephemeral', ephemeral });
      return ephemeral;
    },

    /** Takes an ephemeral away; does nothing when it is gone already, as Slack does. */
    removeEphemeral(ts: string): void {
      const ephemeral = ephemerals.get(ts);
      if (!ephemerals.delete(ts) || !ephemeral) return;
      emit({ type: 'ephemeral-deleted', ephemeral });
    },

    threadState(channelId: string, ts: string): ThreadState | undefined {
      return threads.get(`${channelId} ${ts}`);
    },

    setThreadState(state: ThreadState): void {
      const key = `${state.channel} ${state.thread_ts}`;
      const thread = { ...threads.get(key), ...state };
      threads.set(key, thread);
      emit({ type: 'thread', thread });
    },

    setView(view: View): void {
      views.set(view.id, view);
      emit({ type: 'view', view });
    },

    closeView(view: View): void {
      views.delete(view.id);
      emit({ type: 'view-closed', view });
    },
  };
}
