// Holds the amount that a question names against the bounds that the articles set: "who approves a €700 receipt?".

import type { Passage } from '../knowledge/passage.ts';
import type { Question } from '../question/question.ts';
import type { Hit } from '../search/search.ts';
import {
  type Admission,
  type AmountBound,
  type AmountRange,
  judgeBound,
  readBounds,
} from '../text/amount-bounds.ts';
import { areCurrencies, findMeasure } from '../text/amounts.ts';
import type { PassageIndex, Sentence } from './passage-index.ts';
import { selectAnswers } from './relevance.ts';
import { isSubjectAt } from './telling.ts';

/** A sentence speaks of so much of what was asked where its bound is one of that. */
const BOUND_COVERAGE = 0.5;
/** Between the cells of a table's row, and the parts of a sentence. */
const PART_END = /[;,]\s/g;
/** What makes a bound one of the usual case, or of one way among several. */
const LOOSENING =
  /\b(?:without|unless|except|usually|normally|typically|generally|by default|often|about|around|alone|by (?:itself|themselves|him|her)|on (?:its|their|his|her) own|should|recommend\w*|aims?|if|when)\b/i;

/** A sentence, and the bounds in it. */
interface BoundedSentence {
  readonly sentence: Sentence;
  readonly bounds: readonly AmountBound[];
}

/** What was read of the passages so far. */
const known = new WeakMap<readonly Sentence[], readonly BoundedSentence[]>();

/** The sentences of a passage with their bounds, read once; one that has none has those of the headings above it. */
function readBounded(passage: Passage, index: PassageIndex): readonly BoundedSentence[] {
  const sentences = index.sentencesOf(passage);
  const bounded = known.get(sentences) ?? readBoundsOf(passage, sentences);
  known.set(sentences, bounded);
  return bounded;
}

function readBoundsOf(
  passage: Passage,
  sentences: readonly Sentence[],
): readonly BoundedSentence[] {
  const inHeading = passage.heading.map((heading) => readBounds(heading)).findLast(hasSome) ?? [];
  const headed = inHeading.map((bound) => ({ ...bound, start: 0, end: 0 }));
  let before: AmountRange | null = null;
  return sentences.map((sentence) => {
    const bounds = readBounds(sentence.text, before);
    before = bounds.at(-1) ?? before;
    return { sentence, bounds: bounds.length > 0 ? bounds : headed };
  });
}

function hasSome(bounds: readonly AmountBound[]): boolean {
  return bounds.length > 0;
}

/**
 * The question without the words for its amount, where the articles set bounds to such amounts of what was asked: then the
 * bounds decide, and not whether the number itself is there. As it is otherwise.
 */
export function withoutAmount(question: Question, index: PassageIndex): Question {
  const { amount, words } = question;
  if (amount === null) return question;
  const bare = { ...question, words: words.filter((word) => !amount.words.includes(word)) };
  if (bare.words.length === 0) return question;
  // most folders set no bound to such amounts: then there is nothing more to look for
  const mayBeBounded = index.search
    .find(question)
    .some(({ passage }) => hasComparable(readBounded(passage, index), amount.unit));
  if (!mayBeBounded) return question;
  const isBounded = selectAnswers(index.search.find(bare), bare).some(
    ({ passage }) => findBounds(passage, bare, index).length > 0,
  );
  return isBounded ? bare : question;
}

/** The sentences of a passage that set bounds to what was asked, in its order. */
function findBounds(passage: Passage, question: Question, index: PassageIndex): BoundedSentence[] {
  const { amount } = question;
  if (amount === null) return [];
  const bounded = readBounded(passage, index).filter((one) => hasComparable([one], amount.unit));
  if (bounded.length === 0) return [];
  const measure = index.search.measure(question);
  // a row says its amount and its role, and the heading above the table what they are of: "Buying", "Up to €200: front desk"
  const above = passage.heading.join('\n');
  return bounded.filter(({ sentence: { text, terms } }) => {
    if (measure(terms).coverage >= BOUND_COVERAGE) return true;
    const { coverage } = measure(index.search.toTermIds(`${above}\n${text}`));
    return coverage >= BOUND_COVERAGE;
  });
}

