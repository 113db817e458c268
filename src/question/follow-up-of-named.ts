// Follow-ups that name roles and have no word of their own: "and a designer?".

import { type FollowUpInThread, toSameQuestion } from './follow-up-in-thread.ts';
import type { Question } from './question.ts';
import { asksByItself, NARROWS_ON, QUESTION_WORD, WHAT_ABOUT } from './thread-references.ts';

/** Whether it names roles. */
export function namesRoles({ parsed }: FollowUpInThread): boolean {
  return parsed.roles.length > 0;
}

/** Whether it asks nothing but what the thread does, of the roles that it names: "and a designer?". */
export function namesRolesOnly({ parsed, continues }: FollowUpInThread): boolean {
  const isBare = continues || !QUESTION_WORD.test(parsed.folded);
  return parsed.roles.length > 0 && parsed.words.length === 0 && isBare;
}

/** The thread's question, of the roles that it names; or what it asks by itself. */
export function readSameOfNamedRoles(followUp: FollowUpInThread): Question[] {
  const { parsed, thread, threadWords, continues } = followUp;
  const same = toSameQuestion(followUp, parsed.roles);
  if (parsed.form !== null || asksByItself(parsed.folded)) return [parsed, same];
  // "A vs B": what was owned is no aspect of theirs
  // "and a designer?" behind "what does a tester earn?" asks for no description of one
  const asksAnew = QUESTION_WORD.test(parsed.folded.replace(WHAT_ABOUT, ''));
  const isOfSide = thread.intent === 'describe' && parsed.intent === 'describe' && !asksAnew;
  if ((isOfSide || NARROWS_ON.test(parsed.folded)) && threadWords.length > 0) return [same];
  const isNew = parsed.intent === 'compare' && thread.intent === 'who-owns' && !continues;
  return isNew ? [parsed, same] : [same, parsed];
}
