// Finds what people tell of themselves before a question in its sentence: "two of us argued about it: who owns X?".

import { endAt, isStopWord, splitWords } from '../text/words.ts';
import { isIndependent } from './asking-clause.ts';
import { OPENER, WH_WORD } from './discourse.ts';

/** It is told of the talk about the question, or of looking for its answer: anything else may decide which answer is right. */
const OF_TALK =
  /\b(?:ask(?:ed|ing|s)?|argu(?:e|ed|ing)|debat(?:e|ed|ing)|discuss(?:ed|ing|ion)?|disagree\w*|questions?|query|queries|doubts?|reminder|confusion|confused|wonder\w*|curious|curiosity|sorry|apologies|pardon|bot|circling|bumping|pinging|chasing|knew|forgot\w*|remember\w*|handbook|docs|wiki|looked|searched|googled|blank|lost|clue|idea)\b/i;
/** It is told of something besides: "a reminder for contractors". */
const OF_MORE =
  /\b(?:for|on|about|regarding|of|in|from|to|the) (?!(?:it|this|that|these|those|us|me|you|them|here|there|earlier|all|my|our|your|the|a|an|same|question|query|handbook|docs|wiki|other|others|last|one|be|say|settle|know|ask|find|morning|bot|standup|meeting)\b)\w|,\s*(?!(?:so|but|and|i|we|who|sorry|please|pls|it|this|that)\b)\w/i;
/** Who speaks or is spoken of, where a comma alone stands between: a thing before it may be what is asked about. */
const TELLS_OF_TALK =
  /^(?:(?:so|and|but|ok|okay|well|hey|hi|yo|sorry|haha|right|look|listen) )*(?:i|i'?m|i'?ve|i'?d|ive|im|we|we'?ve|you|(?:someone|somebody|people|one of us|(?:the )?(?:two|three|few|some|both|half) of us)(?= (?:asked|said|says|told|mentioned|thinks?|claims?|keeps?|kept|wants?|have|has|had|are|were|was|is))|my (?:boss|manager|lead|colleague|mate|friend|teammate|team|buddy)|hope|hoping|haven'?t|can'?t|couldn'?t|don'?t|didn'?t|not sure|no idea|no clue|trying|been|apologies|pardon|bear with)\b/i;
/** What may decide which answer is right: "if I leave, …", "for contractors: …". */
const SETS_CONDITION =
  /^(?:(?:so|and|but|ok|okay) )*(?:if|when|whenever|while|as|unless|once|until|before(?! (?:i|we)\b)|after|during|for|in|on|at|under|with|without|within|suppose|supposing|say|assuming|given|where|since|because|who|whom|whose|what|which|how|why)\b/i;
/** Who is asked about is the asker: then what is told of them belongs to it. */
const ABOUT_ASKER = /\b(?:i|i'?m|i'?ve|i'?d|ive|im|me|my|mine|we|we'?re|we'?ve|us|our|ours)\b/i;
const TOLD_MARK = /[:;–—]|\s-+\s/;

/** A sentence as what is told in it and what it asks, where it tells of the talk itself and a mark stands between; else whole. */
export function splitTold(
  sentence: string,
  hasContent: (text: string) => boolean,
  namesRole: (text: string) => boolean,
): string[] {
  const words = splitWords(sentence);
  const at = words.findLastIndex((word, place) => {
    if (place === 0 || !WH_WORD.test(word.folded)) return false;
    const last = words.slice(0, place).findLastIndex(({ folded }) => !OPENER.test(folded));
    const gap = sentence.slice(endAt(words, last), word.start);
    const told = sentence.slice(0, endAt(words, last));
    if (SETS_CONDITION.test(told)) return false;
    if (!OF_TALK.test(told) || OF_MORE.test(told)) return false;
    return TOLD_MARK.test(gap) || (gap.includes(',') && TELLS_OF_TALK.test(told));
  });
  const start = words[at]?.start;
  if (start === undefined) return [sentence];
  const asked = sentence.slice(start);
  const told = sentence.slice(0, endAt(words, at - 1));
  // "who signs off?" leans on what was told
  const saysMore = words.slice(at).filter((word) => !isStopWord(word.folded)).length > 1;
  const isWhole =
    isIndependent(asked, hasContent) &&
    (saysMore || namesRole(asked)) &&
    !(namesRole(told) && !namesRole(asked)) &&
    !ABOUT_ASKER.test(asked);
  return isWhole ? [told, asked] : [sentence];
}
