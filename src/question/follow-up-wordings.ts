// Brings follow-ups on roles to the wording in which they are read: "which channel?" to "how do I reach them?".

import { spellOut } from './chat-spelling.ts';
import { ROLE_MARK, type ThreadContext } from './question.ts';
import type { MentionFinder } from './role-mentions.ts';

const WORDING_OPENING =
  "^\\s*(?:(?:and|but|so|ok|okay|hm+|thanks|thx|ty|ta|cool|great|nice|sweet|perfect|also|sorry|got it|i see|ah|oh|right|wait|then|interesting|alright)[\\s,.!:–-]+)*(?:(?:i'?ll|let me) ask (?:there|them)[\\s,.!:–-]+)?";
const WORDING_END =
  '(?:[\\s,]+(?:then|though|again|please|pls|exactly|as well|too|also|even|btw|by the way|actually|all day|or (?:sth|something|so|what)))*\\s*[?.!]*\\s*$';
const toWording = (...wordings: readonly string[]): RegExp =>
  new RegExp(`${WORDING_OPENING}(?:${wordings.join('|')})${WORDING_END}`, 'iu');

const MEANT_THEM = '(?:them|him|her|that (?:team|person|role|group))';
const OF_MEANT = '(?:their|his|her)';
const AN_ADDRESS = '(?:slack )?(?:channel|handle|contact(?: details)?|e?-?mail(?: address)?|@)';
/** Of the roles of the thread, in the order in which they are tried. */
const REWORDED: readonly (readonly [RegExp, string])[] = [
  [
    toWording(
      `(?:(?:is there|do they have|have they got|got|any|need) )?(?:an?|the|any|some)? ?(?:link to (?:the|${OF_MEANT}) )?${AN_ADDRESS}(?: (?:for|of) (?:${MEANT_THEM}|that|it))?`,
      `(?:what|which)(?:['’]?s| is| are)?(?: (?:the|${OF_MEANT}))? ${AN_ADDRESS}(?: (?:for|of) (?:${MEANT_THEM}|that|it)| (?:are they|is it|is that) (?:in|on|at))?`,
      `(?:got|have you got|do you have|is there) (?:an?|the) link to ${OF_MEANT} ${AN_ADDRESS}`,
      `where (?:do|can|could|should|would) (?:i|we) (?:find|catch) ${MEANT_THEM}`,
    ),
    'how do I reach them?',
  ],
  [
    toWording(
      `what(?:['’]?s| is| are) (?:in )?${OF_MEANT} (?:main |actual )?(?:job|role|remit|deal|tasks|duties|responsibilities)`,
      "what(?:['’]?s| is) (?:the job itself|that (?:role|job)(?: all)?(?: about)?)",
      `tell me (?:a (?:bit|little) |some )?more about (?:${MEANT_THEM}|that job)`,
      '(?:the |a )?(?:full )?list of what they do',
      `what else (?:is on ${OF_MEANT} plate|(?:do|does) (?:they|he|she) (?:do|own|handle|cover|look after)|(?:are|is) (?:they|he|she) (?:responsible for|in charge of))`,
      "(?:which (?:job|role|team) is (?:that|it)|who(?:['’]?s| is| are) (?:that|they))[\\s,:–-]+what (?:do|does) (?:they|he|she) do",
      `never heard of (?:${MEANT_THEM}|it|that)[^,?]{0,12}[\\s,:–-]+what(?:['’]?s| is| do| does)? (?:that|it|this|${OF_MEANT} (?:job|role)|they do|he do|she do)`,
    ),
    'what do they do?',
  ],
  [
    toWording(
      `who(?:['’]?s| is) (?:above|over) ${MEANT_THEM}`,
      '(?:do|does) (?:they|he|she) (?:answer|report) to (?:anyone|anybody|someone|somebody)',
    ),
    'who do they report to?',
  ],
  [
    toWording(
      '(?:how|where) (?:do|does|can|could|would) (?:i|we|you|one|someone|somebody|people) (?:join|get in|get on|get involved|sign up|volunteer)',
    ),
    'how do I join them?',
  ],
];
/** "is the furnace theirs", "are they the ones with the catalogue". */
const IS_THEIRS = toWording(
  `(?:is|are) (?:the |our )?(?!(?:that|it|this|they|these|those)\\b)([^,?]{2,40}?) (?:theirs|also theirs|with them|on them|up to them|on ${OF_MEANT} plate)`,
  '(?:are|is) (?:they|he|she) (?:also )?the ones? (?:with|for|in charge of|responsible for|who (?:does?|owns?|handles?|runs?)) (?:the |our )?([^,?]{2,40}?)',
);

