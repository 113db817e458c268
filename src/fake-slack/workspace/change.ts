import type { Channel } from './fixtures.ts';
import type { Json } from './json.ts';
import type { Ephemeral, StoredMessage } from './message.ts';

/** A modal or Home tab as Slack sends it to the bot, and the person who sees it. */
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

/** Everything visible that can happen in the workspace. */
export type Change =
  | { readonly type: 'posted'; readonly channel: Channel; readonly message: StoredMessage }
  | {
      readonly type: 'changed';
      readonly channel: Channel;
      readonly message: StoredMessage;
      readonly before: StoredMessage;
    }
  | { readonly type: 'deleted'; readonly channel: Channel; readonly message: StoredMessage }
  /** Reply counts and reactions: people see them, the bot gets no event. */
  | { readonly type: 'marked'; readonly channel: Channel; readonly message: StoredMessage }
  | { readonly type: 'ephemeral'; readonly ephemeral: Ephemeral }
  | { readonly type: 'ephemeral-deleted'; readonly ephemeral: Ephemeral }
  | { readonly type: 'thread'; readonly thread: ThreadState }
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'view-closed'; readonly view: View }
  | { readonly type: 'channel'; readonly channel: Channel; readonly joined?: string };

/** Reports a change to everyone who subscribed. */
export type EmitChange = (change: Change) => void;
