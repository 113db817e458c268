// Reads what is told before a question of a role that it then asks about: "We hired a farrier. What are the responsibilities?"

import { splitWords } from '../text/words.ts';
import { markRoles } from './marked-question.ts';
import { ROLE_MARK } from './question.ts';
import type { MentionFinder } from './role-mentions.ts';

/**
 * Somebody is, becomes, has or needs one, or one begins: not "the farrier", "sent it to a farrier", nor "A farrier called".
 */
const HAS_ONE = new RegExp(
  [
    `(?<=\\w )(?<!\\b(?:from|with|by|to|at|about|behind|under) )\\b(?:an?|as|our new|my new|the new|be|become|becoming|being|new) (?:an? )?(?:new )?${ROLE_MARK}`,
    `\\b(?:an?|our|my|new) (?:new )?${ROLE_MARK} (?:(?:has|will|is|just|be) )*(?:start|join)(?:s|ed|ing)?(?= (?:us|here|on|next|this|in|today|tomorrow|soon|(?:mon|tues|wednes|thurs|fri)day)\\b(?! for)| ,|$)`,
  ].join('|'),
);

/** What parts one clause from the next. */
const PARTS_CLAUSES = / ,| (?:and|but|so|because) /;
/** In the clause that has the role, up to it: then it is of no such role. */
const IS_NONE =
  /\b(?:not|(?:do|does|did|is|are|was|were|wo|ca|could|would|should|have|has|had)n['’]?t|never|no|rather|instead|without)\b/i;

/** Anywhere: it was not taken. */
const NOT_TAKEN =
  /\bsa(?:id|y|ying) no\b|\bturned (?:it|that|them) down\b|\b(?:declined|refused)\b|\b(?:don['’]?t|do not) think\b/i;

/** The one role that the sentences before a question are about; null where there is none, or several are named. */
export function findToldRole(told: string, mentions: MentionFinder): string | null {
  const hits = mentions.find(told);
  const [role, another] = new Set(hits.map((hit) => hit.role));
  if (role === undefined || another !== undefined) return null;
  const { punctuated } = markRoles(told, splitWords(told), hits);
  const has = HAS_ONE.exec(punctuated);
  if (has === null) return null;
  const clause = punctuated.slice(0, has.index).split(PARTS_CLAUSES).at(-1) ?? '';
  return IS_NONE.test(`${clause}${has[0]}`) || NOT_TAKEN.test(told) ? null : role;
}
