// Decides whether passages say what was asked, or are only near it. docs/retrieval.md says how the numbers were found.

import { asksForContact } from '../question/asks-contact.ts';
import { isOwningVerb } from '../question/duty-verbs.ts';
import { isOfAnything } from '../question/generic-words.ts';
import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import { findTypedNames } from '../text/typed-names.ts';
import { isLightWord } from '../text/words.ts';
import type { ScoredPassage } from './answer.ts';
import { judgePassage } from './asked-amount.ts';
import { lacksPeople } from './asked-people.ts';
import {
  isExact,
  isHeadedBySynonyms,
  isSameWord,
  listAsked,
  listExact,
  measureExact,
} from './exactness.ts';
import { hasFigure } from './figures.ts';
import { ACTS, ASSIGNED } from './ownership-wording.ts';
import type { PassageIndex } from './passage-index.ts';
import { isName, MIN_FITNESS_OF_NAME } from './relevance.ts';
import { hasFigureOfRole } from './role-figures.ts';

/** So much of what was asked, related words counted by their strength, is an answer. */
const FIRM_COVERAGE = 0.9;
/** … and so much of it in one place: words that are apart in a long passage are seldom about one thing. */
const IN_ONE_PLACE = 0.6;
/** So much of it is in the sentence with the number that was asked for: more than a word that stands everywhere. */
const OF_WHAT_WAS_ASKED = 0.1;
/** An owner is named where a passage that speaks of so much of the thing … */
const FIRM_OWNER_COVERAGE = 0.7;
/** … ties the role to it so strongly: it says what the role does, of the thing itself. */
const FIRM_OWNER_STRENGTH = 0.6;
/** … or less strongly in a passage that has most of the asked words themselves. */
const EXACT_OWNER_STRENGTH = 0.5;
/** … or where the role does the very thing that was asked ("approves"), and the rest of the question may be its story. */
const DOING_STRENGTH = 1;
const DOING_COVERAGE = 0.3;
/** What an article's title says of whose it is counts so much; it makes an owner … */
const OF_A_TITLE = 0.8;
/** … where so much of what was asked is there word by word, and headings that have so much of it are on it. */
export const NEARLY_ALL = 0.9;

/** Whether the best of these hits says what was asked, and is not only near it. */
export function isSaid(hits: readonly Hit[], question: Question, index: PassageIndex): boolean {
  const [best] = hits;
  if (best !== undefined && !hasFigureAsked(best, question, index)) return false;
  if (best !== undefined && judgePassage(best.passage, question, index) === 'excludes')
    return false;
  if (question.words.length === 0) return true;
  // words that say little mean something of the thread, not of whatever has them in a heading
  if (question.isVague && question.roles.length === 0) return question.near.length === 0;
  if (best === undefined || !isOfAskedRole(best, question, index)) return false;
  if (lacksName(best, question, index) || lacksPeople(best, question)) return false;
  if (lacksThing(best) || lacksAskedLast(best, question)) return false;
  if (question.intent === 'search' && isInPassing(best, question, index)) return false;
  if (question.isVague)
    return (
      isOwnPassage(best, question, index) &&
      measureInOnePlace(best, question, index) >= FIRM_COVERAGE
    );
  return (
    (best.coverage >= FIRM_COVERAGE ||
      isExact(best, question, index) ||
      isHeadedBySynonyms(best, question, index) ||
      isAskedSection(best, question, index)) &&
    measureInOnePlace(best, question, index) >= IN_ONE_PLACE
  );
}

/** How much of what was asked the best sentence of a passage has, together with the title and headings above it; 0..1. */
function measureInOnePlace(hit: Hit, question: Question, index: PassageIndex): number {
  const measure = index.search.measure(question);
  const sentences = index.sentencesOf(hit.passage).map(({ terms }) => measure(terms).coverage);
  return hit.headCoverage + Math.max(0, ...sentences);
}

/** The roles asked about, and those that they include. */
function listAskedRoles({ roles }: Question, index: PassageIndex): ReadonlySet<string> {
  return new Set(roles.flatMap((role) => [role, ...index.membersOf(role)]));
}

