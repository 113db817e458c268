// Finds out whether a question asks whom roles report to: "who does the vet report to?", "who is the vet's boss?".

import { ROLE_MARK } from './question.ts';

const OF_SUPERIOR_OPENING =
  '^(?:(?:and|ok|okay|so|but|then|hi|hey|hello|also|thanks|cool) )*(?:who|whom|to whom|whos)';
const NAMED_ROLES = `(?:(?:the|a|an|our|your|each|every|most|all) )*${ROLE_MARK}(?:(?: and| or|(?: the| a| an| our))* ${ROLE_MARK})*`;
const PRONOUNS = '(?:they|he|she|that (?:role|person|team|one)|these|those)';
const REPORTS =
  '(?:(?:directly|actually|formally|usually|normally) )?(?:report|answer|responsible|accountable|answerable)(?: (?:in|directly|up))*(?: ?to)?';
const BOSS_WORD =
  '(?:direct |immediate )?(?:boss|bosses|superior|superiors|supervisor|line manager|line management|manager|reporting line)';
const AT_THE_END =
  '(?: (?:then|though|please|exactly|in the end|at the end of the day|directly|btw|usually))*$';
/** "who does § report to", "who do they answer to". */
const REPORT_TO = new RegExp(
  `${OF_SUPERIOR_OPENING} (?:do|does|would|should|is|are|will) (?:${NAMED_ROLES}|${PRONOUNS}) ${REPORTS}${AT_THE_END}`,
);
/** "who is §'s boss", "who's the boss of §". */
const BOSS = new RegExp(
  `${OF_SUPERIOR_OPENING}(?: is| are| would be)? (?:${NAMED_ROLES}|their|his|her) ${BOSS_WORD}${AT_THE_END}`,
);
const BOSS_OF = new RegExp(
  `${OF_SUPERIOR_OPENING}(?: is| are| would be)? (?:the )?${BOSS_WORD} (?:of|for|to) (?:${NAMED_ROLES}|them|him|her)${AT_THE_END}`,
);

/** "the vet's manager", and no "Support Manager". */
const POSSESSED = /(?:['’]s?|\b(?:their|his|her)) (?:direct |immediate )?(?:\w+ )?[a-z]+\W*$/i;
const IS_TITLE = /\b(?:managers?|supervisors?)\b/;

/** Whether a question, as it was typed and folded, asks whom the roles that it names report to. */
export function asksForSuperior(folded: string, text: string): boolean {
  if (REPORT_TO.test(folded) || BOSS_OF.test(folded)) return true;
  return BOSS.test(folded) && (!IS_TITLE.test(folded) || POSSESSED.test(text));
}
