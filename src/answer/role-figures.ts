// Finds the figure that a question asks for of a role as a whole: "how many are on the board?", "how long is a moderator one?".

import type { Passage } from '../knowledge/passage.ts';
import type { Quantity } from '../question/quantity.ts';
import { isNameOfBody } from '../text/body-names.ts';
import { toSingular } from '../text/name-forms.ts';
import type { NameHit } from '../text/role-names.ts';
import { countsPeople, hasFigure } from './figures.ts';
import type { PassageIndex } from './passage-index.ts';

/**
 * Whether a passage has the figure that is asked for of a role: how many people it is, or a span or date in a sentence that
 * names it. Where one role is asked of another ("how many can a guild have in the council?"), the sentence or its page is of both.
 */
export function hasFigureOfRoles(
  passage: Passage,
  roles: readonly string[],
  quantity: Quantity,
  index: PassageIndex,
): boolean {
  return index.sentencesOf(passage).some(({ text, names }) => {
    const isNamed = (role: string): boolean => names.some((hit) => hit.role === role);
    const isOf = (role: string): boolean => passage.roles.includes(role) || isNamed(role);
    if (!roles.every(isOf)) return false;
    return roles.some((role) => {
      if (quantity !== 'number') return isNamed(role) && hasFigure(text, quantity);
      if (isManyPeople(role, index) || roles.length > 1) return countsPeople(text);
      return names.some((hit) => hit.role === role && areCounted(text, hit));
    });
  });
}

/** Whether a role is a body of people, whose passages tell how many these are without its name. */
function isManyPeople(role: string, index: PassageIndex): boolean {
  const { name = '', aliases = [] } = index.roles.get(role) ?? {};
  return [name, ...aliases].some(isNameOfBody);
}

/** Before a name: "74 are", "nine full-time". */
const COUNTED_BEFORE = /(?:\S+\s+){0,3}\S*\s*$/;
const LAST_PART = /[^;,.:]*$/;
/** Says that there are so many: of "when two vets are needed" there may be more. */
const THERE_ARE =
  /\b(?:we have|we are|we['’](?:ve|re)|there (?:are|is)|have|has|employs?|of whom|of them|includ(?:es?|ing)|made up of|consists? of|teams? of|totals?)\b/i;
/** "Receptionists: 12", "vets (74)" */
const COUNTED_BEHIND = /^\s*[:–(]\s*(?:about |around |~)?\d/;

/** Whether a number stands beside a name, and counts those who have it: no "nine people in the nurse's team". */
function areCounted(text: string, { start, end }: NameHit): boolean {
  const [part = ''] = LAST_PART.exec(text.slice(0, start)) ?? [];
  const [before = ''] = COUNTED_BEFORE.exec(part) ?? [];
  const name = text.slice(start, end);
  const isMany = toSingular(name.toLowerCase()) !== name.toLowerCase() || /\bone\b/i.test(before);
  const isTold = isMany && hasFigure(before, 'number') && THERE_ARE.test(text.slice(0, start));
  return isTold || COUNTED_BEHIND.test(text.slice(end));
}
