import type { Intent, Parsed, ThreadContext } from './question.ts';

/** A follow-up with what the cases look at. */
export interface FollowUpInThread {
  readonly parsed: Parsed;
  readonly thread: ThreadContext;
  /** The folded words of the thread's topic. */
  readonly threadWords: readonly string[];
  readonly hints: readonly string[];
  readonly continues: boolean;
  /** The roles that it means without naming them ("they", "both"), or null when it means none in particular. */
  readonly meant: readonly string[] | null;
  /** The question with the thread's roles for "they" and "their"; null where it does not speak of them so. */
  readonly ofThem: Parsed | null;
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
