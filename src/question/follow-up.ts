// Reads a question as the next one of a thread: what it leaves out (roles, topic, intent) comes from the thread.

import { splitWords } from '../text/words.ts';
import { comparesFewerThanTwo, readComparison } from './follow-up-comparing.ts';
import { mayBeOfTopic, readMoreOfTopic, saysNothingOfTopic } from './follow-up-for-more.ts';
import {
  type FollowUpInThread,
  hasNoWords,
  intentFor,
  isOfOwnedThing,
  listOnce,
  MAX_HINTS,
  toNewQuestion,
  toSameQuestion,
} from './follow-up-in-thread.ts';
import { namesRoles, namesRolesOnly, readSameOfNamedRoles } from './follow-up-of-named.ts';
import { asksOfOtherRole, readOfOtherRole, readWithOtherRole } from './follow-up-of-other-role.ts';
import { readOfThem, speaksOfThem } from './follow-up-of-them.ts';
import {
  asksDoerOfThreadTopic,
  asksForRest,
  asksMoreAboutOwnedThing,
  asksSameElsewhere,
  asksWhereItIsSaid,
  asksWhoOwnsThreadTopic,
  asksWhyItIsSo,
  guessesOwnerOfThing,
  readOwnerOfThreadTopic,
  readRest,
  readThreadAgain,
  readThreadTopic,
  readWhy,
  readWithThreadTopic,
  speaksOfThingOfRoles,
  speaksOfThreadTopic,
} from './follow-up-on-topic.ts';
import { asksForOwnerOfRole, readOwnerOfRole } from './follow-up-owner-of-role.ts';
import { isGeneric } from './generic-words.ts';
import { nameByHead, nameOneOfAKind } from './one-of-a-kind.ts';
import { type Parsed, type Question, type ThreadContext, withoutTopic } from './question.ts';
import type { MentionFinder } from './role-mentions.ts';
import {
  CONTINUES,
  findMeantRoles,
  pointsBack,
  QUESTION_WORD,
  speaksOfPeople,
  standsForBefore,
  THE_OTHER,
  WHAT_ABOUT,
} from './thread-references.ts';
import { splitTopic, type WordUse } from './topic.ts';

/** More words than this say what they are about. */
const MOST_LEANING = 1;

interface FollowUpCase {
  /** Whether the topic before the thread's may be meant as well. */
  readonly isOnTopic?: boolean;
  /** Whether it may as well be read by the next case that applies. */
  readonly isTentative?: boolean;
  readonly applies: (followUp: FollowUpInThread) => boolean;
  /** The readings, likeliest first. */
  readonly read: (followUp: FollowUpInThread) => readonly Question[];
}

/** The kinds of follow-ups, in order: the first one that applies is the one that reads it. */
const CASES: readonly FollowUpCase[] = [
  // "where does it say so?"
  { applies: asksWhereItIsSaid, read: readThreadAgain },
  // "more", "show me the rest"
  { applies: asksForRest, read: readRest },
  // "why?", "why the cook?"
  { applies: asksWhyItIsSo, read: readWhy },
  // "compare them", "how does that differ from a designer?"
  { applies: comparesFewerThanTwo, read: readComparison },
  // "and a director?" behind "who removes a coordinator?"
  { applies: asksOfOtherRole, read: readWithOtherRole },
  // "and an AI developer?"
  { applies: namesRolesOnly, read: readSameOfNamedRoles },
  // "does an AI developer own it?"
  { applies: guessesOwnerOfThing, read: readWithThreadTopic },
  // "does staff get to see it?"
  { isTentative: true, applies: speaksOfThingOfRoles, read: readWithThreadTopic },
  // "what does an AI developer do?"
  { applies: namesRoles, read: readByItself },
  // "what do they earn?", "do they own payroll?"
  { applies: speaksOfThem, read: readOfThem },
  // "and the other one?" where only one role was spoken of
  { applies: lacksOtherRole, read: askWhichRole },
  // "who owns it?"
  { isOnTopic: true, applies: asksWhoOwnsThreadTopic, read: readOwnerOfThreadTopic },
  // "who decides?"
  { isOnTopic: true, applies: asksDoerOfThreadTopic, read: readWithThreadTopic },
  // "is that the same for contractors?"
  { isOnTopic: true, applies: asksSameElsewhere, read: readWithThreadTopic },
  // "who approves it?", "and for contractors?"
  { isTentative: true, isOnTopic: true, applies: speaksOfThreadTopic, read: readWithThreadTopic },
  // "and who's the owner?" after "what does the deal desk do?"
  { applies: asksForOwnerOfRole, read: readOwnerOfRole },
  // "and how?" after "who owns the budget?"
  { applies: asksMoreAboutOwnedThing, read: readThreadTopic },
  // "and they?", "what about both?"
  { applies: asksSameOfMeantRoles, read: readSameOfMeantRoles },
  // "and if they say no?" of a thing that has no owner, "how quick does it have to be?"
  { applies: saysNothingOfTopic, read: readMoreOfTopic },
  // "ok"
  { applies: hasNoWords, read: readByItself },
  // "who approves leave?"
  { applies: asksForOwner, read: readAsNewTopic },
  // "and the roadmap?" after "who owns the budget?"
  { applies: continuesOwnerQuestion, read: readOwnerOfNewTopic },
  // "what do they earn?", "and career paths?"
  { applies: mayMeanThreadRoles, read: readNewTopicOfRoles },
  // "how long is annual leave?" where no role was spoken of
  { applies: () => true, read: readAsNewTopic },
];

