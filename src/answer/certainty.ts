// Decides whether passages say what was asked, or are only near it. docs/retrieval.md says how the numbers were found.

import { isOfAnything } from '../question/generic-words.ts';
import { asksForNextTime } from '../question/moment.ts';
import { asksWhen, asksWhenDone } from '../question/quantity.ts';
import type { Question } from '../question/question.ts';
import type { Concept } from '../search/concepts.ts';
import type { Hit } from '../search/search.ts';
import { areInitials, findTypedNames } from '../text/typed-names.ts';
import { isLightWord } from '../text/words.ts';
import type { ScoredPassage } from './answer.ts';
import { judgePassage } from './asked-amount.ts';
import { lacksPeople } from './asked-people.ts';
import { lacksWithout } from './denial.ts';
import { isExact, isHeadedBySynonyms, isSameWord, listAsked, listExact } from './exactness.ts';
import { hasFigureFor, namesCounted, tellsWhen } from './figures.ts';
import { lacksGetting } from './getting.ts';
import type { PassageIndex, Sentence } from './passage-index.ts';
import { hasFigureOfRoles } from './role-figures.ts';
import { tellsFigure } from './told-figure.ts';
import { NEARLY_ALL } from './under-headings.ts';
import { hasStem } from './word-stems.ts';

/** So much of what was asked, related words counted by their strength, is an answer. */
const FIRM_COVERAGE = 0.9;
/** … and so much of it in one place: words that are apart in a long passage are seldom about one thing. */
const IN_ONE_PLACE = 0.6;
/** So much of it is in the sentence with the number that was asked for: more than a word that stands everywhere. */
const OF_WHAT_WAS_ASKED = 0.1;
/** Lines of a list that are looked at for a figure behind what leads to it. */
const LISTED_BEHIND = 4;

const ASKS_CONSEQUENCE = /\bwhat (?:happens|happened|would happen|will happen) (?:if|when|once)\b/i;
const TELLS_CONSEQUENCE =
  /\b(?:if|when|whenever|once|unless|otherwise|in case|in the event|after|until|without|should|must|will|gets?|leads? to|results?)\b/i;

/** The case as what is so of a thing: "A lost key costs 20 euros", "Late pupils sign in", "Damaged parcels are returned". */
const IS_CASE =
  /^\W*(?:an?|any|every|the|your|all)?\s*(?:late|early|ill|sick|absent|missing|\p{L}+(?:ed|en|ost|ing)) \p{Ll}/iu;

/** Whether it is asked what happens in a case, and a passage tells of none. */
function lacksConsequence(
  { passage }: Hit,
  { text, words }: Question,
  index: PassageIndex,
): boolean {
  if (!ASKS_CONSEQUENCE.test(text)) return false;
  const told = [passage.article, ...passage.heading, passage.text].join('\n');
  const isOfCase = index
    .sentencesOf(passage)
    .some((one) => IS_CASE.test(one.text) && words.some((word) => hasStem(one.text, word)));
  return !isOfCase && !TELLS_CONSEQUENCE.test(told);
}

