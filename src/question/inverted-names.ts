// Finds roles named the other way round: "the lead of the support team" for the support team lead.

import { isJobWord } from '../text/job-words.ts';
import { toSingular } from '../text/name-forms.ts';
import type { NameFinder, NameHit } from '../text/role-names.ts';
import { foldedAt, splitWords } from '../text/words.ts';
import { findWholeName, overlaps } from './elliptical-names.ts';

const BEFORE_WHOLE = /^(?:a|an|the|our|each|every|any|your|my|this)$/;
/** Words of a name before its last one, the most first. */
const NAME_LENGTHS = [3, 2, 1];

/** The roles that `text` names with "of" before what they are of, apart from the `hits` that are known; `labels` finds names. */
export function findInverted(
  text: string,
  hits: readonly NameHit[],
  labels: NameFinder,
): readonly NameHit[] {
  const words = splitWords(text);
  return words.flatMap((word, at): NameHit[] => {
    const kind = words[at - 1];
    if (word.folded !== 'of' || kind === undefined || !isJobWord(toSingular(kind.folded)))
      return [];
    const from = BEFORE_WHOLE.test(foldedAt(words, at + 1)) ? at + 2 : at + 1;
    for (const length of NAME_LENGTHS) {
      const of = words.slice(from, from + length);
      const end = of.at(-1)?.end;
      if (of.length < length || end === undefined) continue;
      const name = [...of, kind].map(({ folded }) => folded).join(' ');
      const role = findWholeName(name, labels);
      const hit = role === null ? null : { role, start: kind.start, end };
      if (hit !== null && !overlaps(hit, hits)) return [hit];
    }
    return [];
  });
}
