// Finds the things that a text calls by their whole names.

import type { OwnedThing } from '../knowledge/owners/owned-thing.ts';
import type { Steps } from '../slices.ts';
import { toSingular } from '../text/name-forms.ts';
import { findNearestWord } from '../text/spelling.ts';
import { isStopWord, splitNameParts, type Word } from '../text/words.ts';

/** Things called by one name, with the place of the name; a word for what they are may be part of it: "the refunds API". */
export interface NamedThings {
  readonly things: readonly OwnedThing[];
  readonly start: number;
  readonly end: number;
}

export interface ThingNames {
  /** The things that a text names, in order, never overlapping; the longest name wins. */
  find(text: string): readonly NamedThings[];
  /** The same with one slip of the pen in a name: in words that neither names nor articles have. */
  findMisspelt(text: string): readonly NamedThings[];
  /** Whether a folded word is in a name, so that it is no slip for another word. */
  hasWord(word: string): boolean;
  /** The thing that alone has a folded word, in the singular, in a longer name; null where none or several have it. */
  findByWord(word: string): OwnedThing | null;
}

/** Longer names are sentences, which nobody repeats. */
const MOST_WORDS_OF_NAME = 12;
/** Shorter words are seldom misspelt, and near to many. */
const MIN_CORRECTED = 5;
/** What stands between the words of a name: never the end of a sentence. */
const WITHIN_NAME = /^(?:[ \t\u00a0_/&()'’"*`:,‐-―-]*|\.)$/;
/** Nothing that is more than the end of a word. */
const PLAIN_NAME = /^[A-Za-z0-9 ._/:-]+$/;
/** invoiceExporter, InvoiceAPI2 */
const CAMEL_CASE = /[\p{Ll}\d]\p{Lu}/u;
const CAMEL_EDGE = /(?<=[\p{Ll}\d])(?=\p{Lu})/gu;

/** Indexes things by the names that `namesOf` gives, a thing a step. `isKnown` says whether the articles have a folded word. */
export function* prepareThingNames(
  things: readonly OwnedThing[],
  namesOf: (thing: OwnedThing) => readonly string[],
  isKnown: (folded: string) => boolean,
): Steps<ThingNames> {
  const byName = new Map<string, OwnedThing[]>();
  const vocabulary = new Map<string, Set<string>>();
  /** Null where several have the word. */
  const byWord = new Map<string, OwnedThing | null>();
  let longest = 0;

  function add(name: string, thing: OwnedThing): void {
    const words = splitThingName(name);
    if (words.length === 0 || words.length > MOST_WORDS_OF_NAME) return;
    longest = Math.max(longest, words.length);
    const key = words.join(' ');
    const same = byName.get(key);
    if (same === undefined) byName.set(key, [thing]);
    else if (!same.includes(thing)) same.push(thing);
    for (const word of words.length > 1 ? words : []) {
      const other = byWord.get(word);
      if (other !== thing) byWord.set(word, other === undefined ? thing : null);
    }
    for (const word of words) {
      if (word.length < MIN_CORRECTED || /\d/.test(word)) continue;
      const begins = word.charAt(0);
      const words = vocabulary.get(begins);
      if (words === undefined) vocabulary.set(begins, new Set([word]));
      else words.add(word);
    }
  }

  for (const thing of things) {
    yield;
    for (const name of new Set(namesOf(thing))) {
      add(name, thing);
      if (CAMEL_CASE.test(name)) add(name.replaceAll(CAMEL_EDGE, ' '), thing);
    }
  }

  /** Longest first: with the words behind it and before it that say what the things are. */
  function findAt(
    text: string,
    words: readonly Word[],
    at: number,
  ): (NamedThings & { next: number }) | null {
    for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
      const taken = words.slice(at, at + length);
      const found = byName.get(taken.map(({ folded }) => toSingular(folded)).join(' '));
      if (found === undefined || !isOneName(text, taken)) continue;
      const [first] = taken;
      const last = taken.at(-1);
      if (first === undefined || last === undefined) continue;
      return extendByKind(
        { things: found, start: first.start, end: last.end, next: at + length },
        text,
        words,
        at,
      );
    }
    return null;
  }

  function findIn(text: string, words: readonly Word[]): NamedThings[] {
    const found: NamedThings[] = [];
    for (let at = 0; at < words.length; ) {
      const one = findAt(text, words, at);
      if (one !== null) found.push({ things: one.things, start: one.start, end: one.end });
      at = one === null ? at + 1 : one.next;
    }
    return found;
  }

  function correct(word: Word): Word {
    const one = toSingular(word.folded);
    const isRight = one.length < MIN_CORRECTED || /\d/.test(one) || isStopWord(word.folded);
    if (isRight || isKnown(word.folded) || isKnown(one)) return word;
    const near = vocabulary.get(one.charAt(0));
    if (near === undefined || near.has(one)) return word;
    const meant = findNearestWord(one, near);
    // Of two words as near as each other neither is surely meant.
    const isSure = meant !== null && findNearestWord(one, [...near].reverse()) === meant;
    return isSure ? { ...word, folded: meant } : word;
  }

  return {
    hasWord: (word) => byWord.has(toSingular(word)) || byName.has(toSingular(word)),
    findByWord: (word) => byWord.get(word) ?? null,
    find: (text) => (byName.size === 0 ? [] : findIn(text, splitNameParts(text))),
    findMisspelt(text) {
      if (byName.size === 0) return [];
      const words = splitNameParts(text);
      const corrected = words.map(correct);
      return corrected.every((word, at) => word === words[at]) ? [] : findIn(text, corrected);
    },
  };
}

/** The words of a name as they are compared. Most names have plain letters alone, and there may be many thousands of them. */
function splitThingName(name: string): string[] {
  const words = PLAIN_NAME.test(name)
    ? (name.toLowerCase().match(/[a-z0-9]+/g) ?? [])
    : splitNameParts(name).map(({ folded }) => folded);
  return words.map(toSingular);
}

function isOneName(text: string, words: readonly Word[]): boolean {
  return words.every((word, at) => {
    const before = words[at - 1];
    return before === undefined || WITHIN_NAME.test(text.slice(before.end, word.start));
  });
}

/** Takes in a word for what the things are, and keeps those that are: "refunds API", "component refunds". */
function extendByKind(
  found: NamedThings & { readonly next: number },
  text: string,
  words: readonly Word[],
  at: number,
): NamedThings & { readonly next: number } {
  const ofKind = (word: Word | undefined): readonly OwnedThing[] =>
    word === undefined
      ? []
      : found.things.filter(({ kinds }) =>
          kinds.some((kind) => kind.toLowerCase() === toSingular(word.folded)),
        );
  const after = words[found.next];
  const behind = ofKind(after);
  if (after !== undefined && behind.length > 0 && text.slice(found.end, after.start) === ' ')
    return { things: behind, start: found.start, end: after.end, next: found.next + 1 };
  const before = words[at - 1];
  const ahead = ofKind(before);
  if (before !== undefined && ahead.length > 0 && text.slice(before.end, found.start) === ' ')
    return { ...found, things: ahead, start: before.start };
  return found;
}
