// Words and phrases that shape a question and are not what it is about.

import { keepLatest } from '../text/keep-latest.ts';
import { markMatches } from './marked-question.ts';
import type { Intent } from './question.ts';
import { toWordSet } from './word-set.ts';

/** Patterns of phrases over folded words, one space apart, tried in this order. */
const SHAPING_PHRASES = new RegExp(
  `\\b(?:${[
    '(?:good|great|decent|strong|proper|real|typical|average|regular)(?= §)',
    '(?:my|the|your|their) (?:(?:day to day|daily|everyday) )?(?:work|job) (?:be|looks?|consists? of)(?: like)?',
    'day to day',
    'in charge of',
    '(?:ask|asking) for(?= (?:an?|our|the) §)',
    // what is begun is asked about
    '(?:start|starts|begin|begins)(?= (?!doing|using)\\w{3,}ing\\b)',
    'what (?:percentage|percent|proportion)(?: of)?',
    '(?:is|are|be) (?:needed|required|necessary)(?= (?:for|of|in|as|to (?:be|become|get)) | ?$)',
    'look(?:s|ing)? after',
    'tak(?:e|es|ing) care of',
    'how (?:long|often|soon|fast|quickly|big|far|old)',
    'in terms of',
    'when it comes to',
    'regarding',
    'concerning',
    'what (?:time(?! off)|day|date)',
    'in (?:a nutshell|short|brief|general)',
    '(?<=§ .*)in (?:practice|theory|reality)$',
    '(?:nowadays|normally|usually|typically|ordinarily)$',
    'in (?:a|one|two|a few|plain|simple) (?:lines?|sentences?|words?|english|terms)',
    'the short version(?: of)?',
    'tl ?dr',
    'elevator pitch',
    'sum up',
    'summed up',
    'all day(?: long)?',
    'on an? (?:normal|typical|usual|average|regular|ordinary) (?:day|week)',
    'like (?:im|i am) (?:five|5)',
    'at a glance',
    'the big picture',
    '(?:what )?(?:does|do) (?:the|our|your) (?:handbook|docs|articles?|documentation|playbook) (?:say|state|mention|have|contain)(?: (?:an?|any) (?:section|page|entry|part|bit|chapter))?(?: (?:anything|something|much))?(?: (?:about|on|for))?(?= |$)',
    '(?<=§.*)(?:in|from|of) (?:the|our|your) (?:handbook|docs|articles|documentation|playbook)$',
    '(?:the )?handbook (?:entry|page|section|article|bit) (?:for|on|about)(?= (?:the |an? |our )?§)',
    '(?:is|are) there (?:anything|something|any docs?|any info|a page|a section) (?:about|on|for|regarding)',
    '(?:(?:have|has) )?(?:anything|something) (?:(?:written|documented)(?: down)? )?(?:about|on|regarding)',
    '(?:written|documented)(?: down)?(?= (?:for|about) (?:the |an? |our )?§)',
    'one ?liner (?:on|for|about) (?=(?:the |an? |our )?§)',
    '(?:an?|the|need|got a) blurb(?: (?:on|for|about))?',
    '(?:a |the )?jd (?:for|of)(?= (?:the |an? |our )?§)',
    'com(?:es?|ing) with (?:being|becoming)(?= (?:the |an? |our )?§)',
    'point of view',
    '^(?:(?:please|pls|kindly|(?:can|could|would|will) (?:you|u)) )*list(?: (?:all|the|out))*(?= .*§)',
    '(?:please|pls|kindly|(?:can|could|would|will) (?:you|someone|anyone)(?: please| kindly)?) (?:share|provide|confirm|advise|clarify)(?: (?:me|with me|us))?(?= (?:the|our|any|all)\\b)',
    'whats? the story (?:for|with|on|about)(?= (?:the |an? |our )?§)',
    'defined(?= (?:for|in) (?:the |an? |our )?§)',
    '(?<=\\b(?:explain|describe|sell|pitch) .*§ )to (?:my|an?|the|our) \\w+(?: \\w+)?$',
    '(?<=\\bwhat (?:(?:else|all|usually|typically) )?)(?:lands?|falls?|ends? up|sits?|rests?) (?:on|with|to|in)(?= (?:the |an? |our |your )?§(?: |$))',
    'on (?=(?:the |an? |our |your )?§ (?:plate|desk|lap|shoulders|radar|agenda|docket|to do list)\\b)',
    '(?<=\\bwhat\\b.* on (?:the |an? |our |your )?§ )(?:plate|desk|lap|shoulders|radar|agenda|docket|to do list)$',
    '(?<=\\bwhat (?:does|do|would|should) (?:the |an? |our |your )?§ )spend (?:(?:their|his|her|its|most of their|all) )?(?:days?|time)(?: on| doing)?$',
    'when its at home',
    'work (?:gets |is )?done by(?= (?:the |an? |our )?§)',
    '(?:just )?(?:the )?(?<=\\w )(?:bit|part|section|page|chapter) (?:of|for|on)(?= (?:the |an? |our )?§)',
    'with (?:regards?|respect) to',
    'as far as',
    'point (?:of contact|person)',
    'end up',
    'on earth',
    'in the world',
    'the (?:hell|heck)',
    'these days',
    'on (?:our|my|your|their|the \\w+) (?:side|end)',
    'counts? as(?= (?:an? |the )?§)',
    'keep(?:s|ing)? (?=(?:an? |the |our |your )?§ busy)',
    '(?<=\\bkeep(?:s|ing)? (?:an? |the |our |your )?§ )busy(?: with)?',
    '(?<=\\bwhat(?:s| is| are)? (?:an? |the |our |your )?§ )busy with',
    'on the hook(?: for)?(?= |$)',
    'mandate of (?=(?:an? |the |our |your )?§)',
    '(?<=\\bwhat (?:am|are|is|would|will|might|did|do) (?:i|we|you|they|one|he|she)(?: be)?(?: (?:actually|even|really))? )(?:sign(?:ing|ed)? up for|in for|getting into|taking on)',
    '(?<=\\bwhat(?:s| is| are)? (?:they|it|he|she|(?:an? |the |our |your )?§) )good for$',
    '(?<=\\bwhat .*§.* )get(?:s|ting)? done$',
    '(?<=§.*§.* )on (?:an?|the same) (?:project|team)$',
    'those days',
    'all of a sudden',
    'out of (?:nowhere|the blue)',
    'the (?:(?:first|second|third|last|other) (?:ones?|role)(?! (?:on|to) one\\b)|former|latter)',
    'where (?:can|could|do|should) (?:i|we) (?:read|find out|learn)(?: (?:more|up))?(?: (?:about|on|of))?(?= |$)',
    '(?<=\\b(?:i|we) (?:(?:have|need|want|got) to |should |can |must )?)ask$',
    'at the moment',
    'right now',
    'for now',
    'as of (?:now|today)',
    'around here',
    'over here',
    '(?:at|in|within|across) (?:our|this|the) (?:company|firm|organi[sz]ation|org|business|workplace)',
    '(?<=\\bwho )(?:on|at|in|from|of|among|amongst|within) (?:us|you|(?:our|your|this|my) (?:side|end|team|place|office|company|firm|org|organi[sz]ation|crew|lot))',
    '(?:the )?(?:whole )?point of (?=(?:a |an |the |our |having )*§)',
    'it takes? to',
    '(?:the )?(?:low ?down|scoop|skinny|run ?down|gist|basics|essentials|nitty gritty|ins and outs|101)(?: (?:on|of|about|for))?',
    'in laym[ae]ns terms',
    'for dummies',
    'bring(?:s)? to the (?:party|table)',
    '(?:is|are) there for(?= |$)',
    'get(?:s)? up to',
    'a day in the life(?: of)?',
    'at the end of the day',
    'in the (?:end|first place)',
    'does (?:it|that) matter(?: (?:if|whether|that|how))?',
    'no sweat',
    '(?:for|in|since) ages',
    'for donkeys years',
    'in real life',
    'or (?:nah|what|something|so)$',
    'and (?:all that|stuff|such|so on|the like)',
    'you know',
    'i mean',
    'to be (?:honest|fair|frank)',
    'long story short',
    '(?<=\\w )wise\\b',
    'the other way (?:a?round)',
    'vice versa',
    '(?:is it |it is )?just me',
    'am i missing something',
    'do the needful',
    '(?<=\\bwho(?:m)? (?:do|should|can|could|must|would|to) (?:(?:i|we|you) )?)(?:pass|hand|forward|send|give|take|raise|bring|flag|report|escalate|mention|address) (?:it|this|that|them)(?: (?:on|over|up|along))?(?: (?:to|with))?$',
    '(?<=\\bwho (?:can|could|should|would|will|might|here can|here could) )help(?: (?:me|us))?(?: out)?(?: (?:with|on) (?:this|that|it))?$',
    '(?:(?:am|is|are|be) )?(?:supposed|meant) to',
    '(?<=\\b(?:want|wants|wanting|like|love|hoping|hope|plan|planning|going|trying|keen|looking) to )(?:be|become)(?= (?:an? |the |your )?§)',
    'learn(?: a bit| a little)?(?: more)? (?:about|on|of|from)',
    'learn more',
    'have to',
    'has to',
    'need(?:s)? to',
    // what is measured is asked by the measure
    'how much (?:money|cash|time)(?= (?:do|does|did|can|could|may|will|would|should|shall|must|is|are|have|has|for|per)\\b)',
    '(?:what|which) amount(?= (?:do|does|can|could|may|will|would|should|is|are)\\b)',
    'get to',
    'gets to',
    '(?:which|what) (?:team members?|teams?|jobs?|roles?|people|persons?|positions?|departments?|groups?)',
  ].join('|')})\\b`,
  'g',
);

