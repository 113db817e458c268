import type { SlackClient } from '../api/client.ts';
import { type ButtonValue, decodeButtonValue } from '../blocks/button-value.ts';
import { type OutgoingMessage, paragraph, toMessages } from '../blocks/message.ts';
import { LIMITS } from '../format/limits.ts';

/** The last use of a response_url is for taking the message away that it belongs to. */
export const MAX_RESPONSES_BEFORE_DELETE = LIMITS.responses - 1;
const OUTDATED = 'This button is from an older version of me: ask again to get a new one.';

/** A button that was clicked, by whom and where. */
export interface ButtonClick {
  readonly user: string;
  readonly value: string;
  /** Of the message that carries the button; '' in a view, which is in no channel. */
  readonly channel: string;
  readonly ts: string;
  /** ts of the first message of the thread that the message is in. */
  readonly thread: string | undefined;
  /** Whether only that person sees the message. */
  readonly isPrivate: boolean;
  readonly triggerId: string;
  /** '' in a view. */
  readonly responseUrl: string;
}

/** Shows messages to the person who clicked alone. */
export async function tellClicker(
  slack: SlackClient,
  { channel, thread, user, responseUrl }: ButtonClick,
  messages: readonly OutgoingMessage[],
): Promise<void> {
  const destination = thread === undefined ? { channel } : { channel, thread };
  const fitting = messages.slice(0, LIMITS.responses);
  await slack.whisper(destination, user, responseUrl, fitting);
}

/** The question that the button carries; tells the person where it cannot be read any more. */
export async function readButtonValue(
  slack: SlackClient,
  click: ButtonClick,
): Promise<ButtonValue | undefined> {
  const value = decodeButtonValue(click.value);
  if (value === undefined) await tellClicker(slack, click, toMessages(paragraph(OUTDATED)));
  return value;
}

/** Identifies a question that was asked by a click, and not in a message of its own. */
export function clickedAt({ channel, triggerId }: ButtonClick) {
  return { by: 'button', channel, ts: triggerId } as const;
}
