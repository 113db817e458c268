// Decides whether a statement makes a role the owner of what was asked. docs/retrieval.md says how the numbers were found.

import { asksForContact, guessesContact } from '../question/asks-contact.ts';
import { isContactVerb, isDecidingVerb, isOwningVerb } from '../question/duty-verbs.ts';
import { isOfAnything } from '../question/generic-words.ts';
import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import { isJobWord } from '../text/job-words.ts';
import { leastDistance } from '../text/least-distance.ts';
import { toSingular } from '../text/name-forms.ts';
import { isLightWord, isStopWord, splitWords, stem } from '../text/words.ts';
import { lacksPeople } from './asked-people.ts';
import { asksUntold, lacksAccountable, lacksSuperior } from './asks-untold.ts';
import { asksBareDeed, asksUnreadDeed } from './bare-deed.ts';
import { isBetterSaid } from './better-said.ts';
import { isOfAskedRole, lacksAskedLast, lacksName, lacksThing } from './certainty.ts';
import { namesNoContact } from './contact-tie.ts';
import { lacksWithout } from './denial.ts';
import {
  isExact,
  isQuoted,
  isSameWord,
  listAsked,
  matchStatement,
  measureExact,
} from './exactness.ts';
import { isTitledBy } from './headed-by-role.ts';
import { isLabelLine, isOfOwners } from './ownership-forms.ts';
import type { OwnershipStatement } from './ownership-statement.ts';
import { ACTS, ASSIGNED } from './ownership-wording.ts';
import type { PassageIndex } from './passage-index.ts';
import { isOfOtherKind, listTwoWords } from './pointed-nouns.ts';
import { isName, MIN_FITNESS_OF_NAME } from './relevance.ts';
import { isOnlyInJobs } from './said-of-others.ts';
import { NEARLY_ALL } from './under-headings.ts';

/** An owner is named where a passage that speaks of so much of the thing … */
const FIRM_OWNER_COVERAGE = 0.7;
/** … ties the role to it so strongly: it says what the role does, of the thing itself. */
const FIRM_OWNER_STRENGTH = 0.6;
/** … or less strongly in a passage that has most of the asked words themselves. */
const EXACT_OWNER_STRENGTH = 0.5;
/** … or where the role does the very thing that was asked ("approves"), and the rest of the question may be its story. */
const DOING_STRENGTH = 1;
const DOING_COVERAGE = 0.3;
/** What an article's title says of whose it is counts so much; it makes an owner where nearly all that was asked is there word by word. */
const OF_A_TITLE = 0.8;

/**
 * Whether a statement makes its role the owner of the thing. A thing named in two or three words has to be in the statement
 * itself, or in the headings above it: "marketing" in one and "budget" in the other is no marketing budget.
 */
export function isTied(
  statement: OwnershipStatement,
  question: Question,
  index: PassageIndex,
): boolean {
  const { role, strength, covers, hit } = statement;
  if (lacksName(hit, question, index) || asksOfPerson(question)) return false;
  if (asksUnreadDeed(question) || asksBareDeed(question, statement, index)) return false;
  if (lacksWithout(question, hit.passage, index) || asksUntold(question, statement)) return false;
  if (lacksSuperior(statement, question) || lacksAccountable(statement, question)) return false;
  if (isOnlyInJobs(statement, question, index) || isBetterSaid(statement, question, index))
    return false;
  if (!isOfOwnedRole(hit, question, index) || lacksThing(hit)) return false;
  if (lacksAskedLast(hit, question) || lacksPeople(hit, question)) return false;
  if (boundsOnlyAThing(statement, question)) return false;
  // a statement that is held against an amount says the rest of its thing in the heading: "Spending", "up to €50: the cook"
  const isDoneBelow = question.amount !== null || isDoneBelowThing(statement, question, index);
  const named = isDoneBelow ? covers + hit.headCoverage : Math.max(covers, hit.headCoverage);
  if (isName(question) && named < MIN_FITNESS_OF_NAME) return false;
  if (isLabelLine(statement.sentence, statement.clause.name)) {
    const { heading, article } = hit.passage;
    if (named < FIRM_OWNER_COVERAGE || !isOfOwners([article, ...heading])) return false;
  }
  if (!statement.isImplied && lacksAction(hit, question)) return false;
  if (lacksOwned(statement, question, index)) return false;
  if (!statement.isImplied && strength < ASSIGNED && lacksDecision(statement, question, index))
    return false;
  if (lacksTopic(hit, question, index)) return false;
  if (lacksObject(hit, question) || lacksRarest(hit, question, index)) return false;
  const { attribution, roles } = hit.passage;
  if (namesNoContact(statement, question, index)) return false;
  // of a title alone, whatever its article says in passing would be its role's
  const isByTitle = attribution === 'title' && roles.includes(role) && strength <= OF_A_TITLE;
  if (isByTitle && measureExact(hit, question, index) < NEARLY_ALL) return false;
  const isNamed = index.findNames(statement.sentence).some((name) => name.role === role);
  if (isByTitle && !isNamed && !isTitledBy(hit.passage, role, index)) return false;
  if (isByTitle && isName(question) && !standTogether(statement, question, index)) return false;
  if (strength >= FIRM_OWNER_STRENGTH && hit.coverage >= FIRM_OWNER_COVERAGE) return true;
  const isWeak = strength <= ACTS && attribution !== 'heading';
  const isOwnedWeakly = question.action === null && isWeak;
  if (!isOwnedWeakly && strength >= EXACT_OWNER_STRENGTH && isExact(hit, question, index))
    return true;
  if (question.action === null || hit.coverage < DOING_COVERAGE) return false;
  // the column that was asked for says who does it by its heading
  const isVery = statement.isImplied || isDone(hit, question);
  return strength > ASSIGNED || (strength >= DOING_STRENGTH && isVery);
}

