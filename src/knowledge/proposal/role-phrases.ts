// Reads names of jobs and teams from labels and from running text.

import { isInCapitals } from '../../text/capitals.ts';
import { isBodyWord, isJobWord } from '../../text/job-words.ts';
import { toSingular } from '../../text/name-forms.ts';
import { foldedAt, isLightWord, isStopWord, splitWords, type Word } from '../../text/words.ts';

/** The name of a job or a team, as it stands in a text. */
export interface RolePhrase {
  readonly name: string;
  /** The same for all spellings of a name: folded words, the last one in the singular. */
  readonly key: string;
  /** Its acronym, where it stands in brackets behind it. */
  readonly acronym?: string;
}

/** A name in running text. */
interface PhraseInText extends RolePhrase {
  /** Whether it is a certain one: with capitals, or behind "the" or "our", not "a" or "any". */
  readonly isDefinite: boolean;
  /** Whether a verb follows that says what it does. */
  readonly acts: boolean;
}

/** Words of a name. */
const MAX_PHRASE_WORDS = 5;
/** Words before the job in running text, where nothing marks the beginning of a name. */
const MAX_MODIFIERS = 3;
const ORNAMENT = /^(?:[^\p{L}\p{N}]+|\d+[.)]\s+)+|[\s:.!*]+$/gu;
const BEFORE_NAME =
  /^(?:(?:the )?(?:role|responsibilities|duties|job|remit) of |(?:role|job|job description|position|team)\s?[:–-]\s?|about |meet |what (?:is|does|do) )?(?:the |our |an? )?/i;
