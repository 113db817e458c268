// Reads a question for what it may mean, by itself or in its thread.

import { readStandIn } from './asks-stand-in.ts';
import { asksToReach } from './asks-to-reach.ts';
import { askWho } from './asks-which.ts';
import { readFollowUp } from './follow-up.ts';
import { unframe } from './follow-up-frames.ts';
import { rewordFollowUp } from './follow-up-wordings.ts';
import {
  type Parsed,
  type Question,
  ROLE_MARK,
  type ThreadContext,
  withoutTopic,
} from './question.ts';
import { REFERS_BACK, readAlone } from './read-alone.ts';
import { readOfMembers, readOfStandIn, readSameForm } from './read-form.ts';
import type { MentionFinder } from './role-mentions.ts';
import { listBoth, OF_A_THING, PERSON_PRONOUN } from './thread-references.ts';
import { splitTopic, type WordUse } from './topic.ts';
import { readOfThings } from './unknown-roles.ts';

const OF_BOTH =
  /\b(?:the|these|those|your|our) two(?: (?:roles|jobs|positions|teams)\b|$| (?:do|does|should|would|is|are|can|has|have|differ|compare|overlap|relate|share|work)\b)|\bboth (?:roles|jobs|positions|teams|of them)\b/;

const ANY_PRONOUN = /\b(?:them|him|her|their|his)\b/;

/**
 * Reads a question, with what its thread is about.
 * Returns its readings, likeliest first: a follow-up may mean the roles spoken of before or something new, and only
 * the articles show which one they answer.
 */
export function understand(
  typed: string,
  thread: ThreadContext | undefined,
  mentions: MentionFinder,
  use: WordUse,
): readonly Question[] {
  const raw =
    thread === undefined
      ? typed
      : unframe(rewordFollowUp(typed, thread, mentions), thread, mentions);
  const parsed = readAlone(raw, mentions, thread?.intent === 'who-owns' ? asTopics(use) : use);
  if (parsed.unclear !== null) return [parsed];
  // of a job that no role has nothing is told, whatever the thread is about
  const isOfNobody = parsed.words.length === 0 && parsed.unknown.length > 0;
  if (isOfNobody && parsed.intent !== 'compare') return [parsed];
  if (thread?.roles.length === 0 && meansNobody(parsed) && !isOfTopic(parsed, thread))
    return [{ ...parsed, topic: null, words: [], flaw: 'no-antecedent' }];
  const standIn = readOfStandIn(parsed, thread, mentions, use);
  if (standIn.length > 0) return standIn;
  const members = readOfMembers(parsed, thread, mentions, use);
  if (members.length > 0) return members;
  const same = readSameForm(parsed, thread, mentions, use);
  if (same.length > 0) return same;
  if (thread === undefined && parsed.command === null) {
    const alone = readWithoutThread(askWhomItMeans(parsed));
    const ofPair = readOfPair(parsed, raw, mentions, use);
    if (ofPair === null) return [...readOverlap(parsed), ...alone, ...readOfThings(parsed, use)];
    const isLikelier = parsed.flaw !== null || ofPair.isWhether;
    const overlap = readOverlap(ofPair);
    return isLikelier ? [...overlap, ofPair, ...alone] : [...overlap, ...alone, ofPair];
  }
  if (thread === undefined || parsed.command !== null)
    return readWithoutThread(askWhomItMeans(parsed));
  const ofThem = readOfThread(parsed, thread, raw, mentions, use);
  const ofThings = readOfThings(parsed, use);
  return [...readFollowUp(parsed, ofThem, thread, mentions, use), ...ofThings];
}

/** "and data scientists?" behind "who talks to designers?": whoever an article names may be what is asked for next. */
function asTopics(use: WordUse): WordUse {
  return { ...use, isHeading: (words) => use.isHeading(words) || use.hasPhrase(words) };
}

