// Finds role names in a question that are not spelt as they should be.

import { toSingular } from '../text/name-forms.ts';
import type { NameFinder, NameHit } from '../text/role-names.ts';
import { countAllowedTypos, findNearest, findNearestWords } from '../text/spelling.ts';
import { splitWords, type Word } from '../text/words.ts';
import { overlaps } from './elliptical-names.ts';

/** A stretch of a question that may be a slip for the names of several roles. */
export interface UnclearName {
  /** As it was typed. */
  readonly text: string;
  /** Role ids, at least two. */
  readonly roles: readonly string[];
}

/** What a question names by misspelt names. */
export interface MisspeltNames {
  readonly hits: readonly NameHit[];
  /** The first one that is as near to one role as to another; null for none. */
  readonly unclear: UnclearName | null;
}

/** How misspelt names are told. */
export interface NameSpelling {
  readonly names: NameFinder;
  /** The name words that a word nearly is; none for a word that is right as it is. */
  correctName(word: Word): readonly string[];
  /** Whether a word is in no article, no name and no dictionary of function words. */
  isUnknown(word: Word): boolean;
  /** The names of roles without the marks and blanks in them, each with its roles. */
  readonly joined: ReadonlyMap<string, readonly string[]>;
}

/** A shorter name written as one word would be found in other words. */
const SHORTEST_JOINED = 6;
/** Words that a name may be torn into. */
const MOST_TORN = 6;

/** The names that appear once unknown words are replaced by the name words that they nearly are, or joined and parted. */
export function findMisspelt(
  text: string,
  exact: readonly NameHit[],
  spelling: NameSpelling,
): MisspeltNames {
  const words = splitWords(text).filter((word) => !overlaps(word, exact));
  const byWord = findByWords(text, exact, spelling);
  const byLetters = words.some(spelling.isUnknown) ? findByLetters(words, byWord, spelling) : [];
  const found = [...byWord, ...byLetters].sort((a, b) => a.start - b.start);
  const unclear = found.find(({ roles }) => roles.length > 1);
  return {
    hits: found.flatMap(({ start, end, roles: [role, ...others] }) =>
      role === undefined || others.length > 0 ? [] : [{ role, start, end }],
    ),
    unclear:
      unclear === undefined
        ? null
        : { text: text.slice(unclear.start, unclear.end), roles: unclear.roles },
  };
}

/** A stretch of the question, and the roles whose names it nearly is. */
interface Guess {
  readonly start: number;
  readonly end: number;
  readonly roles: readonly string[];
}

/** Replaces unknown words by name words. A word that may be one or another is tried as each. */
function findByWords(
  text: string,
  exact: readonly NameHit[],
  { names, correctName }: NameSpelling,
): Guess[] {
  const words = splitWords(text).map((word) => ({
    word,
    corrections: overlaps(word, exact) ? [] : correctName(word),
  }));
  const most = Math.max(0, ...words.map(({ corrections }) => corrections.length));
  const guesses = new Map<string, Guess>();
  for (let round = 0; round < most; round += 1) {
    const spelt = words.map(({ word, corrections }) => ({
      word,
      correction: corrections[Math.min(round, corrections.length - 1)] ?? null,
    }));
    for (const { role, start, end } of findCorrected(text, spelt, names)) {
      const key = `${start} ${end}`;
      const before = guesses.get(key)?.roles ?? [];
      guesses.set(key, { start, end, roles: [...new Set([...before, role])] });
    }
  }
  const all = [...guesses.values()];
  // "lead desinger" may be two roles with one spelling, and one longer role with another.
  return all.filter(
    (one) =>
      !all.some((other) => overlaps(one, [other]) && other.end - other.start > one.end - one.start),
  );
}

function findCorrected(
  text: string,
  words: readonly { readonly word: Word; readonly correction: string | null }[],
  names: NameFinder,
): NameHit[] {
  const { corrected, spans } = replaceWords(text, words);
  return names.find(corrected, 'question').flatMap((hit) => {
    const covered = spans.filter(({ start, end }) => start >= hit.start && end <= hit.end);
    if (covered.every(({ isCorrected }) => !isCorrected)) return [];
    const start = Math.min(...covered.map(({ word }) => word.start));
    const end = Math.max(...covered.map(({ word }) => word.end));
    return [{ role: hit.role, start, end }];
  });
}

/** A word of a text that was corrected, or might have been, with its place in the corrected text. */
interface CorrectedSpan {
  readonly start: number;
  readonly end: number;
  /** The word in the text as it was. */
  readonly word: Word;
  readonly isCorrected: boolean;
}

function replaceWords(
  text: string,
  words: readonly { readonly word: Word; readonly correction: string | null }[],
): { corrected: string; spans: readonly CorrectedSpan[] } {
  let corrected = '';
  const spans: CorrectedSpan[] = [];
  for (const [at, { word, correction }] of words.entries()) {
    corrected += text.slice(words[at - 1]?.word.end ?? 0, word.start);
    const start = corrected.length;
    corrected += correction ?? text.slice(word.start, word.end);
    spans.push({ start, end: corrected.length, word, isCorrected: correction !== null });
  }
  return { corrected, spans };
}

/** Names written as one word, torn apart, or with a slip in their first letter: "kilnkeeper", "k iln keeper", "jiln keeper". */
function findByLetters(
  words: readonly Word[],
  taken: readonly Guess[],
  { isUnknown, joined }: NameSpelling,
): Guess[] {
  const guesses = words.flatMap((word, at) =>
    overlaps(word, taken) ? [] : listStretches(words.slice(at, at + MOST_TORN), isUnknown),
  );
  const near = guesses.flatMap(({ start, end, letters, isSingle }) => {
    if (letters.length < SHORTEST_JOINED || overlaps({ start, end }, taken)) return [];
    // By itself "Hester" is no slip for a tester: of one word the first letter is taken as right.
    const nearest = isSingle
      ? findNearestWords(letters, joined.keys())
      : findNearest(letters, joined.keys(), countAllowedTypos(letters.length));
    const found = joined.has(letters) ? [letters] : nearest;
    const roles = [...new Set(found.flatMap((name) => joined.get(name) ?? []))];
    return roles.length === 0 ? [] : [{ start, end, roles, isExact: found[0] === letters }];
  });
  // The surest first, then the longest; what overlaps it is a part of it, or worse.
  const chosen: Guess[] = [];
  const ranked = near.sort(
    (a, b) => Number(b.isExact) - Number(a.isExact) || b.end - b.start - (a.end - a.start),
  );
  for (const { start, end, roles } of ranked) {
    if (!overlaps({ start, end }, chosen)) chosen.push({ start, end, roles });
  }
  return chosen;
}

/** Words in a row. */
interface JoinedWords {
  readonly start: number;
  readonly end: number;
  /** Without what is between them. */
  readonly letters: string;
  readonly isSingle: boolean;
}

/** The stretches from the first word on that hold an unknown word, with their letters. */
function listStretches(words: readonly Word[], isUnknown: (word: Word) => boolean): JoinedWords[] {
  const [first] = words;
  if (first === undefined) return [];
  return words.flatMap(({ end }, at) => {
    const taken = words.slice(0, at + 1);
    const before = taken.slice(0, -1).map(({ folded }) => folded);
    const letters = [...before, toSingular(words[at]?.folded ?? '')].join('');
    return taken.some(isUnknown) ? [{ start: first.start, end, letters, isSingle: at === 0 }] : [];
  });
}