const AFTER_NAME =
  /(?:['’]s?)? (?:roles?|job description|job|position|responsibilities|duties|tasks|do(?:es)?)$/i;
const NOTE = /\s*\(([^()]*)\)\s*$/;
const ACRONYM_NOTE = /^\s?\((\p{Lu}[\p{Lu}\p{N}&]{1,5})s?\)/u;
const BETWEEN_NAMES = /\s*(?:,|\/|&|\band\b|\bor\b|\bvs\b\.?)\s*/i;
/** "Head of Delivery". */
const OF_NAME = /^(?:head|director|vp|vice president|chief|lead|board|chair)s? of \p{L}/iu;
const OF_NAME_IN_TEXT =
  /\b(?:Head|Director|VP|Vice President|Board|Chair)s? of \p{Lu}[\p{L}\p{N}&-]*(?: (?:and |& )?\p{Lu}[\p{L}\p{N}&-]*){0,3}/gu;
/** "Writer II", "Engineer 2". */
const GRADE = /^(?:i{1,3}|iv|v|[1-9]|l[1-9])$/;
/** First words of a request, not of a name. */
const REQUESTING = new Set(
  'add assign become choose contact create delete find get invite join manage meet nominate onboard remove select set update use ask be notify request approve review change new'.split(
    ' ',
  ),
);
/** A name stands behind what comes before it: "Level 3: Technical writer", "Careers – Designer". */
const PREFIX_END = /:\s+|\s+[–—-]\s+/;
const RELATING = new Set(
  'among amongst involving using across towards toward per including following'.split(' '),
);
const DEFINITE = new Set('the our'.split(' '));
const DETERMINERS = new Set('the a an our your their each every any its this that'.split(' '));
/** Words before a job that tell which person, not which job. */
const WHICH = new Set(
  'new other current previous former same relevant appropriate own first second different potential future existing several many additional particular individual main single whole entire only local possible actual given certain respective direct good great external internal following wider broader larger smaller parent assigned cross nearest responsible dedicated departing immediate selected primary secondary entire former'.split(
    ' ',
  ),
);
const VERB =
  /^(?:['’]s)?\s+(?:team |also |then |usually |always )?(?:is|are|will|must|shall|should|may|can|has|have|owns?|leads?|runs?|decides?|approves?|manages?|maintains?|reviews?|works?|does|do|needs?|takes?|makes?|ensures?|supports?|provides?|helps?|\p{L}{3,}es)\b/iu;

/** The names that a label consists of: one, or several set side by side; none where it says anything else. */
export function readRoleLabel(label: string): RolePhrase[] {
  if (label.includes('?')) return [];
  const note = NOTE.exec(label)?.[1];
  const bare = label
    .replace(NOTE, '')
    .replace(/["“”«»]/g, '')
    .replace(ORNAMENT, '')
    .replace(BEFORE_NAME, '')
    .replace(AFTER_NAME, '')
    .trim();
  const whole = readPhrase(bare);
  if (whole !== null) return [note === undefined ? whole : withAcronym(whole, `(${note})`)];
  const parts = bare.split(BETWEEN_NAMES).map(readPhrase);
  if (parts.every((part) => part !== null)) return parts;
  const last = readPhrase(bare.split(PREFIX_END).at(-1) ?? '');
  return last === null ? [] : [last];
}

function withAcronym(phrase: RolePhrase, rest: string): RolePhrase {
  const acronym = ACRONYM_NOTE.exec(rest)?.[1];
  return acronym !== undefined && isMadeFrom(acronym, phrase.name)
    ? { ...phrase, acronym }
    : phrase;
}

/** Whether the letters of an acronym come in a name in this order, the first one first. */
function isMadeFrom(acronym: string, name: string): boolean {
  const letters = name.toUpperCase();
  let at = -1;
  const isInOrder = [...acronym].every((letter) => {
    at = letters.indexOf(letter, at + 1);
    return at >= 0;
  });
  return isInOrder && letters[0] === acronym[0];
}

function readPhrase(text: string): RolePhrase | null {
  const words = splitWords(text);
  const first = foldedAt(words, 0);
  if (words.length === 0 || words.length > MAX_PHRASE_WORDS) return null;
  if (/[:;,!]/.test(text) || PREFIX_END.test(text)) return null;
  if (/^\d/.test(first) || (words.length > 1 && REQUESTING.has(first))) return null;
  if (!OF_NAME.test(text)) {
    const hasGrade = GRADE.test(foldedAt(words, words.length - 1));
    const named = hasGrade ? words.slice(0, -1) : words;
    if (named.some((word) => isFunctionWord(text, word) || RELATING.has(word.folded))) return null;
    if (isActivity(first, foldedAt(words, words.length - 1))) return null;
    const last = named.at(-1);
    if (last === undefined || !isOffice(last)) return null;
  }
  return { name: text, key: toPhraseKey(text) };
}

/** "Leading teams" is something to do, "Hiring manager" is somebody. */
function isActivity(first: string, last: string): boolean {
  return first.endsWith('ing') && toSingular(last) !== last;
}

function isOffice({ folded }: Word): boolean {
  const one = toSingular(folded);
  return isJobWord(one) || isBodyWord(one);
}

/** What is the same for all spellings of a name. */
export function toPhraseKey(name: string): string {
  const words = splitWords(name).map(({ folded }) => folded);
  return words.map((word, at) => (at === words.length - 1 ? toSingular(word) : word)).join(' ');
}

/** The names of jobs and teams in a sentence: with capitals, or behind "the", "our" and the like. */
export function findRolePhrases(sentence: string): PhraseInText[] {
  const words = splitWords(sentence);
  const found: PhraseInText[] = [];
  const add = (start: number, end: number, isCapital: boolean, before = ''): void => {
    const name = sentence.slice(start, end);
    const rest = sentence.slice(end, end + 40);
    const phrase = withAcronym({ name, key: toPhraseKey(name) }, rest);
    const isDefinite = isCapital || DEFINITE.has(before);
    found.push({ ...phrase, isDefinite, acts: VERB.test(rest.replace(ACRONYM_NOTE, '')) });
  };
  for (const { 0: name, index } of sentence.matchAll(OF_NAME_IN_TEXT))
    add(index, index + name.length, true);
  for (const [at, last] of words.entries()) {
    const next = words[at + 1];
    // The longest name counts: "team lead", not "team".
    if (!isOffice(last) || (next && isOffice(next) && isBeside(sentence, last, next))) continue;
    const first = findFirst(sentence, words, at);
    const name = words[first];
    const isAlone = first === at;
    if (name === undefined || (isAlone && isBodyWord(toSingular(last.folded)))) continue;
    if (isAlone && !isNoun(sentence, last, next)) continue;
    const before = foldedAt(words, first - 1);
    const isAcronym = /^\p{Lu}{3,}$/u.test(sentence.slice(name.start, last.end));
    const isCapital =
      isAcronym ||
      (!isAlone && words.slice(first, at + 1).every((word) => hasCapital(sentence, word)));
    if (!isCapital && !DETERMINERS.has(before)) continue;
    add(name.start, last.end, isCapital, before);
  }
  return found;
}

/** The first word of the name that ends with this one. */
function findFirst(sentence: string, words: readonly Word[], at: number): number {
  let first = at;
  while (first > 0 && at - first < MAX_MODIFIERS) {
    const before = words[first - 1];
    const word = words[first];
    if (before === undefined || word === undefined || !isBeside(sentence, before, word)) break;
    if (isFunctionWord(sentence, before) || WHICH.has(before.folded)) break;
    const isPlain = isLightWord(before.folded) || REQUESTING.has(before.folded);
    if (isPlain && !isInCapitals(sentence, before)) break;
    // A name does not begin within another style of writing: "ask Delivery Lead".
    if (hasCapital(sentence, word) && !hasCapital(sentence, before)) break;
    first -= 1;
  }
  return first;
}

/** "it", but not "IT". */
function isFunctionWord(text: string, word: Word): boolean {
  return isStopWord(word.folded) && !isInCapitals(text, word);
}

/** A single word must not be an adjective: "the wider community". */
function isNoun(sentence: string, word: Word, next: Word | undefined): boolean {
  if (next === undefined || !isBeside(sentence, word, next)) return true;
  return isStopWord(next.folded) || VERB.test(sentence.slice(word.end, word.end + 40));
}

function isBeside(sentence: string, before: Word, word: Word): boolean {
  return /^[ -]$/.test(sentence.slice(before.end, word.start));
}

function hasCapital(sentence: string, { start }: Word): boolean {
  return /^\p{Lu}/u.test(sentence.slice(start, start + 2));
}
