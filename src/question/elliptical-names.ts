// Finds roles that a question does not name in full, because they share words: "junior vs senior engineer".

import { isRankWord } from '../text/job-words.ts';
import type { NameFinder, NameHit } from '../text/role-names.ts';
import { foldedAt, splitWords, splitWordsAround, type Word } from '../text/words.ts';

/** What may separate two roles of which one leaves out the words that they share. */
const SEPARATOR = /^(?:vs|v|versus|and|or|to|from|with|than|a|an|the|our|compared|against)$/;
const MAX_SEPARATORS = 4;
/** How many words of a role may be said without those that it shares, the most first: "1st line" of "1st line support". */
const OWN_LENGTHS = [2, 1];
/** What joins two roles to what they share: "the lead and the liaison of a project group". */
const BEFORE_SHARED = /^(?:of|in|on|for|at)$/;
const DETERMINER = /^(?:a|an|the|our|each|every|any)$/;
const MAX_SHARED_WORDS = 3;

/** A stretch of the question. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Some words in a row. */
interface Phrase extends Stretch {
  readonly text: string;
}

/** Whether a stretch of the question is part of a name that was found. */
export function overlaps(place: Stretch, hits: readonly Stretch[]): boolean {
  return hits.some((hit) => place.start < hit.end && hit.start < place.end);
}

/**
 * "junior vs senior engineer", "lead security engineer or principal": the shared words are said once. The words of a
 * family's name are shared as a whole: "engineer vs senior".
 */
export function findElliptical(
  text: string,
  hits: readonly NameHit[],
  families: ReadonlySet<string>,
  labels: NameFinder,
  listLabels: (role: string) => readonly string[],
): NameHit[] {
  const words = splitWordsAround(text, hits);
  return hits.flatMap((hit) => {
    const start = words.findIndex((word) => word.start === hit.start);
    const last = words.findIndex((word) => word.end === hit.end);
    const typed = words.slice(start, last + 1).map((word) => word.folded);
    const name = spellName(typed, listLabels(hit.role));
    const from = families.has(hit.role) ? 0 : 1;
    const sides = [
      listNeighbours(text, words, hit, start, -1),
      listNeighbours(text, words, hit, last, 1),
    ];
    return sides.flatMap((neighbours) => {
      for (const phrase of neighbours) {
        if (overlaps(phrase, hits)) continue;
        // "a designer and a senior one" says the whole name but once
        const first = isRankWord(phrase.text) ? 0 : from;
        const role = findByEnding(phrase.text, name, first, hit.role, labels);
        if (role !== null) return [{ role, start: phrase.start, end: phrase.end }];
      }
      return [];
    });
  });
}

/** A name as the role's label has it that it is a slip for: of as many words, and one of these as it was typed. */
function spellName(typed: readonly string[], labels: readonly string[]): readonly string[] {
  const split = labels.map((label) => splitWords(label).map(({ folded }) => folded));
  const same = split.filter(({ length }) => length === typed.length);
  const isLike = (label: readonly string[]): boolean =>
    label.some((word, at) => word === typed[at]) && label.some((word, at) => word !== typed[at]);
  const isExact = split.some((label) => label.join(' ') === typed.join(' '));
  return isExact ? typed : (same.find(isLike) ?? typed);
}

/**
 * "the secretary and the treasurer of a working group": two roles that share what they are of. Returns the hits with these
 * roles in place of those that are only what is shared.
 */
export function completeShared(
  text: string,
  hits: readonly NameHit[],
  labels: NameFinder,
): readonly NameHit[] {
  const words = splitWords(text);
  for (const [at, word] of words.entries()) {
    if (!BEFORE_SHARED.test(word.folded)) continue;
    const from = DETERMINER.test(foldedAt(words, at + 1)) ? at + 2 : at + 1;
    for (let length = MAX_SHARED_WORDS; length > 0; length -= 1) {
      const shared = toPhrase(words.slice(from, from + length), length);
      const found = shared === null ? null : findSharing(text, words, at, shared, hits, labels);
      if (found === null) continue;
      // The second of the two reaches to the end of what they share.
      return [...hits.filter((hit) => !overlaps(hit, found)), ...found];
    }
  }
  return hits;
}

/** The two roles before the word at `of` that share `shared`, one of them named in full or not; null where they are not two. */
function findSharing(
  text: string,
  words: readonly Word[],
  of: number,
  shared: Phrase,
  hits: readonly NameHit[],
  labels: NameFinder,
): NameHit[] | null {
  const complete = (phrase: Phrase): NameHit | null => {
    const role =
      findWholeName(`${shared.text} ${phrase.text}`, labels) ??
      findWholeName(`${phrase.text} of ${shared.text}`, labels) ??
      findWholeName(`${phrase.text} of the ${shared.text}`, labels);
    if (role !== null) return { role, start: phrase.start, end: phrase.end };
    return hits.find(({ start, end }) => start === phrase.start && end === phrase.end) ?? null;
  };
  for (const second of listBefore(words, of)) {
    const at = words.findIndex(({ start }) => start === second.start);
    const two = complete(second);
    if (two === null) continue;
    for (const first of listNeighbours(text, words, second, at, -1)) {
      const one = complete(first);
      const isShared = [one, two].some((hit) => hit !== null && !hits.includes(hit));
      if (one === null || one.role === two.role || !isShared) continue;
      // What they share is no topic of its own.
      return [one, { ...two, end: shared.end }];
    }
  }
  return null;
}

/** The phrases that end before a word, the longest first. */
function listBefore(words: readonly Word[], end: number): Phrase[] {
  return OWN_LENGTHS.flatMap(
    (length) => toPhrase(words.slice(Math.max(0, end - length), end), length) ?? [],
  );
}

function toPhrase(words: readonly Word[], length: number): Phrase | null {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length < length) return null;
  return { text: words.map((word) => word.folded).join(' '), start: first.start, end: last.end };
}

/**
 * What separators, a slash or a comma set beside a name, in one direction from the name's outermost word: phrases, the
 * longest first.
 */
function listNeighbours(
  text: string,
  words: readonly Word[],
  hit: Stretch,
  outermost: number,
  direction: -1 | 1,
): Phrase[] {
  let at = outermost + direction;
  let passed = 0;
  while (passed < MAX_SEPARATORS && SEPARATOR.test(foldedAt(words, at))) {
    at += direction;
    passed += 1;
  }
  const word = words[at];
  if (word === undefined) return [];
  const between = text.slice(Math.min(hit.end, word.end), Math.max(hit.start, word.start));
  if (passed === 0 && !/[/,]/.test(between)) return [];
  if (direction < 0) return listBefore(words, at + 1);
  return OWN_LENGTHS.flatMap((length) => toPhrase(words.slice(at, at + length), length) ?? []);
}

/**
 * The role whose name is `modifier` with the end of another name, the longest end first: "junior" with the end of
 * "senior engineer" is "junior engineer". `from` is the first word of the name that the end may begin with.
 */
export function findByEnding(
  modifier: string,
  name: readonly string[],
  from: number,
  not: string,
  labels: NameFinder,
): string | null {
  for (let shared = from; shared < name.length; shared += 1) {
    const role = findWholeName([modifier, ...name.slice(shared)].join(' '), labels);
    if (role !== null && role !== not) return role;
  }
  return null;
}

/** The one role that a text names from end to end. */
export function findWholeName(text: string, labels: NameFinder): string | null {
  const [hit, another] = labels.find(text, 'label');
  const words = splitWords(text);
  if (hit === undefined || another !== undefined) return null;
  return hit.start === words[0]?.start && hit.end === words.at(-1)?.end ? hit.role : null;
}