const markShapingIn = keepLatest((folded): readonly boolean[] => {
  const marked = folded.split(' ').map(() => false);
  for (const match of folded.matchAll(SHAPING_PHRASES)) {
    const from = folded.slice(0, match.index).split(' ').length - 1;
    const length = match[0].split(' ').length;
    marked.fill(true, from, from + length);
  }
  return marked;
});

/** For each of these folded words, whether it belongs to a phrase that only shapes the question. */
export function markShapingPhrases(words: readonly string[]): readonly boolean[] {
  return markShapingIn(words.join(' '));
}

/** Words that ask by themselves for the owner, whatever is owned. */
const OWNER_WORDS = toWordSet(
  `own owns owned owner owners ownership owning responsible responsibility responsibilities accountable accountability
  charge care handle handles handling deal deals dealing look looks after take takes contact contacts ask talk speak ping
  reach turn person people job task call team teams role roles department group actually currently exactly supposed point
  thing stuff folks guy guys exec belong belongs learn handled officially formally ultimately primarily`,
);
/** What an owner does, whatever is owned: "who runs payroll?". With nothing else asked it is what is asked: "who manages designers?". */
const OWNING_VERBS = toWordSet(
  'run runs running administer administers operate operates manage manages managing maintain maintains maintaining oversee oversees coordinate coordinates',
);
/** Words that ask for a role as a whole. */
const DESCRIBE_WORDS = toWordSet(
  `role roles job jobs team teams responsible responsibility responsibilities duty duties expected expect expects
  expectation expectations describe explain tell mean means meaning definition define purpose overview summary about work gig
  works working actually exactly own owns look looks handle handles deal deals involve involves involved accountable people
  person someone thing things bit bits area areas position task tasks chore chores function functions part play plays kind sort typical typically usually basically stuff scope remit entail entails`,
);
/** Words that ask for what sets roles apart. */
const COMPARE_WORDS = toWordSet(
  `vs v versus compare compares compared comparing comparison differ differs different difference differences diff diffs
  distinguish distinction unlike between jump terms regard regards regarding respect role roles job jobs team teams
  responsible responsibilities actually exactly main key biggest two both ones belong belongs own owns people person folks guys deal`,
);
/** Chat around a question. */
const CHAT = toWordSet(
  `hi hey hello hiya morning afternoon evening folks guys team question quick wondering wonder curious anybody anyone
  someone know knows idea thanks thank cheers ta thx tx ty tia pls plz pleas please sorry lol haha btw fyi remind tell
  explain say said heard actually meant mean wait rather instead same really today guess suppose confused figure
  understand find info information detail details ones kindly alright`,
);