/** Whether a passage speaks for a role that was asked about. */
function isOwnPassage({ passage }: Hit, question: Question, index: PassageIndex): boolean {
  const asked = listAskedRoles(question, index);
  return passage.roles.some((role) => asked.has(role));
}

/** Whether a passage speaks for a role that was asked about, or names it in a sentence on what was asked. */
function isOfAskedRole(hit: Hit, question: Question, index: PassageIndex): boolean {
  if (question.roles.length === 0) return true;
  if (isOwnPassage(hit, question, index)) return true;
  const asked = listAskedRoles(question, index);
  const measure = index.search.measure(question);
  return index
    .sentencesOf(hit.passage)
    .some(
      ({ names, terms }) =>
        names.some(({ role }) => asked.has(role)) && measure(terms).coverage > 0,
    );
}

/**
 * Whether a sentence of the passage on what was asked, or else on the role, has the number, the span or the date that was asked
 * for; true where none was.
 */
export function hasFigureAsked(
  { passage }: ScoredPassage,
  question: Question,
  index: PassageIndex,
): boolean {
  const { quantity } = question;
  if (quantity === null) return true;
  if (question.words.length === 0)
    return question.roles.some((role) => hasFigureOfRole(passage, role, quantity, index));
  const measure = index.search.measure(question);
  return index
    .sentencesOf(passage)
    .some(
      ({ text, terms }) => hasFigure(text, quantity) && measure(terms).coverage > OF_WHAT_WAS_ASKED,
    );
}

/** Whether a passage has what the owner is asked to do, and nothing of what it is done to. */
function lacksObject({ matches }: Hit, { action, words }: Question): boolean {
  if (action === null || words.every((word) => word === action)) return false;
  return !matches.some(
    ({ concept, variant }) =>
      !concept.hint && concept.word !== action && variant.kind !== 'related',
  );
}

/** Whether a passage has nothing of what the owner is asked to do, where that is more than owning: "who labels the data?". */
function lacksAction({ matches }: Hit, { action, words }: Question): boolean {
  if (action === null || isOwningVerb(action) || isLightWord(action) || !words.includes(action))
    return false;
  return !matches.some(({ concept }) => concept.word === action);
}

/** Whether a passage has the rarest of a thing that is owned in no word; whatever is done to it may be told with a story. */
function lacksRarest({ matches }: Hit, question: Question, index: PassageIndex): boolean {
  if (question.action !== null) return false;
  const asked = listAsked(question, index);
  const rarest = Math.max(0, ...asked.map(({ weight }) => weight));
  return asked.some(
    (concept) =>
      concept.weight === rarest && !matches.some((match) => match.concept.word === concept.word),
  );
}

/**
 * Whether a passage is the section of the role that the question names by a word of its heading, or by a phrase that asks for
 * that side of any role, and speaks of all the rest by other words: "where can a designer go next?" of "Career paths".
 */
function isAskedSection(hit: Hit, question: Question, index: PassageIndex): boolean {
  if (question.roles.length === 0 || !isOwnPassage(hit, question, index)) return false;
  const asked = listAsked(question, index);
  const found = hit.matches.filter(({ concept }) => !concept.hint);
  return (
    found.length === asked.length &&
    found.some((match) => match.inHead && (isSameWord(match) || match.variant.isOfSide === true))
  );
}

/** "P1", "2b", "1.23", "2026": a number that names something, and counts nothing. */
const NUMBERED = /\p{L}\d|\d\p{L}|\d\.\d|^\d{4}$/u;

/** Whether a passage lacks something that was asked for by its name or number: "access to AWS" is no access to anything else. */
function lacksName({ matches }: Hit, question: Question, index: PassageIndex): boolean {
  const names = findTypedNames(question.text);
  const isGiven = (word: string): boolean =>
    names.has(word) || (question.amount === null && NUMBERED.test(word));
  const has = (word: string): boolean => matches.some(({ concept }) => concept.word === word);
  return listAsked(question, index).some(({ word }) => isGiven(word) && !has(word));
}

