// Tells whether somebody talks with the bot alone, and so expects an answer to what the articles don't say, too.

import type { ThreadMessage, ThreadPage } from '../api/client.ts';
import type { Identity } from '../api/identity.ts';
import { isAskedBy } from '../blocks/asked-line.ts';
import { isMention } from './incoming-message.ts';
import { isContinuation } from './question-text.ts';

/** What is exclaimed, agreed or supposed has a question mark, too, and no more than that: "lol what?", "+1?". */
const MIN_ASKED_WORDS = 3;
const ASKS =
  /\b(?:who|whos|whom|whose|what|whats|which|how|hows|where|wheres|when|why|any|is|are|was|were|do|does|did|can|could|should|shall|would|will|may|must|has|have|difference|contact|owner)\b|n['’]t\b|^(?:(?:and|but|so|or|ok|okay),? )*(?:(?:what|even|only) )?if\b/i;
/** "how do I reach them", without its question mark, and not "what do I know": the verb comes before who it is of. */
const ASKS_ALOUD =
  /^(?:(?:and|so|ok|okay|but|then),? )*(?:who|whom|what|which|how|where|when)(?: \w+){0,2}? (?:do|does|did) (?:i|we|they|it|he|she|the|a|an|my|our) (?!(?:know|care|bother|say)\b)\w+/i;
/** "and then?", where "and principal?" asks something. */
const GOES_ON_ALONE =
  /^\W*(?:\w+[,!.]* )?(?:and|or|also)\W+(?:then|so|now|what|why|how|yes|no|not|nah|you|me|us|him|her|myself|yourself|that|this|if|when|who|anyway|really|seriously|again|else|ok|okay|later|both|something|anything|nothing|still|bye|btw|too|maybe)?\W*$/i;
/** Asked of the bot, too: "can you tell me who …", "do you know who …". */
const ASKS_TO_BE_TOLD =
  /\b(?:can|could|would|will) (?:you|u) (?:please )?(?:tell|show|explain|say)(?: (?:me|us))?|\bdo (?:you|u) know(?= (?:who|what|which|where|when|how|if|whether)\b)/i;
/** Said to people, whom nobody else in the thread has to be: "folks, any idea?", "does anyone know?", "can we leave?". */
const TO_PEOPLE =
  /\b(?:you|your|yours|u(?!-)|ur|y'?all|folks|guys)\b|\b(?:can|could|does|do|would|will|has|is) (?:anyone|anybody|someone|somebody|everyone|everybody)\b|\b(?:can|could|shall|should|are) we\b.*\b(?:now|later|today|tomorrow|lunch)\b|^(?:(?:hey|hi|hello) )?(?:team|all|everyone|everybody)\b[,:]/i;
/** "anna: can …", "Ben can …", "hey Ben, is …", "@anna can …", "is that right, Anna?" */
const CALLS_SOMEBODY =
  /^(?!(?:question|q|also|ok|okay|ps|btw|fyi|so|and|edit|update|note)\b)\p{L}+:\s|^(?!(?:Who|What|Which|How|Where|When|Why|And|But|So|Or|Then|Ok|Okay)\b)\p{Lu}\p{Ll}+ (?:can|could|would|will|do|did|have|shall)\b|^(?:hey|hi|hello|thanks|thank you|ok) \p{Lu}\p{Ll}+,|@\S|(?<!\b(?:[Ii]n|[Aa]t|[Oo]f|[Ff]rom) \p{L}+),\s*(?!(?:Please|Thanks|Pls|Cheers)\b)\p{Lu}\p{Ll}+\s*[?!.]*$/u;

/** Whether a text is a question that has no other addressee than the bot, if only its writer and the bot are there. */
export function isAskedOfNobodyElse(text: string): boolean {
  const goesOn = text.includes('?') && isContinuation(text) && !GOES_ON_ALONE.test(text);
  const isAsked = text.includes('?') ? ASKS.test(text) : ASKS_ALOUD.test(text);
  return (
    ((isAsked && text.split(/\s+/).length >= MIN_ASKED_WORDS) || goesOn) &&
    !TO_PEOPLE.test(text.replace(ASKS_TO_BE_TOLD, '')) &&
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
