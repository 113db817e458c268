// Tells which of the asked words a passage has word by word, or in its headings by words that mean the same.

import type { Question } from '../question/question.ts';
import type { Concept } from '../search/concepts.ts';
import type { Match } from '../search/rank.ts';
import type { Hit } from '../search/search.ts';
import { isLightWord, isStopWord, splitWords, stem, type Word } from '../text/words.ts';
import { type PassageIndex, splitLabel } from './passage-index.ts';

/** So much of what was asked in its own words is an answer, where the rarest of them is among these. */
const FIRM_EXACT = 0.5;
/** Concepts nearly as rare as the rarest are as telling. */
export const NEARLY_AS_RARE = 0.85;

/** What was asked, without the words that only help to rank. */
export function listAsked(question: Question, index: PassageIndex): readonly Concept[] {
  return index.search.expand(question).filter(({ hint }) => !hint);
}

/** Whether most of what was asked is in a passage word by word, the rarest of it among that. */
export function isExact(hit: Hit, question: Question, index: PassageIndex): boolean {
  const asked = listAsked(question, index);
  const rarest = Math.max(0, ...asked.map(({ weight }) => weight));
  return (
    measureExact(hit, question, index) >= FIRM_EXACT &&
    listExact(hit).some(({ concept }) => concept.weight >= rarest * NEARLY_AS_RARE)
  );
}

/** How much of what was asked is in a passage word by word; 0..1. */
export function measureExact(hit: Hit, question: Question, index: PassageIndex): number {
  const total = listAsked(question, index).reduce((sum, { weight }) => sum + weight, 0);
  return listExact(hit).reduce((sum, { concept }) => sum + concept.weight, 0) / total;
}

export function listExact({ matches }: Hit): readonly Match[] {
  return matches.filter((match) => !match.concept.hint && isSameWord(match));
}

/**
 * Whether the heading right above a passage, or the title where it has none, says all that was asked, in words that mean the
 * same, and nothing else: "Holiday" for a vacation, and not "Time off and support".
 */
export function isHeadedBySynonyms(hit: Hit, question: Question, index: PassageIndex): boolean {
  const { heading, article } = hit.passage;
  const head = heading.at(-1) ?? article;
  const asked = listAsked(question, index);
  const found = index.search
    .measure(question)(index.search.toTermIds(head))
    .matches.filter((match) => isSameWord(match) || match.variant.kind === 'same');
  const said = new Set(found.flatMap(({ variant }) => variant.stems));
  const isTelling = ({ folded }: Word): boolean => !isStopWord(folded) && !isLightWord(folded);
  const isAll = asked.every(({ word }) => found.some(({ concept }) => concept.word === word));
  return (
    asked.length > 0 &&
    isAll &&
    splitWords(head)
      .filter(isTelling)
      .every(({ folded }) => said.has(stem(folded)))
  );
}

/** Whether a match is the asked word: as it is, with a typo, or by a term that means the same to the company. */
export function isSameWord({ variant }: Match): boolean {
  return variant.kind === 'asked' || variant.kind === 'typo' || variant.kind === 'own';
}

/** What of a question a statement of a passage has, itself or in the headings above it. */
export function matchStatement(
  { sentence, hit }: { readonly sentence: string; readonly hit: Hit },
  question: Question,
  index: PassageIndex,
): readonly Match[] {
  const said = index.search.measure(question)(index.search.toTermIds(sentence)).matches;
  return [...said, ...hit.matches.filter(({ inHead }) => inHead)];
}

/**
 * Whether a statement speaks of what was asked only in words that are related to it, where another sentence of its passage has the
 * asked word: "The IT team owns the user interface", behind "Screens in the hall are cleaned on Fridays".
 */
export function isOnlyRelated(
  { sentence, hit }: { readonly sentence: string; readonly hit: Hit },
  question: Question,
  index: PassageIndex,
): boolean {
  const measure = index.search.measure(question);
  const isOfThing = ({ concept }: Match): boolean =>
    !concept.hint && concept.word !== question.action && !isLightWord(concept.word);
  const sentences = index.sentencesOf(hit.passage);
  const own = sentences.find(({ text }) => text === sentence);
  const said = measure(own?.terms ?? index.search.toTermIds(sentence)).matches.filter(isOfThing);
  // who does the very thing does it, by whatever name its object goes
  const isDone = measure(own?.terms ?? index.search.toTermIds(sentence)).matches.some(
    (match) => match.concept.word === question.action && isSameWord(match),
  );
  if (isDone || said.length === 0 || !said.every(({ variant }) => variant.kind === 'related'))
    return false;
  const known = sentences.flatMap(({ terms }) => measure(terms).matches);
  return said.every(({ concept }) =>
    known.some((match) => match.concept.word === concept.word && isSameWord(match)),
  );
}

/** The words of the topic as it is quoted. */
export function isQuoted({ topic }: Question): (asked: string) => boolean {
  const quoted = new Set(splitLabel(topic ?? ''));
  // "on call" is one word
  return (asked) => asked.split(' ').every((word) => quoted.has(word));
}
