// Measures how much a passage tells of a role: whether it says what the role is or does, or only has its name.

import type { Passage } from '../knowledge/passage.ts';
import { isBodyWord, isJobWord } from '../text/job-words.ts';
import { toSingular } from '../text/name-forms.ts';
import { hasOtherScript } from '../text/other-languages.ts';
import { dropNames } from '../text/role-names.ts';
import { splitWords } from '../text/words.ts';
import { isHeadedByName } from './headed-by-role.ts';
import { ACTS, ASSIGNED, weighMentions } from './ownership-wording.ts';
import type { PassageIndex, Sentence } from './passage-index.ts';
import { isProse } from './prose.ts';
import { namesHolder } from './roster.ts';

/** What follows a name that a sentence defines: "X is responsible for", "X ensures", "X: somebody who". */
const DEFINES =
  /^\W*(?:(?:team|group|role|members?)\b\W*)?(?:\([^)]*\)\W*)?(?:(?:is|are)\s+(?:(?:often|also|usually|sometimes|generally|commonly)\s+)?(?:a|an|the|our|one|those|any|anyone|responsible|accountable|in charge|there|made up|referred to as|known as|described as)\b|refers? to\b|consists? of\b|means\b|(?:exists?|owns?|leads?|manages?|provides?|supports?|ensures?|runs?|maintains?|looks? after|makes? sure|helps?|builds?|oversees?|enables?|delivers?|works?(?! (?:that|which|is|are|items?)\b)|acts?|serves?|drives?|coordinates?)\b)/i;
