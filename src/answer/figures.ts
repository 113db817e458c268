// Finds the figures in a text: numbers, spans of time and dates.

import type { Quantity } from '../question/quantity.ts';
import { foldText } from '../text/fold-text.ts';
import { splitWords, stem, type Word } from '../text/words.ts';

const COUNT =
  '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|sixty|ninety|hundred|half)';
const UNIT = '(?:second|minute|min|hour|hr|h|day|week|fortnight|month|quarter|year|yr|sprint)s?';

/** How often, and not "once a ticket is closed". */
const ONCE = `\\b(?:only|just|at most|at least|exactly|more than) once\\b|\\bonce(?= (?:an?|per|every|each) (?:\\w+ )?${UNIT}\\b|(?: more| only| during\\b.*)?(?:[.,;)]|$))`;

/** "5 days", "8-12 weeks", "one full year", "within an hour", "at any time": how long something takes or lasts. */
const SPANS = new RegExp(
  `(?<!\\b(?:every|each|per) )\\b${COUNT}(?:\\s?(?:-|–|to|or|and)\\s?${COUNT})?[\\s-](?:[a-z]+[\\s-]){0,2}${UNIT}\\b` +
    `|\\b(?:a|an|same|next|whole|full|within the) (?!second\\b)(?:single |other |working |business |calendar |full )?${UNIT}\\b` +
    `|\\b(?:is|are) (?:an? )?(?:daily|weekly|monthly|quarterly|yearly|annual)\\b` +
    `|\\b(?:indefinite(?:ly)?|permanent(?:ly)?|overnight|as long as|no (?:time )?limit|any time|unlimited)\\b` +
    `|\\d ?(?:h|hrs|d|w|min|mins)\\b`,
  'i',
);

/** "immediately", "at once", "daily": how soon, not how long. */
const PACES = new RegExp(
  `${SPANS.source}|\\b(?:each|every|per) (?:single |other |working |business |calendar )?${UNIT}\\b` +
    `|\\b(?:daily|weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?|hourly)\\b` +
    `|\\b(?:immediately|straight away|right away|at once|as soon as)\\b`,
  'i',
);

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** "every other Wednesday", "twice a month", "per sprint", "a two-week cycle", "as needed": how often, and not how long. */
const FREQUENCIES = new RegExp(
  `\\b(?:every|each|per) (?:(?:single|other|second|third|working|business|calendar|few|couple of|first|last|${COUNT}) ){0,2}(?:${UNIT}|${WEEKDAY}|morning|evening|night|release|iteration|cycle)\\b` +
    `|\\bevery ${COUNT}(?:–|-| to | or )${COUNT} ${UNIT}\\b|\\b(?:after|in) ${COUNT} (?:day|week|month|year)s?\\b` +
    `|\\b(?:once|twice|times?|${COUNT}) an? (?:${UNIT}|${WEEKDAY})\\b|\\b${WEEKDAY}s\\b|\\b${COUNT} times\\b` +
    `|\\b${COUNT}[\\s-]${UNIT}[\\s-](?:\\p{L}+ )?(?:cycles?|cadence|rhythm|intervals?|iterations?|sprints?|schedule|releases?|rotations?)\\b` +
    '|\\b(?:(?:bi|semi|tri)-?)?(?:daily|nightly|weekly|monthly|quarterly|yearly|annual(?:ly)?|hourly)\\b|\\bfortnightly\\b' +
    `|\\b(?:regularly|continuous(?:ly)?|constantly|occasionally|rarely|twice|as (?:and when )?needed|as often as|ad hoc|on demand)\\b|${ONCE}`,
  'iu',
);

/** A number in figures or words. "One of the teams", "no one", "one another" count nothing. */
const NUMBERS = new RegExp(
  `${ONCE}|\\d|(?<!\\b(?:no|any|every|some|each|this|that|which)[ -])\\bone\\b(?! (?:of|another)\\b)|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|hundred|dozen|half|twice|unlimited|no limit|percent)\\b`,
  'i',
);

/** "1st of March", "on Tuesdays", "at noon", "Q2", "14:00", no "€60" and no "30 %". Names of months begin with a capital: "may" is no month. */
const DATES =
  /(?<![€$£¥] ?[\d.,]{0,12})\d(?![\d.,]{0,12} ?(?:%|[€$£¥]|(?:percent|euros?|EUR|dollars?|USD|pounds?|GBP)\b))|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\b(?:in|by|until|of|end of|mid-?) May\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|\b(?:daily|weekly|monthly|noon|midnight|Christmas|Easter)\b/;

/** "€60", "500 EUR", "2k", "free", "in full": what is paid, whatever is beside it. */
const MONEY =
  /[€$£¥₹] ?\d|\d ?(?:[€$£¥₹]|k\b|(?:euros?|EUR|dollars?|USD|pounds?|GBP|francs?|CHF|rupees?|INR)\b)|(?<!feel )\bfree\b(?! to\b)|\b(?:unpaid|at no (?:cost|charge)|full(?:y)? (?:cost|paid|covered|reimbursed)|full pay)\b/i;
