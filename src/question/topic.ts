// Reads what a question is about, beyond roles and wording: its words, and a stretch of what was typed to quote.

import { isAlwaysOne, isMostlyOne, isOutOf } from '../text/compounds.ts';
import { endAt, foldedAt, isLightWord, isStopWord, splitWords, type Word } from '../text/words.ts';
import { type Focus, listAskedLast } from './asked-last.ts';
import {
  isGeneric,
  isOfAnything,
  markShapingPhrases,
  markSpans,
  withoutOwningVerbs,
} from './generic-words.ts';
import type { MarkedQuestion } from './marked-question.ts';
import { type Intent, type Question, ROLE_MARK } from './question.ts';

/** What the articles tell of words: how rare they are, and which belong together. */
export interface WordUse {
  /** The number of passages that have a folded word. */
  frequency(folded: string): number;
  /** Whether two words in a row are one thing in the articles though one is a function word: "on call". */
  isCompound(first: string, second: string): boolean;
  /** Whether some passage has folded words in a row, the last one in the singular or the plural. */
  hasPhrase(words: readonly string[]): boolean;
  /** Whether some passage stands under a heading of just these words. */
  isHeading(words: readonly string[]): boolean;
  /** The phrases and words among folded ones that ask for one side of a role, though each says little: "be good at". */
  findSides(words: readonly string[]): readonly (readonly string[])[];
}

/** A longer quote is no name of a thing. */
export const MAX_QUOTED_WORDS = 5;
/** Words of the topic with more small words between them do not belong together. */
const MAX_WORDS_BETWEEN = 2;
/** Between two words of the topic they begin another clause. */
const BETWEEN_CLAUSES =
  /^(?:who|whos|whose|whom|what|whats|which|when|where|why|how|i|we|you|do|does|did|can|could|should|would|will|must|may)$/;

/** What is asked beyond roles and wording. `shaping` marks words that only ask. */
export function readTopic(
  { text, words }: Pick<MarkedQuestion, 'text' | 'words'>,
  intent: Intent,
  shaping: readonly boolean[],
  use: WordUse,
  focus: Focus = { from: 0, findAction: () => null },
): Pick<Question, 'topic' | 'words' | 'hints' | 'askedLast'> {
  const isShaping = markShapingPhrases(words.map((word) => word.folded));
  const isAsking = words.map((_, at) => isShaping[at] === true || shaping[at] === true);
  const content = joinCompounds(words, isAsking, use).filter(
    ({ folded, isAsking: asks }) => folded !== ROLE_MARK && !isStopWord(folded) && !asks,
  );
  const asked = content.filter(
    (word, at) =>
      word.start === focus.act ||
      !isGeneric(word.folded, intent) ||
      isOfThing(word, content[at - 1], text, intent),
  );
  const topicWords = intent === 'who-owns' ? withoutOwningVerbs(asked) : asked;
  const hints = content.filter((word) => !topicWords.includes(word));
  return {
    topic: quoteTopic(text, words, withoutSpans(asked, words), focus, use),
    words: topicWords.map(({ folded }) => folded),
    askedLast: listAskedLast(topicWords, words, focus),
    hints: hints.map(({ folded }) => folded),
  };
}

/** People who are part of the thing: "the definition of the work team". */
const PEOPLE_OF_THING = /^(?:teams?|groups?|departments?)$/;

/** Whether a word that mostly only asks ends the name of a thing: right behind a word of it. */
function isOfThing(word: Word, before: Word | undefined, text: string, intent: Intent): boolean {
  if (intent !== 'who-owns' || before === undefined || !PEOPLE_OF_THING.test(word.folded))
    return false;
  return text.slice(before.end, word.start) === ' ' && !isGeneric(before.folded, intent);
}

/** The words of a topic without how long it is to last, where others remain. */
function withoutSpans(asked: readonly TopicWord[], words: readonly Word[]): readonly TopicWord[] {
  const isOfSpan = markSpans(words.map(({ folded }) => folded));
  const spans = new Set(words.filter((_, at) => isOfSpan[at]).map(({ start }) => start));
  const others = asked.filter(({ start }) => !spans.has(start));
  return others.length > 0 ? others : asked;
}

/** The folded words of a topic that was quoted before. */
export function splitTopic(topic: string | null, use: WordUse): readonly string[] {
  const text = topic ?? '';
  const words = splitWords(text);
  return joinCompounds(words, [], use)
    .map(({ folded }) => folded)
    .filter((folded) => !isStopWord(folded));
}

interface TopicWord extends Word {
  readonly isAsking: boolean;
}

