import { unescapeText } from '../format/escape.ts';

/** Subtypes in which a person speaks; all others are Slack's or bots' own. */
const HUMAN_SUBTYPES: ReadonlySet<string | undefined> = new Set([
  undefined,
  'file_share',
  'thread_broadcast',
  'me_message',
]);

/** Slack's own voice: reminders and the like. */
const SLACKBOT = 'USLACKBOT';

/** Words that open a question or a request, with or without a question mark behind it. */
const OPENING =
  /^(?:who|whom|whose|what|which|how|where|when|why|is|are|do|does|did|can|could|should|would|will|compare|explain|describe|tell)\b/i;
/** Two roles side by side are a request; in a longer text they are a remark. */
const MAX_COMPARISON_WORDS = 12;

/** What of Slack's `message` and `app_mention` events matters here. */
export interface MessageEvent {
  readonly type: string;
  readonly channel: string;
  readonly ts: string;
  readonly user?: string | undefined;
  readonly text?: string | undefined;
  readonly subtype?: string | undefined;
  readonly bot_id?: string | undefined;
  readonly thread_ts?: string | undefined;
  readonly edited?: unknown;
}

/** Whom messages are for: the bot's own user id, and the channels in which it listens to all. */
export interface Listening {
  readonly user: string;
  readonly answerChannels: readonly string[];
}

/** A message that the bot should look at. */
export interface IncomingMessage {
  /** Spoken to by name, in a direct message, to nobody in a channel where it listens, or in a thread without its name. */
  readonly kind: 'mention' | 'direct' | 'plain' | 'reply';
  readonly channel: string;
  readonly ts: string;
  /** ts of the thread's first message, which is the message itself outside threads. */
  readonly thread: string;
  /** Id of who asks. */
  readonly user: string;
  /** Without Slack's markup. */
  readonly text: string;
  /** It mentions other people. */
  readonly toOthers: boolean;
}

/** Which messages the bot should look at, and how; undefined for those that are none of its business. */
export function readIncomingMessage(
  event: MessageEvent,
  listening: Listening,
): IncomingMessage | undefined {
  const { channel, ts, user = '', text = '', thread_ts: thread = ts } = event;
  const kind = isSpoken(event, listening) ? toKind(event, listening) : undefined;
  const toOthers = /<[@!]/.test(text.replace(toMention(listening.user), ''));
  return (
    kind && {
      kind,
      channel,
      ts,
      thread,
      user,
      text: slackToPlainText(text, listening.user),
      toOthers,
    }
  );
}

/** Slack's markup in, plain text out: no mention, labels instead of links. */
export function slackToPlainText(text: string, user: string): string {
  const bare = text
    .replace(toMention(user), ' ')
    .replace(/<(?:[@!#][^|>]*)\|([^>]*)>/g, '$1')
    .replace(/<#[^>]*>|<[@!][^>]*>/g, ' ')
    .replace(/<(?:[^|>]*\|)?([^>]*)>/g, '$1');
  return unescapeText(bare).replace(/\s+/g, ' ').trim();
}

function isSpoken({ user, subtype, bot_id, edited }: MessageEvent, listening: Listening): boolean {
  const isPerson = user !== undefined && user !== listening.user && user !== SLACKBOT;
  return isPerson && bot_id === undefined && edited === undefined && HUMAN_SUBTYPES.has(subtype);
}

function toKind(
  event: MessageEvent,
  { user, answerChannels }: Listening,
): IncomingMessage['kind'] | undefined {
  const { type, channel, text = '', thread_ts } = event;
  if (channel.startsWith('D')) return 'direct';
  if (type === 'app_mention' || isMention(text, user)) return 'mention';
  if (thread_ts !== undefined) return 'reply';
  const isToAll = !/^\s*<[@!]/.test(text);
  if (!isToAll || !answerChannels.includes(channel)) return undefined;
  return isQuestion(slackToPlainText(text, user)) ? 'plain' : undefined;
}

/** Whether a text asks, with or without a question mark. */
export function isQuestion(text: string): boolean {
  const isComparison = /\bvs\b|\bversus\b/i.test(text);
  const isShort = text.split(' ').length <= MAX_COMPARISON_WORDS;
  return text.includes('?') || OPENING.test(text) || (isComparison && isShort);
}

function toMention(user: string): RegExp {
  return new RegExp(`<@${user}(?:\\|[^>]*)?>`, 'g');
}

/** Whether Slack's text speaks to the user of that id. */
export function isMention(text: string, user: string): boolean {
  return text.includes(`<@${user}>`) || text.includes(`<@${user}|`);
}