/** Whether one of the bounds of some sentences is to amounts of a unit. */
function hasComparable(sentences: readonly BoundedSentence[], asked: string): boolean {
  return sentences.some(({ bounds }) =>
    bounds.some(({ unit }) => findMeasure(asked, unit) !== null || areCurrencies(asked, unit)),
  );
}

/** What a clause of a sentence says of the asked amount: by its own bound, the one before its subject, or that of its heading. */
export function judgeClause(
  text: string,
  { start, end, name }: { readonly start: number; readonly end: number; readonly name: number },
  passage: Passage,
  question: Question,
  index: PassageIndex,
): Admission {
  const { amount } = question;
  if (amount === null) return 'open';
  const bounds =
    readBounded(passage, index).find(({ sentence }) => sentence.text === text)?.bounds ?? [];
  const part = findPart(text, name);
  const isIn = (bound: AmountBound, from: number, to: number): boolean =>
    bound.start >= from && bound.end <= to;
  const [own = []] = [
    bounds.filter((bound) => isIn(bound, part.start, part.end) && isIn(bound, start, end)),
    bounds.filter((bound) => isIn(bound, start, end)),
    bounds.filter((bound) => bound.end <= name),
  ].filter(hasSome);
  return judgeAll(own, amount);
}

/** The cell of a row, or the part of a sentence, around a place. */
function findPart(text: string, place: number): { readonly start: number; readonly end: number } {
  const ends = Array.from(text.matchAll(PART_END), ({ index }) => index);
  return {
    start: ends.findLast((end) => end < place) ?? 0,
    end: ends.find((end) => end >= place) ?? text.length,
  };
}

function judgeAll(bounds: readonly AmountBound[], amount: AmountRange): Admission {
  const judged = bounds.map((bound) => judgeBound(bound, amount));
  if (judged.includes('excludes')) return 'excludes';
  if (judged.includes('admits')) return 'admits';
  return judged.includes('unclear') ? 'unclear' : 'open';
}

/** What a passage says of the asked amount by its sentences on what was asked: one that includes it is enough. */
export function judgePassage(passage: Passage, question: Question, index: PassageIndex): Admission {
  const { amount } = question;
  if (amount === null) return 'open';
  const judged = findBounds(passage, question, index).flatMap(({ bounds }) =>
    bounds.map((bound) => judgeBound(bound, amount)),
  );
  if (judged.includes('admits')) return 'admits';
  return judged.includes('excludes') ? 'excludes' : 'open';
}

/** The sentence of a passage that tells most of the asked amount; undefined where none sets a bound to it. */
export function pickBounded(
  passage: Passage,
  question: Question,
  index: PassageIndex,
): Sentence | undefined {
  const { amount } = question;
  if (amount === null) return undefined;
  const bounded = findBounds(passage, question, index);
  const admitting = bounded.find(({ bounds }) => judgeAll(bounds, amount) === 'admits');
  return (admitting ?? bounded[0])?.sentence;
}

/** The hits, those first that set bounds to the asked amount. */
export function putBoundedFirst(
  hits: readonly Hit[],
  question: Question,
  index: PassageIndex,
): Hit[] {
  if (question.amount === null) return [...hits];
  const bounded = hits.filter(({ passage }) => findBounds(passage, question, index).length > 0);
  return [...bounded, ...hits.filter((hit) => !bounded.includes(hit))];
}

/** Whether a sentence that has `name` as its subject sets a firm limit above which the asked amount is. */
export function isBeyondLimit(
  sentence: Sentence,
  name: number,
  passage: Passage,
  question: Question,
  index: PassageIndex,
): boolean {
  const { amount } = question;
  if (amount === null || LOOSENING.test(sentence.text)) return false;
  if (!isSubjectAt(sentence.text, name)) return false;
  return findBounds(passage, question, index).some(
    ({ sentence: { text }, bounds: [bound, another] }) =>
      text === sentence.text &&
      bound !== undefined &&
      another === undefined &&
      bound.low === 0 &&
      bound.high < amount.low &&
      bound.start >= name &&
      findMeasure(amount.unit, bound.unit) !== null &&
      judgeBound(bound, amount) === 'excludes',
  );
}
