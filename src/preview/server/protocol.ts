import type { ChannelKind } from '../../fake-slack/workspace/fixtures.ts';
import type { Json } from '../../fake-slack/workspace/json.ts';
import type { StoredMessage } from '../../fake-slack/workspace/message.ts';

/** A person whom the page can act as, or the bot. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly isBot: boolean;
  /** The company of a person of another one. */
  readonly company?: string;
}

/** A conversation in the list on the left. */
export interface Conversation {
  readonly id: string;
  readonly name: string;
  readonly kind: ChannelKind;
  readonly hasBot: boolean;
  /** Whether questions are answered here without a mention. */
  readonly answersAll: boolean;
  /** The other company whose people are in it (Slack Connect). */
  readonly sharedWith?: string;
  /** Whether the bot may answer there for them to read. */
  readonly isPublic: boolean;
}

/** A message with its channel; `to` is set when only that person sees it. */
export type Post = StoredMessage & { readonly channel: string; readonly to?: string };

/** A modal or Home tab, as Slack's API knows it. */
export interface Panel extends Json {
  readonly id: string;
  readonly type: string;
  readonly blocks: readonly Json[];
}

/** The bot's status in a thread. */
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

/** The result of the last reading of the knowledge folder. */
export interface Pack {
  readonly folder: string;
  /** Counts the packs that could be loaded. */
  readonly version: number;
  /** False while the folder cannot be loaded and the previous pack answers. */
  readonly isCurrent: boolean;
  readonly problems: readonly {
    readonly file: string;
    readonly line?: number;
    readonly message: string;
  }[];
  /** Questions that its articles answer. */
  readonly examples: readonly string[];
  /** Each with its path in the folder, by which it can be read. */
  readonly articles: readonly { readonly title: string; readonly path: string }[];
}

/** Something that the bot can show: messages that belong together, or a form or Home tab. */
export interface Exhibit {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  /** What a person did to get it, as they see it. */
  readonly asked: string;
  readonly posts: readonly Post[];
  readonly panel?: Panel;
  /** How tall it may be on a phone, in px. */
  readonly budget?: number;
  /** Visible characters in the blocks of its longest message. */
  readonly characters: number;
  /** The control that leads to it, and the exhibit that has the control. */
  readonly cause?: { readonly of: string; readonly control: string };
}

/** One exhibit of each kind, made from the articles as they are now. */
export interface Gallery {
  readonly exhibits: readonly Exhibit[];
}

/** How the fake Slack treats the bot's calls. */
export const FAULT_MODES = ['none', 'slow', 'rate-limited', 'failing'] as const;
export type FaultMode = (typeof FAULT_MODES)[number];

/** Everything that one person sees. */
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

/** What the server sends a page: a snapshot first, then each change. */
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
