// Finds the figure that a question asks for of a role as a whole: "how many are on the board?", "how long is a moderator one?".

import type { Passage } from '../knowledge/passage.ts';
import type { Quantity } from '../question/quantity.ts';
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
    return roles.some((role) =>
      quantity === 'number' ? countsPeople(text) : isNamed(role) && hasFigure(text, quantity),
    );
  });
}
