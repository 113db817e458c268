import type { Thread } from '../../question/question.ts';
import type { Reply, Rolecall } from '../../rolecall.ts';
import type { ThreadStore } from '../../storage/threads.ts';
import type { Identity } from '../api/identity.ts';
import { isFarewell } from './farewell.ts';
import { type IncomingMessage, isQuestion } from './incoming-message.ts';
import type { createThreadContextReader } from './thread-context.ts';

/** "and career paths": what carries a conversation on needs no question mark. */
const CONTINUATION = /^(?:(?:ok|okay|thanks|great)[,!.]* )?(?:and|or|also|same for)\b/i;
/** What carries on in more words tells rather than asks. */
const MAX_CONTINUATION_WORDS = 7;
/** "Kurt, who …": a name in front. */
const CALLED = /^(\p{Lu}\p{Ll}+)[,:]\s/u;
/** Words with which people begin, and nobody's names. */
const OPENERS = new Set(
  `actually also and but cool great hello hey hi hm hmm interesting nice no now ok okay right so sorry sure thanks then
  wait well yeah yes`.split(/\s+/),
);
/** Between people it means a person. */
const YOU = /\b(?:you|your|yours|u)\b/i;

/** A reply in the light of its thread. */
export interface FollowUp extends Reply {
  /** What the thread was about before the question. */
  readonly before: Thread | undefined;
}

/** The reply to a message that was not said to the bot, where it should have one. */
export type FollowUps = (asked: IncomingMessage) => Promise<FollowUp | undefined>;

/**
 * A message in a thread in which the bot answered is for it when it is a question that the articles answer and that is
 * said to nobody else. Whatever else people say there, they say to each other: from then on, until somebody mentions
 * the bot again, a question needs its question mark, must be answered by its own words and not call anybody "you".
 * Thanks and "stop" end it, until somebody mentions the bot again.
 */
export function createFollowUps(parts: {
  readonly identity: Identity;
  readonly rolecall: Rolecall;
  readonly threads: ThreadStore;
  readonly readThreadContext: ReturnType<typeof createThreadContextReader>;
}): FollowUps {
  const { identity, rolecall, threads, readThreadContext } = parts;

  function isToBot({ text, toOthers }: IncomingMessage): boolean {
    const name = identity.name.toLowerCase();
    const called = CALLED.exec(text)?.[1]?.toLowerCase() ?? name;
    if (toOthers || !(called === name || OPENERS.has(called))) return false;
    const carriesOn = CONTINUATION.test(text) && text.split(' ').length <= MAX_CONTINUATION_WORDS;
    return isQuestion(text) || carriesOn;
  }

  function isUnmistakable(asked: IncomingMessage): boolean {
    const { text } = asked;
    return (
      isToBot(asked) && text.includes('?') && !YOU.test(text) && isAnswered(rolecall.ask(text))
    );
  }

  return async function followUp(asked) {
    const { channel, thread, text } = asked;
    const state = await threads.readState(channel, thread);
    if (!state?.answered || state.ended) return undefined;
    if (isFarewell(text)) {
      await threads.markEnded(channel, thread);
      return undefined;
    }
    const isForBot = state.talked ? isUnmistakable(asked) : isToBot(asked);
    if (isForBot) {
      const before = await readThreadContext(asked);
      const reply = rolecall.ask(text, before);
      if (isAnswered(reply)) return { ...reply, before };
    }
    if (!state.talked) await threads.markTalked(channel, thread);
    return undefined;
  };
}

function isAnswered({ answer }: Reply): boolean {
  return answer.outcome === 'answered';
}
