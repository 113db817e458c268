// Tells the kind of people that a question asks for from the role that is called like it.

import { isBodyWord } from '../text/job-words.ts';
import { toSingular } from '../text/name-forms.ts';
import type { NameHit } from '../text/role-names.ts';
import { splitWords } from '../text/words.ts';

const ASKS_WHICH = /\b(?:which|what) (?:(?:one )?of (?:the|our|your) )?$/i;
/** What makes a kind of a body: "working group", "special interest group". */
const OF_KIND = /^(?:working|special|interest)$/;
/** A body that a company has but one of is no kind: "the board", "the council". */
const ONE_OF_A_KIND = /^(?:board|council|committee|office|staff|panel)$/;
/** They do something: "which working group does", "which WG owns"; no "which working group is that?", nor "what team rules are there?". */
const ACTS_BEHIND =
  /^ (?:(?:do|does|did|has|have|can|should|must|will|is|are) )?(?!(?:is|are|of|and|or|vs|that|this|it|do|does|there|duties|responsibilities|roles?|members?|meetings?|tasks?|rules?|seats?|docs?|pages?|positions?|terms?|norms?|names?|leads?|chairs?)\b)[\p{L}'’-]+/iu;

/** Whether a name is but the kind of people asked for: "which working group does tracing?" where a role is called Working Group. */
export function isAskedKind({ start, end }: NameHit, text: string): boolean {
  const words = splitWords(text.slice(start, end)).map(({ folded }) => toSingular(folded));
  const isOne = words.length === 1 && ONE_OF_A_KIND.test(words[0] ?? '');
  const isKind =
    !isOne &&
    isBodyWord(words.at(-1) ?? '') &&
    words.slice(0, -1).every((word) => OF_KIND.test(word));
  return isKind && ASKS_WHICH.test(text.slice(0, start)) && ACTS_BEHIND.test(text.slice(end));
}
