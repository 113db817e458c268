import { type Answer, listColumns, listParts, type ScoredPassage } from '../../answer/answer.ts';
import { addsToFirst } from '../../answer/second-quote.ts';
import type { Passage } from '../../knowledge/passage.ts';
import { toCode } from '../format/escape.ts';
import { excerptMrkdwn } from '../format/excerpt.ts';
import { LIMITS } from '../format/limits.ts';
import { toBold } from '../format/literal-marks.ts';
import { toMrkdwn } from '../format/mrkdwn.ts';
import { splitMrkdwn } from '../format/split.ts';
import { renderCitation } from './citation.ts';
import { type BlockWithText, paragraph, smallPrint } from './message.ts';

/** How much of a passage an answer quotes, so that it stays on one screen of a phone. */
const QUOTE_SIZES = {
  alone: { sentences: 3, lines: 8 },
  beside: { sentences: 2, lines: 6 },
  // below a first line that names several owners
  several: { sentences: 2, lines: 5 },
  glimpse: { sentences: 1, lines: 4 },
  // one of three or more
  crowded: { sentences: 1, lines: 3 },
} as const;
/** A thing that two files and an article give to different roles. */
const MOST_RECORDS_QUOTED = 3;
type QuoteSize = keyof typeof QUOTE_SIZES;
/** Passages in Slack's markup: an answer needs each several times, and the articles stay. */
const IN_MRKDWN = new WeakMap<Passage, string>();

/** A passage that an answer quotes, and how much of it. */
export interface QuotedPassage {
  readonly found: ScoredPassage;
  readonly size: QuoteSize;
  /** The sentence that the quote has to hold, as plain text. */
  readonly telling: string | null;
  /** Id of the role that it is quoted for, in a comparison. */
  readonly role?: string;
}

/** The passages that an answer to one question quotes without being asked for more. */
export function selectQuoted(answer: Answer): readonly QuotedPassage[] {
  const { owners, passages, rows, intent, outcome } = answer;
  if (outcome !== 'answered' && outcome !== 'nearest') return [];
  const [owner] = owners;
  if (owner !== undefined) {
    const found = passages.find(({ passage }) => passage.id === owner.passage);
    if (found === undefined) return [];
    return found.passage.attribution === 'record'
      ? selectRecords(answer)
      : [{ found, size: owners.length > 1 ? 'several' : 'alone', telling: owner.sentence }];
  }
  if (outcome === 'answered' && intent === 'compare') {
    return rows.length > 1 ? [] : selectCompared(answer);
  }
  const [first, second] = passages;
  if (first === undefined) return [];
  if (isOfSides(answer)) return selectSides(answer);
  const isMore = second !== undefined && addsToFirst(answer, first, second);
  const shown = isMore ? [first, second] : [first];
  const size = isMore ? 'beside' : 'alone';
  return shown.map((found) => ({ found, size, telling: found.sentence ?? null }));
}

/** Whether what is shown is what is nearest for each of two roles that are compared. */
export function isOfSides({ passages: [first, second] }: Answer): boolean {
  return first?.role !== undefined && second?.role !== undefined;
}

/** What is nearest for each of the roles. */
function selectSides({ passages }: Answer): readonly QuotedPassage[] {
  return passages.map((found) => ({
    found,
    size: 'glimpse',
    telling: found.sentence ?? null,
    ...(found.role !== undefined && { role: found.role }),
  }));
}

/** What files say, and what the articles say against it. */
function selectRecords({ owners, passages }: Answer): readonly QuotedPassage[] {
  return passages.slice(0, MOST_RECORDS_QUOTED).map((found) => {
    const owner = owners.find(({ passage }) => passage === found.passage.id);
    return { found, size: 'beside', telling: owner?.sentence ?? null };
  });
}

/** One passage of each role. */
function selectCompared(answer: Answer): readonly QuotedPassage[] {
  const { rows, passages } = answer;
  const columns = listColumns(answer);
  const size = columns.length > 2 ? 'crowded' : 'beside';
  return columns.flatMap(({ id }) => {
    const cell = rows[0]?.cells.find(({ role }) => role === id);
    const found =
      passages.find(({ passage }) => cell?.passages.includes(passage.id)) ??
      passages.find(({ passage }) => cell === undefined && passage.roles.includes(id));
    return found === undefined
      ? []
      : [{ found, size, telling: cell?.text ?? null, role: id } as const];
  });
}

/** The passages that an answer has not shown whole, of all its parts. */
export function selectUnread(answer: Answer): readonly ScoredPassage[] {
  const left = listParts(answer).flatMap((part) => {
    const whole = selectQuoted(part)
      .filter((quoted) => excerptPassage(quoted).isWhole)
      .map(({ found }) => found.passage.id);
    return part.passages.filter(({ passage }) => !whole.includes(passage.id));
  });
  return left.filter(
    ({ passage }, at) => left.findIndex((one) => one.passage.id === passage.id) === at,
  );
}

/** An amount or a span that a heading gives: "A €500 budget", "12 weeks of leave". */
const TELLS_AMOUNT =
  /[€£$¥]\s?\d|\d\s?(?:%|(?:percent|hours?|days?|weeks?|months?|years?|euros?|dollars?|pounds?)\b)/i;

/** The part of a passage that is quoted, as lines that begin with Slack's mark of a quote; below its heading where that tells an amount. */
export function renderExcerpt(quoted: QuotedPassage): string {
  const { text } = excerptPassage(quoted);
  const heading = quoted.found.passage.heading.at(-1) ?? '';
  return markQuoted(TELLS_AMOUNT.test(heading) ? `${toBold(heading)}\n${text}` : text);
}

function excerptPassage({ found: { passage }, size, telling }: QuotedPassage) {
  if (passage.attribution === 'record') return { text: renderRecord(passage), isWhole: true };
  return excerptMrkdwn(passageToMrkdwn(passage), QUOTE_SIZES[size], telling);
}

/** A whole passage as a quote with the citation below it. */
export function renderQuote({ passage }: ScoredPassage, today: string): BlockWithText[] {
  const mrkdwn =
    passage.attribution === 'record' ? renderRecord(passage) : passageToMrkdwn(passage);
  return [...quoteLines(mrkdwn).flatMap(paragraph), smallPrint(renderCitation(passage, today))];
}

function passageToMrkdwn(passage: Passage): string {
  const before = IN_MRKDWN.get(passage);
  if (before !== undefined) return before;
  const mrkdwn = toMrkdwn(passage.text, passage.source);
  IN_MRKDWN.set(passage, mrkdwn);
  return mrkdwn;
}

/** A record of a file as it stands, a line of code each. */
function renderRecord({ text }: Passage): string {
  return text.split('\n').map(toCode).join('\n');
}

function markQuoted(text: string): string {
  return text.replace(/^/gm, '> ');
}

/** Each line needs its own `> `, which takes room: parts get smaller until they fit with it. */
function quoteLines(text: string, length: number = LIMITS.section): string[] {
  const parts = splitMrkdwn(text, length).map(markQuoted);
  return parts.every((part) => part.length <= LIMITS.section)
    ? parts
    : quoteLines(text, length / 2);
}