/** Whether the best of these hits says what was asked, and is not only near it. */
export function isSaid(hits: readonly Hit[], question: Question, index: PassageIndex): boolean {
  const [best] = hits;
  if (best !== undefined && !hasFigureAsked(best, question, index)) return false;
  if (best !== undefined && judgePassage(best.passage, question, index) === 'excludes')
    return false;
  if (asksForNextTime(question.text)) return false;
  const wantsTime = question.intent !== 'compare' && asksWhen(question.text);
  if (best !== undefined && wantsTime && !tellsWhenOnTopic(best, question, index)) return false;
  if (best !== undefined && lacksGetting(best, question, index)) return false;
  if (best !== undefined && lacksWithout(question, best.passage, index)) return false;
  if (best !== undefined && lacksConsequence(best, question, index)) return false;
  if (question.words.length === 0) return true;
  // words that say little mean something of the thread, not of whatever has them in a heading
  if (question.isVague && question.roles.length === 0) return question.near.length === 0;
  if (best === undefined || !isOfAskedRole(best, question, index)) return false;
  if (lacksName(best, question, index) || lacksPeople(best, question)) return false;
  if (lacksThing(best) || lacksAskedLast(best, question)) return false;
  if (tellsFigure(best, question, index)) return true;
  if (onlyPoints(best, question, index)) return false;
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

/** The question, as one for a day where that is what tells best when something is done. */
export function preferDay(question: Question): Question {
  const isOfDay = question.quantity === null && asksWhenDone(question.text);
  return isOfDay ? { ...question, quantity: 'day' } : question;
}

/** How much of what was asked the best sentence of a passage has, together with the title and headings above it; 0..1. */
function measureInOnePlace(hit: Hit, question: Question, index: PassageIndex): number {
  const measure = index.search.measure(question);
  const sentences = index.sentencesOf(hit.passage).map(({ terms }) => measure(terms).coverage);
  return hit.headCoverage + Math.max(0, ...sentences);
}

/** What is at a link, or which ones there are, is told by the link itself. */
const ASKS_FOR_LINK =
  /\b(?:where|which|list|links?|pages?|docs?|find|see|read|url|template|form)\b/i;

/** Whether all that a passage has of what was asked are links, which say nothing of it: "[How to report illness](sickness.md)". */
function onlyPoints(
  { passage, headCoverage }: Hit,
  question: Question,
  index: PassageIndex,
): boolean {
  if (ASKS_FOR_LINK.test(question.text)) return false;
  // under a heading on it the other lines tell of it, too
  const hasOthers = index.sentencesOf(passage).some(({ isPointer }) => !isPointer);
  if (headCoverage >= NEARLY_ALL && hasOthers) return false;
  const measure = index.search.measure(question);
  const onIt = index.sentencesOf(passage).filter(({ terms }) => measure(terms).coverage > 0);
  return onIt.length > 0 && onIt.every(({ isPointer }) => isPointer);
}

/** The roles asked about, and those that they include. */
function listAskedRoles({ roles }: Question, index: PassageIndex): ReadonlySet<string> {
  return new Set(roles.flatMap((role) => [role, ...index.membersOf(role)]));
}

/** Whether a passage speaks for a role that was asked about; one that only mentions it has to have more than one asked word. */
function isOwnPassage({ passage }: Hit, question: Question, index: PassageIndex): boolean {
  const isOnOneWord = question.intent !== 'compare' && question.words.length === 1;
  if (passage.attribution === 'mention' && isOnOneWord) return false;
  const asked = listAskedRoles(question, index);
  return passage.roles.some((role) => asked.has(role));
}

/** Whether a passage speaks for a role that was asked about, or names it in a sentence on what was asked. */
export function isOfAskedRole(hit: Hit, question: Question, index: PassageIndex): boolean {
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

/** Whether a sentence on what was asked, or the one behind it, says when. */
function tellsWhenOnTopic(hit: Hit, question: Question, index: PassageIndex): boolean {
  const { passage, headCoverage } = hit;
  const measure = index.search.measure(question);
  const sentences = index.sentencesOf(passage);
  const onTopic = sentences.flatMap(({ terms }, at) =>
    measure(terms).coverage > OF_WHAT_WAS_ASKED ? [at] : [],
  );
  // under a heading on it all of it is
  const told =
    onTopic.length > 0 && headCoverage < NEARLY_ALL
      ? onTopic.flatMap((at) => sentences.slice(at, at + 2))
      : sentences;
  return told.some(({ text }) => tellsWhen(text));
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
  if (question.words.length === 0) {
    const { roles, intent } = question;
    const asked = intent === 'compare' ? roles.map((role) => [role]) : [roles];
    return asked.some((ofRoles) => hasFigureOfRoles(passage, ofRoles, quantity, index));
  }
  const measure = index.search.measure(question);
  // "3. Planning (2 hours)"
  const head = (passage.heading.at(-1) ?? '').replace(/^\W*\d+(?:\.\d+)*[.):]?\s+/, '');
  // "Step 2 – Planning" counts nothing
  const isFigure = quantity === 'number' ? /\d\s+\p{L}/u : /\d/;
  const headed = isFigure.test(head) ? [{ text: head, terms: index.search.toTermIds(head) }] : [];
  const all = index.sentencesOf(passage);
  const counting =
    quantity === 'number' ? all.filter(({ text }) => namesCounted(text, question.text)) : [];
  const sentences = counting.length > 0 ? counting : all;
  const isOnIt = ({ terms }: Pick<Sentence, 'terms'>): boolean =>
    measure(terms).coverage > OF_WHAT_WAS_ASKED;
  // "Share reports regularly:" with how often in the list below it
  const listed = sentences.flatMap((sentence, at) =>
    quantity === 'frequency' && sentence.isLeadIn && isOnIt(sentence)
      ? sentences.slice(at + 1, at + 1 + LISTED_BEHIND)
      : [],
  );
  return [...[...sentences, ...headed].filter(isOnIt), ...listed].some(({ text }) =>
    hasFigureFor(text, quantity, question.text),
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
export function lacksName({ matches }: Hit, question: Question, index: PassageIndex): boolean {
  const names = findTypedNames(question.text);
  const isGiven = (word: string): boolean =>
    names.has(word) || (question.amount === null && NUMBERED.test(word));
  const has = (word: string): boolean => matches.some(({ concept }) => concept.word === word);
  // initials that the articles have stand for nothing else
  const lacksInitials = ({ word, variants }: Concept): boolean =>
    areInitials(word) &&
    variants.some(({ kind }) => kind === 'asked') &&
    !matches.some((match) => match.concept.word === word && isSameWord(match));
  return listAsked(question, index).some(
    (asked) => (isGiven(asked.word) && !has(asked.word)) || lacksInitials(asked),
  );
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
export function lacksThing({ matches, headCoverage }: Hit): boolean {
  // a section of that very name is on it: "Week 2"
  if (headCoverage >= NEARLY_ALL) return false;
  return matches.every(({ concept }) => concept.hint || isOfAnything(concept.word));
}

/** Whether a passage has only what was told before the question: "my partner is due in May, how much paternity leave do I get?". */
export function lacksAskedLast({ matches }: Hit, { askedLast }: Question): boolean {
  return askedLast.length > 0 && !matches.some(({ concept }) => askedLast.includes(concept.word));
}
