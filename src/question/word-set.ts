/** Words in a text, between blanks or line ends, as a set. */
export function toWordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
