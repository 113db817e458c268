// Finds the roles that a question names: exactly, with a typo, or by the word in which one differs from its neighbour.

import type { Role } from '../knowledge/roles.ts';
import { toSingular } from '../text/name-forms.ts';
import { createNameFinder, type NameFinder, type NameHit } from '../text/role-names.ts';
import { findNearestWord } from '../text/spelling.ts';
import { isLightWord, isStopWord, listStopWords, splitWords, type Word } from '../text/words.ts';
import { completeShared, findByEnding, findElliptical, overlaps } from './elliptical-names.ts';

/** What the articles say about a word: whether it may be a typo, and whether it may be more than a name. */
export interface Lexicon {
  /** Whether the articles or a role's name have a folded word. */
  isKnown(folded: string): boolean;
  /** Whether the articles have a folded word in lower case, as a plain word. */
  isOrdinary(folded: string): boolean;
}

export interface MentionFinder {
  /** The roles that a question names, in order. */
  find(text: string): readonly NameHit[];
  /** The words with typos in function words corrected ("waht", "hwo"), where the articles do not have the word. */
  correctWords(words: readonly Word[]): Word[];
  /** The two roles, where there are only two: what "the two" and "both roles" mean. */
  readonly pair: readonly string[] | null;
  /** The role that `modifier` makes of one like those given: "the lead one" of a senior designer. */
  findSibling(modifier: string, roles: readonly string[]): string | null;
}

/** Words that shape a question and are corrected like function words. */
const CUES = [
  'compare',
  'compared',
  'comparison',
  'difference',
  'different',
  'differ',
  'versus',
  'responsible',
];
/** Words that ask for owners; one with the same letters in another order is surely a typo of them. */
const OWNER_CUES = [
  'owns',
  'owned',
  'owner',
  'handles',
  'approves',
  'maintains',
  'manages',
  'decides',
];
/** Frequent slips in words too short to be corrected by their letters. */
const SLIPS: ReadonlyMap<string, string> = new Map([
  ['wich', 'which'],
  ['whch', 'which'],
  ['wat', 'what'],
  ['wht', 'what'],
  ['wut', 'what'],
  ['wot', 'what'],
  ['hoo', 'who'],
]);
/** In a short word only swapped letters are surely a typo. */
const MAX_SWAP_LENGTH = 5;

/** Prepares the search for role names in questions. */
export function createMentionFinder(roles: readonly Role[], lexicon: Lexicon): MentionFinder {
  const inQuestions = createNameFinder(roles, (word) => lexicon.isOrdinary(word));
  const inLabels = createNameFinder(roles);
  const nameWords = listNameWords(roles);
  const families = new Set(roles.filter(({ includes }) => includes).map(({ id }) => id));
  const shapingWords = [...listStopWords(), ...CUES];
  const isUnknown = (word: Word): boolean =>
    !isStopWord(word.folded) && !lexicon.isKnown(word.folded);
  /** The name word that a word nearly is; null for a word that is right as it is. */
  const correctName = (word: Word): string | null => {
    const one = toSingular(word.folded);
    return isUnknown(word) && !lexicon.isKnown(one) ? findNearestWord(one, nameWords) : null;
  };
  const ids = roles.map(({ id }) => id);
  return {
    pair: ids.length === 2 ? ids : null,
    find(text) {
      const exact = inQuestions.find(text, 'question');
      const named = [...exact, ...findWithTypos(text, exact, correctName, inQuestions)];
      const whole = completeShared(text, named, inLabels);
      return [...whole, ...findElliptical(text, whole, families, inLabels)].sort(
        (a, b) => a.start - b.start,
      );
    },
    correctWords: (words) =>
      words.map((word) => {
        const isRight = isLightWord(word.folded) || nameWords.has(toSingular(word.folded));
        if (isRight || !isUnknown(word)) return word;
        const meant =
          SLIPS.get(word.folded) ??
          OWNER_CUES.find((cue) => isSwap(cue, word.folded)) ??
          correctShapingWord(word.folded, shapingWords);
        return meant === null ? word : { ...word, folded: meant };
      }),
    findSibling(modifier, like) {
      const names = like.flatMap((id) => roles.filter((role) => role.id === id));
      for (const { id, name } of names) {
        const words = splitWords(name).map((word) => word.folded);
        const other = findByEnding(modifier, words, 0, id, inLabels);
        if (other !== null) return other;
      }
      return null;
    },
  };
}

function listNameWords(roles: readonly Role[]): ReadonlySet<string> {
  const names = roles.flatMap((role) => [role.name, ...role.aliases]);
  return new Set(names.flatMap(splitWords).map((word) => toSingular(word.folded)));
}

function correctShapingWord(folded: string, shapingWords: readonly string[]): string | null {
  return folded.length > MAX_SWAP_LENGTH
    ? findNearestWord(folded, shapingWords)
    : (shapingWords.find((known) => isSwap(known, folded)) ?? null);
}

/** Whether two words have the same letters. */
function isSwap(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

/** Names that appear once unknown words are replaced by the name words that they nearly are. */
function findWithTypos(
  text: string,
  exact: readonly NameHit[],
  correctName: (word: Word) => string | null,
  names: NameFinder,
): NameHit[] {
  const words = splitWords(text).map((word) => ({
    word,
    correction: overlaps(word, exact) ? null : correctName(word),
  }));
  if (words.every(({ correction }) => correction === null)) return [];
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
