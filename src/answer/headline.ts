// The fixed sentences that open an answer; everything else in it is quoted from the articles.

import type { Role } from '../knowledge/roles.ts';
import { asksOtherSide } from '../question/asks-other-side.ts';
import type { Flaw, Question } from '../question/question.ts';
import { joinWords } from '../text/join-words.ts';
import { isPluralName } from '../text/plural-names.ts';
import { writeUnsaidBecoming } from './becoming.ts';
import { writeUnsaidMembers } from './members.ts';
import { namesSomething } from './named-topic.ts';
import { writeUnsaidReach } from './reach.ts';
import { repeatTopic } from './repeated-topic.ts';
import { writeUnsaidSuperior } from './superiors.ts';
import { writeUnsaidOwner } from './unsaid-owner.ts';
import { writeUnsaidGuess } from './whether.ts';

/** Unknown names said back at most. */
const MOST_UNKNOWN = 3;

function nameRoles(roles: readonly Role[]): string {
  return joinWords(roles.map((role) => role.name));
}

/** Opens an answer about roles, about one of their aspects or about a topic alone. */
export function writeAboutHeadline(roles: readonly Role[], topic: string | null): string {
  if (roles.length === 0)
    return topic === null ? 'The articles say:' : `The articles on ${repeatTopic(topic)}:`;
  return topic === null
    ? `The articles on ${nameRoles(roles)}:`
    : `The articles on ${nameRoles(roles)} and ${repeatTopic(topic)}:`;
}

export function writeCompareHeadline(roles: readonly Role[], topic: string | null): string {
  const sides = roles.map((role) => role.name).join(' vs ');
  return topic === null
    ? `${sides}, as the articles tell them apart:`
    : `${sides} on ${repeatTopic(topic)}:`;
}

/**
 * How the articles tie a thing to a role: it is said to own it, it does what was asked, people turn to it, or it has to do with
 * it; in articles that no longer count.
 */
export type Tie = 'owns' | 'does' | 'contact' | 'tied' | 'outdated';

const OWNER_HEADLINES: Readonly<
  Record<Tie, (topic: string, names: string, isPlural: boolean) => string>
> = {
  owns: (topic, names, isPlural) =>
    `${names} ${isPlural ? 'own' : 'owns'} ${topic}, by the articles.`,
  does: (topic, names) => `For ${topic} the articles name ${names}.`,
  contact: (topic, names) => `For ${topic} the articles send you to ${names}.`,
  tied: (topic, names) => `The articles tie ${topic} to ${names}.`,
  outdated: (topic, names) => `Only outdated articles name ${names} for ${topic}.`,
};

/**
 * Opens who-owns. `owners` are named in one breath: one, or several that one sentence names; `behind` are those that other
 * sentences give nearly as much to.
 */
export function writeOwnerHeadline(
  topic: string,
  { owners, behind }: { readonly owners: readonly Role[]; readonly behind: readonly Role[] },
  tie: Tie,
): string {
  const isPlural = owners.length > 1 || owners.some(({ name }) => isPluralName(name));
  const line = OWNER_HEADLINES[tie](repeatTopic(topic), nameRoles(owners), isPlural);
  return behind.length === 0
    ? line
    : `${line.slice(0, -1)}, with ${nameRoles(behind)} close behind.`;
}

/** Opens who stands in for `away`. */
export function writeStandInHeadline(away: readonly Role[], owners: readonly Role[]): string {
  return `While ${nameRoles(away)} is away, the articles send you to ${nameRoles(owners)}.`;
}

/** Declines a question in another language: the articles may well say it, but its words are not read. */
export const OTHER_LANGUAGE_HEADLINE = "I read English questions, and the articles' own words.";

const UNSAID_REASON = "The articles don't say why.";

/**
 * Declines: what the articles lack, as exactly as they allow. `isKnown` tells whether they have all the words of the topic,
 * `isMentioned` whether the roles' own passages have all those of the topic.
 */
export function writeNoAnswerHeadline(
  question: Question,
  roles: readonly Role[],
  { isKnown, isMentioned }: { readonly isKnown: boolean; readonly isMentioned: boolean },
): string {
  const { intent, topic, form, unknownJob } = question;
  if (unknownJob !== null) return writeUnknownRoles([unknownJob]);
  if (form === 'stand-in') return writeUnsaidStandIn(roles);
  if (form === 'reach') return writeUnsaidReach(roles);
  if (form === 'superior') return writeUnsaidSuperior(roles);
  if (form === 'members') return writeUnsaidMembers(roles, question);
  if (form === 'becoming') return writeUnsaidBecoming(roles, question, false);
  if (question.ofAnswer === 'why') return UNSAID_REASON;
  if (question.ofAnswer === 'rest') return 'I found no more on this.';
  const isNamed = topic !== null && namesSomething(topic, question);
  if (roles.length > 0) {
    if (topic === null) return `The articles name ${nameRoles(roles)} but say nothing about it.`;
    if (!isNamed) return `The articles on ${nameRoles(roles)} don't say.`;
    return isMentioned
      ? `The articles on ${nameRoles(roles)} don't say what was asked about ${repeatTopic(topic)}.`
      : `The articles on ${nameRoles(roles)} don't mention ${repeatTopic(topic)}.`;
  }
  if (topic === null) return `The articles don't say.`;
  // what they do speak of is not denied
  if ((isKnown || !isNamed) && intent === 'who-owns')
    return `${writeUnsaidOwner(question, topic)}.`;
  if (!isNamed) return `The articles don't say.`;
  return isKnown
    ? `The articles don't say what was asked about ${repeatTopic(topic)}.`
    : `The articles don't say anything about ${repeatTopic(topic)}.`;
}

