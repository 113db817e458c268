// Weighs the headings above a statement as evidence that their role owns what it speaks of.

import type { NameHit } from '../text/role-names.ts';
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

/** What is done to a role that comes to be, changes or ends: "Contribution of a new project or SIG", "Electing the board". */
const DONE_TO_ROLE =
  /\b(?:new|creat\w+|contribut(?:ing|ions?) of|propos(?:ing|als?)|request(?:ing|s)?|form(?:ing|ation)|found(?:ing|ation)|start(?:ing)?|launch(?:ing)?|set(?:ting)? up|appl(?:y|ying|ications?)|join(?:ing)?|becom\w+|elect(?:ing|ions?)|nominat\w+|appoint\w+|remov(?:e|ing|als?)|retir\w+|archiv\w+|dissol\w+|renam\w+|lists?|types?|number)\b(?:[\s/&]+(?:of|for|as|to|an?|the|our|new|or|and|(?:[\p{L}-]+ ){1,3}(?:or|and|&)))*[\s/&]*$/iu;
/** What a role only says of which kind it is: "Project & SIG specific lists", "Board elections". */
const OF_ITS_KIND =
  /^(?:s['’]|['’]s)?[ -](?:specific|related|only|wide|elections?|nominations?|applications?|proposals?|requirements|eligibility|membership)\b/i;
/** What is left for a role that a heading speaks of as of a thing. */
const AS_A_THING = 0.3;

/** Whether a heading speaks of a role that it names as of a thing. */
function namesAsThing(heading: string, names: readonly Pick<NameHit, 'start' | 'end'>[]): boolean {
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined || DUTIES.test(heading)) return false;
  return (
    DONE_TO_ROLE.test(heading.slice(0, first.start).replace(/^.*[:–—(|]/, '')) ||
    OF_ITS_KIND.test(heading.slice(last.end))
  );
}

/**
 * The weight of a passage under these headings as evidence of ownership: duties count more, disowned things nothing. `findNames`
 * finds the roles that a heading names.
 */
export function weighHeadings(
  headings: readonly string[],
  findNames: (heading: string) => readonly Pick<NameHit, 'start' | 'end'>[],
): number {
  const text = headings.join(' › ');
  if (NOT_OURS.test(text)) return DISOWNED;
  const naming = headings.findLast((heading) => findNames(heading).length > 0);
  if (naming !== undefined && namesAsThing(naming, findNames(naming))) return AS_A_THING;
  if (DUTIES.test(text)) return ASSIGNED;
  return WANTED.test(headings.at(-1) ?? '') ? BROUGHT : ACTS;
}
