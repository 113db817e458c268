// Tells whether somebody talks with the bot alone, and so expects an answer to what the articles don't say, too.

import type { ThreadMessage, ThreadPage } from '../api/client.ts';
import type { Identity } from '../api/identity.ts';
import { isAskedBy } from '../blocks/asked-line.ts';
import { isMention } from './incoming-message.ts';
import { isContinuation } from './question-text.ts';

/** What is exclaimed, agreed or supposed has a question mark, too, and no more than that: "lol what?", "+1?". */
const MIN_ASKED_WORDS = 3;
const ASKS =
  /\b(?:who|whom|whose|what|which|how|where|when|why|is|are|was|were|do|does|did|can|could|should|would|will|may|must|has|have)\b/i;
/** Said to people, whom nobody else in the thread has to be: "folks, any idea?", "does anyone know?". */
const TO_PEOPLE =
  /\b(?:you|your|yours|u|ur|y'?all|anyone|anybody|someone|somebody|everyone|everybody|folks|guys|team)\b/i;
/** "anna: can …", "@anna can …", "is that right, Anna?" */
const CALLS_SOMEBODY = /^(?:@\S+|\p{L}+:)\s|,\s*\p{Lu}\p{Ll}+\s*[?!.]*$/u;

/** Whether a text is a question that has no other addressee than the bot, if only its writer and the bot are there. */
export function isAskedOfNobodyElse(text: string): boolean {
  return (
    text.includes('?') &&
    text.split(/\s+/).length >= MIN_ASKED_WORDS &&
    (ASKS.test(text) || isContinuation(text)) &&
    !TO_PEOPLE.test(text) &&
    !CALLS_SOMEBODY.test(text)
  );
}

/**
 * Whether a user and the bot are the only ones who wrote in a thread, and the user began that by a mention or by a
 * command. False where the thread has more messages than the page.
 */
export function isTalkWithBot(
  { messages, isWhole }: ThreadPage,
  user: string,
  { user: bot }: Pick<Identity, 'user'>,
): boolean {
  const isToBot = (one: ThreadMessage): boolean =>
    one.user === bot ? isAskedBy(one.text, user) : isMention(one.text, bot);
  const isTheirs = (one: ThreadMessage): boolean => one.user === user || one.user === bot;
  return isWhole && messages.every(isTheirs) && messages.some(isToBot);
}
