// A question as its wording is read: its words with every role named as one word, and where it is cut by punctuation.

import { endAt, type Word } from '../text/words.ts';
import { ROLE_MARK } from './question.ts';

export interface MarkedQuestion {
  readonly text: string;
  /** Every role's name is one word `§`. */
  readonly words: readonly Word[];
  /** The folded words, one space apart. */
  readonly folded: string;
  /** The same, with ` ,` where punctuation comes between two words, `&` and `/` as words, and `?` at the end where it is. */
  readonly punctuated: string;
}

const CLAUSE_MARK = /[,:;?!.()–—]|\s-\s/;

/** The words of a text with every role's name as one word `§`. */
export function markRoles(
  text: string,
  words: readonly Word[],
  hits: readonly { readonly start: number; readonly end: number }[],
): MarkedQuestion {
  const marked: Word[] = [];
  for (const word of words) {
    const hit = hits.find(({ start, end }) => word.start >= start && word.end <= end);
    if (hit === undefined) marked.push(word);
    else if (marked.at(-1)?.start !== hit.start)
      marked.push({ folded: ROLE_MARK, start: hit.start, end: hit.end });
  }
  return {
    text,
    words: marked,
    folded: marked.map(({ folded }) => folded).join(' '),
    punctuated: punctuate(text, marked),
  };
}

function punctuate(text: string, words: readonly Word[]): string {
  const tokens = words.flatMap(({ folded, start }, at) => {
    const gap = at === 0 ? '' : text.slice(endAt(words, at - 1), start);
    if (gap.includes('&')) return ['&', folded];
    if (gap.includes('/')) return ['/', folded];
    return CLAUSE_MARK.test(gap) ? [',', folded] : [folded];
  });
  const isAsked = text.slice(endAt(words, words.length - 1)).includes('?');
  return [...tokens, ...(isAsked ? ['?'] : [])].join(' ');
}

/** Marks the words of the stretches of `folded` that a global pattern matches. */
export function markMatches(
  folded: string,
  pattern: RegExp,
  marked: boolean[],
): RegExpExecArray | null {
  let first: RegExpExecArray | null = null;
  for (const match of folded.matchAll(pattern)) {
    first ??= match;
    const from = match.index === 0 ? 0 : folded.slice(0, match.index).trimEnd().split(' ').length;
    marked.fill(true, from, from + match[0].trim().split(' ').length);
  }
  return first;
}

/** What parts two words that stand side by side. */
const PARTING = /[,;:.!?()–—]|\s-\s/;

/** Whether a mark stands between two words of a text, so that they are no phrase: "dogs - allowed". */
export function isParted(text: string, before: Word, word: Word): boolean {
  return PARTING.test(text.slice(before.end, word.start));
}

/** The folded words of a question in order, with an empty one where a mark parts them. */
export function listSaidWords(text: string, words: readonly Word[]): string[] {
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    const isApart = before !== undefined && isParted(text, before, word);
    return isApart ? ['', word.folded] : [word.folded];
  });
}
