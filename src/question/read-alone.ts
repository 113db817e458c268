// Reads a question by itself: its intent, roles, topic, and what is wrong with it.

import { readAskedRange } from '../text/amount-bounds.ts';
import type { NameHit } from '../text/role-names.ts';
import { isLightWord, splitWords, type Word } from '../text/words.ts';
import { readAction } from './action.ts';
import { withoutAilment } from './ailments.ts';
import type { AskedFor } from './asked-for.ts';
import { readAskedForm, readFormIntent } from './asked-form.ts';
import { findLastAsking } from './asked-last.ts';
import { meansMembers, readUnknownBody, wordForMembers } from './asks-members.ts';
import { findTellingVerb } from './asks-people.ts';
import { asksForNextRole, asksToMove, readWanted } from './asks-to-become.ts';
import { readCommand, readNamedTopic } from './command.ts';
import { listSaidWords, type MarkedQuestion } from './marked-question.ts';
import { asksOfToldRole, isOfOwnRole } from './own-role.ts';
import { readAroundPaths } from './path-stand-in.ts';
import { readQuantity } from './quantity.ts';
import type { Flaw, Parsed, Question, TypedCommand } from './question.ts';
import { asksForMembersOfBody, keepBody } from './read-members.ts';
import { type MeantRoles, meantByThem, readNames } from './read-names.ts';
import type { MentionFinder } from './role-mentions.ts';
import { findRoleQuestion } from './role-question.ts';
import { findToldBehind } from './told-behind.ts';
import { MAX_QUOTED_WORDS, readTopic, type WordUse } from './topic.ts';
import type { UnknownJob } from './unknown-jobs.ts';
import { findUnknownRoles, findWantedTitle, readPersonAsked } from './unknown-roles.ts';

/** Words that point to something said before. */
export const REFERS_BACK =
  /\b(?:they|theyre|them|their|theirs|he|she|him|his|her|hers|both|that one|the other (?:one|role|team|person|job)|this role|that role|these roles|those roles)\b/;

