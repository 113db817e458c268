// Finds what people say around a question and mostly narrows nothing: where it is written, what the answer is for, who asks.

const A_SOURCE =
  '(?:articles?|docs?|documents?|documentation|handbook|playbook|knowledge base|intranet)';
const THE_OR_MY = '(?:the|our|your|this|these|that|my|any)';
const WRITING_TO_DO =
  '(?:slides?|slide deck|deck|presentation|homework|essay|thesis|quiz|job ad|job description)';
const REORGANISATION =
  '(?:re-?org\\w*|restructur\\w+|merger|lay-?offs?|rebrand\\w*|takeover|shake-?up|reshuffle)';
const A_TALK =
  '(?:question|thread|meeting|call|chat|discussion|stand-?up|retro|all[- ]hands|e?-?mail|message|conversation|convo|post|org chart)';
/** Who left or came, by a name: "after an employee has left" says when something is done. */
const SOMEBODY_MOVED =
  "(?:(?!(?:i|we|my|our|me|us|an?|the|each|every|any\\w*|some\\w*|people|employees?|members?|they|he|she|it|who|all)\\b)[\\p{L}\\p{N}'’-]+ ){1,4}?(?:(?:has|have|is|are|was|just|got) )*(?:left|gone|moved on|leaving)";

/** "according to the articles", "as per our docs"; "in the handbook" only where it comes first. */
const BY_SOURCE = [
  `according to (?:${THE_OR_MY} )?(?:(?!wh)[\\p{L}\\p{N}'’-]+ ){0,2}?(?:${A_SOURCE}|table|matrix|chart|page|wiki|rules?|you)`,
  `(?:as per|per|going by|judging by|based on|as (?:stated|written|described|defined) in) ${THE_OR_MY} (?:[\\p{L}\\p{N}'’-]+ ){0,2}?${A_SOURCE}`,
].join('|');
/** "since the reorg", "now that Bob has left". */
const SINCE_CHANGE = [
  `since (?:(?:${THE_OR_MY}|last|recent|all) ){0,2}${REORGANISATION}`,
  `(?:now that|(?:ever )?since) ${SOMEBODY_MOVED}`,
].join('|');
const COMES_FIRST = [
  BY_SOURCE,
  SINCE_CHANGE,
  `(?:in|from|by) (?:the|our|your) ${A_SOURCE}`,
  '(?:in|at) (?:our|my) (?:team|company|org|organi[sz]ation|firm|department)',
  `(?:it'?s |this is )?for my (?:[\\p{L}\\p{N}'’-]+ ){0,2}?${WRITING_TO_DO}`,
  `(?:re|regarding|following up on|follow(?:ing)?[- ]up (?:from|to|on)|(?:going |coming )?back to|further to|as discussed in) (?:(?:yesterday|today|last week|this morning|earlier)(?:['’]?s)?(?: ${A_TALK})?|${THE_OR_MY} (?:last |earlier |previous |other )?${A_TALK})`,
  'for (?:the record|clarity|context|reference|my own understanding|my understanding)',
  'out of (?:sheer |pure |idle )?curiosity',
  "for what it'?s worth",
  'to be (?:clear|sure|certain)',
  'to clarify',
  'long shot(?: but)?',
  '(?:a )?(?:bit of a |quick |another )?random(?: one)?(?: but)?(?: for an? [\\p{L}]+)?',
  'what (?:i|we) (?:meant|mean|really meant|wanted to (?:ask|know)|want to (?:ask|know))(?: (?:is|was))?',
  '(?:(?:actually|sorry|oh|no|ok) )*(?:scratch|ignore|forget|disregard) (?:that|my|the)\\b[^,:;]{0,30}?',
  '(?:kk?|right|alright|aight|righto)',
].join('|');
/** Who asks, where nothing is asked of them. */
const TELLS_OF_ASKER = [
  "(?:i'?m|i am) (?:(?:brand |so |quite )?new(?: here)?|(?:a bit|a little|so|quite|totally|completely) (?:lost|confused|new|unsure)(?: here)?|lost|confused|not sure|unsure)",
  "(?:(?:it'?s|this is|today is) )?(?:my )?(?:very )?first (?:day|week|month)(?: (?:today|here|at work|on the job))*",
  "(?:(?:i|i'?ve|i have) )?(?:just |recently |only )+(?:joined|started)(?: (?:here|today|yesterday|this week|last week|on \\p{L}+day))*",
  '(?:(?:a |total |absolute )*(?:newbie|new joiner|new starter|new hire|newcomer)|new)(?: (?:here|to (?:the |this )?(?:company|channel|slack)))?',
].join('|');
const SPEAKS_OF_ASKER = /\b(?:i|i'?m|i'?ve|i'?d|me|my|mine|we|us|our|ours)\b/i;
/** What asks whether it is written down anywhere, before what is asked. */
const ASKS_FOR_SOURCE = [
  '(?:where|who) can (?:(?:i|we|somebody|someone) )?(?:read|see|look up|find|find out|check|learn|tell (?:me|us)|remind (?:me|us))',
  `where (?:does it|do ${THE_OR_MY} ${A_SOURCE}|does ${THE_OR_MY} ${A_SOURCE}) (?:say|state)`,
  '(?:do|did) (?:we|you) have (?:anything|something|docs?|a page|notes)(?: (?:written|documented))?(?: down)?(?: (?:on|about))?',
  '(?:is|are) (?:it|there|this) (?:documented|written|anything|something|a page|a doc|docs|any docs)(?: written)?(?: down)?(?: (?:anywhere|somewhere))?(?: (?:on|about))?',
  '(?:can|could|would|will) (?:you|someone|anyone) (?:please )?(?:look up|look into|check|dig up|search|show me|work out)',
  'show me',
  '(?:(?:can|could|would) you )?(?:please )?(?:point|direct) me (?:to|towards|at)(?: (?:where (?:it|this) (?:says|is (?:written|explained))|the (?:page|section|article|bit) (?:on|about|that says)))?',
  "(?:(?:i'?m|i am|we'?re|we are) )?trying to (?:work out|find out|figure out|understand)",
  `what (?:do|does) ${THE_OR_MY} ${A_SOURCE} say(?: (?:about|on))?`,
].join('|');
const ASKING_WORD =
  "(?:who|whom|whose|what|which|how|where|when|why)(?:['’]?s|['’]?re)?(?![\\p{L}\\p{N}])";
const AND_SO = '(?:(?:so|but|and|then|now)\\b[,:]?\\s*)?';
/** What stands between an aside and the question. */
const ASIDE_END = `\\s*[,:;–—]+\\s*${AND_SO}|\\s+-+\\s+${AND_SO}|\\s+(?:so|but)\\s+`;

/** "Q: …", "1st question: …". */
const LETTERED = /^(?:q|qn|ques)\s*[:.)]\s+/iu;
const ASIDE_BEFORE = new RegExp(
  `^(?:${COMES_FIRST})(?:${ASIDE_END}|\\s+(?=${ASKING_WORD}))(?=\\S)`,
  'iu',
);
const SOURCE_BEFORE = new RegExp(
  `^(?:${ASKS_FOR_SOURCE})(?:${ASIDE_END}|\\s+)(?=${ASKING_WORD})`,
  'iu',
);
const ASKER_BEFORE = new RegExp(
  `^(?:${TELLS_OF_ASKER})(?:${ASIDE_END})(?=${ASKING_WORD}|(?:is|are|do|does|can) )`,
  'iu',
);
const ASIDE_BEHIND = new RegExp(
  `(?:\\s*[,;–—(]\\s*|\\s+)(?:${BY_SOURCE}|${SINCE_CHANGE})\\)?(?=[\\s?!.]*$)`,
  'iu',
);

/** The question without the asides before and behind it that name no role, where what `isAsked` is left. */
export function withoutAsides(
  text: string,
  isAsked: (rest: string) => boolean,
  namesRole: (aside: string) => boolean,
): string {
  for (const aside of [LETTERED, ASIDE_BEFORE, SOURCE_BEFORE, ASIDE_BEHIND]) {
    const said = aside.exec(text)?.[0];
    if (said === undefined || namesRole(said)) continue;
    const rest = text.replace(aside, '');
    if (isAsked(rest)) return withoutAsides(rest, isAsked, namesRole);
  }
  const rest = text.replace(ASKER_BEFORE, '');
  return rest !== text && !SPEAKS_OF_ASKER.test(rest) && isAsked(rest)
    ? withoutAsides(rest, isAsked, namesRole)
    : text;
}
