// How a follow-up points to what its thread is about. Patterns see folded words, one space apart, with ROLE_MARK for every role
// named.

import type { ThreadContext } from './question.ts';

/** "and …", "ok, what about …", "no, I meant …": an opening that carries the last question on. */
export const CONTINUES =
  /^(?:(?:ok|okay|and|but|so|or|then|also|hm+|thanks|cool|great|nice|no|nope|sorry|actually|wait) )*(?:and|but|so|or|then|also|what about|how about|what of|same for|same question for|i meant?|meant|i was asking about|rather|instead|not)\b/;
/** "and for contractors?": the last question, of a part of its thing. */
export const NARROWS_ON =
  /^(?:(?:ok|okay|and|but|so|or|what about|how about|then) )+(?:the same (?=for ))?(?:for|in|at|on|during|with|without|within|if|when|under|as|outside)\b/;
/** "and the same for interns?": nothing but the last question is meant. */
export const SAME_FOR = /^and the same for /;
/** "how often is that then?" */
const THEN = /\bthen$/;
export const THE_OTHER =
  /\bthe other (?:one|role|team|person|job|two)?\b|\bthe others?(?= (?:do|does|did|get|have|earn|own|handle|then|instead|all)\b|$)/;
const BOTH =
  /\b(?:both|each|either|the two|two of them|which one|which of (?:them|the two|those))\b/;
/** "the second one", "the latter". */
const THE_FIRST =
  /\bthe (?:first (?:one(?! (?:on one|to one|of)\b)|role|of (?:them|the two))|former)\b/;
const THE_SECOND =
  /\bthe (?:second (?:one(?! (?:on one|to one|of)\b)|role|of (?:them|the two))|latter)\b/;
const THEY =
  /\b(?:they|theyre|theyd|theyll|them|their|theirs|he|she|hes|shes|him|his|her|hers|it|its|that|this|those|these|that one|this role|that role)\b/;
/** Pronouns for people. */
export const PERSON_PRONOUN =
  /^(?:they|theyre|theyd|theyll|theyve|them|their|theirs|he|she|hes|shes|him|his|her|hers)$/;
/** Pronouns that stand for a thing, not before the noun that they belong to: "that", not "that vault"; "one" of "can I start one?". */
const THING_PRONOUN =
  /\b(?:it|its|thats|ours|mine|yours|(?:that|this|these|those|them)(?= (?:to|for|in|on|at|with|when|if|by|from|is|are|was|off|up|out|now|then|too|anyway)\b|$)|(?<!\b(?:which|this|that|another|other|the|first|second|last|next|no|any|every|each|only|new|old|right|wrong|same|some) )one(?=(?: (?:too|here|myself|please|as well))*$))(?= |$)/;
/** Whether a follow-up speaks of people by a pronoun. */
export function speaksOfPeople(folded: string): boolean {
  return folded.split(' ').some((word) => PERSON_PRONOUN.test(word));
}
export const QUESTION_WORD =
  /\b(?:what|how|who|does|do|is|are|tell|describe|explain|why|when|where)\b/;

export const WHAT_ABOUT = /\b(?:what|how) about\b/;

/** "ok, and who do designers work with?", "no, how many cooks are there?" */
const ASKS_BY_ITSELF =
  /^(?:(?:ok|okay|and|but|so|or|then|also|hm+|thanks|cool|great|nice|no|nope|sorry|actually|wait|i|mean|meant|asked|the|people|role|job|one|ones|roles) )*(?:(?:with |to |for |from )?(?:who|whom|which|what)\b(?! (?:about|of|if|with)\b)|how (?:many|much|long|often)(?! (?:for|about)\b)|when|where)(?= )/;

/** Whether a follow-up that names roles asks a whole question, in which nothing stands for what was spoken of. */
export function asksByItself(folded: string): boolean {
  return ASKS_BY_ITSELF.test(folded) && !standsForBefore(folded) && !THE_OTHER.test(folded);
}

/** "when do they go out?", "how often are they paid?": things do, and people are seldom asked about so. */
export const OF_A_THING =
  /^(?:(?:and|so|ok|okay|but|then) )*(?:when|where|how (?:often|long|many|much|soon|far))\b/;

/** Whether a follow-up points to what was spoken of. */
export function pointsBack(folded: string): boolean {
  return CONTINUES.test(folded) || THEY.test(folded) || THEN.test(folded);
}

/** "is it ok to", "how long does it take": "it" stands for nothing. */
const EXPLETIVE =
  /\b(?:is|was|would|will) it (?:be )?(?:ok|okay|fine|possible|allowed|true|worth|safe|normal|necessary|mandatory|required|better|best|hard|easy|common|cool|alright)\b|\bdoes it (?:take|cost)\b|\bwhat time is it\b|\bit (?:rains?|snows?)\b/g;

/** Whether a pronoun in a follow-up stands for somebody or something spoken of before. */
export function standsForBefore(folded: string): boolean {
  return pointsToThing(folded.replace(EXPLETIVE, ' ')) || speaksOfPeople(folded);
}

/** "a gym or anything like that": it stands for what is named right here. */
const LIKE_IT =
  /\b(?:anything|something|things|stuff|somewhere|anywhere|someone|anyone) like (?:that|it|this)\b/g;

/** Whether a follow-up speaks of a thing without naming it: "who approves it?". */
export function pointsToThing(folded: string): boolean {
  return THING_PRONOUN.test(folded.replace(LIKE_IT, ' '));
}

/** The roles that "both" means: those spoken of now, or the one and the last one before it. */
export function listBoth({ roles, before }: ThreadContext): readonly string[] {
  return roles.length > 1 ? roles : [...new Set([...roles, ...before])].slice(0, 2);
}

/**
 * The roles that a follow-up means without naming them ("the other one", "both", "they"); null for none in particular. `pair`
 * are the two roles of a folder that has no more.
 */
export function findMeantRoles(
  folded: string,
  thread: ThreadContext,
  pair: readonly string[] | null,
): readonly string[] | null {
  if (THE_OTHER.test(folded)) {
    const spoken = thread.roles.length > 0 ? [...thread.before, ...(pair ?? [])] : thread.before;
    const other = spoken.find((role) => !thread.roles.includes(role));
    return other === undefined ? [] : [other];
  }
  const nth = THE_FIRST.test(folded) ? 0 : THE_SECOND.test(folded) ? 1 : null;
  if (nth !== null && thread.roles.length > 1) return thread.roles.slice(nth, nth + 1);
  if (BOTH.test(folded)) return listBoth(thread);
  return THEY.test(folded) ? thread.roles : null;
}
