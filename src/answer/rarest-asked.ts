// Tells where the rarest of what was asked stands, around a statement on who owns it.

import type { Fit } from '../search/rank.ts';
import type { Hit } from '../search/search.ts';

/** What is left of evidence that does not speak of the rarest thing that was asked, by where that stands instead. */
export const KEY_STANDS = {
  here: 1,
  besides: 0.8,
  inHead: 0.8,
  inPassage: 0.5,
  nowhere: 0.3,
} as const;

/** Where the rarest thing asked stands, from what a clause and the sentence before it speak of. */
export function findKey(
  fit: Fit,
  before: Fit | null,
  hit: Hit,
  { keys }: { readonly keys: ReadonlySet<string> },
): keyof typeof KEY_STANDS {
  const isKey = ({ concept }: Fit['matches'][number]): boolean => keys.has(concept.word);
  if (keys.size === 0 || fit.matches.some(isKey)) return 'here';
  if (before?.matches.some(isKey)) return 'besides';
  if (hit.matches.some((match) => match.inHead && isKey(match))) return 'inHead';
  return hit.matches.some(isKey) ? 'inPassage' : 'nowhere';
}
