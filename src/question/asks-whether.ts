// Finds out whether a question asks if a role does or owns something: "does the clerk weigh parcels?".

import { isContactVerb, isDutyVerb, isOwningVerb } from './duty-verbs.ts';
import { type MarkedQuestion, markMatches } from './marked-question.ts';
import { DOING_IDIOMS } from './ownership-idioms.ts';

const START = '^(?:(?:so|and|but|ok|okay|then|hi|hey|well|also) )*';
const A_ROLE = '(?:(?:the|our|a|an|your) )?';
const ADVERBS =
  '(?:(?:also|really|actually|still|even|then|ever|just|only|already|now|both|normally|usually|currently|supposed to|meant to|expected to|allowed to|able to|have to|has to|need to|the) )*';
const DOES =
  '(?:do|does|did|would|should|can|could|will|must|may|shall|dont|doesnt|wouldnt|shouldnt|cant|couldnt|wont)';
const IS = '(?:is|are|was|were|isnt|arent)';

/** "does A V …", "can A V …". */
const DOES_ROLE = new RegExp(`${START}${DOES} ${A_ROLE}(?:§|they|he|she) ${ADVERBS}(\\w+)`);
/** "does A or B V …". */
const DOES_EITHER = new RegExp(`${START}${DOES} ${A_ROLE}§ or ${A_ROLE}§ ${ADVERBS}(\\w+)`);
/** "is A responsible for …", "is A the one who …". */
const IS_ROLE = new RegExp(
  `${START}${IS} ${A_ROLE}(?:§|they|he|she) ${ADVERBS}(?:responsible|accountable|in charge|on the hook|(?:right |correct |best )?(?:one|ones|person|people|team|guild|group|crew|body|owners?|contact|place|role)\\b)`,
);
const IS_OF_ROLE = new RegExp(`${START}${IS} ${A_ROLE}§`);
/** "is A baking …". */
const IS_DOING = new RegExp(`${START}${IS} ${A_ROLE}(?:§|they) ${ADVERBS}(\\w+)ing\\b`);
/** How a thing is with a role, up to the end: "is run by A", "belongs to A", "is part of A's job". */
const WITH_ROLE = `(?:(?:\\w+ed|run|led|done|made|kept|held|driven|set|written|taken care of|looked after) by|belong(?:s|ing)? (?:to|with|under)|(?:go|fall|sit|lie|rest|stay)s? (?:to|with|under)|comes? under|(?:be )?(?:with|up to|down to|part of|in scope for|under|in|on|for)|be|something(?: that)?|(?:still )?an?)? ?${A_ROLE}§(?: or (?:(?:with|by|under|to|up to|for|on) )?${A_ROLE}§)?(?: (?:thing|role|roles|only|do|does|handles?|jobs?|task|duty|remit|plate|description|call|decision|responsibility|responsibilities|scope|turf|business|problem|baby|area|territory|then|or not))*(?: or (?:not|is|are|am|have|has|someone|somebody|another|with)\\b.*)?$`;
/** "is X owned by A", "does X belong to A", "is X A's job", with another "or B". */
const IS_ROLES = new RegExp(
  `${START}(?:${IS}|do|does|should|would|will) (?!${A_ROLE}(?:§|it|that|this|they|we|i|you|there) )(?:\\w+ ){1,8}?${WITH_ROLE}`,
);
/** "X is with A", said to be confirmed. */
const STATED_OF = new RegExp(
  `^(?!${A_ROLE}(?:§|it|that|this|they|we|i|you|there) )(?:\\w+ ){1,8}?(?:${IS}|should be|would be|belongs?|goes|sits?|stays?|falls?|lies) (?!(?:for|in|on) )${WITH_ROLE}`,
);
/** "X is A, right?", "so X isn't A then?". */
const STATED_FIRST = new RegExp(
  `^(?:(?:so|and|but|ok|okay|hi|hey|surely) )*(?!${A_ROLE}§|(?:who|whom|whose|what|which|how|when|where|why|i|we|you|it|that|this|they|there|is|are|do|does|did|can|could|should|would|will)s?\\b)(?:\\w+ ){1,6}?(?:${IS}|goes|go|belongs?|sits?|stays?|falls?) (?!(?:for|in|on) )${WITH_ROLE}`,
);
const LAST_TAG = / (?:right|correct|yes|no|true|then|also|too|or not)$/;
/** Before what is to be confirmed: "am I right that …", "please confirm whether …". */
const TO_CONFIRM =
  /^(?:(?:so|and|but|ok|okay|hi|hey|then|well) )*(?:(?:please|pls|kindly|just) )*(?:(?:am i (?:right|correct)|(?:is|would) it (?:be )?(?:right|true|correct|fair)(?: to say)?|(?:can|may) (?:i|we) assume|yes or no|settle a bet|assuming)(?: (?:that|whether|if|in thinking|in assuming))*|(?:(?:can|could) (?:you|someone|anyone) (?:please )?)?(?:confirm|verify|check) (?:that|whether|if))(?= \w| §)/;
