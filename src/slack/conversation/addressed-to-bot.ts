import {
  type IncomingMessage,
  isMention,
  slackToPlainText,
  toMention,
} from './incoming-message.ts';

/** Subtypes of messages that people write; all others come from Slack or from bots. */
const HUMAN_SUBTYPES: ReadonlySet<string | undefined> = new Set([
  undefined,
  'file_share',
  'thread_broadcast',
  'me_message',
]);

/** The user that sends Slack's own messages, such as reminders. */
const SLACKBOT = 'USLACKBOT';

/** Words that begin a question or a request, with or without a question mark. */
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

/** The bot's own user id, and the channels in which it answers plain questions. */
export interface Listening {
  readonly user: string;
  readonly answerChannels: readonly string[];
}

/** The message of an event, where it may be for the bot; undefined where it is not. */
export function readIncomingMessage(
  event: MessageEvent,
  listening: Listening,
): IncomingMessage | undefined {
  const { channel, ts, user = '', text: markup = '', thread_ts: thread = ts } = event;
  const kind = isFromPerson(event, listening) ? toKind(event, listening) : undefined;
  if (kind === undefined) return undefined;
  const text = slackToPlainText(markup, listening.user);
  const toOthers = /<[@!]/.test(markup.replace(toMention(listening.user), ''));
  return { kind, channel, ts, thread, user, text, toOthers };
}

function isFromPerson(
  { user, subtype, bot_id, edited }: MessageEvent,
  listening: Listening,
): boolean {
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

/** Whether a text is a question or a request, with or without a question mark. */
export function isQuestion(text: string): boolean {
  const isComparison = /\bvs\b|\bversus\b/i.test(text);
  const isShort = text.split(' ').length <= MAX_COMPARISON_WORDS;
  return text.includes('?') || OPENING.test(text) || (isComparison && isShort);
}
