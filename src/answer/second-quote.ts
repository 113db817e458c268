// Decides whether a second quote is worth its room.

import type { Answer, ScoredPassage } from './answer.ts';
import { listStems } from './word-stems.ts';

/** Whether a passage speaks of a word of the topic that the first one does not have. */
export function addsToFirst(
  { topic }: Pick<Answer, 'topic'>,
  first: ScoredPassage,
  second: ScoredPassage,
): boolean {
  if (topic === null) return false;
  const [known, other] = [listPassageStems(first), listPassageStems(second)];
  return [...listStems(topic)].some((word) => other.has(word) && !known.has(word));
}

function listPassageStems({ passage }: ScoredPassage): ReadonlySet<string> {
  return listStems([passage.article, ...passage.heading, passage.text].join('\n'));
}
