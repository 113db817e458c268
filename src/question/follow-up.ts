// Reads a question as the next one of a thread: what it leaves out (roles, topic, intent) comes from the thread.

import { splitWords } from '../text/words.ts';
import {
  type Intent,
  type Parsed,
  type Question,
  ROLE_MARK,
  type ThreadContext,
  withoutTopic,
} from './question.ts';
import type { MentionFinder } from './role-mentions.ts';

// Patterns see folded words, one space apart, with ROLE_MARK for every role named.

/** "and …", "ok, what about …", "no, I meant …": an opening that carries the last question on. */
const CONTINUES =
  /^(?:(?:ok|okay|and|but|so|or|then|also|hm+|thanks|cool|great|nice|no|nope|sorry|actually|wait) )*(?:and|but|so|or|then|also|what about|how about|what of|same for|same question for|i meant?|meant|i was asking about|rather|instead|not)\b/;
const THE_OTHER = /\bthe other (?:one|role|team|person|job|two)?\b|\bthe other$/;
const BOTH =
  /\b(?:both|each|either|the two|two of them|which one|which of (?:them|the two|those))\b/;
const THEY =
  /\b(?:they|theyre|theyd|theyll|them|their|theirs|he|she|hes|shes|him|his|her|hers|it|its|that|this|those|these|that one|this role|that role)\b/;
/** "the lead one", "junior ones". */
const KIND_OF_ONE = /\b(\p{L}+) ones?\b/u;
const QUESTION_WORD = /\b(?:what|how|who|does|do|is|are|tell|describe|explain|why|when|where)\b/;

/** Words of earlier topics that still help to rank; what is older no longer matters. */
const MAX_HINTS = 12;
const MAX_ROLES_BEFORE = 8;
const MAX_ARTICLES_NEAR = 3;

/** A follow-up with what the cases look at. */
interface FollowUpInThread {
  readonly parsed: Parsed;
  readonly thread: ThreadContext;
  /** The folded words of the thread's topic. */
  readonly threadWords: readonly string[];
  readonly hints: readonly string[];
  readonly continues: boolean;
  /** The roles that it means without naming them ("they", "both"), or null when it means none in particular. */
  readonly meant: readonly string[] | null;
}

interface FollowUpCase {
  readonly applies: (followUp: FollowUpInThread) => boolean;
  /** The readings, likeliest first. */
  readonly read: (followUp: FollowUpInThread) => readonly Question[];
}

