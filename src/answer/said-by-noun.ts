// Forms in which a noun, or what happens on the other side, says what a role does: "needs the clerk's approval", "in the
// clerk's hands", "you get it from the clerk".

/** What is said so of a role. */
interface NounForm {
  /** The verbs that it means, none of which need stand there; null where it says whose the thing is. */
  readonly verb: string | null;
}

const MAYBE_ARTICLE = '(?:the |our |your |their |an? )?';
const HAS_IN_HAND =
  '(?:hands?|care|charge|custody|remit|scope|purview|domain|responsibility|competence|portfolio)';
const INTO = '(?:in|into|within|inside|under|through)';
/** "in the hands of the" … */
const IN_HANDS_OF = new RegExp(`\\b${INTO} the ${HAS_IN_HAND} of ${MAYBE_ARTICLE}$`, 'i');
/** … and "into the clerk's care". */
const INTO_THEIRS = new RegExp(`\\b${INTO} ${MAYBE_ARTICLE}$`, 'i');
const OWN_HANDS = new RegExp(`^(?:['’]s?)?\\s+${HAS_IN_HAND}\\b`, 'i');
/** "is a job for the" */
const MATTER_FOR = new RegExp(
  `\\b(?:is|are|remains?|stays?) (?:an? |the )?(?:[\\w-]+ )?(?:jobs?|tasks?|matters?|questions?|decisions?|duty|duties|business|concern) (?:for|of) ${MAYBE_ARTICLE}$`,
  'i',
);
/** "within the clerk's remit" says whose it is; so does "a clerk's job". */
const isInHands = (before: string, after: string): boolean =>
  IN_HANDS_OF.test(before) ||
  MATTER_FOR.test(before) ||
  (INTO_THEIRS.test(before) && OWN_HANDS.test(after));

/** Verbs of those who let something be done. */
const DECIDES = 'approves authorises permits allows decides';
/** What a noun says that its owner does. */
const VERBS_OF: readonly (readonly [noun: RegExp, verbs: string])[] = [
  [
    /^(?:approval|consent|permission|agreement|authori[sz]ation|clearance|okay|ok|go-ahead|blessing|say-so)$/i,
    `${DECIDES} consents agrees clears`,
  ],
  [/^(?:sign-?off|signature)$/i, `${DECIDES} signs`],
  [/^confirmation$/i, 'confirms approves'],
  [/^votes?$/i, 'votes decides'],
  [/^(?:decision|discretion|ruling|judg(?:e)?ment)$/i, `${DECIDES} judges`],
  [/^reviews?$/i, 'reviews checks'],
  [/^direction$/i, 'directs leads'],
  [/^(?:leadership|chairmanship)$/i, 'leads chairs heads'],
  [/^(?:supervision|oversight)$/i, 'supervises oversees'],
  [/^guidance$/i, 'guides directs'],
  [/^management$/i, 'manages runs'],
];
const GIVEN =
  'approval|consent|permission|agreement|authori[sz]ation|clearance|okay|ok|go-ahead|blessing|say-so|sign-?off|signature|confirmation|votes?|decision|reviews?';
/** Before the name: something hangs on what the role gives. */
const HANGS_ON =
  /\b(?:needs?|requires?|takes?|subject to|conditional on|depends? on|awaits?|pending|upon|without|after|until|has|have|gets?|obtains?|seeks?|only with)\s+(?:(?:the|an?|your|prior|written) )*$/i;
