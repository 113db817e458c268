// Follow-ups on the thing that the thread is about.

import {
  type FollowUpInThread,
  hasNoWords,
  intentFor,
  listOnce,
  takeThreadTopic,
} from './follow-up-in-thread.ts';
import type { Question } from './question.ts';
import { NARROWS_ON, pointsToThing } from './thread-references.ts';

const ELSE = /\b(?:who|whom|anyone|anybody|someone|somebody) else\b/;

/** "does A own it?" after a question on the thing. */
export function guessesOwnerOfThing({ parsed, threadWords }: FollowUpInThread): boolean {
  const isOfThing = pointsToThing(parsed.folded) && threadWords.length > 0;
  return parsed.isWhether && parsed.roles.length > 0 && isOfThing;
}

/** Whether it leaves out the thing that it asks of: "who approves it?", "and for contractors?". */
export function speaksOfThreadTopic({ parsed, thread, threadWords }: FollowUpInThread): boolean {
  if (parsed.words.length === 0 || threadWords.length === 0) return false;
  const isThing = thread.intent !== 'compare' && pointsToThing(parsed.folded);
  return isThing || NARROWS_ON.test(parsed.folded);
}

/** The question of the thread's topic; then as it would be read without it. */
export function readWithThreadTopic(followUp: FollowUpInThread): Question[] {
  const { parsed, thread, threadWords } = followUp;
  const words = listOnce([...parsed.words, ...threadWords]);
  const isNarrowing = NARROWS_ON.test(parsed.folded);
  const intent = isNarrowing ? thread.intent : parsed.intent;
  const isOfRoles =
    intent !== 'who-owns' && parsed.roles.length === 0 && thread.intent === 'describe';
  const roles = isOfRoles ? thread.roles : parsed.roles;
  const whole: Question = {
    ...parsed,
    intent: isOfRoles ? intentFor(roles) : intent,
    roles,
    ...takeThreadTopic(followUp),
    words,
    narrowed: isNarrowing ? threadWords : [],
    action: isNarrowing ? thread.action : parsed.action,
    unknown: [],
  };
  return [whole];
}

export function asksWhoOwnsThreadTopic(followUp: FollowUpInThread): boolean {
  const { parsed, threadWords } = followUp;
  return hasNoWords(followUp) && parsed.intent === 'who-owns' && threadWords.length > 0;
}

export function readOwnerOfThreadTopic(followUp: FollowUpInThread): Question[] {
  const { parsed, thread } = followUp;
  const isElse = ELSE.test(parsed.folded);
  // whoever was named is not who else it is; where nobody was, no other is either
  const asking = isElse ? thread.roles : parsed.asking;
  const leans = isElse && thread.roles.length === 0;
  return [{ ...parsed, asking, leans, ...takeThreadTopic(followUp) }];
}

export function asksMoreAboutOwnedThing(followUp: FollowUpInThread): boolean {
  const { thread, threadWords, meant } = followUp;
  const isAboutOwned = thread.intent === 'who-owns' && threadWords.length > 0;
  return hasNoWords(followUp) && meant === null && isAboutOwned;
}

export function readThreadTopic(followUp: FollowUpInThread): Question[] {
  return readOwnerOfThreadTopic(followUp).map((reading) => ({ ...reading, intent: 'search' }));
}
