// Weighs the headings above a statement as evidence that their role owns what it speaks of.

import { ACTS, ASSIGNED, DISOWNED } from './ownership-wording.ts';

/** Headings of a role's duties. */
const DUTIES =
  /\b(?:responsib\w+|accountab\w+|own(?:s|ed|er|ers|ership)?|duties|scope|areas?|remit|services|what (?:we|they|you)(?:'ll| will)? do|day[- ]to[- ]day|key (?:areas|tasks)|tasks|mission|leads?|expected to|charge)\b/i;
const NOT_OURS =
  /\b(?:out of scope|not in scope|out-of-scope|non-goals?|not responsible|what we (?:don't|do not) do|(?:don't|do not) own)\b/i;

/** Headings of what a role has to bring, and does not do. */
const WANTED =
  /^(?:(?:required|key|core|essential|desired|minimum|preferred|technical|soft) )?(?:skills|qualifications|competenc(?:y|ies)|(?:required|relevant|previous|your) experience)(?: (?:and|&) (?:skills|qualifications|experience|requirements|competenc(?:y|ies)))?:?$|^(?:about you|(?:what )?you bring|nice[- ]to[- ]haves?|who you are|what we(?:['’]re| are) looking for|bonus points)\b/i;
/** What is left of a statement on those. */
const BROUGHT = 0.5;

/** The weight of a passage under these headings as evidence of ownership: duties count more, disowned things nothing. */
export function weighHeadings(headings: readonly string[]): number {
  const text = headings.join(' › ');
  if (NOT_OURS.test(text)) return DISOWNED;
  if (DUTIES.test(text)) return ASSIGNED;
  return WANTED.test(headings.at(-1) ?? '') ? BROUGHT : ACTS;
}
