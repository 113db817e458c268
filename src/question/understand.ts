// Reads a question by itself: its intent, roles, topic, and what is wrong with it.

import { readAskedRange } from '../text/amount-bounds.ts';
import { isLightWord, splitWordsAround, type Word } from '../text/words.ts';
import { readAction } from './action.ts';
import { type AskedFor, readAskedFor } from './asked-for.ts';
import { findTellingVerb } from './asks-people.ts';
import { askWho } from './asks-which.ts';
import { readCommand } from './command.ts';
import { readFollowUp } from './follow-up.ts';
import { listSaidWords, type MarkedQuestion, markRoles } from './marked-question.ts';
import { isCounted, isPartOfThing } from './named-things.ts';
import { readAroundPaths } from './path-stand-in.ts';
import { readQuantity } from './quantity.ts';
import {
  type Flaw,
  type Parsed,
  type Question,
  type ThreadContext,
  type TypedCommand,
  withoutTopic,
} from './question.ts';
import type { MentionFinder } from './role-mentions.ts';
import { listBoth, PERSON_PRONOUN } from './thread-references.ts';
import { readTopic, splitTopic, type WordUse } from './topic.ts';
import { findUnknownRoles, readOfThings } from './unknown-roles.ts';

/** Words that point to something said before. */
const REFERS_BACK =
  /\b(?:they|theyre|them|their|theirs|he|she|him|his|her|hers|both|that one|the other (?:one|role|team|person|job)|this role|that role|these roles|those roles)\b/;

function findFlaw(question: Omit<Question, 'flaw' | 'path'>, named: number): Flaw | null {
  const { intent, roles, words, unknown, unclear } = question;
  if (unclear !== null) return 'unclear-role';
  if (intent === 'compare') {
    if (unknown.length > 0) return 'unknown-role';
    if (roles.length < 2) return named > 1 ? 'same-role' : 'one-role';
    return null;
  }
  if (words.length > 0 || roles.length > 0) return null;
  if (intent === 'who-owns') return 'no-topic';
  return REFERS_BACK.test(question.text.toLowerCase()) ? 'no-antecedent' : 'nothing-asked';
}

/** What a question wants to know, once its intent is known. */
function readTopical(
  marked: MarkedQuestion,
  allWords: readonly Word[],
  asked: AskedFor,
  use: WordUse,
): ReturnType<typeof readTopic> {
  const { intent, standing, shaping } = asked;
  const from = marked.words[asked.clauseAt]?.start ?? 0;
  const find = (words: readonly string[]): string | null => findAskedAction(asked, marked, words);
  const act = marked.words[findTellingVerb(asked)]?.start;
  const focus = { from, findAction: find, ...(act !== undefined && { act }) };
  const topical = readTopic(marked, intent, shaping, use, focus);
  if (intent !== 'who-owns' || standing !== 'owned') return topical;
  // the thing owned may have a role's name ("who manages lead engineers?"): then the name is what is asked
  const asking = new Set(marked.words.filter((_, at) => shaping[at]).map(({ start }) => start));
  const all = { text: marked.text, words: allWords };
  const isAsking = allWords.map(({ start }) => asking.has(start));
  return { ...topical, topic: readTopic(all, intent, isAsking, use, focus).topic };
}

/** What the owner is asked to do, where it is one of the topic's words. */
function findAskedAction(
  { clause, verb }: AskedFor,
  { folded }: MarkedQuestion,
  topicWords: readonly string[],
): string | null {
  if (verb !== null && topicWords.includes(verb)) return verb;
  return readAction(folded, clause ?? folded, topicWords);
}

/** Roles that pronouns stand for. */
interface MeantRoles {
  readonly roles: readonly string[];
  readonly isPronoun: (folded: string) => boolean;
}

/** The stretches of words of a kind that stand side by side: "both roles". */
function findStretches(words: readonly Word[], isOfKind: (folded: string) => boolean): Word[] {
  const found: Word[] = [];
  for (const [at, word] of words.entries()) {
    if (!isOfKind(word.folded)) continue;
    const before = found.at(-1);
    if (before === undefined || before.end !== words[at - 1]?.end) found.push(word);
    else found.splice(-1, 1, { ...before, end: word.end });
  }
  return found;
}

/** Reads a question by itself, or of the roles that its pronouns mean. */
function readAlone(
  raw: string,
  mentions: MentionFinder,
  use: WordUse,
  meant: MeantRoles | null = null,
): Parsed {
  const command = readCommand(raw);
  return readAroundPaths(command?.text ?? raw, command?.intent === 'who-owns', (text) =>
    readCleaned(text, command, mentions, use, meant),
  );
}

