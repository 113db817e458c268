import { findCut } from '../../text/cut.ts';

/** Characters of one thought that fits a Slack quote; a section up to about this length stays whole. */
export const TARGET_LENGTH = 1000;
/** Characters that one section block in Slack holds; no passage is longer. */
export const MAX_LENGTH = 3000;
/** A shorter remainder joins its neighbour instead of becoming a passage of its own. */
export const TINY_LENGTH = 200;
/** A paragraph, item or cell up to this length stays whole: a slightly long thought reads better than half of one. */
const MAX_UNCUT = 1500;

/**
 * Splits a text that is longer than `uncut` characters into about equal parts of at most `TARGET_LENGTH`; a shorter text comes
 * back as it is. Always returns at least one part.
 */
export function splitText(text: string, uncut = MAX_UNCUT): string[] {
  if (text.length <= uncut) return [text];
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > TARGET_LENGTH) {
    const even = Math.ceil(rest.length / Math.ceil(rest.length / TARGET_LENGTH));
    const cut = findCut(rest, Math.min(TARGET_LENGTH, even + TINY_LENGTH));
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return [...parts, rest];
}
