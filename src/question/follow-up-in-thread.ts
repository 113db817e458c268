import type { Intent, Parsed, Question, ThreadContext } from './question.ts';
import { pointsToThing, speaksOfPeople } from './thread-references.ts';

/** Words of earlier topics that still help to rank; what is older no longer matters. */
export const MAX_HINTS = 12;

/** A follow-up with what the cases look at. */
export interface FollowUpInThread {
  readonly parsed: Parsed;
  readonly thread: ThreadContext;
  /** The folded words of the thread's topic. */
  readonly threadWords: readonly string[];
  /** What is said, with the thread's topic behind it, so that its phrases are found. */
  readonly saidOfTopic: readonly string[];
  readonly hints: readonly string[];
  readonly continues: boolean;
  /** The roles that it means without naming them ("they", "both"), or null when it means none in particular. */
  readonly meant: readonly string[] | null;
  /** The question with the thread's roles for "they" and "their"; null where it does not speak of them so. */
  readonly ofThem: Parsed | null;
  /** What the thread asked to be done to a role, asked of the role that it names; null where that is not so. */
  readonly ofOther: Parsed | null;
}

/** Whether it has no word of its own to search for. */
export function hasNoWords({ parsed }: FollowUpInThread): boolean {
  return parsed.words.length === 0;
}

/** What is asked of these roles. */
export function intentFor(roles: readonly string[]): Intent {
  return roles.length > 1 ? 'compare' : 'describe';
}

/** The words, each once. */
export function listOnce(list: readonly string[]): string[] {
  return [...new Set(list)];
}

/** What of a question is the thread's topic, where it leaves out its own. */
export function takeThreadTopic({
  thread,
  threadWords,
  saidOfTopic,
}: FollowUpInThread): Pick<Question, 'topic' | 'words' | 'said' | 'flaw'> {
  return { topic: thread.topic, words: threadWords, said: saidOfTopic, flaw: null };
}

/** The thread's question, asked of other roles. */
export function toSameQuestion(followUp: FollowUpInThread, roles: readonly string[]): Question {
  const { parsed, hints } = followUp;
  return { ...parsed, intent: intentFor(roles), roles, ...takeThreadTopic(followUp), hints };
}

/** What it asks by itself, with what was spoken of before to rank it. */
export function toNewQuestion({ parsed, hints }: FollowUpInThread): Question {
  return { ...parsed, hints };
}

/** Whether "it" is the thing that the thread asked an owner of, and nobody is meant: "what if I do it anyway?". */
export function isOfOwnedThing({ parsed, thread, threadWords }: FollowUpInThread): boolean {
  const isOwned = thread.intent === 'who-owns' && threadWords.length > 0;
  return isOwned && pointsToThing(parsed.folded) && !speaksOfPeople(parsed.folded);
}
