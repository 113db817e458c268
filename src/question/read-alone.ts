// Reads a question by itself: its intent, roles, topic, and what is wrong with it.

import { readAskedRange } from '../text/amount-bounds.ts';
import type { NameHit } from '../text/role-names.ts';
import { isLightWord, splitWords, splitWordsAround, type Word } from '../text/words.ts';
import { readAction } from './action.ts';
import { type AskedFor, readAskedFor } from './asked-for.ts';
import { findLastAsking } from './asked-last.ts';
import { findTellingVerb } from './asks-people.ts';
import { asksForSuperior } from './asks-superior.ts';
import { asksToBecome } from './asks-to-become.ts';
import { asksToReach } from './asks-to-reach.ts';
import { readCommand, readNamedTopic } from './command.ts';
import { listSaidWords, type MarkedQuestion, markRoles } from './marked-question.ts';
import { isCounted, isPartOfThing } from './named-things.ts';
import { isOfOwnRole } from './own-role.ts';
import { readAroundPaths } from './path-stand-in.ts';
import { readQuantity } from './quantity.ts';
import type { AskedForm, Flaw, Parsed, Question, TypedCommand } from './question.ts';
import type { MentionFinder } from './role-mentions.ts';
import { findRoleQuestion } from './role-question.ts';
import { findToldBehind } from './told-behind.ts';
import { MAX_QUOTED_WORDS, readTopic, type WordUse } from './topic.ts';
import { findUnknownJob, isInOtherTitle, type UnknownJob } from './unknown-jobs.ts';
import { findUnknownRoles } from './unknown-roles.ts';

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

/** Roles that pronouns stand for. */
export interface MeantRoles {
  readonly roles: readonly string[];
  readonly isPronoun: (folded: string) => boolean;
}

/** Roles for which "them" stands, in a question that is worded for them, whatever case the grammar wants. */
export function meantByThem(roles: readonly string[]): MeantRoles {
  return { roles, isPronoun: (word) => word === 'them' };
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
  const named = mentions.find(text);
  const typed = splitWords(text);
  const found = named.filter((hit) => !isInOtherTitle(hit, text, typed, mentions, use));
  const said = mentions.correctWords(splitWordsAround(text, found));
  const pronouns = meant === null ? [] : findStretches(said, meant.isPronoun);
  const read = (hits: readonly NameHit[], job: UnknownJob | null = null) => {
    const marked = markRoles(text, said, [...hits, ...pronouns, ...(job === null ? [] : [job])]);
    const roles = meant?.roles ?? [...new Set(hits.map((hit) => hit.role))];
    const asked = readAskedFor(marked, job === null ? roles.length : 1);
    return { hits, marked, roles, asked };
  };
  const whole = completeSides(read(found), command, mentions, read);
  const from = command === null && meant === null ? findRoleQuestion(whole.marked) : 0;
  if (from > 0) return readCleaned(text.slice(from), command, mentions, use, meant);
  if (command === null && meant === null && isOfOwnRole(whole.marked)) {
    const own = meantByThem(whole.roles);
    return { ...readCleaned('what do them do', command, mentions, use, own), text };
  }
  const things =
    whole.asked.intent === 'who-owns' && whole.asked.standing === 'owned'
      ? found.filter((hit) => isPartOfThing(hit, text, said))
      : found.filter((hit) => isCounted(hit, text, found));
  const isOfKnown = found.length > 0 || command !== null || meant !== null;
  const isOfJob = !isOfKnown && whole.asked.intent !== 'compare';
  const job = isOfJob ? findUnknownJob(text, said, mentions, use) : null;
  const {
    hits,
    marked,
    roles,
    asked: first,
  } = things.length > 0 || job !== null
    ? read(
        found.filter((hit) => !things.includes(hit)),
        job,
      )
    : whole;
  let asked = first;
  if (command !== null) asked = { ...asked, intent: command.intent, standing: 'owned' };
  let topical = readTopical(marked, said, asked, use);
  if (job !== null) asked = withoutRole(asked);
  const isAboutRole = asked.intent === 'who-owns' && topical.words.length === 0 && roles.length > 0;
  if (isAboutRole && command === null && !hasOwnerWord(marked.words)) {
    asked = { ...asked, intent: roles.length > 1 ? 'compare' : 'describe', isWhether: false };
    topical = readTopic(marked, asked.intent, asked.shaping, use);
  }
  const form = readForm(marked, roles.length, asked);
  // whatever is told beside it is no topic
  if (form === 'becoming')
    topical = { topic: null, words: [], askedLast: [], hints: topical.words };
  const { standing } = asked;
  const intent = form === 'reach' || form === 'superior' ? 'describe' : asked.intent;
  const action = asked.does ?? findAskedAction(asked, marked, topical.words);
  const question = {
    text,
    intent,
    roles,
    owned: intent === 'who-owns' && standing === 'owned' ? roles : [],
    asking: intent === 'who-owns' && standing === 'asking' ? roles : [],
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
    near: [],
    pointsBack: false,
    leans: false,
    narrowed: [],
    topicBefore: [],
    said: listSaidWords(text, said),
    ...readUnknown(job, topical.words, findUnknownRoles(text, marked.words, intent, roles.length)),
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

/** What is asked of roles besides what they do. `roles` counts the roles named. */
function readForm(
  { folded, punctuated, text }: MarkedQuestion,
  roles: number,
  { intent, form }: AskedFor,
): AskedForm | null {
  if (roles > 0 && asksToReach(folded)) return 'reach';
  if (roles > 0 && asksForSuperior(folded, text)) return 'superior';
  return roles === 1 && intent === 'describe' && asksToBecome(punctuated) ? 'becoming' : form;
}

/** What is asked of a job that is read like a role, though no role has it: of the thing alone. */
function withoutRole(asked: AskedFor): AskedFor {
  const intent = asked.intent === 'describe' ? 'search' : asked.intent;
  return { ...asked, intent, standing: 'owned', isWhether: false, form: null };
}

/** Names that are no roles: where nothing else is asked there is nothing to look for. */
function readUnknown(
  job: UnknownJob | null,
  words: readonly string[],
  unknown: readonly string[],
): Pick<Question, 'unknown' | 'unknownJobs'> {
  if (job === null) return { unknown, unknownJobs: [] };
  return words.every(isLightWord)
    ? { unknown: [job.name], unknownJobs: [] }
    : { unknown: [], unknownJobs: [job.name] };
}

interface ReadHits {
  readonly hits: readonly NameHit[];
  readonly marked: MarkedQuestion;
  readonly roles: readonly string[];
  readonly asked: AskedFor;
}

/** A comparison with its other side, where this is nearly a role's name: only a role may stand there, whatever its words mean. */
function completeSides(
  whole: ReadHits,
  command: TypedCommand | null,
  { findNear }: MentionFinder,
  read: (hits: readonly NameHit[]) => ReadHits,
): ReadHits {
  const { marked, roles, asked, hits } = whole;
  if ((command?.intent ?? asked.intent) !== 'compare' || roles.length !== 1) return whole;
  const added = findUnknownRoles(marked.text, marked.words, 'compare', roles.length).flatMap(
    (side) => {
      const role = findNear(side);
      const start = marked.text.indexOf(side);
      return role === null || roles.includes(role) || start < 0
        ? []
        : [{ role, start, end: start + side.length }];
    },
  );
  return added.length === 0 ? whole : read([...hits, ...added].sort((a, b) => a.start - b.start));
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