/** The words with each compound of a function word as one: "on call", "out of hours". */
function joinCompounds(
  words: readonly Word[],
  isAsking: readonly boolean[],
  use: WordUse,
): TopicWord[] {
  const joined: TopicWord[] = [];
  for (let at = 0; at < words.length; ) {
    const together = words.slice(at, at + countTogether(words, at, use));
    const [word] = together;
    if (word === undefined) break;
    joined.push({
      folded: together.map(({ folded }) => folded).join(' '),
      start: word.start,
      end: endAt(together, together.length - 1),
      isAsking: together.length === 1 && isAsking[at] === true,
    });
    at += together.length;
  }
  return joined;
}

/** How many words from a place on are one thing; 1 for a word by itself. */
function countTogether(words: readonly Word[], at: number, { isCompound }: WordUse): number {
  const [first, second, third] = [at, at + 1, at + 2].map((place) => foldedAt(words, place));
  if (first === undefined || second === undefined || second === '') return 1;
  if (isOutOf(first, second, third ?? '')) return 3;
  const isPair =
    isAlwaysOne(first, second) || isMostlyOne(first, second) || isCompound(first, second);
  return isPair && isStopWord(first) !== isStopWord(second) ? 2 : 1;
}

/**
 * The topic as it was typed: the stretch of at most five words that holds the rarest word of the topic, and as many others as
 * fit; null where there is none.
 */
function quoteTopic(
  text: string,
  words: readonly Word[],
  topicWords: readonly Word[],
  { from, to = text.length, findAction }: Focus,
  use: WordUse,
): string | null {
  const action = findAction(topicWords.map(({ folded }) => folded));
  const stretches = splitStretches(text, words, topicWords)
    .flatMap((stretch) => cutStretches(stretch, words))
    .map((stretch) => ({ stretch, ...weighStretch(stretch, use) }));
  // What is done says little without what it is done to.
  const isBareVerb = ({ stretch: [word, another] }: (typeof stretches)[number]): boolean =>
    another === undefined && word?.folded === action;
  const isTelling = ({ stretch }: (typeof stretches)[number]): boolean =>
    stretch.some(({ folded }) => !isOfAnything(folded) && !isLightWord(folded));
  const isWithin = (word: Word | undefined): boolean =>
    word !== undefined && word.start >= from && word.start < to;
  const done = stretches.filter((one) => !isBareVerb(one));
  const telling = done.filter(isTelling);
  const things = telling.length > 0 ? telling : done;
  const asked = things.filter(({ stretch: [word] }) => isWithin(word));
  const acted = asked.filter(({ stretch }) => stretch.some(({ folded }) => folded === action));
  const [first, ...others] =
    [acted, asked, things, stretches].find((some) => some.length > 0) ?? [];
  const best = others.reduce(
    (one, next) =>
      one === undefined ||
      next.rarest < one.rarest ||
      (next.rarest === one.rarest && next.telling > one.telling)
        ? next
        : one,
    first,
  );
  const quoted = best === undefined ? [] : extendToSide(best.stretch, words, use);
  const start = quoted[0]?.start;
  const end = quoted.at(-1)?.end;
  return start === undefined || end === undefined ? null : quoteWhole(text, start, end);
}

/** A stretch with the rest of a phrase that asks for one side of a role: "a good job" is more than "good". */
function extendToSide(
  stretch: readonly Word[],
  words: readonly Word[],
  use: WordUse,
): readonly Word[] {
  const folded = words.map((word) => word.folded);
  const from = words.findIndex(({ start }) => start === stretch[0]?.start);
  const to =
    from + words.slice(from).filter(({ end }) => end <= endAt(stretch, stretch.length - 1)).length;
  for (const phrase of use.findSides(folded)) {
    const at = folded.findIndex((_, place) =>
      phrase.every((word, nth) => folded[place + nth] === word),
    );
    const end = at + phrase.length;
    const isAround = phrase.length > 1 && at >= 0 && at <= from && end >= to;
    if (!isAround || phrase.length > MAX_QUOTED_WORDS) continue;
    // "tools", not "what tools"
    const isTelling = (place: number): boolean =>
      (place >= from && place < to) || !isStopWord(folded[place] ?? '');
    const places = phrase.map((_, nth) => at + nth);
    const told = words.slice(places.find(isTelling), (places.findLast(isTelling) ?? at) + 1);
    // "good" alone is another thing than "good at"
    const saysLittle = told.every((word) => isLightWord(word.folded));
    return saysLittle ? words.slice(from, end) : told;
  }
  return stretch;
}

