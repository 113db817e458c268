// Tells the clause of a question that asks from what is told before and behind it.

import { foldedAt, isLightWord, type Word } from '../text/words.ts';
import { AUXILIARY, WH_WORD } from './discourse.ts';
import { isOfAnything } from './generic-words.ts';
import { isParted, type MarkedQuestion } from './marked-question.ts';

/** Where a question asks, and what for. */
export interface Focus {
  /** The place from which it asks: what comes before it may only tell its story. */
  readonly from: number;
  /** The place to which it asks: what comes behind it may only tell more. */
  readonly to?: number;
  /** Where a verb is that says what is done, though it mostly only asks: "who tells the customers?". */
  readonly act?: number;
  /** What the owner is asked to do, among the topic's words. */
  readonly findAction: (topicWords: readonly string[]) => string | null;
}

/** Stands for what was told before it. */
const STANDS_FOR_STORY =
  /^(?:it|its|this|that|these|those|they|them|their|one|ones|he|she|him|her|his)$/;

/** The words that the clause that asks adds to a story; none where it leans on the story: "who mends it?". */
export function listAskedLast(
  topicWords: readonly Word[],
  words: readonly Word[],
  { from, to = Number.POSITIVE_INFINITY, findAction }: Focus,
): string[] {
  const isWithin = ({ start }: Word): boolean => start >= from && start < to;
  const clause = topicWords.filter(isWithin);
  if (clause.length === topicWords.length) return [];
  if (words.some((word) => isWithin(word) && STANDS_FOR_STORY.test(word.folded))) return [];
  const action = findAction(topicWords.map(({ folded }) => folded));
  return clause
    .map(({ folded }) => folded)
    .filter((folded) => folded !== action && !isLightWord(folded) && !isOfAnything(folded));
}

/** Before "if": somebody asks, whatever was told before it. */
const WONDERS = /^(?:wondering|wonder|curious|asking|ask)$/;
/** What an auxiliary stands before where it asks: "can I", "does the". */
const SUBJECT =
  /^(?:i|we|you|they|he|she|it|there|the|a|an|my|our|any|anyone|anybody|someone|somebody|§)$/;

/** The index of the last word that asks behind a mark: "we move in May, how much leave do I get"; 0 where none does. */
export function findLastAsking({ text, words }: MarkedQuestion): number {
  const at = words.findLastIndex((word, place) => {
    const before = words[place - 1];
    const asks =
      WH_WORD.test(word.folded) ||
      (AUXILIARY.test(word.folded) && SUBJECT.test(foldedAt(words, place + 1)));
    // "was wondering if I can …"
    if (before !== undefined && /^(?:if|whether)$/.test(word.folded))
      return WONDERS.test(before.folded);
    // what stands before a colon is what is asked of
    const isParting = before !== undefined && isParted(text, before, word);
    return asks && isParting && !text.slice(before.end, word.start).includes(':');
  });
  return Math.max(0, at);
}
