// Patterns of the words behind a role's name by which it does something: "(also) checks", "moderators decide".

/** Adverbs by which somebody does not do it, or only so it is said: "hardly mows". */
const DENYING_ADVERB =
  '(?:hard|bare|scarce|rare|seldom|supposed|alleged|theoretical|hypothetical|nominal)ly\\b';
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
