// Brings follow-ups that ask whether something holds elsewhere ("is that the same for interns?") to the form "and the same for interns?".

import { spellOut } from './chat-spelling.ts';
import type { ThreadContext } from './question.ts';
import type { MentionFinder } from './role-mentions.ts';

const FRAME_OPENING = '^\\s*(?:(?:and|but|so|ok|okay|hm+|thanks|cool|also|sorry|no)[\\s,.!:]+)*';
const WHAT_WAS_SAID = '(?:it|that|this|these|those|the (?:rules?|same|policy|process))';
/** "they" may be rules, too, where these words are said of them: roles work and go, and are not the same. */
const OR_THEY = `(?:they|${WHAT_WAS_SAID})`;
const ALSO = '(?:\\s+(?:also|still|all|any|really|even|just|too))?';
const LINKED = '(?:for|to|with|in|at|on|when|if|during)';
/** "is that different for …", "does it still apply to …", "would that be the same with …". */
const HOLDS_ELSEWHERE = new RegExp(
  `${FRAME_OPENING}(?:is|isn't|isnt|are|was|does|doesn't|doesnt|do|would|will|can)\\s+(?:${WHAT_WAS_SAID}(?:\\s+be)?${ALSO}\\s+(different|the same|true|valid|similar|like that|so|hold|go|count|work)|${OR_THEY}${ALSO}\\s+apply)(?:\\s+(?:too|also|again|so|true))?\\s+${LINKED}\\s+(?=\\S)`,
  'i',
);
/** "is there the same for …", "is there something like that for …". */
const IS_THERE = new RegExp(
  `${FRAME_OPENING}(?:is|are)\\s+there\\s+(?:also\\s+)?(?:the\\s+same|something\\s+(?:similar|like\\s+(?:that|it|this))|(?:any|some)thing\\s+like\\s+(?:that|it|this))\\s+${LINKED}\\s+(?=\\S)`,
  'i',
);
/** "does that include …", "does it also cover …". */
const TAKES_IN = new RegExp(
  `${FRAME_OPENING}(?:does|doesn't|doesnt|do|would|will)\\s+${WHAT_WAS_SAID}${ALSO}\\s+(?:include|cover|contain|extend to)\\s+(?=\\S)`,
  'i',
);
/** "same with …", "same goes for …". */
const SAME_WITH = new RegExp(
  `${FRAME_OPENING}(?:is\\s+it\\s+)?(?:the\\s+)?same(?:\\s+(?:goes|thing|rules?|question))?\\s+${LINKED}\\s+(?=\\S)`,
  'i',
);

/** "I'm an intern, same for me?", "we're in sales so does it apply to us too?". */
const HOLDS_FOR_US =
  /^\s*(?:(?:and|but|so|ok|okay|hm+|thanks|cool|also|what if)[\s,.!:]+)*(?:i['’]?m|i\s+am|we['’]?re|we\s+are|my\s+team\s+is)\s+(?:(?:only|just|still|actually)\s+)?(?!(?:not|never|no|neither)\b)(?:(?:in|on|from|with)\s+)?([^,;.–—]+?)(?:\s*[,;.–—].*?|\s+so|\s+though)?[\s,;.–—]+(?:is\s+(?:it|that|this)\s+)?(?:(?:the\s+)?same(?:\s+(?:rules?|goes|thing))?|(?:does|do|would|will)\s+(?:it|that|this|they|the\s+rules?|those|these)\s+(?:also\s+|still\s+)?(?:apply|count|hold|go|work))\s+(?:for|to|with)\s+(?:me|us|my\s+team|people\s+like\s+(?:me|us))(?:\s+(?:too|as\s+well|then))?\s*[?.!]*$/i;

/** "how do I become one?", "can I join it?": the role that was spoken of is meant. "IT" is a team. */
const BECOMES_IT =
  /\b([Bb]ecom(?:e|ing)|[Jj]oin(?:ing)?)\s+(?:one|it|that)(?=\s*(?:[?.!,;]|$|\s(?:too|myself|here|then|now|please|later|as|and)\b))/;

/**
 * The text of a follow-up, worded as going on with the question before it where it asks whether that holds for something else;
 * any other as it is. How a role differs is left to be compared.
 */
export function unframe(
  typed: string,
  { topic }: Pick<ThreadContext, 'topic'>,
  mentions: MentionFinder,
): string {
  const text = spellOut(typed);
  for (const frame of [HOLDS_ELSEWHERE, IS_THERE, TAKES_IN, SAME_WITH]) {
    const found = frame.exec(text);
    if (found === null) continue;
    const rest = text.slice(found[0].length);
    const isOfRole = mentions.find(rest).length > 0;
    return found[1]?.toLowerCase() === 'different' && isOfRole ? typed : `and the same for ${rest}`;
  }
  const us = HOLDS_FOR_US.exec(text)?.[1];
  if (us !== undefined) return `and the same for ${us}?`;
  // "it" is the thing where there is one
  return topic === null ? typed.replace(BECOMES_IT, '$1 them') : typed;
}
