// Tells comparisons of things that are no roles from those of roles that are not there.

import type { Question } from '../question/question.ts';
import type { Draft } from './draft.ts';
import type { PassageIndex } from './passage-index.ts';

/** A passage that speaks of less than this of what is compared may have left one of the sides out. */
const OF_ALL_THINGS = 0.9;

/** Whether things to be compared that are no roles are told apart: where one passage speaks of all of them, and nowhere else. */
export function tellsApart(
  { draft, reading }: { readonly draft: Draft; readonly reading: Question },
  first: Question,
  index: PassageIndex,
): boolean {
  if (!comparesThings(first, reading)) return true;
  // of one thing alone nothing says from what it differs
  const isOfTwo = first.flaw === 'unknown-role';
  return (
    isOfTwo && draft.isSaid && draft.fit >= OF_ALL_THINGS && areTogether(draft, reading, index)
  );
}

/** A sentence without any of these names things in one breath, and does not say how they differ. */
const TELLS_APART =
  /\b(?:vs|versus|differ\w*|distinct\w*|distinguish\w*|unlike|whereas|while|than|rather|instead|both|either|compar\w*|contrast\w*|but|however|same|similar\w*|only|not|from|or|more|less)\b/i;

/** Headings of lists of titles, which tell nothing themselves. */
const OF_SOURCES =
  /^\W*(?:references?|bibliography|sources|links|resources|see also|further reading)\W*$/i;

/** Whether a heading or a sentence that is quoted speaks of all that is compared, and not one here and the other there. */
function areTogether({ passages }: Draft, reading: Question, index: PassageIndex): boolean {
  const measure = index.search.measure(reading);
  return passages.some(({ passage }) => {
    if (OF_SOURCES.test(passage.heading.at(-1) ?? '')) return false;
    const said = index
      .sentencesOf(passage)
      .filter(({ text, isPointer }) => !isPointer && TELLS_APART.test(text))
      .map(({ terms }) => terms);
    const headed = passage.heading.map((heading) => index.search.toTermIds(heading));
    return [...said, ...headed].some((terms) => measure(terms).coverage >= OF_ALL_THINGS);
  });
}

/** Whether a reading is of things where the likeliest one compares roles that are not there. */
export function comparesThings(first: Question, reading: Question): boolean {
  return first.intent === 'compare' && first.flaw !== null && reading.intent === 'search';
}