/** "A manager's role is to", "the cook's responsibilities include": the same of what is the role's. */
const DEFINES_ITS_ROLE =
  /^(?:['’]s?)?\s+(?:(?:main|primary|key)\s+)?(?:role|job|purpose|mission|responsibilit(?:y|ies)|duties)\b[^.;:]{0,40}?\b(?:is|are|includes?|balances?|covers?|involves?|consists? of)\b/i;
/** "The goal of the crew is to". */
const PURPOSE_OF = /\b(?:purpose|mission|aim|goals?|job|role|responsibilit(?:y|ies)) of\b/i;
const TELLS_IT = /^\s+(?:(?:team|group)\s+)?(?:is|are|includes?)\b/i;
/** "Bakers report to the chef, and their responsibilities are:" */
const TELLS_DUTIES =
  /\b(?:their|its|his|her) (?:(?:main|primary|key|core) )?(?:responsibilit(?:y|ies)|dut(?:y|ies)|role|job|purpose|mission|tasks?) (?:is|are|includes?)\b/i;
/** "The tech leads of the guild, who manage the plans" */
const WHO_DOES =
  /^(?:\s+of (?:the |our |an? )?\S+(?: \S+)?)?,\s+who\s+(?!(?:is|are|was|were)\b)\p{L}+/u;
/** What may be before the name in such a sentence. */
const BEFORE_DEFINED =
  /^(?:\W|\b(?:the|an?|our|your|each|every|any|all|what|who|is|are|term|role|position|definition|purpose|job|mission|aim|goals?|main|primary|responsibilit(?:y|ies)|of)\b)*$/i;
/** A label before what it stands for: "**Contributors**: those who …", "**Council** - the body that …". */
const NAMED_AS_LABEL =
  /^[^\p{L}\p{N}\s(:–—-]*\s*(?:\([^)]*\)\s*)?(?:[:–—]|(?<=\s)--?)\s+(?=\p{L})/u;
/** More than a person's name: "Chair: Ada van Lock". */
const SAYS_SOMETHING = /(?<!\p{L})(?!(?:van|von|der|den|del)\b)\p{Ll}{3,}|\p{Lo}/u;
const IN_PARENTHESES = /\([^()]*\)/g;
/** Right below its name, who the role is: "Someone who …", "A group of volunteers that …". */
const PEOPLE_BELOW_NAME = /^\W*(?:someone|somebody|anyone|anybody|those|people|individuals)\b/i;
const KIND_BELOW_NAME =
  /^\W*(?:an?|any) ((?:(?!is |are |was )\S+ ){1,6}?)(?:who|that|which|whose|responsible|appointed|elected|in charge)\b/i;
const PERSON_OR_COMPANY =
  /^(?:person|people|individual|member|volunteer|organi[sz]ation|company|firm|business|body|role|position)s?$/;
/** Behind its name: others do it to the role, "the chair is elected"; it does what it is expected or able to do. */
const UNDERGOES =
  /^\s*(?:\([^()]*\)\s*)?(?:(?:can|may|must|should|will|shall|has|have|had|also|then|only|usually|always)\s+)*(?:is|are|was|were|be|been|being|gets?|got)\s+(?:(?:also|then|only|usually|always|currently)\s+)*(?!(?:respons\w+|requir\w+|expected|supposed|tasked|charged|involved|dedicated|devoted|authori[sz]ed|allowed|committed|entrusted|obliged|needed|permitted)\b)\p{L}+(?:ed|en|wn)\b/u;
/** A list of what is held by somebody states nothing. */
const IS_STATEMENT =
  /\b(?:is|are|was|were|be|been|being|gets?|has|have|will|must|should|can|may)\b/i;
/** "Planning – What: review; Who: the clerk" */
const IS_ROW_OF_TABLE = /^[^:;]{1,80}\s[–—]\s[^:;]{1,60}:\s/;
/** A row of columns on how one gets a role, who has it and where it is, and of nothing else. */
const TELLS_NO_MORE =
  /^[^:;]{1,80}\s[–—](?:\s(?:(?:eligib|select|elect|appoint|nominat)\w*|life ?cycles?|requirements?|terms?|repos?|repositor(?:y|ies)|contacts?|e-?mails?|slack|channels?|members?|leads?|chairs?|time ?zones?|meetings?|links?|urls?|status|locations?|github|handles?|names?|company|organi[sz]ation|seats?)\b[^:;]{0,30}:\s[^;]*(?:;|$))+$/i;
const PRONOUN = /^(?:they|he|she|this|that)\b/i;

/** Whether what stands at a place of a sentence is what it speaks of: at its beginning, but for small words. */
export function isSubjectAt(sentence: string, place: number): boolean {
  return BEFORE_DEFINED.test(sentence.slice(0, place));
}

/** Whether a sentence says what a role is. */
function definesRole(sentence: Sentence, role: string): boolean {
  const { text, names } = sentence;
  const [name] = names;
  if (name?.role !== role || !isSubjectAt(text, name.start)) return false;
  const after = text.slice(name.end);
  if ([DEFINES_ITS_ROLE, DEFINES, TELLS_DUTIES, WHO_DOES].some((one) => one.test(after)))
    return true;
  if (PURPOSE_OF.test(text.slice(0, name.start)) && TELLS_IT.test(after)) return true;
  const [label] = (name.start < 3 && NAMED_AS_LABEL.exec(after)) || [];
  if (label === undefined || TELLS_NO_MORE.test(text)) return false;
  if (namesHolder(text, name.start, name.end)) return false;
  if (saysOnlyNames(sentence, role)) return false;
  return SAYS_SOMETHING.test(after.slice(label.length).replace(IN_PARENTHESES, ''));
}

/** The heading of a column for what an abbreviation stands for. */
const IN_FULL =
  /\b(?:meaning|definition|stands for|full name|in full|long form|abbreviation|term)\s*:/gi;

/** Whether a sentence says nothing but the names of a role: "SPM – Meaning: School partnerships manager". */
function saysOnlyNames({ text, names }: Sentence, role: string): boolean {
  const told = dropNames(
    text,
    names.filter((name) => name.role === role),
    ' ',
  );
  return !SAYS_SOMETHING.test(told.replace(IN_PARENTHESES, '').replace(IN_FULL, ''));
}

/** Whether a passage names a role only to say its name in full. */
export function hasOnlyNames(passage: Passage, role: string, index: PassageIndex): boolean {
  const naming = index
    .sentencesOf(passage)
    .filter(({ names }) => names.some((name) => name.role === role));
  const isInFull = ({ text }: Sentence): boolean => text.search(IN_FULL) >= 0;
  return naming.length > 0 && naming.every((one) => isInFull(one) && saysOnlyNames(one, role));
}

/** Whether a passage right below the role's name begins with what the role is. */
function definesBelowName(passage: Passage, role: string, index: PassageIndex): boolean {
  const [first] = index.sentencesOf(passage);
  if (first === undefined || passage.attribution === 'mention') return false;
  if (!passage.roles.includes(role)) return false;
  const [, kind = ''] = KIND_BELOW_NAME.exec(first.text) ?? [];
  const isOfPeople = splitWords(kind)
    .map(({ folded }) => toSingular(folded))
    .some((word) => PERSON_OR_COMPANY.test(word) || isBodyWord(word) || isJobWord(word));
  if (!isOfPeople && !PEOPLE_BELOW_NAME.test(first.text)) return false;
  return isHeadedByName(passage, role, index);
}

/** Whether the passage says what the role is: "An analyst is …"; in its first sentences only if `most` is given. */
export function hasDefinition(
  passage: Passage,
  role: string,
  index: PassageIndex,
  most = Number.POSITIVE_INFINITY,
): boolean {
  const isDefined = index
    .sentencesOf(passage)
    .slice(0, most)
    .some((sentence) => definesRole(sentence, role));
  return isDefined || definesBelowName(passage, role, index);
}

/** A sentence that tells of a role, and how well: by `WORTH`. */
export interface TellingSentence {
  readonly sentence: Sentence;
  readonly worth: number;
}

/** What a sentence tells of a role. */
export const WORTH = {
  /** Who it is, right below its name. */
  belowName: 6,
  /** What it is, by its name. */
  defines: 5,
  /** What it is responsible for. */
  owns: 4,
  /** What it does. */
  acts: 3,
  /** The same of "they", whom the sentence before has named. */
  actsAsPronoun: 2,
  /** What is done by it. */
  doneBy: 1,
  /** What is its in one line of a table. */
  inRow: 0.4,
} as const;

/** Whether a sentence says what the role itself is or does, and not only what is done by it. */
export function isOfItself({ worth }: TellingSentence): boolean {
  return worth > WORTH.doneBy;
}

/** The sentences of a passage that tell of a role, those that tell most of it first. */
export function listTelling(
  passage: Passage,
  role: string,
  index: PassageIndex,
): readonly TellingSentence[] {
  if (!isProse(passage)) return [];
  const isBelowName = definesBelowName(passage, role, index);
  return index
    .sentencesOf(passage)
    .flatMap((sentence, at) => {
      const worth =
        at === 0 && isBelowName ? WORTH.belowName : weighTelling(sentence, passage, role);
      return worth === null ? [] : [{ sentence, worth }];
    })
    .sort((a, b) => b.worth - a.worth);
}

function weighTelling(sentence: Sentence, passage: Passage, role: string): number | null {
  const { text, names } = sentence;
  if (!names.some((name) => name.role === role)) return null;
  if (definesRole(sentence, role)) return WORTH.defines;
  const acts = weighMentions(text, names).filter(
    ({ name, weight }) =>
      name.role === role &&
      // what is said in other scripts is not read
      (weight >= ACTS || hasOtherScript(text)) &&
      !UNDERGOES.test(text.slice(name.end)),
  );
  if (acts.length === 0) return null;
  const subjects = acts.filter(({ name, clause }) =>
    isSubjectAt(text.slice(clause.start), name.start - clause.start),
  );
  const isRow = IS_ROW_OF_TABLE.test(text);
  if (subjects.length === 0 || isRow) {
    const isTold = isRow
      ? acts.some(({ weight }) => weight >= ASSIGNED)
      : IS_STATEMENT.test(text) && !hasOtherScript(text);
    if (!isTold) return null;
    return isRow ? WORTH.inRow : WORTH.doneBy;
  }
  if (PRONOUN.test(text))
    return passage.attribution !== 'mention' && passage.roles.includes(role)
      ? WORTH.actsAsPronoun
      : null;
  return subjects.some(({ weight }) => weight >= ASSIGNED) ? WORTH.owns : WORTH.acts;
}
