// Forms of sentences, beside a verb right behind a role's name, by which texts say whose a thing is, who does it, or whom to turn to.

/** What a sentence says of the role in one of these forms, and the words that say what it does. */
interface OwnershipForm {
  readonly says: 'owns' | 'acts';
  /** Null where no verb does. */
  readonly verb: string | null;
}

const ARTICLE_MAYBE = '(?:the |our |your |an? )?';
const LABEL_WORDS = 5;

/** Whoever is spoken of so does nothing. */
const NO_OR_NEVER =
  /\b(?:not|never|no|nobody|nothing|none|cannot|without|rather than|instead of|hardly|\w+n['’]t)\b/i;

/** "As clerk", "as a clerk," before what the reader does. */
const READER_AS_ROLE = new RegExp(`(?:^|[;:]\\s*)as ${ARTICLE_MAYBE}$`, 'i');
const IF_READER_IS = `(?:if|when) you(?:['’]re| are) ${ARTICLE_MAYBE}$`;
const BEGINS_IF_READER_IS = new RegExp(`^\\W*${IF_READER_IS}`, 'i');
const READER_WILL =
  "(?:['’]ll|\\s+(?:will|must|should|need to|have to))?(?:\\s+(?:also|then|always))*";
/** "You check it if you are the". */
const READER_DOES_IF = new RegExp(
  `^\\W*you${READER_WILL}\\s+((?:\\S+\\s+){1,12}?)${IF_READER_IS}`,
  'i',
);
const THEN_READER = new RegExp(
  `^,?\\s+(?:then )?you${READER_WILL}\\s+(\\S+(?:\\s+\\S+){0,2})`,
  'i',
);
/** What the reader may do is not theirs to do. */
const MAY_DO = /^(?:be|are|can|may|might|could|skip|ask|leave|stop)\b/i;

/** "The person who checks it is the", "the owner of it is the", at the beginning of what is said. */
const LAST_IS = new RegExp(
  `^\\W*(?:the |our |an? )?(?:(?:person|one|role|team|group|body|colleague) (?:who|that|which)\\s+([^.;:,]+?)|(?:owner|lead|dri|person responsible|team responsible)\\s(?:of|for)\\s[^.;:,]+?)\\s(?:is|are)(?: (?:always|usually|currently|normally))? ${ARTICLE_MAYBE}$`,
  'i',
);
/** A clause within: what is said is said of somebody else. */
const NESTED = /\b(?:who|whom|whose|whoever|that|which|and|but|if)\b/i;

/** "We ask the clerk to check it". */
const ASKS_ROLE =
  /^\W*we\s+(?:(?:always|usually|then|also)\s+)*(?:ask|expect|want|require|rely on|count on)\s+(?:the |our |your |an? )?$/i;
/** "It is the role of the clerk to check it". */
const ROLE_OF =
  /\bit(?:['’]s| is| was)\s+the\s+(?:(?:main|sole|primary)\s+)?(?:role|job|task|duty|responsibility)\s+of\s+(?:the |our |your |an? )?$/i;
const TO_VERB =
  /^\s+to\s+(?!(?:wait|stop|refrain|avoid|help|tell|say|know|be|not)\b)(\p{L}+(?:\s+\S+){0,2})/iu;

/** A line that names a thing and then the role: "Ledger – clerk", "Ledger → clerk". */
const THING_BEFORE =
  /^[\s*_-]*([^.;:–—→()|"“”]{2,60}?)[*_]*\s*(?:\s[–—-]|→|->|=>)\s*(?:the |our )?$/u;
const NOTHING_BEHIND = /^\s*\.?\s*$/;
/** Headings above such lines, where these say whose things are … */
const OF_OWNERS =
  /\b(?:who|whom|own(?:ers?|ed|ership)|responsib\w+|accountab\w+|areas?|duties|contacts?|in charge|dri|maintain\w*)\b/i;
/** … and not whose they are not, or were. */
const OF_OTHERS =
  /\b(?:not|no|past|former\w*|previous\w*|forbidden|avoid\w*|informed|old|leavers?)\b/i;

/** Behind the name: it is there for whoever reads it. */
const HELPS_READER =
  /^\s+(?:(?:can|will|(?:is|are) (?:able|happy|there|here|glad) to)\s+(?:help|assist|advise|support|guide)\s+you\b|(?:is|are) (?:happy|there|here|glad|able) to (?:help|assist|support|advise)\b)/i;
const IS_CONTACT =
  /^\s+(?:is|are|will be)\s+(?:your|the|our|a)\s+(?:(?:first|main|best|right|primary)\s+)*(?:point of contact|contact|go-to|(?:person|people|one|team|place)\s+to\s+(?:talk|speak|ask|turn|go|contact|ping|write))\b/i;
const TAKES_QUESTIONS =
  /^\s+(?:(?:can|will|also|usually)\s+)*(?:answers?|takes?|fields?)\s+(?:any |all |your )?(?:questions?|queries|enquiries|requests)\b/i;
const IS_TOLD =
  /^\s+(?:should|must|needs? to|has to|have to|is to|are to)\s+(?:(?:also|always|first|immediately)\s+)*(?:be|get)\s+(?:informed|notified|told|alerted|contacted|asked|consulted|paged|called|messaged|e-?mailed)\b/i;
/** "Drop the clerk a line". */
const WRITES_TO = /^\W*(?:please )?(?:drop|send|give|write|shoot)\s+(?:the |our |your )?$/i;
const A_LINE =
  /^\s+an?\s+(?:quick\s+)?(?:line|message|note|e-?mail|call|ring|ping|mail|dm|shout)\b/i;
/** "drop a note to the" */
const A_LINE_TO =
  /\b(?:drop|send|give|write|shoot|leave) (?:an? )?(?:quick )?(?:line|message|note|e-?mail|mail|ping|dm|word) (?:to|with|for)\s+(?:the |our |your |an? )?$/i;
/** "ask at the clerk's office" */
const AT_THEIR =
  /\b(?:ask|enquire|inquire|apply|call in|drop in|go|come)\s+(?:at|in|to|by)\s+(?:the |our |your )?$/i;
const OWN_PLACE = /^(?:['’]s?)?\s+(?:office|desk|lodge|room|counter|hut|window|reception)\b/i;
const IN_TOUCH = /\bget in touch with\s+(?:the |our |your |an? )?$/i;
/** "Report problems with the ledger to the". */
const SENDS_TO =
  /(?:^|[,;]\s*|\bplease\s+)(?:report|direct|address|refer|route|send)\s+(?:[\w'’-]+\s+){1,8}to\s+(?:the |our |your |an? )?$/i;
const YOUR_CONTACT_IS = new RegExp(
  `^\\W*(?:your|the|our) (?:(?:first|main|primary|best) )?(?:point of )?contact(?: person)? (?:for|about|on|regarding)\\s(?!anything but|all but)[^.;:,]+?\\s(?:is|are) ${ARTICLE_MAYBE}$`,
  'i',
);

/** Whether all that a statement says of the role named at a place is that it stands behind a thing: "Ledger – clerk". */
export function isLabelLine(statement: string, name: number): boolean {
  return THING_BEFORE.test(statement.slice(0, name)) && !/[.;!?]\s/.test(statement);
}

/** Whether one of the headings above lines of things and roles says that these are whose the things are. */
export function isOfOwners(headings: readonly string[]): boolean {
  const text = headings.join(' › ');
  return OF_OWNERS.test(text) && !OF_OTHERS.test(text);
}

/** The form in which a clause speaks of the role between `before` and `after`; null where in none of these. */
export function findForm(before: string, after: string): OwnershipForm | null {
  if (NO_OR_NEVER.test(before) || NO_OR_NEVER.test(after)) return null;
  const reader = readReader(before, after);
  if (reader !== null) return MAY_DO.test(reader) ? null : { says: 'acts', verb: reader };
  const last = LAST_IS.exec(before);
  if (last !== null) {
    const [, does] = last;
    if (does === undefined) return { says: 'owns', verb: null };
    return NESTED.test(does) ? null : { says: 'acts', verb: takeFirstWords(does.trim()) };
  }
  const isForRole = ASKS_ROLE.test(before) || ROLE_OF.test(before);
  const asked = isForRole ? TO_VERB.exec(after)?.[1] : undefined;
  if (asked !== undefined) return { says: 'acts', verb: asked };
  const [, label] = NOTHING_BEHIND.test(after) ? (THING_BEFORE.exec(before) ?? []) : [];
  const isLabel = label !== undefined && label.split(/\s+/).length <= LABEL_WORDS;
  return isLabel ? { says: 'acts', verb: null } : null;
}

/** Whether a clause sends whoever reads it to the role. `isSubject`: the name begins the clause. */
export function sendsReader(before: string, after: string, isSubject: boolean): boolean {
  if (NO_OR_NEVER.test(before)) return false;
  if (IN_TOUCH.test(before) || SENDS_TO.test(before) || YOUR_CONTACT_IS.test(before)) return true;
  if ((WRITES_TO.test(before) && A_LINE.test(after)) || A_LINE_TO.test(before)) return true;
  if (AT_THEIR.test(before) && OWN_PLACE.test(after)) return true;
  return isSubject && [HELPS_READER, IS_CONTACT, TAKES_QUESTIONS].some((form) => form.test(after));
}

/** Whether a role is to be told of something: "the clerk should be informed". */
export function isToldOf(after: string): boolean {
  return IS_TOLD.test(after);
}

/** What whoever reads it does as the role: "as clerk you check it"; null where nothing is said so. */
function readReader(before: string, after: string): string | null {
  if (READER_AS_ROLE.test(before) || BEGINS_IF_READER_IS.test(before))
    return THEN_READER.exec(after)?.[1] ?? null;
  const does = READER_DOES_IF.exec(before)?.[1];
  return does === undefined ? null : takeFirstWords(does.trim());
}

/** Words of a verb, its particle or what it is joined with: "signs off", "reviews and approves". */
export const VERB_WORDS = 3;

/** The words with which a text says what is done, from its beginning. */
export function takeFirstWords(text: string): string {
  return text.split(/\s+/, VERB_WORDS).join(' ');
}

/** After the name: it is told, and does nothing, "the chair is informed". */
const ONLY_TOLD =
  /^\s+(?:is|are|gets?|will be|must be)\s+(?:only |just |then |also )?(?:informed|notified|told)\s*(?:$|[.;)]|,(?! (?:and|then)\b))/i;

/** Whether what comes after a name says that it is only told: it neither does nor owns what it is told of. */
export function isOnlyTold(afterName: string): boolean {
  return ONLY_TOLD.test(afterName);
}
