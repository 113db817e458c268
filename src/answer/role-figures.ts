// Finds the figure that a question asks for of a role as a whole: "how many are on the board?", "how long is a moderator one?".

import type { Passage } from '../knowledge/passage.ts';
import type { Quantity } from '../question/quantity.ts';
import { countsPeople, hasFigure } from './figures.ts';
import type { PassageIndex } from './passage-index.ts';

/**
 * Whether a passage has the figure that is asked for of a role: how many people it is, or a span or date in a sentence that
 * names it.
 */
export function hasFigureOfRole(
  passage: Passage,
  role: string,
  quantity: Quantity,
  index: PassageIndex,
): boolean {
  const isOwn = passage.roles.includes(role);
  return index.sentencesOf(passage).some(({ text, names }) => {
    const isNamed = names.some((hit) => hit.role === role);
    if (quantity === 'number') return (isOwn || isNamed) && countsPeople(text);
    return isNamed && hasFigure(text, quantity);
  });
}