/** Numbers that are no money: spans of time, years, people. */
const NOT_MONEY = new RegExp(
  `\\b${COUNT}(?:\\s?(?:-|–|to)\\s?${COUNT})?[\\s-](?:working |business |calendar |full )?${UNIT}\\b` +
    `|\\b(?:in|since|by|from|until|of|before|after) (?:19|20)\\d\\d\\b` +
    `|\\b${COUNT} (?:people|persons?|members?|employees)\\b`,
  'gi',
);

const MONTH_NAME =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
/** "1st of March", "2026-03-01", "on Tuesdays": which day of the year, the month or the week; no year or month alone. */
const DAY_FIGURES = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)\\b|\\b\\d{4}-\\d\\d-\\d\\d\\b|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b` +
    `|\\b${MONTH_NAME}\\.? \\d{1,2}\\b|\\b\\d{1,2}\\.? (?:of )?${MONTH_NAME}\\b|\\bthe \\d{1,2} of (?:each|every|the) month\\b` +
    `|\\b(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)days?\\b` +
    `|\\b(?:daily|every day|(?:first|last|second|third|working|business) (?:working |business )?day|Christmas|Easter)\\b` +
    `|\\b(?:end|start|beginning|middle|first|last|second|third) (?:week |weekday )?of (?:the|each|every) (?:next )?(?:week|month|quarter|year|sprint)\\b`,
);

const FIGURES: Readonly<Record<Exclude<Quantity, 'money'>, RegExp>> = {
  number: NUMBERS,
  span: SPANS,
  pace: PACES,
  frequency: FREQUENCIES,
  date: DATES,
  day: DAY_FIGURES,
};

/** What says when something is done, be it by a condition. */
const TELLS_WHEN = new RegExp(
  `\\bat (?:about |around )?(?:${COUNT}|noon|midnight|night|dawn|dusk|lunch)\\b|\\bin (?:the )?(?:morning|afternoon|evening|spring|summer|autumn|fall|winter)s?\\b` +
    '|\\b(?:first|last|second|third|next) (?:working |business )?(?:day|week|month|quarter|year)s?\\b' +
    '|\\b(?:once|after|when|whenever|before|until|till|as soon as|during|at the (?:end|start|beginning)|upon|following|prior to|in advance|immediately|each|every|if|as needed|deadline|regularly|always|automatically)\\b',
  'i',
);

/** Whether a text says when something is done: a day, how often, or on which condition. */
export function tellsWhen(text: string): boolean {
  return TELLS_WHEN.test(text) || DATES.test(text) || PACES.test(text) || FREQUENCIES.test(text);
}

/** "at least three members", "5 trustee positions"; no "2/3 of all members", no "approvals of two by members", and no "one member checks it". */
const COUNTED_PEOPLE = new RegExp(
  `(?<!/)\\b(?!one (?:members?|persons?|individuals?)\\b)${COUNT}(?:\\s?(?:-|–|to|or)\\s?${COUNT})?(?<![.,]) (?:(?!(?:of|by|from|for|with|in)\\b)\\p{L}+[ -]){0,3}(?:people|persons?|members?|seats?|positions?|places|individuals|employees|staff)\\b(?! (?:approvals?|reviews?|votes?|signatures?|teams?|partners?|leads?|managers?|operations|ops|departments?)\\b)`,
  'iu',
);

/** "Size: 11" */
const SIZE_OF_GROUP =
  /\b(?:size|head ?count|members|people|staff|employees|ftes?|seats)(?: (?:total|count))?: (?:~|about |approx\.? |up to )?\d+(?=\s*(?:$|[;,.)\n]|people|members|persons))/i;

/** "only if there are three members" does not say that there are. */
const CONDITIONAL_CLAUSE = /\b(?:if|unless|once|when|whenever)\b[^,.;:]*/gi;

/** Whether a text says how many people there are: what "how many are on the board?" asks of a role. */
export function countsPeople(text: string): boolean {
  return SIZE_OF_GROUP.test(text) || COUNTED_PEOPLE.test(text.replace(CONDITIONAL_CLAUSE, ''));
}

/** "a one-hour slot", "two-week sprints": it says how long, and not how many. */
const LONG_AS_THAT = new RegExp(`\\b${COUNT}-${UNIT}\\b(?= \\p{L})`, 'giu');

/** Spans, times of the day and years: they count no things. */
const OF_TIME = new RegExp(
  `\\b${COUNT}(?:\\s?(?:-|–|to|or)\\s?${COUNT})?[\\s-](?:working |business |calendar |full )?${UNIT}\\b` +
    `|\\b\\d{1,2}(?::\\d\\d| ?(?:am|pm)\\b)` +
    `|\\b(?:in|since|by|from|until|of|before|after) (?:19|20)\\d\\d\\b`,
  'gi',
);
const COUNTS_TIME = new RegExp(
  `\\bhow many (?:\\w+ )?(?:${UNIT}|times|nights?|mornings?|evenings?)\\b`,
  'i',
);

/** "v6", "6.0.1", "30-x-y": a version's name, which counts nothing. */
const VERSION = /\bv\d[\w.-]*|\b\d+(?:\.\d+){2,}\b|\b\d+-x(?:-y)?\b/gi;

/** "three (3) months": the number once more, as contracts have it. */
const SAID_TWICE = new RegExp(`(?<=\\b${COUNT}) \\(\\d+\\)`, 'gi');

/** What may be a sum without its currency: "up to 400", "two hundred", and no "one of the islands". */
const SUMS = /\d|\b(?:ten|twenty|thirty|fifty|sixty|hundred|thousand|half|double|twice|percent)\b/i;

/** "P2", "S1", "L3": a code counts nothing. */
const NUMBERED_CODE =
  /(?<!\b(?:costs?|is|pays?|paid|of|for|at|to|up to|fee|fees|price) )\b\p{Lu}{1,3}-?\d{1,2}\b/gu;

/** Whether a text has a figure of this kind. */
export function hasFigure(written: string, quantity: Quantity): boolean {
  const text = written.replace(SAID_TWICE, '').replace(NUMBERED_CODE, ' ');
  if (quantity === 'number')
    return NUMBERS.test(text.replace(LONG_AS_THAT, '').replace(VERSION, ''));
  if (quantity !== 'money') return FIGURES[quantity].test(text);
  return MONEY.test(text) || SUMS.test(text.replace(NOT_MONEY, ''));
}

/** What is counted: "how many tech leads can a group have?". */
const COUNTED_THING =
  /\bhow many ((?:[\p{L}'’-]+ ){0,2}?[\p{L}'’-]+?)(?= (?:of|for|in|on|at|to|per|with|from|and|or|do|does|did|can|could|may|must|should|shall|will|would|is|are|was|were|has|have|need|needs|get|gets|am)\b|\W*$)/iu;
/** Anything may be counted by these. */
const COUNTS_ANYTHING = /^(?:people|persons?|members?|things?|ones|times?|units?)$/i;
/** Words between a number and what it counts: "two or more experienced tech leads", "tech leads: at most five". */
const MOST_BEFORE = 5;
const MOST_BEHIND = 4;

/** Where in a text what a question counts stands; none where it is not named, or may be anything. */
function findCounted(words: readonly Word[], question: string): readonly number[] {
  const head = COUNTED_THING.exec(question)?.[1]?.split(' ').at(-1);
  if (head === undefined || COUNTS_ANYTHING.test(head)) return [];
  const counted = stem(foldText(head));
  return words.flatMap(({ folded }, at) => (stem(folded) === counted ? [at] : []));
}

/** Whether a text names what is counted: "how many tech leads can a group have?". */
export function namesCounted(text: string, question: string): boolean {
  return findCounted(splitWords(text), question).length > 0;
}

/** Whether a text that names what is counted has a number beside it, and not of something else. */
function countsAsked(text: string, question: string): boolean {
  const words = splitWords(text);
  const places = findCounted(words, question);
  const isNumber = ({ start, end }: Word): boolean => NUMBERS.test(text.slice(start, end));
  const isBeside = (at: number): boolean =>
    words.slice(Math.max(0, at - MOST_BEFORE), at + 1 + MOST_BEHIND).some(isNumber);
  return places.length === 0 || places.some(isBeside);
}

const COUNTS_PEOPLE = /\bhow many (?:people|persons|staff|employees|colleagues)\b/i;
const ASKS_AGE = /\bhow old\b/i;
const TELLS_AGE =
  /\b(?:ages?|aged|old(?:er)?|young(?:er)?|(?:over|under|turn(?:ed|s)?)[- ]\d\d|(?:must|has to|have to|needs? to|should|may|can|join(?:s|ed)?|members?|children|people)\b[^.;]{0,30}\b(?:at least|from|minimum|under|over|be) \d{1,2}(?!\d)(?! (?:hours?|days?|weeks?|months?))|\d\d ?(?:\+|(?:or|and) (?:over|above|older)))/iu;

/** Whether a text has a figure of this kind that may be what a question asks for: "48 hours" are no number of lamps. */
export function hasFigureFor(text: string, quantity: Quantity, question: string): boolean {
  if (!hasFigure(text, quantity)) return false;
  if (ASKS_AGE.test(question) && !TELLS_AGE.test(text)) return false;
  if (quantity === 'number' && COUNTS_PEOPLE.test(question)) return countsPeople(text);
  const isOfThings =
    quantity === 'number' && /\bhow many\b/i.test(question) && !COUNTS_TIME.test(question);
  return (
    !isOfThings || (hasFigure(text.replace(OF_TIME, ' '), 'number') && countsAsked(text, question))
  );
}
