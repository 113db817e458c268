// Reads what is told before a question of a role that it then asks about: "We hired a farrier. What are the responsibilities?"

import { splitWords } from '../text/words.ts';
import { markRoles } from './marked-question.ts';
import { ROLE_MARK } from './question.ts';
import type { MentionFinder } from './role-mentions.ts';

/** Somebody is, becomes, has or needs one, of whom nothing else is told: not "the farrier", nor "sent it to a farrier". */
const HAS_ONE = new RegExp(
  `(?<!\\b(?:from|with|by|to|at|about|behind|under) )\\b(?:an?|as|our new|my new|the new|be|become|becoming|being|new) (?:an? )?(?:new )?${ROLE_MARK}`,
);

/** The one role that the sentences before a question are about; null where there is none, or several are named. */
export function findToldRole(told: string, mentions: MentionFinder): string | null {
  const hits = mentions.find(told);
  const [role, another] = new Set(hits.map((hit) => hit.role));
  if (role === undefined || another !== undefined) return null;
  return HAS_ONE.test(markRoles(told, splitWords(told), hits).folded) ? role : null;
}