/**
 * Whether no title or heading of a passage speaks of what was asked, and not all of it is there word by word, or it is but one
 * word: such a passage is on something else.
 */
function isInPassing(hit: Hit, question: Question, index: PassageIndex): boolean {
  if (hit.headCoverage > 0) return false;
  const telling = listAsked(question, index).filter(({ word }) => !isLightWord(word));
  const exact = new Set(listExact(hit).map(({ concept }) => concept.word));
  return telling.length < 2 || !telling.every(({ word }) => exact.has(word));
}

/** Whether a passage has only what may be said of anything: the months of "some months off to travel". */
function lacksThing({ matches, headCoverage }: Hit): boolean {
  // a section of that very name is on it: "Week 2"
  if (headCoverage >= NEARLY_ALL) return false;
  return matches.every(({ concept }) => concept.hint || isOfAnything(concept.word));
}

/** Whether a passage has only what was told before the question: "my partner is due in May, how much paternity leave do I get?". */
function lacksAskedLast({ matches }: Hit, { askedLast }: Question): boolean {
  return askedLast.length > 0 && !matches.some(({ concept }) => askedLast.includes(concept.word));
}

/** A statement that a role owns the thing: how strong the tie is, 0 to 1.5, and how much of the thing it speaks of, 0..1. */
interface OwnershipStatement {
  readonly role: string;
  readonly strength: number;
  readonly covers: number;
  readonly hit: Hit;
}

/**
 * Whether a statement makes its role the owner of the thing. A thing named in two or three words has to be in the statement
 * itself, or in the headings above it: "marketing" in one and "budget" in the other is no marketing budget.
 */
export function isTied(
  { role, strength, covers, hit }: OwnershipStatement,
  question: Question,
  index: PassageIndex,
): boolean {
  if (lacksName(hit, question, index)) return false;
  if (!isOfOwnedRole(hit, question, index) || lacksThing(hit)) return false;
  if (lacksAskedLast(hit, question) || lacksPeople(hit, question)) return false;
  // a statement that is held against an amount says the rest of its thing in the heading: "Spending", "up to €50: the cook"
  const named =
    question.amount === null ? Math.max(covers, hit.headCoverage) : covers + hit.headCoverage;
  if (isName(question) && named < MIN_FITNESS_OF_NAME) return false;
  if (lacksAction(hit, question)) return false;
  if (lacksObject(hit, question) || lacksRarest(hit, question, index)) return false;
  const { attribution, roles } = hit.passage;
  // who does something is not yet whom to turn to
  const isWeak = strength <= ACTS && attribution !== 'heading';
  if (isWeak && asksForContact(question)) return false;
  // of a title alone, whatever its article says in passing would be its role's
  const isByTitle = attribution === 'title' && roles.includes(role) && strength <= OF_A_TITLE;
  if (isByTitle && measureExact(hit, question, index) < NEARLY_ALL) return false;
  if (strength >= FIRM_OWNER_STRENGTH && hit.coverage >= FIRM_OWNER_COVERAGE) return true;
  const isOwnedWeakly = question.action === null && isWeak;
  if (!isOwnedWeakly && strength >= EXACT_OWNER_STRENGTH && isExact(hit, question, index))
    return true;
  if (question.action === null || hit.coverage < DOING_COVERAGE) return false;
  // the column that was asked for says who does it by its heading
  return strength > ASSIGNED || (strength >= DOING_STRENGTH && isDone(hit, question));
}

/** Whether a passage is on the role that the thing is of, too: a "problem with my line manager" is no other problem. */
function isOfOwnedRole(hit: Hit, question: Question, index: PassageIndex): boolean {
  const { owned, words } = question;
  return owned.length === 0 || words.length === 0 || isOfAskedRole(hit, question, index);
}

/** Whether a passage has what the owner is asked to do, or what means the same: what is only related is another thing to do. */
function isDone({ matches }: Hit, { action }: Question): boolean {
  return matches.some(
    ({ concept, variant }) =>
      concept.word === action && variant.kind !== 'related' && variant.kind !== 'facets',
  );
}