/** Whether it asks of them alone, or how to reach them, or who stands in for them, and names nobody. */
function meansNobody({ folded, roles, command, words, isVague }: Parsed): boolean {
  if (roles.length > 0 || command !== null) return false;
  const saysLittle = words.length === 0 || isVague;
  if (saysLittle && /\b(?:do|does|are|is) (?:they|he|she)\b/.test(folded)) return true;
  const ofSomebody = folded.replace(ANY_PRONOUN, ROLE_MARK);
  return readStandIn(folded) !== null || (ofSomebody !== folded && asksToReach(ofSomebody));
}

/** "how long do they get?" behind a question on a thing: its people may be meant, and are no role. */
function isOfTopic({ folded, quantity }: Parsed, { topic, intent }: ThreadContext): boolean {
  const asksForThem =
    readStandIn(folded) !== null || asksToReach(folded.replace(ANY_PRONOUN, ROLE_MARK));
  // who "they" are where no owner was found is asked back
  const isOfThing = quantity !== null || intent !== 'who-owns' || OF_A_THING.test(folded);
  return topic !== null && isOfThing && !asksForThem;
}

/** "which one do we hire?", where there are but two. */
const TAKES_ONE =
  /\bwhich (?:one|role|job|of (?:them|the two|these))? ?(?:do|should|would|shall|must) (?:i|we|you|one) (?:first )?(?:get|hire|take|need|pick|choose|want|recruit|go for|bring in)(?: (?:first|now|then|next|here))*$/;

/** That somebody is to be hired: "which one should we choose?" may be asked of laptops. */
const OF_HIRING =
  /\b(?:hires?|hiring|recruit\w*|headcount|person|people|candidates?|employees?|someone|somebody|roles?|positions?|jobs?)\b/;

/** The choice between two roles, asked without their names. */
function toChoiceOf(
  pair: readonly string[],
  raw: string,
  mentions: MentionFinder,
  use: WordUse,
): Parsed {
  return {
    ...readAlone(raw, mentions, use),
    intent: 'compare',
    roles: pair,
    form: 'choice',
    topic: null,
    words: [],
    askedLast: [],
    unknown: [],
    unknownJob: null,
    flaw: null,
    quantity: null,
  };
}

/** "which of the two …", "do both roles …": the question of the only two roles there are; null where that is not so. */
function readOfPair(
  { roles, folded, command }: Parsed,
  raw: string,
  mentions: MentionFinder,
  use: WordUse,
): Parsed | null {
  const { pair } = mentions;
  if (pair === null || roles.length > 0 || command !== null) return null;
  if (TAKES_ONE.test(folded) && OF_HIRING.test(folded)) return toChoiceOf(pair, raw, mentions, use);
  const isOfBoth = OF_BOTH.test(folded);
  const isChoice = isOfBoth || / of (?:the two|both)\b/.test(folded);
  const chosen = isChoice ? readChoice(raw, { roles: pair, topic: null }, mentions, use) : null;
  if (chosen !== null || !isOfBoth) return chosen;
  const isPronoun = (word: string): boolean =>
    /^(?:two|both|roles|jobs|positions|teams)$/.test(word);
  const read = readAlone(raw, mentions, use, { roles: pair, isPronoun });
  return read.intent === 'describe'
    ? { ...read, intent: 'compare', unknown: [], flaw: null }
    : read;
}

/** One of the role that is spoken of. */
const GETS_ONE =
  /\b(?:get|have|need|want|find|choose|pick|request|hire|become|be|ask for|apply for|elect|appoint|assigned) one\b(?! (?:of|more|that|who|day|week|month|year)\b)/;