/**
 * Reads a follow-up; `ofThem` is the question with the thread's roles for its pronouns, null where there are none. Returns its
 * readings, likeliest first; one as a new question comes last where it may be one.
 */
export function readFollowUp(
  parsed: Parsed,
  ofThem: Parsed | null,
  thread: ThreadContext,
  mentions: MentionFinder,
  use: WordUse,
): readonly Question[] {
  const followUp = toFollowUp(parsed, ofThem, thread, mentions, use);
  const ofEarlier =
    thread.earlier === null
      ? null
      : toFollowUp(parsed, ofThem, { ...thread, topic: thread.earlier }, mentions, use);
  const readings: Question[] = [];
  for (const { applies, read, isTentative = false, isOnTopic = false } of CASES) {
    if (!applies(followUp)) continue;
    readings.push(...read(followUp).map((reading) => inThread(reading, followUp)));
    if (isOnTopic && ofEarlier !== null)
      readings.push(...read(ofEarlier).map((reading) => inThread(reading, ofEarlier)));
    if (!isTentative) break;
  }
  if (mayBeOfTopic(followUp) && !readings.some(({ ofAnswer }) => ofAnswer !== null))
    readings.push(...readMoreOfTopic(followUp).map((reading) => inThread(reading, followUp)));
  return readings;
}

/** A reading with what tells whether an answer stays in the thread. */
function inThread(reading: Question, followUp: FollowUpInThread): Question {
  const { parsed, thread, threadWords } = followUp;
  const isAnother = asksForAnother(reading, followUp);
  return {
    ...reading,
    near: isAnother ? [] : thread.articles,
    hints: isAnother ? parsed.hints : reading.hints,
    pointsBack: pointsBack(parsed.folded),
    topicBefore: goesOn(reading, followUp) ? threadWords : [],
    leans: reading.leans || (reading.roles.length === 0 && leansOnThread(reading, followUp)),
  };
}

function toFollowUp(
  question: Parsed,
  ofThem: Parsed | null,
  thread: ThreadContext,
  mentions: MentionFinder,
  use: WordUse,
): FollowUpInThread {
  const telling = question.isVague ? withoutTopic(question) : question;
  const one = nameOneOfAKind(telling, thread, mentions) ?? nameByHead(telling, thread, mentions);
  const parsed = one ?? telling;
  const threadWords = splitTopic(thread.topic, use);
  return {
    parsed,
    thread,
    threadWords,
    saidOfTopic: [
      ...parsed.said,
      '',
      ...splitWords(thread.topic ?? '').map(({ folded }) => folded),
    ],
    hints: listOnce([...parsed.hints, ...threadWords]).slice(0, MAX_HINTS),
    continues: CONTINUES.test(parsed.folded),
    meant: parsed.roles.length > 0 ? null : findMeantRoles(parsed.folded, thread, mentions.pair),
    ofThem: one === null ? ofThem : null,
    ofOther: readOfOtherRole(parsed, thread, mentions, use),
  };
}

/** Whether its wording goes on with the thread, or it says too little to be on something else. */
function goesOn({ words }: Question, { parsed, continues }: FollowUpInThread): boolean {
  return continues || standsForBefore(parsed.folded) || words.length <= MOST_LEANING;
}

/** Whether a reading asks who does something to a thing of its own: no article is likelier to say that than another. */
function asksForAnother({ words, action }: Question, { parsed }: FollowUpInThread): boolean {
  if (parsed.intent !== 'who-owns' || standsForBefore(parsed.folded)) return false;
  const own = parsed.words.filter((word) => word !== action && words.includes(word));
  return own.length > MOST_LEANING;
}