/** "and lost luggage, is that them as well?", "flags, them too?". */
const THEM_TOO = new RegExp(
  `${WORDING_OPENING}(?:what about )?(?:the |our )?(?!(?:wh|how|can|do|is|are|should|if|at|on|in|for|during|after|before|since|and)\\w*\\b)([^,?]{2,40}?)\\s*[,:–-]\\s*(?:(?:is|are) (?:that|those|it) (?:also )?(?:them|him|her)(?: too| as well)?|(?:also )?(?:them|him|her) (?:too|as well)|also (?:them|him|her))\\s*[?.!]*\\s*$`,
  'iu',
);
/** "mirrors?", "*mooring permits I mean": another thing of which the same is asked. */
const ANOTHER_THING =
  /^\s*[*^]?\s*(?:(?:and|also|what about|i mean|ok|sorry|ty|thanks|thx|completely different q(?:uestion)?)[\s,!.:]+)*(?:the |our )?((?:[\p{L}\p{N}'’-]+ ?){1,3}?)(?: i mean(?:t)?| instead)?\s*\?*\s*$/iu;
/** Words that ask or answer by themselves. */
const SAYS_NO_THING =
  /\b(?:wh\w+|how|is|are|was|were|do|does|did|can|could|should|would|will|has|have|yes|no|nope|yeah|yep|ok|okay|really|sure|seriously|right|true|thanks|ty|thx|cool|great|nice|lol|more|else|anyone|anything|both|neither|same|them|they|it|that|this|these|those|for|to|in|on|at|with|by|if|then|not|never|i|we|you|me|us|ever|always|other|others|one|ones|rest|latter|former|first|second|last|phone|number|urgent\w*|example\w*|updated|still|recently|since|now|today|soon|why|who)\b|\d/i;

const GUESSED_ROLE = `(?:(?:the|our|an?) )?${ROLE_MARK}`;
const DID_IT =
  '(?: (?:did|does|do|had|has|owned|owns|handled|handles|was doing|was|would) ?(?:it|that|this|them|those)?)?';
/** A role that is guessed in place of the one that was named. */
const GUESSES_ROLE = toWording(
  `(?:it['’]?s |is it |is that )?not ${GUESSED_ROLE}`,
  `(?:isn['’]?t|wasn['’]?t) (?:it|that) ${GUESSED_ROLE}`,
  `(?:i|we) (?:always |really )?thought (?:it was |that was |that )?${GUESSED_ROLE}${DID_IT}`,
  `(?:someone|somebody|people|everyone|he|she) (?:said|says|told me|tells me|thinks|thought)(?: (?:it|that)(?:['’]?s| is| was))? ${GUESSED_ROLE}${DID_IT}`,
  `(?:do|does|did|would) ${GUESSED_ROLE} (?:also |not |ever )?do (?:it|that|this|those|them)`,
);

/** "does it say anything about testing?": of the articles, and not of what "it" was. */
const SAYS_ANYTHING = new RegExp(
  `${WORDING_OPENING}(?:does|do|did) (?:it|they|the (?:articles?|page|handbook|docs?)) (?:say|mention)(?: (?:anything|something|more) (?:about|on))? (?!(?:so|that|this|it|who|what|when|where|how|why)\\b)([^?]{2,60})`,
  'iu',
);

/** The text of a follow-up in the wording in which it is read; any other as it is. */
export function rewordFollowUp(
  typed: string,
  { roles, topic, intent }: ThreadContext,
  mentions: MentionFinder,
): string {
  const text = spellOut(typed);
  const about = SAYS_ANYTHING.exec(text)?.[1];
  if (about !== undefined) return `is there anything about ${about}?`;
  const [named, another] = mentions.find(text);
  if (named === undefined) {
    if (roles.length === 0) return typed;
    // "where can I find them?" may be asked of things
    const isOfThings = /s$/i.test(topic ?? '') && /\bfind (?:them|these|those)\b/i.test(text);
    const plain = isOfThings ? undefined : REWORDED.find(([pattern]) => pattern.test(text));
    if (plain !== undefined) return plain[1];
    const [, first, second] = IS_THEIRS.exec(text) ?? THEM_TOO.exec(text) ?? [];
    const thing = first ?? second;
    if (thing !== undefined) return `do they own ${thing}?`;
    const another = intent === 'who-owns' ? ANOTHER_THING.exec(text)?.[1] : undefined;
    const isThing = another !== undefined && /[?*^]/.test(text) && !SAYS_NO_THING.test(another);
    return isThing ? `and ${another}?` : typed;
  }
  if (another !== undefined || topic === null || intent !== 'who-owns') return typed;
  const marked = `${text.slice(0, named.start)}${ROLE_MARK}${text.slice(named.end)}`;
  const name = text.slice(named.start, named.end);
  return GUESSES_ROLE.test(marked) ? `does the ${name} own it?` : typed;
}
