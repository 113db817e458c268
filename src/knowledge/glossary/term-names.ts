// Takes apart what a glossary calls a term: the term itself, and its other names.

import { splitWords } from '../../text/words.ts';

/** A longer name is a sentence. */
const MAX_TERM_WORDS = 8;
/** A longer meaning explains, and is no name. */
const MOST_WORDS_OF_LONG_FORM = 6;
/** "2.1 Costs", "b) Dues". */
const NUMBERING = /^(?:\d{1,3}(?:\.\d{1,3})*[.)]?|[a-z][.)])\s+/i;
const BRACKETS = /^(.*?\S)\s*[([]([^()[\]]{1,80})[)\]]$/;
const NAME_SEPARATOR = /\s*(?:\/|;|,|\bor\b|\baka\b|\balso\b)\s+|\s+\/\s*/i;
/** "Repo is short for repository". */
const SHORT_FOR =
  /^(.*?\S)\s+(?:is|are)\s+(?:short|an? (?:abbreviation|acronym|short form))\s+(?:for|of)\s+(\S.*)$/i;
/** A sentence is no name. */
const IS_SAID = /(?<!^)\b(?:is|are|was|were|will|has|have|means)\b/;
/** "ADRs", "MoU", "R&D", "CI/CD". */
const SHORT_TERM = /^\p{Lu}[\p{L}\p{N}&/-]{1,7}$/u;

/** The term and its other names; null where the text is none. Both are plain text. */
export function readTermNames(
  written: string,
  meaning: string,
): { readonly term: string; readonly aliases: readonly string[] } | null {
  const text = written
    .replace(NUMBERING, '')
    .replace(/["“”«»]/g, '')
    .replace(/(?:\s+means?|[:–—-]+)$/i, '')
    .trim();
  const shortFor = SHORT_FOR.exec(text);
  // a part of a sentence is no name either: "the aim of order, tidiness and light"
  if (shortFor === null && IS_SAID.test(text)) return null;
  const [, outer, inner] = shortFor ?? BRACKETS.exec(text) ?? [];
  const parts = (outer === undefined || inner === undefined ? [text] : [outer, inner]).flatMap(
    (part) => part.split(NAME_SEPARATOR),
  );
  const names = parts.map((part) => part.trim()).filter(isTermName);
  const [term, ...aliases] = names;
  if (term === undefined) return null;
  const long = SHORT_TERM.test(term) ? findLongForm(term, meaning) : null;
  return { term, aliases: [...new Set([...aliases, ...(long === null ? [] : [long])])] };
}

function isTermName(text: string): boolean {
  const words = splitWords(text);
  const isShort = words.length > 0 && words.length <= MAX_TERM_WORDS;
  return isShort && /\p{L}/u.test(text) && !IS_SAID.test(text);
}

/** The words at the beginning of a meaning whose first letters are the term, or all of a short one. */
function findLongForm(term: string, meaning: string): string | null {
  const letters = term
    .replace(/s$/, '')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
  const words = splitWords(meaning.slice(0, 200));
  const isShort = words.length > 1 && words.length <= MOST_WORDS_OF_LONG_FORM;
  if (isShort && words[0]?.folded.charAt(0) === letters.charAt(0))
    return meaning.replace(/[.;]$/, '');
  let at = 0;
  for (const [count, { folded, start, end }] of words.entries()) {
    // small words need not have a letter: "head of sales"
    if (folded.charAt(0) === letters.charAt(at)) at += 1;
    else if (count === 0 || !/^(?:of|and|the|for|to|in|on|a|an|by)$/.test(folded)) return null;
    if (at === letters.length) {
      const from = words[0]?.start ?? start;
      return letters.length > 1 ? meaning.slice(from, end) : null;
    }
  }
  return null;
}