/** Whether a reading leaves out what a pronoun stands for, and has at most one word of its own. */
function leansOnThread(
  { words, action }: Question,
  { parsed, threadWords }: FollowUpInThread,
): boolean {
  const isOfTopic = threadWords.length > 0 && threadWords.every((word) => words.includes(word));
  const own = words.filter((word) => word !== action);
  return !isOfTopic && own.length <= MOST_LEANING && standsForBefore(parsed.folded);
}

function readByItself({ parsed }: FollowUpInThread): Question[] {
  return [parsed];
}

function lacksOtherRole({ parsed, meant }: FollowUpInThread): boolean {
  return meant?.length === 0 && THE_OTHER.test(parsed.folded);
}

function askWhichRole({ parsed }: FollowUpInThread): Question[] {
  return [{ ...parsed, flaw: 'no-antecedent' }];
}

function asksSameOfMeantRoles(followUp: FollowUpInThread): boolean {
  return hasNoWords(followUp) && listMeantRoles(followUp).length > 0;
}

function readSameOfMeantRoles(followUp: FollowUpInThread): Question[] {
  const again = toSameQuestion(followUp, listMeantRoles(followUp));
  // "and if that doesn't work either?" asks for more than the answer before
  const same = { ...again, leans: again.leans || ASKS_WHAT_IF.test(followUp.parsed.folded) };
  // "what do the others do?" asks what they are for, whatever the thread's thing
  return WHAT_THEY_DO.test(followUp.parsed.folded) ? [withoutTopic(same)] : [same];
}

/** "and when is it?" asks for a time. */
const ASKS_WHAT_IF =
  /^(?:(?:and|but|so|ok|okay|then) )*(?:what )?(?:if|unless|when (?=(?:its|it is|they|he|she|nobody|somebody|someone) )) ?/;
const WHAT_THEY_DO = /\bwhat (?:do|does) \w+(?: \w+)* do\b/;

function listMeantRoles(followUp: FollowUpInThread): readonly string[] {
  const { thread, meant, continues } = followUp;
  return isOfOwnedThing(followUp) ? [] : (meant ?? (continues ? thread.roles : []));
}

function asksForOwner({ parsed }: FollowUpInThread): boolean {
  return parsed.intent === 'who-owns';
}

function readAsNewTopic(followUp: FollowUpInThread): Question[] {
  return [toNewQuestion(followUp)];
}

function continuesOwnerQuestion({ thread, meant, continues }: FollowUpInThread): boolean {
  return meant === null && continues && thread.intent === 'who-owns';
}

/** "and expenses?" after "who approves leave?": who approves them, not who owns them. */
function readOwnerOfNewTopic(followUp: FollowUpInThread): Question[] {
  const asNew = toNewQuestion(followUp);
  const { action } = followUp.thread;
  const ofOwner: Question = { ...asNew, intent: 'who-owns' };
  const asksOtherwise = QUESTION_WORD.test(followUp.parsed.folded.replace(WHAT_ABOUT, ''));
  if (asksOtherwise && followUp.parsed.intent !== 'who-owns') return [asNew, ofOwner];
  if (action === null) return [ofOwner, asNew];
  return [{ ...ofOwner, action, words: listOnce([action, ...asNew.words]) }, asNew];
}

function mayMeanThreadRoles({ thread, meant }: FollowUpInThread): boolean {
  return (meant ?? thread.roles).length > 0;
}

function readNewTopicOfRoles(followUp: FollowUpInThread): Question[] {
  const asNew = toNewQuestion(followUp);
  const { parsed, meant, thread, threadWords, continues } = followUp;
  const roles = meant ?? thread.roles;
  const ofRoles: Question = { ...asNew, intent: intentFor(roles), roles, unknown: [], flaw: null };
  // whoever owns a thing, or did before what was asked of it last, is not meant by "it", nor by a question on another
  const isOfThing = meant === null || (threadWords.length > 0 && !speaksOfPeople(parsed.folded));
  const areOwners = thread.intent === 'who-owns' || thread.intent === 'search';
  if (areOwners && isOfThing && !continues) return [asNew];
  // "what are the duties?" asks for the role as a whole where no passage on it has that word
  const isOfWhole = asNew.words.every((word) => isGeneric(word, 'describe'));
  return isOfWhole ? [ofRoles, withoutTopic(ofRoles), asNew] : [ofRoles, asNew];
}
