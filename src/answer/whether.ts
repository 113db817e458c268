// Answers whether a role does something: yes, another one, no, or not said.

import type { Role } from '../knowledge/roles.ts';
import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import type { Admission } from '../text/amount-bounds.ts';
import { joinWords } from '../text/join-words.ts';
import { isPluralName } from '../text/plural-names.ts';
import { shorten } from '../text/shorten.ts';
import type { Owner } from './answer.ts';
import { isBeyondLimit, judgeClause } from './asked-amount.ts';
import { isAboutContrast, isDenied, isNonAsked, saysNoOf } from './denial.ts';
import { namesSomething } from './named-topic.ts';
import type { PassageIndex, Sentence } from './passage-index.ts';
import { repeatTopic } from './repeated-topic.ts';

const MAX_QUOTED = 160;
/** So much of what was asked is in the sentence that denies it. */
const DENIED_COVERAGE = 0.75;

/** The one role that "does A do it?" guesses, by its id; null where it is none or several. */
function findGuess({ isWhether, roles }: Question): string | null {
  const [guess, another] = roles;
  return isWhether && guess !== undefined && another === undefined ? guess : null;
}

/** Whether an owner is the role guessed, or one of its members. */
function isOfGuess({ role }: Owner, guess: string, index: PassageIndex): boolean {
  return role.id === guess || index.membersOf(guess).includes(role.id);
}

/**
 * Opens the answer to "does A do it?" by the owners that the articles name: yes with the sentence that says so, or who else.
 * Null where no single role was guessed, and the owners are the answer.
 */
export function writeWhetherHeadline(
  question: Question,
  owners: readonly Owner[],
  index: PassageIndex,
): string | null {
  const guess = findGuess(question);
  if (guess === null) return null;
  const isGuessed = (owner: Owner): boolean => isOfGuess(owner, guess, index);
  const own = owners.find(
    (owner) => isGuessed(owner) && !saysNoOf(owner.role.id, owner.sentence, index),
  );
  if (own !== undefined) return `Yes: “${shorten(own.sentence, MAX_QUOTED)}”`;
  const others = owners.filter((owner) => !isGuessed(owner));
  if (others.length === 0) return null;
  return `The articles give it to ${joinWords(others.map(({ role }) => role.name))}.`;
}

/** "can the clerk vote?": that others may says nothing of whether it may. */
const ASKS_LEAVE =
  /(?:^|[.,;:!?–—-]\s*|\b(?:and|but|so|if|whether)\s+)(?:can|may|could)\b(?! (?:i|we|you)\b)/i;

/** Whether it is asked if a role may do what the articles say of others only. */
export function isLeaveOfOthers(
  question: Question,
  owners: readonly Owner[],
  index: PassageIndex,
): boolean {
  const guess = findGuess(question);
  if (guess === null || !ASKS_LEAVE.test(question.text)) return false;
  return !owners.some(
    (owner) => isOfGuess(owner, guess, index) || /\bonly\b/i.test(owner.sentence),
  );
}

/** The owners but for those of whom a sentence says by "non-" that they don't do it: "coopers are non-voting members". */
export function withoutNonAsked(
  owners: readonly Owner[],
  question: Question,
  index: PassageIndex,
): readonly Owner[] {
  if (!question.isWhether) return owners;
  return owners.filter(
    ({ role, sentence }) =>
      !index
        .findNames(sentence)
        .some((name) => name.role === role.id && isNonAsked(sentence.slice(name.end), question)),
  );
}

/** What says that a guessed role does not do what was asked. */
interface WrittenDenial {
  readonly headline: string;
  readonly hit: Hit;
}

/** The denial of what was asked of the one role guessed, best first; null where nothing denies it. */
export function findDenial(
  question: Question,
  hits: readonly Hit[],
  index: PassageIndex,
): WrittenDenial | null {
  const guess = findGuess(question);
  if (guess === null) return null;
  const measure = index.search.measure(question);
  for (const hit of hits) {
    const { passage } = hit;
    const judge = (sentence: Sentence, name: number): Admission => {
      const clause = { start: 0, end: sentence.text.length, name };
      return judgeClause(sentence.text, clause, passage, question, index);
    };
    const denying = index.sentencesOf(passage).find((sentence) => {
      const { text, names, terms } = sentence;
      if (measure(terms).coverage < DENIED_COVERAGE) return false;
      const isOwn = names.length === 0 && passage.roles.includes(guess);
      const own = names.filter(({ role }) => role === guess);
      const denied = own.find(
        ({ end }) =>
          isNonAsked(text.slice(end), question) ||
          (isDenied(text.slice(end)) && !isAboutContrast(text.slice(end), question, index)),
      );
      // "does not refund more than €50" denies nothing of €20
      if (denied !== undefined) return judge(sentence, text.length) !== 'excludes';
      const subject = isOwn ? 0 : own[0]?.start;
      return subject !== undefined && isBeyondLimit(sentence, subject, passage, question, index);
    });
    if (denying !== undefined)
      return { headline: `No: “${shorten(denying.text, MAX_QUOTED)}”`, hit };
  }
  return null;
}

const ASKS_WHICH_OF_THEM = /\b(?:which|who|whose)\b/i;
/** "does the clerk …", "can they …": the verb, and what it is asked of. */
const ASKS_BY_VERB =
  /(?<![\p{L}\p{N}])(do|does|can|could|may|might|must|should|will|would) (?:(?:the|an?|our|your|all) )?(.+)$/iu;
const STANDS_FOR_ROLE = /^(?:they|he|she|both|either)(?![\p{L}\p{N}])/iu;

/** The verb by which a question asks whether the roles do something; null where it asks otherwise. */
function findAskedVerb(text: string, roles: readonly Role[]): string | null {
  const [, verb, asked] = ASKS_BY_VERB.exec(text) ?? [];
  if (verb === undefined || asked === undefined) return null;
  const names = roles.flatMap(({ name, aliases }) => [name, ...aliases]);
  const said = asked.toLowerCase();
  const isOfThem = names.some((name) => said.startsWith(name.toLowerCase()));
  return isOfThem || STANDS_FOR_ROLE.test(asked) ? verb.toLowerCase() : null;
}

/** Says that the articles don't tie what was asked to the role guessed. */
export function writeUnsaidGuess(
  topic: string,
  roles: readonly Role[],
  question: Question,
): string {
  const { text, action } = question;
  const names = roles.map(({ name }) => name).join(' or ');
  if (roles.length > 1 && ASKS_WHICH_OF_THEM.test(text))
    return "The articles don't say which of them.";
  const isNamed = namesSomething(topic, question);
  const isDeed = action !== null && topic.toLowerCase().startsWith(action);
  if (isDeed && (isNamed || topic.toLowerCase() === action) && ASKS_LEAVE.test(text))
    return `The articles don't say whether ${names} can ${repeatTopic(topic)}.`;
  const verb = findAskedVerb(text, roles);
  if (verb !== null) {
    const isPlural = roles.some(({ name }) => isPluralName(name));
    const told = verb.startsWith('do') ? (isPlural ? 'do' : 'does') : verb;
    return `The articles don't say that ${names} ${told}.`;
  }
  return isNamed
    ? `The articles don't say that ${repeatTopic(topic)} is with ${names}.`
    : `The articles on ${names} don't quite say that.`;
}
