// Tells what the asked deed is done to: of "writes trailer briefs and approves page texts" the briefs are not approved.

import type { Question } from '../question/question.ts';
import { isLightWord, isStopWord, splitWords, stem, type Word } from '../text/words.ts';
import { listAsked } from './exactness.ts';
import type { PassageIndex } from './passage-index.ts';
import { isPassiveBehind } from './passive.ts';
import { hasStem } from './word-stems.ts';

/** Parts one deed from the next. */
const NEXT_DEED = /,\s*|;\s*|\s(?:and|or|then|but)\s/i;
/** What only says where, when or of what the deed is done: it may hold the thing. */
const TELLS_WHERE =
  /^\W*(?:for|in|on|at|with|of|under|before|after|when|if|once|during|as|to|from|by|while|where)\b/i;

/** Whether the deed that was asked has an object of its own in a sentence, and the asked thing belongs to another deed before it. */
export function isDoneToOther(text: string, question: Question, index: PassageIndex): boolean {
  const { action, words } = question;
  if (action === null || !words.includes(action)) return false;
  const deeds = listDeedStems(action, question, index);
  const isDeed = ({ folded }: Word): boolean => deeds.has(stem(folded));
  const things = words.filter((word) => word !== action && !isLightWord(word));
  if (things.length === 0) return false;
  const parts = text.split(NEXT_DEED);
  const doing = parts.filter((part) => splitWords(part).some(isDeed));
  const isOfThing = (part: string): boolean => things.some((word) => hasStem(part, word));
  if (doing.length === 0 || doing.some(isOfThing)) return false;
  const at = parts.findIndex(isOfThing);
  if (at < 0 || at >= parts.indexOf(doing[0] ?? '') || TELLS_WHERE.test(parts[at] ?? ''))
    return false;
  return hasVerbBefore(parts[at] ?? '', things) && doing.every((part) => hasObject(part, isDeed));
}

/** The stems of the deed, and of words that mean the same. */
function listDeedStems(
  action: string,
  question: Question,
  index: PassageIndex,
): ReadonlySet<string> {
  const known = deedStems.get(question);
  if (known !== undefined) return known;
  const variants = listAsked(question, index).find(({ word }) => word === action)?.variants ?? [];
  const same = variants.flatMap(({ stems, kind }) =>
    kind !== 'related' && stems.length === 1 ? stems : [],
  );
  const stems = new Set([stem(action.split(' ')[0] ?? action), ...same]);
  deedStems.set(question, stems);
  return stems;
}

/** What was read of a question, which each of many sentences is held against. */
const deedStems = new WeakMap<Question, ReadonlySet<string>>();

/** Whether something is done to the thing in its own part: a verb in -s stands before it. */
function hasVerbBefore(part: string, things: readonly string[]): boolean {
  const written = splitWords(part);
  const at = written.findIndex(({ folded }) => things.some((word) => stem(word) === stem(folded)));
  return written
    .slice(0, at)
    .some(({ folded }) => /[^s]s$/.test(folded) && !isStopWord(folded) && folded.length > 3);
}

const BEFORE_OBJECT = /^(?:the|an?|our|your|their|its|his|her|my|all|any|each|every|some|new|own)$/;
/** Behind a verb: what was named before, or no thing at all. */
const SAME_AGAIN =
  /^(?:everything|both|one|ones|lot|rest|twice|again|yearly|monthly|weekly|daily|\p{L}+ly)$/u;

/** Whether the deed has an object of its own right behind it. */
function hasObject(part: string, isDeed: (word: Word) => boolean): boolean {
  const written = splitWords(part);
  const at = written.findIndex(isDeed);
  const verb = written[at];
  if (verb === undefined || isPassiveBehind(part.slice(0, verb.start))) return false;
  const next = written.slice(at + 1).find(({ folded }) => !BEFORE_OBJECT.test(folded));
  return next !== undefined && !isStopWord(next.folded) && !SAME_AGAIN.test(next.folded);
}
