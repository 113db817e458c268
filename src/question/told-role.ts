// Reads what is told before a question of a role that it then asks about: "We hired a farrier. What are the responsibilities?"

import { splitWords } from '../text/words.ts';
import { markRoles } from './marked-question.ts';
import { ROLE_MARK } from './question.ts';
import type { MentionFinder } from './role-mentions.ts';

/** Somebody is, becomes, has or needs one: not "the farrier", "sent it to a farrier", nor "A farrier called". */
const HAS_ONE = new RegExp(
  `(?<=\\w )(?<!\\b(?:from|with|by|to|at|about|behind|under) )\\b(?:an?|as|our new|my new|the new|be|become|becoming|being|new) (?:an? )?(?:new )?${ROLE_MARK}`,
);

/** Then it is of no such role. */
const IS_NONE = /\b(?:not|\w+n['’]?t|never|no|rather|instead|without)\b/i;

/** The one role that the sentences before a question are about; null where there is none, or several are named. */
export function findToldRole(told: string, mentions: MentionFinder): string | null {
  const hits = mentions.find(told);
  const [role, another] = new Set(hits.map((hit) => hit.role));
  if (role === undefined || another !== undefined || IS_NONE.test(told)) return null;
  return HAS_ONE.test(markRoles(told, splitWords(told), hits).folded) ? role : null;
}
