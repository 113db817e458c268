// Follow-ups on the thing that the thread is about.

import { splitWords } from '../text/words.ts';
import { asksForReason, asksForSource, asksForTheRest } from './asks-of-answer.ts';
import {
  type FollowUpInThread,
  hasNoWords,
  intentFor,
  listOnce,
  takeThreadTopic,
} from './follow-up-in-thread.ts';
import { isOfAnything } from './generic-words.ts';
import { asksWhen } from './quantity.ts';
import type { Parsed, Question } from './question.ts';
import { NARROWS_ON, pointsToThing, SAME_FOR } from './thread-references.ts';

const ELSE = /\b(?:who|whom|anyone|anybody|someone|somebody) else\b/;

/** "does A own it?" after a question on the thing. */
export function guessesOwnerOfThing({ parsed, threadWords }: FollowUpInThread): boolean {
  const isOfThing = pointsToThing(parsed.folded) && threadWords.length > 0;
  return parsed.isWhether && parsed.roles.length > 0 && isOfThing;
}

/** Whether it asks that nothing but the last question hold elsewhere: "is that the same for contractors?". */
export function asksSameElsewhere(followUp: FollowUpInThread): boolean {
  return SAME_FOR.test(followUp.parsed.folded) && speaksOfThreadTopic(followUp);
}

/** Whether it leaves out the thing that it asks of: "who approves it?", "how many days?", "and for contractors?". */
export function speaksOfThreadTopic(followUp: FollowUpInThread): boolean {
  const { parsed, thread, threadWords } = followUp;
  if (asksFigureAlone(parsed)) return isOfSomething(followUp);
  if (parsed.words.length === 0 || threadWords.length === 0) return false;
  const isThing =
    thread.intent !== 'compare' && pointsToThing(parsed.folded) && !pointsWithin(parsed);
  return isThing || NARROWS_ON.test(parsed.folded);
}

/** What stands before the last clause, where that has a pronoun for a thing. */
const BEFORE_POINTING =
  /^(.+[,;:.–—])\s(?=[^,;:.–—]*\b(?:it|that|this|them|these|those)\b[^,;:.–—]*$)/i;
/** "before the party, who repairs it?" tells of nothing that may be repaired. */
const SAYS_WHEN =
  /^\W*(?:given|before|after|for|during|in|on|at|by|with|without|until|till|since|as|from|despite|besides)\b/i;
/** More words than this are a story of its own. */
const MOST_OF_OPENING = 2;

/** "the model is getting worse, whose problem is that": it stands for what the message itself tells. */
function pointsWithin({ text, words }: Parsed): boolean {
  const [, before = ''] = BEFORE_POINTING.exec(text) ?? [];
  if (SAYS_WHEN.test(before)) return false;
  const told = splitWords(before).filter(({ folded }) => words.includes(folded));
  return told.length >= MOST_OF_OPENING;
}

/** "who gets promoted?": it happens to people, and is no deed with the thread's thing. */
const HAPPENS_TO =
  /\bwho (?:gets|get|got|is|are|was|were|will be|can be) (?:\w+ly )?(?:\w+ed|paid|chosen)\b/;

/** Whether it asks who does something and leaves out what it is done to: "who decides?". */
export function asksDoerOfThreadTopic({ parsed, threadWords }: FollowUpInThread): boolean {
  const { intent, action, words, roles, isWhether } = parsed;
  if (threadWords.length === 0 || intent !== 'who-owns' || isWhether || roles.length > 0)
    return false;
  if (HAPPENS_TO.test(parsed.folded)) return false;
  return action !== null && words.every((word) => word === action);
}

/** "how many days do I get", "by how much": of nothing in particular. */
function asksFigureAlone({ quantity, words, roles }: Parsed): boolean {
  return quantity !== null && roles.length === 0 && words.every(isOfAnything);
}

/** "how early do I have to tell somebody?": of what is done, which no figure beside the topic has to be of. */
function asksFigureOfDoing({ parsed }: FollowUpInThread): boolean {
  return asksFigureAlone(parsed) && parsed.hints.some((hint) => !isOfAnything(hint));
}

/** "does staff get to see them?" where the thing is meant: of the roles named, on the thread's topic. */
export function speaksOfThingOfRoles({ parsed, threadWords }: FollowUpInThread): boolean {
  return parsed.roles.length > 0 && threadWords.length > 0 && pointsToThing(parsed.folded);
}

/** Whether it asks where the articles say what was answered. */
export function asksWhereItIsSaid(followUp: FollowUpInThread): boolean {
  return isOfSomething(followUp) && asksForSource(followUp.parsed.folded);
}

/** Whether it asks for the rest of what was found. */
export function asksForRest(followUp: FollowUpInThread): boolean {
  return followUp.thread.quoted.length > 0 && asksForTheRest(followUp.parsed.folded);
}

/** Whether it asks why what was answered is so. */
export function asksWhyItIsSo(followUp: FollowUpInThread): boolean {
  return isOfSomething(followUp) && asksForReason(followUp.parsed.folded);
}

function isOfSomething({ thread, threadWords }: FollowUpInThread): boolean {
  return threadWords.length > 0 || thread.roles.length > 0 || thread.quoted.length > 0;
}

