import { type Attachment, readQuestionText } from './forwarded-message.ts';
import {
  type IncomingMessage,
  isMention,
  slackToPlainText,
  toMention,
} from './incoming-message.ts';
import { isQuestion } from './question-text.ts';

/** Subtypes of messages that people write; all others come from Slack or from bots. */
const HUMAN_SUBTYPES: ReadonlySet<string | undefined> = new Set([
  undefined,
  'file_share',
  'thread_broadcast',
  'me_message',
]);

/** A claim is forgotten after a day; a message that was edited later may have been answered. */
const LATEST_EDIT_S = 23 * 60 * 60;

/** The user that sends Slack's own messages, such as reminders. */
const SLACKBOT = 'USLACKBOT';

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
  /** When it was changed last: Slack sends a mention that came by an edit with the ts of the first writing. */
  readonly edited?: { readonly ts: string } | undefined;
  readonly attachments?: readonly Attachment[] | undefined;
}

/** The bot's own ids, and the channels in which it answers plain questions. */
export interface Listening {
  readonly user: string;
  readonly bot: string;
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
  const text = readQuestionText(event, listening.user);
  const toOthers = /<[@!]/.test(markup.replace(toMention(listening.user), ''));
  return { kind, channel, ts, thread, user, text, toOthers };
}

function isFromPerson(event: MessageEvent, listening: Listening): boolean {
  const { user, subtype, bot_id } = event;
  const isPerson = user !== undefined && user !== listening.user && user !== SLACKBOT;
  return isPerson && bot_id === undefined && HUMAN_SUBTYPES.has(subtype) && isTimely(event);
}

/** Of edited messages only mentions are heard, in which the bot may be mentioned for the first time. */
function isTimely({ type, ts, edited }: MessageEvent): boolean {
  if (edited === undefined) return true;
  return type === 'app_mention' && Number(edited.ts) - Number(ts) < LATEST_EDIT_S;
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