const GENERIC: Readonly<Record<Intent, ReadonlySet<string>>> = {
  'who-owns': OWNER_WORDS,
  describe: DESCRIBE_WORDS,
  compare: COMPARE_WORDS,
  search: new Set(['learn']),
};

/** Words that only shape the question of this intent: they help to rank, but do not decide whether it is answered. */
export function isGeneric(folded: string, intent: Intent): boolean {
  return CHAT.has(folded) || GENERIC[intent].has(folded);
}

/** How long something is to last: "for two weeks in May". */
const LASTING =
  /\bfor (?:(?:about|around|up to|over|just|only|like) )?(?:\d+|an?|one|two|three|four|five|six|half an?|(?:a )?(?:few|couple)(?: of)?|several) (?:minutes?|hours?|days?|weeks?|months?|years?|fortnights?)(?= (?:in|at|on|over|this|next|when|while|if|during|from|without|and)\b|$)/g;

/** For each of some folded words, whether it only says how long something is to last: it is no part of the thing. */
export function markSpans(folded: readonly string[]): boolean[] {
  const isOfSpan = folded.map(() => false);
  markMatches(folded.join(' '), LASTING, isOfSpan);
  return isOfSpan;
}

/** What anything may give rise to, how long anything takes, and what bounds or ends it: "a problem with the invoices", "two days of travel". */
const OF_ANYTHING = toWordSet(
  `problem problems issue issues trouble troubles question questions query queries concern concerns doubt doubts
  time times minute minutes hour hours day days week weeks month months year years done minimum maximum`,
);

/** Whether a folded word, or a number, may be said of anything, so that it tells no topic from another. */
export function isOfAnything(folded: string): boolean {
  return OF_ANYTHING.has(folded) || /^\d+$/.test(folded);
}

/** The words of a topic without the verbs that any owner does, where others remain. */
export function withoutOwningVerbs<T extends { readonly folded: string }>(
  topic: readonly T[],
): readonly T[] {
  const others = topic.filter(({ folded }) => !OWNING_VERBS.has(folded));
  return others.length > 0 ? others : topic;
}