/** "isn't A supposed to do X", "do we expect A to do X". */
const IS_MEANT = new RegExp(
  `${START}(?:${IS} ${A_ROLE}§ (?:supposed|meant|expected|there) to|(?:do|can|should|could) (?:i|we|you) expect ${A_ROLE}§ to) ${ADVERBS}(\\w+)`,
);
/** "is it A or B who …". */
const IS_IT_WHO = new RegExp(
  `${START}(?:is|was) it ${A_ROLE}§(?: or ${A_ROLE}§)? (?:who|that|whos)\\b`,
);
/** "which of A and B does X". */
const WHICH_OF = new RegExp(
  `${START}(?:which|what)(?: one)? of ${A_ROLE}§ (?:and|or) ${A_ROLE}§ (?!${DOES} |${IS} )\\w+`,
);
/** "A does X, right?" and "am I right that A does X?". */
const CLAIMED = new RegExp(
  `${START}(?:(?:am i (?:right|correct)|is it (?:right|true|correct)|do i understand(?: it| this)?(?: right| correctly)?|i (?:guess|assume|think|believe|suppose|thought|hear|heard)) (?:that |in thinking |in assuming )*)?${A_ROLE}§ ${ADVERBS}(\\w+) \\w`,
);
const CONFIRMING_TAG =
  /,? (?:right|correct|yes|no|true|yeah|yep|isnt it|doesnt it|dont they|arent they|isnt that so|or not|am i right|or am i wrong) \?$/;
const CLAIM_OPENING =
  /^(?:(?:so|and|but|ok|okay) )*(?:am i|is it (?:right|true|correct)|do i understand)/;
/** "is X more of an A or a B thing?", "is X rather with A or B?". */
const IS_MORE_OF = new RegExp(
  `${START}${IS} (?!${A_ROLE}§)(?:\\w+ ){1,8}?(?:more|rather) (?:(?:of|with|for|up to) )?${A_ROLE}§ or (?:(?:of|with|for|up to) )?${A_ROLE}§(?: (?:thing|job|task|matter|duty|topic|call))?$`,
);
/** "do I ask A or B when …", "should we go to A or B about …". */
const TURNS_TO_EITHER = new RegExp(
  `${START}(?:(?:do|should|shall|must|can|would|could) (?:i|we|you)|(?:i|we) (?:should|have to|need to)) (?:rather |better |best )?(\\w+)(?: to| with| out to)? (?=${A_ROLE}§ or ${A_ROLE}§ )`,
  'g',
);
/** "should I go to A for …", "can I ask A about …". */
const TURNS_TO_ONE = new RegExp(
  `${START}(?:(?:do|should|shall|must|can|would|could) (?:i|we|you)|(?:i|we) (?:should|have to|need to)) (?:rather |better |best |just )?(\\w+)(?: to| with| out to)? (?=${A_ROLE}§ (?:about|for|on|with|regarding|concerning|when|if) )`,
  'g',
);
/** To tell somebody something asks for no owner. */
const ASKS_OR_GOES =
  /^(?:ask|go|contact|ping|talk|speak|turn|bug|tag|approach|see|consult|bother|poke)$/;
/** How a thing is with a role, where no deed is said: it only asks. */
const ONLY_WITH =
  /\b(?:(?:go|goes|fall|falls|sit|sits|lie|lies|rest|rests|stay|stays) (?:with|under|to)|comes? under|down to|up to|in scope for|(?:supposed|meant|expected|there) to|(?:do|can|should|could) (?:i|we|you) expect|something(?= (?:that )?(?:the |a |an |our )?§)|(?<=§ )(?:thing|only|plate|remit|scope|turf|area|territory|job description|job)|or (?:is|am|have|are) (?:that|it|i|they)\b.*|or (?:someone|somebody|another)\b.*)(?= |$)/g;
