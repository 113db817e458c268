import { type ButtonValue, decodeButtonValue } from '../blocks/button-value.ts';
import { type OutgoingMessage, paragraph, toMessages } from '../blocks/message.ts';
import type { ButtonClick } from '../delivery/interaction-request.ts';
import type { Job } from '../delivery/job.ts';
import { LIMITS } from '../format/limits.ts';

/** The last use of a response_url is for taking the message away that it belongs to. */
export const MAX_RESPONSES_BEFORE_DELETE = LIMITS.responses - 1;
const OUTDATED = 'This button is from an older version of me: ask again to get a new one.';

/** Shows messages to the person who clicked alone. */
export async function tellClicker(
  { whisper }: Job,
  {
    channel,
    thread,
    user,
    responseUrl,
  }: Pick<ButtonClick, 'channel' | 'thread' | 'user' | 'responseUrl'>,
  messages: readonly OutgoingMessage[],
): Promise<void> {
  const destination = thread === undefined ? { channel } : { channel, thread };
  const fitting = messages.slice(0, LIMITS.responses);
  await whisper(destination, user, responseUrl, fitting);
}

/** The question that the button carries; tells the person where it cannot be read any more. */
export async function readButtonValue(
  job: Job,
  click: ButtonClick,
): Promise<ButtonValue | undefined> {
  const value = decodeButtonValue(click.value);
  if (value === undefined) await tellClicker(job, click, toMessages(paragraph(OUTDATED)));
  return value;
}

/** Identifies a question that was asked by a click, and not in a message of its own. */
export function clickedAt({ channel, triggerId }: ButtonClick) {
  return { by: 'button', channel, ts: triggerId } as const;
}
