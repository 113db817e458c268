// Follow-ups that compare roles of which they name fewer than two.

import type { FollowUpInThread } from './follow-up-in-thread.ts';
import type { Parsed, Question, ThreadContext } from './question.ts';
import { listBoth } from './thread-references.ts';

/** Whether roles are to be compared of which it names one or none: "how do they differ?". */
export function comparesFewerThanTwo({ parsed }: FollowUpInThread): boolean {
  return parsed.intent === 'compare' && parsed.roles.length < 2;
}

/** The comparison of the roles that it means, or of the one that it names with one spoken of before. */
export function readComparison(followUp: FollowUpInThread): Question[] {
  const { parsed, thread, threadWords } = followUp;
  const both = listCompared(followUp);
  return [
    both.length > 1
      ? { ...parsed, roles: both, flaw: null }
      : withCounterpart(parsed, thread, threadWords),
  ];
}

/** The roles that "they" means where they are compared: those spoken of now, or the one and the last one before it. */
function listCompared({ parsed, thread, meant }: FollowUpInThread): readonly string[] {
  const isOfThem = parsed.roles.length === 0 && /\b(?:they|them|these|those)\b/.test(parsed.folded);
  return isOfThem ? listBoth(thread) : (meant ?? []);
}

/** A role to be compared with the one that the thread is about; as it is where there is no such pair. */
function withCounterpart(
  parsed: Parsed,
  thread: ThreadContext,
  threadWords: readonly string[],
): Question {
  const [named] = parsed.roles;
  const other = [...thread.roles, ...thread.before].find((role) => role !== named);
  if (other === undefined || named === undefined || parsed.unknown.length > 0) return parsed;
  const compared: Question = { ...parsed, roles: [other, named], flaw: null };
  // what is owned is no aspect of its owner
  if (parsed.words.length > 0 || thread.intent === 'who-owns') return compared;
  // "how does that compare with …": "that" is the topic
  return { ...compared, topic: thread.topic, words: threadWords };
}
