import { createBoundedMap } from '../../bounded-map.ts';
import type { EmitChange } from './change.ts';
import type { Channel } from './fixtures.ts';
import { countReply, type Ephemeral, type MessageDraft, type StoredMessage } from './message.ts';

/** Enough for any test and a long afternoon in the preview; the oldest go first. */
const MESSAGES_PER_CHANNEL = 1_000;
const EPHEMERALS = 500;

/** What the messages need from the workspace. */
interface MessageContext {
  readonly emit: EmitChange;
  /** A new ts. */
  readonly nextTs: () => string;
  /** The channel with that id; throws when there is none. */
  readonly channel: (id: string) => Channel;
}

/** The messages of a workspace, by channel. */
export function createMessages({ emit, nextTs, channel }: MessageContext) {
  const byChannel = new Map<string, Map<string, StoredMessage>>();

  function messagesIn(channelId: string): Map<string, StoredMessage> {
    const known =
      byChannel.get(channelId) ?? createBoundedMap<string, StoredMessage>(MESSAGES_PER_CHANNEL);
    byChannel.set(channelId, known);
    return known;
  }

  function message(channelId: string, ts: string): StoredMessage {
    const found = messagesIn(channelId).get(ts);
    if (!found) throw new Error(`no message ${ts} in ${channelId}: post it first`);
    return found;
  }

  function replaceMessage(channelId: string, marked: StoredMessage): void {
    messagesIn(channelId).set(marked.ts, marked);
    emit({ type: 'marked', channel: channel(channelId), message: marked });
  }

  return {
    /** The message with that ts; throws when there is none. */
    message,

    /** Puts the message in the place of the one with its ts: for reactions and reply counts. */
    replaceMessage,

    /** Messages of a channel, oldest first, replies included. */
    messages(channelId: string): readonly StoredMessage[] {
      return [...messagesIn(channelId).values()];
    },

    find(channelId: string, ts: string): StoredMessage | undefined {
      return messagesIn(channelId).get(ts);
    },

    /** The thread's first message and its replies, oldest first. */
    thread(channelId: string, ts: string): readonly StoredMessage[] {
      return [...messagesIn(channelId).values()].filter(
        (one) => one.ts === ts || one.thread_ts === ts,
      );
    },

    post(channelId: string, draft: MessageDraft): StoredMessage {
      const posted: StoredMessage = { type: 'message', ...draft, ts: nextTs() };
      messagesIn(channelId).set(posted.ts, posted);
      emit({ type: 'posted', channel: channel(channelId), message: posted });
      const parent = posted.thread_ts && messagesIn(channelId).get(posted.thread_ts);
      if (parent) replaceMessage(channelId, countReply(parent, posted));
      return posted;
    },

    edit(channelId: string, ts: string, patch: Partial<MessageDraft>, by: string): StoredMessage {
      const before = message(channelId, ts);
      const edited: StoredMessage = { ...before, ...patch, edited: { user: by, ts: nextTs() } };
      messagesIn(channelId).set(ts, edited);
      emit({ type: 'changed', channel: channel(channelId), message: edited, before });
      return edited;
    },

    remove(channelId: string, ts: string): void {
      const removed = message(channelId, ts);
      messagesIn(channelId).delete(ts);
      emit({ type: 'deleted', channel: channel(channelId), message: removed });
    },
  };
}

/** The messages that only one person sees. */
export function createEphemerals({ emit, nextTs }: Pick<MessageContext, 'emit' | 'nextTs'>) {
  const ephemerals = createBoundedMap<string, Ephemeral>(EPHEMERALS);

  return {
    /** The ephemeral messages that `to` sees, oldest first; everyone's without `to`. */
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

    /** Removes an ephemeral message; does nothing when it is already gone, as in Slack. */
    removeEphemeral(ts: string): void {
      const ephemeral = ephemerals.get(ts);
      if (!ephemerals.delete(ts) || !ephemeral) return;
      emit({ type: 'ephemeral-deleted', ephemeral });
    },
  };
}
