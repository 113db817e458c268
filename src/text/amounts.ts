// Reads amounts from a text: "€700", "2,000 euros", "5 working days", "two weeks", "20 people".

import { toSingular } from './name-forms.ts';
import { foldLetters, isStopWord, splitWords, stem } from './words.ts';

/** An amount in a text. */
export interface Amount {
  readonly value: number;
  /** A sign of currency, `%`, a time such as "day", "person", or the stem of what is counted; '' where nothing says it. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  /** Whether nothing but money is likely: "1.5k", "a 700 receipt". */
  readonly isPrice: boolean;
  /** The folded words that say how much, with a unit of measure. */
  readonly words: readonly string[];
}

const DIGITS = `\\d{1,3}(?:[.,' ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?`;
const VALUES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    ninety: 90,
    hundred: 100,
  }),
);
const A_NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,/#_-])(?:(?:EUR|USD|GBP|[€£$¥]) ?)?(?:(${DIGITS}) ?(k|thousand|m|million)?|(${[...VALUES.keys()].join('|')}))(?![\\p{L}\\p{N}])`,
  'giu',
);
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 1000, thousand: 1000, m: 1_000_000, million: 1_000_000 }),
);
const CURRENCY_BEFORE = /^(?:EUR|USD|GBP|[€£$¥])/i;
/** What comes after a number up to what is counted: "5 full working", "12 or more". */
const WHAT_IS_COUNTED =
  /^(?:[\s-]+(?:working|calendar|business|full|whole|consecutive|more|other|extra|or (?:more|fewer|less)))*[\s-]?(%|[€£$¥](?!\s?\d)|\p{L}+)/iu;
const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    eur: '€',
    euro: '€',
    usd: '$',
    dollar: '$',
    buck: '$',
    gbp: '£',
    pound: '£',
    quid: '£',
    percent: '%',
    min: 'minute',
    minute: 'minute',
    hour: 'hour',
    hr: 'hour',
    day: 'day',
    week: 'week',
    month: 'month',
    year: 'year',
    people: 'person',
    person: 'person',
    guest: 'person',
    attendee: 'person',
    participant: 'person',
    head: 'person',
    employee: 'person',
    visitor: 'person',
  }),
);
const MEASURES: ReadonlySet<string> = new Set(UNITS.values());
/** How far behind a number what is counted may end. */
const REACH = 60;
const CURRENCY = /^[€£$¥]$/;
const SPAN_OF_TIME = /^(?:minute|hour|day|week|month|year)$/;

/** The amounts in a text, in order: numbers of something, or with nothing behind them. */
export function readAmounts(text: string): Amount[] {
  return Array.from(text.matchAll(A_NUMBER)).flatMap((match): Amount[] => {
    const [number, digits, scale, word] = match;
    const end = match.index + number.length;
    const [sign] = CURRENCY_BEFORE.exec(number) ?? [];
    const [counted = '', noun] =
      sign === undefined ? (WHAT_IS_COUNTED.exec(text.slice(end, end + REACH)) ?? []) : [];
    const value = VALUES.get(word?.toLowerCase() ?? '') ?? readDigits(digits ?? '', scale);
    const isPrice = sign === undefined && isOfPrice(noun, value, scale);
    const unit = isPrice ? '' : toUnit(sign ?? noun ?? '');
    const last = unit === '' ? end : end + counted.length;
    // what is counted is a part of what is asked, and not of how much
    const measured = isMeasure(unit) ? last : end;
    if (word !== undefined && !isNumber(word, unit, text.slice(0, match.index), text.slice(last)))
      return [];
    return [
      {
        value,
        unit,
        isPrice,
        start: match.index,
        end: last,
        words: splitWords(text.slice(match.index, measured)).map(({ folded }) => folded),
      },
    ];
  });
}

/** Symbols of units have no plural: "30 kg". */
const LONGEST_SYMBOL = 3;

/** Whether a unit is one of measure, not a noun that is counted. */
function isMeasure(unit: string): boolean {
  return CURRENCY.test(unit) || MEASURES.has(unit);
}

/** "1.5k", "a 700 receipt": thousands are hardly counted, and one thing has no number above 1. */
function isOfPrice(noun: string | undefined, value: number, scale: string | undefined): boolean {
  const folded = foldLetters(noun ?? '');
  if (folded === '%' || UNITS.has(toSingular(folded)) || CURRENCY.test(folded)) return false;
  if (folded === '' || isStopWord(folded)) return scale !== undefined;
  return value > 1 && folded.length > LONGEST_SYMBOL && toSingular(folded) === folded;
}

/** Before "a week", where that is how long something is: not in "twice a week". */
const BEFORE_SPAN = /\b(?:of|for|than|to|within|under|over|above|below|beyond|takes?|after)\s+$/i;

/** Whether a word says how many there are of a unit: "two people", "a week of leave"; "a day or two" is no number. */
function isNumber(word: string, unit: string, before: string, after: string): boolean {
  if (unit === '') return false;
  if (!/^an?$/i.test(word)) return true;
  const isSpan = BEFORE_SPAN.test(before.slice(-REACH)) || /^\s+(?:of|off)\b/i.test(after);
  return SPAN_OF_TIME.test(unit) && isSpan && !/^\s+or\b/i.test(after);
}

/** "2,000" and "2.000" are two thousand; "2,5" and "2.50" are not. */
function readDigits(digits: string, scale: string | undefined): number {
  const grouped = digits.replace(/[.,' ](?=\d{3}(?!\d))/g, '').replace(',', '.');
  return Number.parseFloat(grouped) * (SCALES.get(scale?.toLowerCase() ?? '') ?? 1);
}

function toUnit(counted: string): string {
  if (CURRENCY.test(counted) || counted === '%') return counted;
  const noun = toSingular(foldLetters(counted));
  const known = UNITS.get(noun);
  if (known !== undefined) return known;
  return noun === '' || isStopWord(noun) ? '' : stem(noun);
}

/** How many months it is. */
const MONTHS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['month', [1, 1]],
  ['year', [12, 12]],
]);
/** How many days a span of time is, at least and at most: working days or all. */
const DAYS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['day', [1, 1]],
  ['week', [5, 7]],
  ['month', [20, 31]],
  ['year', [220, 366]],
]);
/** How many hours it is: of work or all. */
const HOURS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['minute', [1 / 60, 1 / 60]],
  ['hour', [1, 1]],
  ['day', [8, 24]],
  ['week', [40, 168]],
]);

/**
 * How much one of a unit is, at least and at most, in a measure that it shares with another unit, and how much one of that
 * is; null where they cannot be compared.
 */
export function findMeasure(
  unit: string,
  other: string,
): readonly [readonly [number, number], readonly [number, number]] | null {
  // a number alone is most likely money
  if (unit === '' ? CURRENCY.test(other) : unit === other)
    return [
      [1, 1],
      [1, 1],
    ];
  for (const measure of [MONTHS, DAYS, HOURS]) {
    const one = measure.get(unit);
    const two = measure.get(other);
    if (one !== undefined && two !== undefined) return [one, two];
  }
  return null;
}

/** Whether a unit is one of time. */
export function isSpanOfTime(unit: string): boolean {
  return SPAN_OF_TIME.test(unit);
}

/** Whether both units are currencies. */
export function areCurrencies(one: string, other: string): boolean {
  return CURRENCY.test(one) && CURRENCY.test(other);
}
