// Reads the bounds that a text sets to amounts: "up to €500", "more than five days", "between 200 and 2,000 euros", "above that".

import { type Amount, areCurrencies, findMeasure, isSpanOfTime, readAmounts } from './amounts.ts';

/** The amounts from one to another. */
export interface AmountRange {
  readonly unit: string;
  readonly low: number;
  readonly high: number;
}

/** A bound in a text. */
export interface AmountBound extends AmountRange {
  readonly start: number;
  readonly end: number;
}

/** What is asked about, and the folded words that say how much. */
export interface AskedRange extends AmountRange {
  readonly words: readonly string[];
}

/** Whether a bound includes what is asked, excludes it, may do either, or cannot be compared with it. */
export type Admission = 'admits' | 'excludes' | 'unclear' | 'open';

/** Less than any difference that means something: "over 5" begins here above it. */
const JUST_BEYOND = 1e-6;
const NO_LIMIT = Number.POSITIVE_INFINITY;

/** What may be between the words of a bound and its amount. */
const BEFORE_AMOUNT =
  /(?:\b(?:the|an?|about|around|roughly|(?:a )?(?:value|total|amount|sum|price|cost|limit) of)\s+){0,2}$/i;
const UP_TO =
  /(?:\b(?:up to|at most|(?:no|not) (?:more|longer|larger|bigger|higher|greater) than|max(?:imum)?\.?(?: of)?:?|not exceed(?:ing)?|never exceeds?|within|(?:limit(?:ed)?|capped|cap|ceiling)(?: (?:of|to|at|is))?:?)|≤|<=)\s*$/i;
const BELOW =
  /(?:\b(?:under|below|(?:less|fewer|smaller|lower|cheaper|shorter) than|beneath)|<)\s*$/i;
const ABOVE =
  /(?:\b(?:above|over|(?:more|greater|larger|bigger|higher|longer) than|exceed(?:s|ing)?|beyond|in excess of)|>)\s*$/i;
const FROM =
  /(?:\b(?:at least|from|starting (?:at|from)|min(?:imum)?\.?(?: of)?:?|no (?:less|fewer) than|not less than|upwards of)|≥|>=)\s*$/i;
const OR_MORE =
  /^\s*(?:\+|(?:or|and) (?:more|above|over|up|upwards|longer|larger|higher|bigger)\b|upwards\b)/i;
const OR_LESS =
  /^\s*(?:(?:or|and) (?:less|fewer|below|under|shorter|smaller|lower)\b|max(?:imum)?\b|at most\b)/i;
const RANGE_OPENING = /\bbetween\s*$/i;
const RANGE = /^\s*(?:to|[-–—])\s*$/;
/** Points to the bound before it. */
const BEYOND_IT =
  /\b(?:above|over|beyond|more than) (?:that|this|it|which)\b|\b(?:larger|bigger|higher|greater|(?<!\bno )longer)\b(?! than)|\b(?:anything|everything|all) (?:above|over|beyond|bigger|larger|more|else)\b(?!\s*[€£$¥\d])|\bthe rest\b/gi;
const SHORT_OF_IT =
  /\b(?:below|under|less than) (?:that|this|it|which)\b|\b(?:smaller|lower|shorter|cheaper)\b(?! than)|\b(?:anything|everything|all) (?:below|under|smaller|less)\b(?!\s*[€£$¥\d])/gi;
/** How far around an amount the words of its bound may be. */
const NEARBY = 60;

/** The bounds in a text, in order. `before` is the last one of what comes before it, to which "above that" may point. */
export function readBounds(text: string, before: AmountRange | null = null): AmountBound[] {
  const amounts = readAmounts(text);
  const explicit = amounts.flatMap((amount, at) => readBound(text, amounts, amount, at));
  const pointing = [
    ...Array.from(text.matchAll(BEYOND_IT), (match) => ({ match, isBeyond: true })),
    ...Array.from(text.matchAll(SHORT_OF_IT), (match) => ({ match, isBeyond: false })),
  ].map(({ match: { index, 0: said }, isBeyond }) => ({
    start: index,
    end: index + said.length,
    isBeyond,
  }));
  let meant = before;
  return [...explicit, ...pointing]
    .sort((a, b) => a.start - b.start)
    .flatMap((one) => {
      if ('low' in one) {
        meant = one;
        return [one];
      }
      const range = meant && (one.isBeyond ? goBeyond(meant) : stayShortOf(meant));
      return range === null ? [] : [{ ...range, start: one.start, end: one.end }];
    });
}

