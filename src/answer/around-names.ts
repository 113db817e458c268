// Takes off what stands around the name of a role and belongs to it: whose it is, who of it, its deputy.

/** Whose team it is, before its name: "Gull Rock's crew" … */
const POSSESSIVE =
  /(?:\b(?:[Tt]he|[Oo]ur|[Yy]our)\s)?(?<![\p{L}\d.&-])(?:\p{Lu}[\p{L}\d.&-]{0,40}\s){0,3}(?:\p{Lu}[\p{L}\d.&-]{0,40}|company|firm|organi[sz]ation|foundation|project)(?:['’]s|s['’])\s$/u;
/** … and "by the *Gull Rock* crew". */
const WHOSE =
  /(?<=\b(?:the|our|of|by|from|with|to)\s)[_*]*(?:The\s)?(?!(?:Former|Ex|Acting|Previous|Interim|Old|Past|Deputy|Vice|Emeritus)\b)(?:\p{Lu}[\p{L}\d'’-]*\s){0,2}\p{Lu}[\p{L}\d'’-]*[_*]*\s$/u;
/** Who of the role it is: "at least two members of the crew"; what any of them may do is no duty of theirs. */
const WHO_OF =
  /(?<=\bby )(?:(?:at least|at most|exactly|up to|no fewer than|more than) )?(?:one|two|three|four|five|six|\d+|another|both|all) $|(?<!\bany )\b(?:(?:at least|at most|up to|exactly|either|some|all|both|each|every|other|another|an?|the|\d+|one|two|three|four|five|most|several|few)\s+)*(?:members?|people|person|someone|somebody|one|two|three|\d+|representatives?|majority|either|all|some) (?:of|from|in|on) (?:the |our |your )?$/i;

/** Which of the role it is: "the responsibility of individual guards". */
const ANY_OF =
  /\b(?:individual|respective|relevant|appropriate|assigned|corresponding|responsible|current|entire|whole) $/i;

/** Before a name that is a handle: "@acme/docs-team". */
const OF_HANDLE = /@(?:[\w.-]+\/)?$/;

/** What leads up to a role's name, without what belongs to the name: the role acts where one of its people does. */
export function dropBeforeName(before: string): string {
  return before
    .replace(OF_HANDLE, '')
    .replace(ANY_OF, '')
    .replace(POSSESSIVE, '')
    .replace(WHOSE, '')
    .replace(WHO_OF, '');
}

/** What belongs to a role's name, behind it: "on duty", "or a deputy", ", together with a guard,". */
const BELONGS_TO_NAME = new RegExp(
  [
    '^\\s+(?:(?:who is|who are) )?on (?:duty|call|shift|rotation|watch)\\b',
    '^\\s+of the (?:day|week|month)\\b',
    '^,?\\s+(?:and|but) (?:nobody|no one|no-one) else\\b',
    '^\\s+(?:or|and/or)\\s+(?:(?:a|an|the|their|his|her|its|your)\\s+)?(?:deput(?:y|ies)|delegates?|designees?|representatives?|substitutes?|stand-ins?|nominees?)\\b',
    '^,\\s*(?:together|along|jointly|in (?:consultation|coordination|agreement|cooperation|collaboration)) with\\s[^,.;:]{1,60},',
  ].join('|'),
  'i',
);

/** What follows a role's name, without what belongs to the name. */
export function dropBehindName(after: string): string {
  return after.replace(BELONGS_TO_NAME, '');
}
