// Finds the questions of a message among what else it says.

import { splitSentences } from '../text/sentences.ts';
import { endAt, foldedAt, isLightWord, isStopWord, splitWords, type Word } from '../text/words.ts';
import { findAskingText } from './asking-clause.ts';
import { cleanQuestion, LONGEST_QUESTION } from './clean.ts';
import { readCommand } from './command.ts';
import {
  AUXILIARY,
  BACK_REFERENCE,
  COMPARES,
  CONTINUATION_START,
  LISTENER,
  OPENER,
  REQUEST,
  WH_WORD,
} from './discourse.ts';
import { isGeneric, markShapingPhrases } from './generic-words.ts';
import { asksOfOwnRole } from './own-role.ts';
import type { MentionFinder } from './role-mentions.ts';
import { splitTold } from './told-before.ts';

/** A question of a message. */
export interface AskedQuestion {
  readonly text: string;
  /** It means something by the question before it: "and how do I reach them?". */
  readonly leans: boolean;
  /** What was said before it, in its sentence too where that is all that tells what is asked: helps where the question alone is not answered. */
  readonly context: string;
}

const POSTSCRIPT = /^p\.?\s?s\b/i;
const OWNERSHIP_ASKED =
  /\b(?:owners?|ownership) (?:of|for)\b|\bin charge of\b|\b(?:responsible|accountable) for\b/;
/** What narrows the question before it: "for contractors". */
const NARROWS =
  /^(?:for|in|on|at|about|regarding|during|with|without|within|especially|specifically|particularly)\b/i;
