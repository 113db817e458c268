// Finds out whether a question asks how somebody gets to have a role: "how do I become a vet?".

import { ROLE_MARK } from './question.ts';

const BECOME =
  '(?:becom(?:e|es|ing)|turn (?:myself )?into|(?:re)?train(?:ing)? (?:as|to be(?:come)?)|qualify (?:as|to be(?:come)?)|apply (?:as|to be(?:come)?|for)|(?:get|be) (?:hired|picked|chosen|selected|elected|appointed|nominated|in|a job|work) as|(?:break|move|switch|get) (?:in)?to (?:being|becoming)|make it as|(?:get|come) to be|start (?:out )?as|volunteer as|join(?:ing)?|get (?:on(?:to)?|in(?:to)?)|make it (?:in(?:to)?|onto)|be in|become (?:a )?(?:member|part) of|be(?:ing)? (?:a )?(?:member|part) of)';
/** What such a question has besides: who wants to, and how it is asked. */
const BECOMING_FILLER =
  '(?:(?:so|and|but|ok|hi|hey|how|hows|what|whats|where|can|could|do|does|did|would|should|is|are|am|might|will|i|we|you|one|someone|somebody|anyone|people|they|me|us|it|there|the|a|an|any|best|usual|normal|right|first|takes?|need|needs|needed|have|has|want|wants|wanted|like|love|id|go|about|begin|steps?|way|ways|path|route|process|possible|allowed|able|to|for|of|from|if|then|ever|even|actually|just|also|start|hard|easy|difficult) )*';
const BECOMING_END =
  '(?: (?:here|there|then|now|later on|at some point|in future|in the future|one day|someday|some day|eventually|myself|at all|later|next|at this company|in this company|please|pls|though|or not))*$';
const toBecomingPattern = (wanted: string): RegExp =>
  new RegExp(
    `^${BECOMING_FILLER}${BECOME} (?:(?:the|a|an|our|your|one of the|part of the) )*${wanted}${BECOMING_END}`,
  );
const ASKS_TO_BECOME = toBecomingPattern(ROLE_MARK);
/** A longer phrase is no title. */
const ASKS_TO_BECOME_ANY = toBecomingPattern('(\\S+(?: \\S+){0,3}?)');

const IN_MOVING = '(?:(?:ever|later|also|easily|just|still|then|usually|normally) )*';
const toMovingPattern = (...moves: readonly string[]): RegExp =>
  new RegExp(`^${BECOMING_FILLER}(?:${moves.join('|')})${BECOMING_END}`);
const NAMED_ROLE = `(?:(?:the|a|an|our|your|being|becoming) )*${ROLE_MARK}`;
const CHANGES_ROLE =
  '(?:(?:move|mov(?:es|ing)|switch(?:es|ing)?|transfer(?:s|ring)?|transition(?:s|ing)?|cross(?:es|ing)?|jump(?:s|ing)?)(?: over| across)?)';
/** "can a vet become a farrier?", "how do I switch from vet to farrier?": of two roles the second is wanted. */
const ASKS_TO_MOVE = toMovingPattern(
  `${NAMED_ROLE}s? ${IN_MOVING}(?:becom(?:e|es|ing)|turn(?:s|ing)?(?: into)?) ${NAMED_ROLE}`,
  `${NAMED_ROLE} ${IN_MOVING}switch(?:es|ing)?(?: over| across)? to ${NAMED_ROLE}`,
  // teams hand work to each other: people of one are "a vet"
  `(?:an? |(?<=\\bdo ))${ROLE_MARK} ${IN_MOVING}${CHANGES_ROLE} (?:in)?to ${NAMED_ROLE}`,
  `(?<!\\b(?:it|they) ${IN_MOVING})${CHANGES_ROLE} from ${NAMED_ROLE} (?:in)?to ${NAMED_ROLE}`,
);

/** Whether it is asked how somebody of one role gets to have another one, and nothing else; `folded` names two. */
export function asksToMove(folded: string): boolean {
  return ASKS_TO_MOVE.test(folded);
}

/** Another clause that asks for nothing else: "I want to become a vet, what do I need?". */
const ASKS_THE_SAME =
  /^(?:(?:and|so|but) )*(?:what (?:do|would|should|must) (?:i|you|we) (?:need|have to do|do)(?: to do)?|what does it take|how(?: (?:do|can|would) (?:i|we))?(?: (?:start|begin|do (?:it|that)|go about (?:it|that)))?|where (?:do|should) i (?:start|begin|apply)|is (?:it|that) possible)$/;
/** Another clause that asks. */
const ASKS_ELSE = /^(?:(?:and|but|so|or|also) )*(?:who|what|whats|which|how|when|where|why)\b/;

/**
 * Whether a clause of a question asks how somebody gets to have the role that it names, and nothing else of it.
 * `punctuated` is as in `MarkedQuestion`.
 */
export function asksToBecome(punctuated: string): boolean {
  const clauses = punctuated.replace(/ \?$/, '').split(' , ');
  const others = clauses.filter(
    (clause) => !ASKS_TO_BECOME.test(clause) && !ASKS_TO_MOVE.test(clause),
  );
  return (
    others.length < clauses.length &&
    !others.some((clause) => ASKS_ELSE.test(clause) && !ASKS_THE_SAME.test(clause))
  );
}

/** What a question asks how to become, in words that name no role: "a data scientist"; null where it asks for something else. */
export function readWanted(folded: string): string | null {
  return ASKS_TO_BECOME_ANY.exec(folded)?.[1] ?? null;
}

const BECOMES_WHAT = new RegExp(
  `\\bwhat(?: else)? (?:can|could|might|may|will|would|do|does) (?:(?:an? |the |our )?${ROLE_MARK}|i|we|you|one|they|people)(?: \\w+)? become\\b`,
);

/** Whether it is asked what somebody of a role becomes: "what can a vet become?", "what could I become from vet?". */
export function asksForNextRole(folded: string): boolean {
  return BECOMES_WHAT.test(folded);
}
