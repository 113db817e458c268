// Tells whether a sentence speaks of what is done to the roles asked about: "who hires vets?", "who stands in for the CTO?".

import type { Passage } from '../knowledge/passage.ts';
import type { Question } from '../question/question.ts';
import type { Sentence } from './passage-index.ts';

/** A clause that points back to what the sentence before it speaks of; "this page" is the page itself. */
export const POINTS_BACK =
  /\b(?:it|its|this(?! (?:page|document|file|article|wiki)\b)|that|these|those|them|they|he|she)\b/i;

/** Somebody is stood in for who is no role. */
const FOR_ANOTHER = /\bfor (?:the|an?|our) \w/i;
/** Behind a role's name: it is in the name of something else, "the Recruiter Screen", and no "Design Team", "Engineer Grade 2" nor "Treasurer Ada Lock". */
const IN_OTHER_NAME =
  /^ (?!(?:Teams?|Groups?|Board|Committee|Council|Members?|Department|Roles?|Positions?|Grade|Level|Band|Tier)\b|\p{Lu}\p{Ll}+ \p{Lu})\p{Lu}\p{Ll}/u;
/** Before the name of whoever is away. */
const BEFORE_ABSENT =
  /\b(?:for|when|if|while|whenever|once|unless|in case|of|as|reach) (?:the |an? |our |your )?(?:acting |current )?$/i;

/**
 * Whether a sentence tells of what is done to one of the roles: it names that role, itself or in what it points back to, or is
 * in a passage of that role and names none but the one who does it. Who is stood in for is the object: "for the CTO", "when the
 * CTO is away".
 */
export function tellsOfRoles(
  { owned, form }: Question,
  {
    names,
    text,
    namesBefore,
  }: Pick<Sentence, 'names' | 'text'> & { readonly namesBefore: Sentence['names'] },
  passage: Passage,
): boolean {
  const isStandIn = form === 'stand-in';
  const isWhole = ({ end }: { readonly end: number }): boolean =>
    !IN_OTHER_NAME.test(text.slice(end));
  const named = names.filter((name) => owned.includes(name.role) && isWhole(name));
  if (named.length > 0)
    return !isStandIn || named.some(({ start }) => BEFORE_ABSENT.test(text.slice(0, start)));
  const isBefore = namesBefore.some(({ role }) => owned.includes(role));
  if (isBefore && POINTS_BACK.test(text)) return true;
  const isOwn = passage.roles.some((role) => owned.includes(role));
  const isOfOther = isStandIn && FOR_ANOTHER.test(text) && !POINTS_BACK.test(text);
  return isOwn && !isOfOther && new Set(names.map(({ role }) => role)).size <= 1;
}
