// Tells running text from lists of names, addresses and links.

import type { Passage } from '../knowledge/passage.ts';

/** Addresses, and what their links are called; handles; labels of lines. */
const NO_PROSE =
  /\[[^\]]*\]\([^)]*\)|<https?:[^>]*>|https?:\/\/\S+|(?<!\w)@[\w/-]+|\*\*[^*]+:?\*\*:?/g;
/** With less of its letters in running text, a passage is a list of names and addresses. */
const MIN_PROSE = 0.4;

/** An item that begins with a link: "- [Charter](charter.md) – what the board is for". */
const LINKED_ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(?:\*\*|__|_|\*)?\[[^\]\n]+\]\([^)\n]*\)/;
/** Fewer may be a list of other things. */
const LEAST_LINKED = 3;

/** Whether most lines of a passage only lead to other pages. */
function isListOfLinks(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const linked = lines.filter((line) => LINKED_ITEM.test(line)).length;
  return linked >= LEAST_LINKED && linked * 2 > lines.length;
}

/** Whether a passage is mostly running text, and no list of names and addresses or of links. */
export function isProse({ text }: Passage): boolean {
  if (isListOfLinks(text)) return false;
  const countLetters = (some: string): number => some.replace(/\P{L}+/gu, '').length;
  return countLetters(text.replace(NO_PROSE, '')) >= countLetters(text) * MIN_PROSE;
}
