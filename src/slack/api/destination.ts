import { codeOf } from './retry.ts';

/** The bot does not speak where people of other companies listen, whatever Slack allows. */
export class SharedChannelError extends Error {
  override readonly name = 'SharedChannelError';

  constructor(channel: string) {
    super(
      `${channel} is shared with another company: list it in SHARED_CHANNELS to answer there in public`,
    );
  }
}

/** Codes that say that the bot may not post there, besides `restricted_action…`. */
const REFUSALS = new Set([
  'not_in_channel',
  'channel_not_found',
  'is_archived',
  'messages_tab_disabled',
  'no_permission',
  'posting_to_general_channel_denied',
  'cannot_reply_to_message',
  'access_denied',
  'user_not_in_channel',
]);

/** Where a message goes; without a thread, into the channel itself. */
export interface Destination {
  /** Or a person's id, for the direct message with them. */
  readonly channel: string;
  readonly thread?: string;
}

/** A message that was posted. */
export interface PostedMessage {
  readonly channel: string;
  readonly ts: string;
}

/** Whether a message was refused because of where it was to go. */
export function isDestinationRefused(error: unknown): boolean {
  if (error instanceof SharedChannelError) return true;
  const code = codeOf(error);
  return REFUSALS.has(code) || code.startsWith('restricted_action');
}

/** A destination as the arguments of Slack's methods name it. */
export function toArguments({ channel, thread }: Destination) {
  return thread === undefined ? { channel } : { channel, thread_ts: thread };
}
