// Tells names of roles that are part of the thing that is asked for from those of the roles that are asked about.

import { isJobWord } from '../text/job-words.ts';
import { toSingular } from '../text/name-forms.ts';
import { isLightWord, isStopWord, type Word } from '../text/words.ts';
import { isGeneric } from './generic-words.ts';

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

/** Whether a role is what another one is asked to have: "how many members does the council have?". */
export function isCounted(
  { role, start }: { readonly role: string; readonly start: number },
  text: string,
  found: readonly { readonly role: string; readonly start: number }[],
): boolean {
  const isOther = found.some((hit) => hit.role !== role && hit.start > start);
  return isOther && HOW_MANY.test(text.slice(0, start)) && !HOW_MANY_AGAIN.test(text.slice(start));
}
