// Tells questions with "who" that a statement of who does or owns something doesn't answer.

import type { Question } from '../question/question.ts';
import type { OwnershipStatement } from './ownership-statement.ts';

/** "who gets promoted?", "who is elected?": who does it is no answer. "Who gets paged?" asks whom it is the duty of. */
const HAPPENS = new RegExp(
  `^\\W*(?:(?:so|and|but|ok|okay|hi|hey|well|then)\\b\\W*)*who(?:m|['’]?s)?(?:${[
    ' (?:gets|get|got)(?: \\w+ly)? (?!(?:paged|notified|alerted|informed|called|asked|assigned|involved|consulted)\\b)(?:\\w+ed|paid|chosen|told|let go|made|picked|sent|given|taken)',
    '(?:(?<=s)| (?:is|are|was|were|will be|can be|should be|gets to be))(?: \\w+ly)? (?:elected|promoted|hired|paid|chosen|selected|picked|fired|dismissed|rewarded|reimbursed|nominated|sent)',
  ].join('|')})\\b(?!.*\\bby\\b)`,
  'i',
);

/** "who must not write to customers?": who does is no answer. */
const ASKS_NOT =
  /\b(?:who|whom|which \p{L}+|what \p{L}+)(?: \p{L}+)? (?:(?:must|may|can|could|should|shall|will|would|do|does|did|is|are|was|were|has|have)(?: not\b|n['’]?t\b)|cannot\b|cant\b|never\b)/iu;
/** "who does Anna Berg report to?": her own role, or who reports to her, is no answer … */
const ASKS_SUPERIOR =
  /\bwhom? (?:do|does|did|would|should) (?!.*\b(?:give|send|hand|submit|file|write|make|bring|take|deliver|forward|pass|turn|get|put)\b).+ (?:reports?|answers?) (?:in )?(?:directly |straight )?(?:to|into)\b/i;
/** … but the role behind "reports to". */
const SAYS_SUPERIOR =
  /\b(?:reports?|reporting|answers?|answerable)\b[^.;]*\bto (?:the |our |their |an? )?$/i;

/** "who needs a laptop?": who has them is no answer. */
const ASKS_WHO_NEEDS = /\bwho(?: \p{L}+)? needs? (?!to\b)\p{L}/iu;

const SAYS_NO_SUCH =
  /^[^,;.]*\b(?:(?:must|may|can|could|should|shall|will|would|do|does|did|is|are|was|were|has|have) not|cannot|never|\w+n['’]t)\b/i;
/** Before a name that does nothing: "report to the". */
const IS_OBJECT = /\b(?:to|by|with|from|of|for|under|about) (?:the |our |your |an? )?$/i;
const SAYS_NEEDS = /^(?:\s+\p{L}+){0,2}\s+needs?\b/iu;

/**
 * Whether a question asks whom something happens to, who needs it, or who does not do it; of a statement, whether it lacks just
 * that behind the role's name: "Trainees may not advise clients alone".
 */
export function asksUntold(
  { text }: Question,
  statement: Pick<OwnershipStatement, 'sentence' | 'clause'> | null = null,
): boolean {
  const { sentence = '', clause = { name: 0 } } = statement ?? {};
  const isSubject = statement !== null && !IS_OBJECT.test(sentence.slice(0, clause.name));
  const behind = isSubject ? sentence.slice(clause.name) : '';
  if (HAPPENS.test(text)) return true;
  if (ASKS_WHO_NEEDS.test(text)) return !SAYS_NEEDS.test(behind);
  return ASKS_NOT.test(text) && !SAYS_NO_SUCH.test(behind);
}

/** Whether it is asked to whom somebody reports, and a sentence does not say so before the role's name. */
export function lacksSuperior(
  { sentence, clause }: Pick<OwnershipStatement, 'sentence' | 'clause'>,
  { text, form }: Question,
): boolean {
  return (
    form !== 'superior' &&
    ASKS_SUPERIOR.test(text) &&
    !SAYS_SUPERIOR.test(sentence.slice(0, clause.name))
  );
}

const ASKS_ACCOUNTABLE = /\b(?:accountable|answerable|answers for)\b/i;
/** "Responsible: ROLE" in a row that gives somebody else the duty to answer for it, or nobody. */
const ONLY_RESPONSIBLE = /\bResponsible:\s[^;]*$/;
/** "Grid application: Responsible", where the role is the column. */
const MARKED_RESPONSIBLE = /^[^;]{1,80}:\s*Responsible\W*$/;

/** Whether it is asked who is accountable, and a row names the role as responsible alone. */
export function lacksAccountable(
  { sentence, clause }: Pick<OwnershipStatement, 'sentence' | 'clause'>,
  { text }: Question,
): boolean {
  const isOnlyResponsible =
    ONLY_RESPONSIBLE.test(sentence.slice(0, clause.name)) || MARKED_RESPONSIBLE.test(sentence);
  return ASKS_ACCOUNTABLE.test(text) && isOnlyResponsible;
}