/** What only asks in such a question. */
const ASKING =
  /\b(?:(?:the )?(?:right |correct |best )?(?:one|ones|person|people|owners?|contact|place) (?:who|that|to|for|of|in|responsible|doing)|am i right|is it (?:right|true|correct)|i (?:guess|assume|think|believe|suppose|thought)|or not$|(?:more|rather)(?: of)?(?= (?:the |a |an |with |for |up to )*§)|thing$|matter$|topic$|part of (?=the §|our §|a §|§))(?= |$)|\b(?:right|correct|true|yes|yeah|yep)$/g;

/** What a yes or no is asked of. */
export interface WhetherAsked {
  /** For each word, whether it only asks. */
  readonly shaping: readonly boolean[];
  /** The verb that an idiom stands for. */
  readonly does: string | null;
  /** What the role is asked to do. */
  readonly verb: string | null;
}

/** Whether a question asks which of two roles a thing is with, though it says "more". */
export function choosesOwner({ folded }: MarkedQuestion): boolean {
  return IS_MORE_OF.test(folded);
}

/** Reads whether a question asks if a named role, or which of several, does something; null where it does not. */
export function readWhetherAsked({
  words,
  folded,
  punctuated,
}: MarkedQuestion): WhetherAsked | null {
  const shaping = words.map(() => false);
  let does: string | null = null;
  const readTurning = (pattern: RegExp): string => folded.matchAll(pattern).next().value?.[1] ?? '';
  const turnsToEither = isContactVerb(readTurning(TURNS_TO_EITHER));
  const turnsToOne = ASKS_OR_GOES.test(readTurning(TURNS_TO_ONE));
  const isConfirmed = TO_CONFIRM.test(folded);
  const stated = folded.replace(TO_CONFIRM, '').trim();
  for (const idiom of DOING_IDIOMS) {
    if (markMatches(folded, idiom.wording, shaping) !== null) does ??= idiom.does;
  }
  const hasIdiom = shaping.includes(true);
  const verb = (DOES_ROLE.exec(folded) ?? DOES_EITHER.exec(folded))?.[1];
  const isAsked =
    (verb !== undefined && (hasIdiom || isDutyVerb(verb))) ||
    IS_ROLE.test(folded) ||
    (hasIdiom && IS_OF_ROLE.test(folded)) ||
    isDutyVerb(IS_DOING.exec(folded)?.[1] ?? 'be') ||
    IS_ROLES.test(folded) ||
    IS_IT_WHO.test(folded) ||
    WHICH_OF.test(folded) ||
    IS_MORE_OF.test(folded) ||
    turnsToEither ||
    turnsToOne ||
    (punctuated.endsWith('?') && STATED_FIRST.test(folded.replace(LAST_TAG, ''))) ||
    isDutyVerb(IS_MEANT.exec(folded)?.[1] ?? 'be') ||
    (isConfirmed && (STATED_OF.test(stated) || STATES_DUTY.test(stated) || isOfDuty(stated))) ||
    isClaimed(folded, punctuated);
  if (!isAsked) return null;
  markMatches(folded, ASKING, shaping);
  markMatches(folded, ONLY_WITH, shaping);
  if (isConfirmed) shaping.fill(true, 0, words.length - stated.split(' ').length);
  if (turnsToEither) markMatches(folded, TURNS_TO_EITHER, shaping);
  if (turnsToOne) markMatches(folded, TURNS_TO_ONE, shaping);
  return { shaping, does, verb: verb ?? CLAIMED.exec(folded)?.[1] ?? null };
}

/** "A is responsible for X". */
const STATES_DUTY = new RegExp(
  `^${A_ROLE}§ (?:${IS} )?${ADVERBS}(?:responsible|accountable|in charge|on the hook|taking care|looking after)\\b`,
);
const STATES_DEED = new RegExp(`^${A_ROLE}§ ${ADVERBS}(\\w+) \\w`);

/** "A weighs parcels". */
function isOfDuty(stated: string): boolean {
  const verb = STATES_DEED.exec(stated)?.[1];
  return verb !== undefined && isDutyVerb(verb);
}

/** Whether it is claimed of a role that it does something, to be confirmed. */
function isClaimed(folded: string, punctuated: string): boolean {
  const verb = CLAIMED.exec(folded)?.[1];
  if (verb === undefined || !isDutyVerb(verb) || !punctuated.endsWith('?')) return false;
  return CONFIRMING_TAG.test(punctuated) || CLAIM_OPENING.test(folded) || isOwningVerb(verb);
}