/** "up to £500", "£500 – £2,000": a row or a rule for amounts of any kind. */
const BEGINS_WITH_AMOUNT =
  /^(?![^.;]*\d\S* (?:on|for) \p{L})\W*(?:(?:up to|over|above|under|below|more than|less than|from|between|at least|anything|everything|amounts?|purchases?|spending|expenses?|orders?|costs?|sums?)\b|[£$€¥₹]? ?\d)/iu;

/** Whether only an amount is asked about, and a statement is on amounts of one thing: "Fees over £400" for "who approves £3,000?". */
function boundsOnlyAThing({ sentence, hit }: OwnershipStatement, question: Question): boolean {
  const { amount, action, words } = question;
  if (amount === null || !/^[£$€¥₹]?$/.test(amount.unit)) return false;
  const isOfAmount = (word: string): boolean => word === action || amount.words.includes(word);
  if (!words.every((word) => isOfAmount(word) || isLightWord(word))) return false;
  return hit.headCoverage === 0 && !BEGINS_WITH_AMOUNT.test(sentence);
}

/** Whether a statement has what is done, and with the headings above it all that it is done to: "Appointed by members" below "Gardeners". */
function isDoneBelowThing(
  statement: OwnershipStatement,
  question: Question,
  index: PassageIndex,
): boolean {
  const { action, words } = question;
  if (action === null || !words.includes(action)) return false;
  const said = matchStatement(statement, question, index);
  const { matches, passage } = statement.hit;
  // below "Your clerk (for work with guests)" whatever is told is of the clerk
  if (passage.heading.some((heading) => index.findNames(heading).length > 0)) return false;
  const inHead = new Set(matches.flatMap((one) => (one.inHead ? [one.concept.word] : [])));
  const inSaid = new Set(said.map(({ concept }) => concept.word));
  const isOther = listTwoWords(question, index).some(
    ({ modifier, noun }) =>
      !inHead.has(noun) && isOfOtherKind(noun, [modifier, action], statement.sentence),
  );
  return (
    inSaid.has(action) && words.every((word) => inSaid.has(word) || inHead.has(word)) && !isOther
  );
}

/** "The company website", "a website of the company". */
const MOST_BETWEEN = 3;

/** Whether the words of a thing stand near each other in a statement or in a heading above it. */
function standTogether(
  { sentence, hit: { passage } }: Pick<OwnershipStatement, 'sentence' | 'hit'>,
  question: Question,
  index: PassageIndex,
): boolean {
  const measure = index.search.measure(question);
  return [sentence, passage.article, ...passage.heading].some((text) => {
    const said = measure(index.search.toTermIds(text)).matches.filter(isSameWord);
    const places = question.words.map((word) => said.find(({ concept }) => concept.word === word));
    return places.every((own, at) => {
      const next = at + 1 < places.length ? places[at + 1] : own;
      return (
        own !== undefined && next !== undefined && leastDistance(own.at, next.at) <= MOST_BETWEEN
      );
    });
  });
}

