// Tells what was so once from what is so.

/** Before the name, in its clause: it was so once. */
const PAST_BEFORE =
  /\b(?:previous(?:ly)?|former(?:ly)?|once (?:owned|led|run|held|managed|maintained)|used to|historically|in the past|originally|back then)\b|\bex-$|\buntil (?:recently|last|\w+ \d{4}|\d{4}|the end of \d{4})\b/i;
/** After the name: it was so once. */
const PAST_AFTER =
  /^(?:\s+(?:teams?|members?|group))?\s+(?:(?:previously|formerly|once|originally|initially)\b|used to\b|(?:owned|led|ran|managed|maintained|handled|had|was|were)\b(?! by\b)|(?:no longer|not any more)\b)|\b(?:until (?:recently|last|\w+ \d{4}|\d{4}|the end of \d{4})|in the past|before (?:that|then|\d{4}))\b/i;
/** Since when it is so: then the past before it is over. */
const PRESENT = /\b(?:now|today|since then|these days|nowadays|currently|from now on)\b/i;

/** Whether a clause says that it was so once, and is no more. */
export function isPast(before: string, after: string): boolean {
  if (PRESENT.test(before) || PRESENT.test(after)) return false;
  return PAST_BEFORE.test(before) || PAST_AFTER.test(after);
}