const OWN_GIFT = new RegExp(
  `^(?:['’]s?)?\\s+(?:(?:prior|written|final|formal|explicit|express|advance|own)\\s+(?:and\\s+)?)*(${GIVEN})\\b`,
  'i',
);
/** "approval must be sought from the" */
const SOUGHT_FROM = new RegExp(
  `\\b(${GIVEN})\\b[^.;]{0,60}?\\b(?:sought|obtained|requested|required|needed|asked|got|gotten|gained|had|given|granted)\\s+(?:(?:first|in writing|in advance|beforehand)\\s+)?(?:from|by)\\s+${MAYBE_ARTICLE}$`,
  'i',
);
/** "takes a vote of the" */
const VOTE_OF = new RegExp(`\\b(votes?|decision|ruling) (?:of|by) ${MAYBE_ARTICLE}$`, 'i');
const UNDER_LEAD = new RegExp(
  `\\bunder the (direction|leadership|chairmanship|supervision|oversight|guidance|management) of ${MAYBE_ARTICLE}$`,
  'i',
);
/** "it is up to the", "at the discretion of the". */
const IS_UP_TO = new RegExp(`\\b(?:is|are) (?:entirely |always )?up to ${MAYBE_ARTICLE}$`, 'i');
const WHAT_IS_DECIDED = /^\s+(?:whether|if|when|how|which|to (?:decide|say|choose))\b/i;
const AT_DISCRETION_OF = new RegExp(`\\bat the (discretion) of ${MAYBE_ARTICLE}$`, 'i');
const AT_THEIRS = new RegExp(`\\bat ${MAYBE_ARTICLE}$`, 'i');
const OWN_DISCRETION = /^(?:['’]s?)?\s+(discretion)\b/i;

/** Whoever gets something from somebody is given it; what is only picked up there may be sent by anybody … */
const GETS_FROM = new RegExp(
  `\\b(?:receives?|received|gets?|obtains?|obtained|collects?|collected|picks? (?:it |them )?up|picked up|fetche?[sd]?|available)\\b(?:(?!\\bfrom\\b)[^.;:]){0,80}\\bfrom ${MAYBE_ARTICLE}$`,
  'i',
);
const GIVING_VERBS = 'gives issues provides supplies lends hands';
/** … but what somebody receives has been sent. */
const RECEIVES_FROM = new RegExp(
  `\\breceive[sd]?\\b(?:(?!\\bfrom\\b)[^.;:]){0,80}\\bfrom ${MAYBE_ARTICLE}$`,
  'i',
);
const SENDING_VERBS = `${GIVING_VERBS} sends delivers distributes`;

const NEGATED_BEFORE =
  /\b(?:not|never|no|nobody|nothing|none|cannot|rather than|instead of|hardly|\w+n['’]t)\b/i;
/** "No tree may be felled without": with it, it may. */
const NOT_WITHOUT = new RegExp(`${NEGATED_BEFORE.source}[^.;]*\\bwithout\\s`, 'i');

/** Whether a text says no to what it leads up to. */
function isDeniedBefore(before: string): boolean {
  return /\bwithout\b/i.test(before) ? !NOT_WITHOUT.test(before) : NEGATED_BEFORE.test(before);
}

/** The noun by which the text around a name says what the role gives or how it leads; undefined where none does. */
function findNoun(before: string, after: string): string | undefined {
  if (HANGS_ON.test(before)) {
    const own = OWN_GIFT.exec(after)?.[1];
    if (own !== undefined) return own;
  }
  if (IS_UP_TO.test(before) && WHAT_IS_DECIDED.test(after)) return 'decision';
  const theirs = AT_THEIRS.test(before) ? OWN_DISCRETION.exec(after) : null;
  const found = [SOUGHT_FROM, VOTE_OF, UNDER_LEAD, AT_DISCRETION_OF].map((form) =>
    form.exec(before),
  );
  return theirs?.[1] ?? found.find((match) => match !== null)?.[1];
}

/**
 * What the clause between `before` and `after` says of the role named there by a noun, or by what others get from it; null where
 * nothing.
 */
export function findNounForm(before: string, after: string): NounForm | null {
  if (isDeniedBefore(before) || NEGATED_BEFORE.test(after)) return null;
  if (isInHands(before, after)) return { verb: null };
  const noun = findNoun(before, after);
  const verb = VERBS_OF.find(([pattern]) => noun !== undefined && pattern.test(noun))?.[1];
  if (verb !== undefined) return { verb };
  if (RECEIVES_FROM.test(before)) return { verb: SENDING_VERBS };
  return GETS_FROM.test(before) ? { verb: GIVING_VERBS } : null;
}

/** In a case of its own, where somebody else does it otherwise: "at weekends", "for orders over £900". */
const OWN_CASE =
  /^\s*(?:at (?:weekends?|nights?|noon|lunch)|on (?:\p{L}+days?|weekends?)\b|in (?:the )?(?:summer|winter|spring|autumn|holidays|evenings?|mornings?|\p{Lu})|for|over|under|if|when|where|during|until|while)/u;
const CASE_BEFORE = /^\W*(?:if|when|where|at|in|on|during|for|after|before|from|until)\b/i;
/** "The clerk does this", "takes care of it": what the sentence before says. */
const SEES_TO_THAT =
  /^\s+(?:\([^()]*\)\s*)?(?:(?:will|can|must|should|also|always|usually)\s+)*(?:do(?:es)?|handles?|takes? care of|sees? to|manages?|looks? after)\s+(?:this|that|it|so|these|them)\b(.*)/i;

/** Whether what comes after a name says that the role does in a case of its own what was said before; `before` comes before the name. */
export function doesThat(after: string, before: string): boolean {
  const [, rest] = SEES_TO_THAT.exec(after) ?? [];
  return rest !== undefined && (OWN_CASE.test(rest) || CASE_BEFORE.test(before));
}

/** Whether what comes after a name says that the role sees to what was said before of nobody else. */
export function seesToThat(after: string): boolean {
  return SEES_TO_THAT.test(after);
}