/** The kinds of follow-ups, in order: the first one that applies is the one that reads it. */
const CASES: readonly FollowUpCase[] = [
  // "compare them", "how does that differ from a designer?"
  { applies: comparesFewerThanTwo, read: readComparison },
  // "and an AI developer?"
  { applies: namesRolesOnly, read: readSameOfNamedRoles },
  // "what does an AI developer do?"
  { applies: namesRoles, read: readByItself },
  // "and the other one?" where only one role was spoken of
  { applies: lacksOtherRole, read: askWhichRole },
  // "who owns it?"
  { applies: asksWhoOwnsThreadTopic, read: readOwnerOfThreadTopic },
  // "and how?" after "who owns the budget?"
  { applies: asksMoreAboutOwnedThing, read: readThreadTopic },
  // "and they?", "what about both?"
  { applies: asksSameOfMeantRoles, read: readSameOfMeantRoles },
  // "ok", "why?"
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

/** Reads a follow-up. Returns its readings, likeliest first; one as a new question comes last where it may be one. */
export function readFollowUp(
  parsed: Parsed,
  thread: ThreadContext,
  mentions: MentionFinder,
): readonly Question[] {
  const pointsBack = CONTINUES.test(parsed.folded) || THEY.test(parsed.folded);
  const followUp = toFollowUp(parsed, thread, mentions);
  const readings = CASES.find(({ applies }) => applies(followUp))?.read(followUp) ?? [];
  return readings.map((reading) => ({ ...reading, near: thread.articles, pointsBack }));
}

/**
 * What the thread is about after a question: its reading, and for who-owns the owners found, so that "they" means them.
 * `articles` are paths, best first; where there are none, those of the answer before stay.
 */
export function nextThreadContext(
  thread: ThreadContext | undefined,
  reading: Question,
  owners: readonly string[],
  articles: readonly string[],
): ThreadContext {
  const roles = owners.length > 0 ? owners : reading.roles;
  const before = dedupe([...roles, ...(thread?.roles ?? []), ...(thread?.before ?? [])]);
  return {
    intent: reading.intent,
    roles,
    topic: reading.topic,
    before: before.slice(0, MAX_ROLES_BEFORE),
    articles:
      articles.length > 0 ? dedupe(articles).slice(0, MAX_ARTICLES_NEAR) : (thread?.articles ?? []),
  };
}

function toFollowUp(
  question: Parsed,
  thread: ThreadContext,
  mentions: MentionFinder,
): FollowUpInThread {
  const telling = question.isVague ? withoutTopic(question) : question;
  const parsed = nameOneOfAKind(telling, thread, mentions) ?? telling;
  const threadWords = splitTopic(thread.topic);
  return {
    parsed,
    thread,
    threadWords,
    hints: dedupe([...parsed.hints, ...threadWords]).slice(0, MAX_HINTS),
    continues: CONTINUES.test(parsed.folded),
    meant: parsed.roles.length > 0 ? null : findMeantRoles(parsed, thread),
  };
}

/** "the lead one" names the lead among the roles like those spoken of: the question as if it had been named. */
function nameOneOfAKind(
  parsed: Parsed,
  thread: ThreadContext,
  mentions: MentionFinder,
): Parsed | null {
  const kind = KIND_OF_ONE.exec(parsed.folded)?.[1];
  if (kind === undefined || parsed.roles.length > 0) return null;
  const role = mentions.findSibling(kind, [...thread.roles, ...thread.before]);
  if (role === null) return null;
  const inTopic = new RegExp(`\\b${kind}\\b(?: ones?\\b)?\\s*`, 'iu');
  return {
    ...parsed,
    intent: parsed.intent === 'search' ? 'describe' : parsed.intent,
    roles: [role],
    words: parsed.words.filter((word) => word !== kind),
    topic: parsed.topic?.replace(inTopic, '').trim() || null,
    folded: parsed.folded.replace(KIND_OF_ONE, ROLE_MARK),
    unknown: [],
    flaw: null,
  };
}

function findMeantRoles({ folded }: Parsed, thread: ThreadContext): readonly string[] | null {
  if (THE_OTHER.test(folded)) {
    const other = thread.before.find((role) => !thread.roles.includes(role));
    return other === undefined ? [] : [other];
  }
  if (BOTH.test(folded)) {
    return thread.roles.length > 1
      ? thread.roles
      : dedupe([...thread.roles, ...thread.before]).slice(0, 2);
  }
  return THEY.test(folded) ? thread.roles : null;
}

function comparesFewerThanTwo({ parsed }: FollowUpInThread): boolean {
  return parsed.intent === 'compare' && parsed.roles.length < 2;
}

function readComparison({ parsed, thread, meant }: FollowUpInThread): Question[] {
  const isBoth = meant !== null && meant.length > 1;
  return [isBoth ? { ...parsed, roles: meant, flaw: null } : withCounterpart(parsed, thread)];
}

/** A role to be compared with the one that the thread is about; as it is where there is no such pair. */
function withCounterpart(parsed: Parsed, thread: ThreadContext): Question {
  const [named] = parsed.roles;
  const other = [...thread.roles, ...thread.before].find((role) => role !== named);
  if (other === undefined || named === undefined || parsed.unknown.length > 0) return parsed;
  const compared: Question = { ...parsed, roles: [other, named], flaw: null };
  if (parsed.words.length > 0) return compared;
  // "how does that compare with …": "that" is the topic
  return { ...compared, topic: thread.topic, words: splitTopic(thread.topic) };
}

function namesRoles({ parsed }: FollowUpInThread): boolean {
  return parsed.roles.length > 0;
}

function namesRolesOnly({ parsed, continues }: FollowUpInThread): boolean {
  const isBare = continues || !QUESTION_WORD.test(parsed.folded);
  return parsed.roles.length > 0 && parsed.words.length === 0 && isBare;
}

function readSameOfNamedRoles(followUp: FollowUpInThread): Question[] {
  return [toSameQuestion(followUp, followUp.parsed.roles), followUp.parsed];
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

function hasNoWords({ parsed }: FollowUpInThread): boolean {
  return parsed.words.length === 0;
}

function asksWhoOwnsThreadTopic(followUp: FollowUpInThread): boolean {
  const { parsed, threadWords } = followUp;
  return hasNoWords(followUp) && parsed.intent === 'who-owns' && threadWords.length > 0;
}

function readOwnerOfThreadTopic({ parsed, thread, threadWords }: FollowUpInThread): Question[] {
  return [{ ...parsed, topic: thread.topic, words: threadWords, flaw: null }];
}

function asksMoreAboutOwnedThing(followUp: FollowUpInThread): boolean {
  const { thread, threadWords, meant } = followUp;
  const isAboutOwned = thread.intent === 'who-owns' && threadWords.length > 0;
  return hasNoWords(followUp) && meant === null && isAboutOwned;
}

function readThreadTopic(followUp: FollowUpInThread): Question[] {
  return readOwnerOfThreadTopic(followUp).map((reading) => ({ ...reading, intent: 'search' }));
}

function asksSameOfMeantRoles(followUp: FollowUpInThread): boolean {
  return hasNoWords(followUp) && listMeantRoles(followUp).length > 0;
}

function readSameOfMeantRoles(followUp: FollowUpInThread): Question[] {
  return [toSameQuestion(followUp, listMeantRoles(followUp))];
}

function listMeantRoles({ thread, meant, continues }: FollowUpInThread): readonly string[] {
  return meant ?? (continues ? thread.roles : []);
}

/** The thread's question, asked of other roles. */
function toSameQuestion(
  { parsed, thread, threadWords, hints }: FollowUpInThread,
  roles: readonly string[],
): Question {
  const intent = intentFor(roles);
  return { ...parsed, intent, roles, topic: thread.topic, words: threadWords, hints, flaw: null };
}

function intentFor(roles: readonly string[]): Intent {
  return roles.length > 1 ? 'compare' : 'describe';
}

function asksForOwner({ parsed }: FollowUpInThread): boolean {
  return parsed.intent === 'who-owns';
}

function toNewQuestion({ parsed, hints }: FollowUpInThread): Question {
  return { ...parsed, hints };
}

function readAsNewTopic(followUp: FollowUpInThread): Question[] {
  return [toNewQuestion(followUp)];
}

function continuesOwnerQuestion({ thread, meant, continues }: FollowUpInThread): boolean {
  return meant === null && continues && thread.intent === 'who-owns';
}

function readOwnerOfNewTopic(followUp: FollowUpInThread): Question[] {
  const asNew = toNewQuestion(followUp);
  return [{ ...asNew, intent: 'who-owns' }, asNew];
}

function mayMeanThreadRoles({ thread, meant }: FollowUpInThread): boolean {
  return (meant ?? thread.roles).length > 0;
}

function readNewTopicOfRoles(followUp: FollowUpInThread): Question[] {
  const asNew = toNewQuestion(followUp);
  const roles = followUp.meant ?? followUp.thread.roles;
  return [{ ...asNew, intent: intentFor(roles), roles, unknown: [], flaw: null }, asNew];
}

function splitTopic(topic: string | null): string[] {
  return splitWords(topic ?? '').map((word) => word.folded);
}

function dedupe(list: readonly string[]): string[] {
  return [...new Set(list)];
}
