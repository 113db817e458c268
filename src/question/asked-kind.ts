// Tells the kind of people that a question asks for from the role that is called like it.

import { isBodyWord } from '../text/job-words.ts';
import { toSingular } from '../text/name-forms.ts';
import type { NameHit } from '../text/role-names.ts';
import { splitWords } from '../text/words.ts';

const ASKS_WHICH = /\b(?:which|what) (?:(?:one )?of (?:the|our|your) )?$/i;
/** What makes a kind of a body: "working group", "special interest group". */
const OF_KIND = /^(?:working|special|interest)$/;
/** A verb comes behind: "which working group does", "which WG owns", and no "which working group is that?". */
const ACTS_BEHIND =
  /^ (?:(?:do|does|did|has|have|can|should|must|will|is|are) )?(?!(?:is|are|of|and|or|vs|that|this|it|do|does|there)\b)[\p{L}'’-]+/iu;

/** Whether a name is but the kind of people asked for: "which working group does tracing?" where a role is called Working Group. */
export function isAskedKind({ start, end }: NameHit, text: string): boolean {
  const words = splitWords(text.slice(start, end)).map(({ folded }) => toSingular(folded));
  const isKind =
    isBodyWord(words.at(-1) ?? '') && words.slice(0, -1).every((word) => OF_KIND.test(word));
  return isKind && ASKS_WHICH.test(text.slice(0, start)) && ACTS_BEHIND.test(text.slice(end));
}
