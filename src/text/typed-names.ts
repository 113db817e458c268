// Finds what somebody typed as a name, by its capital letters: "AWS", "GitHub", "Zoom".

import { splitWords } from './words.ts';

const CAPITAL = /\p{Lu}/u;
/** "GitHub", "AWS": capitals where no sentence begins. */
const INNER_CAPITAL = /^.\P{Lu}*\p{Lu}/u;
/** So many characters tell whether a sentence begins. */
const NEAR = 4;
/** What ends a sentence, or opens a quotation. */
const BEFORE_SENTENCE = /[.!?:;\n•(“"'-]\s*$/u;
/** Days and months have capitals too, and name no thing. */
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** Where more of the words than this have capitals, they mark nothing: titles, shouting. */
const MOST_NAMES = 0.5;

/** The folded words of a text that are typed as names. */
export function findTypedNames(text: string): ReadonlySet<string> {
  const words = splitWords(text);
  const named = words.filter(({ folded, start, end }) => {
    const typed = text.slice(start, end);
    if (!CAPITAL.test(typed) || typed === 'I' || CALENDAR.test(folded)) return false;
    return INNER_CAPITAL.test(typed) || !opensSentence(text, start);
  });
  const names = new Set(named.map(({ folded }) => folded));
  return named.length > words.length * MOST_NAMES ? new Set() : names;
}

/** Whether nothing of the sentence stands before this place. */
function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - NEAR), at);
  return before.trim() === '' || BEFORE_SENTENCE.test(before);
}

/** Letters that are no word by themselves. */
const LETTERS_ONLY = /^[b-df-hj-np-tv-xz]{2,5}$/;

/** Whether a folded word is initials, though it may be typed small: "gpl", "vpn". */
export function areInitials(folded: string): boolean {
  return LETTERS_ONLY.test(folded);
}