function writeUnsaidStandIn(away: readonly Role[]): string {
  return `The articles don't say who stands in for ${nameRoles(away)}.`;
}

/** What of a question the articles lack, and what comes near to it. */
interface Nearness {
  /** Words that no article has. */
  readonly unknown: readonly string[];
  /** Those that stand for asked ones in the nearest passage. */
  readonly related: readonly string[];
  /** Whether the nearest passage has all words of the topic: then it may say it in a way that is not read. */
  readonly isMentioned: boolean;
  /** Whether it says no to what is like it. */
  readonly isDenied: boolean;
  /** Whether the topic is the thing whose record is nearest, of which something else was asked than that tells. */
  readonly isThing?: boolean;
  /** Of the roles compared the one that has something near; null where both have. */
  readonly alone: Role | null;
}

/** Opens what is only near: what the articles don't say, and by which words the nearest was found. */
export function writeNearestHeadline(
  question: Question,
  roles: readonly Role[],
  near: Nearness,
): string {
  const { topic, isWhether } = question;
  if (question.ofAnswer === 'rest') return 'Also near:';
  const gap =
    isWhether && topic !== null && roles.length > 0
      ? writeUnsaidGuess(topic, roles, question)
      : writeGap(question, roles, near);
  return `${gap} Nearest${writeNearBy(near, question)}:`;
}

function writeNearBy(
  { related, isDenied, isMentioned, alone }: Nearness,
  question: Question,
): string {
  const { intent, topic, ofAnswer, unknownJob } = question;
  if (isDenied) return ', rather a no';
  if (alone !== null) return `, on ${alone.name} alone`;
  // what has just been named is not named again
  const isOfTopic = (isMentioned && topic !== unknownJob) || ofAnswer === 'more';
  if (isOfTopic && intent !== 'who-owns' && topic !== null && namesSomething(topic, question))
    return `, on ${repeatTopic(topic)}`;
  if (related.length === 0) return '';
  return `, by ${joinWords(related.slice(0, MOST_RELATED).map(repeatTopic))}`;
}

function writeGap(
  question: Question,
  roles: readonly Role[],
  { unknown, isMentioned, isThing = false }: Nearness,
): string {
  const { intent, topic, form, unknownJob } = question;
  if (unknownJob !== null) return writeUnknownRoles([unknownJob]);
  if (form === 'stand-in') return writeUnsaidStandIn(roles);
  if (form === 'reach') return writeUnsaidReach(roles);
  if (form === 'superior') return writeUnsaidSuperior(roles);
  if (form === 'members') return writeUnsaidMembers(roles, question);
  if (form === 'becoming') return writeUnsaidBecoming(roles, question, true);
  if (question.ofAnswer === 'why') return UNSAID_REASON;
  if (question.ofAnswer === 'more') return "The articles don't quite say that.";
  if (intent === 'who-owns' && topic !== null)
    return `${writeUnsaidOwner(question, topic, { isMentioned, isThing })}.`;
  const missing = unknown.filter((word) => namesSomething(word, question));
  if (missing.length > 0)
    return `The articles don't mention ${joinWords(missing.slice(0, MOST_UNKNOWN).map(repeatTopic), 'or')}.`;
  const isWhole =
    intent === 'describe' && question.words.length === 0 && question.quantity === null;
  if (isWhole && form === null && !asksOtherSide(question) && roles.length > 0)
    return ASKS_WHO_IT_IS.test(question.text)
      ? `The articles name ${nameRoles(roles)} but don't say who ${roles.length > 1 ? 'they are' : 'that is'}.`
      : `The articles name ${nameRoles(roles)} but don't say what ${roles.length > 1 ? 'they do' : 'that role does'}.`;
  if (intent === 'compare' && topic === null && roles.length > 1)
    return `The articles don't say how ${nameRoles(roles)} differ.`;
  const about = roles.length > 0 ? ` on ${nameRoles(roles)}` : '';
  return topic === null || isMentioned || !namesSomething(topic, question)
    ? `The articles${about} don't quite say that.`
    : `The articles${about} don't quite say ${repeatTopic(topic)}.`;
}

/** "who is the clerk?" asks for the person. */
const ASKS_WHO_IT_IS = /\bwho(?:['’]?s| is| are| was)\b/i;

/** More words would bury the headline. */
const MOST_RELATED = 2;

const CLARIFYING: Readonly<Record<Flaw, (question: Question, roles: readonly Role[]) => string>> = {
  'nothing-asked': () => 'Ask me what a role does, who owns something, or how two roles differ.',
  'no-antecedent': () => 'Which role do you mean?',
  'no-topic': () => 'Who owns what? Name the thing that you need an owner for.',
  'one-role': (_, roles) =>
    roles.length === 0
      ? 'Which two roles do you want to compare?'
      : `Compare ${nameRoles(roles)} with which role?`,
  'same-role': (_, roles) =>
    `Both names mean ${nameRoles(roles)}. Compare it with which other role?`,
  'unclear-role': (_, roles) =>
    `Do you mean ${joinWords(
      roles.map(({ name }) => name),
      'or',
    )}?`,
  'unknown-role': ({ unknown }) => writeUnknownRoles(unknown),
};

function writeUnknownRoles(names: readonly string[]): string {
  return `The articles know no role called ${joinWords(names.slice(0, MOST_UNKNOWN).map(repeatTopic), 'or')}.`;
}

/** Asks back: what is missing, so that one short reply settles it. */
export function writeClarifyHeadline(
  flaw: Flaw,
  question: Question,
  roles: readonly Role[],
): string {
  return CLARIFYING[flaw](question, roles);
}
