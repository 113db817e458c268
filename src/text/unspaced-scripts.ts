// Scripts that are written without blanks between words: Japanese, Chinese, Thai, Lao, Khmer, Burmese.

/** Letters of these scripts, for a class of a regular expression. Hiragana and Katakana share the marks of length and voice. */
export const UNSPACED_LETTERS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ーｰﾞﾟ';
/** The parts of Unicode that hold them: most texts have nothing of these, which is found fast. */
const ANY_OF_THESE_PARTS = /[\u0e00-\u1fff\u2e80-\uffff]/;
const ANY_LETTER = new RegExp(`[${UNSPACED_LETTERS}]`, 'u');
/** A stretch of these scripts, or one of other scripts. */
const STRETCH = new RegExp(
  `[${UNSPACED_LETTERS}][${UNSPACED_LETTERS}\\p{M}]*|[^${UNSPACED_LETTERS}]+`,
  'gu',
);
/** A letter with the marks that belong to it, or a stretch of other scripts. */
const SYMBOL = new RegExp(`[${UNSPACED_LETTERS}][\\p{M}ﾞﾟ]*|[^${UNSPACED_LETTERS}]+`, 'gu');
/** The mark of a long vowel, which ends many Katakana words in one spelling and is left out in another: サーバー, サーバ. */
const FINAL_LONG_VOWEL = /^([\p{Script=Katakana}ー]{3,})ー$/u;

/** The dictionaries go by script, whatever the language; they are loaded for the first text that needs them. */
let segmenter: Intl.Segmenter | undefined;
/** Characters given to the segmenter at once: its time grows with the square of a text's length. */
const WINDOW = 256;

/** A part of a text: from `start` up to `end`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether a text has letters of scripts that are written without blanks between words. */
export function hasUnspacedScript(text: string): boolean {
  return ANY_OF_THESE_PARTS.test(text) && ANY_LETTER.test(text);
}

/** A run of letters cut into words by the dictionary; letters of other scripts stay together. */
export function segmentRun(run: string): Span[] {
  return [...run.matchAll(STRETCH)].flatMap(({ 0: stretch, index }) =>
    hasUnspacedScript(stretch)
      ? segmentStretch(stretch, index)
      : [{ start: index, end: index + stretch.length }],
  );
}

/** A run of letters cut behind each letter with its marks; letters of other scripts stay together. */
export function splitSymbols(run: string): Span[] {
  return [...run.matchAll(SYMBOL)].map(({ 0: symbol, index }) => ({
    start: index,
    end: index + symbol.length,
  }));
}

/** Lower case, full and half width as one; marks stay, as they tell words apart. */
export function foldUnspaced(word: string): string {
  return word.normalize('NFKC').toLowerCase().replace(FINAL_LONG_VOWEL, '$1');
}

/** Whether a word that may be found within longer ones is long enough not to be there by accident. */
export function isLongEnough(edge: string, symbols: number): boolean {
  return symbols >= (/\p{Script=Han}/u.test(edge) ? 3 : 4);
}

function segmentStretch(stretch: string, offset: number): Span[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  const spans: Span[] = [];
  let from = 0;
  while (from < stretch.length) {
    const window = stretch.slice(from, from + WINDOW);
    const isLast = from + WINDOW >= stretch.length;
    let end = 0;
    for (const { index, segment } of segmenter.segment(window)) {
      // What ends with the window may go on behind it: it begins the next window.
      if (!isLast && index > 0 && index + segment.length === window.length) break;
      end = index + segment.length;
      spans.push({ start: offset + from + index, end: offset + from + end });
    }
    from += end;
  }
  return spans;
}
