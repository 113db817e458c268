// Follow-ups on what is done to another role: "and a director?" behind "who removes a coordinator?".

import { splitWords } from '../text/words.ts';
import type { FollowUpInThread } from './follow-up-in-thread.ts';
import { namesRolesOnly } from './follow-up-of-named.ts';
import type { Parsed, Question, ThreadContext } from './question.ts';
import { readAlone } from './read-alone.ts';
import type { MentionFinder } from './role-mentions.ts';
import type { WordUse } from './topic.ts';

/**
 * The thread's question for whoever does something to a role, asked of the one that a follow-up names; null where the thread
 * asked no such thing.
 */
export function readOfOtherRole(
  { text, roles }: Parsed,
  { intent, topic, action }: ThreadContext,
  mentions: MentionFinder,
  use: WordUse,
): Parsed | null {
  if (intent !== 'who-owns' || topic === null || action === null || roles.length !== 1) return null;
  const [before, another] = mentions.find(topic);
  const [named] = mentions.find(text);
  if (before === undefined || another !== undefined || named === undefined) return null;
  const lead = splitWords(topic.slice(0, before.start)).map(({ folded }) => folded);
  if (!lead.includes(action)) return null;
  const name = text.slice(named.start, named.end);
  const asked = `${topic.slice(0, before.start)}${name}${topic.slice(before.end)}`;
  return readAlone(`who ${action.endsWith('s') ? '' : 'can '}${asked}`, mentions, use);
}

/** Whether it asks nothing but what the thread does, of another role that something is done to. */
export function asksOfOtherRole(followUp: FollowUpInThread): boolean {
  return followUp.ofOther !== null && namesRolesOnly(followUp);
}

/** That question. */
export function readWithOtherRole({ ofOther }: FollowUpInThread): Question[] {
  return ofOther === null ? [] : [ofOther];
}
