// What images add to the text around them. An alternative text says what is on a picture, so it is quoted only where the picture
// is part of a sentence, as an icon is.

import { LINK_TARGET } from '../../text/inline-markdown.ts';

/** Around an alternative text, while it is not decided whether it is quoted. */
const IMAGE_START = '\ue00c';
const IMAGE_END = '\ue00d';
const HELD = `${IMAGE_START}([^${IMAGE_START}${IMAGE_END}]*)${IMAGE_END}`;
const HELD_OR_LINKED = String.raw`(?:\[[ \t]*${HELD}[ \t]*\]${LINK_TARGET}|${HELD})`;
/** Pictures side by side. */
const PICTURES = new RegExp(String.raw`${HELD_OR_LINKED}(?:[ \t]*${HELD_OR_LINKED})*`, 'g');
const EDGES = new RegExp(`[${IMAGE_START}${IMAGE_END}]`, 'g');

/** A word, not the mark of a task, that a sentence goes on from. */
const OPEN_SENTENCE = /(?<!\[)[\p{L}\p{N}][*_`~"'”’)\]}>,–—/&+-]{0,6}[ \t]*$/u;
/** What goes on with a sentence: small letters, punctuation, letters that have no case. */
const GOING_ON = /^(?:[ \t]*(?:\p{Ll}|[,;.:!?)’'”"])|[\p{Lo}\p{N}])/u;
/** An item of a list without words. */
const MARKER_ALONE = /^\s*(?:[-*+]|\d{1,9}[.)])\s*$/;
/** Characters that tell whether a sentence goes on before or behind a picture. */
const MAX_LOOK = 12;
/** At the end of a line an icon is called in a word or two; more describes a picture. */
const MAX_ICON_WORDS = 2;

/** An alternative text, held until the text around it is known. */
export function holdAlternative(alternative: string): string {
  const words = alternative.replace(EDGES, '').trim();
  return words === '' ? '' : IMAGE_START + words + IMAGE_END;
}

/** Decides on all that is held in a text: it stays within a sentence, and goes where a picture stands by itself. */
export function settleImages(text: string): string {
  if (!text.includes(IMAGE_START)) return text;
  return text
    .split('\n')
    .map((line) => (line.includes(IMAGE_START) ? settleLine(line) : line))
    .join('\n');
}

/** The same for a table's cell. A word alone in it is its value: a tick, a name. */
export function settleImagesOfCell(text: string): string {
  const settled = settleImages(text);
  if (settled.trim() !== '' || !text.includes(IMAGE_START)) return settled;
  const words = text.replace(EDGES, '').trim();
  return /\s/.test(words) ? '' : words;
}

function settleLine(line: string): string {
  let settled = '';
  let from = 0;
  for (const { 0: pictures, index } of line.matchAll(PICTURES)) {
    settled += line.slice(from, index);
    from = index + pictures.length;
    if (isPartOfSentence(line, index, pictures)) {
      settled += pictures.replace(EDGES, '');
      continue;
    }
    const [marks = ''] = /[*_]{1,3}$/.exec(settled.slice(-MAX_LOOK)) ?? [];
    if (marks !== '' && line.startsWith(marks, from)) {
      settled = settled.slice(0, -marks.length);
      from += marks.length;
    }
    // No blank is left over where the pictures were.
    const isFirst = settled.trim() === '';
    while (isFirst && line.charAt(from) === ' ') from += 1;
    if (!isFirst) settled = settled.trimEnd();
  }
  settled += line.slice(from);
  return MARKER_ALONE.test(settled) ? '' : settled;
}

function isPartOfSentence(line: string, start: number, pictures: string): boolean {
  const end = start + pictures.length;
  const after = line.slice(end, end + MAX_LOOK);
  if (GOING_ON.test(after)) return true;
  if (!OPEN_SENTENCE.test(line.slice(Math.max(0, start - MAX_LOOK), start))) return false;
  const isLast = line.slice(end).trim() === '';
  return !isLast || pictures.trim().split(/\s+/).length <= MAX_ICON_WORDS;
}
