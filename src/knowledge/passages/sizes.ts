/** One thought that fits a Slack quote; a section up to about this length stays whole. */
export const TARGET = 1000;
/** What one section block of Slack's holds; nothing is longer. */
export const MAX_LENGTH = 3000;
/** Shorter remains join their neighbour rather than stand alone. */
export const TINY = 200;
/** A longer lead-in is not said again before each part of its list. */
export const MAX_REPEATED_LEAD = 200;
/** A paragraph, item or cell up to this length stays whole: a slightly long thought reads better than half of one. */
const WHOLE = 1500;

/** The best place to cut at or before `limit`: an empty line, a line's end, a sentence's end, a space, else right there. */
function cutAt(text: string, limit: number): number {
  const head = text.slice(0, limit + 1);
  for (const ends of [/\n[ \t]*\n/g, /\n/g, /[.!?…]["'”’)]*\s/g, /\s/g]) {
    let cut = 0;
    for (const match of head.matchAll(ends)) cut = match.index + match[0].length;
    // A cut in the first half would leave scraps.
    if (cut > limit / 2) return cut;
  }
  // Never between the two halves of a character.
  return /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
}

/** Cuts a text that is too long for one thought into about equal parts of at most `TARGET` characters; else gives it back. */
export function cutText(text: string, whole = WHOLE): string[] {
  if (text.length <= whole) return [text];
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > TARGET) {
    const even = Math.ceil(rest.length / Math.ceil(rest.length / TARGET));
    const cut = cutAt(rest, Math.min(TARGET, even + TINY));
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return [...parts, rest];
}
