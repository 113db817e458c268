// Slack knows no escape for its marks: a star that is meant as a star must look like one without being one.

import { escapeRegExp } from '../../text/escape-pattern.ts';
import { escapeText } from './escape.ts';
import { listFittingNames } from './limits.ts';

/** Slack's marks, what looks like each, and the private-use character that stands for it until its line is complete. */
const MARKS = [
  { mark: '*', lookAlike: '\u2217', held: '\ue010' },
  { mark: '_', lookAlike: '\u02cd', held: '\ue011' },
  { mark: '~', lookAlike: '\u223c', held: '\ue012' },
  { mark: '`', lookAlike: '\u02cb', held: '\ue013' },
] as const;
const HELD_BY_MARK = new Map<string, string>(MARKS.map(({ mark, held }) => [mark, held]));
const SLACK_MARK = /[*_~`]/g;
const ANY_HELD = /[\ue010-\ue013]/;
const ALL_HELD = /[\ue010-\ue013]/g;
/** Links and code, in which Slack reads no marks. */
const OPAQUE = /<[^<>\n]*>|`[^`\n]*`/g;
/** Stands for the inside of these: no blank and no mark. */
const FILLER = '\ufffc';
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Takes characters out of an article that would be mistaken for held marks. */
export function dropHeldMarks(text: string): string {
  return text.replace(ALL_HELD, '');
}

/** Puts placeholders in place of marks that are characters of the text; `releaseMarks` takes them back. */
export function holdMarks(text: string): string {
  return text.replace(SLACK_MARK, (mark) => HELD_BY_MARK.get(mark) ?? mark);
}

/** Puts the marks that are held in mrkdwn back: as they are where Slack leaves them alone, else as what looks like them. */
export function releaseMarks(mrkdwn: string): string {
  return ANY_HELD.test(mrkdwn) ? mrkdwn.split('\n').map(releaseLine).join('\n') : mrkdwn;
}

/** Text with what only looks like Slack's marks as these characters again. */
export function restoreMarks(text: string): string {
  return MARKS.reduce((told, { mark, lookAlike }) => told.replaceAll(lookAlike, mark), text);
}

/** Plain text as mrkdwn that shows just that. */
export function toLiteral(text: string): string {
  return releaseMarks(holdMarks(escapeText(dropHeldMarks(text))));
}

/** Plain text as mrkdwn that shows it in bold; '' for an empty one. */
export function toBold(text: string): string {
  const held = holdMarks(escapeText(dropHeldMarks(text)).trim());
  return held === '' ? '' : releaseMarks(`*${held}*`);
}

/** What was typed, in quotes: no name in it is emphasized. */
const IN_QUOTES = /(“[^“”]*”)/;

/** Plain text as mrkdwn with some names in bold, where they stand for themselves. */
export function toLiteralWithBold(text: string, names: readonly string[]): string {
  const longestFirst = listFittingNames(names);
  if (longestFirst.length === 0) return toLiteral(text);
  const hold = (plain: string): string => holdMarks(escapeText(dropHeldMarks(plain)));
  const anyName = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map((name) => escapeRegExp(hold(name))).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const parts = hold(text).split(IN_QUOTES);
  const marked = parts.map((part) => (part.startsWith('“') ? part : part.replace(anyName, '*$&*')));
  return releaseMarks(marked.join(''));
}

function releaseLine(line: string): string {
  if (!ANY_HELD.test(line)) return line;
  const seen = line.replace(OPAQUE, (whole) => whole.charAt(0) + FILLER.repeat(whole.length - 1));
  let released = line;
  for (const { mark, held, lookAlike } of MARKS) {
    if (!line.includes(held)) continue;
    const unsafe = findUnsafe(seen, mark, held);
    released = released.replaceAll(held, (_, at: number) => (unsafe.has(at) ? lookAlike : mark));
  }
  return released;
}

/** The places of held marks that Slack would pair with another mark, held or ours, in the same line. */
function findUnsafe(line: string, mark: string, held: string): ReadonlySet<number> {
  const places: number[] = [];
  for (let at = 0; at < line.length; at += 1) {
    if (line.charAt(at) === mark || line.charAt(at) === held) places.push(at);
  }
  const firstOpening = places.find((at) => mayOpen(line, at)) ?? line.length;
  const lastClosing = places.findLast((at) => mayClose(line, at)) ?? -1;
  return new Set(
    places.filter(
      (at) =>
        line.charAt(at) === held &&
        ((mayOpen(line, at) && at < lastClosing) || (mayClose(line, at) && at > firstOpening)),
    ),
  );
}

function mayOpen(line: string, at: number): boolean {
  return !LETTER_OR_DIGIT.test(line.charAt(at - 1)) && /\S/.test(line.charAt(at + 1));
}

function mayClose(line: string, at: number): boolean {
  return /\S/.test(line.charAt(at - 1)) && !LETTER_OR_DIGIT.test(line.charAt(at + 1));
}