/** The question that was answered, for where the quotes are from. */
export function readThreadAgain(followUp: FollowUpInThread): Question[] {
  return [{ ...askAgain(followUp), ofAnswer: 'where' }];
}

/** The question that was answered, for the passages that were not quoted. */
export function readRest(followUp: FollowUpInThread): Question[] {
  return [{ ...askAgain(followUp), ofAnswer: 'rest' }];
}

/** The question that was answered, and what was quoted for it. */
function askAgain(followUp: FollowUpInThread): Question {
  const { parsed, thread } = followUp;
  const { intent, action, quoted, quotedAsNear } = thread;
  const roles = intent === 'who-owns' ? [] : thread.roles;
  const again = { intent, roles, action, ...takeThreadTopic(followUp), unknown: [], flaw: null };
  return { ...parsed, ...again, quotedBefore: quoted, quotedAsNear };
}

/** What the articles say of the roles or of the thing, for the reason that is given there. */
export function readWhy(followUp: FollowUpInThread): Question[] {
  const { parsed, thread } = followUp;
  const roles =
    parsed.roles.length > 0 && thread.intent !== 'compare' ? parsed.roles : thread.roles;
  const ofRoles = roles.length > 0 ? intentFor(roles) : 'search';
  const intent = thread.intent === 'search' ? 'search' : ofRoles;
  return [
    {
      ...parsed,
      intent,
      roles: intent === 'search' ? [] : roles,
      ...takeThreadTopic(followUp),
      unknown: [],
      ofAnswer: 'why',
      quotedBefore: thread.quoted,
    },
  ];
}

/** The question, of the thread's topic. */
export function readWithThreadTopic(followUp: FollowUpInThread): Question[] {
  const { parsed, thread, threadWords } = followUp;
  const words = listOnce([...parsed.words, ...threadWords]);
  const isNarrowing = NARROWS_ON.test(parsed.folded);
  const intent = isNarrowing ? thread.intent : parsed.intent;
  // whatever it adds has to be said of the topic
  const adds = parsed.words.length > 0 && (isNarrowing || intent !== 'who-owns');
  const isOfRoles =
    intent !== 'who-owns' && parsed.roles.length === 0 && thread.intent === 'describe';
  const roles = isOfRoles ? thread.roles : parsed.roles;
  const whole: Question = {
    ...parsed,
    intent: isOfRoles ? intentFor(roles) : intent,
    roles,
    ...takeThreadTopic(followUp),
    topic: (isNarrowing && intent !== 'who-owns' ? parsed.topic : null) ?? thread.topic,
    words,
    // when a role as a whole has been, or will be, is said nowhere
    leans:
      threadWords.length === 0 ||
      asksFigureOfDoing(followUp) ||
      (intent !== 'who-owns' && !isNarrowing && asksOfAnything(parsed)) ||
      (parsed.roles.length > 0 && parsed.words.length === 0 && !parsed.isWhether),
    narrowed: adds ? threadWords : [],
    action: isNarrowing ? thread.action : parsed.action,
    unknown: [],
  };
  return [whole];
}

const ANYBODY = /^(?:person|people|someone|somebody|one)$/;

/** "is it the same person every time?": of words that anything may be asked by. */
function asksOfAnything(parsed: Parsed): boolean {
  const isOfNothing = parsed.words.every((word) => isOfAnything(word) || ANYBODY.test(word));
  return isOfNothing && !asksFigure(parsed);
}

/** Whether a figure or a time is asked for, which a passage on the topic has or lacks. */
function asksFigure({ quantity, text }: Parsed): boolean {
  return quantity !== null || asksWhen(text);
}

export function asksWhoOwnsThreadTopic(followUp: FollowUpInThread): boolean {
  const { parsed, threadWords } = followUp;
  return hasNoWords(followUp) && parsed.intent === 'who-owns' && threadWords.length > 0;
}

export function readOwnerOfThreadTopic(followUp: FollowUpInThread): Question[] {
  const { parsed, thread } = followUp;
  const isElse = ELSE.test(parsed.folded);
  // whoever was named is not who else it is; where nobody was, no other is either
  const asking = isElse ? thread.roles : parsed.asking;
  const leans = (isElse && thread.roles.length === 0) || thread.quotedAsNear;
  const quotedBefore = thread.quoted;
  return [{ ...parsed, asking, leans, quotedBefore, ...takeThreadTopic(followUp) }];
}

export function asksMoreAboutOwnedThing(followUp: FollowUpInThread): boolean {
  const { thread, threadWords, meant } = followUp;
  const isAboutOwned = thread.intent === 'who-owns' && threadWords.length > 0;
  return hasNoWords(followUp) && meant === null && isAboutOwned;
}

export function readThreadTopic(followUp: FollowUpInThread): Question[] {
  // "and what is the wait like?": a passage on the topic alone does not tell
  const { hints } = followUp.parsed;
  const leans = hints.length > 0 && !asksFigure(followUp.parsed);
  return readOwnerOfThreadTopic(followUp).map((reading) => ({
    ...reading,
    intent: 'search',
    leans: reading.leans || leans,
  }));
}