/** Reads a cleaned text, behind a command or by itself. */
function readCleaned(
  text: string,
  command: TypedCommand | null,
  mentions: MentionFinder,
  use: WordUse,
  meant: MeantRoles | null,
): Omit<Parsed, 'path'> {
  const found = mentions.find(text);
  const said = mentions.correctWords(splitWordsAround(text, found));
  const pronouns = meant === null ? [] : findStretches(said, meant.isPronoun);
  const read = (hits: typeof found) => {
    const marked = markRoles(text, said, [...hits, ...pronouns]);
    const roles = meant?.roles ?? [...new Set(hits.map((hit) => hit.role))];
    return { hits, marked, roles, asked: readAskedFor(marked, roles.length) };
  };
  const whole = read(found);
  const things =
    whole.asked.intent === 'who-owns' && whole.asked.standing === 'owned'
      ? found.filter((hit) => isPartOfThing(hit, text, said))
      : found.filter((hit) => isCounted(hit, text, found));
  const {
    hits,
    marked,
    roles,
    asked: first,
  } = things.length > 0 ? read(found.filter((hit) => !things.includes(hit))) : whole;
  let asked = first;
  if (command !== null) asked = { ...asked, intent: command.intent, standing: 'owned' };
  let topical = readTopical(marked, said, asked, use);
  const isAboutRole = asked.intent === 'who-owns' && topical.words.length === 0 && roles.length > 0;
  if (isAboutRole && command === null && !hasOwnerWord(marked.words)) {
    asked = { ...asked, intent: 'describe', isWhether: false };
    topical = readTopic(marked, 'describe', asked.shaping, use);
  }
  const { intent, standing } = asked;
  const action = asked.does ?? findAskedAction(asked, marked, topical.words);
  const question = {
    text,
    intent,
    roles,
    owned: intent === 'who-owns' && standing === 'owned' ? roles : [],
    asking: intent === 'who-owns' && standing === 'asking' ? roles : [],
    isWhether: asked.isWhether,
    isLimits: asked.isLimits,
    ...topical,
    hints: asked.does === null ? topical.hints : [...topical.hints, asked.does],
    isVague: isVague(topical.words, marked.words, roles, use),
    action: intent === 'who-owns' ? action : null,
    near: [],
    pointsBack: false,
    said: listSaidWords(text, said),
    unknown: findUnknownRoles(text, marked.words, intent, roles.length),
    unclear: mentions.findUnclear(text),
    quantity: readQuantity(marked.folded),
    amount: readAskedRange(text),
  };
  return {
    ...question,
    flaw: findFlaw(question, hits.length),
    command: command?.name ?? null,
    folded: marked.folded,
    mayBePlace: asked.mayBePlace,
  };
}

/** Whether what is asked are words that say little, and no wording for one side of a role. */
function isVague(
  topic: readonly string[],
  said: readonly Word[],
  roles: readonly string[],
  { asksOneSide }: WordUse,
): boolean {
  if (topic.length === 0 || !topic.every(isLightWord)) return false;
  return roles.length === 0 || !asksOneSide(said.map(({ folded }) => folded));
}

const OF_BOTH =
  /\b(?:the|these|those|your|our) two(?: (?:roles|jobs|positions|teams)\b|$| (?:do|does|should|would|is|are|can|has|have|differ|compare|overlap|relate|share|work)\b)|\bboth (?:roles|jobs|positions|teams|of them)\b/;

/** "who owns ROLE's work" asks for an owner, "who is ROLE" asks for the role. */
function hasOwnerWord(words: readonly Word[]): boolean {
  return words.some(({ folded }) =>
    /^(?:own|owns|owned|owner|handle|handles|charge|responsible|accountable|contact|ask)$/.test(
      folded,
    ),
  );
}

/**
 * Reads a question, with what its thread is about.
 * Returns its readings, likeliest first: a follow-up may mean the roles spoken of before or something new, and only
 * the articles show which one they answer.
 */
export function understand(
  raw: string,
  thread: ThreadContext | undefined,
  mentions: MentionFinder,
  use: WordUse,
): readonly Question[] {
  const parsed = readAlone(raw, mentions, use);
  if (parsed.unclear !== null) return [parsed];
  if (thread === undefined && parsed.command === null) {
    const alone = readWithoutThread(askWhomItMeans(parsed));
    const ofPair = readOfPair(parsed, raw, mentions, use);
    if (ofPair === null) return [...alone, ...readOfThings(parsed, use)];
    const isLikelier = parsed.flaw !== null || ofPair.isWhether;
    return isLikelier ? [ofPair, ...alone] : [...alone, ofPair];
  }
  if (thread === undefined || parsed.command !== null)
    return readWithoutThread(askWhomItMeans(parsed));
  const ofThem = readOfThread(parsed, thread, raw, mentions, use);
  return readFollowUp(parsed, ofThem, thread, mentions, use);
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
  const isPronoun = (word: string): boolean =>
    PERSON_PRONOUN.test(word) || (thread.topic === null && /^its?$/.test(word));
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

/** Words that say little may be the topic, or nothing; a place may be meant by "where", or people. */
function readWithoutThread(parsed: Parsed): readonly Question[] {
  if (parsed.isWhether && parsed.roles.length === 1 && parsed.flaw === null)
    return [parsed, { ...parsed, intent: 'describe', action: null }];
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
