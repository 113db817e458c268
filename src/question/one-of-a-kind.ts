import { type Parsed, ROLE_MARK, type ThreadContext } from './question.ts';
import type { MentionFinder } from './role-mentions.ts';

/** "the lead one", "junior ones". */
const KIND_OF_ONE = /\b(\p{L}+) ones?\b/u;

/** "the lead one" names the lead among the roles like those spoken of: the question as if it had been named; null for none. */
export function nameOneOfAKind(
  parsed: Parsed,
  thread: ThreadContext,
  mentions: MentionFinder,
): Parsed | null {
  const kind = KIND_OF_ONE.exec(parsed.folded)?.[1];
  if (kind === undefined || parsed.roles.length > 0) return null;
  const role = mentions.findSibling(kind, [...thread.roles, ...thread.before]);
  if (role === null) return null;
  const inTopic = new RegExp(`\\b${kind}\\b(?: ones?\\b)?\\s*`, 'iu');
  return {
    ...parsed,
    intent: parsed.intent === 'search' ? 'describe' : parsed.intent,
    roles: [role],
    words: parsed.words.filter((word) => word !== kind && !/^ones?$/.test(word)),
    topic: parsed.topic?.replace(inTopic, '').trim() || null,
    folded: parsed.folded.replace(KIND_OF_ONE, ROLE_MARK),
    unknown: [],
    flaw: null,
  };
}
