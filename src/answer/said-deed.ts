// Reads whether what a clause says of a role is what the owner is asked to do.

import type { Question } from '../question/question.ts';
import type { Fit } from '../search/rank.ts';
import { hasAction } from './asked-action.ts';
import type { AskedOfRoles } from './asked-of-roles.ts';
import type { MeasuredSentence } from './measured-sentences.ts';
import type { WeighedMention } from './ownership-wording.ts';
import { doesThat, seesToThat } from './said-by-noun.ts';
import { hasStem } from './word-stems.ts';

/** How far a clause says what was asked. */
export interface SaidDeed {
  /** Whether it is said at all. */
  readonly isSaid: boolean;
  /** Whether it is the role that does it. */
  readonly isDone: boolean;
  /** Whether the very thing that was asked is done. */
  readonly isVery: boolean;
  /** Whether the role does it by its own verb. */
  readonly isActed: boolean;
  /** Whether the role is said to do something else. */
  readonly isOther: boolean;
  /** Whether it is said without the asked word: "the clerk does this". */
  readonly isImplied: boolean;
}

/** The words of a clause, and how they fit the question. */
interface FittedClause {
  readonly text: string;
  readonly fit: Fit;
}

/** Reads what the clause that names a role says of what was asked. */
export function readSaidDeed(
  mention: WeighedMention,
  sentence: MeasuredSentence,
  clause: FittedClause,
  asked: AskedOfRoles,
  question: Question,
): SaidDeed {
  const { name, verb } = mention;
  const { before, namesBefore } = sentence;
  const behindName = sentence.text.slice(name.end);
  const isBefore =
    before !== null &&
    hasAction(before, question) &&
    (doesThat(behindName, sentence.text.slice(0, name.start)) ||
      (namesBefore.every(({ role }) => role === name.role) && seesToThat(behindName)));
  const isImplied = mention.isImplied || (question.action !== null && isBefore);
  const named = sentence.names.map(({ start, end }) => sentence.text.slice(start, end));
  const fit = leaveNames(clause, named, question);
  const isSaid = isImplied || mention.isAsked || hasAction(fit, question);
  const isOwn =
    verb === null ||
    question.action === null ||
    asked.saysDeed(verb) ||
    ((ACTS_OR_IS_AGENT.test(sentence.text.slice(0, name.start)) || WHO_ACTS.test(behindName)) &&
      listFurtherVerbs(clause.text, sentence.text.slice(name.start, name.end)).some(
        asked.saysDeed,
      ));
  const called = sentence.text.slice(name.start, name.end);
  const isCalled = isSaid && isCalledByDeed(called, question);
  const isDone = isImplied || isCalled || (isSaid && isOwn);
  const isVery = question.action !== null && isDone;
  const isActed = isVery && (verb !== null || isImplied);
  const isOther =
    isSaid &&
    !isDone &&
    verb !== null &&
    !seesToIt(sentence.text.slice(name.end, mention.clause.end), question) &&
    sentence.text.includes(verb, name.end) &&
    !(question.action !== null && hasStem(verb, question.action));
  return { isSaid, isDone, isVery, isActed, isOther, isImplied };
}

/** Begins what somebody else does, or what is told of a thing. */
const OTHER_SUBJECT =
  /^(?:who|whom|which|that|the|an?|our|your|their|its|this|these|it|they|he|she|we|you|one|if|when|once)\b/i;

/** Behind a name: it is to be done, by nobody else, and the role sees to it. */
const SEES_TO_IT =
  /^\s+(?:always |also )?(?:makes? sure|ensures?|sees? to it) (?:that )?[^,;:.]*\b(?:is|are|gets?|stays?|remains?) /i;
/** Behind a name: what it does, without an object of its own, is to do it: "comes in early to heat". */
const DOES_TO =
  /^\s+\p{L}+(?:\s+(?:in|out|up|over|early|late|first|back|round|along|there|here|straight|\p{L}+ly))*\s+to (?:\p{L}+ly )?(\p{L}+)/iu;
/** "has the manager's permission to sign" */
const HAS_LEAVE_TO =
  /^\s+(?:has|have|holds?|gets?)\s+(?:[\p{L}'’]+\s+){0,3}(?:permission|right|rights|authority|power|licen[cs]e)\s+to\s+(\p{L}+)/iu;
/** "starts the day by sorting" */
const DOES_BY =
  /^\s+(?:starts?|begins?|ends?|opens?|closes?)\s+(?:the|every|each|their)\s+\p{L}+\s+(?:by|with)\s+(\p{L}+ing)/iu;

/** Whether what a role does is that the asked deed is done. */
function seesToIt(behind: string, { action }: Question): boolean {
  if (action === null) return false;
  if (SEES_TO_IT.test(behind) && !/\bby\b/i.test(behind) && hasStem(behind, action)) return true;
  return [DOES_TO, HAS_LEAVE_TO, DOES_BY].some((form) =>
    hasStem(form.exec(behind)?.[1] ?? '', action),
  );
}

/** Before a name that is the subject, or by which something is done: the verbs behind "with help from the clerk," are not the clerk's. */
const ACTS_OR_IS_AGENT =
  /(?:^|[,;:.(–—•]|\b(?:and|or|but|then|so|that|when|if|once|because|while|where|until|who|by)\b)\s*(?:(?:the|our|your|their|an?|each|every|any|all|now|then|also|only|both|either|new|on call)\s+)*$/i;

/** "…, who drafts statements and files papers": whatever stands before the name. */
const WHO_ACTS = /^\s*(?:\([^()]*\))?,? who\b/i;

/** What else a role does, behind its name: "draws the plan, prices it and sends it". */
function listFurtherVerbs(clause: string, name: string): readonly string[] {
  const behind = clause.slice(clause.indexOf(name) + name.length);
  const [, ...further] = behind.split(/,\s*(?:and |or |then )?|\b(?:and|or|then)\b/i);
  return further
    .map((part) => part.trim().replace(/^(?:also|then|\p{L}+ly) /iu, ''))
    .filter((part) => !OTHER_SUBJECT.test(part))
    .map((part) => part.split(/\s+/, 2).join(' '));
}

/** Whether a role is called by the deed and all that it is done to: a volunteer coordinator coordinates volunteers. */
function isCalledByDeed(name: string, { action, words }: Question): boolean {
  return action !== null && words.length > 1 && words.every((word) => hasStem(name, word));
}

/** How a clause fits without the names of roles, where one of them has the asked word: the "safety lead" leads nothing by it. */
function leaveNames(
  { text, fit }: FittedClause,
  names: readonly string[],
  question: Question,
): Fit {
  const { action } = question;
  if (action === null || !names.some((name) => hasStem(name, action))) return fit;
  if (names.some((name) => isCalledByDeed(name, question))) return fit;
  const rest = names.reduce((left, name) => left.split(name).join(' '), text);
  if (hasStem(rest, action)) return fit;
  return { ...fit, matches: fit.matches.filter(({ concept }) => concept.word !== action) };
}
