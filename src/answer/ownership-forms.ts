// Forms of sentences, beside a verb right behind a role's name, by which texts say whose a thing is, who does it, or whom to turn to.

/** What a sentence says of the role in one of these forms, and the words that say what it does. */
export interface OwnershipForm {
  readonly says: 'owns' | 'acts' | 'contact';
  /** Null where no verb does. */
  readonly verb: string | null;
}

const ARTICLE_MAYBE = '(?:the |our |your |an? )?';
const LABEL_WORDS = 8;

/** "As clerk", "as a clerk," before what the reader does. */
const READER_AS_ROLE = new RegExp(`(?:^|[,;:]\\s*|\\b(?:and|but)\\s+)as ${ARTICLE_MAYBE}$`, 'i');
const IF_READER_IS = `(?:if|when) you(?:['’]re| are) ${ARTICLE_MAYBE}$`;
const BEGINS_IF_READER_IS = new RegExp(`(?:^|[;.]\\s*)${IF_READER_IS}`, 'i');
/** "You check it if you are the". */
const READER_DOES_IF = new RegExp(`\\byou\\s+((?:\\S+\\s+){1,12}?)(?:only )?${IF_READER_IS}`, 'i');
const THEN_READER =
  /^,?\s+(?:then )?you(?:['’]ll|['’]re)?\s+(?:(?:will|are|should|must|can|need to|have to|also|then|always)\s+)*(\S+(?:\s+\S+){0,2})/i;

/** "The person who checks it is the", "the owner of it is the". */
const LAST_IS = new RegExp(
  `\\b(?:(?:person|people|one|role|team|group|body|colleague)s? (?:who|that|which)\\s+([^.;:,]+?)|(owners?|leads?|dri|responsible(?: person| team)?|in charge)\\b[^.;:,]*?|((?:point of )?contacts?(?: person)?)\\b[^.;:,]*?)\\s(?:is|are|would be|will be)(?: (?:always|usually|currently|normally))? ${ARTICLE_MAYBE}$`,
  'i',
);
const NO_OR_NEVER = /\b(?:not|never|no longer|nobody|no one)\b/i;

/** "We ask the clerk to check it". */
const ASKS_ROLE =
  /\b(?:asks?|wants?|expects?|requires?|needs?|trusts?|rel(?:y|ies) on|counts? on|depends? on)\s+(?:the |our |your |an? )?$/i;
const TO_VERB = /^\s+to\s+(\p{L}+(?:\s+\S+){0,2})/iu;

/** A line that names a thing and then the role: "Ledger – clerk", "Ledger (clerk)", "Ledger → clerk". */
const THING_BEFORE = /^\W*([^.;:–—→()|]{2,80}?)\s*(?:\s[–—-]|→|->|=>|\()\s*(?:the |our )?$/u;
const NOTHING_BEHIND = /^\s*\)?\.?\s*$/;

/** Behind the name: it is there for whoever reads it. */
const HELPS_READER =
  /^\s+(?:(?:can|will|may|could|(?:is|are) (?:able|happy|there|here|glad) to)\s+(?:\p{L}+\s+){1,2}(?:you|your)\b|(?:is|are) (?:happy|there|here|glad|able) to (?:help|assist|support|advise)\b)/iu;
const IS_CONTACT =
  /^\s+(?:is|are|will be)\s+(?:your|the|our|a)\s+(?:(?:first|main|best|right|primary|go-to)\s+)*(?:point of contact|contact|go-to|(?:person|people|one|team|place)\s+to\s+(?:talk|speak|ask|turn|go|contact|ping|write))\b/i;
const TAKES_QUESTIONS =
  /^\s+(?:(?:can|will|also|usually)\s+)*(?:answers?|takes?|fields?)\s+(?:any |all |your )?(?:\p{L}+\s+)?(?:questions?|queries|enquiries|requests)\b/iu;
const IS_TOLD =
  /^\s+(?:(?:should|must|needs? to|has to|have to|is to|are to|will|shall)\s+)(?:(?:also|always|first|immediately)\s+)*(?:be|get)\s+(?:informed|notified|told|alerted|contacted|asked|consulted|paged|called|messaged|e-?mailed)\b/i;
/** "Drop the clerk a line". */
const WRITES_TO = /\b(?:drop|send|give|write|shoot)\s+(?:the |our |your )?$/i;
const A_LINE =
  /^\s+an?\s+(?:quick\s+)?(?:line|message|note|e-?mail|call|ring|ping|mail|dm|shout)\b/i;
const IN_TOUCH = /\b(?:in touch with|hold of)\s+(?:the |our |your |an? )?$/i;
/** "Report problems with the ledger to the". */
const SENDS_TO =
  /\b(?:report|direct|address|refer|route|escalate|bring|send|submit)(?:s|ed|ing)?\s+(?:[\w'’-]+\s+){1,8}to\s+(?:the |our |your |an? )?$/i;

/** Whether all that a statement says of the role named at a place is that it stands behind a thing: "Ledger – clerk". */
export function isLabelLine(statement: string, name: number): boolean {
  return THING_BEFORE.test(statement.slice(0, name)) && !/[.;!?]\s/.test(statement);
}

/** The form in which a clause speaks of the role between `before` and `after`; null where in none of these. */
export function findForm(before: string, after: string): OwnershipForm | null {
  const reader = readReader(before, after);
  if (reader !== null) return { says: 'acts', verb: reader };
  const last = NO_OR_NEVER.test(before) ? null : LAST_IS.exec(before);
  if (last !== null) {
    const [, does, , contact] = last;
    if (does !== undefined) return { says: 'acts', verb: takeWords(does) };
    return { says: contact === undefined ? 'owns' : 'contact', verb: null };
  }
  const asked = ASKS_ROLE.test(before) && !NO_OR_NEVER.test(before) ? TO_VERB.exec(after) : null;
  if (asked?.[1] !== undefined) return { says: 'acts', verb: asked[1] };
  const [, label] = NOTHING_BEHIND.test(after) ? (THING_BEFORE.exec(before) ?? []) : [];
  const isLabel = label !== undefined && label.split(/\s+/).length <= LABEL_WORDS;
  return isLabel ? { says: 'acts', verb: null } : null;
}

/** Whether a clause sends whoever reads it to the role. `isSubject`: the name begins the clause. */
export function sendsReader(before: string, after: string, isSubject: boolean): boolean {
  if (IN_TOUCH.test(before) || SENDS_TO.test(before)) return true;
  if (WRITES_TO.test(before) && A_LINE.test(after)) return true;
  return (
    isSubject &&
    [HELPS_READER, IS_CONTACT, TAKES_QUESTIONS, IS_TOLD].some((form) => form.test(after))
  );
}

/** What whoever reads it does as the role: "as clerk you check it"; null where nothing is said so. */
function readReader(before: string, after: string): string | null {
  if (READER_AS_ROLE.test(before) || BEGINS_IF_READER_IS.test(before))
    return THEN_READER.exec(after)?.[1] ?? null;
  const does = READER_DOES_IF.exec(before)?.[1];
  return does === undefined ? null : takeWords(does);
}

function takeWords(text: string): string {
  return text.trim().split(/\s+/, 3).join(' ');
}
