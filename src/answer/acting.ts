// Patterns of the words behind a role's name by which it does something: "(also) checks", "moderators decide".

/** Adverbs by which somebody does not do it, or only so it is said: "hardly mows". */
const DENYING_ADVERB =
  '(?:(?:hard|bare|scarce|rare|infrequent|supposed|alleged|theoretical|hypothetical|nominal)ly|seldom|never|no more)\\b';
/** After the name: such an adverb stands before or behind its first verb, "is hardly responsible", and not another deed behind it. */
const ACTING_HARDLY = new RegExp(
  `^(?:\\s+[\\w'’]+)?\\s+${DENYING_ADVERB}(?![^,;]*\\band \\p{L}+s\\b)`,
  'iu',
);
/** Before the name: "are never the responsibility of", "is hardly mown by", "should never go to". */
const HARDLY_BY = new RegExp(
  `\\b(?:is|are|was|were|been?|being|will|shall|may|can|should|must|do|does) ${DENYING_ADVERB} (?:be )?(?:(?:the )?(?:responsibility|job|task|duty) of|up to|(?:(?!(?:except|unless|but|other|without|is|are|was|were|and)\\b)[\\p{L}-]+ ){1,3}(?:by|to|with))\\s+(?:the |our |your |an? )?$`,
  'iu',
);
/** Verbs that end like an adverb. */
const VERB_IN_LY = '(?:app|re|supp|imp|comp|multip|fami|assemb|anoma|monopo)ly\\b';
/** After the name: it does something, by an auxiliary or a verb in -s or -ed. */
export const ACTING = new RegExp(
  `^(?:\\s+(?:team|teams|role|members?|group))?\\s*(?:\\([^)]*\\)\\s*)?(?:(?:also|then|always|therefore|often|only|who|which|that|and\\/or|(?!${VERB_IN_LY}|${DENYING_ADVERB})\\p{L}{2,}ly)\\s+)*(?:is|are|was|were|will|shall|must|should|may|might|can|could|would|has|have|had|does|do|needs?|gets?|works?|(?!(?:teams|members|groups|roles)\\b)\\p{L}{2,}[^s\\W]s|\\p{L}+ed)\\b`,
  'iu',
);
/** After several people: a verb without an ending, "moderators decide", where it is no function word. */
export const ACTING_TOGETHER = new RegExp(
  `^(?:\\s+(?:also|then|always|usually|typically|normally|often|only|(?!${DENYING_ADVERB})\\p{L}+ly))*\\s+(?!${DENYING_ADVERB}|(?:of|for|in|on|at|to|and|or|who|which|that|with|from|as|by|not|per|via|if|when|while|than|but|so|about|after|before|during|under|within|until)\\b)\\p{Ll}{2,}\\b`,
  'u',
);

/** Whether what stands before or after a role's name says by an adverb that it hardly does it, or never. */
export function isHardlyDone(before: string, after: string): boolean {
  return HARDLY_BY.test(before) || ACTING_HARDLY.test(after);
}
