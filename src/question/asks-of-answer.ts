// Reads what a follow-up asks of the answer before it, and of nothing else: where the articles say it, and why it is so.

import { ROLE_MARK } from './question.ts';

const ANSWER_OPENING =
  '^(?:(?:and|ok|okay|so|but|hm+|cool|great|nice|thanks|then|also|really|sorry) )*';
const ANSWER_END =
  '(?: (?:then|though|please|pls|exactly|properly|myself|btw|by the way|anyway))*$';
const THE_ARTICLES =
  '(?:it|that|this|they|you|the (?:articles?|docs?|documents?|documentation|handbook|pages?|wiki))';
const SOURCE_WORD = '(?:sources?|citation|proof)';
const PAGE_WORD = '(?:article|page|doc|document|section|file|heading|chapter)';
const SAID_WORD = '(?:written|stated|documented|said|mentioned|from|come from|coming from)';

/** "where does it say so", "says who", "got a link?", "which page is that from". Where a thing is, is another question. */
const WHERE_SAID = new RegExp(
  `${ANSWER_OPENING}(?:${[
    `where (?:exactly )?(?:does|do|did) ${THE_ARTICLES} (?:say|state|mention|read)s?(?: (?:so|that|this|it))?`,
    `where(?:s| is| was| has| does)? (?:that|this|it)(?: been)? ${SAID_WORD}(?: down)?`,
    'says (?:who|where)',
    'where (?:is|are|does) (?:that|this|it) (?:stand|found)',
    'who says(?: (?:so|that))?',
    'how do you know(?: (?:that|this))?',
    `(?:(?:what|where)(?:s| is| are| was)? )?(?:the |your |its |a |any )?${SOURCE_WORD}(?: (?:for|of) (?:that|this|it))?`,
    'links?',
    `(?:(?:do you )?(?:have|got)|(?:can|could) (?:i|you) (?:have|get|give me|send me|share)|is there) (?:a|any|the) (?:${SOURCE_WORD}|links?|references?)(?: for (?:that|this|it))?`,
    'where (?:can|could|do|should|would) (?:i|we|you) read (?:more|it|that|this|up|all of it|the (?:whole thing|rest|details|full (?:thing|text|story|article|policy)|policy|page|article))(?: (?:about|on|of|up) (?:it|that|this))?(?: up)?',
    `(?:which|what|in which|in what) ${PAGE_WORD}(?: (?:is|was|says|said))?(?: (?:it|that|this|so))?(?: (?:from|in|on))?`,
  ].join('|')})${ANSWER_END}`,
);
const DETERMINED_ROLE = `(?:(?:the|a|an|our|your) )?${ROLE_MARK}`;
/** "why?", "how come", "what's the reason for that", "why those two", "why the cook and not the pilot". */
const WHY = new RegExp(
  `${ANSWER_OPENING}(?:${[
    `(?:why|how come)(?: (?:so|not|only))?`,
    `(?:why|how come)(?: (?:is|are|was|were|do|does|would))?(?: (?:it|that|this|those|these|they|them))(?: (?:ones?|two|so|then|different|like that|the case|so different|do (?:that|it|this|so)|needed|important))?`,
    `(?:why|how come)(?: (?:is it|them|it|just|only|always))? ${DETERMINED_ROLE}(?: (?:and|or|but|not|over|rather|instead|than|of) ?)*(?:${DETERMINED_ROLE})?`,
    '(?:why|how come) (?:is|are|was|were|do|does) (?:it|that|this|they|those|these|you|we|the rules?)(?: all)? (?:so|such an?|that|too|this) [a-z]+(?: (?:about|on|with|for) (?:it|that|this|them))?',
    'why is there (?:a|any) difference',
    '(?:why|how come) (?:so|too|such an?|only|just) [a-z]+(?: [a-z]+)?',
    '(?:what|whats)(?: is| are)? (?:the|their) (?:reasons?|reasoning|rationale|thinking)(?: (?:for|behind|of) (?:it|that|this))?',
  ].join('|')})${ANSWER_END}`,
);

/** Whether a follow-up asks where the articles say what was answered; `folded` has ROLE_MARK for every role. */
export function asksForSource(folded: string): boolean {
  return WHERE_SAID.test(folded);
}

/** Whether a follow-up asks why what was answered is so; `folded` has ROLE_MARK for every role. */
export function asksForReason(folded: string): boolean {
  return WHY.test(folded);
}

/** "more", "show me the rest", "is there anything else on this?": "what's next?" asks for something else. */
const REST = new RegExp(
  `${ANSWER_OPENING}(?:(?:can|could|you|i|me|us|show|give|tell|see|read|get|list|want|the|any|some|a|bit|is|are|there|anything|what|whats|yes|yeah|sure|please|pls) )*(?:more|rest|else)(?: (?:can you tell(?: me)?|do you know|do they say|passages?|quotes?|results?|details?|info|to (?:it|this|that|read|see)|(?:of|on|about) (?:it|this|that|them|those)))*${ANSWER_END}`,
);

/** Whether a follow-up asks for what was found besides what was quoted. */
export function asksForTheRest(folded: string): boolean {
  return REST.test(folded);
}
