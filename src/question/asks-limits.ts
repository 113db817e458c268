// Finds out whether a question asks what a role does not do.

import { isStopWord } from '../text/words.ts';
import { isGeneric } from './generic-words.ts';
import { type MarkedQuestion, markMatches } from './marked-question.ts';
import { ROLE_MARK } from './question.ts';

const ASKS_WHAT =
  /^(?:(?:so|and|but|ok) )*(?:what|whats|which|things?|stuff|tasks?|anything|something|where|list)\b/;
const NOT =
  /\b(?:not|never|no longer|isnt|arent|doesnt|dont|wont|cant|cannot|shouldnt|wouldnt|couldnt|mustnt)\b/;
const WHERE_IT_ENDS =
  /\bwhere\b.*§(?: (?:work|job|role|remit|responsibility|responsibilities|scope|area))* (?:stops?|ends?|finish(?:es)?)\b/;
const OUTSIDE =
  /\b(?:(?:falls?|lies?|is|are|goes) )?(?:out of|outside|beyond|not in|not within|not part of) (?:the )?(?:(?:scope|remit|bounds|area|responsibilit(?:y|ies)|job|mandate|duties)\b|(?=(?:of |for )?(?:the |a |an |our )?§))|\boff limits\b|\b(?:limits|boundar(?:y|ies)|edges) (?:of|for)\b|\bnon goals?\b|\bnot (?:on|in)\b|\bleaves? to others\b/g;
/** Words by which limits are asked for, and no topic. */
const LIMIT_WORD =
  /^(?:scope|remit|plate|limits?|boundar(?:y|ies)|stops?|ends?|finish|expect|come|bother|touch|covers?|covered|tasks?|things?|stuff|list|work|part|mandate|area|job|bring|never)$/;

/** For each word, whether it only asks what a role does not do; null where that is not asked. `roles` counts the roles named. */
export function readLimitsAsked(
  question: MarkedQuestion,
  roles: number,
): readonly boolean[] | null {
  const { words, folded } = question;
  if (roles !== 1) return null;
  const shaping = words.map(() => false);
  const isOutside = markMatches(folded, OUTSIDE, shaping) !== null;
  const isAsked =
    isOutside || WHERE_IT_ENDS.test(folded) || (ASKS_WHAT.test(folded) && NOT.test(folded));
  if (!isAsked) return null;
  for (const [at, word] of words.entries()) if (LIMIT_WORD.test(word.folded)) shaping[at] = true;
  const isTopic = words.some(
    ({ folded: word }, at) =>
      word !== ROLE_MARK &&
      shaping[at] !== true &&
      !isStopWord(word) &&
      !isGeneric(word, 'describe') &&
      !isGeneric(word, 'who-owns'),
  );
  // What is left is asking, too: "ask", "responsible".
  return isTopic ? null : words.map((word) => word.folded !== ROLE_MARK);
}