function findFlaw(question: Omit<Question, 'flaw' | 'path'>, named: number): Flaw | null {
  const { intent, roles, words, unknown, unclear } = question;
  if (unclear !== null) return 'unclear-role';
  if (intent === 'compare') {
    if (unknown.length > 0) return 'unknown-role';
    if (roles.length < 2) return named > 1 ? 'same-role' : 'one-role';
    return null;
  }
  if (words.length > 0 || roles.length > 0 || unknown.length > 0) return null;
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
  const clauseAt = asked.clause === null ? findLastAsking(marked) : asked.clauseAt;
  const from = marked.words[clauseAt]?.start ?? 0;
  const find = (words: readonly string[]): string | null => findAskedAction(asked, marked, words);
  const act = marked.words[findTellingVerb(asked)]?.start;
  const to = findToldBehind(marked);
  const focus = { from, to, findAction: find, ...(act !== undefined && { act }) };
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

/** Reads a question by itself, or of the roles that its pronouns mean. */
export function readAlone(
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
  const { said, whole, leaveThings } = readNames(text, command, mentions, use, meant);
  const from = command === null && meant === null ? findRoleQuestion(whole.marked) : 0;
  if (from > 0) return readCleaned(text.slice(from), command, mentions, use, meant);
  const isOfTold = isOfOwnRole(whole.marked) || asksOfToldRole(whole.marked);
  if (command === null && meant === null && isOfTold) {
    const own = meantByThem(whole.roles);
    return { ...readCleaned('what do them do', command, mentions, use, own), text };
  }
  if (command === null && meant === null && asksForMembersOfBody(whole, text)) {
    // a role may be called Member, too
    const named = whole.hits.map(({ role, start, end }) => ({
      role,
      typed: text.slice(start, end),
    }));
    const bodies = named.filter(({ typed }) => !meansMembers(typed));
    const body = meantByThem([...new Set(bodies.map(({ role }) => role))]);
    return {
      ...readCleaned(wordForMembers(whole.marked.folded), command, mentions, use, body),
      text,
    };
  }
  const { hits, marked, roles: named, job, called, asked: first } = leaveThings();
  const isMove = command === null && named.length === 2 && asksToMove(marked.folded);
  const roles = isMove ? named.slice(1) : named;
  let asked = isMove ? { ...first, intent: 'describe' as const, isWhether: false } : first;
  if (command !== null) asked = { ...asked, intent: command.intent, standing: 'owned' };
  let topical = readTopical(marked, said, asked, use);
  topical = withoutAilment(topical, marked.folded, use);
  if (job !== null) asked = withoutRole(asked);
  if (asksForApproval(asked, topical.words, roles)) topical = { ...topical, words: ['approves'] };
  const isAboutRole = asked.intent === 'who-owns' && topical.words.length === 0 && roles.length > 0;
  if (isAboutRole && command === null && !hasOwnerWord(marked.words)) {
    asked = { ...asked, intent: roles.length > 1 ? 'compare' : 'describe', isWhether: false };
    topical = readTopic(marked, asked.intent, asked.shaping, use);
  }
  const form = readAskedForm(marked, roles.length, asked, topical.words);
  if (form === 'becoming' || form === 'choice') topical = keepWanted(topical, marked, roles);
  else if (form === 'members')
    topical = keepBody(topical, roles.length > 0 ? null : readUnknownBody(marked.folded));
  else if (roles.length > 0 && asksForNextRole(marked.folded))
    topical = { ...topical, words: [NEXT_ROLE] };
  const { standing } = asked;
  const intent = readFormIntent(asked.intent, form, roles.length);
  const action = asked.does ?? findAskedAction(asked, marked, topical.words);
  const whoAsks = intent === 'who-owns' && standing === 'asking' ? roles : [];
  const question = {
    text,
    intent,
    roles,
    owned: intent === 'who-owns' && standing === 'owned' ? roles : [],
    asking: isMove ? named.slice(0, 1) : whoAsks,
    isWhether: asked.isWhether,
    form,
    ofAnswer: null,
    quotedBefore: [],
    quotedAsNear: false,
    ...topical,
    topic: keepNamedTopic(topical.topic, command),
    hints: asked.does === null ? topical.hints : [...topical.hints, asked.does],
    isVague: isVague(topical.words, marked.words, roles, use),
    action: intent === 'who-owns' ? action : null,
    calledBy: intent === 'who-owns' ? listCalledBy(called, text, topical.words) : [],
    near: [],
    pointsBack: false,
    leans: false,
    narrowed: [],
    topicBefore: [],
    said: listSaidWords(text, said),
    ...readUnknown(job, topical.words, { text, intent, roles }, marked, use),
    unclear: mentions.findUnclear(text, intent === 'compare'),
    // "when do you take which?" asks for no date
    quantity: form === 'choice' ? null : readQuantity(marked.folded),
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

/** The teams that are called by all that is asked for. */
function listCalledBy(
  called: readonly NameHit[],
  text: string,
  words: readonly string[],
): readonly string[] {
  const isOfName = ({ start, end }: NameHit, word: string): boolean =>
    splitWords(text.slice(start, end)).some(({ folded }) => folded === word);
  const isWhole = words.every((word) => called.some((hit) => isOfName(hit, word)));
  return isWhole ? called.map(({ role }) => role) : [];
}

/** Whether an idiom asks who approves a role: "who gives the nod to a new warden?". */
function asksForApproval(
  { intent, standing, does }: AskedFor,
  words: readonly string[],
  roles: readonly string[],
): boolean {
  const isOfRole = intent === 'who-owns' && standing === 'owned' && roles.length > 0;
  return isOfRole && words.length === 0 && does === 'approves';
}

/** By what articles tell what somebody of a role becomes. */
const NEXT_ROLE = 'career';

/** What is asked without a topic of its own: whatever is told beside roles is none; of a job that is wanted only its title is. */
function keepWanted(
  topical: ReturnType<typeof readTopic>,
  { folded }: MarkedQuestion,
  roles: readonly string[],
): ReturnType<typeof readTopic> {
  const wanted = roles.length > 0 ? null : readWanted(folded);
  const title = wanted?.split(' ') ?? [];
  const words = topical.words.filter((word) => title.includes(word));
  const hints = topical.words.filter((word) => !title.includes(word));
  return { topic: wanted, words, askedLast: [], hints };
}

/** What is asked of a job that is read like a role, though no role has it: of the thing alone. */
function withoutRole(asked: AskedFor): AskedFor {
  const intent = asked.intent === 'describe' ? 'search' : asked.intent;
  return { ...asked, intent, standing: 'owned', isWhether: false, form: null };
}

/** Names that are no roles: where nothing else is asked there is nothing to look for, but what a wanted job is mentioned with. */
function readUnknown(
  job: UnknownJob | null,
  words: readonly string[],
  { text, intent, roles }: Pick<Question, 'text' | 'intent' | 'roles'>,
  { words: said, folded }: MarkedQuestion,
  use: WordUse,
): Pick<Question, 'unknown' | 'unknownJob'> {
  if (job !== null) {
    return words.every(isLightWord)
      ? { unknown: [job.name], unknownJob: null }
      : { unknown: [], unknownJob: job.name };
  }
  const unknown = findUnknownRoles(text, said, intent, roles.length, use);
  const isOfTopic = roles.length === 0 && unknown.length === 0 && intent !== 'compare';
  const title = intent === 'who-owns' ? readPersonAsked(folded) : findWantedTitle(folded, use);
  return { unknown, unknownJob: isOfTopic ? title : null };
}

/** The topic that a command names, where it holds what was found of it and is short enough to be quoted. */
function keepNamedTopic(topic: string | null, command: TypedCommand | null): string | null {
  const named = command === null ? null : readNamedTopic(command);
  const isWhole = named !== null && topic !== null && named.includes(topic);
  return isWhole && splitWords(named).length <= MAX_QUOTED_WORDS ? named : topic;
}

/** Whether what is asked are words that say little, and no wording for one side of a role. */
function isVague(
  topic: readonly string[],
  said: readonly Word[],
  roles: readonly string[],
  { findSides }: WordUse,
): boolean {
  if (topic.length === 0 || !topic.every(isLightWord)) return false;
  return roles.length === 0 || findSides(said.map(({ folded }) => folded)).length === 0;
}

/** "who owns ROLE's work" asks for an owner, "who is ROLE" asks for the role. */
function hasOwnerWord(words: readonly Word[]): boolean {
  return words.some(({ folded }) =>
    /^(?:own|owns|owned|owner|handle|handles|charge|responsible|accountable|contact|ask)$/.test(
      folded,
    ),
  );
}
