// Reads what a text replies to the question in the heading above it: "The clerk." below "Who approves the ledger?".

import type { Hit } from '../search/search.ts';
import { isDenied } from './denial.ts';
import { ACTS, DISOWNED, weighMentions } from './ownership-wording.ts';
import type { PassageIndex, Sentence } from './passage-index.ts';
import { isHeadedBy } from './under-headings.ts';

/** A heading that asks for people. */
const ASKS_FOR_WHOM =
  /^\W*(?:\p{Ll}+ )?(?:who|whom|whose|which (?:team|role|person|group|people))\b/iu;

/** A role that a heading's question is replied with, and the sentence that does so. */
interface HeadingReply {
  readonly role: string;
  /** How surely it is the one asked for, 0 to 1.3. */
  readonly strength: number;
  readonly sentence: Sentence;
}

/**
 * The roles with which a passage replies to the heading right above it, where that asks for people and says what is asked; from the
 * first sentence that names any. `rarest` are the rarest words of the question.
 */
export function readReplies(
  hit: Hit,
  rarest: ReadonlySet<string>,
  index: PassageIndex,
): readonly HeadingReply[] {
  const heading = hit.passage.heading.at(-1) ?? hit.passage.article;
  if (!ASKS_FOR_WHOM.test(heading) || !isHeadedBy(hit, rarest)) return [];
  const sentence = index.sentencesOf(hit.passage).find(({ names }) => names.length > 0);
  if (sentence === undefined || isDenied(sentence.text)) return [];
  const said = weighMentions(sentence.text, sentence.names);
  const most = Math.max(...said.map(({ weight }) => weight));
  if (most === DISOWNED) return [];
  return said
    .filter(({ weight }) => weight === most)
    .map(({ name }) => ({ role: name.role, strength: Math.max(most, ACTS), sentence }));
}
