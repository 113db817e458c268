// Follow-ups that say little of their own: what they ask may be told beside what was answered, in other words.

import { type FollowUpInThread, listOnce, takeThreadTopic } from './follow-up-in-thread.ts';
import type { Question } from './question.ts';
import { pointsToThing, QUESTION_WORD, standsForBefore } from './thread-references.ts';

/**
 * Whether it asks by words that say little where the thread has a thing to speak of: "and if they say no?" of nobody who was
 * named, "what happens if I don't?".
 */
export function saysNothingOfTopic({ parsed, thread, threadWords }: FollowUpInThread): boolean {
  const { flaw, roles, folded, words } = parsed;
  if (words.length > 0 || roles.length > 0 || threadWords.length === 0) return false;
  if (flaw === 'no-antecedent') return thread.roles.length === 0;
  return QUESTION_WORD.test(folded) || MAY.test(folded);
}

const MAY =
  /^(?:(?:and|so|ok|okay|but|then) )*(?:will|would|can|could|should|must|may|might|has|have) /;

/** With more words of its own it is on something of its own. */
const MOST_OF_ITS_OWN = 2;

/** Whether "it" of a question for no owner may stand for the thread's thing: "what happens if someone does it anyway?". */
export function mayBeOfTopic({ parsed, ofThem, thread, threadWords }: FollowUpInThread): boolean {
  const isOfThing = threadWords.length > 0 && thread.intent !== 'compare';
  const asksOfIt = parsed.intent === 'search' && parsed.roles.length === 0;
  if (parsed.words.length > MOST_OF_ITS_OWN || ofThem !== null) return false;
  const stands = thread.roles.length > 0 ? pointsToThing : standsForBefore;
  return isOfThing && asksOfIt && stands(parsed.folded);
}

/** More of the thread's topic: what is asked of it may be told beside it, in other words. */
export function readMoreOfTopic(followUp: FollowUpInThread): Question[] {
  const { parsed, thread } = followUp;
  return [
    {
      ...parsed,
      ...takeThreadTopic(followUp),
      intent: 'search',
      roles: [],
      hints: listOnce([...parsed.words, ...parsed.hints]),
      action: null,
      isVague: false,
      leans: true,
      ofAnswer: 'more',
      quotedBefore: thread.quoted,
    },
  ];
}
