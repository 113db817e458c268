// Finds roles that a question calls by all of their names but the number: "a senior engineer", where there are two levels of these.

import type { Named } from '../text/name-forms.ts';
import { createNameFinder, type NameHit } from '../text/role-names.ts';
import { isStopWord, splitWords } from '../text/words.ts';
import { overlaps } from './elliptical-names.ts';
import type { UnclearName } from './misspelt-names.ts';

/** The number of a level, at the end of a name: "Engineer 2", "Engineer II", "Engineer, level 2". */
const LEVEL_NUMBER = /[\s,]+(?:level\s+)?(?:\d{1,2}|i{1,3}|iv|v)$/i;
const LEVEL_NUMBER_BEHIND = /^[\s,]*(?:level\s+)?(?:\d|i{1,3}\b|iv\b|v\b(?!\.?s))/i;
/** Before whoever is asked what they do: "what does a …", "who does the …". */
const BEFORE_ACTING =
  /\b(?:what|who|whom|how|where|when|which)(?: \p{L}+){0,2} (?:does|do) (?:(?:an?|the|our|your|any) )?$/iu;
/** Before whoever is asked about. */
const BEFORE_ASKED_NAME =
  /(?:^|\b(?:what|who) (?:is|are) |\b(?:as|become|becoming|being|about|what['’]?s|who['’]?s) )(?:(?:an?|the|our|your|any) )?$/i;
/** Before the sides of a comparison. */
const BEFORE_SIDE =
  /(?:^|\b(?:is|are|to|than|from|of|between|and|or|with|v|vs\.?|versus|as) )(?:(?:an?|the|our|your|any) )?$/i;
/** All that is around a name that one word makes: it may be anybody who does that work. */
const ASKED_ALONE = /^\W*(?:what|who)(?:['’]?s| (?:is|are|do|does)) (?:(?:an?|the|our|your) )?$/i;
const DONE = /^(?: do)?\W*$/i;

/** Roles whose names differ by a number alone, by what they have in common. */
export type UnnumberedNames = (
  text: string,
  exact: readonly NameHit[],
  isComparing: boolean,
) => UnclearName | null;

/** Prepares the search for what at least two roles are called but for their number, and no role is called as it stands. */
export function createUnnumberedFinder(roles: readonly Named[]): UnnumberedNames {
  const byName = new Map<string, Set<string>>();
  const names = roles.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((label) => ({ id, label })),
  );
  for (const { id, label } of names) {
    const common = label.replace(LEVEL_NUMBER, '');
    if (common === label) continue;
    const key = common.toLowerCase();
    byName.set(key, (byName.get(key) ?? new Set()).add(id));
  }
  const shared = [...byName].filter(([, ids]) => ids.size > 1).map(([name]) => name);
  const finder = createNameFinder(shared.map((name) => ({ id: name, name, aliases: [] })));

  return (text, exact, isComparing) => {
    if (shared.length === 0) return null;
    for (const { role: name, start, end } of finder.find(text, 'question')) {
      const [before, behind] = [text.slice(0, start), text.slice(end)];
      if (overlaps({ start, end }, exact) || LEVEL_NUMBER_BEHIND.test(behind)) continue;
      const isWord = splitWords(name).length === 1;
      const isAsked = isWord
        ? ASKED_ALONE.test(before) && DONE.test(behind)
        : isAskedAbout(before, behind);
      if (isAsked || (isComparing && BEFORE_SIDE.test(before)))
        return { text: text.slice(start, end), roles: [...(byName.get(name) ?? [])] };
    }
    return null;
  };
}

/** Whether a name is asked about, and not a thing that it is part of: "the senior engineer interview". */
function isAskedAbout(before: string, behind: string): boolean {
  if (BEFORE_ACTING.test(before)) return true;
  const [next] = splitWords(behind);
  return BEFORE_ASKED_NAME.test(before) && (next === undefined || isStopWord(next.folded));
}