const HYPHENATED_BEFORE = /(?:(?:[\p{L}\p{N}]+-){1,4}|\d[.,])$/u;
const HYPHENATED_BEHIND = /^(?:-[\p{L}\p{N}]+){1,4}/u;
/** The rest of an amount: "3,000 euros". */
const AMOUNT_BEHIND =
  /^(?:[.,]\d+)*(?: ?(?:%|[€£$¥]|(?:k|percent|minutes?|hours?|days?|weeks?|months?|years?|euros?|dollars?|pounds?|people)(?![\p{L}\p{N}])))?/u;

/** A stretch of the text with the rest of a number, or of a word whose parts a hyphen joins: "a stand-in", not "a stand". */
function quoteWhole(text: string, start: number, end: number): string {
  const before = HYPHENATED_BEFORE.exec(text.slice(0, start))?.[0] ?? '';
  const isNumber = /\d$/.test(text.slice(start, end));
  const rest = isNumber ? AMOUNT_BEHIND : HYPHENATED_BEHIND;
  const behind = rest.exec(text.slice(end))?.[0] ?? '';
  return before + text.slice(start, end) + behind;
}

/** The topic's words by what stands together in the text. */
function splitStretches(
  text: string,
  words: readonly Word[],
  topicWords: readonly Word[],
): (readonly Word[])[] {
  const stretches: Word[][] = [];
  for (const [at, word] of topicWords.entries()) {
    const before = topicWords[at - 1];
    if (before !== undefined && isJoined(text, words, before, word)) stretches.at(-1)?.push(word);
    else stretches.push([word]);
  }
  return stretches.map((stretch) => trimLightEdges(stretch, words));
}

/**
 * A topic is named without the light words around it: "hiring", not "hiring take"; but with the one that comes right before
 * its thing ("the last mile"), and with what it is of ("a day of work").
 */
function trimLightEdges(topicWords: readonly Word[], words: readonly Word[]): readonly Word[] {
  const isTelling = (word: Word): boolean => !isLightWord(word.folded);
  const first = topicWords.findIndex(isTelling);
  if (first < 0) return topicWords;
  const last = topicWords.findLastIndex(isTelling);
  const isAttribute = listBetween(topicWords[first - 1], topicWords[first], words)?.length === 0;
  const joint = listBetween(topicWords[last], topicWords[last + 1], words);
  const isOf = joint?.length === 1 && joint[0] === 'of';
  return topicWords.slice(isAttribute ? first - 1 : first, isOf ? last + 2 : last + 1);
}

/** The folded words between two words; null where there are no two. */
function listBetween(
  before: Word | undefined,
  after: Word | undefined,
  words: readonly Word[],
): readonly string[] | null {
  if (before === undefined || after === undefined) return null;
  return words
    .filter(({ start, end }) => start >= before.end && end <= after.start)
    .map(({ folded }) => folded);
}

/** The longest parts of a stretch that are not too long to quote. */
function cutStretches(stretch: readonly Word[], words: readonly Word[]): (readonly Word[])[] {
  const isShort = (part: readonly Word[]): boolean => {
    const from = part[0]?.start ?? 0;
    const to = endAt(part, part.length - 1);
    return words.filter(({ start, end }) => start >= from && end <= to).length <= MAX_QUOTED_WORDS;
  };
  const parts = stretch.map((_, from) => {
    const to = stretch.findLastIndex(
      (__, last) => last >= from && isShort(stretch.slice(from, last + 1)),
    );
    return trimLightEdges(stretch.slice(from, to + 1), words);
  });
  return parts.filter((part) => part.length > 0);
}

function weighStretch(
  stretch: readonly Word[],
  { frequency }: WordUse,
): { readonly rarest: number; readonly telling: number } {
  const telling = stretch.filter(({ folded }) => !isLightWord(folded));
  const rarity = telling.map(({ folded }) =>
    Math.min(
      ...folded
        .split(' ')
        .filter((part) => !isStopWord(part))
        .map(frequency),
    ),
  );
  return { rarest: Math.min(Number.POSITIVE_INFINITY, ...rarity), telling: telling.length };
}

/** Whether two words of the topic belong together: few small words between them, and no role, question or clause end. */
function isJoined(text: string, words: readonly Word[], before: Word, word: Word): boolean {
  const between = listBetween(before, word, words) ?? [];
  return (
    between.length <= MAX_WORDS_BETWEEN &&
    !/[,:;?!.()]\s|\s-\s|§/.test(text.slice(before.end, word.start)) &&
    between.every((folded) => folded !== ROLE_MARK && !BETWEEN_CLAUSES.test(folded))
  );
}
