import type { Reply } from '../../answer/reply.ts';
import type { Log } from '../../log.ts';
import type { ThreadContext } from '../../question/question.ts';
import type { Rolecall } from '../../rolecall.ts';
import type { ThreadStore } from '../../storage/threads.ts';
import type { SlackClient } from '../api/client.ts';
import type { Identity } from '../api/identity.ts';
import { isFarewell } from './farewell.ts';
import type { IncomingMessage } from './incoming-message.ts';
import { isContinuation, isQuestion } from './question-text.ts';
import { isAskedOfNobodyElse, isTalkWithBot } from './talk-with-bot.ts';
import type { ReadThreadContext } from './thread-context.ts';

/** "Kurt, who …": a name in front. */
const CALLED = /^(\p{Lu}\p{Ll}+)[,:]\s/u;
/** Words with which people begin, which are not names. */
const OPENERS = new Set(
  `actually also and but cool great hello hey hi hm hmm interesting nice no now ok okay right so sorry sure thanks then
  wait well yeah yes`.split(/\s+/),
);
/** Between people, this means a person. */
const YOU = /\b(?:you|your|yours|u)\b/i;

/** A reply, and the context in which it was found. */
export interface FollowUp extends Reply {
  /** What the thread was about before the question. */
  readonly before: ThreadContext | undefined;
}

/** The reply to a message that was not addressed to the bot, where it should have one. */
export type ReadFollowUp = (message: IncomingMessage) => Promise<FollowUp | undefined>;

/**
 * A message in a thread in which the bot answered is for it when it is a question, not addressed to someone else, that the
 * articles answer, or that has no other addressee, as its writer is alone with the bot. Anything else means that people talk
 * to each other there: from then on, until the bot is mentioned again, a question needs its question mark, must be answered by
 * its own words and not say "you". Thanks and "stop" end the conversation, until the bot is mentioned again, or is asked something
 * more by somebody who is alone with it.
 */
export function createFollowUpReader(parts: {
  readonly identity: Identity;
  readonly rolecall: Rolecall;
  readonly threads: ThreadStore;
  readonly readThreadContext: ReadThreadContext;
  readonly slack: Pick<SlackClient, 'readPage'>;
  readonly log: Log;
}): ReadFollowUp {
  const { identity, rolecall, threads, readThreadContext, slack, log } = parts;

  function isToBot({ text, toOthers }: IncomingMessage): boolean {
    const name = identity.name.toLowerCase();
    const called = CALLED.exec(text)?.[1]?.toLowerCase() ?? name;
    if (toOthers || !(called === name || OPENERS.has(called))) return false;
    return isQuestion(text) || isContinuation(text);
  }

  function isUnmistakable(text: string): boolean {
    return text.includes('?') && !YOU.test(text) && isAnswered(rolecall.ask(text));
  }

  /** Whether a message comes from someone who talks with the bot alone. */
  async function isAlone({ channel, thread, user }: IncomingMessage): Promise<boolean> {
    try {
      return isTalkWithBot(await slack.readPage(channel, thread), user, identity);
    } catch (err) {
      log.warn({ err, channel, thread }, 'not known who is in the thread: nothing said');
      return false;
    }
  }

  return async function readFollowUp(message) {
    const { channel, thread, text } = message;
    const state = await threads.readState(channel, thread);
    if (!state?.answered) return undefined;
    if (isFarewell(text)) {
      if (!state.ended) await threads.markEnded(channel, thread);
      return undefined;
    }
    if (isToBot(message)) {
      const isTheirs = !state.ended && (!state.talked || isUnmistakable(text));
      // whoever is alone with the bot asks nobody else, whatever was said before
      const mayGoOn = isAskedOfNobodyElse(text) && (!state.ended || text.includes('?'));
      if (isTheirs || mayGoOn) {
        const before = await readThreadContext(message);
        const reply = rolecall.ask(text, before);
        if ((isTheirs && isAnswered(reply)) || (mayGoOn && (await isAlone(message))))
          return { ...reply, before };
      }
    }
    if (!state.talked && !state.ended) await threads.markTalked(channel, thread);
    return undefined;
  };
}

function isAnswered({ answer }: Reply): boolean {
  return answer.outcome === 'answered';
}
