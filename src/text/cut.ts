/** What a text may be cut behind. */
type CutPlace = 'paragraph' | 'line' | 'sentence' | 'word';

const CUT_ENDS: Readonly<Record<CutPlace, RegExp>> = {
  paragraph: /\n[ \t]*\n/g,
  line: /\n/g,
  sentence: /[.!?…]["'”’)]*\s|[。！？।។။][」』）”’]?/g,
  word: /\s/g,
};
const ALL_PLACES: readonly CutPlace[] = ['paragraph', 'line', 'sentence', 'word'];

/**
 * Where to cut a text so that its first part, without the blanks at its end, has at most `limit` characters: behind the best
 * of `places` (best first) that leaves no scrap, else at `limit`, but never within a character.
 */
export function findCut(text: string, limit: number, places = ALL_PLACES): number {
  const head = text.slice(0, limit + 1);
  for (const place of places) {
    let cut = 0;
    for (const match of head.matchAll(CUT_ENDS[place])) cut = match.index + match[0].length;
    // A cut in the first half would leave scraps.
    if (cut > limit / 2) return cut;
  }
  return /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
}