function readBound(
  text: string,
  amounts: readonly Amount[],
  { value, unit, start, end }: Amount,
  at: number,
): AmountBound[] {
  const before = text.slice(Math.max(0, start - NEARBY), start).replace(BEFORE_AMOUNT, '');
  // "12 guests or more", "12 or more guests"
  const counted = /\bor (?:more|less|fewer)\b/i.exec(text.slice(start, end))?.[0];
  const after = counted ?? text.slice(end, end + NEARBY);
  const [last, next] = [amounts[at - 1], amounts[at + 1]];
  if (last !== undefined && isRange(text, last.start, last.end, start)) return [];
  if (next !== undefined && isRange(text, start, end, next.start))
    return [{ unit: next.unit || unit, low: value, high: next.value, start, end: next.end }];
  const place = { unit, start, end };
  if (UP_TO.test(before) || OR_LESS.test(after)) return [{ ...place, low: 0, high: value }];
  if (BELOW.test(before)) return [{ ...place, low: 0, high: value - JUST_BEYOND }];
  if (ABOVE.test(before)) return [{ ...place, low: value + JUST_BEYOND, high: NO_LIMIT }];
  if (FROM.test(before) || OR_MORE.test(after)) return [{ ...place, low: value, high: NO_LIMIT }];
  return [];
}

/** Whether two amounts are the ends of a range: "200 to 500", "between 200 and 500". */
function isRange(text: string, start: number, end: number, next: number): boolean {
  const between = text.slice(end, next);
  if (RANGE.test(between)) return true;
  return (
    /^\s*and\s*$/.test(between) &&
    RANGE_OPENING.test(text.slice(Math.max(0, start - NEARBY), start))
  );
}

function goBeyond({ unit, low, high }: AmountRange): AmountRange {
  return { unit, low: high === NO_LIMIT ? low : high + JUST_BEYOND, high: NO_LIMIT };
}

function stayShortOf({ unit, low, high }: AmountRange): AmountRange | null {
  if (low > 0) return { unit, low: 0, high: low - JUST_BEYOND };
  return high === NO_LIMIT ? null : { unit, low: 0, high };
}

/** Whether a bound includes the asked amounts. */
export function judgeBound(bound: AmountRange, asked: AmountRange): Admission {
  const measure = findMeasure(asked.unit, bound.unit);
  // nobody knows what it is in the other currency
  if (measure === null) return areCurrencies(asked.unit, bound.unit) ? 'excludes' : 'open';
  const [[askedLeast, askedMost], [least, most]] = measure;
  const low = asked.low * askedLeast;
  const high = asked.high * askedMost;
  if (low > bound.high * most || high < bound.low * least) return 'excludes';
  return low >= bound.low * most && high <= bound.high * least ? 'admits' : 'unclear';
}

/** A span that says when something is, and not how long: "in two weeks", "2 weeks ago". */
const WHEN_BEFORE = /\b(?:in|after|within|by|at|until|till|since|every|last|next)\s+(?:the\s+)?$/i;
const WHEN_AFTER = /^\s+(?:ago|before|later|earlier|notice|from now|in advance|early|late)\b/i;
const BEFORE_SIZE = /\b(?:of|for about|worth|costs?|costing)\s+$/i;

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

/** The one amount, or the one bound, that a question names: "a €700 receipt", "receipts above €500"; null where it is not one. */
export function readAskedRange(text: string): AskedRange | null {
  const [amount, another] = readAmounts(text);
  if (amount === undefined || another !== undefined) return null;
  const { unit, value, words } = amount;
  const [bound] = readBounds(text);
  const [before, after] = [text.slice(0, amount.start), text.slice(amount.end)];
  if (isSpanOfTime(unit) && (WHEN_BEFORE.test(before) || WHEN_AFTER.test(after))) return null;
  // a number alone may be a year, a floor, a part of a name
  if (unit === '' && !amount.isPrice && (isYear(value) || !(bound || BEFORE_SIZE.test(before))))
    return null;
  return { unit, low: bound?.low ?? value, high: bound?.high ?? value, words };
}