/** The question with the thread's roles for "they", "their" and "it"; null where it does not speak of them so. */
function readOfThread(
  { intent, isWhether, roles, folded }: Parsed,
  thread: ThreadContext,
  raw: string,
  mentions: MentionFinder,
  use: WordUse,
): Parsed | null {
  if (roles.length > 0 || thread.roles.length === 0) return null;
  const both = listBoth(thread);
  const chosen = readChoice(raw, { roles: both, topic: thread.topic }, mentions, use);
  if (chosen !== null) return chosen;
  // "who maintains them?" is asked of the thing where there is one
  const isOfThing = intent === 'who-owns' && !isWhether && thread.topic !== null;
  const asksForOne = thread.roles.length === 1 && thread.topic === null && GETS_ONE.test(folded);
  // a team may be called "IT"
  const isOfIt = /\bIT\b/.test(raw);
  const isPronoun = (word: string): boolean =>
    PERSON_PRONOUN.test(word) ||
    (thread.topic === null && !isOfIt && /^its?$/.test(word)) ||
    (word === 'one' && asksForOne);
  if (isOfThing || !folded.split(' ').some(isPronoun)) return null;
  return readAlone(raw, mentions, use, { roles: thread.roles, isPronoun });
}

/**
 * A question for the one of several roles that does or is something, as one for an owner among them; of the topic spoken of
 * where it has none. Null where it is no such question.
 */
function readChoice(
  raw: string,
  { roles, topic }: Pick<ThreadContext, 'roles' | 'topic'>,
  mentions: MentionFinder,
  use: WordUse,
): Parsed | null {
  const asked = roles.length > 1 ? askWho(raw) : null;
  if (asked === null) return null;
  const read: Parsed = { ...readAlone(asked, mentions, use), roles, isWhether: true };
  if (read.intent !== 'who-owns') return null;
  if (read.words.length > 0) return read;
  return topic === null ? null : { ...read, topic, words: splitTopic(topic, use), flaw: null };
}

/** "do A and B overlap?": where the articles say it in that word, it is what is asked; else how they differ. */
function readOverlap(parsed: Parsed): readonly Question[] {
  const { intent, roles, words, folded, flaw } = parsed;
  const [said] = /\boverlap(?:s|ping)?\b/.exec(folded) ?? [];
  const isWhole = intent === 'compare' && roles.length === 2 && words.length === 0;
  return said === undefined || !isWhole || flaw !== null
    ? []
    : [{ ...parsed, topic: said, words: [said] }];
}

/** What is asked of a role behind a story, without the story: "we need a new bell, what does the smith charge?". */
function readWithoutStory(parsed: Parsed): readonly Question[] {
  const { roles, intent, words, askedLast, hints } = parsed;
  const isStory = roles.length > 0 && intent === 'describe' && askedLast.length > 0;
  const told = words.filter((word) => !askedLast.includes(word));
  return isStory
    ? [{ ...parsed, words: askedLast, askedLast: [], hints: [...hints, ...told] }]
    : [];
}

/** Words that say little may be the topic, or nothing; a place may be meant by "where", or people. */
function readWithoutThread(parsed: Parsed): readonly Question[] {
  if (parsed.isWhether && parsed.roles.length === 1 && parsed.flaw === null)
    return [parsed, { ...parsed, intent: 'describe', action: null }];
  const alone = readWithoutStory(parsed);
  if (alone.length > 0) return [parsed, ...alone];
  if (parsed.mayBePlace) return [parsed, { ...parsed, intent: 'search', action: null }];
  if (!parsed.isVague || parsed.roles.length === 0 || parsed.intent === 'who-owns') return [parsed];
  return parsed.intent === 'describe' ? [parsed, withoutTopic(parsed)] : [withoutTopic(parsed)];
}

/** Without a thread, "they" and "the other one" mean something only if the question named it before them. */
function askWhomItMeans(parsed: Parsed): Parsed {
  if (parsed.roles.length > 0 || parsed.flaw !== null || parsed.words.length > 1) return parsed;
  const refers = parsed.folded.match(REFERS_BACK);
  if (refers === null) return parsed;
  const before = parsed.folded.slice(0, refers.index).split(' ');
  return before.some((word) => parsed.words.includes(word))
    ? parsed
    : { ...parsed, flaw: 'no-antecedent' };
}
