import type { ChannelKind } from '../../fake-slack/workspace/fixtures.ts';
import type { Json, StoredMessage } from '../../fake-slack/workspace/message.ts';

/** Someone in the workspace: one of those whom the page acts for, or the bot. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly isBot: boolean;
}

/** A conversation in the list on the left. */
export interface Conversation {
  readonly id: string;
  readonly name: string;
  readonly kind: ChannelKind;
  readonly hasBot: boolean;
  /** Plain questions are answered here, without a mention. */
  readonly answersAll: boolean;
}

/** A message with where it stands; `to` is set when one person alone sees it. */
export type Post = StoredMessage & { readonly channel: string; readonly to?: string };

/** A modal or Home tab, as Slack's API knows it. */
export interface Panel extends Json {
  readonly id: string;
  readonly type: string;
  readonly blocks: readonly Json[];
}

/** What the bot says it is doing in a thread. */
export interface Status {
  readonly channel: string;
  readonly thread_ts: string;
  readonly status: string;
}

interface SlashCommand {
  readonly command: string;
  readonly description: string;
  readonly hint: string;
}

interface Shortcut {
  readonly name: string;
  readonly callback: string;
  readonly kind: 'global' | 'message';
}

/** What the app's manifest registers with Slack. */
export interface Features {
  readonly commands: readonly SlashCommand[];
  readonly shortcuts: readonly Shortcut[];
}

/** What became of the knowledge folder when it was last read. */
export interface Pack {
  readonly folder: string;
  /** Counts up with each pack that could be loaded. */
  readonly version: number;
  /** False while the folder cannot be loaded and the pack before it still answers. */
  readonly isCurrent: boolean;
  readonly problems: readonly {
    readonly file: string;
    readonly line?: number;
    readonly message: string;
  }[];
}

/** How the small Slack treats the bot's calls. */
export const FAULT_MODES = ['none', 'slow', 'rate-limited', 'failing'] as const;
export type FaultMode = (typeof FAULT_MODES)[number];

/** All that one person sees. */
export interface Snapshot {
  readonly people: readonly Person[];
  readonly conversations: readonly Conversation[];
  readonly posts: readonly Post[];
  readonly statuses: readonly Status[];
  readonly panels: readonly Panel[];
  readonly features: Features;
  readonly pack: Pack;
  readonly faultMode: FaultMode;
}

/** What a person's page is told: everything at first, then each change. */
export type PageEvent =
  | { readonly type: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly type: 'post'; readonly post: Post }
  | { readonly type: 'post-gone'; readonly channel: string; readonly ts: string }
  | { readonly type: 'status'; readonly status: Status }
  | { readonly type: 'panel'; readonly panel: Panel }
  | { readonly type: 'panel-gone'; readonly id: string }
  | { readonly type: 'conversation'; readonly conversation: Conversation }
  | { readonly type: 'pack'; readonly pack: Pack }
  | { readonly type: 'fault-mode'; readonly faultMode: FaultMode };
