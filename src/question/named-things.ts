// Tells names of roles that are part of the thing that is asked for from those of the roles that are asked about.

import { isJobWord } from '../text/job-words.ts';
import { toSingular } from '../text/name-forms.ts';
import { isLightWord, isStopWord, type Word } from '../text/words.ts';
import { isGeneric } from './generic-words.ts';
import type { MentionFinder } from './role-mentions.ts';

/** "how many", "how many active": what is counted comes next. */
const HOW_MANY = /\bhow many (?:\p{L}+ ){0,2}$/iu;
/** Roles that are set against each other. */
const HOW_MANY_AGAIN = /\bhow many\b|\b(?:vs|versus|and|or|than)\b/i;

/** Whether a role's name of one word, which is no job, is a part of another thing's: "the Legal wrapper". */
export function isPartOfThing(
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
  words: readonly Word[],
): boolean {
  const [name, ...others] = words.filter((word) => word.start >= start && word.end <= end);
  const next = words.find((word) => word.start >= end);
  if (name === undefined || next === undefined || others.length > 0) return false;
  if (isJobWord(toSingular(name.folded)) || text.slice(end, next.start) !== ' ') return false;
  return (
    !isStopWord(next.folded) && !isLightWord(next.folded) && !isGeneric(next.folded, 'who-owns')
  );
}

/** What is done to people: "who leads the data platform?" asks for the leader of a team. */
const DONE_TO_PEOPLE =
  /\b(?:lead|leads|led|leading|leader|head|heads|manage|manages|managing|manager|chair|chairs|supervise|supervises|hire|hires|appoint|appoints|elect|elects|join|joins|recruit|recruits|pay|pays|train|trains|mentor|mentors|coach|coaches|onboard|onboards|represent|represents|boss|report|reports|covers?|stands? in|replaces?|members?|(?<=who(?:['’]?s| is| are) )(?:in|on)(?! charge\b))\b/i;

/** Whether a team's name is the thing that is asked for: "who owns the code of conduct?" where there is a Code of Conduct team. */
export function isNameOfThing(
  { role, start, end }: { readonly role: string; readonly start: number; readonly end: number },
  text: string,
  { isBareName }: Pick<MentionFinder, 'isBareName'>,
): boolean {
  return isBareName(role, text.slice(start, end)) && !DONE_TO_PEOPLE.test(text.slice(0, start));
}

/** Behind what something is asked to have: "… does a project need". */
const OF_WHAT_HAS_IT =
  /^ (?:do|does|must|can|could|should|may|will|would) (?:an?|the|our|your|each|every|one) (?!role\b|team\b)\p{L}/iu;

/** Whether a role is what another one, or something, is asked to have: "how many members does the council have?". */
export function isCounted(
  { role, start, end }: { readonly role: string; readonly start: number; readonly end: number },
  text: string,
  found: readonly { readonly role: string; readonly start: number }[],
): boolean {
  const isOther =
    found.some((hit) => hit.role !== role && hit.start > start) ||
    OF_WHAT_HAS_IT.test(text.slice(end));
  return isOther && HOW_MANY.test(text.slice(0, start)) && !HOW_MANY_AGAIN.test(text.slice(start));
}

/** Before a role that does something, or somebody who has it: "what does the …", "who is the …". */
const ASKED_OF_DOER =
  /\bwhat(?:['’]?s| (?:do|does|did|should|would|will|can|could|must|is|are)) (?:(?:an?|the|our|your|any) )?$/i;
const ASKED_OF_HOLDER =
  /\bwho(?:['’]?s| is| are| was)? (?:(?:an?|the|our|your|any) )?(?:(?:current|new|acting) )?$/i;
/** Between the role and whom or where it does it. */
const WHERE_IT_ACTS =
  /^ (?:(?:actually|really|usually|even|normally) )?do(?:ing)?(?: all day| day to day)? (?:for|with|in|at|on|within|inside|to|about) (?:(?:an?|the|our|your|any) )?$/i;
const WHAT_IT_IS_OF = /^ (?:of|for|in|on|at|within) (?:(?:an?|the|our|your|any) )?$/i;

/**
 * Whether a role is whom or where another one does what it does, or has the one that is asked for: "what does the clerk do for the
 * guild?", "who is the clerk of the guild?".
 */
export function isWhereItActs(
  { role, start }: { readonly role: string; readonly start: number },
  text: string,
  found: readonly { readonly role: string; readonly start: number; readonly end: number }[],
): boolean {
  const before = found.filter((hit) => hit.start < start);
  const [doer] = before;
  if (doer === undefined || before.length > 1 || found.length > 2 || doer.role === role)
    return false;
  const [asked, between] = [text.slice(0, doer.start), text.slice(doer.end, start)];
  return (
    (ASKED_OF_DOER.test(asked) && WHERE_IT_ACTS.test(between)) ||
    (ASKED_OF_HOLDER.test(asked) && WHAT_IT_IS_OF.test(between))
  );
}