const MAX_NARROWING = 5;
/** A whole question without its mark, and no "what a day". */
const ASKED_BARE = /^(?:and |so |also )?(?:who|whom|whose|which|where|how|what(?! an?\b))\b.*\w$/i;
/** "dont know where to send tickets" asks nothing. */
const SAYS_UNKNOWN = /\b(?:do(?:n['’]?t| not) know|no idea|no clue|not sure|unsure|clueless)\b/i;
/** What is said of the asking itself. */
const OF_ASKING =
  /\b(?:advance|case|context|reference|info|friend|record|behalf|convenience|i|we|you|me|us)\b/i;

/**
 * The questions of a message in its order, without greetings, names, reasons, thanks and other asides; the message as it is
 * where it asks nothing in particular. At least one.
 */
export function splitQuestions(raw: string, mentions: MentionFinder): readonly AskedQuestion[] {
  const whole = [{ text: raw, leans: false, context: '' }];
  if (readCommand(raw) !== null) return whole;
  const text = cleanQuestion(raw);
  const hasContent = (part: string): boolean => isAboutSomething(part, mentions);
  const namesRole = (part: string): boolean => mentions.find(part).length > 0;
  const sentences = splitMessage(text).flatMap((one) => splitTold(one, hasContent, namesRole));
  // Where a long text was cut, so was its last sentence.
  if (text.length >= LONGEST_QUESTION && sentences.length > 1) sentences.pop();
  const isQuestion = (asked: string, isMarked: boolean): boolean =>
    hasContent(asked) && asks(asked, isMarked, mentions);
  const bare = sentences.map((sentence) => findAskingText(sentence, hasContent, namesRole));
  // Where people use question marks, what has none is said, not asked.
  const hasMark = bare.some((asked) => asked.includes('?') && isQuestion(asked, true));
  // … but for the last one, whose mark is easily left out: "is it theirs? whom do I ask"
  const isLastAsked = (at: number): boolean =>
    at > 0 &&
    at === bare.length - 1 &&
    ASKED_BARE.test(bare[at] ?? '') &&
    !SAYS_UNKNOWN.test(sentences[at] ?? '');
  const found: string[] = [];
  const said: string[] = [];
  for (const [at, asked] of bare.entries()) {
    const sentence = sentences[at] ?? '';
    if (found.length > 0 && POSTSCRIPT.test(sentence)) break;
    if (found.length > 0 && isNarrowing(sentence)) {
      found.push(`${found.pop()?.replace(/[?.!]+$/, '')} ${sentence}`);
    } else if (isQuestion(asked, asked.includes('?') || !hasMark || isLastAsked(at)))
      found.push(asked);
    else if (found.length === 0 && hasContent(asked) && !asked.includes('?')) said.push(asked);
  }
  const clauses = dropRepeated(found.flatMap((sentence) => splitCoordinated(sentence, hasContent)));
  if (clauses.length === 0) return trimWhole(raw, text, bare);
  // As it came, so that it is cleaned but once.
  if (clauses.length === 1 && clauses[0] === text) return whole;
  const context = said.join(' ');
  if (clauses.length > 1 && isComparison(clauses, mentions)) {
    return [{ text: found.join(' '), leans: false, context }];
  }
  return clauses.map((clause, at) => ({
    text: at === 0 && leansBack(clause, mentions) ? `${context} ${clause}`.trim() : clause,
    leans: at > 0 && leansBack(clause, mentions),
    context:
      at === 0 ? `${context} ${clauses.length > 1 ? '' : findTold(clause, sentences)}`.trim() : '',
  }));
}

/** What the sentence of a question tells before it, where the question has one word that says something: "a journalist wrote me, who answers?" */
function findTold(question: string, sentences: readonly string[]): string {
  const telling = splitWords(question).filter(({ folded }) => !isStopWord(folded));
  const sentence = sentences.find((one) => one.endsWith(question));
  return telling.length > 1 || sentence === undefined
    ? ''
    : sentence.slice(0, -question.length).replace(/\W+$/, '');
}

/** A message without a question, without what surrounds it where something is left. */
function trimWhole(raw: string, text: string, bare: readonly string[]): readonly AskedQuestion[] {
  const trimmed = bare.join(' ');
  return [{ text: trimmed === text || trimmed === '' ? raw : trimmed, leans: false, context: '' }];
}

function dropRepeated(clauses: readonly string[]): string[] {
  const folded = clauses.map((clause) => listFolded(clause).join(' '));
  return clauses.filter((_, at) => folded.indexOf(folded[at] ?? '') === at);
}

/** The sentences of a text; they may begin with a small letter. */
function splitMessage(text: string): string[] {
  const capitalized = text.replace(
    /([.!?…]["')\]]{0,2}\s)([a-z@(])/g,
    (_, end: string, first: string) => end + (/[a-z]/.test(first) ? first.toUpperCase() : 'A'),
  );
  let from = 0;
  return splitSentences(capitalized).map((sentence) => {
    const at = capitalized.indexOf(sentence, from);
    from = at + sentence.length;
    return text.slice(at, from);
  });
}

function isAboutSomething(text: string, mentions: MentionFinder): boolean {
  const words = splitWords(text);
  const isShaping = markShapingPhrases(words.map(({ folded }) => folded));
  const isTelling = ({ folded }: Word, at: number): boolean =>
    isShaping[at] !== true &&
    !isStopWord(folded) &&
    !isLightWord(folded) &&
    !isGeneric(folded, 'search') &&
    folded !== 'help';
  // Role names take longer to find.
  return words.some(isTelling) || mentions.find(text).length > 0;
}

function listFolded(text: string): string[] {
  return splitWords(text).map(({ folded }) => folded);
}

/** Whether a sentence asks for something that articles may say; `isMarked`: it has a question mark, or none has. */
function asks(sentence: string, isMarked: boolean, mentions: MentionFinder): boolean {
  const words = listFolded(sentence);
  const start = words.findIndex((word) => !OPENER.test(word));
  const first = words[start] ?? '';
  if (REQUEST.test(first)) return true;
  if (!isMarked) return false;
  if (WH_WORD.test(first) || hasInnerQuestion(sentence)) return true;
  const folded = words.join(' ');
  if (OWNERSHIP_ASKED.test(folded) || COMPARES.test(folded)) return true;
  if (sentence.endsWith('?') && mentions.find(sentence).length > 0) return true;
  if (AUXILIARY.test(first)) {
    const isToListener = LISTENER.test(words[start + 1] ?? '');
    return !isToListener || words.some((word) => REQUEST.test(word));
  }
  return CONTINUATION_START.test(folded) && sentence.endsWith('?');
}

/** A question behind a comma, a colon or a dash. */
function hasInnerQuestion(sentence: string): boolean {
  return splitWords(sentence).some(
    (word, at, all) =>
      WH_WORD.test(word.folded) &&
      /[,:;–—(]|\s-\s/.test(sentence.slice(endAt(all, at - 1), word.start)),
  );
}

function isNarrowing(sentence: string): boolean {
  const isShort = sentence.split(' ').length <= MAX_NARROWING;
  return isShort && NARROWS.test(sentence) && !/[,:]/.test(sentence) && !OF_ASKING.test(sentence);
}

/** "who owns X and who owns Y", "how does X work, can I get Y" as two; each must ask for something by itself. */
function splitCoordinated(sentence: string, hasContent: (part: string) => boolean): string[] {
  const words = splitWords(sentence);
  const firstAsking = words.findIndex(({ folded }) => WH_WORD.test(folded));
  for (const [at, word] of words.entries()) {
    const mayI = asksLeave(words, at, firstAsking);
    if (firstAsking < 0 || at < firstAsking + 2) continue;
    if (!WH_WORD.test(word.folded) && !mayI) continue;
    const joint = findJoint(words, at);
    const gap = sentence.slice(endAt(words, at - 1), word.start);
    const isListed = /[,;]/.test(gap) && (mayI || word.folded === words[firstAsking]?.folded);
    if (joint === at && !isListed) continue;
    const left = sentence.slice(0, endAt(words, joint - 1));
    const right = sentence.slice(word.start);
    if (!hasContent(left) || !hasContent(right)) continue;
    return [`${left}?`, ...splitCoordinated(right, hasContent)];
  }
  return [sentence];
}

/** Whether "can I …" asks anew behind what was asked, and not of a condition: "when I'm ill, can I …". */
function asksLeave(words: readonly Word[], at: number, firstAsking: number): boolean {
  const isLeave = /^(?:can|could|may|do)$/.test(foldedAt(words, at));
  if (!isLeave || !/^(?:i|we)$/.test(foldedAt(words, at + 1))) return false;
  const before = words.slice(Math.max(0, firstAsking), at).map(({ folded }) => folded);
  return before[0] !== 'when' && !before.some((word) => /^(?:if|while|once|unless)$/.test(word));
}

/** Where the words that join a clause to the one before it begin. */
function findJoint(words: readonly Word[], at: number): number {
  let joint = at;
  while (joint > 0 && /^(?:and|or|but|plus|also|then)$/.test(foldedAt(words, joint - 1)))
    joint -= 1;
  return joint;
}

/** "what does A do and what does B do": the same asked of different roles. */
function isComparison(clauses: readonly string[], mentions: MentionFinder): boolean {
  const asked = clauses.map((clause) => ({
    word: listFolded(clause)
      .findLast((word) => WH_WORD.test(word))
      ?.replace(/^(?:what|which)s?$/, 'what'),
    roles: mentions.find(clause).map(({ role }) => role),
  }));
  const [first, ...others] = asked;
  return (
    first !== undefined &&
    first.roles.length > 0 &&
    others.every(
      ({ word, roles }) => word === first.word && roles.some((role) => !first.roles.includes(role)),
    )
  );
}

/** Whether questions ask what each of two roles does that are named before them: "A or B: who does X", "and who does Y?". */
export function setApart(
  [first = '', ...others]: readonly string[],
  mentions: MentionFinder,
): boolean {
  const asking = splitWords(first).find(({ folded }) => WH_WORD.test(folded));
  const named = mentions.find(first.slice(0, asking?.start ?? 0)).map(({ role }) => role);
  const isOfThem = (clause: string): boolean =>
    /^(?:who|which)\b/i.test(clause) && mentions.find(clause).length === 0;
  return others.length > 0 && new Set(named).size === 2 && others.every(isOfThem);
}

function leansBack(clause: string, mentions: MentionFinder): boolean {
  const words = listFolded(clause);
  const folded = words.join(' ');
  if (BACK_REFERENCE.test(folded) || asksOfOwnRole(folded)) return true;
  const first = words.find((word) => !OPENER.test(word)) ?? '';
  const isWhole = WH_WORD.test(first) || AUXILIARY.test(first) || REQUEST.test(first);
  return (
    CONTINUATION_START.test(folded) &&
    (!isWhole || /^(?:what|how) about/.test(folded)) &&
    mentions.find(clause).length === 0
  );
}
