// Corrects slips in the words that only shape a question: "hwo", "resposible", "approevs".

import { isEnglishWord } from '../text/english-words.ts';
import { isJobWord } from '../text/job-words.ts';
import { keepLatest } from '../text/keep-latest.ts';
import { toSingular } from '../text/name-forms.ts';
import { findNearestWord } from '../text/spelling.ts';
import { isLightWord, listLightWords, listStopWords } from '../text/words.ts';
import { isOtherWord } from './misspelt-function-words.ts';

/** Words that shape a question and are corrected like function words. */
const CUES = [
  'compare',
  'compared',
  'comparison',
  'difference',
  'different',
  'differ',
  'versus',
  'separates',
  'responsible',
];
/** Words that ask for owners; one with two neighbouring letters swapped is surely a typo of them. */
const OWNER_CUES = [
  'owns',
  'owned',
  'owner',
  'handles',
  'approve',
  'approves',
  'maintains',
  'manages',
  'decides',
];
/** Frequent slips in words too short to be corrected by their letters. */
const SLIPS: ReadonlyMap<string, string> = new Map([
  ['fo', 'of'],
  ['ot', 'to'],
  ['ni', 'in'],
  ['si', 'is'],
  ['ti', 'it'],
  ['wich', 'which'],
  ['whch', 'which'],
  ['wat', 'what'],
  ['wats', 'whats'],
  ['wots', 'whats'],
  ['realy', 'really'],
  ['wht', 'what'],
  ['wut', 'what'],
  ['wot', 'what'],
  ['hoo', 'who'],
]);
/** Two letters, other than in the frequent slips, are as often an abbreviation: "OS". */
const SHORTEST_SLIP = 3;
/** Letters in which a word that only shapes a question begins like its slip: "Prefect" is not "perfect". */
const SAME_BEGINNING = 2;
/** In a short word only swapped letters are surely a typo. */
const MAX_SWAP_LENGTH = 5;

const SHAPING_WORDS = [...listStopWords(), ...CUES];
const LONGER_WORDS = [...SHAPING_WORDS, ...OWNER_CUES, ...listLightWords()];

/**
 * Gives a folded word, or the one that shapes a question of which it is a slip. `nameWords` are those of roles' names, in the
 * singular; `isUnknown` tells whether the articles do not have a word.
 */
export function createShapingCorrector(
  nameWords: ReadonlySet<string>,
  isUnknown: (folded: string) => boolean,
): (folded: string) => string {
  return keepLatest((folded): string => {
    const one = toSingular(folded);
    // "approvers" is no slip of "approves"
    const isPeople = isJobWord(one) && (one !== folded || isEnglishWord(one));
    const isRight = isLightWord(folded) || nameWords.has(one) || isPeople;
    if (isRight || isOtherWord(folded) || !isUnknown(folded)) return folded;
    return (
      SLIPS.get(folded) ??
      OWNER_CUES.find((cue) => isSwap(cue, folded)) ??
      correctShapingWord(folded) ??
      folded
    );
  });
}

/** The word that a slip most likely means: of all but function words only where it is long enough to be no other word. */
function correctShapingWord(folded: string): string | null {
  if (folded.length < SHORTEST_SLIP) return null;
  if (folded.length <= MAX_SWAP_LENGTH)
    return SHAPING_WORDS.find((known) => isSwap(known, folded)) ?? null;
  const isLike = (known: string): boolean => known.startsWith(folded.slice(0, SAME_BEGINNING));
  return (
    findNearestWord(folded, SHAPING_WORDS) ?? findNearestWord(folded, LONGER_WORDS.filter(isLike))
  );
}

/** Whether a word is another with two neighbouring letters swapped. */
export function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  const swapped = `${a.slice(0, at)}${a[at + 1] ?? ''}${a[at]}${a.slice(at + 2)}`;
  return swapped === b;
}
