// Finds the things of files that a question asks for, by their whole names.

import type { OwnedThing } from '../knowledge/owners/owned-thing.ts';
import { findTypedPaths, readTypedPath } from '../question/asked-path.ts';
import { withoutReviewWords } from '../question/asks-review.ts';
import { withoutOwningVerbs } from '../question/generic-words.ts';
import type { Question } from '../question/question.ts';
import { isStopWord, splitWords } from '../text/words.ts';
import type { ThingIndex } from '../things/thing-index.ts';
import type { NamedThings } from '../things/thing-names.ts';
import type { ThingPaths } from '../things/thing-paths.ts';
import type { PassageIndex } from './passage-index.ts';

/** Things that are asked for, and what they are called in the answer. */
export interface AskedThings {
  readonly name: string;
  readonly things: readonly OwnedThing[];
  /** Whether they are surely meant; a word that is a folder's name too may mean something else. */
  readonly isSure: boolean;
  /** The word of their name that was typed, where it is not the whole. */
  readonly calledBy?: string;
}

/** The things whose whole name is all that a question asks for; null where it asks for more, or for something else. */
export function findAskedThings(question: Question, index: PassageIndex): AskedThings | null {
  const { names, places } = index.things;
  return (
    findByName(question, index, (text) => names.find(text), true) ??
    findByPath(question, index.things) ??
    findByName(question, index, (text) => names.findMisspelt(text), true) ??
    findByName(question, index, (text) => places.find(text), false)
  );
}

/** What comes before a thing that is asked for where nothing else is asked: "who owns the". */
const ASKS_OWNER =
  /(?:^|\b(?:owns?|owned by|owners? (?:of|for)|ownership of|responsible for|accountable for|in charge of|maintains?|manages?|runs?|handles?|looks after|takes care of)) ?(?:(?:our|the|this) )?$/i;
/** What may follow it. */
const ENDS_QUESTION = /^(?:[ ,](?:please|pls|then|now|anyway|here|again))*[ ?.!]*$/i;

/**
 * The things that a question ends with right behind what asks for their owner, as in "who owns A-101?": a letter and a number
 * say nothing by themselves. Null where it may ask for something else.
 */
export function findWordlessThings(question: Question, index: PassageIndex): AskedThings | null {
  const { intent, isWhether, text } = question;
  if (intent !== 'who-owns' || isWhether) return null;
  const last = index.things.names.find(text).at(-1);
  const [thing] = last?.things ?? [];
  if (last === undefined || thing === undefined) return null;
  const typed = text.slice(last.start, last.end);
  // "IT" is a thing where one is called so, "it" is none
  const isMeant =
    !isStopWord(typed.toLowerCase()) || [thing.name, ...thing.aliases].includes(typed);
  const isAsked =
    isMeant &&
    ASKS_OWNER.test(text.slice(0, last.start)) &&
    ENDS_QUESTION.test(text.slice(last.end));
  return isAsked ? { name: thing.name, things: last.things, isSure: true } : null;
}

/**
 * The things with an owner that a question for people names by their whole name or path, though it asks for more than their owner:
 * "who is on call for checkout?". Null where there are none, or where the name may be any word.
 */
export function findMentionedThings(question: Question, index: PassageIndex): AskedThings | null {
  const { intent, isWhether, text } = question;
  if (intent !== 'who-owns' || isWhether) return null;
  const telling = new Set(question.words.flatMap((word) => word.split(' ')));
  for (const { things, start, end } of index.things.names.find(text)) {
    const name = text.slice(start, end);
    const owned = things.filter(({ owners }) => owners.length > 0);
    const owners = new Set(owned.map((one) => one.owners.map(({ written }) => written).join(' ')));
    const isAsked = splitWords(name).some(({ folded }) => telling.has(folded));
    if (owners.size === 1 && isAsked) return { name, things: owned, isSure: false };
  }
  return findMentionedPath(text, index.things.paths);
}

const NAMES_PEOPLE_ASKED = /\b(?:who|whom|whose|which)\b/i;

/** The things with an owner that the only path of a text stands for, where its clause asks for people. */
function findMentionedPath(text: string, paths: ThingPaths): AskedThings | null {
  const [path, another] = findTypedPaths(text);
  if (path === undefined || another !== undefined) return null;
  const [clause = ''] = text
    .slice(0, text.indexOf(path))
    .split(/[,;:?!]/)
    .slice(-1);
  if (!NAMES_PEOPLE_ASKED.test(clause)) return null;
  const owned = (findPath(path, paths) ?? []).filter(({ owners }) => owners.length > 0);
  return owned.length === 0 ? null : { name: path, things: owned, isSure: false };
}

function findByName(
  question: Question,
  index: PassageIndex,
  find: (text: string) => readonly NamedThings[],
  isSure: boolean,
): AskedThings | null {
  const { text, topic, words, owned } = question;
  if (words.length === 0 && owned.length === 0) return null;
  // What the thread is about is not in the text.
  for (const where of topic === null ? [text] : [text, topic]) {
    const named = find(where).find((one) =>
      isAllAsked(where.slice(one.start, one.end), question, !isSure, index),
    );
    const [thing] = named?.things ?? [];
    if (named !== undefined && thing !== undefined)
      return { name: thing.name, things: named.things, isSure };
  }
  return null;
}

/** Whether a name holds every word that is asked, and every role that is a part of it. */
function isAllAsked(
  name: string,
  { words, owned }: Question,
  isPlace: boolean,
  index: Pick<PassageIndex, 'findNames'>,
): boolean {
  const own = new Set(splitWords(name).map(({ folded }) => folded));
  // "who maintains it?" is asked of the thread's thing.
  const telling = isPlace ? withoutReviewWords(words) : words;
  const asked = withoutOwningVerbs(telling.map((folded) => ({ folded })));
  if (!asked.every(({ folded }) => folded.split(' ').every((part) => own.has(part)))) return false;
  const roles = owned.length === 0 ? [] : index.findNames(name).map(({ role }) => role);
  return owned.every((role) => roles.includes(role));
}

function findByPath({ path, topic, text }: Question, { paths }: ThingIndex): AskedThings | null {
  // a path of the text is asked of or not, one of the thread is
  const isOpen = topic !== null && (!text.includes(topic) || readTypedPath(topic) === null);
  const typed = path ?? (isOpen && isPathAlone(topic) ? topic : null);
  const things = typed === null ? null : findPath(typed, paths);
  return typed === null || things === null ? null : { name: typed, things, isSure: true };
}

/** What files say of a path; null for nothing, or where what was typed may be no path. */
function findPath(typed: string, paths: ThingPaths): readonly OwnedThing[] | null {
  const found = paths.find(typed);
  const isSure = found?.isNamed === true || readTypedPath(typed)?.isSure === true;
  return found !== null && isSure ? found.things : null;
}

/** Whether a topic is a path; one with blanks has to look like nothing else. */
function isPathAlone(topic: string): boolean {
  return (
    /^\S*\/\S*$/.test(topic) || (/^\S*\//.test(topic) && readTypedPath(topic)?.isSure === true)
  );
}