/** Whether it is only asked if somebody is to be asked, who is no thing to be owned: "do I just ask my manager?". */
function asksOfPerson(question: Question): boolean {
  const { words } = question;
  const isOfPeople = (word: string): boolean => isJobWord(toSingular(word));
  return (
    (asksForContact(question) || guessesContact(question)) &&
    words.some(isOfPeople) &&
    words.every((word) => isOfPeople(word) || isContactVerb(word))
  );
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

/** Whether a passage has what the owner is asked to do, and nothing of what it is done to. */
function lacksObject({ matches }: Hit, { action, words }: Question): boolean {
  if (action === null || words.every((word) => word === action)) return false;
  return !matches.some(
    ({ concept, variant }) =>
      !concept.hint && concept.word !== action && variant.kind !== 'related',
  );
}

/** Of the topic as it is quoted so much has to be in a passage, each word by its rarity. */
const OF_THE_TOPIC = 0.35;

/**
 * Whether a passage has hardly anything of the topic as it is quoted, but what is told of it: "who builds the base layer that apps
 * sit on?"; of "our trademark" what is the company's is no trademark.
 */
function lacksTopic({ matches }: Hit, question: Question, index: PassageIndex): boolean {
  const { action, words } = question;
  const isOfTopic = isQuoted(question);
  const asked = listAsked(question, index).filter(
    ({ word }) => word !== action && !isLightWord(word) && !isOfAnything(word),
  );
  const isFound = ({ word }: { readonly word: string }): boolean =>
    matches.some(({ concept }) => concept.word === word);
  const weigh = (concepts: typeof asked): number =>
    concepts.reduce((sum, { weight }) => sum + weight, 0);
  const telling = asked.filter(({ word }) => isOfTopic(word));
  const found = telling.filter(isFound);
  if (telling.length === 0 || weigh(found) >= weigh(telling) * OF_THE_TOPIC) return false;
  // "who interviews a miller about rain?": whom it is done to is told
  const from = action === null ? -1 : words.indexOf(action);
  const object = asked.find(({ word, modifies }) => !modifies && words.indexOf(word) > from);
  return found.length === 0 || object === undefined || !isFound(object);
}

/** Whether a passage has nothing of what the owner is asked to do, where that is more than owning: "who labels the data?". */
function lacksAction({ matches }: Hit, { action, words }: Question): boolean {
  if (action === null || isOwningVerb(action) || isLightWord(action) || !words.includes(action))
    return false;
  return !matches.some(({ concept }) => concept.word === action);
}

/** With what the lines of a list of duties begin: "Review the newsletter draft". */
const DEEDS = new Set(
  'review approve check read send publish sign verify edit proofread schedule forward announce collect archive delete update maintain monitor test file'
    .split(' ')
    .map(stem),
);

/** Whether a line says by its first word that another thing is done than was asked, whose word is only a noun in it: "draft". */
export function beginsWithOtherDeed(
  { sentence }: Pick<OwnershipStatement, 'sentence'>,
  { action }: Question,
): boolean {
  if (action === null) return false;
  const words = splitWords(sentence).map(({ folded }) => folded);
  const [first = ''] = words;
  const asked = stem(action);
  if (!DEEDS.has(stem(first)) || stem(first) === asked) return false;
  const at = words.findIndex((word) => stem(word) === asked);
  return at > 1 && !isStopWord(words[at - 1] ?? '');
}

/** "the model in production": what comes first is what is owned, whatever it is in or for. */
const THING_OF_THING = /^(?:\S+ )*?(\S+) (?:in|of|for|on|at|from|during) \S/i;

/** Whether neither a statement nor the headings above it speak of what is owned, but of what it is in or for. */
function lacksOwned(
  statement: OwnershipStatement,
  question: Question,
  index: PassageIndex,
): boolean {
  const [, first] = THING_OF_THING.exec(question.topic ?? '') ?? [];
  const owned = first === undefined ? undefined : splitWords(first)[0]?.folded;
  if (owned === undefined || isLightWord(owned) || isOfAnything(owned)) return false;
  if (question.action !== null || !question.words.includes(owned)) return false;
  return !matchStatement(statement, question, index).some(({ concept }) => concept.word === owned);
}

/** Whether neither a statement nor the headings above it speak of a yes or no where that is asked for: "who approves leave?". */
function lacksDecision(
  statement: OwnershipStatement,
  question: Question,
  index: PassageIndex,
): boolean {
  const { action, words } = question;
  if (action === null || !isDecidingVerb(action) || !words.includes(action)) return false;
  // "approve holiday" is a phrase for holidays, which say nothing of who approves
  const things = new Set(words.filter((word) => word !== action).map(stem));
  return !matchStatement(statement, question, index).some(
    ({ concept, variant }) =>
      concept.word === action && !variant.stems.every((one) => things.has(one)),
  );
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
