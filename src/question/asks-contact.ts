// Finds out whether a question asks whom to turn to, not who does something.

import type { Question } from './question.ts';

/** "who do I go to", "whom should we ask": whom to turn to is asked, not who does it. */
const ASKS_CONTACT =
  /\bwho(?:m|'s)? (?:(?:do|does|should|can|could|would|must|shall|is|to)(?:n't)? )?(?:(?:(?:i|we|you|one|they|people|a \w+|someone|somebody|anyone|best|the best person|the person) )+(?:to |(?:have|need|ought|got|want) to )?|(?<= (?:to|is) )(?:to )?)(?:go|ask|contact|ping|page|wake|alert|warn|poke|nudge|talk|let know|speak|tell|report|e-?mail|message|call|write|complain|turn|reach|see|approach|notify|inform|escalate|hit up|bug|(?:pass|hand|forward|send|give|take|raise|bring|flag) (?:it|this|that|them))\b|\bwho to (?:ask|contact|talk|tell|ping|go)\b|\bcontact (?:for|about|person)\b|\b(?:who|which|what)\b.* (?:be|get|being) (?:told|asked|informed|notified|consulted|contacted|alerted|warned|paged|pinged|called|updated|approached)\b/i;

/** Whether a question asks whom to turn to, not who does it. */
export function asksForContact({ text }: Question): boolean {
  return ASKS_CONTACT.test(text);
}

/** "where do I report a bug?": a place may be asked for, or whom to turn to. */
const ASKS_WHERE_TO = /\bwhere (?:do|does|should|can|could|would|must) (?:i|we|you|one|people)\b/i;

/** Whether a question asks where to turn to, be it a place or people; nobody who merely has to do with the matter. */
export function asksWhereTo({ text }: Question): boolean {
  return ASKS_WHERE_TO.test(text);
}

/** "do I just ask my manager?", "should we tell the manager". */
const GUESSES_CONTACT =
  /\b(?:do|should|can|could|must|would) (?:i|we|you) (?:(?:just|simply|only|then|also|first|have to|need to) )*(?:ask|contact|ping|tell|notify|inform|message|e-?mail|call|(?:talk|speak|write|report|go|turn) to)\b/i;

/** Whether somebody is named whom to turn to, and it is asked if that is right. */
export function guessesContact({ text }: Question): boolean {
  return GUESSES_CONTACT.test(text);
}
