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
/** "is X owned by A", "does X belong to A", "is X A's job", with another "or B". */
const IS_ROLES = new RegExp(
  `${START}(?:${IS}|do|does|should|would|will) (?!${A_ROLE}(?:§|it|that|this|they|we|i|you) )(?:\\w+ ){1,8}?(?:(?:\\w+ed|run|led|done|made|kept|held|driven|set|written) by|belong(?:s|ing)? (?:to|with|under)|(?:go|fall|sit|lie|rest)s? (?:to|with|under)|with|up to|down to|part of|under|in|on|for)? ?${A_ROLE}§(?: or (?:(?:with|by|under|to|up to|for|on) )?${A_ROLE}§)?(?: (?:job|task|duty|remit|plate|call|decision|responsibility|responsibilities|scope|turf|business|problem|baby|area|or not))*$`,
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
  const turned = markMatches(
    folded,
    TURNS_TO_EITHER,
    words.map(() => false),
  );
  const turnsToEither = isContactVerb(turned?.[1] ?? '');
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
    isClaimed(folded, punctuated);
  if (!isAsked) return null;
  markMatches(folded, ASKING, shaping);
  if (turnsToEither) markMatches(folded, TURNS_TO_EITHER, shaping);
  return { shaping, does, verb: verb ?? CLAIMED.exec(folded)?.[1] ?? null };
}

/** Whether it is claimed of a role that it does something, to be confirmed. */
function isClaimed(folded: string, punctuated: string): boolean {
  const verb = CLAIMED.exec(folded)?.[1];
  if (verb === undefined || !isDutyVerb(verb) || !punctuated.endsWith('?')) return false;
  return CONFIRMING_TAG.test(punctuated) || CLAIM_OPENING.test(folded) || isOwningVerb(verb);
}
