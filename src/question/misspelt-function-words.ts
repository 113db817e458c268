// Mends slips of the pen in words that only say how a question is asked: "who shoud I tell", "waht does". Looked for among
// the articles' words instead, "shoud" would be "shout".

import { isEnglishWord } from '../text/english-words.ts';
import { toWordSet } from './word-set.ts';

const MENDABLE = toWordSet(
  'should would could which where there their these those whose while about after before because between during whether without what when with have this that your does the and',
);
/** A shorter word that lacks a letter may be many. */
const SHORTEST_LACKING = 5;
/** What looks like a slip of a word that only asks, and is a word of its own. */
const OTHER_WORDS = toWordSet(
  `cold wold wile were thee three tree here abut bout ater aft form dose odes whit wit thou
  won lost any lest vie veer pre whos`,
);
const MENDED: ReadonlyMap<string, string> = new Map(
  [...MENDABLE].flatMap((word) => listSlips(word).map((slip): [string, string] => [slip, word])),
);

/** Whether a word that is near to one that only asks is a word of its own: "form", "companion". */
export function isOtherWord(folded: string): boolean {
  return OTHER_WORDS.has(folded) || isEnglishWord(folded);
}

/** The function word that a word in small letters is a slip of; undefined for none. */
export function mendFunctionWord(word: string): string | undefined {
  return MENDED.get(word);
}

/** The word with neighbours swapped, or without a letter; the first letter is seldom missed. */
function listSlips(word: string): readonly string[] {
  const slips = [...word].flatMap((letter, at) => {
    const next = word[at + 1] ?? '';
    const swapped = `${word.slice(0, at)}${next}${letter}${word.slice(at + 2)}`;
    const lacking = `${word.slice(0, at)}${word.slice(at + 1)}`;
    return at > 0 && word.length >= SHORTEST_LACKING ? [swapped, lacking] : [swapped];
  });
  return slips.filter((slip) => !MENDABLE.has(slip) && !OTHER_WORDS.has(slip));
}
