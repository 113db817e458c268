// Follow-ups that name a role spoken of before by a part of its name: "the lead one", "the council".

import { escapeRegExp } from '../text/escape-pattern.ts';
import { isBodyWord } from '../text/job-words.ts';
import { isStopWord } from '../text/words.ts';
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
  return {
    ...parsed,
    intent: parsed.intent === 'search' ? 'describe' : parsed.intent,
    roles: [role],
    words: parsed.words.filter((word) => word !== kind && !/^ones?$/.test(word)),
    topic: dropWord(parsed.topic, `${kind}\\b(?: ones?)?`),
    folded: parsed.folded.replace(KIND_OF_ONE, ROLE_MARK),
    unknown: [],
    flaw: null,
  };
}

/** A topic without what a pattern finds; null where nothing else is left. */
function dropWord(topic: string | null, pattern: string): string | null {
  return topic?.replace(new RegExp(`\\b${pattern}\\b\\s*`, 'iu'), '').trim() || null;
}

/** "the council", "our board". */
const WITH_DETERMINER =
  /(?:(\b(?:do|does|did|can|could|will|would|should|has|have)) )?\b(?:the|this|that|our|your) (\p{L}+)\b(?: (\p{L}+))?/gu;

/**
 * "the council" names the staff council where the thread speaks of it, and of no other: the question as if it had been named; null
 * for none. Who owns the council is another question.
 */
export function nameByHead(
  parsed: Parsed,
  thread: ThreadContext,
  mentions: MentionFinder,
): Parsed | null {
  if (parsed.roles.length > 0 || parsed.intent === 'who-owns') return null;
  for (const { 2: head = '', ...found } of parsed.folded.matchAll(WITH_DETERMINER)) {
    const role =
      isBodyWord(head) && head !== 'team' ? mentions.findHeaded(head, thread.roles) : null;
    // "the board game": another thing, where no verb asks what the board does
    const isSubject = found[1] !== undefined;
    const isOfThing = found[3] !== undefined && !isSubject && !isStopWord(found[3]);
    if (role === null || isOfThing) continue;
    const words = parsed.words.filter((word) => word !== head);
    return {
      ...parsed,
      intent: 'describe',
      roles: [role],
      words,
      topic: words.length === 0 ? null : dropWord(parsed.topic, escapeRegExp(head)),
      folded: parsed.folded.replace(head, ROLE_MARK),
      unknown: [],
      flaw: null,
    };
  }
  return null;
}
