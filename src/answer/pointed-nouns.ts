// Completes what a sentence only points to: "the plan" behind "a reintegration plan".

import type { Question } from '../question/question.ts';
import type { Fit } from '../search/rank.ts';
import { escapeRegExp } from '../text/escape-pattern.ts';
import { isLightWord, isStopWord, splitWords, stem } from '../text/words.ts';
import type { PassageIndex } from './passage-index.ts';

/** A text with what it points to: that of a sentence, or of a part of one. */
export type Complete = (text: string) => string;

/** A thing that was asked for in two words: "reintegration plan". */
export interface TwoWords {
  readonly modifier: string;
  readonly noun: string;
  readonly pointed: RegExp;
}

/** The things of a question that are named in two words. */
export function listTwoWords(question: Question, index: PassageIndex): readonly TwoWords[] {
  const asked = index.search.expand(question).filter(({ hint }) => !hint);
  return asked.flatMap(({ word: modifier, modifies }, at) => {
    const noun = asked[at + 1]?.word;
    // "approves" is no part of what is approved
    if (noun === undefined || !modifies || modifier === question.action) return [];
    const pointed = new RegExp(
      `\\b(the|this|that|these|those|its|such)(?= ${escapeRegExp(noun)}(?:e?s)?\\b)`,
      'giu',
    );
    return [{ modifier, noun, pointed }];
  });
}

/** Those of the things that a sentence, by how it fits the question, names whole. */
export function listNamed(things: readonly TwoWords[], { matches }: Fit): readonly TwoWords[] {
  const said = new Set(matches.map(({ concept }) => concept.word));
  return things.filter(({ modifier, noun }) => said.has(modifier) && said.has(noun));
}

/** Puts its modifier to each noun that points to one of the things named before. */
export function completeNouns(named: readonly TwoWords[]): Complete {
  return (text) =>
    named.reduce((told, { modifier, pointed }) => told.replace(pointed, `$1 ${modifier}`), text);
}

/** Whether a noun stands in a sentence behind a word that says of which other kind it is: "gas alarms" for "fire alarms". */
export function isOfOtherKind(noun: string, asked: readonly string[], sentence: string): boolean {
  const words = splitWords(sentence).map(({ folded }) => folded);
  const at = words.findIndex((word) => stem(word) === stem(noun));
  const before = words[at - 1];
  if (before === undefined || isStopWord(before) || isLightWord(before)) return false;
  return !asked.some((word) => stem(word) === stem(before));
}
