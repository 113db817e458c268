// Decides whether a passage answers a question. docs/retrieval.md says what each number is worth.

import type { Question } from '../question/question.ts';
import type { Fit } from '../search/rank.ts';
import type { Hit } from '../search/search.ts';
import type { ScoredPassage } from './answer.ts';
import { hasFigure } from './figures.ts';

/**
 * How much of what was asked (each word weighted by its idf) a passage must speak of to be an answer. It is a share,
 * so it holds on any pack.
 */
const MIN_FITNESS = 0.4;
/**
 * Two or three words without a role name a thing: with a third of them missing it is another thing. A longer question
 * has chat in it too, words that no article repeats.
 */
export const MIN_FITNESS_OF_NAME = 0.55;
const NAME_WORDS = { min: 2, max: 3 };
/** A passage that speaks of less than this share of what the best one does is not quoted. */
const MIN_OF_BEST = 0.7;
/** A passage without any number answers "how many" badly, whatever else it holds. */
const WITHOUT_QUANTITY = 0.7;
/** A passage whose title or heading speaks of what was asked is about it, not merely mentioning it. */
const ABOUT = 0.5;
/** What the role asked about counts as a part of the question, in words of average worth: a passage of it covers it. */
const ROLE_PART = 0.25;
/** A follow-up is most likely about the article that was quoted last. */
const SAME_ARTICLE = 0.2;
const SAME_ARTICLE_FACTOR = 1.5;
const POINTED_BACK_FACTOR = 4;

/** The fitness that a passage needs to answer a question. */
export function chooseThreshold(question: Question): number {
  return isName(question) ? MIN_FITNESS_OF_NAME : MIN_FITNESS;
}

/** Whether what is asked is a thing named in two or three words. */
export function isName({ intent, words }: Question): boolean {
  const { min, max } = NAME_WORDS;
  return (
    (intent === 'who-owns' || intent === 'search') && words.length >= min && words.length <= max
  );
}

/** How well a passage answers, 0..1: its coverage, less where a number was asked for and none is there. */
export function scoreFitness(hit: Hit, question: Question): number {
  if (question.isVague && question.roles.length === 0) return hit.headCoverage;
  let fit = Math.min(1, hit.coverage + ABOUT * hit.headCoverage);
  if (question.intent === 'describe' || question.intent === 'compare')
    fit = ROLE_PART + (1 - ROLE_PART) * fit;
  if (question.near.includes(hit.passage.path) && hit.coverage > 0) fit += SAME_ARTICLE;
  fit = Math.min(1, fit);
  const lacksFigure = question.quantity !== null && !hasFigure(hit.passage.text, question.quantity);
  return lacksFigure ? fit * WITHOUT_QUANTITY : fit;
}

/**
 * The hits that answer a question, best first: those that speak of enough of what was asked, and of nearly as much as
 * the one that speaks of most.
 */
export function selectAnswers(hits: readonly Hit[], question: Question): Hit[] {
  const scored = hits.map((hit) => ({ hit, fit: scoreFitness(hit, question) }));
  const enough = scored.filter(({ fit }) => fit >= chooseThreshold(question));
  const current = enough.filter(({ hit }) => !hit.passage.isOutdated);
  const best = Math.max(0, ...(current.length > 0 ? current : enough).map(({ fit }) => fit));
  const least = Math.max(chooseThreshold(question), MIN_OF_BEST * best);
  const chosen = scored.filter(({ fit }) => fit >= least).map(({ hit }) => hit);
  return favourNear(chosen, question);
}

/** What no longer counts comes after all that does. */
export function putOutdatedLast<T extends ScoredPassage>(ranked: readonly T[]): T[] {
  return [
    ...ranked.filter(({ passage }) => !passage.isOutdated),
    ...ranked.filter(({ passage }) => passage.isOutdated),
  ];
}

/** What speaks of most of what was asked, the first of several; undefined where there is nothing to choose from. */
export function pickBest<T extends { readonly fit: Fit }>(measured: readonly T[]): T | undefined {
  const [first, ...others] = measured;
  const isBetter = (a: Fit, b: Fit): boolean =>
    a.coverage > b.coverage || (a.coverage === b.coverage && a.score > b.score);
  return others.reduce((best, next) => (best && isBetter(next.fit, best.fit) ? next : best), first);
}

/** Ranks hits with the articles before the others that the conversation is about. */
export function favourNear(hits: readonly Hit[], question: Question): Hit[] {
  const near = question.pointsBack ? POINTED_BACK_FACTOR : SAME_ARTICLE_FACTOR;
  const factor = ({ passage }: Hit): number => (question.near.includes(passage.path) ? near : 1);
  return putOutdatedLast(
    hits
      .map((hit) => ({ ...hit, score: hit.score * factor(hit) }))
      .sort((a, b) => b.score - a.score),
  );
}
