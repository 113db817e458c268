// Follow-ups for whoever leads a role: "and who's the owner?" after "what does the deal desk do?".

import { type FollowUpInThread, hasNoWords } from './follow-up-in-thread.ts';
import type { Question } from './question.ts';

const OWNER_NOUN = /\b(?:owner|lead|leader|boss|head)$/;

/** Whether it asks for the owner of the one role that the thread is about, and for nothing else. */
export function asksForOwnerOfRole(followUp: FollowUpInThread): boolean {
  const { parsed, thread, threadWords } = followUp;
  const isOfRole = thread.roles.length === 1 && threadWords.length === 0;
  return (
    hasNoWords(followUp) &&
    parsed.intent === 'who-owns' &&
    isOfRole &&
    OWNER_NOUN.test(parsed.folded)
  );
}

/** The role's own passages say it, where any does. */
export function readOwnerOfRole({ parsed, thread }: FollowUpInThread): Question[] {
  const [noun = ''] = OWNER_NOUN.exec(parsed.folded) ?? [];
  return [
    { ...parsed, intent: 'describe', roles: thread.roles, topic: noun, words: [noun], flaw: null },
  ];
}
