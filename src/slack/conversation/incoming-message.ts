import { unescapeText } from '../format/escape.ts';

/** A message that may be for the bot. */
export interface IncomingMessage {
  /**
   * A mention; a direct message; a plain question in a channel where the bot answers those; or a reply in a thread,
   * without a mention.
   */
  readonly kind: 'mention' | 'direct' | 'plain' | 'reply';
  readonly channel: string;
  readonly ts: string;
  /** ts of the thread's first message, which is the message itself outside threads. */
  readonly thread: string;
  /** Id of the person who asks. */
  readonly user: string;
  /** Without Slack's markup. */
  readonly text: string;
  /** It mentions other people. */
  readonly toOthers: boolean;
}

/** Slack's markup as plain text, in linear time also for a text of bare `<`: without mentions of `user`, with labels instead of links. */
export function slackToPlainText(text: string, user: string): string {
  const bare = text
    .replace(toMention(user), ' ')
    .replace(/<[@!#][^<|>]*\|([^<>]*)>/g, '$1')
    .replace(/<[@!#][^<>]*>/g, ' ')
    .replace(/<(?:[^<|>]*\|)?([^<>]*)>/g, '$1');
  return unescapeText(bare).replace(/\s+/g, ' ').trim();
}

/** Matches mentions of the user of that id. */
export function toMention(user: string): RegExp {
  return new RegExp(`<@${user}(?:\\|[^<>]*)?>`, 'g');
}

/** Whether a text in Slack's markup mentions the user of that id. */
export function isMention(text: string, user: string): boolean {
  return text.includes(`<@${user}>`) || text.includes(`<@${user}|`);
}
